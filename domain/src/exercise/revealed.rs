//! The exercise after the reveal: findings for the rule, what may be shown, what was agreed.
//! Source: method.md sections 1 (steps 4 to 7) and 4 (a), (f).
//!
//! The tally is dropped at the reveal. The source would keep it with small perspectives merged;
//! findings and shown counts are all that the rule and the screen need, and they keep less.

use super::code::Mode;
use super::protection::Protector;
use super::rows::Rows;
use super::shown::{FEWEST_BALLOTS, ShownStatement};
use super::slips::{MOST_SLIPS, SlipProblem, adds_up};
use super::tally::Tally;
use crate::advice::{Findings, Settlement, Settlements};
use crate::assessment::{Answer, Perspective, Statement, Value};

const PERSPECTIVES: usize = Perspective::ALL.len();

/// Why a new silent vote or a settlement is not recorded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DecisionError {
    /// The answers were not revealed yet, or the exercise was closed.
    NotRevealed,
    /// The statement is not asked in this exercise.
    NotAsked,
    /// Fewer than five slips: there is no result.
    TooFew {
        /// How many slips were handed in.
        slips: u32,
    },
    /// The counts are not a tally of the slips.
    Slips(Vec<SlipProblem>),
    /// The two options of "niet eens" are the same.
    SameOption,
}

/// What a group settled on a statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Agreement {
    /// Everyone can live with this answer.
    Agreed(Value),
    /// "Niet eens": the two answers that remain; the lower one counts.
    Disagreed(Answer, Answer),
}

impl Agreement {
    /// How the rule reads it. Unknown counts as lower than "Nee".
    pub fn settlement(self) -> Settlement {
        match self {
            Self::Agreed(value) => Settlement::Agreed(value),
            Self::Disagreed(one, other) => Settlement::Disagreed(one.value().min(other.value())),
        }
    }
}

/// One statement after the reveal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StatementResult {
    /// The statement.
    pub statement: Statement,
    /// What may be shown of the latest round; earlier rounds are not kept (f).
    pub shown: ShownStatement,
    /// The number of rounds, from 1.
    pub round: u32,
    /// What the group settled in the latest round.
    pub agreement: Option<Agreement>,
}

/// All statements after the reveal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Revealed {
    findings: Findings,
    only_total: bool,
    results: Vec<StatementResult>,
}

impl Revealed {
    /// Reveals a tally.
    pub fn new(mode: Mode, tally: &Tally, only_total: bool) -> Self {
        let mut findings = Findings::of(tally);
        let mut protector = Protector::new(&findings);
        let result = |statement: &Statement| {
            let rows = rows_of(|side| tally.counts(*statement, side));
            let protected = protector.protect(*statement, &rows, only_total);
            findings.set(*statement, protected.finding);
            StatementResult {
                statement: *statement,
                shown: protected.shown,
                round: 1,
                agreement: None,
            }
        };
        let results = mode.statements().iter().map(result).collect();
        Self {
            findings,
            only_total,
            results,
        }
    }

    /// The results as they were kept.
    pub fn restore(findings: Findings, only_total: bool, results: Vec<StatementResult>) -> Self {
        Self {
            findings,
            only_total,
            results,
        }
    }

    /// What the rule reads.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// What the group settled, for the rule.
    pub fn settlements(&self) -> Settlements {
        let mut settlements = Settlements::default();
        for result in &self.results {
            settlements.set(
                result.statement,
                result.agreement.map(Agreement::settlement),
            );
        }
        settlements
    }

    /// Every asked statement, in reading order.
    pub fn results(&self) -> &[StatementResult] {
        &self.results
    }

    /// What may be shown of every asked statement, for `spread`.
    pub fn shown(&self) -> Vec<(Statement, ShownStatement)> {
        let shown = self
            .results
            .iter()
            .map(|result| (result.statement, result.shown));
        shown.collect()
    }

    /// A new silent vote on one statement, counted from slips per perspective in the order of
    /// [`Perspective::ALL`]. It replaces the answers and lifts an earlier settlement. People who
    /// came late take part; for the rule missing slips count as unknown.
    pub fn vote(
        &mut self,
        statement: Statement,
        slips: [u32; PERSPECTIVES],
        rows: &Rows,
    ) -> Result<(), DecisionError> {
        let total = slips.iter().fold(0u32, |sum, n| sum.saturating_add(*n));
        if total < FEWEST_BALLOTS {
            return Err(DecisionError::TooFew { slips: total });
        }
        let mut problems = Vec::new();
        for (row, n) in rows.iter().zip(slips) {
            problems.extend(adds_up(statement, *row, n).err());
            problems.extend((n > MOST_SLIPS).then_some(SlipProblem::TooMany));
        }
        if !problems.is_empty() {
            return Err(DecisionError::Slips(problems));
        }
        let only_total = self.only_total;
        let protected = Protector::new(&self.findings).protect(statement, rows, only_total);
        let result = self.result(statement)?;
        result.shown = protected.shown;
        result.round = result.round.saturating_add(1);
        result.agreement = None;
        self.findings.set(statement, protected.finding);
        Ok(())
    }

    /// Records what the group settled, or takes it back with `None`.
    pub fn settle(
        &mut self,
        statement: Statement,
        agreement: Option<Agreement>,
    ) -> Result<(), DecisionError> {
        if matches!(agreement, Some(Agreement::Disagreed(one, other)) if one == other) {
            return Err(DecisionError::SameOption);
        }
        self.result(statement)?.agreement = agreement;
        Ok(())
    }

    /// Keeps only what reports, copies and exports may hold (d).
    #[must_use]
    pub fn for_export(mut self) -> Self {
        for result in &mut self.results {
            result.shown = result.shown.for_export();
        }
        self
    }

    fn result(&mut self, statement: Statement) -> Result<&mut StatementResult, DecisionError> {
        let mut results = self.results.iter_mut();
        let found = results.find(|result| result.statement == statement);
        found.ok_or(DecisionError::NotAsked)
    }
}

fn rows_of(row: impl Fn(Perspective) -> super::tally::Counts) -> Rows {
    [
        row(Perspective::Municipality),
        row(Perspective::Professional),
        row(Perspective::Informal),
    ]
}
