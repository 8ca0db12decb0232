//! `docs/faults.md`: which fault is tested where, read from the names of the tests.
//!
//! A test that proves a fault harmless is called `fault_08_…`, or `faults_04_and_05_…`.

use crate::project;
use anyhow::Result;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// The faults that the tests are numbered after.
const FAULTS: [&str; 24] = [
    "local storage throws on access",
    "a write throws: each of the three names of a full storage",
    "a write succeeds and reads back differently",
    "one of the two copies is broken",
    "both copies are broken",
    "data from a newer version",
    "data of every older version",
    "two tabs in both orders, one of them long in the background",
    "a file is opened while another dossier is open",
    "storage is wiped under an open page",
    "reload or kill during a write",
    "Back, refresh or another language half way",
    "a file that is too large, too deep, foreign, empty or renamed",
    "formulas in a table",
    "wrong, swapped, doubled, foreign or lower-case codes",
    "small groups and subtraction",
    "all unknown, all equal, exactly on the limit",
    "no WebAssembly, no script, a strict policy",
    "first load, reload and half an update without a network",
    "the clock moves; another time zone",
    "long prints, narrow screens, keyboard alone",
    "an address with %23 for #",
    "the projector window while the contacts drawer is open",
    "leaving with an unsaved failure",
];

/// Writes the table.
///
/// # Errors
/// When a source cannot be read or the table cannot be written.
pub fn write() -> Result<()> {
    Ok(fs::write(path(), table()?)?)
}

fn path() -> PathBuf {
    project::root().join("docs/faults.md")
}

fn table() -> Result<String> {
    let mut tests: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for file in sources()? {
        let name = file.strip_prefix(project::root())?.to_string_lossy();
        for line in fs::read_to_string(&file)?.lines() {
            for (fault, test) in named(line) {
                let place = format!("`{test}` in `{}`", name.replace('\\', "/"));
                tests.entry(fault).or_default().push(place);
            }
        }
    }
    let mut table = String::from(
        "# Faults and their tests\n\nMade from the names of the tests by `cargo xtask faults`.\n\n| fault | | tests |\n| --- | --- | --- |\n",
    );
    for (number, fault) in (1..).zip(FAULTS) {
        let tests = tests.remove(&number).unwrap_or_default().join("<br>");
        writeln!(table, "| {number} | {fault} | {tests} |")?;
    }
    Ok(table)
}

/// The faults that a line with a test names, each with the test.
fn named(line: &str) -> Vec<(usize, String)> {
    let Some((before, rest)) = line.split_once("fn fault") else {
        return Vec::new();
    };
    let Some((name, _)) = rest.split_once('(') else {
        return Vec::new();
    };
    if !before.trim().chars().all(|c| c.is_ascii_lowercase()) {
        return Vec::new();
    }
    let words = name.trim_start_matches('s').split('_').skip(1);
    words
        .filter(|word| *word != "and")
        .map_while(|word| word.parse().ok())
        .map(|number| (number, format!("fault{name}")))
        .collect()
}

fn sources() -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in ["domain", "core", "src", "tests", "exporter"] {
        collect(&project::root().join(folder), &mut files)?;
    }
    files.sort();
    Ok(files)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if !folder.is_dir() || folder.ends_with("target") {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_which_faults() {
        let check = |line: &str, expect: &[usize]| {
            let found: Vec<usize> = named(line).into_iter().map(|(fault, _)| fault).collect();
            assert_eq!(found, expect, "{line}");
        };
        check("fn fault_03_a_write() {", &[3]);
        check(
            "async fn faults_04_and_05_broken() -> Result<()> {",
            &[4, 5],
        );
        check("fn fault_02_and_24_full() {", &[2, 24]);
        check("// as in fn fault_03_x()", &[]);
        check("fn default() {", &[]);
    }

    #[test]
    fn the_table_is_what_the_tests_say() {
        let kept = fs::read_to_string(path()).unwrap_or_default();
        assert!(
            kept == table().unwrap(),
            "docs/faults.md is not up to date; run `cargo xtask faults`"
        );
    }
}
