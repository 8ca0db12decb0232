//! The exercise: a group in one room answers in silence and sees the differences.
//! Source: method.md. The advice for a group is read from the tallies here by `domain::advice`.

pub mod tally;

pub use tally::{Ballot, Counts, Tally};
