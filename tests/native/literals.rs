//! The string literals of the product code, for tests that hold texts and code together.

use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use xtask::project;

/// The functions whose first argument is the id of a text.
const CALLS: [&str; 9] = [
    "t(",
    "t_with(",
    "texts.get(",
    "texts.with(",
    "count_of(",
    "named(",
    "say(",
    "say_with(",
    "plain(",
];

/// The character for a quote, which begins no string.
const QUOTES: [&str; 2] = ["'\"'", "'\\\"'"];

/// A string literal and whether it is passed as the id of a text.
#[derive(Debug, PartialEq, Eq)]
pub struct Literal {
    pub text: String,
    pub is_id: bool,
}

/// Every string literal of the app, the core and what the build makes of them, tests left out.
///
/// # Errors
/// When the sources cannot be read, or are not where they are looked for.
pub fn of_the_product() -> Result<Vec<Literal>> {
    let mut files = Vec::new();
    for folder in ["src", "domain/src", "core/src", "xtask/src/site"] {
        collect(&project::root().join(folder), &mut files)?;
    }
    ensure!(files.len() > 50, "only {} sources", files.len());
    let mut found = Vec::new();
    for file in files {
        let source = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let product = source.split("#[cfg(test)]").next().unwrap_or_default();
        found.extend(literals(product));
    }
    Ok(found)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        if name.ends_with("tests") {
            continue;
        }
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// The literals of a source. It knows comments, escapes, raw strings and the character `'"'`.
fn literals(source: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(at) = next_sign(rest) {
        let (before, after) = rest.split_at(at);
        rest = if after.starts_with("//") {
            after.split_once('\n').map_or("", |(_, next)| next)
        } else if let Some(next) = QUOTES.iter().find_map(|quote| after.strip_prefix(quote)) {
            next
        } else {
            let hashes = before.len() - before.trim_end_matches('#').len();
            let is_raw = before.trim_end_matches('#').ends_with('r');
            let close = format!("\"{}", "#".repeat(hashes));
            let length = if is_raw {
                after[1..].find(&close)
            } else {
                plain_length(&after[1..])
            };
            // A literal without an end is a mistake that the compiler reports.
            let Some(length) = length else { break };
            found.push(Literal {
                text: after[1..=length].to_owned(),
                is_id: CALLS.iter().any(|call| calls(before, call)),
            });
            &after[length + 2..]
        };
    }
    found
}

/// Where the next comment, quoted quote or string begins.
fn next_sign(text: &str) -> Option<usize> {
    ["//", "\""]
        .iter()
        .chain(&QUOTES)
        .filter_map(|sign| text.find(sign))
        .min()
}

/// The length of a literal up to the quote that closes it.
fn plain_length(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, character) in text.char_indices() {
        match character {
            '"' if !escaped => return Some(at),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    None
}

/// Whether the code ends with this call, and not with one whose name only ends alike.
fn calls(before: &str, call: &str) -> bool {
    let before = before.trim_end().trim_end_matches('&').trim_end();
    before.strip_suffix(call).is_some_and(|head| {
        let letter = head.chars().next_back();
        !letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    })
}

#[test]
fn literals_are_found_in_code_only() {
    let check = |source: &str, expected: &[(&str, bool)]| {
        let found = literals(source);
        let found: Vec<(&str, bool)> = found.iter().map(|l| (l.text.as_str(), l.is_id)).collect();
        assert_eq!(found, expected, "{source}");
    };
    check(r#"t("a-b")"#, &[("a-b", true)]);
    check(
        "t_with(\n    \"a\", &[(\"n\", 1)])",
        &[("a", true), ("n", false)],
    );
    check(r#"set("a") // t("b")"#, &[("a", false)]);
    check(r#"f('"', "a\"b")"#, &[(r#"a\"b"#, false)]);
    check("r#\"a\"b\"#, \"c\"", &[("a\"b", false), ("c", false)]);
    check(r#"t(&format!("a-{}", x))"#, &[("a-{}", false)]);
}
