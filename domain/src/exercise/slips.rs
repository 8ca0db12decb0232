//! Counts that the facilitator types from paper slips (rung 0), checked in one step.
//! Source: method.md section 2. `collecting` folds them in; a new silent vote uses them too.

use super::code::Mode;
use super::tally::Counts;
use crate::assessment::{Perspective, Statement};

/// The most slips of one perspective that can be entered; more is a typing error.
pub const MOST_SLIPS: u32 = 10_000;

/// Why typed counts are not a tally of slips.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SlipProblem {
    /// No slips at all.
    NoSlips,
    /// More than [`MOST_SLIPS`].
    TooMany,
    /// The counts of a statement do not add up to the number of slips.
    DoesNotAddUp {
        /// The statement.
        statement: Statement,
        /// What its counts add up to.
        counted: u32,
        /// The number of people who handed in a slip.
        present: u32,
    },
}

/// The slips in one envelope: every statement adds up to the number of slips.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Slips {
    perspective: Perspective,
    number: u32,
    rows: [Counts; Statement::COUNT],
}

impl Slips {
    /// Checks typed counts against the number present who handed in a slip, and returns all
    /// problems. Statements outside the mode count as unknown.
    pub fn new(
        mode: Mode,
        perspective: Perspective,
        number: u32,
        counts: &dyn Fn(Statement) -> Counts,
    ) -> Result<Self, Vec<SlipProblem>> {
        match number {
            0 => return Err(vec![SlipProblem::NoSlips]),
            1..=MOST_SLIPS => {}
            _ => return Err(vec![SlipProblem::TooMany]),
        }
        let mut problems = Vec::new();
        let mut rows = [Counts {
            by_option: [0, 0, 0, 0, number],
        }; Statement::COUNT];
        for &statement in mode.statements() {
            let row = counts(statement);
            problems.extend(adds_up(statement, row, number).err());
            rows[statement.index()] = row;
        }
        let slips = Self {
            perspective,
            number,
            rows,
        };
        if problems.is_empty() {
            Ok(slips)
        } else {
            Err(problems)
        }
    }

    /// The side that these slips are from.
    pub fn perspective(&self) -> Perspective {
        self.perspective
    }

    /// How many slips there are, 1 to [`MOST_SLIPS`].
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The counts of one statement; they add up to [`Self::number`].
    pub fn counts(&self, statement: Statement) -> Counts {
        self.rows[statement.index()]
    }
}

/// Whether the counts of a statement add up to the number present.
pub fn adds_up(statement: Statement, row: Counts, present: u32) -> Result<(), SlipProblem> {
    let counted = row.total();
    if counted == present {
        Ok(())
    } else {
        Err(SlipProblem::DoesNotAddUp {
            statement,
            counted,
            present,
        })
    }
}
