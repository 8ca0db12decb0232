//! Documents for the tests and the samples: a dossier of a made-up municipality.

use std::path::Path;

use brugwijzer_core::documents::calendar::{Calendar, calendar};
use brugwijzer_core::documents::letters::{
    LetterFacts, LetterKind, Letters, letters_for_list, merge_sheet,
};
use brugwijzer_core::documents::report::{Extent, report};
use brugwijzer_core::documents::sheet::{Workbook, invitation_workbook, workbook};
use brugwijzer_core::documents::{Document, Schedule};
use brugwijzer_core::domain::advice::Advice;
use brugwijzer_core::domain::assessment::{Answer, Dimension, Gate, GateAnswer, Statement, Value};
use brugwijzer_core::domain::context::{Context, Partner};
use brugwijzer_core::domain::invitation::{InvitationList, Slot, Status, Via};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::{PlanRequest, Time, parse_iso};
use brugwijzer_core::dossier::{Dossier, DossierId, OtherChoice};
use brugwijzer_core::i18n::{Language, Texts};

/// 2026-09-01, 08:30:05 UTC.
pub const NOW: i64 = 1_788_251_405_000;
pub const TODAY: (i32, u8, u8) = (2026, 9, 1);

/// All texts of a language, as the app reads them.
pub fn texts(language: Language) -> Texts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let entries = std::fs::read_dir(folder.join(language.id())).expect("the texts");
    let files = entries.map(|entry| {
        let path = entry.expect("a folder entry").path();
        std::fs::read_to_string(path).expect("a readable text file")
    });
    Texts::parse(language, files.collect::<Vec<_>>().join("\n")).0
}

/// A dossier with a list for a start meeting that is under way.
pub fn dossier() -> Dossier {
    let id = DossierId::parse("d0123456789abcdef").expect("a plain id");
    let mut dossier = Dossier::new(id, NOW);
    dossier.municipality = "Voorbeelddam".to_owned();
    dossier.context = Context {
        partners: vec![Partner::Fsan, Partner::Lccplus],
        ..Context::default()
    };
    for &gate in Gate::ALL {
        dossier.gates.set(gate, Some(GateAnswer::Yes));
    }
    for (number, &statement) in Statement::ALL.iter().enumerate() {
        let value = [Value::Yes, Value::Mostly, Value::ALittle, Value::No];
        dossier
            .answers
            .set(statement, Some(Answer::Known(value[number % 4])));
    }
    dossier.other_choice = Some(OtherChoice {
        meeting: Meeting::Start,
        reason: "De zaal is al besproken.\nWij vragen Veilig Thuis erbij.".to_owned(),
    });
    dossier.list_meeting = Some(Meeting::Start);
    let list = started(InvitationList::drafted(Meeting::Start, &dossier.context));
    dossier.set_list(Meeting::Start, list);
    dossier
}

fn started(mut list: InvitationList) -> InvitationList {
    let rows: Vec<_> = list.rows().iter().map(|row| row.id()).collect();
    let names = [
        "Gemeente Voorbeelddam",
        "",
        "Welzijn Voorbeeld",
        "Stichting Voorbeeld & Co",
    ];
    let statuses = [
        Status::Yes,
        Status::Asked,
        Status::ToAsk,
        Status::Yes,
        Status::No,
    ];
    for (number, id) in rows.into_iter().enumerate() {
        list.set_organisation(id, names[number % names.len()])
            .expect("a short name");
        list.set_status(id, statuses[number % statuses.len()]);
    }
    list
}

/// A dossier whose list has so many rows of different kinds.
pub fn long_dossier(rows: usize) -> Dossier {
    let mut dossier = dossier();
    let mut list = InvitationList::default();
    for number in 0..rows {
        let id = list.add(Slot::ALL[number % Slot::ALL.len()]);
        let name = format!("Stichting Voorbeeld {number}");
        list.set_organisation(id, &name).expect("a short name");
        list.set_number(id, 1 + u8::from(number % 3 == 0))
            .expect("one or two");
        list.set_status(id, Status::ALL[number % Status::ALL.len()]);
        list.set_via(id, Via::ALL.get(number % 13).copied());
        list.set_new_voice(id, number % 5 == 0);
    }
    dossier.set_list(Meeting::Start, list);
    dossier
}

pub fn schedule() -> Schedule {
    let date = |text| parse_iso(text).expect("a day");
    Schedule {
        request: PlanRequest {
            meeting: Meeting::Start,
            date: date("2026-11-12"),
            evaluation: None,
            today: date("2026-09-01"),
        },
        start: Time::from_hms(18, 30, 0).ok(),
        end: Time::from_hms(21, 0, 0).ok(),
        place: "Buurthuis Voorbeeld, zaal 1; eerste verdieping".to_owned(),
    }
}

pub fn facts() -> LetterFacts {
    let some = |text: &str| Some(text.to_owned());
    LetterFacts {
        municipality: some("Voorbeelddam"),
        partner: some("FSAN"),
        alderman: some("W. Voorbeeld"),
        contact: some("C. Voorbeeld"),
        place: some("Buurthuis Voorbeeld"),
        fee: some("een vergoeding"),
        date: Some((2026, 11, 12)),
        start: Some((18, 30)),
        end: Some((21, 0)),
        reply_by: Some((2026, 10, 29)),
        evaluation_on: Some((2027, 2, 4)),
        delete_on: Some((2027, 2, 18)),
        topics: vec![Dimension::Counsel, Dimension::Support],
        ..LetterFacts::default()
    }
}

pub fn list_file(dossier: &Dossier, texts: &Texts) -> Workbook {
    invitation_workbook(dossier, Meeting::Start, Some(&schedule()), None, texts)
}

pub fn merge_file(dossier: &Dossier, texts: &Texts) -> Workbook {
    let list = dossier.list_or_draft(Meeting::Start);
    let sheet = merge_sheet(&list, LetterKind::Start, &facts(), None, texts);
    workbook(vec![sheet], texts)
}

pub fn letters(dossier: &Dossier, texts: &Texts) -> Letters {
    let list = dossier.list_or_draft(Meeting::Start);
    letters_for_list(&list, LetterKind::Start, &facts(), None, |_| None, texts)
}

pub fn report_of(dossier: &Dossier, texts: &Texts) -> Document {
    report_at(dossier, Extent::WithAppendices, texts)
}

pub fn report_at(dossier: &Dossier, extent: Extent, texts: &Texts) -> Document {
    let advice = Advice::solo(&dossier.gates, &dossier.answers, None);
    report(dossier, &advice, extent, texts, TODAY)
}

pub fn calendar_of(dossier: &Dossier, texts: &Texts) -> Calendar {
    calendar(&dossier.id, &schedule(), texts, NOW)
}
