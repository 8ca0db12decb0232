//! The balance of a list: "klopt" or "let op", never blocking.
//! Source: content.md section 4, "Balance checks", numbers 1 to 9. The thresholds are this
//! project's own, except the size of the workshop, which the brochure gives.

mod arguments;
mod count;
mod threshold;

use super::list::InvitationList;
use super::terms::{Side, Slot};
use crate::meeting::Meeting;
use count::Counted;
pub use count::OrganisationCount;
pub(super) use threshold::usual_range;
use threshold::{
    INFORMAL_ORGANISATIONS_MIN, LHBTQ_MIN, NEW_VOICE_MIN, municipality_max, organisation_max,
    share_min, size,
};

/// Which people are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Basis {
    /// Everyone a place is needed for: each row that did not say no.
    Needed,
    /// Only those who said yes.
    Confirmed,
}

/// What a check says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// "Klopt."
    Ok,
    /// "Let op."
    Attention,
    /// A reminder that the tool cannot check.
    Info,
}

impl Verdict {
    /// The end of the text's id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Attention => "attention",
            Self::Info => "info",
        }
    }
}

vocabulary! {
    /// The checks, in the order in which they are shown.
    CheckId {
        Size = "size",
        UsualRange = "usual-range",
        InformalShare = "informal-share",
        ProfessionalShare = "professional-share",
        MunicipalityShare = "municipality-share",
        InformalOrganisations = "informal-organisations",
        OrganisationSize = "organisation-size",
        Lhbtq = "lhbtq",
        NewVoice = "new-voice",
        SafetyExpert = "safety-expert",
        /// Check 7: no press, nobody with responsibility for a case; police after asking.
        NotInvited = "not-invited",
        /// Check 8: the list allows for people who stay away.
        StayingAway = "staying-away",
        /// Check 9: ask the partner whether these people can sit together safely.
        SafeTogether = "safe-together",
    }
}

impl CheckId {
    /// The checks that are reminders, for which there is nothing to count.
    pub const REMINDERS: &'static [Self] =
        &[Self::NotInvited, Self::StayingAway, Self::SafeTogether];
}

/// A check with the numbers that its text needs; all are numbers of people unless said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CheckKind {
    /// Everyone at the table.
    Size { count: u32, min: u32, max: u32 },
    /// The usual number of people on one side.
    UsualRange {
        side: Side,
        count: u32,
        min: u32,
        max: u32,
    },
    /// At least a third.
    InformalShare { count: u32, total: u32, min: u32 },
    /// At least a third.
    ProfessionalShare { count: u32, total: u32, min: u32 },
    /// At most a quarter; one is always allowed.
    MunicipalityShare { count: u32, total: u32, max: u32 },
    /// Different organisations on the informal side. A row without a name counts as an
    /// organisation of its own, key persons do not count: they speak for themselves.
    InformalOrganisations { count: u32, min: u32 },
    /// One organisation with too many people, or none of them.
    OrganisationSize { too_many: Option<OrganisationCount> },
    /// People from lhbtq+ organisations, and whether one comes with a companion of choice.
    Lhbtq { count: u32, companion: bool },
    /// People in rows marked as a new voice.
    NewVoice { side: Side, count: u32 },
    /// People with safety expertise in the room, and whether someone is on call.
    SafetyExpert { count: u32, on_call: bool },
    /// A reminder without numbers: one of [`CheckId::REMINDERS`].
    Reminder(CheckId),
}

impl CheckKind {
    /// Which check this is.
    pub const fn id(&self) -> CheckId {
        match self {
            Self::Size { .. } => CheckId::Size,
            Self::UsualRange { .. } => CheckId::UsualRange,
            Self::InformalShare { .. } => CheckId::InformalShare,
            Self::ProfessionalShare { .. } => CheckId::ProfessionalShare,
            Self::MunicipalityShare { .. } => CheckId::MunicipalityShare,
            Self::InformalOrganisations { .. } => CheckId::InformalOrganisations,
            Self::OrganisationSize { .. } => CheckId::OrganisationSize,
            Self::Lhbtq { .. } => CheckId::Lhbtq,
            Self::NewVoice { .. } => CheckId::NewVoice,
            Self::SafetyExpert { .. } => CheckId::SafetyExpert,
            Self::Reminder(id) => *id,
        }
    }

