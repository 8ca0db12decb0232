//! Any file that a user may choose: opened exactly, or refused with a reason.

use brugwijzer_core::documents::copy::copy;
use brugwijzer_core::documents::locked_copy::{
    self, ITERATIONS, IV_BYTES, LockedCopy, SALT_BYTES, page, plain,
};
use brugwijzer_core::documents::opening::{LARGEST, Opened, Refusal, open, open_data};
use brugwijzer_core::dossier::{Dossier, DossierId, Problem, restore, write};
use brugwijzer_core::i18n::Language;
use proptest::prelude::*;

use crate::dossiers::{advice, blank, full};
use crate::html::tags;
use crate::outline::outline;
use crate::{TODAY, generated_cases, texts, whole};

fn file(dossier: &Dossier) -> String {
    copy(dossier, &advice(dossier), &texts(Language::Dutch), TODAY)
}

fn id() -> DossierId {
    DossierId::parse("other").expect("a plain id")
}

/// The dossier in a text that must open without a problem.
fn dossier(text: &str) -> Dossier {
    match open(text, &id()) {
        Opened::Copy(restored) if restored.problems.is_empty() => restored.dossier,
        other => panic!("{other:?}"),
    }
}

fn refused(text: &str, expected: Refusal) {
    let start: String = text.chars().take(60).collect();
    assert_eq!(open(text, &id()), Opened::Refused(expected), "{start}");
}

fn locked() -> LockedCopy {
    LockedCopy {
        iterations: ITERATIONS,
        salt: vec![7; SALT_BYTES],
        iv: vec![8; IV_BYTES],
        sealed: (0..=255).collect(),
    }
}

fn locked_file() -> String {
    locked_copy::write(&locked(), &texts(Language::Dutch))
}

#[test]
fn fault_13_a_copy_from_another_system_opens() {
    let full = full();
    let file = file(&full);
    let check = |text: &str| assert_eq!(dossier(text), full);
    check(&file);
    check(&format!("\u{feff}{file}"));
    check(&file.replace('\n', "\r\n"));
    check(&format!("\u{feff}{}", file.replace('\n', "\r\n")));
    // Renamed to .json or .txt it is the same text; so is the bare data.
    check(&write(&full));
    check(&format!("\u{feff}\r\n{}\r\n", write(&full)));
}

#[test]
fn fault_13_too_large_is_refused_before_it_is_read() {
    refused(&" ".repeat(LARGEST + 1), Refusal::TooLarge);
    let full = full();
    let mut file = file(&full);
    file.push_str(&" ".repeat(LARGEST - file.len()));
    assert_eq!(dossier(&file), full);
}

