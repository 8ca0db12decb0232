//! The steps around a meeting, each with its date and who does it.

use super::day::{plus_days, plus_six_months, plus_weeks};
use crate::meeting::Meeting;
use time::Date;

vocabulary! {
    /// Who does a step; texts are `who-{id}`. Source: brochure section 5.
    Doer {
        Municipality = "municipality",
        Professionals = "professionals",
        Alliance = "alliance",
    }
}

vocabulary! {
    /// A step in the planning; texts are `planning-step-{id}`.
    PlanStep {
        /// Only for a dialogue meeting: the municipality offers a place, or comes along.
        OfferPlace = "offer-place",
        AldermanDiary = "alderman-diary",
        Movisie = "movisie",
        PrivacyOfficer = "privacy-officer",
        /// With the Alliantie, policy advisers and local partners.
        PreparatoryTalk = "preparatory-talk",
        WarmContacts = "warm-contacts",
        /// The date is chosen with two key persons.
        DateWithKeyPersons = "date-with-key-persons",
        Location = "location",
        /// Goes only to people who said yes.
        SaveTheDate = "save-the-date",
        /// Making the meeting known to organisations, never in public.
        Recruiting = "recruiting",
        /// What the meeting is about and who leads it.
        Content = "content",
        Letter = "letter",
        Catering = "catering",
        CallAndReminder = "call-and-reminder",
        Meeting = "meeting",
        /// Goes to the participants first.
        Report = "report",
        Evaluation = "evaluation",
        /// The names and addresses in the contacts drawer go.
        DeleteContacts = "delete-contacts",
    }
}

/// When the evaluation is proposed while the user has not chosen a date: late enough that
/// agreements can have been kept, early enough to fall within the six months. Our choice.
const EVALUATION_WEEKS: i64 = 12;
/// Contacts go this many weeks after a planned evaluation.
const DELETE_WEEKS_AFTER_EVALUATION: i64 = 2;
/// Contacts go this many weeks after the meeting when no evaluation is planned.
const DELETE_WEEKS_AFTER_MEETING: i64 = 4;
/// Contacts go this many days after they were written down when no date is known.
const DELETE_DAYS_WITHOUT_DATE: i64 = 90;

impl PlanStep {
    /// Weeks from the meeting, negative before it; `None` when it is not fixed in weeks.
    pub const fn weeks(self) -> Option<i64> {
        match self {
            Self::AldermanDiary | Self::Movisie | Self::PrivacyOfficer => Some(-12),
            Self::PreparatoryTalk => Some(-11),
            Self::OfferPlace | Self::WarmContacts | Self::DateWithKeyPersons => Some(-10),
            // Before the date is passed on and the letter names the place. Our choice.
            Self::Location | Self::SaveTheDate => Some(-8),
            Self::Recruiting | Self::Content => Some(-6),
            Self::Letter => Some(-4),
            Self::Catering => Some(-2),
            Self::CallAndReminder => Some(-1),
            Self::Meeting => Some(0),
            Self::Report => Some(2),
            Self::Evaluation | Self::DeleteContacts => None,
        }
    }

    /// Who does it. The Alliantie prepares and leads the meetings, invites along and evaluates.
    /// The municipality and professionals arrange place, food, publicity and recruiting, and
    /// join the preparatory talk and the evaluation. At a dialogue meeting the Alliantie takes
    /// the initiative and recruits with the municipality.
    pub const fn doers(self, meeting: Meeting) -> &'static [Doer] {
        use Doer::{Alliance, Municipality, Professionals};
        match (self, meeting) {
            (Self::Content, _) | (Self::Meeting, Meeting::Dialogue) => &[Alliance],
            (Self::PreparatoryTalk | Self::Recruiting, Meeting::Dialogue)
            | (Self::WarmContacts, _) => &[Alliance, Municipality],
            (Self::PreparatoryTalk | Self::Meeting | Self::Evaluation, _) => {
                &[Municipality, Professionals, Alliance]
            }
            (Self::SaveTheDate | Self::Letter, _) => &[Municipality, Alliance],
            (Self::Location | Self::Catering | Self::Recruiting | Self::CallAndReminder, _) => {
                &[Municipality, Professionals]
            }
            _ => &[Municipality],
        }
    }

    /// Whether this meeting has this step. Only a start meeting has the alderman open it; a
    /// talk is planned with Movisie alone, and is itself the preparatory one; at a dialogue
    /// the Alliantie partner invites and arranges.
    const fn belongs_to(self, meeting: Meeting) -> bool {
        match meeting {
            Meeting::Talk => matches!(
                self,
                Self::Movisie | Self::Meeting | Self::Report | Self::DeleteContacts
            ),
            Meeting::Dialogue => matches!(
                self,
                Self::PreparatoryTalk
                    | Self::OfferPlace
                    | Self::Recruiting
                    | Self::Content
                    | Self::Meeting
                    | Self::Evaluation
            ),
            Meeting::Start => !matches!(self, Self::OfferPlace),
            Meeting::Orientation | Meeting::Workshop => {
                !matches!(self, Self::OfferPlace | Self::AldermanDiary)
            }
        }
    }
}

/// What a planning is made from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PlanRequest {
    pub meeting: Meeting,
    /// The day of the meeting.
    pub date: Date,
    /// The day of the evaluation, when it is planned. One that is not after the meeting is
    /// read as not planned.
    pub evaluation: Option<Date>,
    pub today: Date,
}

/// A step with its date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DatedStep {
    pub step: PlanStep,
    pub date: Date,
    pub doers: &'static [Doer],
    /// The date lies before today.
    pub past: bool,
    /// The date is a proposal of the tool, which the user has not chosen.
    pub proposed: bool,
}

/// The steps of a planning, earliest first.
pub fn plan(request: PlanRequest) -> Vec<DatedStep> {
    let planned = planned_evaluation(request.date, request.evaluation);
    let own = PlanStep::ALL.iter().copied();
    let dated = own
        .filter(|step| step.belongs_to(request.meeting))
        .map(|step| {
            let date = match (step.weeks(), step) {
                (Some(weeks), _) => plus_weeks(request.date, weeks),
                (None, PlanStep::DeleteContacts) => {
                    delete_date(Some(request.date), planned, request.today)
                }
                (None, _) => planned.unwrap_or_else(|| plus_weeks(request.date, EVALUATION_WEEKS)),
            };
            DatedStep {
                step,
                date,
                doers: step.doers(request.meeting),
                past: date < request.today,
                proposed: step == PlanStep::Evaluation && planned.is_none(),
            }
        });
    let mut steps: Vec<DatedStep> = dated.collect();
    steps.sort_by_key(|step| step.date);
    steps
}

/// The day on which names and addresses go: 2 weeks after the evaluation if one is planned,
/// otherwise 4 weeks after the meeting, and at most 6 months after it; 90 days after `since`,
/// the day they were written down, while no meeting has a date.
/// Source: content.md section 4, "People".
pub fn delete_date(meeting: Option<Date>, evaluation: Option<Date>, since: Date) -> Date {
    let Some(meeting) = meeting else {
        return plus_days(since, DELETE_DAYS_WITHOUT_DATE);
    };
    let date = match planned_evaluation(meeting, evaluation) {
        Some(evaluation) => plus_weeks(evaluation, DELETE_WEEKS_AFTER_EVALUATION),
        None => plus_weeks(meeting, DELETE_WEEKS_AFTER_MEETING),
    };
    date.min(plus_six_months(meeting))
}

fn planned_evaluation(meeting: Date, evaluation: Option<Date>) -> Option<Date> {
    evaluation.filter(|evaluation| *evaluation > meeting)
}
