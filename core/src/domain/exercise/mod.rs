//! The exercise: a group in one room answers in silence and sees the differences.
//! Source: method.md. The advice for a group is read from the tallies here by `domain::advice`.
//!
//! `code` brings ballots from phones, `slips` from paper; `collecting` gathers them, `protection`
//! decides what is `shown`, `spread` says what to talk about and `script` guides the facilitator.

mod cells;
pub mod code;
mod hiding;
pub mod protection;
pub mod script;
pub mod seen;
pub mod shown;
pub mod slips;
mod splits;
pub mod spread;
pub mod tally;

pub use tally::{Ballot, Counts, Tally};

#[cfg(test)]
mod recovery_tests;
