//! The smallest change that leads to a start meeting. Source: content.md section 3, "Smallest change".

use super::Values;
use super::rule::{missing_gates, needed};
use crate::assessment::{Dimension, Gate, Gates, Statement, Value};

/// What must change in one foundation dimension.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DimensionChange {
    /// Which dimension.
    pub dimension: Dimension,
    /// Statements that must come in place whatever else is chosen.
    pub must: Vec<Statement>,
    /// How many more must come in place, out of `from`.
    pub choose: usize,
    /// The statements that leave this choice; empty when `choose` is 0.
    pub from: Vec<Statement>,
}

/// The smallest set of facts and statements that must change. R6 and R7 are not in it:
/// they look at ballots, which nobody can be told to change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SmallestChange {
    /// Facts that are not yes.
    pub gates: Vec<Gate>,
    /// The foundation dimensions in which something must change, in reading order.
    pub dimensions: Vec<DimensionChange>,
}

impl SmallestChange {
    pub(super) fn of(gates: &Gates, values: &Values) -> Self {
        let changes = Dimension::FOUNDATIONS.map(|dimension| change_in(dimension, values));
        let any = |change: &DimensionChange| change.size() > 0;
        Self {
            gates: missing_gates(gates).collect(),
            dimensions: changes.into_iter().filter(any).collect(),
        }
    }

    /// How many facts and statements must change, 0 to 17.
    pub fn size(&self) -> usize {
        self.gates.len() + self.statements()
    }

    /// How many statements must change.
    pub(super) fn statements(&self) -> usize {
        self.dimensions.iter().map(DimensionChange::size).sum()
    }
}

impl DimensionChange {
    fn size(&self) -> usize {
        self.must.len() + self.choose
    }
}

fn change_in(dimension: Dimension, values: &Values) -> DimensionChange {
    let is_must = |statement: &Statement| {
        let key = statement.is_key() && !values.is_in_place(*statement);
        let trust = dimension == Dimension::Trust && !values.at_least(*statement, Value::ALittle);
        key || trust
    };
    let statements = dimension.statements().iter().copied();
    let must: Vec<Statement> = statements.clone().filter(is_must).collect();
    let choose = needed(dimension).saturating_sub(values.in_place(dimension) + must.len());
    let open = |statement: &Statement| !values.is_in_place(*statement) && !is_must(statement);
    let from = if choose == 0 {
        Vec::new()
    } else {
        statements.filter(open).collect()
    };
    DimensionChange {
        dimension,
        must,
        choose,
        from,
    }
}
