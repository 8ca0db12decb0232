//! Opening, beginning and leaving dossiers. The open one is always written first.

use brugwijzer_core::dossier::{Dossier, DossierId, Moment, Summary};
use leptos::prelude::*;

use crate::app::keeping::Keeper;
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::words::with_texts;
use crate::browser::{address, clock};

/// The dossiers to go on with, the last changed first.
pub fn summaries(state: State) -> Vec<Summary> {
    expect_context::<Keeper>().flush();
    let mut kept = state.shelf.with_value(|shelf| shelf.summaries()).unwrap_or_default();
    let open = state.dossier.get_untracked();
    if kept.is_empty() && !open.is_blank() {
        // Without storage the open dossier lives in memory only.
        kept.push(Summary::of(&open));
    }
    kept
}

/// Begins an empty dossier, unless the open one is empty still.
pub fn begin(state: State) {
    if !state.dossier.with_untracked(Dossier::is_blank) {
        expect_context::<Keeper>().flush();
        state.open(State::fresh(), Vec::new());
    }
}

/// Opens a kept dossier at the place where it was left.
pub fn proceed(state: State, id: &DossierId) {
    expect_context::<Keeper>().flush();
    if state.dossier.with_untracked(|dossier| dossier.id != *id) {
        let restored = state.shelf.with_value(|shelf| shelf.load(id)).ok().flatten();
        let Some(restored) = restored else { return };
        state.open(restored.dossier, restored.problems);
    }
    let place = state.dossier.with_untracked(|dossier| Route::parse(&dossier.place));
    let route = place.filter(|place| !matches!(place, Route::Start | Route::NotFound)).unwrap_or(Route::Facts);
    // The address is always ours to set; if not, the step list still leads on.
    let _ = address::go(&route.href());
}

/// "12 november 2026", on the calendar of this device.
pub fn date_of(moment: Moment) -> String {
    let local = clock::local(moment);
    with_texts(|texts| texts.date(local.year, local.month, local.day))
}
