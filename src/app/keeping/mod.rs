//! What is kept on this device: opened, written, shared among tabs, wiped on its day.
//!
//! A part of the program of its own, because the start page of a device that keeps nothing does
//! without it. Every other page waits for it, so nothing can be typed before it is here. The
//! frame and the start page reach it through [`Keeping`] only; a call past that would bring all
//! of it into the part that the first page waits for.

pub mod drawer;
pub mod early;
mod journaling;
pub mod keeper;
mod notices;
pub mod opening;
mod rescuing;
mod resuming;
pub mod staying;
pub mod tabs;

use brugwijzer_core::dossier::{Dossier, Problem, Shelf};
use leptos::prelude::*;

use self::keeper::Keeper;
use crate::app::route::Route;
use crate::app::single_file;
use crate::app::state::{Saving, State};
use crate::browser::store::BrowserStore;
use crate::browser::{address, window};

/// What the frame and the start page may call once this part is here.
#[derive(Clone, Copy)]
pub struct Keeping {
    /// Opens what was open last and keeps it, for as long as the page lives.
    pub start: fn(State),
    /// Begins an empty dossier, unless the open one is empty still.
    pub begin_another: fn(State),
    /// Writes what is waiting, now.
    pub flush: fn(),
    /// The dossiers to go on with, as items of a list.
    pub resumable: fn(State) -> AnyView,
    /// Whether there are two measurements to compare.
    pub can_compare: fn(State) -> bool,
    /// What someone must know about saving before going on.
    pub notices: fn(State) -> AnyView,
    /// What was wiped on its day.
    pub gone: fn(State) -> AnyView,
}

/// The way in, for `later` alone.
pub const KEEPING: Keeping = Keeping {
    start,
    begin_another: opening::begin,
    flush: || expect_context::<Keeper>().flush(),
    resumable: resuming::list,
    can_compare: resuming::can_compare,
    notices: notices::view,
    gone: staying::notices,
};

fn start(state: State) {
    let (gone, last) = state
        .shelf
        .with_value(|shelf| (staying::enforce(shelf), last_open(shelf)));
    if state.saving.get_untracked() == Saving::Unread {
        state.saving.set(Saving::Nothing);
    }
    if let Some((dossier, problems)) = last {
        if state.keeps_nothing().is_none() && !dossier.is_blank() {
            state.saving.set(Saving::Kept(dossier.changed));
        }
        state.open(dossier, problems);
    }
    follow_address(state);
    rescuing::prepare();
    keeper::start(state);
    staying::start(state, gone);
    early::start(state);
}

/// The page in the address, which may have changed while this part was on its way; without one, the
/// place where the dossier was left.
fn follow_address(state: State) {
    let asked = address::hash();
    if !asked.is_empty() {
        match single_file::route_at(&asked) {
            // A participant's page shares nothing with this one.
            Some(Route::Participant(_)) => window::reload(),
            Some(route) => state.route.set(route),
            None => {}
        }
        return;
    }
    let place = state
        .dossier
        .with_untracked(|open| Route::parse(&open.place));
    let route = place.filter(Route::is_a_place).unwrap_or(Route::Start);
    // Refused only where history is off; the page itself shows the right place.
    let _ = address::replace(&route.href());
    state.route.set(route);
}

/// The dossier that was open last.
fn last_open(shelf: &Shelf<BrowserStore>) -> Option<(Dossier, Vec<Problem>)> {
    let current = shelf.current().ok().flatten()?;
    let restored = shelf.load(&current).ok().flatten()?;
    Some((restored.dossier, restored.problems))
}
