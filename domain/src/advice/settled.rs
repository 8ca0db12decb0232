//! Early stop: the advice is settled when no completion of the open answers can change the meeting.

use super::Values;
use super::rule::reasons;
use crate::assessment::{Answer, Answers, Gate, GateAnswer, Gates, Statement, Value};
use crate::meeting::Meeting;

/// The meeting ([`Meeting::Start`] or [`Meeting::Orientation`]) that is already certain for one
/// person, or `None`. A chosen "weet ik niet" is an answer, not open. Never certain before all four foundation
/// pages were opened. When nothing is open the outcome is certain too; the step of an
/// orientation may still change.
///
/// Raising an answer or a fact never lowers the advice, so the two extreme completions suffice.
pub fn settled(
    gates: &Gates,
    answers: &Answers,
    all_foundation_pages_opened: bool,
) -> Option<Meeting> {
    if !all_foundation_pages_opened {
        return None;
    }
    if reasons(gates, &Values::of(answers)).is_empty() {
        return Some(Meeting::Start);
    }
    let (gates, answers) = best_completion(gates, answers);
    let start_is_possible = reasons(&gates, &Values::of(&answers)).is_empty();
    (!start_is_possible).then_some(Meeting::Orientation)
}

fn best_completion(gates: &Gates, answers: &Answers) -> (Gates, Answers) {
    let (mut gates, mut answers) = (*gates, *answers);
    for &gate in Gate::ALL {
        let best = gates.get(gate).unwrap_or(GateAnswer::Yes);
        gates.set(gate, Some(best));
    }
    for &statement in Statement::foundations() {
        let best = answers.get(statement).unwrap_or(Answer::Known(Value::Yes));
        answers.set(statement, Some(best));
    }
    (gates, answers)
}
