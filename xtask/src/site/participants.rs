//! The participants' languages: one file each in `locales/participants/`, and the script that knows
//! them. A language is added by adding its file; nothing else names it.

use super::{content_name, module, texts};
use crate::project;
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

const LANGUAGES_PLACE: &str = "const LANGUAGES = [];";

/// What participants' pages load later, by names in the site.
pub struct Participants {
    /// The script that knows the languages.
    pub script: String,
    /// The texts, one file a language.
    pub texts: Vec<String>,
}

/// What a language says of itself, in entries at the head of its file.
#[derive(Debug, PartialEq, Eq)]
struct Head {
    name: String,
    direction: String,
    reviewed: bool,
}

impl Head {
    fn read(source: &str) -> Result<Self> {
        let entry = |id: &str| {
            let found = source.lines().find_map(|line| {
                let (entry, value) = line.split_once('=')?;
                (entry.trim() == id).then(|| value.trim().to_owned())
            });
            found.with_context(|| format!("no {id}"))
        };
        let direction = entry("language-direction")?;
        ensure!(
            ["ltr", "rtl"].contains(&direction.as_str()),
            "language-direction is ltr or rtl, not {direction}"
        );
        let reviewed = entry("language-reviewed")?;
        ensure!(
            ["yes", "no"].contains(&reviewed.as_str()),
            "language-reviewed is yes or no, not {reviewed}"
        );
        Ok(Self {
            name: entry("language-name")?,
            direction,
            reviewed: reviewed == "yes",
        })
    }
}

/// Places `public/participants.js` and the languages under names by content.
///
/// # Errors
/// When a file lacks its head, or the script lacks a place to fill.
pub fn place(site: &Path, release: bool) -> Result<Participants> {
    let languages = place_languages(site, &project::root().join("locales/participants"))?;
    let source = fs::read_to_string(project::public().join("participants.js"))?;
    ensure!(
        source.contains(LANGUAGES_PLACE),
        "participants.js has no place for its languages"
    );
    let texts = languages
        .iter()
        .filter_map(|language| language["file"].as_str().map(str::to_owned))
        .collect();
    let languages = format!("const LANGUAGES = {};", json!(languages));
    let filled = site.join("participants.js");
    fs::write(&filled, source.replace(LANGUAGES_PLACE, &languages))?;
    let content = if release {
        module::minified(&filled)?
    } else {
        fs::read(&filled)?
    };
    fs::remove_file(&filled)?;
    Ok(Participants {
        script: content_name::write(site, "participants", "js", &content)?,
        texts,
    })
}

/// Writes every language of a folder into the site; what the script must know of each.
fn place_languages(site: &Path, folder: &Path) -> Result<Vec<serde_json::Value>> {
    let mut languages = Vec::new();
    for path in files(folder)? {
        let id = path.file_stem().and_then(|stem| stem.to_str());
        let id = id.context("a language without a name")?;
        let source = fs::read_to_string(&path)?;
        let head = Head::read(&source).with_context(|| path.display().to_string())?;
        let texts = texts::stripped(&source);
        let file =
            content_name::write(site, &format!("participants-{id}"), "ftl", texts.as_bytes())?;
        let Head {
            name,
            direction,
            reviewed,
        } = head;
        languages.push(
            json!({ "id": id, "name": name, "direction": direction, "reviewed": reviewed, "file": file }),
        );
    }
    Ok(languages)
}

/// The files in the order of their names, so that the site is the same everywhere.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut files = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::{Head, place_languages};
    use anyhow::Result;
    use std::fs;

    const FRISIAN: &str = "language-name = Frysk\nlanguage-direction = ltr\nlanguage-reviewed = no\n# A note.\nanswer-yes = Ja\n";

    #[test]
    fn a_file_is_all_that_a_language_needs() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("participants-{}", std::process::id()));
        let (sources, site) = (folder.join("sources"), folder.join("site"));
        fs::create_dir_all(&sources)?;
        fs::create_dir_all(&site)?;
        fs::write(sources.join("fy.ftl"), FRISIAN)?;
        let languages = place_languages(&site, &sources)?;
        assert_eq!(languages.len(), 1);
        assert_eq!(languages[0]["name"], "Frysk");
        assert_eq!(languages[0]["reviewed"], false);
        let file = languages[0]["file"].as_str().unwrap_or_default();
        assert!(fs::read_to_string(site.join(file))?.contains("answer-yes = Ja"));
        Ok(fs::remove_dir_all(folder)?)
    }

    #[test]
    fn a_language_says_who_it_is() {
        let check = |from: &str, to: &str| {
            assert!(Head::read(&FRISIAN.replace(from, to)).is_err(), "{to}");
        };
        check("language-name", "name");
        check("ltr", "down");
        check("no\n", "nearly\n");
    }
}
