//! The tool in one file, opened from a disk: nothing is kept unless its user wants that, because
//! browsers share the storage of all local files. A copy is the way to keep something.

use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::state::{Saving, State};
use crate::browser::{BrowserError, edition, leave};

/// The page at an address. No phone can reach the file, so it has no participant's page.
pub fn route_at(hash: &str) -> Option<Route> {
    match Route::parse(hash)? {
        Route::Participant(_) if edition::is_single_file() => Some(Route::NotFound),
        route => Some(route),
    }
}

/// Whether everything is in memory because the tool runs from one file.
pub fn is_in_memory(state: State) -> bool {
    let saving = state.saving.try_get();
    matches!(saving, Some(Saving::Memory(BrowserError::SingleFile)))
}

/// Whether closing the page would lose what is in no copy yet: in one file, and wherever the
/// browser keeps nothing. On a shared computer that is what its user asked for.
pub fn is_unsaved(state: State) -> bool {
    let refusal = state.keeps_nothing();
    !leave::is_leaving()
        && refusal.is_some_and(|refusal| refusal != BrowserError::Unwanted)
        && state.dossier.try_with_untracked(|dossier| {
            let is_copied = dossier
                .copied
                .is_some_and(|copied| copied >= dossier.changed);
            !dossier.is_blank() && !is_copied
        }) == Some(true)
}
