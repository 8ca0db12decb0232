//! The letters: whole when all is known, and honest about what is missing.

use brugwijzer_core::documents::letters::{
    Letter, LetterFacts, LetterKind, Placeholder, blanks_in, letter, letters_for_list,
};
use brugwijzer_core::domain::assessment::{Dimension, Perspective};
use brugwijzer_core::domain::context::{Context, ExchangeQuestion, Theme};
use brugwijzer_core::domain::invitation::InvitationList;
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::i18n::Language;

use crate::{TODAY, texts, whole};

fn known() -> LetterFacts {
    let some = |text: &str| Some(text.to_owned());
    LetterFacts {
        name: some("Voorbeeld"),
        municipality: some("Voorbeelddam"),
        partner: some("FSAN"),
        organisation: some("Stichting Voorbeeld"),
        adviser: some("A. Voorbeeld"),
        alderman: some("W. Voorbeeld"),
        contact: some("C. Voorbeeld"),
        phone: some("000"),
        sender: some("S. Voorbeeld"),
        place: some("het buurthuis"),
        fee: some("een vergoeding"),
        role: some("Een maatschappelijk werker"),
        theme: Some(Theme::RaisingConcerns),
        date: Some(TODAY),
        start: Some((19, 0)),
        end: Some((21, 30)),
        number: Some(11),
        reply_by: Some((2026, 11, 2)),
        evaluation_on: Some((2027, 1, 14)),
        delete_on: Some((2027, 1, 28)),
        home_address: false,
        topics: vec![
            Dimension::Trust,
            Dimension::Counsel,
            Dimension::Support,
            Dimension::Bridging,
        ],
        exchange: Vec::new(),
    }
}

fn whole_text(letter: &Letter) -> String {
    let parts = [&letter.subject]
        .into_iter()
        .chain(&letter.paragraphs)
        .chain(&letter.questions);
    let parts: Vec<&str> = parts.map(String::as_str).collect();
    whole(&parts.join("\n\n")).to_owned()
}

fn words(text: &str) -> usize {
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    text.split_whitespace().filter(is_word).count()
}

#[test]
fn known_letters_read_well() {
    for &language in Language::ALL {
        for kind in LetterKind::ALL {
            let letter = letter(kind, Perspective::Informal, &texts(language), &known());
            assert_eq!(letter.missing, []);
            let name = format!("letter-{}-{}", kind.id(), language.id());
            insta::assert_snapshot!(name, whole_text(&letter));
        }
    }
}

#[test]
fn every_side_has_its_sentence() {
    let texts = texts(Language::Dutch);
    let check = |side, sentence: &str| {
        let text = whole_text(&letter(LetterKind::Orientation, side, &texts, &known()));
        assert!(text.contains(sentence), "{text}");
    };
    check(Perspective::Informal, "omdat mensen u vertrouwen");
    check(Perspective::Professional, "omdat u inwoners helpt");
    check(Perspective::Municipality, "vanwege uw werk");
}

#[test]
fn what_is_missing_is_marked_and_listed() {
    use Placeholder::*;
    for &language in Language::ALL {
        let texts = texts(language);
        let check = |kind, expected: &[Placeholder]| {
            let empty = LetterFacts {
                name: Some(" \n".to_owned()),
                ..LetterFacts::default()
            };
            let letter = letter(kind, Perspective::Professional, &texts, &empty);
            assert_eq!(letter.missing, expected);
            let text = whole_text(&letter);
            for placeholder in expected {
                let blank = texts.get(&placeholder.blank_id());
                assert!(blank.starts_with('['), "{blank}");
                assert!(text.contains(&blank), "{blank} in {text}");
            }
            // Each language has an order of words of its own.
            let (mut read, mut listed) = (blanks_in(&text, &texts), expected.to_vec());
            read.sort_unstable();
            listed.sort_unstable();
            assert_eq!(read, listed);
            // Nothing is open that is not listed.
            let blanks = expected.iter().map(|p| texts.get(&p.blank_id()));
            let left = blanks.fold(text, |text, blank| text.replace(&blank, ""));
            assert!(!left.contains('['), "{left}");
        };
        check(LetterKind::WarmContact, &[Name, Organisation, Date]);
        check(
            LetterKind::Reminder,
            &[Date, Name, Time, Place, Contact, Phone, Sender],
        );
        check(
            LetterKind::Orientation,
            &[
                Date,
                Name,
                Municipality,
                Partner,
                Time,
                Place,
                Number,
                Fee,
                Contact,
                ReplyBy,
                DeleteOn,
                Adviser,
            ],
        );
        check(
            LetterKind::Start,
            &[
                Date,
                Name,
                Municipality,
                Start,
                End,
                Place,
                Fee,
                ReplyBy,
                Contact,
                EvaluationOn,
                DeleteOn,
                Alderman,
                Partner,
            ],
        );
        check(
            LetterKind::Workshop,
            &[
                Date,
                Name,
                Start,
                End,
                Place,
                Theme,
                Municipality,
                Role,
                Fee,
                ReplyBy,
                Contact,
                DeleteOn,
                Partner,
            ],
        );
    }
}

