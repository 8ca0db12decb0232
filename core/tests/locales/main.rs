//! Reads the locale files of this repository as the app does, and holds them to the
//! rules for texts: every language complete, with the same arguments, in short sentences.
//!
//! Every `.ftl` file in `locales/{nl,en}` takes part; a new file needs no line here.

#![allow(
    clippy::expect_used,
    reason = "a file that cannot be read fails the test"
)]

mod messages;
mod participants;
mod plain;
mod terms;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use brugwijzer_core::i18n::{Language, Texts};
use messages::{Message, longest_sentence, messages, word_count};

/// The longest sentence in plain Dutch (B1), in words.
const LONGEST_SENTENCE: usize = 20;
/// The longest sentence of a letter, in words. Source: texts.md section 3.
const LONGEST_LETTER_SENTENCE: usize = 15;
/// The longest letter, in words. Source: texts.md section 3.
const LONGEST_LETTER: usize = 170;

fn folder(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../locales")
        .join(language.id())
}

/// The files of a language: name and source, by name.
fn files(language: Language) -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(folder(language)).expect("the folder of the language");
    let paths = entries.map(|entry| entry.expect("a folder entry").path());
    paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .map(|path| {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            (
                name,
                std::fs::read_to_string(&path).expect("a readable text file"),
            )
        })
        .collect()
}

/// All messages of a language by id.
fn all_messages(language: Language) -> BTreeMap<String, Message> {
    files(language)
        .values()
        .flat_map(|source| messages(source))
        .collect()
}

fn all_texts(language: Language) -> Texts {
    let source: Vec<String> = files(language).into_values().collect();
    Texts::parse(language, source.join("\n")).0
}

