//! What the first page shows has its text in the file that the first page waits for.
//!
//! A text that comes later would stand there as its id in ⟨brackets⟩: the page is not drawn anew.

use crate::literals::of_source;
use anyhow::{Result, ensure};
use brugwijzer_core::i18n::{Language, Texts};
use xtask::site;

/// The sources of what is on screen before the later parts of the program are there.
const FIRST_SOURCES: [&str; 14] = [
    "src/app/mod.rs",
    "src/app/drawer.rs",
    "src/app/frame.rs",
    "src/app/later.rs",
    "src/app/opening.rs",
    "src/app/route.rs",
    "src/app/staying.rs",
    "src/app/components/bridge/drawing.rs",
    "src/app/components/bridge/form.rs",
    "src/app/components/bridge/mod.rs",
    "src/app/components/bridge/words.rs",
    "src/app/pages/data/shared.rs",
    "src/app/pages/not_found.rs",
    "src/app/pages/start.rs",
];

#[test]
fn the_first_page_has_its_texts() -> Result<()> {
    let mut missing = Vec::new();
    for language in Language::ALL {
        let (first, later) = site::text_sources(language.id())?;
        let (first, _) = Texts::parse(*language, first);
        let (later, _) = Texts::parse(*language, later);
        let mut named = 0;
        for source in FIRST_SOURCES {
            for literal in of_source(source)? {
                named += usize::from(first.has(&literal.text));
                if later.has(&literal.text) {
                    missing.push(format!("{source}: {} comes later", literal.text));
                }
            }
        }
        ensure!(named > 50, "only {named} ids");
    }
    ensure!(missing.is_empty(), "\n{}", missing.join("\n"));
    Ok(())
}
