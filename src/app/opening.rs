//! Opening, beginning and leaving dossiers. The open one is always written first.

use brugwijzer_core::dossier::{Dossier, DossierId, Moment, Restored, Summary};
use leptos::prelude::*;

use crate::app::keeping::Keeper;
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::words::{t, with_texts};
use crate::browser::{address, clock};

/// The dossiers to go on with, the last changed first.
pub fn summaries(state: State) -> Vec<Summary> {
    expect_context::<Keeper>().flush();
    let mut kept = state
        .shelf
        .with_value(|shelf| shelf.summaries())
        .unwrap_or_default();
    let open = state.dossier.get_untracked();
    if kept.is_empty() && !open.is_blank() {
        // Without storage the open dossier lives in memory only.
        kept.push(Summary::of(&open));
    }
    kept
}

/// Begins an empty dossier, unless the open one is empty still.
pub fn begin(state: State) {
    if !state.dossier.with_untracked(Dossier::is_blank) && is_safe_to_leave(state) {
        state.open(State::fresh(), Vec::new());
    }
}

/// Opens a kept dossier at the place where it was left.
pub fn proceed(state: State, id: &DossierId) {
    if state.dossier.with_untracked(|dossier| dossier.id != *id) {
        if !is_safe_to_leave(state) {
            return;
        }
        let restored = state
            .shelf
            .with_value(|shelf| shelf.load(id))
            .ok()
            .flatten();
        let Some(restored) = restored else { return };
        state.open(restored.dossier, restored.problems);
    }
    let place = state
        .dossier
        .with_untracked(|dossier| Route::parse(&dossier.place));
    let route = place
        .filter(|place| !matches!(place, Route::Start | Route::NotFound))
        .unwrap_or(Route::Facts);
    // The address is always ours to set; if not, the step list still leads on.
    let _ = address::go(&route.href());
}

/// "12 november 2026", on the calendar of this device.
pub fn date_of(moment: Moment) -> String {
    let local = clock::local(moment);
    with_texts(|texts| texts.date(local.year, local.month, local.day))
}

/// The name of a municipality, or words for one without a name.
pub fn name_of(municipality: &str) -> String {
    if municipality.trim().is_empty() {
        t("start-unnamed")
    } else {
        municipality.to_owned()
    }
}

/// Opens what was read from a file as a new dossier; the one that was open stays kept.
pub fn open_as_new(state: State, restored: Restored) {
    expect_context::<Keeper>().flush();
    let fresh = State::fresh();
    let dossier = Dossier {
        id: fresh.id,
        place: Route::Data.href(),
        ..restored.dossier
    };
    state.open(dossier, restored.problems);
}

/// Opens a copy of a kept dossier under a new name. Says whether there was one.
pub fn duplicate(state: State, id: &DossierId) -> bool {
    expect_context::<Keeper>().flush();
    let open = state.dossier.get_untracked();
    let original = if open.id == *id {
        Some(open)
    } else {
        state
            .shelf
            .with_value(|shelf| shelf.load(id))
            .ok()
            .flatten()
            .map(|restored| restored.dossier)
    };
    let Some(original) = original else {
        return false;
    };
    let fresh = State::fresh();
    state.open(original.duplicate(fresh.id, fresh.created), Vec::new());
    expect_context::<Keeper>().flush();
    true
}

/// Opens a copy of the open dossier under a new name, in which one can go on.
pub fn repeat_open(state: State, keeper: Keeper) {
    keeper.flush();
    let fresh = State::fresh();
    let open = state.dossier.get_untracked();
    state.open(open.duplicate(fresh.id, fresh.created), Vec::new());
}

/// Writes the open dossier. When that fails another one must not take its place.
fn is_safe_to_leave(state: State) -> bool {
    expect_context::<Keeper>().flush();
    let is_worrying = state.saving.get_untracked().is_worrying();
    if is_worrying {
        state.message.set(t("saving-first"));
        state.notice.set("saving-first");
    }
    !is_worrying
}

/// Wipes one dossier; when it was open, an empty one takes its place.
pub fn remove(state: State, id: &DossierId) {
    if state.dossier.with_untracked(|dossier| dossier.id == *id) {
        state.open(State::fresh(), Vec::new());
    }
    // A store that refuses shows what is left in the list of what is kept.
    let _ = state.shelf.with_value(|shelf| shelf.remove(id));
    expect_context::<Keeper>().forget(Some(id.clone()), |_| ());
}

/// Wipes everything that is ours and says whether nothing is left, verified by reading.
pub fn remove_all(state: State) -> bool {
    state.open(State::fresh(), Vec::new());
    expect_context::<Keeper>().forget(None, |_| ());
    state
        .shelf
        .with_value(|shelf| shelf.remove_all())
        .is_ok_and(|left| left.is_empty())
}
