//! Every text has a use, and every use has a text, in every language.
//!
//! An id is used when a literal of the product names it, or when it belongs to a family whose
//! id is put together from a term of the domain. That both languages take the same arguments
//! is held by the core's own test of the locales.

use crate::families::{Family, families};
use crate::literals::{Literal, of_the_product};
use anyhow::{Context, Result, ensure};
use brugwijzer_core::i18n::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use xtask::project;

/// Files, and beginnings of ids, that no page uses yet; each with what it waits for.
const IN_PROGRESS: [(&str, &str); 0] = [];

/// The ids of a language, each with its file.
fn texts(language: Language) -> Result<BTreeMap<String, String>> {
    let folder = project::root().join("locales").join(language.id());
    let mut ids = BTreeMap::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let file = path
            .file_name()
            .context("a name")?
            .to_string_lossy()
            .into_owned();
        for line in fs::read_to_string(&path)?.lines() {
            // A message begins its line with its id; comments and continuations do not.
            if let Some((id, _)) = line.split_once(" =")
                && id.starts_with(|letter: char| letter.is_ascii_lowercase())
            {
                ids.insert(id.to_owned(), file.clone());
            }
        }
    }
    ensure!(ids.len() > 500, "only {} texts", ids.len());
    Ok(ids)
}

fn check(found: Vec<String>) {
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_id_in_the_code_has_a_text_in_every_language() -> Result<()> {
    let named = of_the_product()?
        .into_iter()
        .filter(|literal| literal.is_id);
    let mut ids: BTreeSet<String> = named.map(|literal| literal.text).collect();
    ensure!(ids.len() > 200, "only {} ids in the code", ids.len());
    ids.extend(families().iter().flat_map(Family::members));
    let mut missing = Vec::new();
    for language in Language::ALL {
        let texts = texts(*language)?;
        let absent = ids.iter().filter(|id| !texts.contains_key(*id));
        missing.extend(absent.map(|id| format!("{}: no text {id}", language.id())));
    }
    check(missing);
    Ok(())
}

#[test]
fn no_text_is_without_a_use() -> Result<()> {
    let literals: BTreeSet<String> = of_the_product()?.into_iter().map(|l| l.text).collect();
    let members: BTreeSet<String> = families().iter().flat_map(Family::members).collect();
    let used = |id: &String| literals.contains(id) || members.contains(id);
    let texts = texts(Language::Dutch)?;
    let unused: Vec<(&String, &String)> = texts.iter().filter(|(id, _)| !used(id)).collect();
    let waits = |id: &str, file: &str| {
        IN_PROGRESS
            .iter()
            .any(|(what, _)| *what == file || id.starts_with(what))
    };
    let mut found: Vec<String> = unused
        .iter()
        .filter(|(id, file)| !waits(id, file))
        .map(|(id, file)| format!("{file}: nothing uses {id}"))
        .collect();
    // An exception that excuses nothing has had its time.
    let idle = IN_PROGRESS.iter().filter(|(what, _)| {
        !unused
            .iter()
            .any(|(id, file)| file == what || id.starts_with(what))
    });
    found.extend(idle.map(|(what, reason)| format!("{what} waits for nothing: {reason}")));
    check(found);
    Ok(())
}

#[test]
fn every_family_is_written_in_the_code() -> Result<()> {
    let written: Vec<Literal> = of_the_product()?;
    let families = families();
    let gone = families.iter().filter(|family| {
        !written
            .iter()
            .any(|literal| literal.text == family.written())
    });
    check(
        gone.map(|family| format!("no code writes {}", family.written()))
            .collect(),
    );
    Ok(())
}
