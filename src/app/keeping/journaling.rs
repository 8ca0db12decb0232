//! The keeper's part that deals with the journal: what is on the disk, and what it knows more.

use std::time::Duration;

use brugwijzer_core::dossier::tabs::{Event, Role};
use brugwijzer_core::dossier::{Dossier, DossierId, Envelope, Found, Sealed, found, restore};
use leptos::prelude::*;

use crate::app::keeping::keeper::{Keeper, beside};
use crate::app::state::{Saving, State};
use crate::app::today;
use crate::browser::journal::Journal;
use crate::browser::{BrowserError, clock};

/// How long the journal may take before the page goes on without it.
const PATIENCE: Duration = Duration::from_secs(2);

/// Where the journal stands.
#[derive(Clone)]
pub enum JournalState {
    /// It is being opened.
    Opening,
    /// It is there.
    Open(Journal),
    /// The browser has none for us.
    Missing,
}

impl Keeper {
    /// Opens the journal, takes in what local storage has lost, and compares the open dossier.
    pub(super) fn start_journal(self) {
        wasm_bindgen_futures::spawn_local(async move {
            let journal = Journal::open().await.ok();
            if let Some(journal) = &journal {
                self.forget_gone(journal).await;
                self.take_in_lost(journal).await;
            }
            let state = journal.map_or(JournalState::Missing, JournalState::Open);
            self.inner.try_update_value(|inner| inner.journal = state);
            let has_lock = self.tabs.role() == Role::Writer;
            let awaits = self.inner.try_with_value(|inner| inner.awaits_journal);
            if has_lock || awaits == Some(true) {
                self.compare();
            }
        });
    }

    /// The lock is ours: writing may begin once the journal has been asked.
    pub(super) fn on_lock(self) {
        self.inner.update_value(|inner| inner.awaits_journal = true);
        self.read_again();
        let is_opening = self
            .inner
            .with_value(|inner| matches!(inner.journal, JournalState::Opening));
        if !is_opening {
            self.compare();
        }
        set_timeout(move || self.go_on_without_journal(), PATIENCE);
    }

    /// Lets writing begin, if it has not.
    pub(super) fn go_on_without_journal(self) {
        let waited = self
            .inner
            .try_update_value(|inner| std::mem::take(&mut inner.awaits_journal));
        if waited == Some(true) {
            self.tabs.tell(self, Event::Granted);
        }
    }

    fn open_id(self) -> Option<DossierId> {
        self.state.dossier.try_with_untracked(|d| d.id.clone())
    }

    fn compare(self) {
        let (Some(id), Some(JournalState::Open(journal))) = (
            self.open_id(),
            self.inner.try_with_value(|inner| inner.journal.clone()),
        ) else {
            return self.go_on_without_journal();
        };
        wasm_bindgen_futures::spawn_local(async move {
            let record = journal.get(id.as_str()).await.ok().flatten();
            self.catch_up();
            // Meanwhile someone may have said that nothing is to be kept.
            if self.tabs.has(&id) && !self.is_in_memory() {
                self.take_newer(&id, record.as_deref());
                self.inner
                    .try_update_value(|inner| inner.compared = Some(id));
                self.go_on_without_journal();
                self.tabs.tell(self, Event::SaveDue);
            }
        });
    }

