//! Tables as plain data: the invitation list with its balance and planning as a workbook.
//!
//! `csv` writes one table, the exporter writes a workbook. A cell knows only text, whole
//! numbers and dates: there is no way to put a formula in it.

mod balance;
mod list;
mod planning;

use serde::{Deserialize, Serialize};

use super::Schedule;
use super::names::Names;
use super::wire;
use crate::domain::meeting::Meeting;
use crate::dossier::Dossier;
use crate::i18n::{Language, Texts};
pub use list::list_table;

/// A workbook in one language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Workbook {
    /// The title in the properties of the file. Neutral: others may see it.
    pub title: String,
    /// The language of every text in it, except what the user typed.
    #[serde(with = "wire::language")]
    pub language: Language,
    /// What stands above every printed page.
    pub notice: String,
    /// "Bladzijde", for the foot of a printed page.
    pub page: String,
    /// Ends a text that is longer than a cell.
    pub cut_mark: String,
    pub sheets: Vec<Sheet>,
}

/// One sheet: tables below each other that share their columns' widths.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sheet {
    /// At most 31 characters, different from the other sheets' names.
    pub name: String,
    /// The widths of the columns, in characters.
    pub widths: Vec<u16>,
    /// A single table gets a filter and a head that stays in view.
    pub tables: Vec<Table>,
}

/// One table with a head. With fewer columns than its sheet, the last one takes what is left.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Table {
    /// What the table is about; empty when the name of the sheet says it.
    pub caption: String,
    pub head: Vec<String>,
    /// Every row is as long as the head.
    pub rows: Vec<Vec<Cell>>,
    /// The place of a row with sums, counted from 0.
    pub sums: Option<usize>,
}

/// What a cell holds.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Cell {
    Text(String),
    Number(u32),
    /// A year, a month from 1 and a day from 1.
    Date(i32, u8, u8),
}

impl Cell {
    /// A cell without anything in it.
    pub const EMPTY: Self = Self::Text(String::new());
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

/// The list of a meeting with its balance, and its planning when a day is known. `names` are
/// given only when the user asked for them this very time.
pub fn invitation_workbook(
    dossier: &Dossier,
    meeting: Meeting,
    schedule: Option<&Schedule>,
    names: Option<&Names>,
    texts: &Texts,
) -> Workbook {
    let list = dossier.list_or_draft(meeting);
    let mut sheets = vec![
        list::sheet(&list, names, texts),
        balance::sheet(&list, meeting, &dossier.context, texts),
    ];
    sheets.extend(schedule.map(|schedule| planning::sheet(schedule, texts)));
    workbook(sheets, texts)
}

/// A workbook of these sheets, with the texts that every workbook has.
pub fn workbook(sheets: Vec<Sheet>, texts: &Texts) -> Workbook {
    Workbook {
        title: texts.get("export-title-list"),
        language: texts.language(),
        notice: texts.get("list-public"),
        page: texts.get("export-page"),
        cut_mark: texts.get("export-cut"),
        sheets,
    }
}

/// The texts with these ids.
fn heads(ids: &[&str], texts: &Texts) -> Vec<String> {
    ids.iter().map(|id| texts.get(id)).collect()
}
