//! A shared computer: its user says so, and from then on nothing is kept. `keeping/staying` leads back.

use brugwijzer_core::dossier::Shelf;
use leptos::prelude::*;

use crate::app::state::{Saving, State};
use crate::app::words::t;
use crate::browser::store::BrowserStore;
use crate::browser::{BrowserError, session, wiping};

/// Whether this tab is on a shared computer.
pub fn is_on(state: State) -> bool {
    matches!(state.saving.get(), Saving::Memory(BrowserError::Unwanted))
}

/// From now on nothing is kept: what is open goes on in memory, and the files for use without a
/// network go. Storage of the tab holds only
/// that this is so, since some browsers bring it back with a restored tab.
pub fn turn_on(state: State) {
    session::set_shared(true);
    state
        .shelf
        .set_value(std::rc::Rc::new(Shelf::new(BrowserStore::forgetful())));
    state.saving.set(Saving::Memory(BrowserError::Unwanted));
    state.message.set(t("shared-turned-on"));
    wasm_bindgen_futures::spawn_local(async {
        // What resists is found and named when the user wipes everything.
        let _ = wiping::offline().await;
    });
}
