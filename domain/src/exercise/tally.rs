//! Counted answers of a group, never single ballots. Source: method.md section 4a.
//!
//! A ballot is folded into the tally and dropped; the order in which ballots
//! came is not kept. `domain::advice` reads the values of the rule from here.

use crate::assessment::{Answer, Answers, Perspective, Statement, Value};

const OPTIONS: usize = Answer::ALL.len();
const PERSPECTIVES: usize = Perspective::ALL.len();

/// One finished ballot, on its way into a tally.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ballot {
    /// The side that the person chose.
    pub perspective: Perspective,
    /// The answers; an open statement counts as unknown.
    pub answers: Answers,
}

/// How often each option was chosen for one statement.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Counts {
    /// The counts in the order of [`Answer::ALL`]: Nee, Een beetje, Grotendeels, Ja, unknown.
    pub by_option: [u32; OPTIONS],
}

impl Counts {
    /// All slips, unknown included.
    pub fn total(&self) -> u32 {
        self.answered().saturating_add(self.unknown())
    }

    /// Slips with a known value.
    pub fn answered(&self) -> u32 {
        self.low().saturating_add(self.high())
    }

    /// Slips that say "weet ik niet of zeg ik liever niet", or nothing.
    pub fn unknown(&self) -> u32 {
        self.by_option[4]
    }

    /// Slips below 2: "Nee" and "Een beetje".
    pub fn low(&self) -> u32 {
        self.by_option[0].saturating_add(self.by_option[1])
    }

    /// Slips that say it is in place: "Grotendeels" and "Ja".
    pub fn high(&self) -> u32 {
        self.by_option[2].saturating_add(self.by_option[3])
    }

    /// The lower median of the known answers, `sorted[(k-1)/2]`; `None` without an answer.
    /// How many must have answered before it counts is for the reader to decide.
    pub fn lower_median(&self) -> Option<Value> {
        let place = self.answered().checked_sub(1)? / 2;
        let mut seen = 0u32;
        Value::ALL.iter().copied().find(|value| {
            seen = seen.saturating_add(self.by_option[value.index()]);
            seen > place
        })
    }

    /// These counts and the others together.
    #[must_use]
    pub fn plus(mut self, other: &Self) -> Self {
        for (mine, theirs) in self.by_option.iter_mut().zip(other.by_option) {
            *mine = mine.saturating_add(theirs);
        }
        self
    }

    /// Adds one slip.
    fn add(&mut self, answer: Answer) {
        let place = answer.value().map_or(OPTIONS - 1, Value::index);
        self.by_option[place] = self.by_option[place].saturating_add(1);
    }

    /// Counts missing slips as unknown, up to the number of ballots.
    #[must_use]
    pub fn completed(mut self, ballots: u32) -> Self {
        let missing = ballots.saturating_sub(self.total());
        self.by_option[OPTIONS - 1] = self.by_option[OPTIONS - 1].saturating_add(missing);
        self
    }
}

/// Counts per statement, perspective and option, with the number of ballots per perspective.
///
/// Every statement counts at least as many slips as its perspective has ballots; after a new
/// vote it may count more, because who comes late takes part in that vote.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    ballots: [u32; PERSPECTIVES],
    counts: [[Counts; PERSPECTIVES]; Statement::COUNT],
}

impl Tally {
    /// A tally without ballots.
    pub fn new() -> Self {
        Self::default()
    }

    /// A tally from counts (slips counted per envelope, or a stored tally).
    /// `ballots` is in the order of [`Perspective::ALL`]; missing slips count as unknown.
    pub fn from_counts(
        ballots: [u32; PERSPECTIVES],
        counts: &dyn Fn(Statement, Perspective) -> Counts,
    ) -> Self {
        let mut tally = Self {
            ballots,
            ..Self::default()
        };
        for &statement in Statement::ALL {
            for &perspective in Perspective::ALL {
                tally.put(statement, perspective, counts(statement, perspective));
            }
        }
        tally
    }

    /// Folds one ballot in.
    pub fn add(&mut self, ballot: &Ballot) {
        let side = ballot.perspective.index();
        self.ballots[side] = self.ballots[side].saturating_add(1);
        for &statement in Statement::ALL {
            let answer = ballot.answers.get(statement).unwrap_or(Answer::Unknown);
            self.counts[statement.index()][side].add(answer);
        }
    }

    /// Adds all ballots of another tally, such as slips counted beside phones.
    pub fn absorb(&mut self, other: &Self) {
        for &side in Perspective::ALL {
            let n = &mut self.ballots[side.index()];
            *n = n.saturating_add(other.ballots(side));
            for &statement in Statement::ALL {
                let mine = &mut self.counts[statement.index()][side.index()];
                *mine = mine.plus(&other.counts(statement, side));
            }
        }
    }

