//! Lines as rows for the list, with what is wrong and what is there already.

use std::collections::BTreeMap;

use super::records::Record;
use super::{
    Column, ColumnUse, Draft, Duplicate, Field, LeftOut, PEOPLE_PER_LINE_MAX, PreviewRow,
    RowProblem, terms,
};
use crate::documents::characters::plain;
use crate::domain::invitation::{
    InvitationList, ORGANISATION_MAX_CHARS, OrganisationName, PEOPLE_MAX, Row, Slot, Status,
};
use crate::dossier::shorten;

/// What makes two rows the same: the role and the spelling-proof name.
pub(super) type Key = (Slot, String);

pub(super) fn rows(
    records: &[Record],
    columns: &[Column],
    list: &InvitationList,
    slot: Option<Slot>,
) -> Vec<PreviewRow> {
    let on_list = |row: &Row| Some((key_on_list(row)?, Duplicate::OnList));
    let mut seen: BTreeMap<Key, Duplicate> = list.rows().iter().filter_map(on_list).collect();
    let mut rows = Vec::with_capacity(records.len());
    for record in records {
        let mut row = Line::new(record, columns).row(slot);
        if let Some(key) = row.draft.as_ref().and_then(key) {
            row.duplicate = seen.get(&key).copied();
            seen.entry(key).or_insert(Duplicate::OfLine(row.line));
        }
        rows.push(row);
    }
    rows
}

/// The key of a row of the list; none without an organisation.
pub(super) fn key_on_list(row: &Row) -> Option<Key> {
    row.organisation().key().map(|key| (row.slot(), key))
}

/// The key of a line; none without an organisation.
pub(super) fn key(draft: &Draft) -> Option<Key> {
    let name = OrganisationName::new(&draft.organisation).ok()?;
    name.key().map(|key| (draft.slot, key))
}

/// One line, while its problems are collected.
struct Line<'a> {
    record: &'a Record,
    columns: &'a [Column],
    problems: Vec<RowProblem>,
}

impl<'a> Line<'a> {
    fn new(record: &'a Record, columns: &'a [Column]) -> Self {
        let mut problems = Vec::new();
        let (found, expected) = (record.cells.len(), filled_columns(columns));
        if found > expected {
            problems.push(RowProblem::CellCount { found, expected });
        }
        if record.other_separator {
            problems.push(RowProblem::OtherSeparator);
        }
        if record.open_quote {
            problems.push(RowProblem::OpenQuote);
        }
        Self {
            record,
            columns,
            problems,
        }
    }

    fn row(mut self, slot: Option<Slot>) -> PreviewRow {
        let draft = self.draft(slot);
        PreviewRow {
            line: self.record.line,
            cells: self.record.cells.clone(),
            draft,
            problems: self.problems,
            duplicate: None,
        }
    }

    fn draft(&mut self, slot: Option<Slot>) -> Option<Draft> {
        let found = self.slot();
        let people = self.people();
        let via = self.term(Field::Via, terms::via, RowProblem::ViaUnknown);
        let status = self.term(Field::Status, terms::status, RowProblem::StatusUnknown);
        let new_voice = self.term(Field::NewVoice, terms::yes_no, RowProblem::YesNoUnclear);
        let companion = self.term(Field::Companion, terms::yes_no, RowProblem::YesNoUnclear);
        let slot = found.or(slot)?;
        Some(Draft {
            slot,
            organisation: self.organisation(slot),
            people,
            via,
            status: status.unwrap_or(Status::ToAsk),
            new_voice: new_voice.unwrap_or_default(),
            companion: companion.unwrap_or_default(),
        })
    }

    /// What stands in the column of a field; `None` when it is blank.
    fn cell(&self, field: Field) -> Option<&'a str> {
        let fills = |column: &Column| column.used == ColumnUse::Fills(field);
        let place = self.columns.iter().position(fills)?;
        let cell = self.record.cells.get(place)?.trim();
        (!cell.is_empty()).then_some(cell)
    }

    fn term<T>(
        &mut self,
        field: Field,
        read: fn(&str) -> Option<T>,
        problem: fn(String) -> RowProblem,
    ) -> Option<T> {
        let cell = self.cell(field)?;
        let found = read(cell);
        if found.is_none() {
            self.problems.push(problem(shown(cell)));
        }
        found
    }

    fn slot(&mut self) -> Option<Slot> {
        if self.cell(Field::Role).is_none() {
            self.problems.push(RowProblem::RoleMissing);
        }
        self.term(Field::Role, terms::slot, RowProblem::RoleUnknown)
    }

    fn people(&mut self) -> u32 {
        let Some(cell) = self.cell(Field::Number) else {
            return 1;
        };
        let number = terms::number(cell).filter(|people| *people <= PEOPLE_PER_LINE_MAX);
        let Some(people) = number else {
            self.problems.push(RowProblem::NumberUnclear(shown(cell)));
            return 1;
        };
        if people > u32::from(PEOPLE_MAX) {
            let rows = people.div_ceil(u32::from(PEOPLE_MAX)) as usize;
            self.problems.push(RowProblem::NumberSplit { people, rows });
        }
        people
    }

    fn organisation(&mut self, slot: Slot) -> String {
        let Some(cell) = self.cell(Field::Organisation) else {
            return String::new();
        };
        if terms::is_contact(cell) {
            self.problems.push(RowProblem::ContactData);
            return String::new();
        }
        if !slot.is_organisation() {
            self.problems.push(RowProblem::KeyPersonWithName);
            return String::new();
        }
        let name = plain(cell).replace(['\n', '\t'], " ");
        if name.chars().count() > ORGANISATION_MAX_CHARS {
            let limit = ORGANISATION_MAX_CHARS;
            self.problems.push(RowProblem::OrganisationTooLong(limit));
            // The mark shows on the list that something is missing.
            return format!("{}…", shorten(&name, limit - 1));
        }
        name
    }
}

/// Columns with a head or a use; cells beyond them belong to no column.
fn filled_columns(columns: &[Column]) -> usize {
    let named = |column: &Column| {
        !column.title.is_empty() || !matches!(column.used, ColumnUse::LeftOut(LeftOut::Unknown))
    };
    let last = columns.iter().rposition(named);
    let headless = columns.iter().all(|column| column.title.is_empty());
    if headless {
        columns.len()
    } else {
        last.map_or(0, |last| last + 1)
    }
}

/// What stands in a cell, short enough for a sentence.
fn shown(cell: &str) -> String {
    const MOST: usize = 40;
    let line = plain(cell).replace('\n', " ");
    let short = shorten(&line, MOST);
    if short.len() < line.len() {
        format!("{short}…")
    } else {
        line
    }
}
