//! The first sentence of the advice. Source: content.md section 3, "Headlines".

use super::{Outcome, Reason, Step};
use crate::assessment::{Dimension, Gate};

/// The first sentence of the advice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Headline {
    /// A group is ready for a start meeting.
    Start,
    /// One person alone: probably ready, check it first with others.
    StartSolo,
    /// Almost ready: first plan the preparatory talk.
    Talk,
    /// Almost ready and the talk was held: first arrange these facts.
    TalkHeld(Vec<Gate>),
    /// "Overleg eerst met de Alliantie": it does not organise activities in the municipality.
    AllianceFirst,
    /// An orientation was held before: finish it first.
    OrientationHeld,
    /// R5 fails: first ask the people who know.
    ManyUnknown,
    /// R6 fails because fewer than three key persons take part.
    TooFewKeyPersons,
    /// R6 fails on these dimensions; the text never points at key persons.
    NotGoodEnough(Vec<Dimension>),
    /// R7 fails: first discuss together.
    DiscussFirst,
    /// Begin with an orientation.
    RoundTable,
}

impl Headline {
    /// A stable id, the end of the id of its text.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::StartSolo => "start-solo",
            Self::Talk => "talk",
            Self::TalkHeld(_) => "talk-held",
            Self::AllianceFirst => "alliance-first",
            Self::OrientationHeld => "orientation-held",
            Self::ManyUnknown => "many-unknown",
            Self::TooFewKeyPersons => "too-few-key-persons",
            Self::NotGoodEnough(_) => "not-good-enough",
            Self::DiscussFirst => "discuss-first",
            Self::RoundTable => "round-table",
        }
    }

    /// The headline that goes with an outcome and its reasons.
    pub(super) fn of(outcome: Outcome, reasons: &[Reason], situation: Situation) -> Self {
        match outcome {
            Outcome::StartMeeting if situation.solo => Self::StartSolo,
            Outcome::StartMeeting => Self::Start,
            Outcome::Orientation { step: Step::Talk } => talk(reasons),
            Outcome::Orientation {
                step: Step::RoundTable,
            } => round_table(reasons, situation),
        }
    }
}

/// What a headline needs to know beside the reasons.
#[derive(Clone, Copy)]
pub(super) struct Situation {
    pub solo: bool,
    pub alliance_first: bool,
    pub orientation_held: bool,
}

/// The step talk has its own two headlines; it fails facts only, so none of the others fits.
fn talk(reasons: &[Reason]) -> Headline {
    if reasons.contains(&Reason::Gate(Gate::PreparatoryTalk)) {
        return Headline::Talk;
    }
    let gate = |reason: &Reason| match reason {
        Reason::Gate(gate) => Some(*gate),
        _ => None,
    };
    Headline::TalkHeld(reasons.iter().filter_map(gate).collect())
}

/// The precedence: alliance not active, orientation held, many unknown, R6, R7, round table.
fn round_table(reasons: &[Reason], situation: Situation) -> Headline {
    let any = |is: fn(&Reason) -> bool| reasons.iter().any(is);
    if situation.alliance_first {
        Headline::AllianceFirst
    } else if situation.orientation_held {
        Headline::OrientationHeld
    } else if any(|reason| matches!(reason, Reason::TooManyUnknown(_))) {
        Headline::ManyUnknown
    } else if reasons.contains(&Reason::TooFewKeyPersons) {
        Headline::TooFewKeyPersons
    } else if any(|reason| reason.is_r6()) {
        Headline::NotGoodEnough(dimensions_of_r6(reasons))
    } else if any(|reason| matches!(reason, Reason::Contested(_))) {
        Headline::DiscussFirst
    } else {
        Headline::RoundTable
    }
}

fn dimensions_of_r6(reasons: &[Reason]) -> Vec<Dimension> {
    let fails = |dimension: &Dimension| {
        let on_it = |r: &Reason| r.is_r6() && r.dimension() == Some(*dimension);
        reasons.iter().any(on_it)
    };
    Dimension::FOUNDATIONS.into_iter().filter(fails).collect()
}
