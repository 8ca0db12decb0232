//! What the rule reads from the tally of a group. Source: content.md section 3, "Values", R6 and R7.
//!
//! Findings hold values and yes-or-no facts, no counts per option: they outlive the tally, which is
//! dropped at the reveal.

use super::Values;
use crate::assessment::{Dimension, Perspective, Statement, Value};
use crate::exercise::tally::{Counts, Tally};

const PERSPECTIVES: usize = Perspective::ALL.len();
/// A perspective is looked at on its own from this number of ballots.
const POOL: u32 = 3;
/// The values that the rule can read, and "unknown".
const READINGS: usize = Value::ALL.len() + 1;

/// What the group's answers say about one statement.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Finding {
    value: Option<Value>,
    informal: Option<Value>,
    contested: bool,
}

impl Finding {
    /// A finding as it was kept; see the methods below for the parts.
    pub const fn restore(value: Option<Value>, informal: Option<Value>, contested: bool) -> Self {
        Self {
            value,
            informal,
            contested,
        }
    }

    /// In place of a finding that would tell what someone answered: unknown, and where R7 looks at
    /// the statement it fails, so that the group finds an answer together.
    pub fn unread(statement: Statement) -> Self {
        Self {
            value: None,
            informal: None,
            contested: is_under_r7(statement),
        }
    }

    /// How many findings there can be.
    pub const NUMBER: usize = 2 * READINGS * READINGS;

    /// The place of this finding among all that there can be.
    pub fn index(&self) -> usize {
        let place = |value: Option<Value>| value.map_or(READINGS - 1, Value::index);
        (place(self.value) * READINGS + place(self.informal)) * 2 + usize::from(self.contested)
    }

    /// The value of the statement for the group, before any agreed answer.
    pub const fn value(&self) -> Option<Value> {
        self.value
    }

    /// What R6 needs of the value on the answers of key persons alone, and nothing finer, because
    /// findings are kept: "Grotendeels" for in place, "Een beetje" for a trust statement that is
    /// just that, otherwise unknown. Unknown as well below three ballots and where R6 does not look.
    pub const fn informal(&self) -> Option<Value> {
        self.informal
    }

    /// Whether R7 fails on these answers; always false for a statement that R7 does not look at.
    pub const fn contested(&self) -> bool {
        self.contested
    }
}

/// The findings on every statement, with the number of ballots per perspective.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Findings {
    ballots: [u32; PERSPECTIVES],
    findings: [Finding; Statement::COUNT],
}

impl Findings {
    /// Reads a tally.
    pub fn of(tally: &Tally) -> Self {
        let mut findings = Self::default();
        for &side in Perspective::ALL {
            findings.ballots[side.index()] = tally.ballots(side);
        }
        for &statement in Statement::ALL {
            let row = |side: &Perspective| tally.counts(statement, *side);
            let rows = [
                row(&Perspective::Municipality),
                row(&Perspective::Professional),
                row(&Perspective::Informal),
            ];
            findings.replace(statement, rows);
        }
        findings
    }

    /// Findings as they were kept, with the ballots in the order of [`Perspective::ALL`].
    pub fn restore(ballots: [u32; PERSPECTIVES], finding: &dyn Fn(Statement) -> Finding) -> Self {
        let mut findings = Self {
            ballots,
            ..Self::default()
        };
        for &statement in Statement::ALL {
            findings.findings[statement.index()] = finding(statement);
        }
        findings
    }

    /// A new silent vote on one statement, in the order of [`Perspective::ALL`].
    /// Missing slips count as unknown; the numbers of ballots stay those of the first round.
    pub fn replace(&mut self, statement: Statement, rows: [Counts; PERSPECTIVES]) {
        self.findings[statement.index()] = self.read(rows).finding(statement);
    }

    /// Reads the rows of a statement, whichever it is.
    pub fn read(&self, mut rows: [Counts; PERSPECTIVES]) -> Reading {
        for (row, ballots) in rows.iter_mut().zip(self.ballots) {
            *row = row.completed(ballots);
        }
        Reading::of(self.ballots, &rows)
    }

    /// Puts a finding in the place of what was read.
    pub fn set(&mut self, statement: Statement, finding: Finding) {
        self.findings[statement.index()] = finding;
    }

    /// The finding on one statement.
    pub fn get(&self, statement: Statement) -> Finding {
        self.findings[statement.index()]
    }

    /// Ballots of one perspective in the first round.
    pub fn ballots(&self, perspective: Perspective) -> u32 {
        self.ballots[perspective.index()]
    }

