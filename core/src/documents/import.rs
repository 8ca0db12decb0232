//! Reads a pasted table or a CSV file as rows for the invitation list.
//!
//! The answer is a preview: every line with what would become of it and every problem, in
//! the order of the text. Nothing changes until [`apply`]. No column with persons is taken
//! over: the list works without a single name. Source: content.md section 4, "People".

mod columns;
mod decode;
mod records;
mod rows;
mod terms;

use std::collections::BTreeSet;

use crate::domain::invitation::{
    InvitationList, PEOPLE_MAX, PEOPLE_MIN, Row, RowId, Slot, Status, Via,
};
pub use decode::{Decoded, decode};

/// The most rows of one table; what is more stays in the text and is counted.
pub const ROWS_MAX: usize = 5_000;
/// The most people that one line may stand for; they are spread over rows of two.
pub const PEOPLE_PER_LINE_MAX: u32 = 40;

crate::domain::vocabulary! {
    /// A field of the list that a column can fill; texts are `import-field-{id}`.
    Field {
        Role = "role",
        Organisation = "organisation",
        Number = "number",
        Via = "via",
        Status = "status",
        NewVoice = "new-voice",
        Companion = "companion",
    }
}

crate::domain::vocabulary! {
    /// Why a column is left out; texts are `import-left-out-{id}`.
    LeftOut {
        /// It looks like names of persons.
        Persons = "persons",
        /// Mail addresses, telephone numbers or places where people live.
        Contact = "contact",
        /// Origin, faith, orientation, health or status of residence.
        Sensitive = "sensitive",
        /// Notes, which soon are about a person.
        Notes = "notes",
        /// The list has no dates; the planning has.
        Dates = "dates",
        /// The role says it already.
        Derived = "derived",
        /// Another column fills this field.
        Double = "double",
        /// Nothing in it.
        Empty = "empty",
        Unknown = "unknown",
    }
}

impl LeftOut {
    /// Whether the user may match such a column after all. Data of persons never.
    pub const fn can_be_matched(self) -> bool {
        !matches!(self, Self::Contact | Self::Sensitive)
    }
}

/// What becomes of a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ColumnUse {
    Fills(Field),
    LeftOut(LeftOut),
}

/// A column of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its head; empty when the text has none.
    pub title: String,
    pub used: ColumnUse,
}

/// What is wrong with a line; texts are `import-row-{id}`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RowProblem {
    /// No role, so that the line cannot be added until the user chooses one for all such.
    RoleMissing,
    RoleUnknown(String),
    /// One person is proposed instead.
    NumberUnclear(String),
    /// More people than one row holds: they become several rows.
    NumberSplit {
        people: u32,
        rows: usize,
    },
    ViaUnknown(String),
    StatusUnknown(String),
    YesNoUnclear(String),
    /// The name was cut to this many characters.
    OrganisationTooLong(usize),
    /// A mail address or a telephone number stands in the cell; it is not taken over.
    ContactData,
    /// A key person speaks for no organisation, so what stands there could be a name.
    KeyPersonWithName,
    /// More or fewer cells than columns.
    CellCount {
        found: usize,
        expected: usize,
    },
    /// The line is separated in another way than the rest.
    OtherSeparator,
    /// A quote has no end; it was read as a character.
    OpenQuote,
}

impl RowProblem {
    /// The end of the text's id.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::RoleMissing => "role-missing",
            Self::RoleUnknown(_) => "role-unknown",
            Self::NumberUnclear(_) => "number-unclear",
            Self::NumberSplit { .. } => "number-split",
            Self::ViaUnknown(_) => "via-unknown",
            Self::StatusUnknown(_) => "status-unknown",
            Self::YesNoUnclear(_) => "yes-no-unclear",
            Self::OrganisationTooLong(_) => "organisation-too-long",
            Self::ContactData => "contact-data",
            Self::KeyPersonWithName => "key-person-with-name",
            Self::CellCount { .. } => "cell-count",
            Self::OtherSeparator => "other-separator",
            Self::OpenQuote => "open-quote",
        }
    }
}

/// Where the same organisation stands with the same role.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Duplicate {
    /// On the list already.
    OnList,
    /// On this line of the text, counted from 1.
    OfLine(usize),
}

/// What a line says about a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    pub slot: Slot,
    /// Within its limit; may be empty.
    pub organisation: String,
    /// 1 to [`PEOPLE_PER_LINE_MAX`].
    pub people: u32,
    pub via: Option<Via>,
    pub status: Status,
    pub new_voice: bool,
    pub companion: bool,
}

impl Draft {
    /// The numbers of the rows it becomes: "one row is at most 2 people".
    fn numbers(&self) -> impl Iterator<Item = u8> {
        let full = self.people / u32::from(PEOPLE_MAX);
        let rest = self.people % u32::from(PEOPLE_MAX);
        let rest = (rest > 0).then_some(PEOPLE_MIN);
        (0..full).map(|_| PEOPLE_MAX).chain(rest)
    }
}

