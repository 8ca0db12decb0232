//! Whatever comes in from outside ends in an answer: a generated input makes no decoder panic.
//!
//! `restore`, the envelope and the copy have properties of their own beside them; here are the
//! decoders of the other doors. Half of the inputs are real ones with some bytes changed.

use proptest::prelude::*;

use crate::documents::locked_copy::{self, LockedCopy};
use crate::documents::opening::Opened;
use crate::documents::{import, opening};
use crate::domain::assessment::{Answers, Perspective};
use crate::domain::exercise::Ballot;
use crate::domain::exercise::code::{
    BallotCode, ExerciseCode, Mode, ParticipantLanguage, RandomPart,
};
use crate::domain::invitation::InvitationList;
use crate::domain::meeting::Meeting;
use crate::domain::planning::parse_iso;
use crate::dossier::contacts::{Contacts, read_contacts, write_contacts};
use crate::dossier::early::read_early;
use crate::dossier::{Dossier, DossierId, Found, found, write};
use crate::i18n::{Language, Texts};

fn cases() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(crate::generated_cases(1_000, 100_000))
    }
}

/// Bytes at random, or a real input with a few bytes changed, left out or doubled.
fn bytes_like(real: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let changes =
        proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4u8), 1..6);
    let mutated = changes.prop_map(move |changes| {
        let mut bytes = real.clone();
        for (at, byte, how) in changes {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, byte),
                _ => bytes.truncate(at + 1),
            }
        }
        bytes
    });
    prop_oneof![
        mutated,
        proptest::collection::vec(any::<u8>(), 0..120),
        "\\PC{0,60}".prop_map(String::into_bytes),
    ]
}

/// A text with a few bytes of it changed, left out or doubled; or one at random.
pub(crate) fn text_like(real: &str) -> impl Strategy<Value = String> + use<> {
    bytes_like(real.as_bytes().to_vec())
        .prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

const TABLE: &str = "rol;organisatie;aantal;via;status;nieuwe stem\nimam;Voorbeeld;2;FSAN;ja;nee\n\
    \"vrouwen; jongeren\";\"Voor\"\"beeld\";x;;misschien;\n";

#[test]
fn any_table_can_be_previewed_and_taken_up() {
    proptest!(cases(), |(bytes in bytes_like(TABLE.as_bytes().to_vec()))| {
        let text = import::decode(&bytes).text;
        let mut list = InvitationList::default();
        let preview = import::preview(&text, &list, &import::Choices::default());
        let lines = import::proposed(&preview);
        let applied = import::apply(&mut list, &preview, &lines);
        prop_assert!(applied.added >= lines.len());
        prop_assert_eq!(applied.added, list.rows().len());
    });
}

#[test]
fn any_drawer_is_whole_or_refused() {
    let mut contacts = Contacts::default();
    contacts.turn_on(Meeting::Orientation, parse_iso("2027-01-01").unwrap());
    let real = write_contacts(&contacts);
    proptest!(cases(), |(text in text_like(&real))| {
        // What was read can be written and read again.
        if let crate::dossier::contacts::StoredContacts::Whole(read) = read_contacts(&text) {
            let again = read_contacts(&write_contacts(&read));
            prop_assert_eq!(again, crate::dossier::contacts::StoredContacts::Whole(read));
        }
    });
}

#[test]
fn any_early_choices_are_read_or_refused() {
    let real = r#"{"dossier":"d1","answers":{"trust-privacy":"yes","insight-needs":"unknown"}}"#;
    assert!(read_early(real).is_some());
    proptest!(cases(), |(text in text_like(real))| {
        let _ = read_early(&text);
    });
}

#[test]
fn any_file_is_opened_or_refused() {
    let id = DossierId::parse("d1").unwrap();
    let data = write(&Dossier::new(id.clone(), 5));
    let copy = format!(
        "<!doctype html><html><script type=\"application/json\" id=\"brugwijzer-data\">{data}</script>"
    );
    let locked = LockedCopy {
        iterations: locked_copy::ITERATIONS,
        salt: vec![7; locked_copy::SALT_BYTES],
        iv: vec![8; locked_copy::IV_BYTES],
        sealed: (0..=255).collect(),
    };
    let locked = locked_copy::write(&locked, &Texts::parse(Language::Dutch, String::new()).0);
    // What is changed below must be what opens.
    assert!(matches!(opening::open(&copy, &id), Opened::Copy(_)));
    assert!(matches!(opening::open(&locked, &id), Opened::Locked(_)));
    let any = prop_oneof![text_like(&copy), text_like(&locked), text_like(&data)];
    proptest!(cases(), |(text in any)| {
        let _either = opening::open(&text, &id);
        let _either = opening::open_data(&text, &id);
        let _locked = locked_copy::read(&text);
    });
}

#[test]
fn any_journal_record_is_newer_or_nothing() {
    proptest!(cases(), |(text in text_like("brugwijzer 7 92b2c61f\n{}"), sequence in 0..9u64, is_edited: bool)| {
        if let Found::Newer(newer) | Found::NewerBeside(newer) = found(Some(&text), sequence, is_edited) {
            prop_assert!(newer.sequence > sequence);
        }
    });
}

#[test]
fn any_code_is_taken_or_refused_with_a_reason() {
    let exercise = ExerciseCode::new(Mode::Foundations, ParticipantLanguage::Dutch, 12_345);
    let ballot = Ballot {
        perspective: Perspective::Informal,
        answers: Answers::default(),
    };
    let random = RandomPart::new(Mode::Foundations, 7);
    let real = BallotCode { ballot, random }.encode(&exercise);
    assert!(BallotCode::decode(&exercise, &real).is_ok());
    proptest!(cases(), |(text in text_like(&real), other in text_like(&exercise.text()))| {
        if let Ok(code) = BallotCode::decode(&exercise, &text) {
            prop_assert_eq!(BallotCode::decode(&exercise, &code.encode(&exercise)), Ok(code));
        }
        if let Ok(code) = ExerciseCode::parse(&other) {
            prop_assert_eq!(ExerciseCode::parse(&code.text()), Ok(code));
        }
    });
}
