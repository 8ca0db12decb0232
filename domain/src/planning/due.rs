//! When a first step of the advice is proposed to be done, so that the planning can go on.

use super::step::{PlanRequest, PlanStep, plan};
use crate::advice::Item;
use crate::assessment::{Gate, Statement};
use time::Date;

/// The day by which a first step is proposed: that of the step in the planning that waits for
/// it. When the planning of the meeting has no such step, the letter waits for it, and without
/// a letter the meeting. `None` when that day has passed: then people have to agree on another.
/// Source: product.md, "first steps with role and date"; which step waits is our choice.
pub fn first_step_date(request: PlanRequest, item: Item) -> Option<Date> {
    let steps = plan(request);
    let waiting = [waiting(item), PlanStep::Letter, PlanStep::Meeting];
    let mut found = waiting
        .iter()
        .filter_map(|wanted| steps.iter().find(|dated| dated.step == *wanted));
    found
        .next()
        .filter(|dated| !dated.past)
        .map(|dated| dated.date)
}

/// The step that cannot be done well before this is there.
const fn waiting(item: Item) -> PlanStep {
    match item {
        Item::Gate(gate) => match gate {
            Gate::PreparatoryTalk | Gate::AllianceActive => PlanStep::PreparatoryTalk,
            Gate::AldermanOnBoard => PlanStep::AldermanDiary,
            Gate::PracticalCapacity => PlanStep::Location,
            Gate::PartiesOnAllSides => PlanStep::WarmContacts,
            Gate::SafetyExpert => PlanStep::Letter,
        },
        Item::Statement(statement) => match statement {
            Statement::CommitmentAlderman => PlanStep::AldermanDiary,
            Statement::CommitmentContactPerson
            | Statement::NetworkContact
            | Statement::NetworkBreadth
            | Statement::InsightOffer => PlanStep::WarmContacts,
            Statement::InsightNeeds | Statement::TrustEquality => PlanStep::DateWithKeyPersons,
            Statement::TrustSafetyRoute | Statement::TrustProtection => PlanStep::SaveTheDate,
            Statement::InsightProblems => PlanStep::Content,
            Statement::NetworkNewVoices => PlanStep::Recruiting,
            Statement::TrustPrivacy
            | Statement::CommitmentCompensation
            | Statement::CommitmentFollowUp => PlanStep::Letter,
            // A function is what the meeting is about, never a reason to wait.
            _ => PlanStep::Meeting,
        },
    }
}
