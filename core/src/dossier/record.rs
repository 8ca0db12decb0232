//! The stored shape of a dossier. Only this room knows it; the domain does not.
//!
//! Field names and ids are for ever: `restore` reads every version that was
//! ever written, and `tests/fixtures/` holds an example of each.

use serde::{Serialize, Serializer};

use super::exercise_record::ExerciseRecord;
use super::{Arrangement, Dossier, Moment, OwnLetter};
use crate::domain::assessment::{Dimension, Gate, Statement};
use crate::domain::context::Context;
use crate::domain::invitation::{InvitationList, Row, Via};
use crate::domain::meeting::Meeting;
use crate::domain::planning::{clock, iso};

/// The name of the format, in every stored text.
pub const FORMAT: &str = "brugwijzer-dossier";
/// The version of the format that this tool writes.
pub const VERSION: u32 = 1;

#[derive(Serialize)]
struct DossierRecord<'a> {
    format: &'static str,
    version: u32,
    id: &'a str,
    created: Moment,
    changed: Moment,
    municipality: &'a str,
    context: ContextRecord<'a>,
    gates: ById<&'static str>,
    answers: ById<AnswerRecord<'a>>,
    opened: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other_choice: Option<OtherChoiceRecord<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    list_meeting: Option<&'static str>,
    lists: Vec<ListRecord<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    arrangements: Vec<ArrangementRecord<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exercise: Option<ExerciseRecord<'a>>,
    place: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    delete_on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    copied: Option<Moment>,
    #[serde(skip_serializing_if = "is_zero")]
    changes: u32,
}

/// An object with a field for each id.
struct ById<T>(Vec<(&'static str, T)>);

impl<T: Serialize> Serialize for ById<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, value)| (id, value)))
    }
}

impl<T> FromIterator<(&'static str, T)> for ById<T> {
    fn from_iter<I: IntoIterator<Item = (&'static str, T)>>(fields: I) -> Self {
        Self(fields.into_iter().collect())
    }
}

#[derive(Serialize)]
struct ContextRecord<'a> {
    partners: Vec<&'static str>,
    kinds: Vec<&'static str>,
    themes: Vec<&'static str>,
    orientation_held: Option<&'static str>,
    orientation_when: &'a str,
    start_held: Option<&'static str>,
}

#[derive(Serialize)]
struct AnswerRecord<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<&'static str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    why: &'a str,
}

#[derive(Serialize)]
struct OtherChoiceRecord<'a> {
    meeting: &'static str,
    reason: &'a str,
}

#[derive(Serialize)]
struct ListRecord<'a> {
    meeting: &'static str,
    safety_on_call: bool,
    rows: Vec<RowRecord<'a>>,
}

/// What says nothing is left out: a store of fifty dossiers with long lists must fit into
/// five million characters, twice.
#[derive(Serialize)]
struct RowRecord<'a> {
    id: u32,
    slot: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    organisation: &'a str,
    number: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    via: Option<&'static str>,
    #[serde(skip_serializing_if = "is_no")]
    new_voice: bool,
    #[serde(skip_serializing_if = "is_no")]
    companion: bool,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    drafted: Option<SeatRecord>,
}

/// What the draft proposed, so that a later draft knows which rows are untouched.
#[derive(Serialize)]
struct SeatRecord {
    slot: &'static str,
    number: u8,
    #[serde(skip_serializing_if = "is_no")]
    new_voice: bool,
    #[serde(skip_serializing_if = "is_no")]
    optional: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    via: Option<&'static str>,
}

/// A missing flag reads as no. The serialiser hands over a reference.
#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "the form that serde asks for"
)]
fn is_no(flag: &bool) -> bool {
    !flag
}

#[derive(Serialize)]
struct ArrangementRecord<'a> {
    meeting: &'static str,
    date: Option<String>,
    start: Option<String>,
    end: Option<String>,
    evaluation: Option<String>,
    reply_by: Option<String>,
    place: &'a str,
    fee: &'a str,
    role: &'a str,
    partner: &'a str,
    theme: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    exchange: Vec<&'static str>,
    home_address: bool,
    letters: Vec<LetterRecord<'a>>,
}

#[derive(Serialize)]
struct LetterRecord<'a> {
    key: &'a str,
    text: &'a str,
}