    /// The values of the rule: agreed answers first, then what the ballots say.
    pub fn values(&self, settlements: &Settlements) -> Values {
        self.each(&|statement| match settlements.get(statement) {
            Some(Settlement::Agreed(value)) => Some(value),
            Some(Settlement::Disagreed(lower)) => lower,
            None => self.get(statement).value,
        })
    }

    /// The values on the answers of key persons alone.
    pub(super) fn informal_values(&self) -> Values {
        self.each(&|statement| self.get(statement).informal)
    }

    fn each(&self, value: &dyn Fn(Statement) -> Option<Value>) -> Values {
        let mut values = Values::default();
        for &statement in Statement::ALL {
            values.set(statement, value(statement));
        }
        values
    }

    /// How widely the advice is supported.
    pub fn support(&self) -> SupportLabel {
        let others = self.ballots(Perspective::Municipality).min(1)
            + self.ballots(Perspective::Professional).min(1);
        match others {
            _ if self.ballots(Perspective::Informal) < POOL => SupportLabel::Provisional,
            2 => SupportLabel::Carried,
            1 => SupportLabel::Fair,
            _ => SupportLabel::Provisional,
        }
    }
}

vocabulary! {
    /// How widely an advice is supported, by who took part.
    SupportLabel {
        /// "Voorlopig": one person alone, or too few sides.
        Provisional = "provisional",
        /// "Redelijk": at least three key persons and one other side.
        Fair = "fair",
        /// "Gedragen": all three sides, with at least three key persons.
        Carried = "carried",
    }
}

/// What the group decided together after seeing the answers to a statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Settlement {
    /// An answer that everyone can live with; it lifts R7 but not R6.
    Agreed(Value),
    /// "Niet eens": the lower of the two options that the facilitator picked; it does not lift R7.
    Disagreed(Option<Value>),
}

/// The settlement of each statement, if there is one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Settlements {
    settlements: [Option<Settlement>; Statement::COUNT],
}

impl Settlements {
    /// The settlement of this statement.
    pub fn get(&self, statement: Statement) -> Option<Settlement> {
        self.settlements[statement.index()]
    }

    /// Records a settlement, or takes it back with `None`.
    pub fn set(&mut self, statement: Statement, settlement: Option<Settlement>) {
        self.settlements[statement.index()] = settlement;
    }

    /// Whether the group agreed on an answer.
    pub fn is_agreed(&self, statement: Statement) -> bool {
        matches!(self.get(statement), Some(Settlement::Agreed(_)))
    }
}

/// On how many of the 14 foundation statements more than half of the ballots of the shown
/// perspectives say "Grotendeels" or "Ja"; don't-knows count among the ballots.
pub fn said_by_most(tally: &Tally, shown: &[Perspective]) -> usize {
    let ballots = sum(shown.iter().map(|side| tally.ballots(*side)));
    let by_most = |statement: &&Statement| {
        let high = sum(shown
            .iter()
            .map(|side| tally.counts(**statement, *side).high()));
        high > ballots / 2
    };
    Statement::foundations().iter().filter(by_most).count()
}

fn sum(numbers: impl Iterator<Item = u32>) -> u32 {
    numbers.fold(0, u32::saturating_add)
}

/// What the rows of a statement say before the rule looks at which statement it is.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The value of the pools, where half of the ballots or key persons give one.
    pooled: Option<Value>,
    is_half_answered: bool,
    informal: Option<Value>,
    is_contested: bool,
    is_doubted: bool,
}

impl Reading {
    fn of(ballots: [u32; PERSPECTIVES], rows: &[Counts; PERSPECTIVES]) -> Self {
        let [.., informal_ballots] = ballots;
        let [.., informal_row] = rows;
        let alone = |n: u32, row: &Counts| {
            if n >= POOL {
                median_of_half(n, row)
            } else {
                None
            }
        };
        let informal = alone(informal_ballots, informal_row);
        let n = sum(ballots.into_iter());
        let all = rows
            .iter()
            .fold(Counts::default(), |sum, row| sum.plus(row));
        let is_half_answered = half_answered(n, &all);
        let pooled = if is_half_answered || informal.is_some() {
            value_of_pools(ballots, rows)
        } else {
            None
        };
        let says_no = ballots
            .iter()
            .zip(rows)
            .any(|(n, row)| alone(*n, row) == Some(Value::No));
        let doubt = informal_row.low().saturating_add(informal_row.unknown());
        Self {
            pooled,
            is_half_answered,
            informal,
            is_contested: all.low() >= too_many(n) || says_no,
            is_doubted: informal_ballots >= POOL && doubt >= too_many(informal_ballots),
        }
    }

