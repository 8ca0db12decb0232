//! Texts that break files, through every format: what the reader gets is what the rule of
//! the format says, and no cell is a formula.

use brugwijzer_core::documents::calendar::{Calendar, Entry, When};
use brugwijzer_core::documents::characters::{CELL_MAX, fitted, plain};
use brugwijzer_core::documents::letters::{LetterPage, Letters};
use brugwijzer_core::documents::sheet::{Cell, Sheet, Table, Workbook};
use brugwijzer_core::documents::{Block, Document, ListItem, csv};
use brugwijzer_core::i18n::Language;
use brugwijzer_exporter::{docx, docx_letters, ics, xlsx};
use calamine::Reader;
use proptest::prelude::*;

use crate::{calendars, tables, word, workbooks};

const MARK: &str = "… [ingekort]";

fn hostile() -> Vec<String> {
    let short = [
        "=1+1",
        "+31",
        "-1",
        "@SUM(A1)",
        "=HYPERLINK(\"https://voorbeeld.nl\")",
        "{=1}",
        "=cmd|' /C calc'!A0",
        "\t=1",
        "\n=1",
        "\r=1",
        " =1",
        "'=1",
        "''=1",
        "＝1",
        "'s-Hertogenbosch",
        "a;b,c\td|e",
        "zeg \"ja\"",
        "\"",
        "\"\"",
        "een\r\ntwee\nd\rrie",
        "\u{feff}=1",
        "0612345678",
        "00012",
        "1e5",
        "TRUE",
        "https://voorbeeld.nl",
        "2026-11-12",
        " spaties ",
        "\0\u{1}\u{7f}\u{9f}",
        "\u{202e}omgekeerd\u{202c}",
        "مرحبا\u{200f}",
        "שלום",
        "👩‍👧é",
        "\u{fffe}\u{ffff}",
        "_x0041_",
        "_x000D_",
        "&amp;<b>]]></w:t>",
        "<w:tbl><w:trPr>",
        "\\n\\,\\;",
        "BEGIN:VEVENT\r\nEND:VEVENT",
        "%0D%0ABcc:",
        "",
    ];
    let mut all: Vec<String> = short.map(str::to_owned).into();
    all.push("a".repeat(CELL_MAX));
    all.push("é".repeat(CELL_MAX + 1));
    all.push("👩".repeat(20_000));
    all.push(format!("={}", "1+".repeat(20_000)));
    all
}

fn table(texts: &[String]) -> Table {
    let row = |text: &String| vec![Cell::Text("rij".to_owned()), Cell::Text(text.clone())];
    Table {
        caption: String::new(),
        head: vec!["a".to_owned(), "b".to_owned()],
        rows: texts.iter().map(row).collect(),
        sums: None,
    }
}

fn check_xlsx(texts: &[String]) {
    let sheet = |name: &str, widths: usize| Sheet {
        name: name.to_owned(),
        widths: vec![20; widths],
        tables: vec![table(texts)],
    };
    let file = xlsx(&Workbook {
        title: texts.concat().chars().take(100).collect(),
        language: Language::Dutch,
        notice: "a & b &P".to_owned(),
        page: "&".to_owned(),
        cut_mark: MARK.to_owned(),
        // In the second one the last cell is joined with what is left.
        sheets: vec![sheet("een", 2), sheet("twee", 4)],
    });
    let mut book = workbooks::opened(file.expect("a workbook"));
    for name in ["een", "twee"] {
        let range = book.worksheet_range(name).expect("the sheet");
        for (place, text) in texts.iter().enumerate() {
            let found = range.get((place + 1, 1)).map(workbooks::read);
            let expected = Cell::Text(fitted(&plain(text), MARK));
            assert_eq!(found, Some(expected), "{name} {place}");
        }
        assert_eq!(
            book.worksheet_formula(name).unwrap().used_cells().count(),
            0
        );
    }
}

