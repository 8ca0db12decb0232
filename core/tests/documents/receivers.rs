//! Who gets a letter, and what the letters say of receivers and senders.

use brugwijzer_core::documents::letters::{
    LetterFacts, LetterKind, Placeholder, blanks_in, filled, letter, letters_for_list, merge_sheet,
};
use brugwijzer_core::documents::names::Names;
use brugwijzer_core::documents::sheet::Cell;
use brugwijzer_core::domain::assessment::Perspective;
use brugwijzer_core::domain::context::{Context, Theme};
use brugwijzer_core::domain::invitation::{InvitationList, RowId, Status};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::parse_iso;
use brugwijzer_core::dossier::contacts::{Contacts, MeetingContacts, Person};
use brugwijzer_core::i18n::{Language, Texts};

use crate::texts;

fn list_of(meeting: Meeting) -> (InvitationList, Vec<RowId>) {
    let list = InvitationList::drafted(meeting, &Context::default());
    let counted = list.rows().iter().filter(|row| row.side().is_counted());
    let needed = counted.filter(|row| row.needed() > 0);
    let ids = needed.map(|row| row.id()).collect();
    (list, ids)
}

fn person(name: &str, reach: &str) -> Person {
    Person {
        name: name.to_owned(),
        reach: reach.to_owned(),
    }
}

fn part() -> MeetingContacts {
    let mut contacts = Contacts::default();
    contacts.turn_on(Meeting::Start, parse_iso("2026-11-24").expect("a date"));
    contacts.part(Meeting::Start).expect("turned on").clone()
}

/// The Dutch blank of a placeholder.
fn blank(placeholder: Placeholder, texts: &Texts) -> String {
    texts.get(&placeholder.blank_id())
}

#[test]
fn a_changed_text_tells_its_own_blanks() {
    let texts = texts(Language::Dutch);
    let check = |text: &str, expected: &[Placeholder]| {
        assert_eq!(blanks_in(text, &texts), expected, "{text}");
    };
    check("Beste lezer, kom langs.", &[]);
    check(
        "Kom op [datum] naar [plek].",
        &[Placeholder::Date, Placeholder::Place],
    );
    check(
        "In [plek] op [datum], in [plek].",
        &[Placeholder::Place, Placeholder::Date],
    );
    check(
        "Meld u aan voor [datum van aanmelden].",
        &[Placeholder::ReplyBy],
    );
    check("Een [eigen] haakje.", &[]);
}

#[test]
fn a_letter_goes_to_whom_it_is_for() {
    let texts = texts(Language::Dutch);
    let (mut list, ids) = list_of(Meeting::Start);
    for (id, status) in ids
        .iter()
        .zip([Status::Yes, Status::Yes, Status::No, Status::Asked])
    {
        assert!(list.set_status(*id, status));
    }
    let check = |kind, expected: usize| {
        let facts = LetterFacts::default();
        let letters = letters_for_list(&list, kind, &facts, None, |_| None, &texts);
        assert_eq!(letters.pages.len(), expected, "{kind:?}");
        let merge = merge_sheet(&list, kind, &facts, None, &texts);
        assert_eq!(merge.tables[0].rows.len(), expected, "{kind:?}");
    };
    check(LetterKind::Start, ids.len() - 1);
    check(LetterKind::Reminder, 2);
    check(LetterKind::WarmContact, ids.len() - 4);
}

#[test]
fn a_source_for_home_addresses_has_no_theme() {
    let (list, _) = list_of(Meeting::Workshop);
    let check = |language, home_address, shown| {
        let texts = texts(language);
        let facts = LetterFacts {
            theme: Some(Theme::HonourViolence),
            home_address,
            ..LetterFacts::default()
        };
        let sheet = merge_sheet(&list, LetterKind::Workshop, &facts, None, &texts);
        let theme = texts.get("theme-honour-violence");
        let table = &sheet.tables[0];
        let told = table.rows.iter().flatten();
        assert_eq!(
            told.filter(|cell| **cell == Cell::Text(theme.clone()))
                .count()
                > 0,
            shown
        );
        let name = blank(Placeholder::Theme, &texts);
        let name = name.trim_matches(['[', ']']);
        assert_eq!(table.head.iter().any(|head| head == name), shown);
        assert!(table.rows.iter().all(|row| row.len() == table.head.len()));
    };
    for &language in Language::ALL {
        check(language, false, true);
        check(language, true, false);
    }
}

