//! What moved between two measurements, in statements that came in place or fell away; no scores.

use super::Dossier;
use crate::domain::assessment::{Dimension, Statement, Value};

/// What moved in one dimension.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Moved {
    /// The dimension.
    pub dimension: Dimension,
    /// How many of its statements were in place.
    pub before: usize,
    /// How many are now.
    pub after: usize,
    /// Statements that came in place.
    pub came: Vec<Statement>,
    /// Statements that were in place and are not any more.
    pub went: Vec<Statement>,
    /// Whether both measurements have an answer here; otherwise there is nothing to compare.
    pub comparable: bool,
}

/// Compares two measurements on the answers that their advice rests on, in reading order.
pub fn moved(before: &Dossier, after: &Dossier) -> Vec<Moved> {
    let (before, after) = (before.answers_of_advice(), after.answers_of_advice());
    let in_place = |value: Option<Value>| value.is_some_and(Value::is_in_place);
    let moved = |dimension: &Dimension| {
        let statements = dimension.statements();
        let change = |was: bool, is: bool| {
            // A statement that was not asked again did not fall away, and one that was not
            // asked before did not come.
            let moved = |s: &&Statement| {
                in_place(before.value(**s)) == was
                    && in_place(after.value(**s)) == is
                    && before.get(**s).is_some()
                    && after.get(**s).is_some()
            };
            statements.iter().filter(moved).copied().collect()
        };
        Moved {
            dimension: *dimension,
            before: before.in_place(*dimension),
            after: after.in_place(*dimension),
            comparable: before.answered(statements) > 0 && after.answered(statements) > 0,
            came: change(false, true),
            went: change(true, false),
        }
    };
    Dimension::ALL.iter().map(moved).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::Answer;
    use crate::dossier::DossierId;

    #[test]
    fn statements_come_in_place_and_fall_away() {
        let check = |was: Option<Answer>, is: Option<Answer>, expected: (usize, usize)| {
            let mut before = Dossier::new(DossierId::from_random(1), 0);
            let mut after = before.clone();
            before.answers.set(Statement::NetworkContact, was);
            after.answers.set(Statement::NetworkContact, is);
            let moved = moved(&before, &after);
            let found = moved
                .iter()
                .find(|moved| moved.dimension == Dimension::Network);
            let found = found.map(|moved| (moved.came.len(), moved.went.len()));
            assert_eq!(found, Some(expected), "{was:?} {is:?}");
        };
        let known = Answer::Known;
        check(None, Some(known(Value::Yes)), (0, 0));
        check(Some(Answer::Unknown), Some(known(Value::Yes)), (1, 0));
        check(Some(known(Value::No)), Some(known(Value::Yes)), (1, 0));
        check(
            Some(known(Value::Mostly)),
            Some(known(Value::ALittle)),
            (0, 1),
        );
        check(Some(known(Value::Mostly)), Some(known(Value::Yes)), (0, 0));
        check(Some(known(Value::Yes)), Some(Answer::Unknown), (0, 1));
        check(Some(known(Value::Yes)), None, (0, 0));
        check(None, Some(known(Value::No)), (0, 0));
    }
}
