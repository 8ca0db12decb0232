//! The stages, bad input and what is kept.

use super::*;
use crate::advice::Settlement;
use crate::assessment::{Answer, Answers, Value};
use crate::exercise::code::{CodeError, ParticipantLanguage, RandomPart};
use crate::exercise::shown::ShownPerspective;
use crate::exercise::slips::SlipProblem;
use crate::exercise::tally::Counts;

fn exercise(mode: Mode) -> Exercise {
    let code = ExerciseCode::new(mode, ParticipantLanguage::Dutch, 0x1234_5678);
    let mut exercise = Exercise::new(code);
    assert_eq!(exercise.begin(), Ok(()));
    exercise
}

fn ballot(perspective: Perspective, answer: usize) -> Ballot {
    let mut answers = Answers::default();
    for &statement in Statement::ALL {
        answers.set(statement, Some(Answer::ALL[answer % 5]));
    }
    Ballot {
        perspective,
        answers,
    }
}

fn group(sizes: [u32; 3]) -> Exercise {
    let mut exercise = exercise(Mode::Foundations);
    for (&side, n) in Perspective::ALL.iter().zip(sizes) {
        for i in 0..n as usize {
            assert!(exercise.enter_ballot(&ballot(side, i)).is_ok());
        }
    }
    exercise
}

fn code_text(exercise: &Exercise, side: Perspective, random: u32) -> String {
    let code = BallotCode {
        ballot: ballot(side, 3),
        random: RandomPart::new(exercise.mode(), random),
    };
    code.encode(exercise.code())
}

#[test]
fn there_is_a_result_from_five_ballots_on() {
    let check = |sizes: [u32; 3], revealed: bool| {
        let mut exercise = group(sizes);
        let total = sizes.iter().sum();
        let expected = if revealed {
            Ok([0; 3])
        } else {
            Err(StageError::TooFew { ballots: total })
        };
        assert_eq!(exercise.reveal(), expected, "{sizes:?}");
        assert_eq!(exercise.revealed().is_some(), revealed);
    };
    check([0, 0, 0], false);
    check([1, 1, 1], false);
    check([2, 2, 0], false);
    check([0, 0, 4], false);
    check([2, 2, 1], true);
    check([0, 0, 5], true);
    check([0, 12, 0], true);
    check([170, 170, 160], true);
    check([500, 0, 0], true);
}

#[test]
fn codes_are_refused_with_the_reason() {
    let mut here = exercise(Mode::Foundations);
    let there = Exercise::new(ExerciseCode::new(
        Mode::Foundations,
        ParticipantLanguage::Dutch,
        7,
    ));
    let other_mode = exercise(Mode::All);
    let code = code_text(&here, Perspective::Informal, 1);
    let mut swapped: Vec<char> = code.chars().collect();
    let place = (1..4).find(|i| swapped[*i] != swapped[i - 1]).unwrap_or(1);
    swapped.swap(place - 1, place);
    let swapped: String = swapped.into_iter().collect();
    let mut check = |text: &str, expected: Result<u32, EntryError>| {
        assert_eq!(here.enter_code(text), expected, "{text}");
    };
    let refused = |error| Err(EntryError::Code(error));
    check(&code.to_lowercase(), Ok(1));
    check(&code, Err(EntryError::Double));
    check(&code.replace(' ', "-"), Err(EntryError::Double));
    let (got, expected) = (17, 12);
    let long = code_text(&other_mode, Perspective::Informal, 1);
    check(&long, refused(CodeError::OtherMode { got, expected }));
    check(
        &code[..7],
        refused(CodeError::WrongLength { got: 6, expected }),
    );
    let foreign = here.enter_code(&code_text(&there, Perspective::Informal, 1));
    assert!(matches!(
        foreign,
        Err(EntryError::Code(CodeError::CheckFailed { .. }))
    ));
    let swap = here.enter_code(&swapped);
    assert!(
        matches!(swap, Err(EntryError::Code(CodeError::CheckFailed { .. }))),
        "{swap:?}"
    );
    assert_eq!(here.collecting().map(|c| c.counter()), Some(1));
}

