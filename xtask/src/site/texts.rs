//! The texts of a language: its Fluent files joined into those of the first page and those that
//! come later, without what only translators read.

use super::content_name;
use crate::project;
use anyhow::{Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// The files whose texts the first page shows, or says when something fails before the rest is there.
const FIRST_FILES: [&str; 6] = [
    "bridge.ftl",
    "dates.ftl",
    "frame.ftl",
    "safety.ftl",
    "saving.ftl",
    "start.ftl",
];
/// The file of which the first page shows the names only.
const NAMED_FILE: &str = "statements.ftl";
/// What the other texts of that file end with.
const LATER_ENDINGS: [&str; 5] = ["-question", "-explanation", "-example", "-step", "-missing"];

/// The files with the texts of a language, by their names in the site.
pub struct Texts {
    /// What the first page waits for.
    pub first: String,
    /// The rest.
    pub later: String,
}

/// Writes the texts of a language into the site under names by content.
///
/// # Errors
/// When the language has no files.
pub fn place(site: &Path, language: &str) -> Result<Texts> {
    let (first, later) = sources(language)?;
    Ok(Texts {
        first: content_name::write(site, language, "ftl", first.as_bytes())?,
        later: content_name::write(site, &format!("{language}-later"), "ftl", later.as_bytes())?,
    })
}

/// The texts of a language: those of the first page, and the rest.
///
/// # Errors
/// When the language has no files.
pub fn sources(language: &str) -> Result<(String, String)> {
    let (mut first, mut later) = (String::new(), String::new());
    for path in files(language)? {
        let source = stripped(&fs::read_to_string(&path)?);
        let file = path.file_name().and_then(|name| name.to_str());
        for entry in entries(&source) {
            let is_first = is_first(file.unwrap_or_default(), entry);
            if is_first { &mut first } else { &mut later }.push_str(entry);
        }
    }
    Ok((first, later))
}

fn is_first(file: &str, entry: &str) -> bool {
    let id = entry.split(' ').next().unwrap_or_default();
    let is_name = !LATER_ENDINGS.iter().any(|ending| id.ends_with(ending));
    FIRST_FILES.contains(&file) || file == NAMED_FILE && is_name
}

/// The entries of a stripped source: each begins on a line that is not indented. A closing
/// brace may stand there too.
fn entries(source: &str) -> Vec<&str> {
    let mut starts: Vec<usize> = source
        .match_indices('\n')
        .map(|(at, _)| at + 1)
        .filter(|at| {
            let line = source.get(*at..).unwrap_or_default();
            line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-')
        })
        .collect();
    starts.insert(0, 0);
    let ends = starts.iter().skip(1).copied().chain([source.len()]);
    starts
        .iter()
        .zip(ends)
        .filter_map(|(start, end)| source.get(*start..end))
        .collect()
}

/// The files of a language in the order of their names, so that the result is the same everywhere.
fn files(language: &str) -> Result<Vec<PathBuf>> {
    let folder = project::root().join("locales").join(language);
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    ensure!(!files.is_empty(), "no texts in {}", folder.display());
    files.sort();
    Ok(files)
}

/// Drops comments and the blank lines between messages. A blank line inside a message is part of
/// its text and stays: the line after it is indented.
pub fn stripped(source: &str) -> String {
    let mut kept = String::with_capacity(source.len());
    let mut blank = 0;
    for line in source.lines().map(str::trim_end) {
        if line.is_empty() {
            blank += 1;
        } else if line.starts_with('#') {
            blank = 0;
        } else {
            if line.starts_with(' ') {
                kept.extend(std::iter::repeat_n('\n', blank));
            }
            blank = 0;
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{entries, is_first, sources, stripped};
    use crate::project;
    use std::fs;
    use std::path::Path;

    fn check(source: &str, expected: &str) {
        assert_eq!(stripped(source), expected);
    }

    #[test]
    fn only_what_nobody_reads_is_dropped() {
        check("# A note.\n\na = 1\n\n\n### All\nb = 2", "a = 1\nb = 2\n");
        check(
            "a = one\n\n    two\n\nb = 2\n",
            "a = one\n\n    two\nb = 2\n",
        );
        check("a =\n    # of the text\n", "a =\n    # of the text\n");
        check("a = 1\r\n\r\nb = 2\r\n", "a = 1\nb = 2\n");
    }

    #[test]
    fn every_line_belongs_to_an_entry() {
        let source = "a = 1\nb =\n    x\n\n    y\nc = { $n ->\n   *[other] z\n}\n-d = 2\n";
        assert_eq!(
            entries(source),
            [
                "a = 1\n",
                "b =\n    x\n\n    y\n",
                "c = { $n ->\n   *[other] z\n}\n",
                "-d = 2\n"
            ]
        );
        assert_eq!(entries(source).concat(), source);
    }

    #[test]
    fn the_first_page_takes_the_names_of_the_statements() {
        let check = |file, entry, expected| assert_eq!(is_first(file, entry), expected, "{entry}");
        check("start.ftl", "start-title = Welkom", true);
        check("facts.ftl", "facts-title = Feiten", false);
        check("statements.ftl", "statement-trust-privacy = Ja", true);
        check("statements.ftl", "statement-trust-privacy-step = Ja", false);
        check("statements.ftl", "dimension-trust-question = Ja?", false);
    }

    /// What is drawn, or said when something goes wrong, before the later texts are there.
    const EARLY: [&str; 10] = [
        "mod.rs",
        "frame.rs",
        "keeping",
        "later",
        "pages/mod.rs",
        "pages/not_found.rs",
        "pages/start.rs",
        "route.rs",
        "saved_light.rs",
        "shared_computer.rs",
    ];

    /// Said only after a page of a later part was used, and so after its texts have come.
    const AFTER: [&str; 3] = [
        "contacts-gone-elsewhere",
        "contacts-unkept",
        "staying-no-room",
    ];

    #[test]
    fn what_is_drawn_early_needs_no_later_text() {
        let app = project::root().join("src/app");
        let (first, later) = sources("nl").expect("the Dutch texts");
        let is_id_of = |texts: &str, word: &str| {
            entries(texts)
                .iter()
                .any(|entry| entry.starts_with(&format!("{word} =")))
        };
        let mut number = 0;
        for place in EARLY {
            let literals = literals(&app.join(place));
            for literal in literals.iter().filter(|one| !AFTER.contains(&&***one)) {
                number += usize::from(is_id_of(&first, literal));
                assert!(!is_id_of(&later, literal), "{literal} in {place}");
            }
        }
        assert!(number > 50, "only {number} texts were found");
    }

    /// The texts between double quotes in a file, or in all files of a folder.
    fn literals(path: &Path) -> Vec<String> {
        if path.is_dir() {
            let files = fs::read_dir(path).expect("a folder");
            return files
                .flat_map(|file| literals(&file.expect("a file").path()))
                .collect();
        }
        let source = fs::read_to_string(path).expect("a file");
        source.split('"').map(str::to_owned).collect()
    }
}