/// The text to store or to hand out, in the newest version of the format.
pub fn write(dossier: &Dossier) -> String {
    // Serialising plain text and numbers into memory cannot fail; an empty
    // text would be refused by the read-back of the shelf.
    serde_json::to_string(&DossierRecord::of(dossier)).unwrap_or_default()
}

impl<'a> DossierRecord<'a> {
    fn of(dossier: &'a Dossier) -> Self {
        Self {
            format: FORMAT,
            version: VERSION,
            id: dossier.id.as_str(),
            created: dossier.created,
            changed: dossier.changed,
            municipality: &dossier.municipality,
            context: ContextRecord::of(&dossier.context),
            gates: Gate::ALL
                .iter()
                .filter_map(|g| Some((g.id(), dossier.gates.get(*g)?.id())))
                .collect(),
            answers: Statement::ALL
                .iter()
                .filter_map(|s| Some((s.id(), AnswerRecord::of(dossier, *s)?)))
                .collect(),
            opened: dossier.opened.iter().map(|d: &Dimension| d.id()).collect(),
            other_choice: dossier
                .other_choice
                .as_ref()
                .map(|choice| OtherChoiceRecord {
                    meeting: choice.meeting.id(),
                    reason: &choice.reason,
                }),
            list_meeting: dossier.list_meeting.map(Meeting::id),
            lists: dossier
                .lists
                .iter()
                .map(|(meeting, list)| ListRecord::of(*meeting, list))
                .collect(),
            arrangements: dossier
                .arrangements
                .iter()
                .map(|(meeting, arrangement)| ArrangementRecord::of(*meeting, arrangement))
                .collect(),
            exercise: dossier.exercise.as_ref().map(ExerciseRecord::of),
            place: &dossier.place,
            delete_on: dossier.delete_on.map(iso),
            copied: dossier.copied,
            changes: dossier.changes,
        }
    }
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl<'a> ContextRecord<'a> {
    fn of(context: &'a Context) -> Self {
        Self {
            partners: context.partners.iter().map(|p| p.id()).collect(),
            kinds: context.kinds.iter().map(|k| k.id()).collect(),
            themes: context.themes.iter().map(|t| t.id()).collect(),
            orientation_held: context.orientation_held.map(|held| held.id()),
            orientation_when: &context.orientation_when,
            start_held: context.start_held.map(|held| held.id()),
        }
    }
}

impl<'a> AnswerRecord<'a> {
    fn of(dossier: &'a Dossier, statement: Statement) -> Option<Self> {
        let answer = dossier.answers.get(statement).map(|answer| answer.id());
        let why = dossier.whys.get(statement);
        (answer.is_some() || !why.is_empty()).then_some(Self { answer, why })
    }
}

impl<'a> ListRecord<'a> {
    fn of(meeting: Meeting, list: &'a InvitationList) -> Self {
        Self {
            meeting: meeting.id(),
            safety_on_call: list.safety_on_call,
            rows: list.rows().iter().map(RowRecord::of).collect(),
        }
    }
}

impl<'a> RowRecord<'a> {
    fn of(row: &'a Row) -> Self {
        Self {
            id: row.id().0,
            slot: row.slot().id(),
            organisation: row.organisation().as_str(),
            number: row.number(),
            via: row.via().map(Via::id),
            new_voice: row.new_voice(),
            companion: row.companion(),
            status: row.status().id(),
            drafted: row.drafted().map(|seat| SeatRecord {
                slot: seat.slot.id(),
                number: seat.number,
                new_voice: seat.new_voice,
                optional: seat.optional,
                via: seat.via.map(Via::id),
            }),
        }
    }
}

impl<'a> ArrangementRecord<'a> {
    fn of(meeting: Meeting, arrangement: &'a Arrangement) -> Self {
        let letter = |letter: &'a OwnLetter| LetterRecord {
            key: &letter.key,
            text: &letter.text,
        };
        Self {
            meeting: meeting.id(),
            date: arrangement.date.map(iso),
            start: arrangement.start.map(clock),
            end: arrangement.end.map(clock),
            evaluation: arrangement.evaluation.map(iso),
            reply_by: arrangement.reply_by.map(iso),
            place: &arrangement.place,
            fee: &arrangement.fee,
            role: &arrangement.role,
            partner: &arrangement.partner,
            theme: arrangement.theme.map(|theme| theme.id()),
            exchange: arrangement.exchange.iter().map(|q| q.id()).collect(),
            home_address: arrangement.home_address,
            letters: arrangement.letters.iter().map(letter).collect(),
        }
    }
}