    fn take_newer(self, id: &DossierId, record: Option<&str>) {
        let shelf = self.state.shelf.get_value();
        let opened = self.inner.with_value(|inner| inner.opened);
        let changed = self.state.dossier.with_untracked(|d| d.changed);
        let found = found(record, opened.whole, changed != opened.changed);
        // What another tab has just wiped is not written back unasked.
        let is_behind = shelf.ids().is_ok_and(|ids| ids.contains(id))
            && record
                .and_then(Envelope::open)
                .is_none_or(|kept| kept.sequence < shelf.sequence(id));
        match found {
            Found::Newer(newer) => {
                let before = self.state.problems.get_untracked();
                let restored = shelf.take_newer(id, &newer, opened.highest, &before);
                self.show(restored.dossier, restored.problems);
                self.inner
                    .update_value(|inner| inner.opened.whole = newer.sequence);
                self.tabs.tell(self, Event::Edited);
            }
            Found::NewerBeside(newer) => {
                shelf.count_on_from(id, newer.sequence);
                self.keep_beside(&newer, record.unwrap_or_default());
            }
            // The journal gets what it has missed.
            Found::Nothing if is_behind => self.tabs.tell(self, Event::Edited),
            Found::Nothing => {}
        }
    }

    /// Keeps a version that was found as a dossier of its own.
    fn keep_beside(self, newer: &Envelope, record: &str) {
        let id = State::fresh().id;
        let shelf = self.state.shelf.get_value();
        let mut restored = shelf.understand_found(&id, &newer.data);
        let sealed = if restored.is_read_only() {
            // Written anew it would lose what was not understood of it.
            Sealed {
                id,
                sequence: newer.sequence,
                text: record.to_owned(),
            }
        } else {
            let name = beside(&restored.dossier.municipality, "saving-found-name");
            restored.dossier.municipality = name;
            // One exercise counts in one dossier only.
            if let Some(exercise) = &mut restored.dossier.exercise {
                exercise.is_copy = true;
            }
            shelf.seal(&restored.dossier)
        };
        // Without room it stays in the journal under its own new name.
        let _ = shelf.put(&sealed);
        self.put(sealed, |_| ());
        self.state.notice.set("saving-found");
    }

    /// Puts back what is in the journal and not in local storage.
    async fn take_in_lost(self, journal: &Journal) {
        let shelf = self.state.shelf.get_value();
        let Ok(kept) = shelf.ids() else { return };
        let lost = journal.ids().await.unwrap_or_default();
        let lost = lost.iter().filter_map(|id| DossierId::parse(id));
        // What was wiped and could not be removed from the journal is not lost.
        let gone = shelf.gone().unwrap_or_default();
        for id in lost.filter(|id| !kept.contains(id) && !gone.contains(id)) {
            let record = journal.get(id.as_str()).await.ok().flatten();
            let Some(whole) = record.as_deref().and_then(Envelope::open) else {
                continue;
            };
            if restore(&whole.data, &id).dossier.is_expired(today::date()) {
                // Wiped on its day, when the journal was not open yet.
                let _ = journal.remove(id.as_str()).await;
                continue;
            }
            let text = record.unwrap_or_default();
            let sequence = whole.sequence;
            // Without room it stays in the journal, and is tried again at the next start.
            let put = shelf.put(&Sealed {
                id: id.clone(),
                sequence,
                text,
            });
            if put.is_ok() {
                self.show_found(&id);
            }
        }
    }

    /// Shows a dossier that was put back, when it is what the user was working on.
    fn show_found(self, id: &DossierId) {
        self.catch_up();
        let shelf = self.state.shelf.get_value();
        let Ok(Some(restored)) = shelf.load(id) else {
            return;
        };
        let is_idle = self.inner.with_value(|inner| {
            let changed = self.state.dossier.with_untracked(|open| open.changed);
            inner.opened.changed == changed
        });
        let is_latest = self
            .state
            .dossier
            .with_untracked(|open| open.is_blank() || open.changed < restored.dossier.changed);
        if is_idle && is_latest {
            self.state.open(restored.dossier, restored.problems);
        }
        // The page lists what is kept.
        self.state.route.notify();
    }

