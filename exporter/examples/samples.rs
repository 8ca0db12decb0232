//! Writes a file of every kind into a folder, to open and look at, and says how long it took:
//! `cargo run --release -p brugwijzer-exporter --example samples -- FOLDER`.

#![allow(
    clippy::expect_used,
    reason = "a sample that cannot be made is reported by stopping"
)]

#[path = "../tests/files/fixtures.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod fixtures;

use std::fs;
use std::path::Path;
use std::time::Instant;

use brugwijzer_core::documents::csv;
use brugwijzer_core::documents::report::Extent;
use brugwijzer_core::i18n::Language;
use brugwijzer_exporter::{docx, docx_letters, ics, xlsx};

fn main() {
    let folder = std::env::args().nth(1).expect("a folder");
    let folder = Path::new(&folder);
    fs::create_dir_all(folder).expect("a folder to write in");
    for &language in Language::ALL {
        let texts = fixtures::texts(language);
        let dossier = fixtures::dossier();
        let save = |name: &str, bytes: Vec<u8>| {
            let path = folder.join(format!("{}-{name}", language.id()));
            fs::write(path, bytes).expect("a file that can be written");
        };
        let list = fixtures::list_file(&dossier, &texts);
        save("list.xlsx", xlsx(&list).expect("a workbook"));
        save(
            "merge.xlsx",
            xlsx(&fixtures::merge_file(&dossier, &texts)).expect("a workbook"),
        );
        save(
            "report.docx",
            docx(&fixtures::report_at(&dossier, Extent::Short, &texts)).expect("a document"),
        );
        save(
            "letters.docx",
            docx_letters(&fixtures::letters(&dossier, &texts)).expect("letters"),
        );
        save(
            "planning.ics",
            ics(&fixtures::calendar_of(&dossier, &texts)).expect("a calendar"),
        );
        save(
            "list.csv",
            csv::write(&list.sheets[0].tables[0], "…").into_bytes(),
        );
    }
    let texts = fixtures::texts(Language::Dutch);
    for rows in [24, 300, 5_000] {
        let dossier = fixtures::long_dossier(rows);
        time(rows, "xlsx", || {
            xlsx(&fixtures::list_file(&dossier, &texts)).map(|file| file.len())
        });
        time(rows, "docx", || {
            docx(&fixtures::report_of(&dossier, &texts)).map(|file| file.len())
        });
        time(rows, "letters", || {
            docx_letters(&fixtures::letters(&dossier, &texts)).map(|file| file.len())
        });
    }
}

fn time<E: std::fmt::Debug>(rows: usize, name: &str, make: impl Fn() -> Result<usize, E>) {
    let start = Instant::now();
    let bytes = make().expect("a file");
    println!(
        "{rows:>5} rows {name:<8} {:>6} ms {bytes:>9} bytes",
        start.elapsed().as_millis()
    );
}
