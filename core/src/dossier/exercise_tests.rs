//! What is kept of an exercise comes back, damaged counts are refused, and a copy holds less.

use proptest::prelude::*;

use super::{Dossier, DossierId, Problem, restore, write};
use crate::documents::locked_copy::plain;
use crate::domain::advice::Advice;
use crate::domain::assessment::{Answer, Answers, Perspective, Statement, Value};
use crate::domain::exercise::code::{
    BallotCode, ExerciseCode, Mode, ParticipantLanguage, RandomPart,
};
use crate::domain::exercise::collecting::EntryError;
use crate::domain::exercise::revealed::Agreement;
use crate::domain::exercise::stored::StoredPhase;
use crate::domain::exercise::{Ballot, Exercise, NextStep, StageError};
use crate::domain::meeting::Meeting;

fn id() -> DossierId {
    DossierId::from_random(7)
}

fn dossier(exercise: &Exercise) -> Dossier {
    Dossier {
        exercise: Some(exercise.stored()),
        ..Dossier::new(id(), 5)
    }
}

/// An exercise with these ballots: a side and the answer to every statement.
fn exercise(mode: Mode, ballots: &[(usize, usize)]) -> Exercise {
    let code = ExerciseCode::new(mode, ParticipantLanguage::Dutch, 99);
    let mut exercise = Exercise::new(code);
    exercise.begin().unwrap();
    for (place, (side, answer)) in ballots.iter().enumerate() {
        let mut answers = Answers::default();
        for (step, statement) in mode.statements().iter().enumerate() {
            let answer = Answer::ALL[(answer + step * place) % Answer::ALL.len()];
            answers.set(*statement, Some(answer));
        }
        let ballot = BallotCode {
            ballot: Ballot {
                perspective: Perspective::ALL[*side],
                answers,
            },
            random: RandomPart::new(mode, place as u32),
        };
        exercise.enter_code(&ballot.encode(&code)).unwrap();
    }
    exercise
}

fn comes_back(exercise: &Exercise) {
    let dossier = dossier(exercise);
    let restored = restore(&write(&dossier), &id());
    assert_eq!(restored.problems, []);
    assert_eq!(restored.dossier, dossier);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(crate::generated_cases(64, 1_000)))]

    #[test]
    fn every_stage_comes_back(
        all in any::<bool>(),
        only_total in any::<bool>(),
        ballots in prop::collection::vec((0..3usize, 0..5usize), 0..24),
        settled in prop::option::of((0..5usize, 0..5usize)),
    ) {
        let mode = if all { Mode::All } else { Mode::Foundations };
        let mut exercise = exercise(mode, &ballots);
        exercise.set_only_total(only_total).unwrap();
        let _ = exercise.set_present(Perspective::Informal, 30);
        exercise.set_notes("Voorbeeld".to_owned());
        comes_back(&exercise);
        if exercise.reveal().is_ok() {
            comes_back(&exercise);
            if let Some((one, other)) = settled {
                let agreement = match (Answer::ALL[one], Answer::ALL[other]) {
                    (one, other) if one != other => Agreement::Disagreed(one, other),
                    _ => Agreement::Agreed(Value::Mostly),
                };
                exercise.settle(Statement::TrustPrivacy, Some(agreement)).unwrap();
            }
            exercise.set_next_step(NextStep {
                role: "adviseur".to_owned(),
                date: "1 maart".to_owned(),
                text: "Bellen".to_owned(),
            });
            exercise.close().unwrap();
            comes_back(&exercise);
        }
    }
}

#[test]
fn that_answers_are_not_read_comes_back() {
    let mut unread = 0;
    for (one, other) in (0..5).flat_map(|one| (0..5).map(move |other| (one, other))) {
        let ballots = [one, one, other, other, other].map(|answer| (0, answer));
        let mut exercise = exercise(Mode::Foundations, &ballots);
        exercise.reveal().unwrap();
        let results = exercise.revealed().unwrap().results().iter();
        unread += results.filter(|result| result.shown.unread).count();
        comes_back(&exercise);
    }
    assert!(unread > 0);
}

fn is_refused(from: &str, to: &str) {
    let ballots: Vec<(usize, usize)> = (0..9).map(|n| (0, n % 5)).collect();
    let text = write(&dossier(&exercise(Mode::Foundations, &ballots)));
    assert!(text.contains(from), "{from} is not in {text}");
    let restored = restore(&text.replacen(from, to, 1), &id());
    assert_eq!(restored.dossier.exercise, None, "{to}");
    let part =
        |problem: &Problem| matches!(problem, Problem::Part(path) if path.starts_with("exercise"));
    assert!(
        restored.problems.iter().any(part),
        "{:?}",
        restored.problems
    );
}

#[test]
fn counts_that_cannot_be_right_are_refused_whole() {
    is_refused("\"ballots\":[3,", "\"ballots\":[7,");
    is_refused("\"ballots\":[3,", "\"ballots\":[-6,");
    is_refused("\"ballots\":[3,0,0]", "\"ballots\":[3,0]");
    is_refused("\"insight-offer\":[[", "\"insight-offer\":[[1],[");
    is_refused("\"code\":\"", "\"code\":\"Z");
    is_refused("\"stage\":\"collecting\"", "\"stage\":\"later\"");
}

