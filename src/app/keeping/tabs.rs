//! Does what `core/src/dossier/tabs.rs` says: locks, messages to other tabs, reading again.

use std::time::Duration;

use brugwijzer_core::dossier::tabs::{Act, Event, Role, Tab};
use brugwijzer_core::dossier::{DossierId, dossier_of_key};
use leptos::prelude::*;

use crate::app::keeping::keeper::Keeper;
use crate::app::keeping::opening;
use crate::app::state::{Saving, State};
use crate::browser::locks::{self, Claim, Manner, Word};
use crate::browser::neighbours;

/// How long a tab that is asked to hand over may take; one that sleeps does not answer.
const PATIENCE: Duration = Duration::from_secs(2);
/// What one tab asks of another, followed by the id of the dossier.
const HAND_OVER: &str = "hand-over ";
/// The answer of a tab that cannot hand over, followed by the same id.
const NOT_NOW: &str = "not-now ";
/// What a tab says that wiped a dossier, followed by its id; without one, everything.
const WIPED: &str = "wiped ";

/// Tells all other tabs that a dossier was wiped, or everything: they must not bring it back.
pub fn say_wiped(id: Option<&DossierId>) {
    let id = id.map_or("", DossierId::as_str);
    neighbours::say(&format!("{WIPED}{id}"));
}

/// This tab among the others.
#[derive(Clone, Copy)]
pub struct Tabs {
    state: State,
    inner: StoredValue<Inner, LocalStorage>,
}

struct Inner {
    tab: Tab,
    id: DossierId,
    claim: Option<Claim>,
}

impl Tabs {
    /// A tab that has asked for nothing yet.
    pub fn new(state: State) -> Self {
        let (tab, _) = Tab::open();
        let id = state.dossier.with_untracked(|dossier| dossier.id.clone());
        let inner = Inner {
            tab,
            id,
            claim: None,
        };
        Self {
            state,
            inner: StoredValue::new_local(inner),
        }
    }

    /// Asks for the lock and listens to other tabs, for as long as the page lives.
    pub fn start(self, keeper: Keeper) {
        self.perform(keeper, Act::RequestLock);
        neighbours::on_words(move |words| {
            keeper.catch_up();
            let asked = words.strip_prefix(HAND_OVER).and_then(DossierId::parse);
            if let Some(id) = asked.filter(|id| self.has(id)) {
                self.asked_to_hand_over(keeper, &id);
            }
            let refused = words.strip_prefix(NOT_NOW).and_then(DossierId::parse);
            if refused.is_some_and(|id| self.has(&id)) && self.role() == Role::Reader {
                self.tell(keeper, Event::HandOverRefused);
                self.state.notice.set("saving-ballots-elsewhere");
            }
            let wiped = words.strip_prefix(WIPED);
            if wiped == Some("") {
                opening::wiped_elsewhere(keeper, None);
            } else if let Some(id) = wiped.and_then(DossierId::parse) {
                opening::wiped_elsewhere(keeper, Some(&id));
            }
        });
        neighbours::on_write(move |key| {
            keeper.catch_up();
            if dossier_of_key(&key).is_some_and(|id| self.has(&id)) {
                self.tell(keeper, Event::WrittenElsewhere);
            }
        });
    }

    /// Ballots that wait in memory would be gone with the lock.
    fn asked_to_hand_over(self, keeper: Keeper, id: &DossierId) {
        let waits = self.state.ballots_wait.try_get_untracked() == Some(true);
        if waits && self.role() == Role::Writer {
            neighbours::say(&format!("{NOT_NOW}{}", id.as_str()));
        } else {
            self.tell(keeper, Event::AskedToHandOver);
        }
    }

    /// Whether this dossier is the one that the tab is about.
    pub fn has(self, id: &DossierId) -> bool {
        self.inner
            .try_with_value(|inner| inner.id == *id)
            .unwrap_or_default()
    }

    /// What this tab may do.
    pub fn role(self) -> Role {
        self.inner
            .try_with_value(|inner| inner.tab.role())
            .unwrap_or(Role::Reader)
    }

    /// From now on the tab is about this dossier.
    pub fn open(self, keeper: Keeper, id: DossierId) {
        self.inner.update_value(|inner| inner.id = id);
        self.tell(keeper, Event::Opened);
    }

    /// Takes in an event and does what follows from it.
    pub fn tell(self, keeper: Keeper, event: Event) {
        let acts = self
            .inner
            .try_update_value(|inner| inner.tab.take(event))
            .unwrap_or_default();
        for act in acts {
            self.perform(keeper, act);
        }
        self.show_role(keeper);
    }

    fn show_role(self, keeper: Keeper) {
        let role = self.role();
        if self.state.role.try_get_untracked() == Some(role) {
            return;
        }
        self.state.role.try_set(role);
        if self.state.keeps_nothing().is_some() {
            // The light says that nothing is kept, whoever writes elsewhere.
            return;
        }
        if role == Role::Reader {
            self.state.saving.try_set(Saving::Elsewhere);
        } else if self.state.saving.try_get_untracked() == Some(Saving::Elsewhere) {
            keeper.show_kept();
        }
    }

    fn perform(self, keeper: Keeper, act: Act) {
        match act {
            Act::RequestLock => self.claim(keeper, Manner::AtOnce),
            Act::QueueForLock => self.claim(keeper, Manner::InLine),
            Act::StealLock => self.claim(keeper, Manner::Stealing),
            Act::ReleaseLock => self.drop_claim(),
            Act::AskToHandOver => self.ask_to_hand_over(keeper),
            Act::Write => {
                let outcome = keeper.write();
                self.tell(keeper, outcome);
            }
            Act::ReadAgain => keeper.read_again(),
            Act::Fork => {
                let id = keeper.fork();
                self.inner.update_value(|inner| inner.id = id);
            }
        }
    }

    fn drop_claim(self) {
        let dropped = self.inner.try_update_value(|inner| inner.claim.take());
        drop(dropped);
    }

    fn claim(self, keeper: Keeper, manner: Manner) {
        self.drop_claim();
        let Some(name) = self.inner.try_with_value(|i| i.id.as_str().to_owned()) else {
            return;
        };
        let heard = move |word| {
            keeper.catch_up();
            match word {
                // The machine hears of it once the journal has been looked at.
                Word::Granted => keeper.on_lock(),
                Word::Refused => self.tell(keeper, Event::Refused),
                Word::Lost => self.tell(keeper, Event::Stolen),
            }
        };
        let claim = locks::claim(&name, manner, heard);
        self.inner.update_value(|inner| inner.claim = Some(claim));
    }

    fn ask_to_hand_over(self, keeper: Keeper) {
        if let Some(id) = self.inner.try_with_value(|inner| inner.id.clone()) {
            neighbours::say(&format!("{HAND_OVER}{}", id.as_str()));
            set_timeout(
                move || {
                    if self.has(&id) {
                        self.tell(keeper, Event::PatienceOver);
                    }
                },
                PATIENCE,
            );
        }
    }
}
