//! CSV, read back by the csv crate and by our own import.

use brugwijzer_core::documents::csv;
use brugwijzer_core::documents::import::{Choices, preview};
use brugwijzer_core::documents::sheet::{Cell, Table, list_table};
use brugwijzer_core::domain::context::Context;
use brugwijzer_core::domain::invitation::{InvitationList, Row, Side, Slot};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::i18n::Language;

use crate::fixtures::{dossier, long_dossier, texts};

/// The fields of a file, read strictly: every row as long as the first.
pub fn opened(file: &str) -> Vec<Vec<String>> {
    let bytes = file
        .strip_prefix('\u{feff}')
        .expect("a byte order mark")
        .as_bytes();
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(bytes);
    let rows = reader.records().map(|row| row.expect("a row"));
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(year, month, day) => format!("{year:04}-{month:02}-{day:02}"),
    }
}

fn check(table: &Table) {
    let found = opened(&csv::write(table, "…"));
    let rows = table
        .rows
        .iter()
        .map(|row| row.iter().map(shown).collect::<Vec<_>>());
    let expected: Vec<Vec<String>> = [table.head.clone()].into_iter().chain(rows).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_field_comes_back() {
    for &language in Language::ALL {
        let texts = texts(language);
        for rows in [0, 1, 1_000, 5_000] {
            let list = long_dossier(rows).list_or_draft(Meeting::Start);
            check(&list_table(&list, None, &texts));
        }
    }
}

/// What the import takes over from a row. It leaves out what a key person may be called.
fn kept(row: &Row) -> (Slot, String, u8, String) {
    let is_organisation = row.slot().is_organisation();
    let name = if is_organisation {
        row.organisation().as_str()
    } else {
        ""
    };
    let rest = format!(
        "{:?} {:?} {} {}",
        row.via(),
        row.status(),
        row.new_voice(),
        row.companion()
    );
    (row.slot(), name.to_owned(), row.number(), rest)
}

#[test]
fn our_own_file_can_be_read_again() {
    for &language in Language::ALL {
        let texts = texts(language);
        for dossier in [dossier(), long_dossier(1_000)] {
            let list = dossier.list_or_draft(Meeting::Start);
            let file = csv::write(&list_table(&list, None, &texts), "…");
            let mut again = InvitationList::default();
            let preview = preview(&file, &again, &Choices::default());
            let lines = preview.rows.iter().map(|row| row.line).collect();
            brugwijzer_core::documents::import::apply(&mut again, &preview, &lines);
            let of = |list: &InvitationList| -> Vec<_> {
                let rows = Side::ALL.iter().flat_map(|side| list.rows_of(*side));
                rows.map(kept).collect()
            };
            assert_eq!(of(&again), of(&list));
        }
    }
}

/// Every line finds its row again: by its organisation, or as a seat of the draft.
#[test]
fn our_own_file_doubles_no_row_of_the_list_that_it_came_from() {
    for &language in Language::ALL {
        let texts = texts(language);
        let mut list = InvitationList::drafted(Meeting::Start, &Context::default());
        let is_migrant = |row: &&Row| row.slot() == Slot::InformalMigrant;
        let id = list.rows().iter().find(is_migrant).map(Row::id);
        list.set_organisation(id.unwrap(), "Voorbeeld").unwrap();
        let file = csv::write(&list_table(&list, None, &texts), "…");
        let mut again = list.clone();
        let preview = preview(&file, &again, &Choices::default());
        let lines = preview.rows.iter().map(|row| row.line).collect();
        let applied = brugwijzer_core::documents::import::apply(&mut again, &preview, &lines);
        assert_eq!((applied.added, applied.updated), (0, 1));
        assert_eq!(again, list);
    }
}
