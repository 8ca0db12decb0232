//! The stored shape of an exercise. `exercise_reader` reads it back.
//!
//! Counts stand in the order of the answers (Nee, Een beetje, Grotendeels, Ja, unknown), groups
//! of three in the order of the perspectives. No ballot, no order, no name.

use serde::{Serialize, Serializer};

use crate::domain::advice::Findings;
use crate::domain::assessment::{Perspective, Statement, Value};
use crate::domain::exercise::collecting::Written;
use crate::domain::exercise::revealed::{Agreement, Revealed, StatementResult};
use crate::domain::exercise::shown::ShownPerspective;
use crate::domain::exercise::stored::{Stored, StoredPhase};

#[derive(Serialize)]
pub(super) struct ExerciseRecord<'a> {
    code: String,
    stage: &'static str,
    is_copy: bool,
    only_total: bool,
    length: &'static str,
    notes: &'a str,
    step_text: &'a str,
    step_role: &'a str,
    step_date: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    collecting: Option<CollectingRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revealed: Option<RevealedRecord>,
}

/// Values by the id of their statement. A list: the library's maps are more code than the first
/// page can spare.
struct ById<V>(Vec<(&'static str, V)>);

impl<V: Serialize> Serialize for ById<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, value)| (id, value)))
    }
}

#[derive(Serialize)]
struct CollectingRecord {
    present: [Option<u32>; 3],
    ballots: [u32; 3],
    counts: ById<[[u32; 5]; 3]>,
    codes: Vec<CodeRecord>,
}

#[derive(Serialize)]
struct CodeRecord {
    perspective: &'static str,
    random: u32,
}

#[derive(Serialize)]
struct RevealedRecord {
    ballots: [u32; 3],
    findings: ById<FindingRecord>,
    results: Vec<ResultRecord>,
}

#[derive(Serialize)]
struct FindingRecord {
    value: Option<&'static str>,
    informal: Option<&'static str>,
    contested: bool,
}

#[derive(Serialize)]
struct ResultRecord {
    statement: &'static str,
    round: u32,
    slips: [u32; 3],
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<[u32; 5]>,
    shown: Vec<ShownRecord>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unread: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    agreed: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    disagreed: Vec<&'static str>,
}

#[derive(Serialize)]
struct ShownRecord {
    perspective: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    tendency: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    counts: Option<[u32; 5]>,
}

impl<'a> ExerciseRecord<'a> {
    pub(super) fn of(stored: &'a Stored) -> Self {
        let (collecting, revealed) = match &stored.phase {
            StoredPhase::Collecting { written, present } => {
                (Some(CollectingRecord::of(written, *present)), None)
            }
            StoredPhase::Revealed(revealed) => (None, Some(RevealedRecord::of(revealed))),
        };
        Self {
            code: stored.code.text(),
            stage: stored.stage.id(),
            is_copy: stored.is_copy,
            only_total: stored.only_total,
            length: stored.length.id(),
            notes: &stored.notes,
            step_text: &stored.next_step.text,
            step_role: &stored.next_step.role,
            step_date: &stored.next_step.date,
            collecting,
            revealed,
        }
    }
}

impl CollectingRecord {
    fn of(written: &Written, present: [Option<u32>; 3]) -> Self {
        let side = |place: usize| Perspective::ALL.get(place).copied();
        let ballots = |place| side(place).map_or(0, |side| written.tally.ballots(side));
        let row = |s: Statement, place| {
            side(place).map_or([0; 5], |side| written.tally.counts(s, side).by_option)
        };
        let counts = Statement::ALL
            .iter()
            .map(|s| (s.id(), std::array::from_fn(|place| row(*s, place))));
        let code = |(side, random): (Perspective, _)| CodeRecord {
            perspective: side.id(),
            random: crate::domain::exercise::code::RandomPart::number(random),
        };
        Self {
            present,
            ballots: std::array::from_fn(ballots),
            counts: ById(counts.collect()),
            codes: written.seen.iter().map(code).collect(),
        }
    }
}

impl RevealedRecord {
    fn of(revealed: &Revealed) -> Self {
        let findings = revealed.findings();
        let ballots = |place: usize| {
            let side = Perspective::ALL.get(place);
            side.map_or(0, |side| findings.ballots(*side))
        };
        let finding = |s: &Statement| (s.id(), FindingRecord::of(findings, *s));
        Self {
            ballots: std::array::from_fn(ballots),
            findings: ById(Statement::ALL.iter().map(finding).collect()),
            results: revealed.results().iter().map(ResultRecord::of).collect(),
        }
    }
}

impl FindingRecord {
    fn of(findings: &Findings, statement: Statement) -> Self {
        let finding = findings.get(statement);
        Self {
            value: finding.value().map(Value::id),
            informal: finding.informal().map(Value::id),
            contested: finding.contested(),
        }
    }
}

impl ResultRecord {
    fn of(result: &StatementResult) -> Self {
        let shown = &result.shown;
        let one = |side: &Perspective| match shown.perspective(*side) {
            ShownPerspective::Nothing => None,
            ShownPerspective::Tendency(tendency) => Some(ShownRecord {
                perspective: side.id(),
                tendency: Some(tendency.id()),
                counts: None,
            }),
            ShownPerspective::Bars(counts) => Some(ShownRecord {
                perspective: side.id(),
                tendency: None,
                counts: Some(counts.by_option),
            }),
        };
        let (agreed, disagreed) = match result.agreement {
            None => (None, Vec::new()),
            Some(Agreement::Agreed(value)) => (Some(value.id()), Vec::new()),
            Some(Agreement::Disagreed(one, other)) => (None, vec![one.id(), other.id()]),
        };
        Self {
            statement: result.statement.id(),
            round: result.round,
            slips: shown.slips,
            total: shown.total.map(|counts| counts.by_option),
            shown: Perspective::ALL.iter().filter_map(one).collect(),
            unread: shown.unread,
            agreed,
            disagreed,
        }
    }
}
