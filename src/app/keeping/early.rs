//! Takes over what was answered in the shell while the program was on its way.
//!
//! The statements of the shell stay on screen until the page of the statements can take their
//! place. The choices are changes of the open dossier like any others, so that locks, journal and
//! copies treat them so; they are forgotten only when they have been kept.

use brugwijzer_core::dossier::early::{Early, read_early};
use brugwijzer_core::dossier::{Moment, Shelf};
use leptos::prelude::*;

use crate::app::later::{self, Part};
use crate::app::state::{Saving, State};
use crate::browser::store::BrowserStore;
use crate::browser::{early, page};

/// Removes the shell, now or when the page of the statements is here, and takes the choices over.
pub fn start(state: State) {
    let is_gone = StoredValue::new(false);
    Effect::new(move || {
        let is_asked = state.route.with(later::is_answering);
        let waits = is_asked && early::is_shown() && !later::has_settled(state, Part::Answering);
        if waits || is_gone.get_value() {
            return;
        }
        is_gone.set_value(true);
        early::hold();
        // What takes the choices over outlives this: another route runs this effect anew, which
        // ends all that it began.
        state.root.get_value().with(|| take(state));
        page::remove_shell();
    });
}

/// Applies the choices as soon as this tab may, and forgets them once they are kept.
fn take(state: State) {
    let Some(choices) = read_early(&early::take()) else {
        return early::forget();
    };
    if state.shelf.with_value(|shelf| is_orphan(shelf, &choices)) {
        return early::forget();
    }
    let taken = RwSignal::new(None::<Moment>);
    Effect::new(move || {
        let is_open = || {
            let id = &choices.dossier;
            state
                .dossier
                .with(|dossier| id.as_ref().is_none_or(|id| *id == dossier.id))
        };
        if taken.get().is_some() || state.refusal().is_some() || !is_open() {
            return;
        }
        state.edit(|dossier| {
            for (statement, answer) in &choices.answers {
                dossier.answers.set(*statement, Some(*answer));
            }
        });
        taken.set(Some(
            state.dossier.with_untracked(|dossier| dossier.changed),
        ));
    });
    Effect::new(move || {
        let is_kept = match (taken.get(), state.saving.get()) {
            (Some(taken), Saving::Kept(kept) | Saving::NotOnDisk(kept)) => kept >= taken,
            (Some(_), Saving::Memory(_)) => true,
            _ => false,
        };
        if is_kept {
            early::forget();
        }
    });
}

/// Whether the dossier of these choices is not on this device any more.
fn is_orphan(shelf: &Shelf<BrowserStore>, choices: &Early) -> bool {
    let Some(id) = &choices.dossier else {
        return false;
    };
    shelf.ids().is_ok_and(|ids| !ids.contains(id))
}
