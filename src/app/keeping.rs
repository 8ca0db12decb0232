//! Keeps the open dossier: soon after each change, at once when the page is left.

use std::time::Duration;

use brugwijzer_core::dossier::Dossier;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::app::state::{Saving, State};
use crate::browser::{clock, page};

/// How long a change may wait, so that typing is not a write per letter.
const WAIT: Duration = Duration::from_millis(300);
/// How long until a failed write is tried again.
const RETRY: Duration = Duration::from_secs(5);

/// Starts keeping, for as long as the page lives.
pub fn start(state: State) {
    let timer = StoredValue::new_local(None::<TimeoutHandle>);
    let written = StoredValue::new(state.dossier.get_untracked());

    Effect::new(move || {
        let unchanged = state
            .dossier
            .with(|dossier| written.with_value(|kept| kept == dossier));
        if unchanged || matches!(state.saving.get_untracked(), Saving::Memory(_)) {
            return;
        }
        if !state.saving.get_untracked().is_worrying() {
            state.saving.set(Saving::Waiting);
        }
        schedule(state, timer, written, WAIT);
    });

    page::on_hide(move || flush(state, timer, written));
    page::ask_before_leaving(move || {
        flush(state, timer, written);
        state
            .saving
            .try_get_untracked()
            .is_some_and(Saving::is_worrying)
    });
    provide_context(Keeper {
        state,
        timer,
        written,
    });
}

type Timer = StoredValue<Option<TimeoutHandle>, LocalStorage>;

/// Lets a page ask for an immediate write.
#[derive(Clone, Copy)]
pub struct Keeper {
    state: State,
    timer: Timer,
    written: StoredValue<Dossier>,
}

impl Keeper {
    /// Writes what is waiting, now.
    pub fn flush(self) {
        flush(self.state, self.timer, self.written);
    }
}

fn schedule(state: State, timer: Timer, written: StoredValue<Dossier>, wait: Duration) {
    timer.try_update_value(|waiting| {
        if let Some(handle) = waiting.take() {
            handle.clear();
        }
        *waiting = set_timeout_with_handle(move || flush(state, timer, written), wait).ok();
    });
}

fn flush(state: State, timer: Timer, written: StoredValue<Dossier>) {
    timer.try_update_value(|waiting| {
        if let Some(handle) = waiting.take() {
            handle.clear();
        }
    });
    let Some(dossier) = state.dossier.try_get_untracked() else {
        return;
    };
    let unchanged = written
        .try_with_value(|kept| *kept == dossier)
        .unwrap_or(true);
    if unchanged || matches!(state.saving.get_untracked(), Saving::Memory(_)) {
        return;
    }
    // A dossier without anything in it is not worth a place in someone's browser.
    let worth_keeping = !dossier.is_blank()
        || state
            .shelf
            .with_value(|s| s.ids().is_ok_and(|ids| ids.contains(&dossier.id)));
    if !worth_keeping {
        written.set_value(dossier);
        state.saving.set(Saving::Nothing);
        return;
    }
    let outcome = state.shelf.with_value(|shelf| {
        shelf
            .save(&dossier)
            .and_then(|()| shelf.set_current(&dossier.id))
    });
    match outcome {
        Ok(()) => {
            written.set_value(dossier);
            state.saving.set(Saving::Kept(clock::now()));
        }
        Err(error) => {
            state.saving.set(Saving::Failed(error));
            schedule(state, timer, written, RETRY);
        }
    }
}
