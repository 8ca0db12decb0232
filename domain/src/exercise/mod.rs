//! The exercise: a group in one room answers in silence and sees the differences.
//! Source: method.md. `domain::advice` reads the findings of the rule from the tallies here.
//!
//! `code` brings ballots from phones, `slips` from paper; `collecting` gathers them with `seen`.
//! At the reveal `protection` (with `hiding`, `withheld`, `unread`, `rows`, `cells`, `ways` and `splits`) decides
//! what is `shown` and what the rule reads, and `revealed` keeps that. `spread` says what to talk about, `script` guides the facilitator,
//! `state` is the whole exercise, `stage` how far it is and `stored` what may be kept of it.
//! `message_ids` names the text for every refusal.

mod cells;
pub mod code;
pub mod collecting;
mod hiding;
mod message_ids;
pub mod protection;
pub mod revealed;
mod rows;
pub mod script;
pub mod seen;
pub mod shown;
pub mod slips;
mod splits;
pub mod spread;
pub mod stage;
pub mod state;
pub mod stored;
pub mod tally;
mod unread;
mod ways;
mod withheld;

pub use stage::{NextStep, Stage, StageError};
pub use state::Exercise;
pub use tally::{Ballot, Counts, Tally};

#[cfg(test)]
mod kept_tests;
#[cfg(test)]
mod recovery_tests;
