//! The exercise: a group in one room answers in silence and sees the differences.
//! Source: method.md. `domain::advice` reads the findings of the rule from the tallies here.
//!
//! `code` brings ballots from phones, `slips` from paper; `collecting` gathers them with `seen`.
//! At the reveal `protection` (with `hiding`, `cells` and `splits`) decides what is `shown`, and
//! `revealed` keeps that. `spread` says what to talk about, `script` guides the facilitator,
//! `state` is the whole exercise and `stored` what may be kept of it.

mod cells;
pub mod code;
pub mod collecting;
mod hiding;
pub mod protection;
pub mod revealed;
pub mod script;
pub mod seen;
pub mod shown;
pub mod slips;
mod splits;
pub mod spread;
pub mod state;
pub mod stored;
pub mod tally;

pub use state::{Exercise, NextStep, Stage};
pub use tally::{Ballot, Counts, Tally};

#[cfg(test)]
mod recovery_tests;
