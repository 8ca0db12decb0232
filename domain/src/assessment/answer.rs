//! Answers to statements.

use super::{Dimension, Statement};

vocabulary! {
    /// A known answer, from "Nee" (0) to "Ja" (3). There is no neutral middle.
    Value {
        No = "no",
        ALittle = "a-little",
        Mostly = "mostly",
        Yes = "yes",
    }
}

impl Value {
    /// The value as a number, 0 to 3.
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// The value with this number, if it is 0 to 3.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// "In place" means "Grotendeels" or "Ja".
    pub const fn is_in_place(self) -> bool {
        matches!(self, Self::Mostly | Self::Yes)
    }
}

/// What someone chose for a statement.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Answer {
    /// One of the four points of the scale.
    Known(Value),
    /// "Weet ik niet of zeg ik liever niet": one option, so that refusing stays invisible.
    Unknown,
}

impl Answer {
    /// Every choice, in the order in which it is offered.
    pub const ALL: [Self; 5] = [
        Self::Known(Value::No),
        Self::Known(Value::ALittle),
        Self::Known(Value::Mostly),
        Self::Known(Value::Yes),
        Self::Unknown,
    ];

    /// The fixed id of this choice, also the suffix of its text.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Known(value) => value.id(),
            Self::Unknown => "unknown",
        }
    }

    /// The choice with this id, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.id() == id)
    }

    /// The value, if one is known.
    pub const fn value(self) -> Option<Value> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown => None,
        }
    }
}

/// One person's answers; a statement without an answer is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Answers {
    answers: [Option<Answer>; Statement::COUNT],
}

impl Answers {
    /// The choice for this statement; `None` while it is open.
    pub fn get(&self, statement: Statement) -> Option<Answer> {
        self.answers[statement.index()]
    }

    /// The known value; `None` when open or "weet ik niet" (both count as unknown in the rule).
    pub fn value(&self, statement: Statement) -> Option<Value> {
        self.get(statement).and_then(Answer::value)
    }

    /// Records a choice, or opens the statement again with `None`.
    pub fn set(&mut self, statement: Statement, answer: Option<Answer>) {
        self.answers[statement.index()] = answer;
    }

    /// How many of the given statements have a choice.
    pub fn answered(&self, statements: &[Statement]) -> usize {
        statements
            .iter()
            .filter(|s| self.get(**s).is_some())
            .count()
    }

    /// How many statements of the dimension are in place.
    pub fn in_place(&self, dimension: Dimension) -> usize {
        let in_place = |s: &&Statement| self.value(**s).is_some_and(Value::is_in_place);
        dimension.statements().iter().filter(in_place).count()
    }
}