/// One line of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PreviewRow {
    /// Where it begins in the text, counted from 1.
    pub line: usize,
    /// All its cells as they were written.
    pub cells: Vec<String>,
    /// `None` when it cannot be added; its problems say why.
    pub draft: Option<Draft>,
    pub problems: Vec<RowProblem>,
    pub duplicate: Option<Duplicate>,
}

impl PreviewRow {
    /// Whether the tool proposes to add it: it can be, and it is not there yet.
    pub fn is_proposed(&self) -> bool {
        self.draft.is_some() && self.duplicate.is_none()
    }
}

/// What was found in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Preview {
    /// Whether the first line was read as heads.
    pub has_head: bool,
    pub columns: Vec<Column>,
    pub rows: Vec<PreviewRow>,
    /// Lines after the first [`ROWS_MAX`], which were not read.
    pub rows_left: usize,
}

/// What the user chose beside the text.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Choices {
    /// The field for each column; empty follows the proposal.
    pub fields: Vec<Option<Field>>,
    /// The role for lines without one.
    pub slot: Option<Slot>,
}

/// Reads a text. The list is only looked at, to find what it has already.
pub fn preview(text: &str, list: &InvitationList, choices: &Choices) -> Preview {
    let mut table = records::read(text, ROWS_MAX + 1);
    let has_head = table.records.first().is_some_and(columns::is_head);
    let head = if has_head {
        table.records.remove(0).cells
    } else {
        Vec::new()
    };
    // Without a head one more row has been read than there may be.
    let over = table.records.len().saturating_sub(ROWS_MAX);
    table.records.truncate(ROWS_MAX);
    let columns = columns::matched(&head, &table, &choices.fields);
    let rows = rows::rows(&table.records, &columns, list, choices.slot);
    Preview {
        has_head,
        columns,
        rows,
        rows_left: table.left + over,
    }
}

/// What became of the lines that were taken over, in rows of the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Applied {
    /// Seats of the draft that nobody had touched.
    pub filled: usize,
    /// New rows.
    pub added: usize,
    /// Rows that had the same role and organisation already.
    pub updated: usize,
}

impl Applied {
    /// All rows together.
    pub const fn rows(self) -> usize {
        self.filled + self.added + self.updated
    }
}

/// Takes over the lines that are chosen, in their order. A line takes seats of the draft that
/// are still untouched, and becomes new rows where there are none; one that is on the list
/// already changes the row there. A line that cannot be added is passed over.
pub fn apply(list: &mut InvitationList, preview: &Preview, lines: &BTreeSet<usize>) -> Applied {
    // Looked up before anything changes, and each taken once: a seat that gets just what it
    // proposed still looks untouched.
    let untouched = list.rows().iter().filter(|row| !row.is_touched());
    let mut seats: Vec<_> = untouched.map(|row| (row.slot(), row.id())).collect();
    let by_key = |row: &Row| Some((rows::key_on_list(row)?, row.id()));
    let mut named: Vec<_> = list.rows().iter().filter_map(by_key).collect();
    let mut applied = Applied::default();
    let chosen = preview.rows.iter().filter(|row| lines.contains(&row.line));
    for row in chosen {
        let Some(draft) = &row.draft else { continue };
        let is_on_list = row.duplicate == Some(Duplicate::OnList);
        let key = rows::key(draft).filter(|_| is_on_list);
        for number in draft.numbers() {
            let there = key.as_ref().and_then(|key| take(&mut named, key));
            let id = if let Some(id) = there {
                applied.updated += 1;
                id
            } else if let Some(id) = take(&mut seats, &draft.slot) {
                applied.filled += 1;
                id
            } else {
                applied.added += 1;
                list.add(draft.slot)
            };
            write(list, id, draft, number, &preview.columns);
        }
    }
    applied
}

/// Takes the first row that fits out of the free ones.
fn take<T: PartialEq>(free: &mut Vec<(T, RowId)>, wanted: &T) -> Option<RowId> {
    let place = free.iter().position(|(what, _)| what == wanted)?;
    Some(free.remove(place).1)
}

/// Writes a line into a row. What the table has no column for stays as it is there.
fn write(list: &mut InvitationList, id: RowId, draft: &Draft, number: u8, columns: &[Column]) {
    let says = |field| {
        let fills = ColumnUse::Fills(field);
        columns.iter().any(|column| column.used == fills)
    };
    // The draft is within every limit, so that nothing is refused here.
    if says(Field::Organisation) {
        let _ = list.set_organisation(id, &draft.organisation);
    }
    if says(Field::Number) {
        let _ = list.set_number(id, number);
    }
    if says(Field::Via) {
        list.set_via(id, draft.via);
    }
    if says(Field::Status) {
        list.set_status(id, draft.status);
    }
    if says(Field::NewVoice) {
        list.set_new_voice(id, draft.new_voice);
    }
    if says(Field::Companion) {
        list.set_companion(id, draft.companion);
    }
}

/// The lines that the tool proposes to add.
pub fn proposed(preview: &Preview) -> BTreeSet<usize> {
    let rows = preview.rows.iter().filter(|row| row.is_proposed());
    rows.map(|row| row.line).collect()
}

#[cfg(test)]
#[path = "import/tests.rs"]
mod tests;
