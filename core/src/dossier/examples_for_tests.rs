//! Dossiers for the tests: one with something in every field, and any that a user could make.

use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::{Arrangement, Dossier, DossierId, OtherChoice, OwnLetter};
use crate::domain::assessment::{
    Answer, Answers, Dimension, Gate, GateAnswer, Perspective, Statement, Value,
};
use crate::domain::context::{Context, Held, OrganisationKind, Partner, Theme};
use crate::domain::exercise::code::{
    BallotCode, ExerciseCode, Mode, ParticipantLanguage, RandomPart,
};
use crate::domain::exercise::revealed::Agreement;
use crate::domain::exercise::stored::Stored;
use crate::domain::exercise::{Ballot, Exercise, NextStep};
use crate::domain::invitation::{InvitationList, Row, RowFields, RowId, Slot, Status, Via};
use crate::domain::meeting::Meeting;
use crate::domain::planning::{Date, parse_clock, parse_iso};

/// An id that is fine.
pub(super) fn id(name: &str) -> DossierId {
    DossierId::parse(name).expect("a valid id")
}

/// What `tests/fixtures/dossier-v1.json` holds: something in every field of version 1.
pub(super) fn version_1() -> Dossier {
    let mut dossier = Dossier {
        changed: 1_795_450_000_000,
        municipality: "Gemeente Voorbeeld".to_owned(),
        context: Context {
            partners: vec![Partner::ALL[0], Partner::ALL[1]],
            kinds: OrganisationKind::ALL.to_vec(),
            themes: vec![Theme::ALL[0]],
            orientation_held: Some(Held::ALL[0]),
            orientation_when: "voorjaar 2026".to_owned(),
            start_held: Some(Held::ALL[1]),
        },
        opened: Dimension::ALL.to_vec(),
        other_choice: Some(OtherChoice {
            meeting: Meeting::ALL[1],
            reason: "De partners zijn er klaar voor.".to_owned(),
        }),
        list_meeting: Some(Meeting::ALL[0]),
        place: "#/advice".to_owned(),
        ..Dossier::new(id("d1"), 1_763_900_000_000)
    };
    for (gate, answer) in Gate::ALL.iter().zip(GateAnswer::ALL.iter().cycle()) {
        dossier.gates.set(*gate, Some(*answer));
    }
    for (statement, answer) in Statement::ALL.iter().zip(Answer::ALL.iter().cycle()) {
        dossier.answers.set(*statement, Some(*answer));
    }
    let why = "Alleen met één partner \"op papier\".\nDe rest volgt.";
    dossier.whys.set(Statement::TrustPrivacy, why.to_owned());
    for meeting in Meeting::ALL {
        let mut rows = InvitationList::drafted(*meeting, &dossier.context)
            .rows()
            .to_vec();
        rows.extend(full_row());
        dossier.set_list(*meeting, InvitationList::from_rows(rows, true));
    }
    dossier.set_arrangement(Meeting::ALL[0], full_arrangement());
    dossier
}

fn full_row() -> Option<Row> {
    let fields = RowFields {
        slot: Slot::ALL[0],
        organisation: "Stichting Voorbeeld".to_owned(),
        number: 2,
        via: Some(Via::ALL[0]),
        new_voice: true,
        companion: true,
        status: Status::ALL[1],
        drafted: None,
    };
    Row::from_fields(RowId(900), fields).ok()
}

fn full_arrangement() -> Arrangement {
    Arrangement {
        date: parse_iso("2027-02-12"),
        start: parse_clock("19:00"),
        end: parse_clock("21:00"),
        evaluation: parse_iso("2027-03-12"),
        reply_by: parse_iso("2027-02-01"),
        place: "Buurthuis Voorbeeld".to_owned(),
        fee: "50 euro".to_owned(),
        role: "contactpersoon".to_owned(),
        partner: "FSAN".to_owned(),
        theme: Some(Theme::ALL[0]),
        // Came after the fixture was made.
        exchange: Vec::new(),
        home_address: true,
        letters: vec![OwnLetter {
            key: "start.informal.nl".to_owned(),
            text: "Beste lezer,\n\nWelkom.".to_owned(),
        }],
    }
}

/// A dossier with lists of so many rows, as large as people make them.
pub(super) fn large(name: &str, rows: u32) -> Dossier {
    let row = |number| {
        let fields = RowFields {
            slot: Slot::ALL[number as usize % Slot::ALL.len()],
            organisation: format!("Stichting Voorbeeld {number} aan Zee"),
            number: 1,
            via: Via::ALL.first().copied(),
            new_voice: false,
            companion: false,
            status: Status::ToAsk,
            drafted: None,
        };
        Row::from_fields(RowId(number), fields).ok()
    };
    let mut dossier = Dossier {
        id: id(name),
        lists: Vec::new(),
        ..version_1()
    };
    let list = InvitationList::from_rows((0..rows).filter_map(row).collect(), false);
    dossier.set_list(Meeting::ALL[0], list);
    dossier
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,12}",
        Just(String::new()),
        Just("<script>\"\\\n\r\u{2028}\u{0}é👩‍👧".to_owned()),
    ]
}

