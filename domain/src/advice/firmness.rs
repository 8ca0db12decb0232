//! How easily the advice would be another. Source: content.md section 3, "Firmness".

use super::rule::reasons_of_values;
use super::{Outcome, Reason, SmallestChange, Step, Values};
use crate::assessment::{Statement, Value};

vocabulary! {
    /// How firm an advice is, judged on the values of statements only.
    Firmness {
        /// "Op de grens": one statement makes the difference.
        OnTheEdge = "on-the-edge",
        /// "Stevig advies".
        Firm = "firm",
    }
}

impl Firmness {
    /// `None` for the step talk, which carries no label. A group that fails R6 or R7 is firm:
    /// no single value would change its advice.
    pub(super) fn of(
        outcome: Outcome,
        reasons: &[Reason],
        change: &SmallestChange,
        values: &Values,
    ) -> Option<Self> {
        let edge = match outcome {
            Outcome::Orientation { step: Step::Talk } => return None,
            Outcome::Orientation {
                step: Step::RoundTable,
            } => {
                let of_group = reasons.iter().any(|reason| reason.is_of_group());
                !of_group && change.size() == 1 && change.statements() == 1
            }
            Outcome::StartMeeting => Statement::foundations()
                .iter()
                .any(|statement| flips_when_lower(values, *statement)),
        };
        Some(if edge { Self::OnTheEdge } else { Self::Firm })
    }
}

fn flips_when_lower(values: &Values, statement: Statement) -> bool {
    let Some(value) = values.get(statement) else {
        return false;
    };
    let Some(lower) = value.number().checked_sub(1).and_then(Value::from_number) else {
        return false;
    };
    let mut lowered = *values;
    lowered.set(statement, Some(lower));
    let mut reasons = Vec::new();
    reasons_of_values(&lowered, &mut reasons);
    !reasons.is_empty()
}
