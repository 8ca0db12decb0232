//! A plain snapshot of an exercise that holds only what may be kept or copied.
//! Source: method.md section 4 (a), (d). `dossier` turns it into a record; `state` makes and reads it.

use super::code::ExerciseCode;
use super::collecting::Written;
use super::revealed::Revealed;
use super::script::Length;
use super::stage::{NextStep, Stage};

/// What is kept of an exercise. Ballots that wait, undo and order are not in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stored {
    /// Id and key.
    pub code: ExerciseCode,
    /// How far the exercise is.
    pub stage: Stage,
    /// Whether this is a copy that takes no entries.
    pub is_copy: bool,
    /// The switch "alleen totaal".
    pub only_total: bool,
    /// How long it is planned to take.
    pub length: Length,
    /// The answers, before or after the reveal.
    pub phase: StoredPhase,
    /// The shared notes.
    pub notes: String,
    /// The next step.
    pub next_step: NextStep,
}

/// The answers that are kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StoredPhase {
    /// Before the reveal: written ballots as counts, with the codes among them.
    Collecting {
        /// Never fewer than three ballots of a perspective, or than three more than before.
        written: Box<Written>,
        /// The number of people present per perspective, where it was counted.
        present: [Option<u32>; 3],
    },
    /// After the reveal: what is shown and what the rule reads, no counts beside that.
    Revealed(Revealed),
}
