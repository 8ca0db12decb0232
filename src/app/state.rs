//! What the whole page shares: one set of signals at the root.
//!
//! Signals hold plain values. Pages read this from context; components do not.

use std::rc::Rc;

use brugwijzer_core::domain::advice::Advice;
use brugwijzer_core::dossier::contacts::Contacts;
use brugwijzer_core::dossier::tabs::Role;
use brugwijzer_core::dossier::{Dossier, DossierId, Moment, Problem, Shelf, StoreError};
use brugwijzer_core::i18n::Language;
use leptos::prelude::*;

use crate::app::later::Later;
use crate::app::route::Route;
use crate::app::words::t;
use crate::browser::store::BrowserStore;
use crate::browser::{BrowserError, clock, random, rescue};

/// Where saving stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Saving {
    /// What keeps things has not arrived, so what is kept was not read.
    Unread,
    /// Nothing has been filled in yet.
    Nothing,
    /// Changes are waiting to be written, for at most 300 ms from when they were taken in.
    Waiting,
    /// All is kept on this device, since this moment.
    Kept(Moment),
    /// All is kept, since this moment, but the browser has not put it on the disk.
    NotOnDisk(Moment),
    /// Another tab saves; this one follows it.
    Elsewhere,
    /// The last write failed; everything is still in memory.
    Failed(StoreError),
    /// The browser keeps nothing: memory only.
    Memory(BrowserError),
}

impl Saving {
    /// Whether closing the page now would lose something that was typed.
    pub const fn is_worrying(self) -> bool {
        matches!(self, Self::Failed(_))
    }
}

/// Why the open dossier cannot be changed here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// Another tab writes it.
    OtherTab,
    /// Writing it would lose what was not understood of it.
    Protected,
}

/// What the whole page shares.
#[derive(Clone, Copy)]
pub struct State {
    /// The language of everything on screen.
    pub language: RwSignal<Language>,
    /// The page.
    pub route: RwSignal<Route>,
    /// The open dossier.
    pub dossier: RwSignal<Dossier>,
    /// Where saving stands.
    pub saving: RwSignal<Saving>,
    /// The contacts drawer of a dossier that could not be kept: in memory only, and tried again.
    pub unkept: RwSignal<Option<(DossierId, Contacts)>>,
    /// Whether this tab writes the open dossier.
    pub role: RwSignal<Role>,
    /// What was not understood when the open dossier was read.
    pub problems: RwSignal<Vec<Problem>>,
    /// A newer version of the tool is ready on this device.
    pub update_ready: RwSignal<bool>,
    /// The id of something about saving that stays on screen until it was read; empty when there is nothing.
    pub notice: RwSignal<&'static str>,
    /// Something to say once to everyone, also to screen readers.
    pub message: RwSignal<String>,
    /// The dossiers that are kept.
    pub shelf: StoredValue<Rc<Shelf<BrowserStore>>, LocalStorage>,
    /// Ballots of the exercise are in memory only, so another dossier must wait.
    pub ballots_wait: RwSignal<bool>,
    /// The device goes round in a group; then nothing else is on screen.
    pub passing: RwSignal<bool>,
    /// Codes can be entered here for an exercise that another tab keeps.
    pub enters_codes: RwSignal<bool>,
    /// What lives as long as the page.
    pub root: StoredValue<Owner>,
    /// The parts of the program that the first page does without.
    pub later: Later,
}

impl State {
    /// The state at the start, around an empty dossier.
    pub fn new(language: Language, route: Route, shelf: Shelf<BrowserStore>, later: Later) -> Self {
        let saving = shelf
            .store()
            .refusal()
            .map_or(Saving::Nothing, Saving::Memory);
        let dossier = RwSignal::new(State::fresh());
        Self {
            language: RwSignal::new(language),
            route: RwSignal::new(route),
            dossier,
            saving: RwSignal::new(saving),
            unkept: RwSignal::new(None),
            role: RwSignal::new(Role::Asking),
            problems: RwSignal::new(Vec::new()),
            update_ready: RwSignal::new(false),
            notice: RwSignal::new(""),
            message: RwSignal::new(String::new()),
            shelf: StoredValue::new_local(Rc::new(shelf)),
            ballots_wait: RwSignal::new(false),
            passing: RwSignal::new(false),
            enters_codes: RwSignal::new(false),
            root: StoredValue::new(Owner::current().unwrap_or_default()),
            later,
        }
    }

    /// The advice that follows from the open dossier, worked out at the call. The first page
    /// does not call this, which keeps the advice out of the part of the program they wait for.
    pub fn advice(&self) -> Advice {
        self.dossier.with(Dossier::advice)
    }

    /// Why the open dossier cannot be changed here; `None` when it can.
    pub fn refusal(&self) -> Option<Refusal> {
        let problems = |problems: &Vec<Problem>| problems.iter().any(Problem::forbids_writing);
        if self.problems.with(problems) {
            return Some(Refusal::Protected);
        }
        (self.role.get() == Role::Reader).then_some(Refusal::OtherTab)
    }

    /// Changes the open dossier, unless this tab must not.
    pub fn edit(&self, change: impl FnOnce(&mut Dossier)) {
        if untrack(|| self.refusal()).is_some() {
            self.message.set(t("saving-refused"));
            // Fields show again what is kept.
            self.dossier.notify();
            return;
        }
        self.dossier.update(|dossier| {
            change(dossier);
            dossier.touch(clock::now());
            rescue::changed(dossier);
        });
    }

    /// Changes how long the open dossier stays, which is no change of its content. Says
    /// whether this tab may.
    pub fn edit_terms(&self, change: impl FnOnce(&mut Dossier)) -> bool {
        let may = untrack(|| self.refusal()).is_none();
        if may {
            self.dossier.update(change);
        }
        may
    }

    /// Why nothing is kept after closing, if so. The shelf knows, whatever the light says.
    pub fn keeps_nothing(&self) -> Option<BrowserError> {
        let refusal = |shelf: &Rc<Shelf<BrowserStore>>| shelf.store().refusal();
        self.shelf.try_with_value(refusal).flatten()
    }

    /// Whether closing the page now would lose something that was typed, in the dossier or in its
    /// contacts drawer.
    pub fn would_lose(&self) -> bool {
        let saving = self.saving.try_get_untracked();
        saving.is_some_and(Saving::is_worrying)
            || self.unkept.try_with_untracked(Option::is_some) == Some(true)
    }

    /// Opens another dossier; the one that was open has been saved by the caller.
    pub fn open(&self, dossier: Dossier, problems: Vec<Problem>) {
        self.problems.set(problems);
        rescue::opened(&dossier);
        self.dossier.set(dossier);
    }

    /// An empty dossier with a new name.
    pub fn fresh() -> Dossier {
        Dossier::new(DossierId::from_random(random::bits()), clock::now())
    }
}

/// The state, for pages.
pub fn use_state() -> State {
    expect_context::<State>()
}
