//! From any text to a usable dossier. Never fails, never discards in silence.

use serde_json::Value;

use super::exercise_reader::read_exercise;
use super::limits::{LIMIT_LETTER, LIMIT_NAME, LIMIT_ORGANISATION, LIMIT_TEXT};
use super::migrate::migrate;
use super::reader::{Problems, Reader};
use super::record::{FORMAT, VERSION};
use super::{Arrangement, Dossier, DossierId, OtherChoice, Problem};
use crate::domain::assessment::{Answer, Dimension, Gate, GateAnswer, Statement};
use crate::domain::context::{Context, ExchangeQuestion, Held, OrganisationKind, Partner, Theme};
use crate::domain::invitation::{
    InvitationList, PEOPLE_MAX, PEOPLE_MIN, Row, RowFields, RowId, Seat, Slot, Status, Via,
};
use crate::domain::meeting::Meeting;
use crate::domain::planning::{parse_clock, parse_iso};
use crate::domain::put_in_order;

/// A dossier that was read from a text, and what was not understood of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Restored {
    /// Always usable; empty where nothing was understood.
    pub dossier: Dossier,
    /// What was not understood; empty when all was.
    pub problems: Vec<Problem>,
}

impl Restored {
    /// Whether there was no dossier in the text at all.
    pub fn is_refused(&self) -> bool {
        let refuses = |problem: &Problem| {
            matches!(
                problem,
                Problem::NotOurs | Problem::Damaged(_) | Problem::TooDeep
            )
        };
        self.problems.iter().any(refuses)
    }

    /// Whether the text was written by a newer version, and must not be written over.
    pub fn is_newer(&self) -> bool {
        self.problems
            .iter()
            .any(|problem| matches!(problem, Problem::Newer(_)))
    }

    /// Whether writing it would lose something: it is from a newer version, or what was not
    /// understood of it could not be set aside.
    pub fn is_read_only(&self) -> bool {
        self.problems.iter().any(Problem::forbids_writing)
    }
}

/// The deepest that we write is six levels; foreign data may be much deeper.
const DEEPEST: usize = 32;
/// More rows than any list that a person keeps by hand.
const MOST_ROWS: usize = 10_000;

/// Reads a stored or opened text. `id` is used when the text has none of its own.
pub fn restore(text: &str, id: &DossierId) -> Restored {
    let mut problems = Problems::new();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value = if depth(text) > DEEPEST {
        problems.push(Problem::TooDeep);
        Value::Null
    } else {
        serde_json::from_str(text).unwrap_or_else(|error: serde_json::Error| {
            problems.push(Problem::Damaged(error.to_string()));
            Value::Null
        })
    };
    if problems.is_empty() && value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        problems.push(Problem::NotOurs);
    }
    if !problems.is_empty() {
        return Restored {
            dossier: Dossier::new(id.clone(), 0),
            problems,
        };
    }
    let version = read_version(&value, &mut problems);
    let value = migrate(value, version);
    let reader = Reader::new(&value, &mut problems);
    let dossier = read_dossier(&reader, id, &mut problems);
    Restored { dossier, problems }
}

/// The version of the data; without one it is from before there were versions.
fn read_version(value: &Value, problems: &mut Problems) -> u64 {
    let version = match value.get("version") {
        None => return 0,
        Some(version) => version.as_u64(),
    };
    match version {
        None => problems.push(Problem::Part("version".to_owned())),
        Some(newer) if newer > u64::from(VERSION) => {
            problems.push(Problem::Newer(u32::try_from(newer).unwrap_or(u32::MAX)));
        }
        Some(_) => {}
    }
    version.unwrap_or(u64::from(VERSION))
}

/// How deep brackets nest, strings left out: checked before parsing, since a parser recurses.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest, mut in_string, mut escaped) = (0usize, 0usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

fn read_dossier(reader: &Reader, id: &DossierId, problems: &mut Problems) -> Dossier {
    let own_id = reader.term("id", DossierId::parse, problems);
    let created = reader.number("created", 0, i64::MAX, problems).unwrap_or(0);
    let mut dossier = Dossier::new(own_id.unwrap_or_else(|| id.clone()), created);
    dossier.changed = reader
        .number("changed", 0, i64::MAX, problems)
        .unwrap_or(created);
    dossier.municipality = reader.text("municipality", LIMIT_NAME, problems);
    dossier.context = read_context(&reader.object("context", problems), problems);
    read_gates(&reader.object("gates", problems), &mut dossier, problems);
    read_answers(&reader.object("answers", problems), &mut dossier, problems);
    dossier.opened = in_order(reader.terms("opened", Dimension::from_id, problems));
    if reader.has("other_choice") {
        dossier.other_choice =
            read_other_choice(&reader.object("other_choice", problems), problems);
    }
    dossier.list_meeting = reader.term("list_meeting", Meeting::from_id, problems);
    for list in reader.objects("lists", problems) {
        if let Some(meeting) = list.term("meeting", Meeting::from_id, problems) {
            dossier.set_list(meeting, read_list(&list, problems));
        }
    }
    for arrangement in reader.objects("arrangements", problems) {
        if let Some(meeting) = arrangement.term("meeting", Meeting::from_id, problems) {
            dossier.set_arrangement(meeting, read_arrangement(&arrangement, problems));
        }
    }
    if reader.has("exercise") {
        dossier.exercise = read_exercise(&reader.object("exercise", problems), problems);
    }
    dossier.place = reader.text("place", LIMIT_NAME, problems);
    dossier.delete_on = reader.term("delete_on", parse_iso, problems);
    dossier.copied = reader.number("copied", 0, i64::MAX, problems);
    let changes = reader.number("changes", 0, i64::from(u32::MAX), problems);
    dossier.changes = changes
        .and_then(|count| u32::try_from(count).ok())
        .unwrap_or(0);
    dossier
}

