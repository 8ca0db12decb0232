//! Workbooks, read back by calamine.

use brugwijzer_core::documents::sheet::{Cell, Sheet, Table, Workbook};
use brugwijzer_core::documents::wire;
use brugwijzer_core::i18n::Language;
use brugwijzer_exporter::{ExportError, Kind, run, xlsx};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use std::io::Cursor;

use crate::fixtures::{dossier, list_file, long_dossier, merge_file, texts};
use crate::word::part;

pub type Book = Xlsx<Cursor<Vec<u8>>>;

pub fn opened(bytes: Vec<u8>) -> Book {
    open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook")
}

/// What stands in a cell, as the model would say it.
pub fn read(data: &Data) -> Cell {
    match data {
        Data::String(text) => Cell::Text(text.clone()),
        Data::Empty => Cell::EMPTY,
        Data::Float(number) => Cell::Number(*number as u32),
        Data::Int(number) => Cell::Number(u32::try_from(*number).expect("a number of people")),
        Data::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            Cell::Date(year.into(), month, day)
        }
        other => panic!("{other:?}"),
    }
}

/// The rows that a sheet should have, its tables below each other with a row between.
fn expected(sheet: &Sheet) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for table in &sheet.tables {
        if !rows.is_empty() {
            rows.push(Vec::new());
        }
        if !table.caption.is_empty() {
            rows.push(vec![Cell::Text(table.caption.clone())]);
        }
        rows.push(table.head.iter().cloned().map(Cell::Text).collect());
        rows.extend(table.rows.iter().cloned());
    }
    rows
}

fn trimmed(mut row: Vec<Cell>) -> Vec<Cell> {
    while row.last() == Some(&Cell::EMPTY) {
        row.pop();
    }
    row
}

fn check(workbook: &Workbook) {
    let bytes = run(Kind::Xlsx, &wire::send(workbook)).expect("a workbook");
    let mut book = opened(bytes);
    let names: Vec<&str> = workbook
        .sheets
        .iter()
        .map(|sheet| sheet.name.as_str())
        .collect();
    assert_eq!(book.sheet_names(), names);
    for sheet in &workbook.sheets {
        let range = book.worksheet_range(&sheet.name).expect("the sheet");
        let found: Vec<Vec<Cell>> = range
            .rows()
            .map(|row| row.iter().map(read).collect())
            .collect();
        let expected = expected(sheet);
        assert_eq!(found.len(), expected.len(), "{}", sheet.name);
        for (found, expected) in found.into_iter().zip(expected) {
            assert_eq!(trimmed(found), trimmed(expected), "{}", sheet.name);
        }
        let formulas = book.worksheet_formula(&sheet.name).expect("the formulas");
        assert_eq!(formulas.used_cells().count(), 0);
    }
}

#[test]
fn every_field_comes_back() {
    for &language in Language::ALL {
        let texts = texts(language);
        check(&list_file(&dossier(), &texts));
        check(&merge_file(&dossier(), &texts));
    }
}

/// A single table has a filter over its rows and a head that stays; every sheet has its widths.
#[test]
fn sheets_are_ready_to_work_in() {
    let texts = texts(Language::Dutch);
    for workbook in [
        list_file(&dossier(), &texts),
        merge_file(&dossier(), &texts),
    ] {
        let file = xlsx(&workbook).expect("a workbook");
        for (number, sheet) in (1..).zip(&workbook.sheets) {
            let xml = part(&file, &format!("xl/worksheets/sheet{number}.xml"));
            assert_eq!(widths(&xml), sheet.widths, "{}", sheet.name);
            let frozen = elements(&xml, "pane");
            let filters = elements(&xml, "autoFilter");
            if let [table] = sheet.tables.as_slice() {
                let head = |pane: &String| {
                    pane.contains("ySplit=\"1\"") && pane.contains("state=\"frozen\"")
                };
                assert!(frozen.len() == 1 && frozen.iter().all(head), "{frozen:?}");
                let last = char::from(b'A' + u8::try_from(table.head.len() - 1).expect("few"));
                let all = format!("ref=\"A1:{last}{}\"", table.rows.len() + 1);
                assert_eq!(filters.len(), 1, "{}", sheet.name);
                assert!(filters[0].contains(&all), "{filters:?} without {all}");
            } else {
                assert_eq!((frozen.len(), filters.len()), (0, 0), "{}", sheet.name);
            }
        }
        let singles = workbook.sheets.iter().filter(|s| s.tables.len() == 1);
        assert!(singles.count() > 0);
    }
}

/// The elements with this name, each with its attributes.
fn elements(xml: &str, name: &str) -> Vec<String> {
    let begin = format!("<{name} ");
    xml.split(&begin)
        .skip(1)
        .filter_map(|part| part.split_once('>'))
        .map(|(attributes, _)| attributes.to_owned())
        .collect()
}

/// The width of every column in characters; the file adds a margin of less than one.
fn widths(xml: &str) -> Vec<u16> {
    let mut found = Vec::new();
    for column in elements(xml, "col") {
        let number = |name: &str| -> f64 {
            let (_, after) = column.split_once(&format!("{name}=\"")).expect("it");
            let (value, _) = after.split_once('"').expect("its end");
            value.parse().expect("a number")
        };
        for _ in number("min") as usize..=number("max") as usize {
            found.push(number("width").floor() as u16);
        }
    }
    found
}

#[test]
fn long_lists_come_back() {
    let texts = texts(Language::Dutch);
    for rows in [0, 1, 1_000, 5_000] {
        check(&list_file(&long_dossier(rows), &texts));
    }
}

#[test]
fn what_does_not_fit_is_refused() {
    let sheet = |name: &str| Sheet {
        name: name.to_owned(),
        widths: vec![10],
        tables: vec![Table {
            caption: String::new(),
            head: vec!["a".to_owned()],
            rows: vec![vec![Cell::Date(1_600, 1, 2)]],
            sums: None,
        }],
    };
    let book = |name: &str| Workbook {
        title: String::new(),
        language: Language::Dutch,
        notice: String::new(),
        page: String::new(),
        cut_mark: String::new(),
        sheets: vec![sheet(name)],
    };
    let check = |name: &str, fits: bool| assert_eq!(xlsx(&book(name)).is_ok(), fits, "{name}");
    check("Lijst", true);
    check("Lijst/2", false);
    check(&"n".repeat(32), false);
    let refused = run(Kind::Xlsx, "{}").expect_err("no workbook");
    assert!(matches!(refused, ExportError::Shape(_)), "{refused}");
    // A day before Excel's calendar stays readable.
    let mut old = opened(xlsx(&book("oud")).expect("a workbook"));
    let range = old.worksheet_range("oud").expect("the sheet");
    assert_eq!(
        range.get((1, 0)).map(read),
        Some(Cell::Text("1600-01-02".to_owned()))
    );
}
