//! What people read in the documents, and whether the files hold up against any text.
//!
//! Golden texts lie in `snapshots/`; a change in wording shows there and is read before it
//! is accepted.

#![allow(
    clippy::expect_used,
    reason = "a file that cannot be read fails the test"
)]

mod copy;
mod dossiers;
mod group_report;
mod html;
mod letters;
mod names;
mod opening;
mod outline;
mod receivers;
mod report;
mod wording;

use std::path::Path;

use brugwijzer_core::i18n::{Language, Texts};

/// How many inputs a property test makes: the full count with `BRUGWIJZER_LONG=1`.
fn generated_cases(usual: u32, long: u32) -> u32 {
    match std::env::var_os("BRUGWIJZER_LONG") {
        Some(_) => long,
        None => usual,
    }
}

/// A day for documents.
const TODAY: (i32, u8, u8) = (2026, 11, 12);

/// All texts of a language, as the app reads them.
fn texts(language: Language) -> Texts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../locales")
        .join(language.id());
    let entries = std::fs::read_dir(folder).expect("the folder of the language");
    let files = entries.map(|entry| {
        let path = entry.expect("a folder entry").path();
        std::fs::read_to_string(path).expect("a readable text file")
    });
    let source: Vec<String> = files.collect();
    Texts::parse(language, source.join("\n")).0
}

/// A text is whole when no id and no argument shows in it.
fn whole(text: &str) -> &str {
    assert!(!text.contains(['⟨', '{']), "{text}");
    text
}