    /// Ballots of one perspective in the first round.
    pub fn ballots(&self, perspective: Perspective) -> u32 {
        self.ballots[perspective.index()]
    }

    /// All ballots of the first round.
    pub fn total(&self) -> u32 {
        self.ballots.iter().fold(0, |sum, n| sum.saturating_add(*n))
    }

    /// The counts of one statement in one perspective.
    pub fn counts(&self, statement: Statement, perspective: Perspective) -> Counts {
        self.counts[statement.index()][perspective.index()]
    }

    /// The counts of one statement over all perspectives.
    pub fn all_counts(&self, statement: Statement) -> Counts {
        let rows = self.counts[statement.index()].iter();
        rows.fold(Counts::default(), Counts::plus)
    }

    /// A new silent vote replaces the answers to one statement, per perspective in the order
    /// of [`Perspective::ALL`]. Missing slips count as unknown; the numbers of ballots stay.
    pub fn replace(&mut self, statement: Statement, counts: [Counts; PERSPECTIVES]) {
        for (&perspective, row) in Perspective::ALL.iter().zip(counts) {
            self.put(statement, perspective, row);
        }
    }

    fn put(&mut self, statement: Statement, perspective: Perspective, row: Counts) {
        let completed = row.completed(self.ballots(perspective));
        self.counts[statement.index()][perspective.index()] = completed;
    }
}

impl<'a> FromIterator<&'a Ballot> for Tally {
    fn from_iter<I: IntoIterator<Item = &'a Ballot>>(ballots: I) -> Self {
        let mut tally = Self::new();
        ballots.into_iter().for_each(|ballot| tally.add(ballot));
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn median(by_option: [u32; OPTIONS], expected: Option<Value>) {
        let counts = Counts { by_option };
        assert_eq!(counts.lower_median(), expected, "{by_option:?}");
    }

    #[test]
    fn the_median_is_the_lower_one_of_the_known_answers() {
        median([0, 0, 0, 0, 9], None);
        median([1, 0, 0, 0, 0], Some(Value::No));
        median([1, 0, 0, 1, 0], Some(Value::No));
        median([1, 0, 1, 1, 9], Some(Value::Mostly));
        median([0, 2, 2, 0, 0], Some(Value::ALittle));
        median([0, 2, 2, 1, 0], Some(Value::Mostly));
        median([0, 0, 0, 3, 0], Some(Value::Yes));
        median([u32::MAX, 0, 0, 1, 1], Some(Value::No));
    }

    fn ballot(perspective: Perspective, value: Value) -> Ballot {
        let mut answers = Answers::default();
        answers.set(Statement::InsightOffer, Some(Answer::Known(value)));
        Ballot {
            perspective,
            answers,
        }
    }

    #[test]
    fn ballots_are_folded_and_open_statements_are_unknown() {
        let ballots = [
            ballot(Perspective::Informal, Value::Yes),
            ballot(Perspective::Informal, Value::No),
            ballot(Perspective::Professional, Value::Yes),
        ];
        let tally: Tally = ballots.iter().collect();
        assert_eq!(
            (tally.total(), tally.ballots(Perspective::Informal)),
            (3, 2)
        );
        let row = |s, p| tally.counts(s, p).by_option;
        assert_eq!(
            row(Statement::InsightOffer, Perspective::Informal),
            [1, 0, 0, 1, 0]
        );
        assert_eq!(
            row(Statement::InsightNeeds, Perspective::Informal),
            [0, 0, 0, 0, 2]
        );
        assert_eq!(
            tally.all_counts(Statement::InsightOffer).by_option,
            [1, 0, 0, 2, 0]
        );
        let again = Tally::from_counts([0, 1, 2], &|s, p| tally.counts(s, p));
        assert_eq!(again, tally);
        let mut twice = tally.clone();
        twice.absorb(&tally);
        assert_eq!(twice.total(), 6);
        assert_eq!(
            twice.all_counts(Statement::InsightOffer).by_option,
            [2, 0, 0, 4, 0]
        );
    }

    #[test]
    fn a_new_vote_replaces_one_statement_and_keeps_the_numbers() {
        let ballots = [ballot(Perspective::Informal, Value::Yes); 3];
        let mut tally: Tally = ballots.iter().collect();
        let one_slip = Counts {
            by_option: [0, 1, 0, 0, 0],
        };
        let late = Counts {
            by_option: [0, 0, 2, 0, 0],
        };
        tally.replace(Statement::InsightOffer, [late, Counts::default(), one_slip]);
        let row = |p| tally.counts(Statement::InsightOffer, p).by_option;
        assert_eq!(row(Perspective::Informal), [0, 1, 0, 0, 2]);
        assert_eq!(row(Perspective::Municipality), [0, 0, 2, 0, 0]);
        assert_eq!(
            (tally.total(), tally.ballots(Perspective::Municipality)),
            (3, 0)
        );
    }
}
