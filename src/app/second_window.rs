//! A second window on the same laptop, in which a second facilitator enters codes for the exercise
//! that another window keeps (method.md 4 i).

use std::time::Duration;

use brugwijzer_core::documents::second_window::{self, Message, Outcome, Words};
use brugwijzer_core::domain::exercise::{Exercise, Stage};
use leptos::prelude::*;

use crate::app::exercise::Room;
use crate::app::pages::group;
use crate::app::route::Route;
use crate::app::state::Refusal;
use crate::browser::channel::Channel;
use crate::browser::{page, random};

/// The line between the two.
const LINE: &str = "brugwijzer.codes";
/// How long the window that keeps the exercise may take to answer; one that sleeps does not.
const PATIENCE: Duration = Duration::from_secs(5);

/// What hears what came of the codes; `None` when nobody answered.
type Done = Box<dyn FnOnce(Option<Vec<Outcome>>)>;

/// This window's end of the line.
#[derive(Clone, Copy)]
pub struct SecondWindow {
    line: StoredValue<Option<Channel>, LocalStorage>,
    /// What this window waits for.
    asked: StoredValue<Option<(u64, Done)>, LocalStorage>,
    /// How many ballots the window that keeps the exercise has counted.
    counter: RwSignal<Option<u32>>,
    /// Whether a second window holds something that was typed and not entered.
    is_begun_there: RwSignal<bool>,
    /// Whether the last entry came from a second window.
    entered_last: RwSignal<bool>,
}

impl SecondWindow {
    /// A line that nobody hears yet.
    pub fn new() -> Self {
        Self {
            line: StoredValue::new_local(None),
            asked: StoredValue::new_local(None),
            counter: RwSignal::new(None),
            is_begun_there: RwSignal::new(false),
            entered_last: RwSignal::new(false),
        }
    }

    /// How many ballots were entered, as the window that keeps the exercise says.
    pub fn counter(self) -> Option<u32> {
        self.counter.get()
    }

    /// Whether the reveal would leave out something that was typed in a second window.
    pub fn is_begun_there(self) -> bool {
        self.is_begun_there.get_untracked()
    }

    /// Whether undoing takes back what was entered in a second window.
    pub fn entered_last(self) -> bool {
        self.entered_last.get_untracked()
    }

    /// Something was entered in this window.
    pub fn entered_here(self) {
        self.entered_last.set(false);
    }

    /// Lets the window that keeps the exercise enter codes.
    pub fn ask(self, room: Room, codes: Vec<String>, done: Done) {
        let ask = random::bits();
        // An older question that was not answered is answered now: nobody took it.
        self.answer(None);
        self.asked.set_value(Some((ask, done)));
        self.say(room, Words::Enter { ask, codes });
        set_timeout(
            move || {
                let is_waiting = |asked: &Option<(u64, Done)>| asked.as_ref().map(|asked| asked.0);
                if self.asked.try_with_value(is_waiting).flatten() == Some(ask) {
                    self.answer(None);
                }
            },
            PATIENCE,
        );
    }

    fn answer(self, outcomes: Option<Vec<Outcome>>) {
        let asked = self.asked.try_update_value(Option::take).flatten();
        if let Some((_, done)) = asked {
            done(outcomes);
        }
    }

    fn say(self, room: Room, words: Words) {
        let code = |live: &Option<Exercise>| live.as_ref().map(|live| live.code().text());
        let Some(exercise) = room.live.with_untracked(code) else {
            return;
        };
        self.line.with_value(|line| {
            if let Some(line) = line {
                line.send(&second_window::write(&Message { exercise, words }));
            }
        });
    }

    fn hear(self, room: Room, text: &str) {
        let is_ours = |message: &Message| {
            room.live.with_untracked(|live| {
                let code = live.as_ref().map(|live| live.code().text());
                code.as_deref() == Some(message.exercise.as_str())
            })
        };
        let Some(message) = second_window::read(text).filter(is_ours) else {
            return;
        };
        match message.words {
            Words::Hello if room.may_write() => self.tell_counter(room),
            Words::Enter { ask, codes } if room.may_write() => {
                // Refused here is refused there: it may have been given away meanwhile.
                let entered = room.edit(|exercise| group::enter_codes(exercise, &codes));
                if let Some(outcomes) = entered {
                    if outcomes.contains(&Outcome::Taken) {
                        self.entered_last.set(true);
                    }
                    self.say(room, Words::Entered { ask, outcomes });
                }
            }
            Words::Begun { is_begun } if room.may_write() => self.is_begun_there.set(is_begun),
            Words::Counter { ballots } if room.is_second() => self.counter.set(Some(ballots)),
            Words::Entered { ask, outcomes } => {
                let waits = |asked: &Option<(u64, Done)>| asked.as_ref().map(|asked| asked.0);
                if self.asked.with_value(waits) == Some(ask) {
                    self.answer(Some(outcomes));
                }
            }
            _ => {}
        }
    }

    fn tell_counter(self, room: Room) {
        if let Some(ballots) = room.counter() {
            self.say(room, Words::Counter { ballots });
        }
    }

    /// Listens and tells, for as long as the page lives.
    pub fn start(self, room: Room) {
        // Without such a line codes are entered in one window.
        let line = Channel::open(LINE, move |text| self.hear(room, &text)).ok();
        let has_line = line.is_some();
        self.line.set_value(line);
        let state = room.state();
        Effect::new(move || {
            let may_help = state.refusal() == Some(Refusal::OtherTab)
                && state.route.with(|route| *route == Route::Group);
            let is_collecting = room.live.with(|live| {
                live.as_ref()
                    .is_some_and(|live| live.stage() == Stage::Collecting && !live.is_copy())
            });
            let is_second = has_line && may_help && is_collecting;
            if state.enters_codes.get_untracked() != is_second {
                self.counter.set(None);
                state.enters_codes.set(is_second);
                self.say(room, if is_second { Words::Hello } else { not_begun() });
            }
        });
        Effect::new(move || {
            room.live.track();
            if room.may_write() {
                self.tell_counter(room);
            }
        });
        Effect::new(move || {
            let is_begun = room.codes.with(|codes| !codes.trim().is_empty());
            if state.enters_codes.get() {
                self.say(room, Words::Begun { is_begun });
            }
        });
        page::on_leave(move || {
            if room.is_second() {
                self.say(room, not_begun());
            }
        });
    }
}

fn not_begun() -> Words {
    Words::Begun { is_begun: false }
}