fn check_csv(texts: &[String]) {
    let found = tables::opened(&csv::write(&table(texts), MARK));
    for (row, text) in found.iter().skip(1).zip(texts) {
        let cell = &row[1];
        let unsafe_start = cell
            .trim_start()
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
        assert!(!unsafe_start, "{cell:.40}");
        // A text that fits comes back whole once its quote is gone.
        if plain(text).chars().count() < CELL_MAX / 2 {
            assert_eq!(csv::without_quote(cell), plain(text));
        } else {
            assert!(cell.chars().count() <= CELL_MAX);
            let whole = csv::without_quote(cell) == plain(text);
            assert!(whole || cell.ends_with(MARK), "{cell:.40}");
        }
    }
    assert_eq!(found.len(), texts.len() + 1);
}

fn check_docx(texts: &[String]) {
    let mut blocks = Vec::new();
    for text in texts {
        blocks.push(Block::section(text.clone()));
        blocks.push(Block::Quote(text.clone()));
        blocks.push(Block::bullets([ListItem {
            text: text.clone(),
            details: vec![text.clone()],
        }]));
        blocks.push(Block::Table {
            caption: text.clone(),
            head: vec![text.clone()],
            rows: vec![vec![text.clone()]],
        });
    }
    let document = Document {
        title: texts.concat(),
        file_title: texts.concat(),
        language: Language::Dutch,
        blocks,
    };
    let file = docx(&document).expect("a document");
    docx_rs::read_docx(&file).expect("a document that another reader opens");
    let mut found = word::paragraphs(&file).into_iter().map(|(_, text)| text);
    assert_eq!(found.next(), Some(plain(&texts.concat())));
    for text in texts {
        for _ in 0..7 {
            assert_eq!(found.next(), Some(plain(text)));
        }
        assert_eq!(found.next().as_deref(), Some(""));
    }
    assert_eq!(found.next(), None);
}

fn check_letters(texts: &[String]) {
    let page = |text: &String| LetterPage {
        addressee: text.clone(),
        subject: format!("!{text}"),
        paragraphs: vec![text.clone()],
        questions: Vec::new(),
    };
    let pages = texts.iter().map(page).collect();
    let letters = Letters {
        title: texts.concat(),
        language: Language::English,
        pages,
    };
    let file = docx_letters(&letters).expect("letters");
    let found = word::paragraphs(&file).into_iter().map(|(_, text)| text);
    let expected = texts.iter().map(|text| plain(text));
    let expected = expected.flat_map(|text| [text.clone(), format!("!{text}"), text]);
    assert!(found.eq(expected));
}

fn check_ics(texts: &[String]) {
    let entry = |text: &String| Entry {
        uid: "u".to_owned(),
        title: text.clone(),
        description: text.clone(),
        place: format!("!{text}"),
        when: When::Day(2026, 11, 12),
    };
    let calendar = Calendar {
        name: "Planning".to_owned(),
        language: Language::Dutch,
        made: 0,
        entries: texts.iter().map(entry).collect(),
    };
    let file = ics(&calendar).expect("a calendar");
    let found = calendars::opened(&file);
    assert_eq!(found.events.len(), texts.len());
    let one_line = |text: &str| plain(text).replace(['\n', '\t'], " ");
    let lines = calendars::unfolded(&file);
    for (number, (event, text)) in found.events.iter().zip(texts).enumerate() {
        for (name, expected) in [
            ("SUMMARY", one_line(text)),
            ("LOCATION", one_line(&format!("!{text}"))),
            ("DESCRIPTION", plain(text)),
        ] {
            assert_eq!(calendars::nth(&lines, name, number), expected);
            // This reader drops blanks at the ends and a colon at the start of a value.
            let bare = |text: &str| text.trim().trim_start_matches([':', ' ']).to_owned();
            assert_eq!(bare(&calendars::text(event, name)), bare(&expected));
        }
    }
}

#[test]
fn workbooks_hold() {
    check_xlsx(&hostile());
}

#[test]
fn tables_hold() {
    check_csv(&hostile());
}

#[test]
fn documents_hold() {
    check_docx(&hostile());
    check_letters(&hostile());
}

#[test]
fn calendars_hold() {
    check_ics(&hostile());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back(texts in prop::collection::vec(any::<String>(), 1..8)) {
        check_xlsx(&texts);
        check_csv(&texts);
        check_docx(&texts);
        check_letters(&texts);
        check_ics(&texts);
    }
}
