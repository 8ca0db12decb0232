//! What differs between a copy and the dossier that it was made of, for people to choose.

use std::cmp::Ordering;

use super::Dossier;
use crate::domain::assessment::{Gate, Statement};
use crate::domain::meeting::Meeting;

/// One kind of difference, with how many of it there are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Difference {
    /// The name of the municipality.
    Municipality,
    /// Partners, themes or history.
    Context,
    /// Facts.
    Facts(usize),
    /// Answers to statements.
    Answers(usize),
    /// Explanations with statements.
    Explanations(usize),
    /// Choosing otherwise than advised.
    OtherChoice,
    /// Invitation lists.
    Lists(usize),
    /// Meetings with another date, place or letter.
    Arrangements(usize),
    /// The exercise, as far as copies hold it.
    Exercise,
}

impl Difference {
    /// The id of the sentence that tells people; it takes `$count`.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Municipality => "difference-municipality",
            Self::Context => "difference-context",
            Self::Facts(_) => "difference-facts",
            Self::Answers(_) => "difference-answers",
            Self::Explanations(_) => "difference-explanations",
            Self::OtherChoice => "difference-other-choice",
            Self::Lists(_) => "difference-lists",
            Self::Arrangements(_) => "difference-arrangements",
            Self::Exercise => "difference-exercise",
        }
    }

    /// How many of it there are.
    pub const fn count(self) -> usize {
        match self {
            Self::Municipality | Self::Context | Self::OtherChoice | Self::Exercise => 1,
            Self::Facts(count)
            | Self::Answers(count)
            | Self::Explanations(count)
            | Self::Lists(count)
            | Self::Arrangements(count) => count,
        }
    }
}

/// How a copy stands to the dossier that is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Comparison {
    /// `Greater` when the copy was changed later than the kept dossier.
    pub age: Ordering,
    /// In the order of the way through the tool; empty when both say the same.
    pub differences: Vec<Difference>,
}

/// Compares a copy with the dossier that is kept. Where people were and when they saved a
/// copy does not count, nor what no copy holds of an exercise.
pub fn compare(copy: &Dossier, kept: &Dossier) -> Comparison {
    let facts = Gate::ALL
        .iter()
        .filter(|gate| copy.gates.get(**gate) != kept.gates.get(**gate));
    let answers = Statement::ALL
        .iter()
        .filter(|s| copy.answers.get(**s) != kept.answers.get(**s));
    let whys = Statement::ALL
        .iter()
        .filter(|s| copy.whys.get(**s).trim() != kept.whys.get(**s).trim());
    let lists = Meeting::ALL
        .iter()
        .filter(|m| copy.list(**m) != kept.list(**m));
    let arrangements = Meeting::ALL
        .iter()
        .filter(|m| copy.arrangement(**m) != kept.arrangement(**m));
    let other_choice =
        copy.other_choice != kept.other_choice || copy.list_meeting != kept.list_meeting;
    let exercise = copy.for_copy().exercise != kept.for_copy().exercise;
    let found = [
        (copy.municipality.trim() != kept.municipality.trim()).then_some(Difference::Municipality),
        (copy.context != kept.context).then_some(Difference::Context),
        Some(Difference::Facts(facts.count())),
        Some(Difference::Answers(answers.count())),
        Some(Difference::Explanations(whys.count())),
        other_choice.then_some(Difference::OtherChoice),
        Some(Difference::Lists(lists.count())),
        Some(Difference::Arrangements(arrangements.count())),
        exercise.then_some(Difference::Exercise),
    ];
    Comparison {
        age: copy.changed.cmp(&kept.changed),
        differences: found
            .into_iter()
            .flatten()
            .filter(|d| d.count() > 0)
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::assessment::{Answer, GateAnswer};
    use crate::domain::exercise::Exercise;
    use crate::domain::exercise::code::{ExerciseCode, Mode, ParticipantLanguage};
    use crate::domain::invitation::InvitationList;
    use crate::dossier::DossierId;

    fn dossier() -> Dossier {
        Dossier::new(DossierId::from_random(1), 1_000)
    }

    #[test]
    fn names_every_difference() {
        let check = |change: fn(&mut Dossier), expected: &[Difference]| {
            let mut copy = dossier();
            change(&mut copy);
            assert_eq!(compare(&copy, &dossier()).differences, expected);
            assert_eq!(compare(&dossier(), &copy).differences, expected);
        };
        check(|_| {}, &[]);
        check(|d| d.place = "#/data".to_owned(), &[]);
        check(|d| d.changes = 9, &[]);
        check(|d| d.copied = Some(5), &[]);
        check(|d| d.municipality = " ".to_owned(), &[]);
        check(
            |d| d.municipality = "Voorbeeld".to_owned(),
            &[Difference::Municipality],
        );
        check(
            |d| d.context.orientation_when = "mei".to_owned(),
            &[Difference::Context],
        );
        check(
            |d| d.list_meeting = Some(Meeting::Start),
            &[Difference::OtherChoice],
        );
        check(
            |d| {
                d.gates.set(Gate::AllianceActive, Some(GateAnswer::No));
                for statement in &Statement::ALL[..3] {
                    d.answers.set(*statement, Some(Answer::Unknown));
                }
                d.whys.set(Statement::TrustPrivacy, "omdat".to_owned());
            },
            &[
                Difference::Facts(1),
                Difference::Answers(3),
                Difference::Explanations(1),
            ],
        );
        check(
            |d| {
                d.set_list(
                    Meeting::Start,
                    InvitationList::drafted(Meeting::Start, &d.context),
                );
                let mut arrangement = d.arrangement(Meeting::Start);
                arrangement.place = "zaal".to_owned();
                d.set_arrangement(Meeting::Start, arrangement);
            },
            &[Difference::Lists(1), Difference::Arrangements(1)],
        );
    }

    #[test]
    fn an_exercise_counts_as_far_as_a_copy_holds_it() {
        let with = |notes: &str| {
            let code = ExerciseCode::new(Mode::Foundations, ParticipantLanguage::Dutch, 99);
            let mut exercise = Exercise::new(code);
            exercise.set_notes(notes.to_owned());
            Dossier {
                exercise: Some(exercise.stored()),
                ..dossier()
            }
        };
        let check = |copy: &Dossier, kept: &Dossier, expected: &[Difference]| {
            assert_eq!(compare(copy, kept).differences, expected);
        };
        let kept = with("Voorbeeld");
        check(&kept, &kept, &[]);
        // A copy takes no entries, which is no difference that people make.
        check(&kept.for_copy(), &kept, &[]);
        check(&dossier(), &kept, &[Difference::Exercise]);
        check(&kept, &dossier(), &[Difference::Exercise]);
        check(&with("Anders").for_copy(), &kept, &[Difference::Exercise]);
    }

    #[test]
    fn says_which_one_is_newer() {
        let check = |changed, expected| {
            let mut copy = dossier();
            copy.changed = changed;
            assert_eq!(compare(&copy, &dossier()).age, expected);
        };
        check(999, Ordering::Less);
        check(1_000, Ordering::Equal);
        check(1_001, Ordering::Greater);
    }
}