fn group(answers: [usize; 3]) -> Exercise {
    let ballots: Vec<(usize, usize)> = (0..15).map(|n| (n % 3, answers[n % 3])).collect();
    let code = ExerciseCode::new(Mode::Foundations, ParticipantLanguage::Dutch, 99);
    let mut exercise = Exercise::new(code);
    exercise.begin().unwrap();
    for (side, answer) in ballots {
        let mut answers = Answers::default();
        for statement in Statement::foundations() {
            answers.set(*statement, Some(Answer::ALL[answer]));
        }
        let perspective = Perspective::ALL[side];
        exercise
            .enter_ballot(&Ballot {
                perspective,
                answers,
            })
            .unwrap();
    }
    exercise
}

#[test]
fn the_advice_is_that_of_the_group_from_the_reveal_on() {
    let mut exercise = group([3, 3, 3]);
    let before = dossier(&exercise);
    assert_eq!(
        before.advice(),
        Advice::solo(&before.gates, &before.answers, None)
    );
    exercise.reveal().unwrap();
    let mut after = dossier(&exercise);
    for gate in crate::domain::assessment::Gate::ALL {
        after
            .gates
            .set(*gate, Some(crate::domain::assessment::GateAnswer::Yes));
    }
    assert_eq!(after.advice().outcome().meeting(), Meeting::Start);
    let shown = after.answers_of_advice();
    assert_eq!(shown.value(Statement::TrustPrivacy), Some(Value::Yes));
    assert_eq!(shown.get(Statement::CounselPolicy), None);
}

/// Opens a text that left the device, and sees that it holds a copy without ballots.
fn is_an_empty_copy(text: &str) {
    let read = restore(text, &id()).dossier;
    let exercise = read.exercise.unwrap();
    assert!(exercise.is_copy);
    let StoredPhase::Collecting { written, present } = &exercise.phase else {
        panic!("nothing was revealed");
    };
    assert_eq!((written.tally.total(), present), (0, &[None; 3]));
    let mut exercise = Exercise::restore(exercise);
    let ballot = Ballot {
        perspective: Perspective::Informal,
        answers: Answers::default(),
    };
    assert_eq!(exercise.enter_ballot(&ballot), Err(EntryError::IsCopy));
}

#[test]
fn behind_a_password_and_in_an_opened_file_it_is_a_copy() {
    let full = dossier(&group([0, 3, 1]));
    is_an_empty_copy(&plain(&full));
    // Also when the file holds more, as those of earlier versions did.
    let opened = restore(&write(&full), &id()).dossier.opened_as_new(id(), 9);
    is_an_empty_copy(&write(&opened));
}

#[test]
fn a_copy_takes_no_entries_and_tells_nothing_before_the_reveal() {
    let exercise = group([0, 3, 1]);
    let copy = dossier(&exercise).for_copy().exercise.unwrap();
    assert!(copy.is_copy);
    let StoredPhase::Collecting { written, present } = copy.phase else {
        panic!("nothing was revealed");
    };
    assert_eq!((written.tally.total(), present), (0, [None; 3]));
}

/// When two tabs both went on, the second version holds what was counted, but one exercise takes
/// entries in one dossier only.
#[test]
fn a_second_version_keeps_the_counts_and_takes_no_codes() {
    let ballots: Vec<(usize, usize)> = (0..18).map(|n| (n % 3, n % 5)).collect();
    let mut first = exercise(Mode::Foundations, &ballots);
    first.settle_entries();
    let mut second = dossier(&first);
    second.exercise.as_mut().unwrap().is_copy = true;
    let kept = restore(&write(&second), &id());
    assert_eq!((&kept.problems, &kept.dossier), (&vec![], &second));
    let kept = kept.dossier.exercise.unwrap();
    assert_eq!(kept, first.clone().into_copy().stored());
    let StoredPhase::Collecting { written, .. } = &kept.phase else {
        panic!("nothing was revealed");
    };
    assert_eq!(written.tally.total(), 9);
    let mut second = Exercise::restore(kept);
    let fresh = exercise(Mode::Foundations, &[]);
    let ballot = BallotCode {
        ballot: Ballot {
            perspective: Perspective::Informal,
            answers: Answers::default(),
        },
        random: RandomPart::new(Mode::Foundations, 1_000),
    };
    let code = ballot.encode(fresh.code());
    assert_eq!(second.enter_code(&code), Err(EntryError::IsCopy));
    assert_eq!(second.undo(), Err(EntryError::IsCopy));
    assert_eq!(second.reveal(), Err(StageError::IsCopy));
    assert_eq!(second.collecting().map(|c| c.counter()), Some(9));
    // The first one goes on.
    assert_eq!(first.enter_code(&code), Ok(19));
}