    fn verdict(&self) -> Verdict {
        let fits = match self {
            Self::Size { count, min, max }
            | Self::UsualRange {
                count, min, max, ..
            } => (min..=max).contains(&count),
            Self::InformalShare { count, min, .. } | Self::ProfessionalShare { count, min, .. } => {
                count >= min
            }
            Self::MunicipalityShare { count, max, .. } => count <= max,
            Self::InformalOrganisations { count, min } => count >= min,
            Self::OrganisationSize { too_many } => too_many.is_none(),
            Self::Lhbtq { count, companion } => *count >= LHBTQ_MIN || (*count > 0 && *companion),
            Self::NewVoice { count, .. } => *count >= NEW_VOICE_MIN,
            Self::SafetyExpert { count, on_call } => *count > 0 || *on_call,
            Self::Reminder(_) => return Verdict::Info,
        };
        if fits {
            Verdict::Ok
        } else {
            Verdict::Attention
        }
    }
}

/// One check of the balance.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Check {
    pub kind: CheckKind,
    pub verdict: Verdict,
}

impl Check {
    fn of(kind: CheckKind) -> Self {
        let verdict = kind.verdict();
        Self { kind, verdict }
    }

    /// The id of the text: `balance-{check}-{verdict}`.
    pub fn text_id(&self) -> String {
        format!("balance-{}-{}", self.kind.id().id(), self.verdict.id())
    }
}

/// The balance of a list for a meeting, in the order of [`CheckId::ALL`]. Rows of the
/// Alliantie and support rows do not count. A talk and a dialogue meeting have no checks.
pub fn checks(list: &InvitationList, meeting: Meeting, basis: Basis) -> Vec<Check> {
    let Some((min, max)) = size(meeting) else {
        return Vec::new();
    };
    let people = Counted::new(list, basis);
    let size = CheckKind::Size {
        count: people.total(),
        min,
        max,
    };
    let mut kinds = vec![size];
    kinds.extend(usual_ranges(&people, meeting));
    kinds.extend(shares(&people, meeting));
    kinds.extend(organisations(&people));
    kinds.extend(voices(&people));
    kinds.push(CheckKind::SafetyExpert {
        count: people.count(|row| row.slot().has_safety_expertise()),
        on_call: list.safety_on_call,
    });
    kinds.extend(CheckId::REMINDERS.iter().copied().map(CheckKind::Reminder));
    kinds.into_iter().map(Check::of).collect()
}

/// Check 1, second half.
fn usual_ranges(people: &Counted<'_>, meeting: Meeting) -> Vec<CheckKind> {
    let range = |side: &Side| {
        let (min, max) = usual_range(meeting, *side)?;
        let count = people.side(*side);
        Some(CheckKind::UsualRange {
            side: *side,
            count,
            min,
            max,
        })
    };
    Side::COUNTED.iter().filter_map(range).collect()
}

/// Check 2.
fn shares(people: &Counted<'_>, meeting: Meeting) -> Vec<CheckKind> {
    let total = people.total();
    vec![
        CheckKind::InformalShare {
            count: people.side(Side::Informal),
            total,
            min: share_min(total),
        },
        CheckKind::ProfessionalShare {
            count: people.side(Side::Professional),
            total,
            min: share_min(total),
        },
        CheckKind::MunicipalityShare {
            count: people.side(Side::Municipality),
            total,
            max: municipality_max(meeting, total),
        },
    ]
}

/// Check 3. The limit per organisation holds for both sides that come for organisations;
/// the people of the municipality have their own limit in check 2.
fn organisations(people: &Counted<'_>) -> Vec<CheckKind> {
    let mut kinds = vec![CheckKind::InformalOrganisations {
        count: people.different_organisations(Side::Informal),
        min: INFORMAL_ORGANISATIONS_MIN,
    }];
    let before = kinds.len();
    for side in [Side::Professional, Side::Informal] {
        let max = organisation_max(people.side(side));
        let too_many = people.organisations_above(side, max).into_iter();
        kinds.extend(too_many.map(|one| CheckKind::OrganisationSize {
            too_many: Some(one),
        }));
    }
    if kinds.len() == before {
        kinds.push(CheckKind::OrganisationSize { too_many: None });
    }
    kinds
}

/// Checks 4 and 5.
fn voices(people: &Counted<'_>) -> Vec<CheckKind> {
    let new_voice = |side: Side| CheckKind::NewVoice {
        side,
        count: people.count(|row| row.side() == side && row.new_voice()),
    };
    vec![
        CheckKind::Lhbtq {
            count: people.count(|row| row.slot() == Slot::InformalLhbtq),
            companion: people.any(|row| row.slot() == Slot::InformalLhbtq && row.companion()),
        },
        new_voice(Side::Informal),
        new_voice(Side::Professional),
    ]
}
