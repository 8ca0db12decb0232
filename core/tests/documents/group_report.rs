//! What leaves the room of an exercise: the report, and what a slide says of those who do not know.

use brugwijzer_core::documents::report::{Extent, report};
use brugwijzer_core::documents::slide::{Slide, of_statement, unknown_dimensions};
use brugwijzer_core::domain::assessment::{Answer, Answers, Perspective, Statement, Value};
use brugwijzer_core::domain::exercise::code::{ExerciseCode, Mode, ParticipantLanguage};
use brugwijzer_core::domain::exercise::{Ballot, Exercise};
use brugwijzer_core::dossier::Dossier;
use brugwijzer_core::i18n::Language;

use crate::dossiers::blank;
use crate::outline::outline;
use crate::{TODAY, texts, whole};

const NOTES: &str = "Eerst bellen.\n\n   Daarna samen eten.   \n";
const PRIVACY: Statement = Statement::TrustPrivacy;

/// An exercise with so many ballots a side; the first people of a side do not know what `unknown`
/// says of so many of them.
fn exercise(sizes: [usize; 3], unknown: impl Fn(Perspective, Statement) -> usize) -> Exercise {
    let code = ExerciseCode::new(Mode::Foundations, ParticipantLanguage::Dutch, 5);
    let mut exercise = Exercise::new(code);
    assert_eq!(exercise.begin(), Ok(()));
    for (&perspective, size) in Perspective::ALL.iter().zip(sizes) {
        for person in 0..size {
            let mut answers = Answers::default();
            for &statement in Mode::Foundations.statements() {
                let known = Answer::Known([Value::ALittle, Value::Mostly][person % 2]);
                let is_unknown = person < unknown(perspective, statement);
                answers.set(
                    statement,
                    Some(if is_unknown { Answer::Unknown } else { known }),
                );
            }
            let ballot = Ballot {
                perspective,
                answers,
            };
            assert!(exercise.enter_ballot(&ballot).is_ok());
        }
    }
    exercise
}

fn revealed(sizes: [usize; 3], unknown: impl Fn(Perspective, Statement) -> usize) -> Exercise {
    let mut exercise = exercise(sizes, unknown);
    assert_eq!(exercise.reveal(), Ok([0; 3]));
    exercise
}

fn lines(exercise: &Exercise, language: Language) -> Vec<String> {
    let dossier = Dossier {
        exercise: Some(exercise.stored()),
        ..blank()
    };
    let extent = Extent::WithAppendices;
    let document = report(&dossier, &dossier.advice(), extent, &texts(language), TODAY);
    let text = outline(&document);
    whole(&text).lines().map(str::to_owned).collect()
}

#[test]
fn notes_are_in_the_report_a_paragraph_a_line_from_the_reveal_on() {
    for &language in Language::ALL {
        let heading = format!("## {}", texts(language).get("exercise-notes"));
        let warning = format!("! {}", texts(language).get("exercise-notes-about"));
        let mut before = exercise([8; 3], |_, _| 0);
        before.set_notes(NOTES.to_owned());
        assert!(
            !lines(&before, language).contains(&heading),
            "before the reveal"
        );
        let mut after = revealed([8; 3], |_, _| 0);
        for nothing in ["", " \n \n"] {
            after.set_notes(nothing.to_owned());
            assert!(!lines(&after, language).contains(&heading), "{nothing:?}");
        }
        after.set_notes(NOTES.to_owned());
        let lines = lines(&after, language);
        let place = lines.iter().position(|line| *line == heading);
        let found = &lines[place.unwrap_or(lines.len())..][1..4];
        assert_eq!(found, [&warning, "Eerst bellen.", "Daarna samen eten."]);
    }
}

/// The sentences on the slide of a statement that say for whom it is not visible.
fn not_visible(exercise: &Exercise, statement: Statement) -> Vec<String> {
    let results = exercise.revealed().map(|revealed| revealed.results());
    let mut results = results.unwrap_or_default().iter();
    let result = results.find(|result| result.statement == statement);
    let texts = texts(Language::Dutch);
    let slide = result.map(|result| of_statement(result, String::new(), &texts));
    let Some(Slide::Statement(slide)) = slide else {
        panic!("no slide of {}", statement.id());
    };
    let said = |side: &Perspective| {
        let text = texts.get(&format!("exercise-not-visible-{}", side.id()));
        slide.notes.contains(&text).then_some(text)
    };
    Perspective::ALL.iter().filter_map(said).collect()
}

#[test]
fn a_slide_names_only_sides_with_bars_that_do_not_know() {
    let check = |sizes: [usize; 3], unknown: [usize; 3], expected: &[&str]| {
        let of = |side: Perspective, s: Statement| {
            if s == PRIVACY {
                unknown[side.index()]
            } else {
                0
            }
        };
        let exercise = revealed(sizes, of);
        assert_eq!(
            not_visible(&exercise, PRIVACY),
            expected,
            "{sizes:?} {unknown:?}"
        );
        assert!(not_visible(&exercise, Statement::TrustEquality).is_empty());
    };
    let informal = "Voor de sleutelpersonen is dit niet zichtbaar.";
    let municipality = "Voor de gemeente is dit niet zichtbaar.";
    check([8, 8, 8], [0, 0, 0], &[]);
    check([8, 8, 8], [0, 0, 2], &[]);
    check([8, 8, 8], [0, 0, 3], &[informal]);
    check([8, 8, 8], [4, 0, 3], &[municipality, informal]);
    // Too few people to be named.
    check([8, 8, 4], [0, 0, 3], &[]);
    check([8, 8, 2], [0, 0, 2], &[]);
}

#[test]
fn a_dimension_is_called_unknown_above_a_third_of_its_statements() {
    let check = |language, unknown: &[Statement], expected: &[&str]| {
        let of = |_: Perspective, s: Statement| if unknown.contains(&s) { 3 } else { 0 };
        let exercise = revealed([8; 3], of);
        let shown = exercise.revealed().map(|revealed| revealed.shown());
        let said = unknown_dimensions(&shown.unwrap_or_default(), &texts(language));
        assert_eq!(said, expected, "{unknown:?}");
    };
    let two = [PRIVACY, Statement::TrustEquality];
    check(Language::Dutch, &[], &[]);
    check(Language::Dutch, &[PRIVACY], &[]);
    let dutch = "Vertrouwen: meer dan een derde van de stellingen is onbekend.";
    check(Language::Dutch, &two, &[dutch]);
    let english = "Trust: more than a third of the statements is unknown.";
    check(Language::English, &two, &[english]);
}
