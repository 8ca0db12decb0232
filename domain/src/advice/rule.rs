//! The rule itself: the unmet conditions of R1–R7, and the meeting that follows from them.

use super::findings::Findings;
use super::{Reason, Settlements, Values};
use crate::assessment::{Dimension, Gate, GateAnswer, Gates, Perspective, Statement, Value};
use crate::meeting::Meeting;

/// What to begin with. Ordered: a round table is the lowest, a start meeting the highest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Outcome {
    /// Begin with an orientation, in this form.
    Orientation {
        /// What the orientation begins with.
        step: Step,
    },
    /// Begin with a Startbijeenkomst.
    StartMeeting,
}

vocabulary! {
    /// The form of an orientation.
    Step {
        /// An oriënterende bijeenkomst.
        RoundTable = "round-table",
        /// Only facts are missing: plan the preparatory talk, no round table needed.
        Talk = "talk",
    }
}

impl Outcome {
    /// The meeting that the invitation list is made for.
    pub const fn meeting(self) -> Meeting {
        match self {
            Self::StartMeeting => Meeting::Start,
            Self::Orientation { step: Step::Talk } => Meeting::Talk,
            Self::Orientation {
                step: Step::RoundTable,
            } => Meeting::Orientation,
        }
    }

    /// The form of the orientation; `None` for a start meeting.
    pub const fn step(self) -> Option<Step> {
        match self {
            Self::StartMeeting => None,
            Self::Orientation { step } => Some(step),
        }
    }

    /// The outcome that these unmet conditions lead to.
    pub(super) fn of(reasons: &[Reason], gates: &Gates) -> Self {
        if reasons.is_empty() {
            return Self::StartMeeting;
        }
        let only_facts = reasons.iter().all(|reason| match reason {
            Reason::Gate(Gate::PartiesOnAllSides) => false,
            Reason::Gate(_) => true,
            _ => false,
        });
        let talk = only_facts && gates.answer(Gate::AllianceActive) != GateAnswer::No;
        let step = if talk { Step::Talk } else { Step::RoundTable };
        Self::Orientation { step }
    }
}

/// R1 to R5, in rule order.
pub(super) fn reasons(gates: &Gates, values: &Values) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = missing_gates(gates).map(Reason::Gate).collect();
    reasons_of_values(values, &mut reasons);
    reasons
}

/// R1: the facts that are not yes.
pub(super) fn missing_gates(gates: &Gates) -> impl Iterator<Item = Gate> {
    let missing = |gate: &Gate| gates.answer(*gate) != GateAnswer::Yes;
    Gate::ALL.iter().copied().filter(missing)
}

/// R2 to R5, on the values alone.
pub(super) fn reasons_of_values(values: &Values, reasons: &mut Vec<Reason>) {
    for &statement in Statement::foundations() {
        if statement.is_key() && !values.is_in_place(statement) {
            reasons.push(Reason::KeyStatement(statement));
        }
    }
    for dimension in Dimension::FOUNDATIONS {
        if values.in_place(dimension) < needed(dimension) {
            reasons.push(Reason::TooFewInPlace(dimension));
        }
    }
    for &statement in Dimension::Trust.statements() {
        if !values.at_least(statement, Value::ALittle) {
            reasons.push(Reason::TrustStatement(statement));
        }
    }
    for dimension in Dimension::FOUNDATIONS {
        if values.unknown(dimension) > most_unknown(dimension) {
            reasons.push(Reason::TooManyUnknown(dimension));
        }
    }
}

/// R3: how many statements must be in place, two thirds rounded up.
pub fn needed(dimension: Dimension) -> usize {
    (2 * dimension.statements().len()).div_ceil(3)
}

/// R5: how many statements may be unknown, a third rounded down.
pub fn most_unknown(dimension: Dimension) -> usize {
    dimension.statements().len() / 3
}

/// R6 and R7, in rule order, on the counted answers.
pub(super) fn reasons_of_group(
    findings: &Findings,
    settlements: &Settlements,
    reasons: &mut Vec<Reason>,
) {
    if findings.ballots(Perspective::Informal) < 3 {
        reasons.push(Reason::TooFewKeyPersons);
    } else {
        reasons_of_key_persons(&findings.informal_values(), reasons);
    }
    for &statement in Statement::foundations() {
        let agreed = settlements.is_agreed(statement);
        if !agreed && findings.get(statement).contested() {
            reasons.push(Reason::Contested(statement));
        }
    }
}

/// R6 on the values of key persons alone: `insight-needs`, and R2 to R4 for network and trust.
fn reasons_of_key_persons(values: &Values, reasons: &mut Vec<Reason>) {
    let looked_at = |s: &Statement| {
        *s == Statement::InsightNeeds
            || matches!(s.dimension(), Dimension::Network | Dimension::Trust)
    };
    for &statement in Statement::foundations().iter().filter(|s| looked_at(s)) {
        let key = statement.is_key() && !values.is_in_place(statement);
        let trust = statement.dimension() == Dimension::Trust
            && !values.at_least(statement, Value::ALittle);
        if key || trust {
            reasons.push(Reason::KeyPersonsStatement(statement));
        }
    }
    for dimension in [Dimension::Network, Dimension::Trust] {
        if values.in_place(dimension) < needed(dimension) {
            reasons.push(Reason::KeyPersonsDimension(dimension));
        }
    }
}
