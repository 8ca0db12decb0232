//! Keeps the open dossier: soon after each change, at once when the page is left.
//!
//! `tabs` decides when this tab may write, `journaling` puts on the disk what is written here.

use std::time::Duration;

use brugwijzer_core::dossier::tabs::{Event, Role};
use brugwijzer_core::dossier::{
    Dossier, DossierId, LIMIT_NAME, Moment, Problem, StoreError, shorten,
};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::app::keeping::journaling::JournalState;
use crate::app::keeping::tabs::Tabs;
use crate::app::single_file;
use crate::app::state::{Refusal, Saving, State};
use crate::app::words::{t, t_with};
use crate::browser::{after_paint, page, rescue};

/// How long a change may wait. With the time that a disk takes it is kept within 300 ms.
const WAIT: Duration = Duration::from_millis(200);
/// How long until a failed write is tried again.
const RETRY: Duration = Duration::from_secs(5);

/// Keeps the open dossier, and lets a page ask for an immediate write.
#[derive(Clone, Copy)]
pub struct Keeper {
    pub(super) state: State,
    pub(super) tabs: Tabs,
    pub(super) inner: StoredValue<Inner, LocalStorage>,
}

/// What the keeper knows.
pub(super) struct Inner {
    /// The dossier as it was last written or read.
    written: Dossier,
    timer: Option<TimeoutHandle>,
    /// The timer is that of a failed write.
    is_retry: bool,
    has_begun: bool,
    pub(super) journal: JournalState,
    /// The dossier that the journal has been asked about.
    pub(super) compared: Option<DossierId>,
    /// The lock is ours, and the journal is being asked.
    pub(super) awaits_journal: bool,
    pub(super) opened: Opened,
}

/// How the open dossier was when it was read.
#[derive(Clone, Copy)]
pub(super) struct Opened {
    /// The sequence number of the newest whole copy: what is newer in the journal was lost here.
    pub(super) whole: u64,
    /// The highest number, that of a broken copy included.
    pub(super) highest: u64,
    pub(super) changed: Moment,
}

/// Starts keeping, for as long as the page lives.
pub fn start(state: State) {
    let written = state.dossier.get_untracked();
    rescue::opened(&written);
    let inner = Inner {
        opened: opened(state, &written),
        written,
        timer: None,
        is_retry: false,
        has_begun: false,
        journal: JournalState::Opening,
        compared: None,
        awaits_journal: false,
    };
    let keeper = Keeper {
        state,
        tabs: Tabs::new(state),
        inner: StoredValue::new_local(inner),
    };
    Effect::new(move || {
        state.dossier.track();
        keeper.look();
    });
    page::on_hide(move || keeper.leave());
    page::ask_before_leaving(move || {
        keeper.leave();
        state.would_lose() || single_file::is_unsaved(state)
    });
    provide_context(keeper);
    keeper.begin();
}

pub(super) fn opened(state: State, dossier: &Dossier) -> Opened {
    state.shelf.with_value(|shelf| Opened {
        whole: shelf.whole_sequence(&dossier.id),
        highest: shelf.sequence(&dossier.id),
        changed: dossier.changed,
    })
}

impl Keeper {
    /// Asks for the lock and opens the journal, once something may be kept.
    pub fn begin(self) {
        if self.is_in_memory() {
            return;
        }
        let had_begun = self
            .inner
            .try_update_value(|inner| std::mem::replace(&mut inner.has_begun, true));
        if had_begun == Some(false) {
            self.tabs.start(self);
            self.start_journal();
        }
    }

    /// Writes what is waiting, now, if this tab may.
    pub fn flush(self) {
        after_paint::now();
        self.look();
        // After looking, which starts it for what is about to be written.
        self.stop_timer();
        self.tabs.tell(self, Event::SaveDue);
    }

    /// Writes what is waiting, without waiting for anyone: there may be no later for this dossier.
    pub fn leave(self) {
        after_paint::now();
        self.look();
        self.inner
            .try_update_value(|inner| inner.awaits_journal = false);
        if self.tabs.role() == Role::Asking {
            // Should another tab write too, the shelf refuses one of the two writes.
            self.tabs.tell(self, Event::Granted);
        }
        self.flush();
    }

    /// Takes the writing over from another tab.
    pub fn take_over(self) {
        self.tabs.tell(self, Event::TakeOver);
    }

    /// Whether the browser keeps nothing.
    pub(super) fn is_in_memory(self) -> bool {
        self.state.keeps_nothing().is_some()
    }

    /// What a person has done counts before what comes from elsewhere.
    pub(super) fn catch_up(self) {
        if after_paint::now() {
            self.look();
        }
    }

    /// Whether the open dossier is as it was last written or read.
    pub(super) fn is_all_written(self) -> bool {
        // Where someone was reading is worth a write, not a dossier of its own: while another
        // tab may be writing it does not count as a change.
        let place_counts = self.tabs.role() == Role::Writer;
        let is_written = self.state.dossier.try_with_untracked(|dossier| {
            self.inner.with_value(|inner| {
                inner.written == *dossier
                    || !place_counts && is_same_but_for_place(&inner.written, dossier)
            })
        });
        is_written.unwrap_or(true)
    }

    /// Looks whether the open dossier has changed.
    fn look(self) {
        let Some(id) = self.state.dossier.try_with_untracked(|d| d.id.clone()) else {
            return;
        };
        let is_unchanged = self.is_all_written();
        if self.is_in_memory() {
            return;
        }
        if !self.tabs.has(&id) {
            self.inner.update_value(|inner| {
                let dossier = self.state.dossier.get_untracked();
                inner.opened = opened(self.state, &dossier);
                // The lock that was granted was that of the one before.
                inner.awaits_journal = false;
            });
            self.tabs.open(self, id);
        }
        if is_unchanged || self.tabs.role() == Role::Reader {
            return;
        }
        self.tabs.tell(self, Event::Edited);
        if !self.state.saving.get_untracked().is_worrying() {
            self.state.saving.set(Saving::Waiting);
        }
        self.schedule(WAIT);
    }