fn read_context(reader: &Reader, problems: &mut Problems) -> Context {
    Context {
        partners: in_order(reader.terms("partners", Partner::from_id, problems)),
        kinds: in_order(reader.terms("kinds", OrganisationKind::from_id, problems)),
        themes: in_order(reader.terms("themes", Theme::from_id, problems)),
        orientation_held: reader.term("orientation_held", Held::from_id, problems),
        orientation_when: reader.text("orientation_when", LIMIT_NAME, problems),
        start_held: reader.term("start_held", Held::from_id, problems),
    }
}

fn in_order<T: Ord>(terms: Vec<T>) -> Vec<T> {
    let mut ordered = Vec::with_capacity(terms.len());
    for term in terms {
        put_in_order(&mut ordered, term);
    }
    ordered
}

fn read_gates(reader: &Reader, dossier: &mut Dossier, problems: &mut Problems) {
    for key in reader.keys() {
        match Gate::from_id(key) {
            Some(gate) => dossier
                .gates
                .set(gate, reader.term(key, GateAnswer::from_id, problems)),
            None => reader.reject(key, problems),
        }
    }
}

fn read_answers(reader: &Reader, dossier: &mut Dossier, problems: &mut Problems) {
    for key in reader.keys() {
        let Some(statement) = Statement::from_id(key) else {
            reader.reject(key, problems);
            continue;
        };
        let answer = reader.object(key, problems);
        dossier
            .answers
            .set(statement, answer.term("answer", Answer::from_id, problems));
        dossier
            .whys
            .set(statement, answer.text("why", LIMIT_TEXT, problems));
    }
}

fn read_other_choice(reader: &Reader, problems: &mut Problems) -> Option<OtherChoice> {
    let meeting = reader.term("meeting", Meeting::from_id, problems)?;
    Some(OtherChoice {
        meeting,
        reason: reader.text("reason", LIMIT_TEXT, problems),
    })
}

fn read_list(reader: &Reader, problems: &mut Problems) -> InvitationList {
    let mut rows = Vec::new();
    let records = reader.objects("rows", problems);
    if records.len() > MOST_ROWS {
        reader.reject("rows", problems);
    }
    for record in records.iter().take(MOST_ROWS) {
        match read_row(record, problems) {
            Some(row) => rows.push(row),
            None => record.reject("slot", problems),
        }
    }
    InvitationList::from_rows(rows, reader.flag("safety_on_call", problems))
}

fn read_people(reader: &Reader, problems: &mut Problems) -> u8 {
    let number = reader.number(
        "number",
        i64::from(PEOPLE_MIN),
        i64::from(PEOPLE_MAX),
        problems,
    );
    number
        .and_then(|number| u8::try_from(number).ok())
        .unwrap_or(PEOPLE_MIN)
}

fn read_row(reader: &Reader, problems: &mut Problems) -> Option<Row> {
    let slot = reader.term("slot", Slot::from_id, problems)?;
    let id = reader
        .number("id", 0, i64::from(u32::MAX), problems)
        .and_then(|id| u32::try_from(id).ok());
    let fields = RowFields {
        slot,
        organisation: reader.text("organisation", LIMIT_ORGANISATION, problems),
        number: read_people(reader, problems),
        via: reader.term("via", Via::from_id, problems),
        new_voice: reader.flag("new_voice", problems),
        companion: reader.flag("companion", problems),
        status: reader
            .term("status", Status::from_id, problems)
            .unwrap_or(Status::ToAsk),
        drafted: read_seat(&reader.object("drafted", problems), problems),
    };
    // Every field has been brought within its limits, so this refuses nothing.
    Row::from_fields(RowId(id.unwrap_or(u32::MAX)), fields).ok()
}

fn read_seat(reader: &Reader, problems: &mut Problems) -> Option<Seat> {
    let slot = reader.term("slot", Slot::from_id, problems)?;
    Some(Seat {
        slot,
        number: read_people(reader, problems),
        new_voice: reader.flag("new_voice", problems),
        optional: reader.flag("optional", problems),
        via: reader.term("via", Via::from_id, problems),
    })
}

fn read_arrangement(reader: &Reader, problems: &mut Problems) -> Arrangement {
    let mut arrangement = Arrangement {
        date: reader.term("date", parse_iso, problems),
        start: reader.term("start", parse_clock, problems),
        end: reader.term("end", parse_clock, problems),
        evaluation: reader.term("evaluation", parse_iso, problems),
        reply_by: reader.term("reply_by", parse_iso, problems),
        place: reader.text("place", LIMIT_NAME, problems),
        fee: reader.text("fee", LIMIT_NAME, problems),
        role: reader.text("role", LIMIT_NAME, problems),
        partner: reader.text("partner", LIMIT_ORGANISATION, problems),
        theme: reader.term("theme", Theme::from_id, problems),
        exchange: in_order(reader.terms("exchange", ExchangeQuestion::from_id, problems)),
        home_address: reader.flag("home_address", problems),
        letters: Vec::new(),
    };
    for letter in reader.objects("letters", problems) {
        let key = letter.text("key", LIMIT_NAME, problems);
        arrangement.set_own_letter(&key, Some(letter.text("text", LIMIT_LETTER, problems)));
    }
    arrangement
}

#[cfg(test)]
#[path = "restore_tests.rs"]
mod tests;