#[test]
fn slips_must_add_up_to_the_number_present() {
    let row = |by_option| Counts { by_option };
    let check = |number, counts: &dyn Fn(Statement) -> Counts, expected: usize| {
        let slips = Slips::new(Mode::Foundations, Perspective::Informal, number, counts);
        assert_eq!(
            slips.as_ref().map_or_else(Vec::len, |_| 0),
            expected,
            "{slips:?}"
        );
    };
    check(4, &|_| row([1, 1, 1, 0, 1]), 0);
    check(5, &|_| row([1, 1, 1, 0, 1]), 14);
    check(0, &|_| row([0; 5]), 1);
    check(10_001, &|_| row([10_001, 0, 0, 0, 0]), 1);
    check(4, &|_| row([u32::MAX, 5, 0, 0, 0]), 14);
    let one = |s| row([if s == Statement::InsightOffer { 5 } else { 4 }, 0, 0, 0, 0]);
    check(4, &one, 1);
    let expected = SlipProblem::DoesNotAddUp {
        statement: Statement::InsightOffer,
        counted: 5,
        present: 4,
    };
    let slips = Slips::new(Mode::Foundations, Perspective::Informal, 4, &one);
    assert_eq!(slips, Err(vec![expected]));
}

#[test]
fn all_rungs_feed_the_same_tally() {
    let mut exercise = exercise(Mode::Foundations);
    let side = Perspective::Municipality;
    let counts = |_| Counts {
        by_option: [0, 0, 0, 4, 0],
    };
    let slips = Slips::new(Mode::Foundations, side, 4, &counts);
    let entered = slips.map(|slips| exercise.enter_slips(&slips));
    assert_eq!(entered, Ok(Ok(4)));
    assert_eq!(exercise.enter_ballot(&ballot(side, 3)), Ok(5));
    let code = code_text(&exercise, side, 5);
    assert_eq!(exercise.enter_code(&code), Ok(6));
    assert_eq!(exercise.undo(), Ok(5));
    assert_eq!(exercise.enter_code(&code), Ok(6));
    assert_eq!(exercise.reveal(), Ok([0; 3]));
    let value = |e: &Exercise| {
        e.revealed()
            .map(|r| r.findings().get(Statement::InsightOffer).value())
    };
    assert_eq!(value(&exercise), Some(Some(Value::Yes)));
}

#[test]
fn every_step_has_its_stage() {
    let mut exercise = Exercise::new(ExerciseCode::new(
        Mode::All,
        ParticipantLanguage::English,
        3,
    ));
    let one = ballot(Perspective::Informal, 0);
    assert_eq!(exercise.enter_ballot(&one), Err(EntryError::NotCollecting));
    assert_eq!(exercise.reveal(), Err(StageError::WrongStage(Stage::Open)));
    assert_eq!(exercise.begin(), Ok(()));
    assert_eq!(
        exercise.begin(),
        Err(StageError::WrongStage(Stage::Collecting))
    );
    assert_eq!(
        exercise.settle(Statement::InsightOffer, None),
        Err(DecisionError::NotRevealed)
    );
    (0..5).for_each(|_| assert!(exercise.enter_ballot(&one).is_ok()));
    assert_eq!(exercise.set_only_total(true), Ok(()));
    assert_eq!(exercise.reveal(), Ok([0; 3]));
    assert_eq!(
        exercise.set_only_total(false),
        Err(StageError::WrongStage(Stage::Revealed))
    );
    assert_eq!(exercise.enter_ballot(&one), Err(EntryError::NotCollecting));
    assert_eq!(exercise.undo(), Err(EntryError::NotCollecting));
    assert_eq!(exercise.discuss(), Ok(()));
    assert_eq!(exercise.close(), Ok(()));
    assert_eq!(
        exercise.settle(Statement::InsightOffer, None),
        Err(DecisionError::NotRevealed)
    );
    assert_eq!(exercise.close(), Err(StageError::WrongStage(Stage::Closed)));
}

fn shown(exercise: &Exercise, statement: Statement) -> Option<(u32, [ShownPerspective; 3])> {
    let results = exercise.revealed()?.results();
    let result = results
        .iter()
        .find(|result| result.statement == statement)?;
    Some((result.round, result.shown.perspectives))
}

