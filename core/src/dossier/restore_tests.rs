//! Whatever lies in a store, a usable dossier comes out of it, and what was kept comes back whole.

use proptest::prelude::*;

use super::super::examples_for_tests::{any_dossier, id, version_1};
use super::super::{Envelope, write};
use super::*;
use crate::decoders_tests::text_like;
use crate::documents::copy::read_copy;

const VERSION_1: &str = include_str!("../../../tests/fixtures/dossier-v1.json");

fn restored(text: &str) -> Restored {
    restore(text, &id("fallback"))
}

/// What was understood of a text that says this, and the problems.
fn check(text: &str, municipality: &str, problems: &[Problem]) {
    let restored = restored(text);
    assert_eq!(restored.dossier.municipality, municipality, "{text}");
    assert_eq!(restored.problems, problems, "{text}");
}

#[test]
fn fault_07_data_of_every_version_is_read_whole() {
    let version_0 = VERSION_1
        .replace("\"version\":1,", "")
        .replace("{\"answer\":\"no\"}", "\"no\"");
    assert_ne!(version_0.len(), VERSION_1.len());
    for text in [VERSION_1, &version_0] {
        let restored = restored(text);
        assert_eq!(restored.problems, []);
        assert_eq!(restored.dossier, version_1());
    }
}

#[test]
fn questions_to_exchange_about_are_kept_and_may_be_missing() {
    let meeting = Meeting::Workshop;
    assert_eq!(
        restored(VERSION_1).dossier.arrangement(meeting).exchange,
        []
    );
    let mut dossier = version_1();
    let chosen = Arrangement {
        exchange: vec![ExchangeQuestion::ALL[0], ExchangeQuestion::ALL[2]],
        ..Arrangement::default()
    };
    dossier.set_arrangement(meeting, chosen);
    let again = restored(&write(&dossier));
    assert_eq!(again.problems, []);
    assert_eq!(again.dossier, dossier);
    let later = write(&dossier).replace("self-determination", "something-later");
    let part = Problem::Part("arrangements[1].exchange[1]".to_owned());
    assert_eq!(restored(&later).problems, [part]);
}

#[test]
fn the_first_theme_of_the_facts_stands_until_one_is_chosen() {
    let check = |themes: &[Theme], chosen: Option<Theme>, expected: Option<Theme>| {
        let context = Context {
            themes: themes.to_vec(),
            ..Context::default()
        };
        let arrangement = Arrangement {
            theme: chosen,
            ..Arrangement::default()
        };
        assert_eq!(arrangement.theme_or_first(&context), expected);
    };
    let [first, second] = [Theme::ALL[0], Theme::ALL[1]];
    check(&[], None, None);
    check(&[first, second], None, Some(first));
    check(&[first], Some(second), Some(second));
}

#[test]
fn fault_06_a_newer_version_is_read_as_far_as_it_goes_and_never_written() {
    let newer = VERSION_1
        .replace("\"version\":1,", "\"version\":7,\"later\":{\"x\":[1]},")
        .replace(
            "\"municipality\":\"Gemeente Voorbeeld\"",
            "\"municipality\":\"Later\"",
        );
    check(&newer, "Later", &[Problem::Newer(7)]);
    assert!(restored(&newer).is_read_only());
    assert!(!restored(VERSION_1).is_read_only());
}

#[test]
fn fault_13_texts_that_are_no_dossier_end_in_an_empty_one() {
    let deep = "[".repeat(100_000);
    for (text, is_refused) in [
        ("", true),
        ("\u{feff}", true),
        ("null", true),
        ("{}", true),
        ("{\"format\":\"brugwijzer-dossier\"}", false),
        ("<!DOCTYPE html>", true),
        (&deep, true),
    ] {
        let restored = restored(text);
        assert_eq!(
            restored.is_refused(),
            is_refused,
            "{}",
            &text[..text.len().min(40)]
        );
        assert!(restored.dossier.is_blank());
    }
}

#[test]
fn parts_that_are_not_understood_are_named_and_the_rest_is_kept() {
    let part = |path: &str| Problem::Part(path.to_owned());
    let text = |fields: &str| {
        format!("{{\"format\":\"{FORMAT}\",\"municipality\":\"Voorbeeld\",{fields}}}")
    };
    check(&text("\"version\":1"), "Voorbeeld", &[]);
    check(&text("\"version\":\"1\""), "Voorbeeld", &[part("version")]);
    check(&text("\"version\":-1"), "Voorbeeld", &[part("version")]);
    check(&text("\"gates\":[]"), "Voorbeeld", &[part("gates")]);
    check(
        &text("\"gates\":{\"x\":\"yes\"}"),
        "Voorbeeld",
        &[part("gates.x")],
    );
    check(&text("\"lists\":[7]"), "Voorbeeld", &[part("lists[0]")]);
}

fn cases() -> ProptestConfig {
    ProptestConfig::with_cases(crate::generated_cases(2_000, 100_000))
}

/// Texts of ours with some bytes changed, doubled or left out.
fn mutated() -> impl Strategy<Value = String> {
    let sources = prop_oneof![
        Just(VERSION_1.to_owned()),
        any_dossier().prop_map(|dossier| write(&dossier)),
    ];
    sources.prop_flat_map(|text| text_like(&text))
}

fn any_input() -> impl Strategy<Value = String> {
    prop_oneof![4 => mutated(), 1 => "\\PC{0,80}", 1 => "[\\[\\]{}\",:0-9a-z\\\\]{0,80}"]
}

#[test]
fn any_text_ends_in_a_dossier_that_can_be_kept() {
    proptest!(cases(), |(text in any_input())| {
        let first = restored(&text);
        // What came out of it is whole: kept and read again, nothing is missing any more.
        let again = restored(&write(&first.dossier));
        prop_assert_eq!(&again.problems, &[]);
        prop_assert_eq!(again.dossier, first.dossier);
    });
}

#[test]
fn what_was_kept_comes_back_exactly() {
    proptest!(cases(), |(dossier in any_dossier())| {
        let text = write(&dossier);
        let back = restored(&text);
        prop_assert_eq!(&back.problems, &[]);
        prop_assert_eq!(write(&back.dossier), text);
        prop_assert_eq!(back.dossier, dossier);
    });
}

#[test]
fn any_text_is_a_whole_copy_or_none() {
    proptest!(cases(), |(text in any_input(), sequence in 0..9u64, summary in "\\PC{0,9}", cut in any::<prop::sample::Index>())| {
        prop_assert_eq!(Envelope::open(&text), None);
        let envelope = Envelope { sequence, summary, data: text };
        let sealed = envelope.seal();
        prop_assert_eq!(Envelope::open(&sealed), Some(envelope));
        let cut = sealed.floor_char_boundary(cut.index(sealed.len()));
        prop_assert_eq!(Envelope::open(&sealed[..cut]), None);
    });
}

#[test]
fn any_file_can_be_looked_into() {
    let html = "<html><script id=\"brugwijzer-data\">";
    proptest!(cases(), |(before in prop_oneof![Just(String::new()), Just(html.to_owned()), "\\PC{0,30}"], text in any_input())| {
        let file = format!("{before}{text}");
        if let Some(data) = read_copy(&file) {
            prop_assert!(file.contains(data));
            let _dossier = restored(data);
        }
    });
}
