//! What the rule reads per statement: one value or unknown.

use crate::assessment::{Answers, Dimension, Statement, Value};

/// One value per statement; `None` is unknown, which is never filled in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Values {
    values: [Option<Value>; Statement::COUNT],
}

impl Values {
    /// The solo values: the own answers; an open statement is unknown.
    pub fn of(answers: &Answers) -> Self {
        let mut values = Self::default();
        for &statement in Statement::ALL {
            values.set(statement, answers.value(statement));
        }
        values
    }

    /// The value of this statement, `None` when unknown.
    pub fn get(&self, statement: Statement) -> Option<Value> {
        self.values[statement.index()]
    }

    pub(super) fn set(&mut self, statement: Statement, value: Option<Value>) {
        self.values[statement.index()] = value;
    }

    /// "Grotendeels" or "Ja"; unknown is not in place.
    pub fn is_in_place(&self, statement: Statement) -> bool {
        self.at_least(statement, Value::Mostly)
    }

    /// Known and at least this value.
    pub(super) fn at_least(&self, statement: Statement, value: Value) -> bool {
        self.get(statement).is_some_and(|known| known >= value)
    }

    /// How many statements of the dimension are known and at least this value.
    pub(super) fn count_at_least(&self, dimension: Dimension, value: Value) -> usize {
        let statements = dimension.statements().iter();
        statements.filter(|s| self.at_least(**s, value)).count()
    }

    /// How many statements of the dimension are in place.
    pub fn in_place(&self, dimension: Dimension) -> usize {
        self.count_at_least(dimension, Value::Mostly)
    }

    /// How many statements of the dimension are unknown.
    pub fn unknown(&self, dimension: Dimension) -> usize {
        dimension.statements().len() - self.count_at_least(dimension, Value::No)
    }
}
