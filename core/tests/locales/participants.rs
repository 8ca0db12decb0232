//! The participants' languages: each file is complete, so that nobody meets Dutch by surprise.
//!
//! Every file in `locales/participants` takes part; a new language needs no line here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use brugwijzer_core::i18n::{Language, Texts};

use crate::messages::{Message, messages};
use crate::{all_messages, check};

/// What a file says of its language; Dutch has none of it.
const HEAD: [&str; 3] = ["language-direction", "language-name", "language-reviewed"];

/// Texts that participants meet and that do not begin with `participant-` or `answer-`.
const OTHERS: [&str; 10] = [
    "exercise-code-private",
    "exercise-code-unknown-kind",
    "exercise-code-wrong-character",
    "exercise-code-wrong-length",
    "frame-exit",
    "papers-code",
    "papers-code-about",
    "papers-form-title",
    "papers-private",
    "questions-example",
];

/// What participants do not read of a statement and its dimension, by how the id ends.
const NOT_FOR_PARTICIPANTS: [&str; 4] = ["-question", "-step", "-short", "-missing"];

fn is_for_participants(id: &str) -> bool {
    let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| id.starts_with(prefix));
    let is_part = NOT_FOR_PARTICIPANTS.iter().any(|end| id.ends_with(end));
    begins(&["participant-", "answer-"])
        || OTHERS.contains(&id)
        || id == "safety-line"
        || (begins(&["statement-", "dimension-"]) && !is_part)
}

fn languages() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales/participants");
    let entries = std::fs::read_dir(folder).expect("the folder of the participants' languages");
    let read = |path: &Path| std::fs::read_to_string(path).expect("a readable text file");
    entries
        .map(|entry| entry.expect("a folder entry").path())
        .map(|path| {
            let id = path.file_stem().unwrap_or_default().to_string_lossy();
            (id.into_owned(), read(&path))
        })
        .collect()
}

#[test]
fn every_language_has_what_participants_read_with_the_same_arguments() {
    let mut dutch = all_messages(Language::Dutch);
    dutch.retain(|id, _| is_for_participants(id));
    assert!(dutch.len() > 130, "only {} texts", dutch.len());
    let mut findings = Vec::new();
    for (language, source) in languages() {
        let found = messages(&source);
        let own: BTreeMap<String, Message> = messages(&source).into_iter().collect();
        if found.len() != own.len() {
            findings.push(format!("{language}: an id occurs twice"));
        }
        let ids: BTreeSet<&str> = dutch
            .keys()
            .map(String::as_str)
            .chain(own.keys().map(String::as_str))
            .chain(HEAD)
            .collect();
        for id in ids {
            match (dutch.get(id), own.get(id)) {
                (Some(nl), Some(own)) if nl.arguments == own.arguments => {}
                (Some(_), Some(_)) => findings.push(format!("{language}: {id} takes others")),
                (_, None) => findings.push(format!("{language}: no {id}")),
                (None, Some(_)) if HEAD.contains(&id) => {}
                (None, Some(_)) => findings.push(format!("{language}: nobody reads {id}")),
            }
        }
    }
    check(findings);
}

#[test]
fn every_language_can_be_read() {
    let languages = languages();
    assert!(languages.len() >= 5, "{:?}", languages.keys());
    for (language, source) in languages {
        let (texts, problems) = Texts::parse_beside(&language, source);
        assert_eq!(problems, [], "{language}");
        for count in [1_i64, 2, 5, 11, 23] {
            let said = texts.with("participant-open", &[("count", count.into())]);
            assert!(said.contains(&count.to_string()), "{language}: {said}");
        }
    }
}

/// Numbers to call and the brochure's own names read the same in every language.
#[test]
fn numbers_to_call_and_names_stay() {
    let mut findings = Vec::new();
    for (language, source) in languages() {
        let own: BTreeMap<String, Message> = messages(&source).into_iter().collect();
        for (id, nl) in all_messages(Language::Dutch) {
            let said = own.get(&id).map(|own| own.readings.join(" "));
            for sign in ["112", "0800-2000", "Veilig Thuis"] {
                let is_lost = said.as_ref().is_some_and(|said| !said.contains(sign));
                if is_lost && nl.readings.join(" ").contains(sign) {
                    findings.push(format!("{language}: {id} does not say {sign}"));
                }
            }
        }
    }
    check(findings);
}
