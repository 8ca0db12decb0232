//! Once a visit, while answers come in: the search for what may be shown, over an invented room.
//!
//! Browsers compile what runs for the first time, and compile it better once it has run for a
//! while; in a room that waits for the reveal that took half of the time. The result is thrown
//! away: it has nothing to do with who is here.

use std::cell::Cell;
use std::hint::black_box;
use std::time::Duration;

use brugwijzer_core::domain::assessment::{Answer, Answers, Perspective, Statement};
use brugwijzer_core::domain::exercise::code::Mode;
use brugwijzer_core::domain::exercise::revealed::Revealed;
use brugwijzer_core::domain::exercise::{Ballot, Tally};
use leptos::prelude::*;

use crate::browser::edition;

/// After the page has been drawn, and mostly before anybody could have answered.
const WAIT: Duration = Duration::from_millis(1500);
/// Two small sides beside a large one have the most to hide.
const SIDES: [usize; Perspective::ALL.len()] = [4, 4, 16];

thread_local! {
    static IS_DONE: Cell<bool> = const { Cell::new(false) };
}

/// Rehearses soon, unless that was done. Not without WebAssembly: there it would take seconds, and
/// the room is told to wait.
pub(super) fn soon() {
    if !edition::is_compatible() && !IS_DONE.replace(true) {
        set_timeout(
            || {
                black_box(Revealed::new(Mode::All, &invented(), false));
            },
            WAIT,
        );
    }
}

fn invented() -> Tally {
    let mut tally = Tally::new();
    let mut number = 0;
    for (&perspective, size) in Perspective::ALL.iter().zip(SIDES) {
        for _ in 0..size {
            let mut answers = Answers::default();
            for &statement in Statement::ALL {
                // All answers come up on every side, unevenly.
                number += 1;
                let answer = Answer::ALL.get(number * number / 7 % Answer::ALL.len());
                answers.set(statement, answer.copied());
            }
            tally.add(&Ballot {
                perspective,
                answers,
            });
        }
    }
    tally
}