#[test]
fn fault_13_deep_nesting_is_refused() {
    for depth in [40, 5_000, 200_000] {
        let deep = format!("{{\"format\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
        refused(&deep, Refusal::TooDeep);
        let inside = format!("<script id=\"brugwijzer-data\">{deep}</script>");
        refused(&inside, Refusal::TooDeep);
    }
    // Brackets inside a text are text.
    let mut brackets = blank();
    brackets.municipality = "[{".repeat(90);
    assert_eq!(dossier(&file(&brackets)), brackets);
}

#[test]
fn fault_13_a_script_in_a_text_stays_text() {
    let mut hostile = blank();
    hostile.municipality =
        "</script><script>alert(1)</script><img src=x onerror=alert(1)>".to_owned();
    hostile.context.orientation_when = "<script id=\"brugwijzer-data\">{}".to_owned();
    let file = file(&hostile);
    assert_eq!(dossier(&file), hostile);
    let found = tags(&file);
    assert_eq!(found.iter().filter(|tag| *tag == "script").count(), 1);
    assert!(!found.iter().any(|tag| tag == "img"));
}

#[test]
fn fault_13_other_files_are_refused_with_a_reason() {
    refused("", Refusal::Empty);
    refused("\u{feff}\r\n \0", Refusal::Empty);
    refused("Beste lezer", Refusal::NotOurs);
    refused("\u{fffd}PNG\r\n\u{1a}\n", Refusal::NotOurs);
    refused("<!DOCTYPE html><title>Voorbeeld</title>", Refusal::NotOurs);
    refused("{}", Refusal::NotOurs);
    refused("{\"format\":\"iets-anders\"}", Refusal::NotOurs);
    refused("{\"format\":[\"brugwijzer-dossier\"]}", Refusal::NotOurs);
    refused("{\"format\":", Refusal::Damaged);
    let file = file(&full());
    refused(&file[..file.len() - 400], Refusal::Damaged);
}

#[test]
fn fault_13_wrong_types_are_left_out_and_named() {
    let text = write(&full())
        .replace("\"municipality\":\"", "\"municipality\":7,\"x\":\"")
        .replace("\"lists\":[", "\"lists\":\"geen\",\"y\":[");
    let Opened::Copy(restored) = open(&text, &id()) else {
        panic!("it opens");
    };
    let parts = ["municipality", "lists"].map(|part| Problem::Part(part.to_owned()));
    assert_eq!(restored.problems, parts);
    assert_eq!(restored.dossier.answers, full().answers);
}

#[test]
fn fault_06_a_copy_of_a_newer_version_is_refused() {
    let text = write(&full()).replace("\"version\":1", "\"version\":99");
    refused(&text, Refusal::Newer);
}

#[test]
fn a_locked_copy_is_found_again() {
    let file = locked_file();
    let check = |text: &str| assert_eq!(open(text, &id()), Opened::Locked(locked()));
    check(&file);
    check(&format!("\u{feff}{}", file.replace('\n', "\r\n")));
    check(
        &file
            .replace("<script ", "<SCRIPT ")
            .replace("</script>", "</SCRIPT>"),
    );
}

#[test]
fn a_locked_copy_that_was_changed_is_refused() {
    let check = |from: &str, to: &str, expected| {
        let file = locked_file();
        let changed = file.replace(from, to);
        assert_ne!(changed, file, "{from}");
        refused(&changed, expected);
    };
    check("\"version\":1", "\"version\":2", Refusal::Newer);
    check(
        "\"format\":\"brugwijzer-locked-copy\"",
        "\"format\":\"x\"",
        Refusal::Damaged,
    );
    check(
        "\"iterations\":600000",
        "\"iterations\":599999",
        Refusal::Damaged,
    );
    // Four milliard rounds would freeze the page.
    check(
        "\"iterations\":600000",
        "\"iterations\":4000000000",
        Refusal::Damaged,
    );
    check(
        "\"iterations\":600000",
        "\"iterations\":-1",
        Refusal::Damaged,
    );
    check("\"salt\":\"B", "\"salt\":\"=", Refusal::Damaged);
    check("\"iv\":\"", "\"iv\":\"AAAA", Refusal::Damaged);
    check("\"sealed\"", "\"other\"", Refusal::Damaged);
    check("\"cipher\"", "cipher\"", Refusal::Damaged);
}

#[test]
fn a_locked_copy_says_how_to_open_it_and_nothing_else() {
    for &language in Language::ALL {
        let texts = texts(language);
        let text = outline(&page(ITERATIONS, &texts));
        insta::assert_snapshot!(format!("locked-copy-{}", language.id()), whole(&text));
        let file = locked_copy::write(&locked(), &texts);
        assert_eq!(tags(&file).iter().filter(|tag| *tag == "script").count(), 1);
        assert!(whole(&text).contains("600"));
    }
}

#[test]
fn what_is_sealed_tells_little_by_its_size() {
    let check = |dossier: &Dossier| {
        let text = plain(dossier);
        assert_eq!(text.len() % 4096, 0);
        let Opened::Copy(restored) = open_data(&text, &id()) else {
            panic!("it opens");
        };
        assert_eq!((&restored.dossier, restored.problems.len()), (dossier, 0));
    };
    check(&blank());
    check(&full());
    assert_eq!(restore(&plain(&full()), &id()).dossier, full());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(generated_cases(200, 5_000)) })]

    #[test]
    fn no_file_makes_opening_fail(text in "\\PC{0,80}", at in 0usize..9_000, with in any::<char>()) {
        open(&text, &id());
        for whole in [&Shared::get().0, &Shared::get().1] {
            let changed: String = whole.chars().enumerate().map(|(i, c)| if i == at { with } else { c }).collect();
            open(&changed, &id());
            let cut: String = whole.chars().take(at).chain(text.chars()).collect();
            open(&cut, &id());
        }
    }

    #[test]
    fn every_locked_copy_is_read_back(
        salt in prop::collection::vec(any::<u8>(), SALT_BYTES..40),
        iv in prop::collection::vec(any::<u8>(), IV_BYTES),
        sealed in prop::collection::vec(any::<u8>(), 0..300),
        iterations in ITERATIONS..10_000_000,
    ) {
        let locked = LockedCopy { iterations, salt, iv, sealed };
        let file = locked_copy::write(&locked, &Shared::get().2);
        prop_assert_eq!(open(&file, &id()), Opened::Locked(locked));
    }
}

/// A copy, a locked one and the texts, made once: they take longer than a case.
struct Shared;

impl Shared {
    fn get() -> &'static (String, String, brugwijzer_core::i18n::Texts) {
        static SHARED: std::sync::OnceLock<(String, String, brugwijzer_core::i18n::Texts)> =
            std::sync::OnceLock::new();
        SHARED.get_or_init(|| (file(&full()), locked_file(), texts(Language::Dutch)))
    }
}
