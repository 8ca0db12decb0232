//! The exercise of the open dossier while it runs: what is in memory only, and the projector.
//!
//! The dossier holds what may be kept; the exercise itself also holds the ballots that wait and
//! the last entry that can be undone. After every change the dossier gets what may be kept, and
//! when counts changed both stored copies are written, so that no two differ (method.md 4a).
//! `second_window` takes codes from a second facilitator, `script_place` goes on after a reload.

mod script_place;
mod second_window;

use brugwijzer_core::documents::second_window::Outcome;
use brugwijzer_core::documents::slide::{self, Hold, Message};
use brugwijzer_core::domain::assessment::{Perspective, Statement};
use brugwijzer_core::domain::exercise::collecting::Collecting;
use brugwijzer_core::domain::exercise::script::{Length, Rung, ScriptStep};
use brugwijzer_core::domain::exercise::stored::Stored;
use brugwijzer_core::domain::exercise::{Exercise, Stage};
use brugwijzer_core::dossier::tabs::Role;
use leptos::prelude::*;

use self::second_window::SecondWindow;
use crate::app::keeping::keeper::Keeper;
use crate::app::pages::group::{self, Envelope};
use crate::app::pages::projector;
use crate::app::state::{Saving, State};
use crate::app::words::t;
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
    /// The end of the step by the timer, while it runs.
    pub until: RwSignal<Option<i64>>,
    /// The envelope that is being counted; in memory only.
    pub envelope: RwSignal<Envelope>,
    /// Codes that were typed and not taken; in memory only.
    pub codes: RwSignal<String>,
    /// How many ballots the reveal had to leave out.
    pub left_out: RwSignal<u32>,
    /// The line to a second window that enters codes, or to the window that keeps the exercise.
    pub second: SecondWindow,
    /// This window is to have the projector that opens next.
    claims: StoredValue<bool>,
    line: StoredValue<Option<Channel>, LocalStorage>,
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
        until: RwSignal::new(None),
        envelope: RwSignal::new(Envelope::default()),
        codes: RwSignal::new(String::new()),
        left_out: RwSignal::new(0),
        second: SecondWindow::new(),
        claims: StoredValue::new(false),
        line: StoredValue::new_local(None),
    };
    provide_context(room);
    // Another dossier, or the same one as another window left it.
    Effect::new(move |before: Option<()>| {
        let kept = state.dossier.with(|dossier| dossier.exercise.clone());
        room.follow(kept);
        if before.is_none() {
            script_place::resume(room);
        }
    });
    script_place::remember(room);
    Effect::new(move || {
        room.envelope.track();
        room.note_waiting();
    });
    page::on_hide(move || {
        if room.waiting() > 0 {
            room.edit(Exercise::settle_entries);
        }
    });
    page::ask_before_leaving(move || room.is_waited_for());
    send_to_projector(room);
    room.second.start(room);
}

/// Sends every new picture to the projector window, and the present one when it asks. A tab that
/// does not write, or has no exercise, stays silent: the projector belongs to the one that does.
fn send_to_projector(room: Room) {
    let picture = Memo::new(move |_| {
        let code = room
            .live
            .with(|live| live.as_ref().map(|live| live.code().text()))?;
        Some((code, projector::picture(room)))
    });
    let send = move |hold: Hold| {
        if let Some((exercise, slide)) = picture.get_untracked().filter(|_| room.may_write()) {
            room.send(&Message {
                exercise,
                hold,
                slide,
            });
        }
    };
    let on_text = move |text: String| {
        if text == HELLO {
            let claims = room.claims.try_update_value(std::mem::take);
            send(if claims == Some(true) {
                Hold::Take
            } else {
                Hold::Keep
            });
        }
    };
    // Without such a line the projector still works on this screen.
    room.line.set_value(Channel::open(LINE, on_text).ok());
    Effect::new(move |before: Option<Option<String>>| {
        room.state.role.track();
        let now = picture.with(|picture| picture.as_ref().map(|(code, _)| code.clone()));
        if let Some(gone) = before.flatten().filter(|code| Some(code) != now.as_ref()) {
            room.send(&Message {
                exercise: gone,
                hold: Hold::Release,
                slide: projector::words(room),
            });
        }
        send(Hold::Keep);
        // Only what this tab showed is its own to release: one that reads along showed nothing.
        now.filter(|_| room.may_write())
    });
}

impl Room {
    /// The state of the page around it.
    pub fn state(self) -> State {
        self.state
    }

    /// Gives this window the projector that is open, or that opens next.
    pub fn claim_projector(self) {
        self.claims.set_value(true);
        let code = self
            .live
            .with_untracked(|live| live.as_ref().map(|live| live.code().text()));
        if let Some(exercise) = code.filter(|_| self.may_write()) {
            self.send(&Message {
                exercise,
                hold: Hold::Take,
                slide: untrack(|| projector::picture(self)),
            });
        }
    }

    fn send(self, message: &Message) {
        self.line.with_value(|line| {
            if let Some(line) = line {
                line.send(&slide::write(message));
            }
        });
    }

