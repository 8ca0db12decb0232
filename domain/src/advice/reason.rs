//! A condition of the rule that does not hold, with its subject.

use super::Item;
use crate::assessment::{Dimension, Gate, Statement};

/// Why the advice is an orientation: one unmet condition. Ids are listed in the parent module.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Reason {
    /// R1: the fact is not yes.
    Gate(Gate),
    /// R2: the key statement is not in place.
    KeyStatement(Statement),
    /// R3: too few statements of the dimension are in place.
    TooFewInPlace(Dimension),
    /// R4: the trust statement is unknown or "Nee".
    TrustStatement(Statement),
    /// R5: too many statements of the dimension are unknown.
    TooManyUnknown(Dimension),
    /// R6: fewer than three key persons take part.
    TooFewKeyPersons,
    /// R6: not good enough on the answers of key persons alone.
    KeyPersonsStatement(Statement),
    /// R6: too few in place on the answers of key persons alone.
    KeyPersonsDimension(Dimension),
    /// R7: the answers differ too much, or some weigh too much against it.
    Contested(Statement),
}

impl Reason {
    /// The rule that does not hold, "R1" to "R7".
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Gate(_) => "R1",
            Self::KeyStatement(_) => "R2",
            Self::TooFewInPlace(_) => "R3",
            Self::TrustStatement(_) => "R4",
            Self::TooManyUnknown(_) => "R5",
            Self::TooFewKeyPersons
            | Self::KeyPersonsStatement(_)
            | Self::KeyPersonsDimension(_) => "R6",
            Self::Contested(_) => "R7",
        }
    }

    /// The id of the gate, statement or dimension; "size" when key persons are too few.
    pub const fn subject(self) -> &'static str {
        match self {
            Self::Gate(gate) => gate.id(),
            Self::KeyStatement(statement)
            | Self::TrustStatement(statement)
            | Self::KeyPersonsStatement(statement)
            | Self::Contested(statement) => statement.id(),
            Self::TooFewInPlace(dimension)
            | Self::TooManyUnknown(dimension)
            | Self::KeyPersonsDimension(dimension) => dimension.id(),
            Self::TooFewKeyPersons => "size",
        }
    }

    /// The stable id, such as `R2:insight-needs`.
    pub fn id(self) -> String {
        let mut id = String::from(self.rule());
        id.push(':');
        id.push_str(self.subject());
        id
    }

    /// The statement that this reason is about, if it is about one.
    pub const fn statement(self) -> Option<Statement> {
        match self {
            Self::KeyStatement(statement)
            | Self::TrustStatement(statement)
            | Self::KeyPersonsStatement(statement)
            | Self::Contested(statement) => Some(statement),
            _ => None,
        }
    }

    /// The dimension that this reason is about; `None` for facts and for too few key persons.
    pub const fn dimension(self) -> Option<Dimension> {
        match self {
            Self::TooFewInPlace(dimension)
            | Self::TooManyUnknown(dimension)
            | Self::KeyPersonsDimension(dimension) => Some(dimension),
            _ => match self.statement() {
                Some(statement) => Some(statement.dimension()),
                None => None,
            },
        }
    }

    /// Whether this reason would be met sooner if the item changed.
    pub(super) fn is_about(self, item: Item) -> bool {
        match (self, item) {
            (Self::Gate(gate), Item::Gate(other)) => gate == other,
            (_, Item::Gate(_)) => false,
            (_, Item::Statement(statement)) => match self.statement() {
                Some(own) => own == statement,
                None => self.dimension() == Some(statement.dimension()),
            },
        }
    }

    /// R6, so that it can be told apart from what the values themselves say.
    pub(super) const fn is_r6(self) -> bool {
        matches!(
            self,
            Self::TooFewKeyPersons | Self::KeyPersonsStatement(_) | Self::KeyPersonsDimension(_)
        )
    }

    /// R6 and R7: what only a group can fail.
    pub(super) const fn is_of_group(self) -> bool {
        self.is_r6() || matches!(self, Self::Contested(_))
    }
}
