//! A copy can be opened again, exactly, whatever was typed into it.

use brugwijzer_core::documents::copy::{copy, copy_document, copy_file_name, read_copy};
use brugwijzer_core::domain::advice::Advice;
use brugwijzer_core::domain::assessment::{Answer, Gate, GateAnswer, Statement};
use brugwijzer_core::domain::invitation::InvitationList;
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::dossier::{Dossier, DossierId, OtherChoice, restore, write};
use brugwijzer_core::i18n::{Language, Texts};
use proptest::prelude::*;

use crate::dossiers::{advice, blank, full};
use crate::html::{HOSTILE, tags};
use crate::outline::outline;
use crate::{TODAY, generated_cases, texts, whole};

fn file(dossier: &Dossier, texts: &Texts) -> String {
    copy(dossier, &advice(dossier), texts, TODAY)
}

fn opened(text: &str) -> Dossier {
    let id = DossierId::parse("other").expect("a plain id");
    let data = read_copy(text).expect("data in the copy");
    let restored = restore(data, &id);
    assert_eq!(restored.problems, []);
    restored.dossier
}

#[test]
fn a_copy_opens_again_whatever_happened_to_the_file() {
    let dossier = full();
    let file = file(&dossier, &texts(Language::Dutch));
    let check = |text: &str| assert_eq!(opened(text), dossier, "{}", &text[..40]);
    check(&file);
    check(&format!("\u{feff}{file}"));
    check(&file.replace('\n', "\r\n"));
    check(
        &file
            .replace("<script ", "<SCRIPT ")
            .replace("</script>", "</SCRIPT>"),
    );
    check(&file.replace("id=\"brugwijzer-data\"", "data-x=1 id='brugwijzer-data'"));
    check(&file.replace("<body>", "<body><script>var x = \"{\";</script>"));
    check(&write(&dossier));
    check(&format!("\u{feff}\r\n {}\r\n", write(&dossier)));
}

#[test]
fn other_texts_have_no_data() {
    let check = |text: &str, expected: Option<&str>| assert_eq!(read_copy(text), expected);
    check("", None);
    check("Beste lezer", None);
    check("<script", None);
    check("<script>alert(1)</script>", None);
    check("<p id=\"brugwijzer-data\">{}</p>", None);
    check("<script id=\"brugwijzer-data\">{\"a\"", Some("{\"a\""));
    check("<script id=\"brugwijzer-data\"></script>", Some(""));
    check("\u{feff}", None);
    check("é<scriptʼ", None);
}

#[test]
fn the_copy_holds_all_that_was_filled_in() {
    let mut dossier = full();
    dossier.context.orientation_when = "mark-when".to_owned();
    for &language in Language::ALL {
        let texts = texts(language);
        let document = copy_document(&dossier, &advice(&dossier), &texts, TODAY);
        let text = outline(&document);
        insta::assert_snapshot!(format!("copy-{}", language.id()), whole(&text));
        assert!(text.contains("mark-when"));
    }
}

#[test]
fn the_file_name_is_neutral_unless_the_user_chooses() {
    let check = |language, name: Option<&str>, expected: &str| {
        assert_eq!(copy_file_name(TODAY, name, &texts(language)), expected);
    };
    check(Language::Dutch, None, "kopie-2026-11-12.html");
    check(Language::English, None, "copy-2026-11-12.html");
    check(
        Language::Dutch,
        Some("Voorbeeldstad"),
        "kopie-2026-11-12-Voorbeeldstad.html",
    );
    check(
        Language::Dutch,
        Some(" Súd/west: \"..\" "),
        "kopie-2026-11-12-Súd-west.html",
    );
    check(Language::Dutch, Some("../.."), "kopie-2026-11-12.html");
    let long = "x".repeat(300);
    assert!(copy_file_name(TODAY, Some(&long), &texts(Language::Dutch)).len() < 90);
}

/// Text made of pieces that mean something to HTML, JSON or a reader.
fn any_text() -> impl Strategy<Value = String> {
    let hostile = prop::sample::select(HOSTILE).prop_map(str::to_owned);
    let piece = prop_oneof![hostile, any::<char>().prop_map(String::from)];
    let pieces = prop::collection::vec(piece, 0..8);
    pieces.prop_map(|pieces| pieces.concat().chars().take(190).collect())
}

prop_compose! {
    fn any_dossier()(
        municipality in any_text(),
        when in any_text(),
        place in any_text(),
        reason in prop::option::of(any_text()),
        organisation in any_text(),
        whys in prop::collection::vec((prop::sample::select(Statement::ALL), any_text()), 0..5),
        answers in prop::collection::vec((prop::sample::select(Statement::ALL), prop::sample::select(&Answer::ALL[..])), 0..23),
        gates in prop::collection::vec((prop::sample::select(Gate::ALL), prop::sample::select(GateAnswer::ALL)), 0..6),
        meeting in prop::sample::select(Meeting::ALL),
    ) -> Dossier {
        let mut dossier = blank();
        dossier.municipality = municipality;
        dossier.context.orientation_when = when;
        dossier.place = place;
        dossier.other_choice = reason.map(|reason| OtherChoice { meeting, reason });
        answers.iter().for_each(|(s, a)| dossier.answers.set(*s, Some(*a)));
        gates.iter().for_each(|(g, a)| dossier.gates.set(*g, Some(*a)));
        whys.into_iter().for_each(|(s, why)| dossier.whys.set(s, why));
        let mut list = InvitationList::drafted(meeting, &dossier.context);
        let first = list.rows().first().map(|row| row.id());
        if let Some(id) = first {
            list.set_organisation(id, &organisation).expect("within the limit");
        }
        dossier.set_list(meeting, list);
        dossier
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(generated_cases(48, 1_000)) })]

    #[test]
    fn every_copy_opens_again_exactly(dossier in any_dossier()) {
        let file = file(&dossier, &Shared::get().0);
        prop_assert_eq!(&opened(&file), &dossier);
        // One piece of data, and no other script came in.
        let tags = tags(&file);
        prop_assert_eq!(tags.iter().filter(|tag| *tag == "script").count(), 1);
        let data = read_copy(&file).unwrap_or_default();
        let loose = data.contains(['<', '>', '&', '\u{2028}', '\u{2029}']);
        prop_assert!(!loose, "markup in the data");
    }

    #[test]
    fn no_text_makes_reading_fail(text in any_text(), at in 0usize..4000) {
        read_copy(&text);
        let file = &Shared::get().1;
        let cut: String = file.chars().skip(at).chain(text.chars()).collect();
        read_copy(&cut);
        let cut: String = file.chars().rev().skip(at).collect::<Vec<_>>().into_iter().rev().collect();
        if let Some(data) = read_copy(&cut) {
            restore(data, &blank().id);
        }
    }
}

/// Texts and one file, made once: they take longer than a case.
struct Shared;

impl Shared {
    fn get() -> &'static (Texts, String) {
        static SHARED: std::sync::OnceLock<(Texts, String)> = std::sync::OnceLock::new();
        SHARED.get_or_init(|| {
            let texts = texts(Language::Dutch);
            let dossier = full();
            let advice = Advice::solo(&dossier.gates, &dossier.answers, None);
            let file = copy(&dossier, &advice, &texts, TODAY);
            (texts, file)
        })
    }
}
