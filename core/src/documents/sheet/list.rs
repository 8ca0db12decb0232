//! The sheet with the rows of the list. Its head is read back by `import`.

use super::{Cell, Sheet, Table, heads};
use crate::documents::names::Names;
use crate::documents::wording;
use crate::domain::invitation::{InvitationList, Row, Side};
use crate::i18n::Texts;

const HEAD: [&str; 9] = [
    "report-head-side",
    "report-head-role",
    "report-head-organisation",
    "report-head-number",
    "report-head-via",
    "report-head-status",
    "export-head-new-voice",
    "export-head-companion",
    "export-head-optional",
];
const WIDTHS: [u16; 9] = [32, 46, 28, 10, 16, 12, 13, 17, 14];

/// The columns with persons come last, so that a file with them differs in nothing else.
const NAMES_HEAD: [&str; 2] = ["contacts-name", "contacts-reach"];
const NAMES_WIDTHS: [u16; 2] = [28, 28];

pub(super) fn sheet(list: &InvitationList, names: Option<&Names>, texts: &Texts) -> Sheet {
    let mut widths = Vec::from(WIDTHS);
    widths.extend(names.iter().flat_map(|_| NAMES_WIDTHS));
    Sheet {
        name: texts.get("export-sheet-list"),
        widths,
        tables: vec![list_table(list, names, texts)],
    }
}

/// The rows in the order of the sides, whatever order they were added in. An organisation
/// that is not known stays empty, so that it can be filled in. `names` are given only when the
/// user asked for them this very time.
pub fn list_table(list: &InvitationList, names: Option<&Names>, texts: &Texts) -> Table {
    let rows = Side::ALL.iter().flat_map(|side| list.rows_of(*side));
    let mut head = heads(&HEAD, texts);
    head.extend(names.iter().flat_map(|_| heads(&NAMES_HEAD, texts)));
    let cells = |row: &Row| {
        let mut cells = cells(row, texts);
        if let Some(names) = names {
            let person = names.get(row.id()).cloned().unwrap_or_default();
            cells.extend([person.name, person.reach].map(Cell::from));
        }
        cells
    };
    Table {
        caption: String::new(),
        head,
        rows: rows.map(cells).collect(),
        sums: None,
    }
}

fn cells(row: &Row, texts: &Texts) -> Vec<Cell> {
    let via = row.via().map(|via| wording::via(Some(via), texts));
    vec![
        wording::side(row.side(), texts).into(),
        wording::slot(row.slot(), texts).into(),
        row.organisation().as_str().to_owned().into(),
        u32::from(row.number()).into(),
        via.unwrap_or_default().into(),
        wording::status(row.status(), texts).into(),
        yes(row.new_voice(), texts),
        yes(row.companion(), texts),
        yes(row.is_optional(), texts),
    ]
}

/// "ja", or an empty cell: a column full of "nee" hides what matters.
fn yes(is_so: bool, texts: &Texts) -> Cell {
    if is_so {
        texts.get("export-yes").into()
    } else {
        Cell::EMPTY
    }
}