    /// A timer that runs is left alone: who types on and on is written too. Only a failed
    /// write waits longer, and not when there is something new to write.
    fn schedule(self, wait: Duration) {
        self.inner.try_update_value(|inner| {
            if inner.is_retry
                && let Some(timer) = inner.timer.take()
            {
                timer.clear();
            }
            inner.is_retry = wait == RETRY;
            if inner.timer.is_none() {
                inner.timer = set_timeout_with_handle(move || self.flush(), wait).ok();
            }
        });
    }

    fn stop_timer(self) {
        let timer = self.inner.try_update_value(|inner| inner.timer.take());
        if let Some(timer) = timer.flatten() {
            timer.clear();
        }
    }

    /// Writes the open dossier, and says how that went.
    pub(super) fn write(self) -> Event {
        let Some(dossier) = self.state.dossier.try_get_untracked() else {
            return Event::SaveFailed;
        };
        let is_protected = untrack(|| self.state.refusal()) == Some(Refusal::Protected);
        if self.is_in_memory() || rescue::is_shown() {
            return Event::Saved;
        }
        if is_protected {
            // It cannot have been changed by more than the page where one is.
            self.inner.update_value(|inner| inner.written = dossier);
            self.show_kept();
            return Event::Saved;
        }
        if !self.is_worth_keeping(&dossier) {
            self.inner.update_value(|inner| inner.written = dossier);
            self.state.saving.set(Saving::Nothing);
            return Event::Saved;
        }
        let shelf = self.state.shelf.get_value();
        let sealed = shelf.seal(&dossier);
        let outcome = shelf.put(&sealed);
        if outcome == Err(StoreError::Overtaken) {
            return Event::Overtaken;
        }
        let is_put = outcome.is_ok();
        let event = match outcome.and_then(|()| shelf.set_current(&dossier.id)) {
            Ok(()) => {
                self.inner.update_value(|inner| {
                    if inner.compared.as_ref() == Some(&dossier.id) {
                        // What the journal has of it from now on is no news to this tab.
                        inner.opened = opened(self.state, &dossier);
                    }
                    inner.written = dossier;
                });
                rescue::written();
                Event::Saved
            }
            Err(error) => {
                self.state.saving.set(Saving::Failed(error));
                self.schedule(RETRY);
                Event::SaveFailed
            }
        };
        // The journal may have room where local storage has none. Last: what it says at once is of
        // what has been written by then.
        self.write_journal(sealed, is_put);
        event
    }

    /// A dossier without anything in it is not worth a place in someone's browser.
    fn is_worth_keeping(self, dossier: &Dossier) -> bool {
        let is_kept = || {
            let shelf = self.state.shelf.get_value();
            shelf.ids().is_ok_and(|ids| ids.contains(&dossier.id))
        };
        !dossier.is_blank() || is_kept()
    }

    /// Shows what the store holds, when another tab has written.
    pub(super) fn read_again(self) {
        let shelf = self.state.shelf.get_value();
        let Some(id) = self.state.dossier.try_with_untracked(|d| d.id.clone()) else {
            return;
        };
        if shelf.is_overtaken(&id) != Ok(true) {
            return;
        }
        if let Ok(Some(restored)) = shelf.load(&id) {
            self.show(restored.dossier, restored.problems);
        }
    }

    /// Shows a dossier that was read, in place of the same one.
    pub(super) fn show(self, dossier: Dossier, problems: Vec<Problem>) {
        self.inner.update_value(|inner| {
            inner.opened = opened(self.state, &dossier);
            inner.written = dossier.clone();
        });
        self.state.open(dossier, problems);
        self.show_kept();
    }

    /// Says that all is kept, after this tab followed another one or read something.
    pub(super) fn show_kept(self) {
        let saving = self.state.dossier.with_untracked(|dossier| {
            if let Some(refusal) = self.state.keeps_nothing() {
                Saving::Memory(refusal)
            } else if self.tabs.role() == Role::Reader {
                Saving::Elsewhere
            } else if dossier.is_blank() {
                Saving::Nothing
            } else {
                Saving::Kept(dossier.changed)
            }
        });
        self.state.saving.set(saving);
    }

    /// Goes on with what is in memory as a dossier of its own; says under which id.
    pub(super) fn fork(self) -> DossierId {
        let id = State::fresh().id;
        self.state.dossier.update(|dossier| {
            dossier.id = id.clone();
            // One exercise takes entries in one dossier only: two results of the same people
            // would tell by their difference what a few of them chose. The counts stay.
            if let Some(exercise) = &mut dossier.exercise {
                exercise.is_copy = true;
            }
            dossier.municipality = beside(&dossier.municipality, "saving-second-name");
            rescue::changed(dossier);
        });
        self.inner.update_value(|inner| {
            inner.opened = Opened {
                whole: 0,
                highest: 0,
                changed: 0,
            };
        });
        self.state.message.set(t("saving-forked"));
        self.state.notice.set("saving-forked");
        id
    }
}

fn is_same_but_for_place(one: &Dossier, other: &Dossier) -> bool {
    let moved = Dossier {
        place: one.place.clone(),
        opened: one.opened.clone(),
        ..other.clone()
    };
    *one == moved
}

/// The name of a dossier that stands beside another of the same name.
pub(super) fn beside(name: &str, id: &str) -> String {
    let name = t_with(id, &[("name", shorten(name, LIMIT_NAME - 30).into())]);
    shorten(&name, LIMIT_NAME).trim().to_owned()
}