#[test]
fn a_new_vote_replaces_the_answers_and_the_settlement() {
    let mut exercise = group([8, 8, 8]);
    assert_eq!(exercise.reveal(), Ok([0; 3]));
    let statement = Statement::TrustPrivacy;
    let row = |by_option| Counts { by_option };
    assert_eq!(
        exercise.settle(statement, Some(Agreement::Agreed(Value::Yes))),
        Ok(())
    );
    let rows = [
        row([0, 0, 4, 4, 0]),
        row([0, 0, 4, 5, 0]),
        row([0, 1, 1, 0, 0]),
    ];
    assert_eq!(exercise.vote(statement, [8, 9, 2], &rows), Ok(()));
    let [first, second, third] = shown(&exercise, statement).map_or_else(Default::default, |s| s.1);
    assert_eq!(shown(&exercise, statement).map(|s| s.0), Some(2));
    assert_eq!(first.bars().map(Counts::total), Some(8));
    assert_eq!(second.bars().map(Counts::total), Some(9));
    assert_eq!(third, ShownPerspective::Nothing);
    let settlements = exercise
        .revealed()
        .map(Revealed::settlements)
        .unwrap_or_default();
    assert!(!settlements.is_agreed(statement));
    let wrong = exercise.vote(statement, [8, 8, 2], &rows);
    assert!(matches!(wrong, Err(DecisionError::Slips(problems)) if problems.len() == 1));
    let few = exercise.vote(statement, [0, 0, 4], &rows);
    assert_eq!(few, Err(DecisionError::TooFew { slips: 4 }));
    let rows = [row([0, 0, 5, 0, 0]), row([0; 5]), row([0; 5])];
    let other = exercise.vote(Statement::CounselPolicy, [5, 0, 0], &rows);
    assert_eq!(other, Err(DecisionError::NotAsked));
}

#[test]
fn of_a_disagreement_the_lower_answer_counts() {
    let known = Answer::Known;
    let check = |one, other, expected| {
        let agreement = Agreement::Disagreed(one, other);
        assert_eq!(agreement.settlement(), Settlement::Disagreed(expected));
    };
    check(known(Value::Yes), known(Value::No), Some(Value::No));
    check(
        known(Value::ALittle),
        known(Value::Mostly),
        Some(Value::ALittle),
    );
    check(known(Value::Yes), Answer::Unknown, None);
    let mut exercise = group([2, 2, 2]);
    assert_eq!(exercise.reveal(), Ok([0; 3]));
    let same = Agreement::Disagreed(Answer::Unknown, Answer::Unknown);
    let settled = exercise.settle(Statement::InsightOffer, Some(same));
    assert_eq!(settled, Err(DecisionError::SameOption));
}

#[test]
fn what_is_kept_comes_back_and_what_waits_does_not() {
    let mut exercise = group([8, 4, 0]);
    exercise.set_notes("Voorbeeld".to_owned());
    let restored = Exercise::restore(exercise.stored());
    let counters = |e: &Exercise| e.collecting().map(|c| c.counter());
    assert_eq!(
        (counters(&exercise), counters(&restored)),
        (Some(12), Some(3))
    );
    assert_eq!(
        (restored.stage(), restored.notes()),
        (Stage::Collecting, "Voorbeeld")
    );
    assert_eq!(exercise.reveal(), Ok([0; 3]));
    assert_eq!(Exercise::restore(exercise.stored()), exercise);
}

#[test]
fn a_copy_takes_no_entries_and_holds_less() {
    let mut exercise = group([8, 4, 8]);
    let copy = exercise.copy();
    let mut early = Exercise::restore(copy);
    assert_eq!(early.collecting().map(|c| c.counter()), Some(0));
    let code = code_text(&exercise, Perspective::Informal, 1);
    assert_eq!(early.enter_code(&code), Err(EntryError::IsCopy));
    assert_eq!(exercise.reveal(), Ok([0; 3]));
    let late = Exercise::restore(exercise.copy());
    let [_, original, _] =
        shown(&exercise, Statement::InsightOffer).map_or_else(Default::default, |s| s.1);
    let [bars, small, _] =
        shown(&late, Statement::InsightOffer).map_or_else(Default::default, |s| s.1);
    assert!(
        matches!(original, ShownPerspective::Tendency(_)),
        "{original:?}"
    );
    assert_eq!(
        (small, bars.bars().is_some()),
        (ShownPerspective::Nothing, true)
    );
}

#[test]
fn a_statement_that_is_not_read_waits_for_one_answer_of_the_group() {
    let statement = Statement::CommitmentContactPerson;
    let mut exercise = exercise(Mode::Foundations);
    for answer in [0, 0, 3, 3, 3] {
        assert!(
            exercise
                .enter_ballot(&ballot(Perspective::Informal, answer))
                .is_ok()
        );
    }
    assert_eq!(exercise.reveal(), Ok([0; 3]));
    let value = |exercise: &Exercise| {
        let revealed = exercise.revealed().unwrap();
        revealed
            .findings()
            .values(&revealed.settlements())
            .get(statement)
    };
    assert_eq!(value(&exercise), None);
    assert!(
        exercise
            .revealed()
            .unwrap()
            .findings()
            .get(statement)
            .contested()
    );
    let agreed = Some(Agreement::Agreed(Value::Mostly));
    assert_eq!(exercise.settle(statement, agreed), Ok(()));
    assert_eq!(value(&exercise), Some(Value::Mostly));
}