    /// What that means for a statement.
    pub fn finding(&self, statement: Statement) -> Finding {
        // Those who cannot know do not outvote those who can.
        let known_to_key_persons = is_for_key_persons(statement) && self.informal.is_some();
        let is_known = self.is_half_answered || known_to_key_persons;
        let is_trust = statement.dimension() == Dimension::Trust;
        let contested = self.is_contested || is_trust && self.is_doubted;
        Finding {
            value: self.pooled.filter(|_| is_known),
            informal: self
                .informal
                .and_then(|alone| needed_by_r6(statement, alone)),
            contested: contested && is_under_r7(statement),
        }
    }
}

/// Whether R7 looks at the statement.
fn is_under_r7(statement: Statement) -> bool {
    statement.is_key() || statement.dimension() == Dimension::Trust
}

/// What decides how the rule reads a statement: statements with the same are read alike.
pub fn read_alike(statement: Statement) -> [bool; 4] {
    let dimension = statement.dimension();
    [
        dimension == Dimension::Trust,
        dimension == Dimension::Network,
        statement == Statement::InsightNeeds,
        statement.is_key(),
    ]
}

/// One statement of each kind that the rule reads in its own way.
pub fn unlike() -> Vec<Statement> {
    let mut kinds: Vec<Statement> = Vec::new();
    for &statement in Statement::ALL {
        let alike = |other: &Statement| read_alike(*other) == read_alike(statement);
        if !kinds.iter().any(alike) {
            kinds.push(statement);
        }
    }
    kinds
}

/// Whether key persons alone can give the statement a value.
fn is_for_key_persons(statement: Statement) -> bool {
    statement.dimension() == Dimension::Trust || statement == Statement::InsightNeeds
}

/// The value of key persons as coarse as R6 reads it.
fn needed_by_r6(statement: Statement, alone: Value) -> Option<Value> {
    let trust = statement.dimension() == Dimension::Trust;
    let network = statement.dimension() == Dimension::Network;
    match alone {
        _ if !(trust || network || statement == Statement::InsightNeeds) => None,
        Value::Mostly | Value::Yes => Some(Value::Mostly),
        Value::ALittle if trust => Some(Value::ALittle),
        _ => None,
    }
}

/// R7: from how many ballots out of n a doubt weighs too much.
fn too_many(n: u32) -> u32 {
    (n.saturating_add(1) / 3).max(2)
}

fn half_answered(n: u32, counts: &Counts) -> bool {
    counts.answered() >= n.div_ceil(2)
}

/// The lower median, unknown when fewer than half answered.
fn median_of_half(n: u32, counts: &Counts) -> Option<Value> {
    counts.lower_median().filter(|_| half_answered(n, counts))
}

/// The lower median of the medians of the pools that count.
fn value_of_pools(ballots: [u32; PERSPECTIVES], rows: &[Counts; PERSPECTIVES]) -> Option<Value> {
    let pool_of = pools(ballots);
    let mut medians = Counts::default();
    for pool in 0..=PERSPECTIVES {
        let mut n = 0u32;
        let mut counts = Counts::default();
        for ((own, row), member_of) in ballots.iter().zip(rows).zip(pool_of) {
            if member_of == pool {
                n = n.saturating_add(*own);
                counts = counts.plus(row);
            }
        }
        if let Some(median) = median_of_half(n, &counts) {
            medians.by_option[median.index()] += 1;
        }
    }
    medians.lower_median()
}

/// The pool of each perspective: the place of a perspective with n >= 3, or one past the last
/// for the small ones together.
fn pools(ballots: [u32; PERSPECTIVES]) -> [usize; PERSPECTIVES] {
    let small = sum(ballots.into_iter().filter(|n| *n < POOL));
    let mut largest = None;
    for (place, &n) in ballots.iter().enumerate() {
        if n >= POOL && largest.is_none_or(|(_, most)| n > most) {
            largest = Some((place, n));
        }
    }
    let together = match largest {
        Some((place, _)) if small < POOL => place,
        _ => PERSPECTIVES,
    };
    let mut pools = [together; PERSPECTIVES];
    for (place, &n) in ballots.iter().enumerate() {
        if n >= POOL {
            pools[place] = place;
        }
    }
    pools
}
