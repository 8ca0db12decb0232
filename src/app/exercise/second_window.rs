//! A second window on the same laptop, in which a second facilitator enters codes for the exercise
//! that another window keeps (method.md 4 i).

use std::time::Duration;

use brugwijzer_core::documents::second_window::{self, Message, Outcome, Words};
use brugwijzer_core::domain::exercise::{Exercise, Stage};
use leptos::prelude::*;

use super::Room;
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
    /// This window, among several that enter codes.
    id: StoredValue<u64>,
    /// What this window waits for, by the number of the question.
    asked: StoredValue<Vec<(u64, Done)>, LocalStorage>,
    /// How many ballots the window that keeps the exercise has counted.
    counter: RwSignal<Option<u32>>,
    /// The windows that hold something that was typed and not entered.
    begun: RwSignal<Vec<u64>>,
    /// Whether the last entry came from a second window.
    entered_last: RwSignal<bool>,
}

impl SecondWindow {
    /// A line that nobody hears yet.
    pub fn new() -> Self {
        Self {
            line: StoredValue::new_local(None),
            id: StoredValue::new(random::bits()),
            asked: StoredValue::new_local(Vec::new()),
            counter: RwSignal::new(None),
            begun: RwSignal::new(Vec::new()),
            entered_last: RwSignal::new(false),
        }
    }

    /// How many ballots were entered, as the window that keeps the exercise says.
    pub fn counter(self) -> Option<u32> {
        self.counter.get()
    }

    /// Whether there is a line between windows at all.
    pub fn has_line(self) -> bool {
        self.line.with_value(Option::is_some)
    }

    /// Whether the reveal would leave out something that was typed in a second window.
    pub fn is_begun_there(self) -> bool {
        self.begun.with(|begun| !begun.is_empty())
    }

    /// Forgets what other windows hold.
    pub fn forget(self) {
        self.begun.set(Vec::new());
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
        if codes.is_empty() {
            return done(Some(Vec::new()));
        }
        let ask = random::bits();
        self.asked.update_value(|asked| asked.push((ask, done)));
        self.say(room, Words::Enter { ask, codes });
        set_timeout(move || self.answer(ask, None), PATIENCE);
    }

    /// Hands on what came of a question, unless that was done.
    fn answer(self, ask: u64, outcomes: Option<Vec<Outcome>>) {
        let done = self.asked.try_update_value(|asked| {
            let place = asked.iter().position(|(other, _)| *other == ask)?;
            Some(asked.swap_remove(place).1)
        });
        if let Some(done) = done.flatten() {
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
            Words::Hello => self.tell_counter(room),
            Words::Enter { ask, codes } if keeps(room) => self.enter(room, ask, &codes),
            Words::Entered { ask, outcomes } => self.answer(ask, Some(outcomes)),
            Words::Counter { ballots } if room.is_second() => {
                self.counter.set(Some(ballots));
                // Whoever keeps the exercise by now may not have heard it.
                self.say_begun(room, has_typed(room));
            }
            Words::Begun { window, is_begun } => self.begun.maybe_update(|begun| {
                // Said again it is no news: who was warned of it was warned.
                let is_news = begun.contains(&window) != is_begun;
                begun.retain(|other| *other != window);
                if is_begun {
                    begun.push(window);
                }
                is_news
            }),
            _ => {}
        }
    }

    fn enter(self, room: Room, ask: u64, codes: &[String]) {
        // What may not be entered here gets no answer: the exercise may have been given away meanwhile.
        let entered = room.edit(|exercise| group::enter_codes(exercise, codes));
        let Some(outcomes) = entered else {
            return;
        };
        if outcomes.contains(&Outcome::Taken) {
            self.entered_last.set(true);
        }
        if room.counter().is_none() {
            // They came while the answers were revealed.
            room.left_out
                .update(|left_out| *left_out += codes.len() as u32);
        }
        self.say(room, Words::Entered { ask, outcomes });
    }

    fn tell_counter(self, room: Room) {
        if let Some(ballots) = room.counter().filter(|_| keeps(room)) {
            self.say(room, Words::Counter { ballots });
        }
    }

    fn say_begun(self, room: Room, is_begun: bool) {
        let window = self.id.get_value();
        self.say(room, Words::Begun { window, is_begun });
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
                if is_second {
                    self.say(room, Words::Hello);
                }
            }
        });
        Effect::new(move || {
            room.live.track();
            state.role.track();
            self.tell_counter(room);
        });
        Effect::new(move || {
            room.codes.track();
            if state.enters_codes.get() {
                self.say_begun(room, has_typed(room));
            }
        });
        page::on_leave(move || {
            if room.is_second() {
                self.say_begun(room, false);
            }
        });
    }
}

/// Whether this window keeps the exercise. A copy has the same code, and takes no entries.
fn keeps(room: Room) -> bool {
    let is_copy = |live: &Option<Exercise>| live.as_ref().is_some_and(Exercise::is_copy);
    room.may_write() && !room.live.with_untracked(is_copy)
}

fn has_typed(room: Room) -> bool {
    room.codes.with_untracked(|codes| !codes.trim().is_empty())
}
