//! The exercise of the open dossier while it runs: what is in memory only, and the projector.
//!
//! The dossier holds what may be kept; the exercise itself also holds the ballots that wait and
//! the last entry that can be undone. After every change the dossier gets what may be kept, and
//! when counts changed both stored copies are written, so that no two differ (method.md 4a).

use brugwijzer_core::documents::slide;
use brugwijzer_core::domain::assessment::{Perspective, Statement};
use brugwijzer_core::domain::exercise::script::{Length, Rung, ScriptStep};
use brugwijzer_core::domain::exercise::stored::Stored;
use brugwijzer_core::domain::exercise::{Exercise, Stage};
use leptos::prelude::*;

use crate::app::keeping::Keeper;
use crate::app::pages::projector;
use crate::app::state::State;
use crate::browser::channel::Channel;
use crate::browser::page;

/// What the projector shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Showing {
    /// The step of the script, in words.
    Step,
    /// How to take part with a phone.
    Join,
    /// All statements at once.
    Overview,
    /// One statement.
    Topic(Statement),
    /// The next step of the group.
    Outcome,
}

/// The exercise while it runs.
#[derive(Clone, Copy)]
pub struct Room {
    state: State,
    keeper: Keeper,
    /// The exercise of the open dossier.
    pub live: RwSignal<Option<Exercise>>,
    /// The step of the script, and how long it all takes.
    pub step: RwSignal<ScriptStep>,
    /// 60 or 75 minutes.
    pub length: RwSignal<Length>,
    /// What the projector shows.
    pub showing: RwSignal<Showing>,
    /// Whether the device goes round; then nothing else is on screen.
    pub passing: RwSignal<bool>,
    /// How answers come in, once it was chosen.
    pub rung: RwSignal<Option<Rung>>,
}

/// The room, for pages.
pub fn use_room() -> Room {
    expect_context::<Room>()
}

/// The line to the projector window.
pub const LINE: &str = "brugwijzer.projector";
/// What a projector window sends when it opens.
pub const HELLO: &str = "hello";

/// Starts the room around the open dossier, for as long as the page lives. A window that
/// stands alone, such as a phone, has no dossier and no room.
pub fn start(state: State) {
    let Some(keeper) = use_context::<Keeper>() else {
        return;
    };
    let room = Room {
        state,
        keeper,
        live: RwSignal::new(None),
        step: RwSignal::new(ScriptStep::Aim),
        length: RwSignal::new(Length::Sixty),
        showing: RwSignal::new(Showing::Step),
        passing: state.passing,
        rung: RwSignal::new(None),
    };
    provide_context(room);
    // Another dossier, or the same one as another window left it.
    Effect::new(move || {
        let kept = state.dossier.with(|dossier| dossier.exercise.clone());
        let same = room
            .live
            .with_untracked(|live| live.as_ref().map(Exercise::stored) == kept);
        if !same {
            room.live.set(kept.map(Exercise::restore));
        }
    });
    page::on_hide(move || {
        room.edit(Exercise::settle_entries);
    });
    page::ask_before_leaving(move || room.waiting() > 0);
    send_to_projector(room);
}

/// Sends every new picture to the projector window, and the present one when it asks.
fn send_to_projector(room: Room) {
    let picture = Memo::new(move |_| projector::picture(room));
    let line = StoredValue::new_local(None::<Channel>);
    let send = move || {
        line.with_value(|line| {
            if let Some(line) = line {
                line.send(&slide::write(&picture.get_untracked()));
            }
        });
    };
    let on_text = move |text: String| {
        if text == HELLO {
            send();
        }
    };
    // Without such a line the projector still works on this screen.
    line.set_value(Channel::open(LINE, on_text).ok());
    Effect::new(move || {
        picture.track();
        send();
    });
}

impl Room {
    /// The state of the page around it.
    pub fn state(self) -> State {
        self.state
    }

    /// Changes the exercise and keeps what may be kept; `None` when there is none.
    pub fn edit<R>(self, change: impl FnOnce(&mut Exercise) -> R) -> Option<R> {
        let result = self
            .live
            .try_update(|live| live.as_mut().map(change))
            .flatten();
        if result.is_some() {
            self.keep();
        }
        result
    }

    /// Puts another exercise, or none, in the dossier.
    pub fn replace(self, exercise: Option<Exercise>) {
        self.live.set(exercise);
        self.keep();
    }

    fn keep(self) {
        let stored = self
            .live
            .with_untracked(|live| live.as_ref().map(Exercise::stored));
        let kept = self
            .state
            .dossier
            .with_untracked(|dossier| dossier.exercise.clone());
        if stored == kept {
            return;
        }
        let counts = |stored: &Option<Stored>| stored.as_ref().map(|stored| stored.phase.clone());
        let changed = counts(&stored) != counts(&kept);
        self.state.edit(|dossier| dossier.exercise = stored);
        if changed {
            // Both copies: the older one would hold the counts of before.
            self.keeper.flush();
            self.state.dossier.update(|dossier| dossier.changed += 1);
            self.keeper.flush();
        }
    }

    /// How far the exercise is; `None` without one.
    pub fn stage(self) -> Option<Stage> {
        self.live.with(|live| live.as_ref().map(Exercise::stage))
    }

    /// How many ballots are in memory only.
    pub fn waiting(self) -> u32 {
        self.live.with_untracked(|live| {
            let collecting = live.as_ref().and_then(Exercise::collecting);
            collecting.map_or(0, |collecting| {
                let waiting = Perspective::ALL
                    .iter()
                    .map(|side| collecting.waiting(*side));
                waiting.sum()
            })
        })
    }
}
