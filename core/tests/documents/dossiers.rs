//! Dossiers and advices for the tests: one for each headline, one with everything filled in.

use brugwijzer_core::domain::advice::{Advice, Findings, Settlements};
use brugwijzer_core::domain::assessment::{
    Answer, Answers, Dimension, Gate, GateAnswer, Gates, Perspective, Statement, Value,
};
use brugwijzer_core::domain::context::{Context, Held, OrganisationKind, Partner, Theme};
use brugwijzer_core::domain::exercise::{Ballot, Tally};
use brugwijzer_core::domain::invitation::{InvitationList, Status};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::dossier::{Dossier, DossierId, OtherChoice};

/// Facts that are yes, except the given ones.
pub fn gates(except: &[(Gate, GateAnswer)]) -> Gates {
    let mut gates = Gates::default();
    for &gate in Gate::ALL {
        gates.set(gate, Some(GateAnswer::Yes));
    }
    for (gate, answer) in except {
        gates.set(*gate, Some(*answer));
    }
    gates
}

/// "Grotendeels" everywhere, except for the given statements.
pub fn answers(except: &[(Statement, Answer)]) -> Answers {
    let mut answers = Answers::default();
    for &statement in Statement::ALL {
        answers.set(statement, Some(Answer::Known(Value::Mostly)));
    }
    for (statement, answer) in except {
        answers.set(*statement, Some(*answer));
    }
    answers
}

pub const NO: Answer = Answer::Known(Value::No);

/// The advice for a group: so many ballots of each side, with the same answers per side.
pub fn group(sides: [(usize, Answers); 3]) -> Advice {
    let mut tally = Tally::new();
    for (&perspective, (count, answers)) in Perspective::ALL.iter().zip(sides) {
        for _ in 0..count {
            tally.add(&Ballot {
                perspective,
                answers,
            });
        }
    }
    let findings = Findings::of(&tally);
    Advice::group(&gates(&[]), &findings, &Settlements::default(), None)
}

/// An advice for every headline, in the order in which they are explained.
pub fn advices() -> Vec<Advice> {
    use GateAnswer::{No, Unknown};
    let good = answers(&[]);
    let solo = |except: &[(Gate, GateAnswer)]| Advice::solo(&gates(except), &good, None);
    let needs_no = answers(&[(Statement::InsightNeeds, NO)]);
    let trust_no = answers(
        &Dimension::Trust
            .statements()
            .iter()
            .map(|s| (*s, NO))
            .collect::<Vec<_>>(),
    );
    let contact_no = answers(&[(Statement::CommitmentContactPerson, NO)]);
    vec![
        group([(3, good), (3, good), (3, good)]),
        solo(&[]),
        solo(&[(Gate::PreparatoryTalk, No)]),
        solo(&[
            (Gate::AldermanOnBoard, Unknown),
            (Gate::PracticalCapacity, No),
            (Gate::SafetyExpert, No),
        ]),
        solo(&[(Gate::AllianceActive, No)]),
        Advice::solo(&gates(&[]), &needs_no, Some(Held::Yes)),
        Advice::solo(&Gates::default(), &Answers::default(), None),
        group([(3, good), (3, good), (2, good)]),
        group([(3, good), (3, good), (3, trust_no)]),
        group([(3, contact_no), (3, good), (3, good)]),
        Advice::solo(&gates(&[]), &needs_no, None),
    ]
}

pub fn blank() -> Dossier {
    let id = DossierId::parse("d1").expect("a plain id");
    Dossier::new(id, 1_700_000_000_000)
}

/// The advice on the own answers of a dossier.
pub fn advice(dossier: &Dossier) -> Advice {
    let held = dossier.context.orientation_held;
    Advice::solo(&dossier.gates, &dossier.answers, held)
}

/// A dossier in which every field carries something.
pub fn full() -> Dossier {
    let mut dossier = blank();
    dossier.changed += 5;
    dossier.municipality = "Voorbeeld".to_owned();
    dossier.context = Context {
        partners: vec![Partner::Fsan, Partner::Lccplus],
        kinds: vec![OrganisationKind::Refugee],
        themes: vec![Theme::RaisingConcerns],
        orientation_held: Some(Held::No),
        orientation_when: "voorjaar 2026".to_owned(),
        start_held: Some(Held::Yes),
    };
    dossier.gates = gates(&[(Gate::SafetyExpert, GateAnswer::Unknown)]);
    dossier.answers = answers(&[
        (Statement::TrustPrivacy, Answer::Known(Value::ALittle)),
        (Statement::TrustSafetyRoute, NO),
        (Statement::CommitmentFollowUp, Answer::Unknown),
        (Statement::BridgingFeedback, NO),
        (Statement::CounselPolicy, NO),
        (Statement::CounselGuidance, Answer::Known(Value::ALittle)),
    ]);
    dossier.answers.set(Statement::SupportWorkload, None);
    let why = "Er is een nummer, maar niemand kent het.";
    dossier
        .whys
        .set(Statement::TrustSafetyRoute, why.to_owned());
    dossier.opened = vec![Dimension::Insight, Dimension::Trust];
    dossier.other_choice = Some(OtherChoice {
        meeting: Meeting::Start,
        reason: "De zaal is al besproken.\nWij vragen Veilig Thuis erbij.".to_owned(),
    });
    dossier.list_meeting = Some(Meeting::Orientation);
    let context = dossier.context.clone();
    let mut list = InvitationList::drafted(Meeting::Orientation, &context);
    let first = list.rows().first().map(|row| row.id()).expect("a row");
    list.set_organisation(first, "Gemeente Voorbeeld")
        .expect("a short name");
    list.set_status(first, Status::Yes);
    dossier.set_list(Meeting::Orientation, list);
    dossier.set_list(
        Meeting::Talk,
        InvitationList::drafted(Meeting::Talk, &context),
    );
    dossier.place = "/verslag".to_owned();
    dossier
}