#[test]
fn asked_names_fill_signatory_contact_and_organisation() {
    let texts = texts(Language::Dutch);
    let (mut list, ids) = list_of(Meeting::Start);
    assert_eq!(list.set_organisation(ids[0], "Stichting Proef"), Ok(true));
    let mut part = part();
    part.signatory = person("S. Voorbeeld", "");
    part.contact = person("C. Voorbeeld", "000");
    let names = Names::of(&list, &part);
    let row = list.row(ids[0]).expect("a row");
    let check = |kind: LetterKind, open: &[Placeholder]| {
        let facts = LetterFacts::default().for_row(row, kind, Some(&names));
        let letter = letter(kind, Perspective::Municipality, &texts, &facts);
        let people = [
            Placeholder::Organisation,
            Placeholder::Adviser,
            Placeholder::Alderman,
            Placeholder::Contact,
            Placeholder::Phone,
            Placeholder::Sender,
        ];
        let left: Vec<_> = people
            .into_iter()
            .filter(|one| letter.missing.contains(one))
            .collect();
        assert_eq!(left, open, "{kind:?}");
    };
    for kind in LetterKind::ALL {
        check(kind, &[]);
    }
    let own = "[organisatie], bel [contactpersoon]. [beleidsadviseur], [afzender] op [datum]";
    let own_of = |_| Some(own.to_owned());
    let letters = |names| {
        let facts = LetterFacts::default();
        letters_for_list(&list, LetterKind::Start, &facts, names, own_of, &texts)
    };
    let said = |names| letters(names).pages[0].paragraphs.join(" ");
    assert_eq!(
        said(Some(&names)),
        "Stichting Proef, bel C. Voorbeeld, 000. S. Voorbeeld, S. Voorbeeld op [datum]"
    );
    assert!(said(None).contains("[contactpersoon]"), "only when asked");
}

#[test]
fn a_number_stands_apart_in_the_reminder_only() {
    let texts = texts(Language::Dutch);
    let list = InvitationList::drafted(Meeting::Start, &Context::default());
    let check = |kind, reach: &str, expected: &str| {
        let mut part = part();
        part.contact = person("C. Voorbeeld", reach);
        let facts = LetterFacts::default().with_senders(kind, &Names::of(&list, &part));
        assert_eq!(
            filled("[contactpersoon] op [nummer]", &facts, &texts),
            expected
        );
    };
    check(LetterKind::Reminder, "000", "C. Voorbeeld op 000");
    let mail = "c@voorbeeld.example";
    let both = format!("C. Voorbeeld, {mail} op [nummer]");
    check(LetterKind::Reminder, mail, &both);
    check(LetterKind::Start, "000", "C. Voorbeeld, 000 op [nummer]");
}

/// Words that would tell what it is about, in both languages.
const TELLING: [&str; 12] = [
    "veilig",
    "geweld",
    "dwang",
    "eer",
    "zelf",
    "lhbt",
    "lgbt",
    "safe",
    "violence",
    "honour",
    "equal",
    "determination",
];

#[test]
fn every_subject_is_neutral() {
    for &language in Language::ALL {
        let texts = texts(language);
        for kind in LetterKind::ALL {
            for &theme in Theme::ALL {
                let facts = LetterFacts {
                    theme: Some(theme),
                    municipality: Some("Voorbeelddam".to_owned()),
                    ..LetterFacts::default()
                };
                let subject = letter(kind, Perspective::Informal, &texts, &facts).subject;
                assert!(!subject.is_empty() && !subject.contains("Voorbeelddam"));
                let words: Vec<String> =
                    subject.split_whitespace().map(str::to_lowercase).collect();
                let tells = |word: &String| TELLING.iter().any(|start| word.starts_with(start));
                assert!(!words.iter().any(tells), "{subject}");
            }
        }
    }
}
