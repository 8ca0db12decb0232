//! The sheet with the rows of the list. Its head is read back by `import`.

use super::{Cell, Sheet, Table, heads};
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

pub(super) fn sheet(list: &InvitationList, texts: &Texts) -> Sheet {
    Sheet {
        name: texts.get("export-sheet-list"),
        widths: WIDTHS.into(),
        tables: vec![list_table(list, texts)],
    }
}

/// The rows in the order of the sides, whatever order they were added in. An organisation
/// that is not known stays empty, so that it can be filled in.
pub fn list_table(list: &InvitationList, texts: &Texts) -> Table {
    let rows = Side::ALL.iter().flat_map(|side| list.rows_of(*side));
    Table {
        caption: String::new(),
        head: heads(&HEAD, texts),
        rows: rows.map(|row| cells(row, texts)).collect(),
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
