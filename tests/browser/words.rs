//! What the page should say: the texts of the project, read from its locale files.

use anyhow::{Context, Result};
use brugwijzer_core::i18n::{Arg, Language, Texts};
use std::fs;
use std::sync::OnceLock;
use xtask::project;

/// The texts of a language.
///
/// # Errors
/// When the locale files cannot be read.
pub fn texts(language: Language) -> Result<&'static Texts> {
    static DUTCH: OnceLock<Texts> = OnceLock::new();
    static ENGLISH: OnceLock<Texts> = OnceLock::new();
    let kept = match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    };
    if let Some(texts) = kept.get() {
        return Ok(texts);
    }
    let read = read(language)?;
    Ok(kept.get_or_init(|| read))
}

fn read(language: Language) -> Result<Texts> {
    let folder = project::root().join("locales").join(language.id());
    let mut source = String::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        source.push_str(&fs::read_to_string(entry?.path())?);
        source.push('\n');
    }
    Ok(Texts::parse(language, source).0)
}

/// The Dutch text with this id.
///
/// # Errors
/// When the locale files cannot be read.
pub fn dutch(id: &str) -> Result<String> {
    Ok(texts(Language::Dutch)?.get(id))
}

/// The Dutch text with this id, filled in.
///
/// # Errors
/// When the locale files cannot be read.
pub fn dutch_with(id: &str, args: &[(&str, Arg<'_>)]) -> Result<String> {
    Ok(texts(Language::Dutch)?.with(id, args))
}