/// Fails with every finding at once, so that a writer corrects them in one go.
fn check(findings: Vec<String>) {
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

#[test]
fn every_file_can_be_read() {
    let mut findings = Vec::new();
    for &language in Language::ALL {
        for (name, source) in files(language) {
            let (_, problems) = Texts::parse(language, source);
            findings.extend(
                problems
                    .iter()
                    .map(|p| format!("{}/{name}: {p:?}", language.id())),
            );
        }
    }
    check(findings);
}

#[test]
fn no_id_occurs_twice() {
    let mut findings = Vec::new();
    for &language in Language::ALL {
        let mut seen = BTreeMap::new();
        for (name, source) in files(language) {
            for (id, _) in messages(&source) {
                if let Some(first) = seen.insert(id.clone(), name.clone()) {
                    findings.push(format!("{}: {id} in {first} and {name}", language.id()));
                }
            }
        }
    }
    check(findings);
}

#[test]
fn every_language_has_the_same_files() {
    let names = |language| files(language).into_keys().collect::<Vec<_>>();
    assert_eq!(names(Language::Dutch), names(Language::English));
}

#[test]
fn every_language_has_every_id_with_the_same_arguments() {
    let dutch = all_messages(Language::Dutch);
    let english = all_messages(Language::English);
    let ids: BTreeSet<&String> = dutch.keys().chain(english.keys()).collect();
    let difference = |id: &&String| match (dutch.get(*id), english.get(*id)) {
        (Some(nl), Some(en)) if nl.arguments == en.arguments => None,
        (Some(nl), Some(en)) => Some(format!(
            "{id}: nl takes {:?}, en takes {:?}",
            nl.arguments, en.arguments
        )),
        (None, _) => Some(format!("{id}: not in nl")),
        (_, None) => Some(format!("{id}: not in en")),
    };
    check(ids.iter().filter_map(difference).collect());
}

#[test]
fn no_text_is_empty() {
    let mut findings = Vec::new();
    for &language in Language::ALL {
        for (id, message) in all_messages(language) {
            if message
                .readings
                .iter()
                .any(|reading| reading.trim().is_empty())
            {
                findings.push(format!("{}: {id} is empty", language.id()));
            }
        }
    }
    check(findings);
}

#[test]
fn dutch_sentences_are_short() {
    let mut findings = Vec::new();
    for (id, message) in all_messages(Language::Dutch) {
        let letter = id.starts_with("letter-");
        let limit = if letter {
            LONGEST_LETTER_SENTENCE
        } else {
            LONGEST_SENTENCE
        };
        for reading in &message.readings {
            let (words, sentence) = longest_sentence(reading);
            if words > limit {
                findings.push(format!("{id}: {words} words, at most {limit}: {sentence}"));
            }
        }
    }
    check(findings);
}

#[test]
fn letters_are_short() {
    let mut findings = Vec::new();
    for &language in Language::ALL {
        let all = all_messages(language);
        let count = |prefix: &str| {
            let parts = all.iter().filter(|(id, _)| id.starts_with(prefix));
            parts
                .map(|(_, m)| word_count(&m.readings[0]))
                .collect::<Vec<_>>()
        };
        // The sentence for a side is filled in, so it is counted apart from its one word.
        let for_side = count("letter-sentence-")
            .into_iter()
            .max()
            .unwrap_or_default();
        let salutation: usize = count("letter-salutation").into_iter().sum();
        for letter in ["orientation", "start", "workshop"] {
            let own: usize = count(&format!("letter-{letter}-")).into_iter().sum();
            let words = salutation + own - 1 + for_side;
            if words > LONGEST_LETTER {
                findings.push(format!("{} letter {letter}: {words} words", language.id()));
            }
        }
    }
    check(findings);
}

/// Texts that must not say what the meeting is about: others may see them.
/// Source: content.md section 4, "neutral outsides".
#[test]
fn outsides_stay_neutral() {
    let ids = [
        "letter-orientation-subject",
        "letter-start-subject",
        "letter-workshop-subject",
        "letter-reminder",
    ];
    let telling = [
        "dwang",
        "geweld",
        "eer",
        "veilig",
        "zelfbeschikking",
        "lhbt",
        "lgbt",
        "discrimin",
        "huwelijk",
        "gelijkheid",
        "coerc",
        "violence",
        "honour",
        "marriage",
        "safe",
        "equal",
        "determination",
    ];
    let mut findings = Vec::new();
    for &language in Language::ALL {
        let all = all_messages(language);
        for id in ids {
            let reading = all[id].readings.join(" ").to_lowercase();
            let found = telling.iter().filter(|word| reading.contains(**word));
            findings.extend(found.map(|word| format!("{}: {id} says {word}", language.id())));
        }
    }
    check(findings);
}

#[test]
fn dates_and_lists_read_well() {
    let check = |language, expected: [&str; 4]| {
        let texts = all_texts(language);
        let items = ["a", "b", "c"].map(str::to_owned);
        let read = [
            texts.date(2026, 11, 12),
            texts.date_short(2026, 11, 12),
            texts.date_with_weekday(2026, 11, 12),
            texts.list(&items),
        ];
        assert_eq!(read, expected);
    };
    check(
        Language::Dutch,
        [
            "12 november 2026",
            "12 nov. 2026",
            "donderdag 12 november 2026",
            "a, b en c",
        ],
    );
    check(
        Language::English,
        [
            "12 November 2026",
            "12 Nov 2026",
            "Thursday 12 November 2026",
            "a, b and c",
        ],
    );
}

#[test]
fn the_count_of_changes_chooses_its_plural() {
    let check = |language, count: i64, expected: &str| {
        let texts = all_texts(language);
        assert_eq!(
            texts.with("advice-changes", &[("count", count.into())]),
            expected
        );
    };
    check(Language::Dutch, 1, "Nog één ding tot een Startbijeenkomst");
    check(Language::Dutch, 5, "Nog 5 dingen tot een Startbijeenkomst");
    check(
        Language::English,
        1,
        "One more thing before a start meeting",
    );
    check(Language::English, 2, "2 more things before a start meeting");
}
