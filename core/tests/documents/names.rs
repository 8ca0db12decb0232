//! Names from the contacts drawer: for whom, and where they stand.

use crate::texts;
use brugwijzer_core::documents::names::Names;
use brugwijzer_core::documents::sheet::{Cell, list_table};
use brugwijzer_core::domain::context::Context;
use brugwijzer_core::domain::invitation::{InvitationList, RowId, Side, Status};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::parse_iso;
use brugwijzer_core::dossier::contacts::{Contacts, MeetingContacts, Person};
use brugwijzer_core::i18n::Language;

/// A list with a drawer that has someone for every row.
fn full() -> (InvitationList, MeetingContacts) {
    let list = InvitationList::drafted(Meeting::Start, &Context::default());
    let mut contacts = Contacts::default();
    contacts.turn_on(Meeting::Start, parse_iso("2026-11-24").expect("a date"));
    let mut part = contacts.part(Meeting::Start).expect("turned on").clone();
    for row in list.rows() {
        let person = Person {
            name: format!("Voorbeeld {}", row.id().0),
            reach: "06".to_owned(),
        };
        assert!(part.set_person(row.slot(), row.id(), person));
    }
    (list, part)
}

#[test]
fn a_key_person_is_named_only_after_a_yes() {
    let (mut list, part) = full();
    let named = |list: &InvitationList| -> Vec<bool> {
        let names = Names::of(list, &part);
        let rows = list
            .rows()
            .iter()
            .filter(|row| row.side() == Side::Informal);
        rows.map(|row| names.get(row.id()).is_some()).collect()
    };
    assert!(named(&list).iter().all(|named| !named));
    let ids: Vec<RowId> = list.rows().iter().map(|row| row.id()).collect();
    for id in ids {
        list.set_status(id, Status::Yes);
    }
    assert!(named(&list).iter().all(|named| *named));
}

#[test]
fn names_stand_in_the_row_they_belong_to_and_only_when_given() {
    let (list, part) = full();
    let names = Names::of(&list, &part);
    let texts = texts(Language::Dutch);
    let without = list_table(&list, None, &texts);
    let with = list_table(&list, Some(&names), &texts);
    let rows: Vec<_> = Side::ALL
        .iter()
        .flat_map(|side| list.rows_of(*side))
        .collect();
    for ((row, cells), bare) in rows.iter().zip(&with.rows).zip(&without.rows) {
        let expected = names.name(row.id()).unwrap_or_default();
        assert_eq!(cells[..bare.len()], bare[..]);
        assert_eq!(cells[bare.len()], Cell::Text(expected.to_owned()));
    }
    assert!(!names.is_empty() && !format!("{without:?}").contains("Voorbeeld"));
}