    /// Puts on the disk what was written, and shows what came of it.
    pub(super) fn write_journal(self, sealed: Sealed, is_written: bool) {
        let moment = clock::now();
        let (id, sequence) = (sealed.id.clone(), sealed.sequence);
        let show = move |is_on_disk: bool| {
            let is_newest = self
                .state
                .shelf
                .try_with_value(|shelf| shelf.sequence(&id) == sequence);
            // What has changed since is written next, and tells how that went; a tab that has handed
            // over says whose turn it is.
            let is_all = is_newest == Some(true) && self.is_all_written();
            let is_ours = self.tabs.has(&id) && self.tabs.role() != Role::Reader;
            if is_all && is_written && is_ours {
                self.state.saving.try_set(match is_on_disk {
                    true => Saving::Kept(moment),
                    false => Saving::NotOnDisk(moment),
                });
            }
        };
        let is_ready = self
            .inner
            .with_value(|inner| inner.compared.as_ref() == Some(&sealed.id));
        if is_ready {
            self.put(sealed, show);
        } else {
            show(false);
        }
    }

    fn put(self, sealed: Sealed, done: impl Fn(bool) + 'static) {
        if self.is_in_memory() {
            return done(false);
        }
        let journal = self.inner.with_value(|inner| inner.journal.clone());
        let JournalState::Open(journal) = journal else {
            return done(false);
        };
        wasm_bindgen_futures::spawn_local(async move {
            let outcome = journal.put(sealed.id.as_str(), &sealed.text).await;
            done(outcome.is_ok());
        });
    }

    /// The journal; a browser that has none says why.
    async fn journal(self) -> Result<Journal, BrowserError> {
        match self.inner.try_with_value(|inner| inner.journal.clone()) {
            Some(JournalState::Open(journal)) => Ok(journal),
            _ => Journal::open().await,
        }
    }

    /// Removes from the journal what was wiped when it could not be reached.
    async fn forget_gone(self, journal: &Journal) {
        let shelf = self.state.shelf.get_value();
        for id in shelf.gone().unwrap_or_default() {
            // What stays keeps its mark, and is tried again at the next start.
            let _ = forgotten(journal, &id).await && shelf.unmark_gone(&id).is_ok();
        }
    }

    /// Removes a wiped dossier from the journal and reads whether it is gone.
    pub async fn forget(self, id: DossierId) -> bool {
        let shelf = self.state.shelf.get_value();
        match self.journal().await {
            Ok(journal) => forgotten(&journal, &id).await && shelf.unmark_gone(&id).is_ok(),
            // Without databases nothing was ever kept there.
            Err(error) => matches!(error, BrowserError::Missing | BrowserError::Denied),
        }
    }

    /// Changes a dossier that is not open, in local storage and in the journal, and says whether
    /// it is kept. What the journal has newer is what is changed.
    pub async fn change_kept(self, id: DossierId, change: impl FnOnce(&mut Dossier)) -> bool {
        let shelf = self.state.shelf.get_value();
        let journal = self.journal().await.ok();
        let record = match &journal {
            Some(journal) => journal.get(id.as_str()).await.ok().flatten(),
            None => None,
        };
        let Ok(Some(mut restored)) = shelf.load(&id) else {
            return false;
        };
        let (whole, highest) = (shelf.whole_sequence(&id), shelf.sequence(&id));
        if let Found::Newer(newer) = found(record.as_deref(), whole, false) {
            restored = shelf.take_newer(&id, &newer, highest, &restored.problems);
        }
        if restored.is_read_only() {
            return false;
        }
        change(&mut restored.dossier);
        let sealed = shelf.seal(&restored.dossier);
        let is_kept = shelf.put(&sealed).is_ok();
        if let (true, Some(journal), false) = (is_kept, &journal, self.is_in_memory()) {
            // Local storage has it; the journal gets it when the dossier is opened.
            let _ = journal.put(id.as_str(), &sealed.text).await;
        }
        is_kept
    }
}

/// Removes a dossier from the journal, and reads whether it is gone.
async fn forgotten(journal: &Journal, id: &DossierId) -> bool {
    journal.remove(id.as_str()).await.is_ok() && journal.get(id.as_str()).await == Ok(None)
}
