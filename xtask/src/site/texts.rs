//! The texts of a language: all its Fluent files in one, without what only translators read.

use super::content_name;
use crate::project;
use anyhow::{Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// Writes the texts of a language into the site under a name by content.
///
/// # Errors
/// When the language has no files.
pub fn place(site: &Path, language: &str) -> Result<String> {
    let mut joined = String::new();
    for file in files(language)? {
        joined.push_str(&stripped(&fs::read_to_string(file)?));
    }
    content_name::write(site, language, "ftl", joined.as_bytes())
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
fn stripped(source: &str) -> String {
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
    use super::stripped;

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
}