    /// Whether this tab writes the open dossier, or nothing is kept and it is the only one.
    pub fn may_write(self) -> bool {
        self.state.role.get_untracked() == Role::Writer
            || matches!(self.state.saving.get_untracked(), Saving::Memory(_))
    }

    /// Takes over what the dossier holds of an exercise.
    fn follow(self, kept: Option<Stored>) {
        let live = self.live.get_untracked();
        if live.as_ref().map(Exercise::stored) == kept {
            return;
        }
        let same = |kept: &&Stored| live.as_ref().is_some_and(|live| *live.code() == kept.code);
        let is_same = kept.as_ref().filter(same).is_some();
        // A second version of the dossier: what waits in memory stays in sight.
        let copy = live.clone().map(Exercise::into_copy);
        if is_same && copy.as_ref().map(Exercise::stored) == kept {
            self.live.set(copy);
            return;
        }
        if is_same && self.waiting() > 0 {
            self.state.notice.set("saving-ballots-gone");
        }
        let stage = live.as_ref().map(Exercise::stage);
        let restored = kept.map(Exercise::restore);
        if !is_same || restored.as_ref().map(Exercise::stage) != stage {
            self.guide(restored.as_ref());
            self.forget_entries();
        }
        self.live.set(restored);
        self.note_waiting();
    }

    /// Goes to the step and the picture that belong to how far the exercise is.
    fn guide(self, exercise: Option<&Exercise>) {
        let stage = exercise.map_or(Stage::Open, Exercise::stage);
        self.go_to(ScriptStep::at(stage));
        self.showing.set(match stage {
            Stage::Open | Stage::Collecting => Showing::Step,
            Stage::Revealed | Stage::Discussing => Showing::Overview,
            Stage::Closed => Showing::Outcome,
        });
        if let Some(exercise) = exercise {
            self.length.set(exercise.length());
        }
    }

    /// Goes to a step of the script, which begins with its own time.
    pub fn go_to(self, step: ScriptStep) {
        self.step.set(step);
        self.until.set(None);
    }

    fn note_waiting(self) {
        self.state.ballots_wait.set(self.is_waited_for());
    }

    /// Forgets what was begun and not entered: after the reveal a code would still tell a ballot.
    pub fn forget_entries(self) {
        self.envelope.set(Envelope::default());
        self.codes.set(String::new());
        self.left_out.set(0);
        self.second.forget();
    }

    /// Whether ballots, or an envelope that is being counted, are in memory only.
    fn is_waited_for(self) -> bool {
        self.waiting() > 0 || self.envelope.with_untracked(Envelope::is_begun)
    }

    /// Whether something was counted or typed that is not entered: the reveal would leave it out.
    pub fn has_unentered(self) -> bool {
        let is_typed = self.codes.with_untracked(|codes| !codes.trim().is_empty());
        is_typed
            || untrack(|| self.second.is_begun_there())
            || self.envelope.with_untracked(Envelope::is_begun)
    }

    /// Changes the exercise and keeps what may be kept; `None` when there is none, or when
    /// another tab writes: what is entered here would be lost.
    pub fn edit<R>(self, change: impl FnOnce(&mut Exercise) -> R) -> Option<R> {
        if untrack(|| self.state.refusal()).is_some() {
            self.state.message.set(t("saving-refused"));
            // Fields show again what is kept.
            self.live.notify();
            return None;
        }
        let before = self.counter();
        let result = self
            .live
            .try_update(|live| live.as_mut().map(change))
            .flatten();
        if result.is_some() {
            if self.counter() != before {
                self.second.entered_here();
            }
            self.note_waiting();
            self.keep();
        }
        result
    }

    /// How many ballots were entered; `None` when none are collected.
    pub fn counter(self) -> Option<u32> {
        self.live.with_untracked(|live| {
            let collecting = live.as_ref().and_then(Exercise::collecting);
            collecting.map(Collecting::counter)
        })
    }

    /// Whether this is a second window, that enters codes for the one that keeps the exercise.
    pub fn is_second(self) -> bool {
        self.state.enters_codes.get_untracked()
    }

    /// Enters codes, here or through the window that keeps the exercise, and calls back with what
    /// came of each; `None` when nobody took them.
    pub fn enter_codes(
        self,
        codes: Vec<String>,
        done: impl FnOnce(Option<Vec<Outcome>>) + 'static,
    ) {
        if self.is_second() {
            return self.second.ask(self, codes, Box::new(done));
        }
        // All in one change: what is kept grows with every code, and thousands may be pasted.
        done(self.edit(|exercise| group::enter_codes(exercise, &codes)));
    }

    /// Puts another exercise, or none, in the dossier.
    pub fn replace(self, exercise: Option<Exercise>) {
        if untrack(|| self.state.refusal()).is_some() {
            self.state.message.set(t("saving-refused"));
            return;
        }
        self.forget_entries();
        self.live.set(exercise);
        self.note_waiting();
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