prop_compose! {
    fn any_row()(
        slot in select(Slot::ALL),
        organisation in any_text(),
        number in 1..=9u8,
        via in proptest::option::of(select(Via::ALL)),
        flags in any::<[bool; 2]>(),
        status in select(Status::ALL),
    ) -> Option<Row> {
        let fields = RowFields {
            slot,
            organisation,
            number,
            via,
            new_voice: flags[0],
            companion: flags[1],
            status,
            drafted: None,
        };
        Row::from_fields(RowId(0), fields).ok()
    }
}

prop_compose! {
    fn any_list()(
        meeting in select(Meeting::ALL),
        rows in proptest::collection::vec(any_row(), 0..6),
        on_call in any::<bool>(),
    ) -> (Meeting, InvitationList) {
        (meeting, InvitationList::from_rows(rows.into_iter().flatten().collect(), on_call))
    }
}

/// Exercises in every stage, made once: a reveal takes longer than a case.
fn exercises() -> &'static [Stored] {
    static EXERCISES: OnceLock<Vec<Stored>> = OnceLock::new();
    EXERCISES.get_or_init(|| {
        [Mode::Foundations, Mode::All]
            .into_iter()
            .flat_map(stages)
            .collect()
    })
}

/// One exercise of eight people on either of two sides, as it is kept on its way.
fn stages(mode: Mode) -> Vec<Stored> {
    let code = ExerciseCode::new(mode, ParticipantLanguage::Dutch, 99);
    let mut exercise = Exercise::new(code);
    let mut kept = vec![exercise.stored()];
    exercise.begin().expect("it is open");
    for number in 0..16 {
        let mut answers = Answers::default();
        for (step, statement) in mode.statements().iter().enumerate() {
            let answer = Answer::ALL[(number + step * number) % Answer::ALL.len()];
            answers.set(*statement, Some(answer));
        }
        let ballot = BallotCode {
            ballot: Ballot {
                perspective: Perspective::ALL[number % 2],
                answers,
            },
            random: RandomPart::from_number(number as u32),
        };
        exercise
            .enter_code(&ballot.encode(&code))
            .expect("a new code");
    }
    exercise.settle_entries();
    kept.push(exercise.stored());
    kept.push(exercise.clone().into_copy().stored());
    for only_total in [false, true] {
        let mut exercise = exercise.clone();
        exercise.set_only_total(only_total).expect("not shown yet");
        exercise.reveal().expect("enough ballots");
        kept.push(exercise.stored());
        for (statement, agreement) in mode.statements().iter().zip([
            Agreement::Agreed(Value::Mostly),
            Agreement::Disagreed(Answer::ALL[0], Answer::ALL[4]),
        ]) {
            exercise
                .settle(*statement, Some(agreement))
                .expect("it is asked");
        }
        exercise.close().expect("it is shown");
        kept.push(exercise.stored());
        kept.push(exercise.copy());
    }
    kept
}

prop_compose! {
    /// One of these exercises with odd texts in it.
    fn any_exercise()(
        exercise in select(exercises()),
        texts in proptest::array::uniform4(any_text()),
    ) -> Stored {
        let [notes, role, date, text] = texts;
        Stored { notes, next_step: NextStep { role, date, text }, ..exercise }
    }
}

prop_compose! {
    /// Any dossier that a user could make, with odd texts in it.
    pub(super) fn any_dossier()(
        texts in proptest::array::uniform4(any_text()),
        answers in proptest::collection::vec((select(Statement::ALL), select(Answer::ALL.to_vec()), any_text()), 0..9),
        gates in proptest::collection::vec((select(Gate::ALL), select(GateAnswer::ALL.to_vec())), 0..5),
        partners in subsequence(Partner::ALL, 0..=Partner::ALL.len()),
        themes in subsequence(Theme::ALL, 0..=Theme::ALL.len()),
        opened in subsequence(Dimension::ALL, 0..=Dimension::ALL.len()),
        moments in any::<[u32; 2]>(),
        days in proptest::option::of(0..40_000i32),
        lists in proptest::collection::vec(any_list(), 0..3),
        exercise in proptest::option::of(any_exercise()),
    ) -> Dossier {
        let [municipality, when, place, reason] = texts;
        let mut dossier = Dossier {
            changed: i64::from(moments[1]),
            municipality,
            opened,
            other_choice: Some(OtherChoice { meeting: Meeting::ALL[0], reason }),
            place,
            delete_on: days.and_then(|days| Date::from_julian_day(2_451_545 + days).ok()),
            context: Context { partners, themes, orientation_when: when, ..Context::default() },
            exercise,
            ..Dossier::new(id("d1"), i64::from(moments[0]))
        };
        for (statement, answer, why) in answers {
            dossier.answers.set(statement, Some(answer));
            dossier.whys.set(statement, why);
        }
        for (gate, answer) in gates {
            dossier.gates.set(gate, Some(answer));
        }
        for (meeting, list) in lists {
            dossier.set_list(meeting, list);
        }
        dossier
    }
}
