//! The drawer: its stored form, its dates, and that nothing stays past them.

use super::*;
use proptest::prelude::*;

fn day(text: &str) -> Date {
    parse_iso(text).expect("a date")
}

fn person(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        reach: "voorbeeld@voorbeeld.nl".to_owned(),
    }
}

fn filled() -> Contacts {
    let mut contacts = Contacts::default();
    contacts.turn_on(Meeting::Orientation, day("2026-11-12"));
    contacts.turn_on(Meeting::Start, day("2026-11-20"));
    let part = contacts.part_mut(Meeting::Start).expect("it is on");
    part.signatory = person("Voorbeeld");
    part.contact = person("V. Voorbeeld");
    part.set_person(
        Slot::ProfessionalWelfare,
        RowId(4),
        person("Voorbeeld </script>"),
    );
    contacts
}

fn read(text: &str) -> Contacts {
    match read_contacts(text) {
        StoredContacts::Whole(contacts) => contacts,
        other => panic!("{other:?}"),
    }
}

#[test]
fn reads_back_what_it_wrote() {
    let check = |contacts: &Contacts| assert_eq!(&read(&write_contacts(contacts)), contacts);
    check(&Contacts::default());
    check(&filled());
}

#[test]
fn tells_what_it_cannot_use() {
    let check = |text: &str, expected: StoredContacts| assert_eq!(read_contacts(text), expected);
    let empty = || StoredContacts::Whole(Contacts::default());
    check("", StoredContacts::Unreadable);
    check("{}", StoredContacts::Unreadable);
    check(&write_contacts(&filled())[..60], StoredContacts::Unreadable);
    check(
        r#"{"format":"brugwijzer-contacts","version":2}"#,
        StoredContacts::Newer,
    );
    check(
        r#"{"format":"brugwijzer-contacts","version":"x"}"#,
        StoredContacts::Newer,
    );
    check(r#"{"format":"brugwijzer-contacts","version":1}"#, empty());
    check(
        r#"{"format":"brugwijzer-contacts","version":1,"meetings":7}"#,
        empty(),
    );
    // Without a date nothing says when it goes, so it goes.
    let undated = write_contacts(&filled()).replace("\"delete_on\"", "\"delete\"");
    check(&undated, empty());
}

#[test]
fn one_meeting_has_one_part() {
    let twice = write_contacts(&filled()).replace("\"orientation\"", "\"start\"");
    assert_eq!(read(&twice).meetings().len(), 1);
}

#[test]
fn keeps_a_person_with_a_row() {
    let mut contacts = filled();
    let part = contacts.part_mut(Meeting::Start).expect("it is on");
    assert_eq!(
        part.person(Slot::ProfessionalWelfare, RowId(4)).name,
        "Voorbeeld </script>"
    );
    assert!(part.person(Slot::ProfessionalWelfare, RowId(5)).is_blank());
    assert!(part.person(Slot::ProfessionalCare, RowId(4)).is_blank());
    part.set_person(
        Slot::ProfessionalWelfare,
        RowId(4),
        person("Ander Voorbeeld"),
    );
    assert_eq!(part.people.len(), 1);
    part.set_person(Slot::ProfessionalWelfare, RowId(4), Person::default());
    assert_eq!(part.people, []);
    let most = u32::try_from(MOST_PEOPLE).expect("a small number");
    for row in 0..most {
        assert!(part.set_person(Slot::SupportCrew, RowId(row), person("Voorbeeld")));
    }
    assert!(!part.set_person(Slot::SupportCrew, RowId(most), person("Voorbeeld")));
}

#[test]
fn texts_are_cut_at_their_limit() {
    let mut person = Person::default();
    person.set_name(&"é".repeat(500));
    person.set_reach(&"1".repeat(500));
    let lengths = [&person.name, &person.reach].map(|text| text.chars().count());
    assert_eq!(lengths, [LIMIT_CONTACT; 2]);
}

#[test]
fn the_delete_date_follows_the_meeting() {
    let check = |date: Option<&str>, evaluation: Option<&str>, expected: &str| {
        let mut contacts = filled();
        contacts.set_dates(Meeting::Start, date.map(day), evaluation.map(day));
        let part = contacts.part(Meeting::Start).expect("it is on");
        assert_eq!(iso(part.delete_on), expected);
    };
    check(None, None, "2027-02-18");
    check(Some("2027-02-12"), None, "2027-03-12");
    check(Some("2027-02-12"), Some("2027-03-20"), "2027-04-03");
    check(Some("2027-02-12"), Some("2028-03-20"), "2027-08-12");
}

#[test]
fn turning_on_again_does_not_win_time() {
    let mut contacts = filled();
    contacts.turn_on(Meeting::Start, day("2027-01-30"));
    contacts.set_dates(Meeting::Start, None, None);
    let part = contacts.part(Meeting::Start).expect("it is on");
    assert_eq!(
        (iso(part.since), iso(part.delete_on)),
        ("2026-11-20".into(), "2027-02-18".into())
    );
}

#[test]
fn what_is_due_goes_and_the_rest_stays() {
    let check = |today: &str, gone: &[Meeting], left: usize| {
        let mut contacts = filled();
        assert_eq!(contacts.expire(day(today)), gone, "{today}");
        assert_eq!(contacts.meetings().len(), left);
        assert_eq!(contacts.is_off(), left == 0);
    };
    check("2026-11-12", &[], 2);
    check("2027-02-09", &[], 2);
    check("2027-02-10", &[Meeting::Orientation], 1);
    check("2027-02-17", &[Meeting::Orientation], 1);
    check("2027-02-18", &[Meeting::Orientation, Meeting::Start], 0);
    check("2099-01-01", &[Meeting::Orientation, Meeting::Start], 0);
}

#[test]
fn a_part_is_wiped_alone() {
    let mut contacts = filled();
    contacts.wipe(Meeting::Start);
    assert!(contacts.part(Meeting::Start).is_none());
    assert!(
        contacts
            .part(Meeting::Orientation)
            .is_some_and(MeetingContacts::is_empty)
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_reading_fail(text in ".{0,60}", at in 0usize..400, byte in any::<char>()) {
        read_contacts(&text);
        let changed: String = write_contacts(&filled())
            .chars()
            .enumerate()
            .map(|(index, c)| if index == at { byte } else { c })
            .collect();
        if let StoredContacts::Whole(contacts) = read_contacts(&changed) {
            prop_assert_eq!(read(&write_contacts(&contacts)), contacts);
        }
    }
}