#[test]
fn a_letter_to_a_home_address_has_no_theme() {
    let texts = texts(Language::Dutch);
    let check = |home_address, theme, shown, missing| {
        let facts = LetterFacts {
            home_address,
            theme,
            ..known()
        };
        let letter = letter(LetterKind::Workshop, Perspective::Informal, &texts, &facts);
        assert_eq!(whole_text(&letter).contains("Thema:"), shown);
        assert_eq!(letter.missing.contains(&Placeholder::Theme), missing);
    };
    check(false, Some(Theme::HonourViolence), true, false);
    check(false, None, true, true);
    check(true, Some(Theme::HonourViolence), false, false);
    check(true, None, false, false);
}

#[test]
fn the_start_meeting_asks_about_the_weakest_functions() {
    for &language in Language::ALL {
        let texts = texts(language);
        let check = |kind, topics: Vec<Dimension>, expected: usize| {
            let facts = LetterFacts { topics, ..known() };
            let letter = letter(kind, Perspective::Informal, &texts, &facts);
            assert_eq!(letter.questions.len(), expected);
            assert!(
                letter.questions.iter().all(|q| words(q) <= 15),
                "{:?}",
                letter.questions
            );
        };
        check(LetterKind::Start, Dimension::FUNCTIONS.to_vec(), 3);
        check(LetterKind::Start, vec![Dimension::Counsel], 2);
        check(LetterKind::Start, vec![Dimension::Trust], 0);
        check(LetterKind::Workshop, Dimension::FUNCTIONS.to_vec(), 0);
    }
}

#[test]
fn the_workshop_exchanges_about_what_was_chosen() {
    for &language in Language::ALL {
        let texts = texts(language);
        let check = |kind, exchange: &[ExchangeQuestion], home_address, expected: usize| {
            let facts = LetterFacts {
                exchange: exchange.to_vec(),
                topics: Vec::new(),
                home_address,
                ..known()
            };
            let letter = letter(kind, Perspective::Informal, &texts, &facts);
            assert_eq!(letter.questions.len(), expected);
            let said = exchange.iter().take(expected.saturating_sub(1));
            for (question, written) in said.zip(letter.questions.iter().skip(1)) {
                let text = texts.get(&format!("exchange-question-{}", question.id()));
                assert_eq!(*written, text);
                assert!(words(written) <= 15, "{written}");
            }
        };
        let (all, last) = (ExchangeQuestion::ALL, &ExchangeQuestion::ALL[2..]);
        check(LetterKind::Workshop, all, false, 4);
        check(LetterKind::Workshop, last, false, 2);
        check(LetterKind::Workshop, &[], false, 0);
        // A question may tell the theme.
        check(LetterKind::Workshop, all, true, 0);
        check(LetterKind::Start, all, false, 0);
    }
}

#[test]
fn a_name_stays_on_one_line() {
    let texts = texts(Language::Dutch);
    let facts = LetterFacts {
        place: Some("zaal 1\r\nBcc: Voorbeeld\u{0}".to_owned()),
        name: Some("Voor\tbeeld".to_owned()),
        ..known()
    };
    let letter = letter(LetterKind::Reminder, Perspective::Informal, &texts, &facts);
    let text = letter.paragraphs.concat();
    assert!(text.contains("zaal 1 Bcc: Voorbeeld"), "{text}");
    assert!(!text.contains(['\n', '\r', '\0', '\t']));
}

/// What the user wrote for a side goes out for all rows of that side; the others get the draft.
#[test]
fn an_own_text_goes_out_in_place_of_the_draft() {
    let texts = texts(Language::Dutch);
    let list = InvitationList::drafted(Meeting::Orientation, &Context::default());
    let own = |side| {
        let text = "Beste lezer,\n\nKom langs.\nTot dan.\n\n\n".to_owned();
        (side == Perspective::Professional).then_some(text)
    };
    let kind = LetterKind::Orientation;
    let drafts = letters_for_list(&list, kind, &known(), None, |_| None, &texts);
    let letters = letters_for_list(&list, kind, &known(), None, own, &texts);
    assert_eq!(letters.pages.len(), drafts.pages.len());
    let changed: Vec<_> = letters
        .pages
        .iter()
        .zip(&drafts.pages)
        .filter(|(page, draft)| page.paragraphs != draft.paragraphs)
        .collect();
    assert!(!changed.is_empty() && changed.len() < drafts.pages.len());
    for (page, draft) in changed {
        assert_eq!(page.paragraphs, ["Beste lezer,", "Kom langs.\nTot dan."]);
        assert_eq!(page.subject, draft.subject);
    }
}
