//! What the whole page shares: one set of signals at the root.
//!
//! Signals hold plain values. Pages read this from context; components do not.

use std::rc::Rc;

use brugwijzer_core::domain::advice::Advice;
use brugwijzer_core::dossier::{Dossier, DossierId, Moment, Problem, Shelf, StoreError};
use brugwijzer_core::i18n::Language;
use leptos::prelude::*;

use crate::app::later::Later;
use crate::app::route::Route;
use crate::browser::store::BrowserStore;
use crate::browser::{BrowserError, clock, random};

/// Where saving stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Saving {
    /// Nothing has been filled in yet.
    Nothing,
    /// Changes are waiting to be written, for at most 300 ms.
    Waiting,
    /// All is kept on this device, since this moment.
    Kept(Moment),
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
    /// What was not understood when the open dossier was read.
    pub problems: RwSignal<Vec<Problem>>,
    /// A newer version of the tool is ready on this device.
    pub update_ready: RwSignal<bool>,
    /// Something to say once to everyone, also to screen readers.
    pub message: RwSignal<String>,
    /// The dossiers that are kept.
    pub shelf: StoredValue<Rc<Shelf<BrowserStore>>, LocalStorage>,
    /// The parts of the program that the first page does without.
    pub later: Later,
}

impl State {
    /// The state at the start, around an open dossier.
    pub fn new(
        language: Language,
        route: Route,
        dossier: Dossier,
        problems: Vec<Problem>,
        shelf: Shelf<BrowserStore>,
    ) -> Self {
        let saving = match shelf.store().refusal() {
            Some(refusal) => Saving::Memory(refusal),
            None if dossier.is_blank() => Saving::Nothing,
            None => Saving::Kept(dossier.changed),
        };
        let dossier = RwSignal::new(dossier);
        Self {
            language: RwSignal::new(language),
            route: RwSignal::new(route),
            dossier,
            saving: RwSignal::new(saving),
            problems: RwSignal::new(problems),
            update_ready: RwSignal::new(false),
            message: RwSignal::new(String::new()),
            shelf: StoredValue::new_local(Rc::new(shelf)),
            later: Later::new(),
        }
    }

    /// The advice that follows from the open dossier, worked out at the call. The first page
    /// does not call this, which keeps the advice out of the part of the program they wait for.
    pub fn advice(&self) -> Advice {
        self.dossier
            .with(|d| Advice::solo(&d.gates, &d.answers, d.context.orientation_held))
    }

    /// Changes the open dossier.
    pub fn edit(&self, change: impl FnOnce(&mut Dossier)) {
        self.dossier.update(|dossier| {
            change(dossier);
            dossier.touch(clock::now());
        });
    }

    /// Opens another dossier; the one that was open has been saved by the caller.
    pub fn open(&self, dossier: Dossier, problems: Vec<Problem>) {
        self.problems.set(problems);
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
