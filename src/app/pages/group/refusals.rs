//! Why something was not taken, in words. The ids come from the domain.

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::advice::Item;
use brugwijzer_core::domain::exercise::StageError;
use brugwijzer_core::domain::exercise::code::CodeError;
use brugwijzer_core::domain::exercise::collecting::{EntryError, PresentError};
use brugwijzer_core::domain::exercise::revealed::DecisionError;
use brugwijzer_core::domain::exercise::slips::SlipProblem;
use brugwijzer_core::i18n::Arg;

use crate::app::words::{t, t_with, with_texts};

fn number(n: u32) -> Arg<'static> {
    Arg::from(i64::from(n))
}

pub(super) fn entry(error: EntryError) -> String {
    let id = error.message_id();
    match error {
        EntryError::Code(error) => code(error),
        EntryError::MoreThanPresent { present } => t_with(id, &[("present", number(present))]),
        _ => t(id),
    }
}

fn code(error: CodeError) -> String {
    let id = error.message_id();
    match error {
        CodeError::WrongLength { got, expected } | CodeError::OtherMode { got, expected } => {
            t_with(id, &[("got", got.into()), ("expected", expected.into())])
        }
        CodeError::WrongCharacter { group, character } => {
            let character = character.to_string();
            t_with(
                id,
                &[("character", character.into()), ("group", group.into())],
            )
        }
        CodeError::CheckFailed { group: Some(group) } => t_with(id, &[("group", group.into())]),
        CodeError::CheckFailed { group: None } | CodeError::OutOfRange => t(id),
    }
}

/// The group of four to look at first, if one is known.
pub(super) fn suspect(error: EntryError) -> Option<usize> {
    match error {
        EntryError::Code(CodeError::WrongCharacter { group, .. }) => Some(group),
        EntryError::Code(CodeError::CheckFailed { group }) => group,
        _ => None,
    }
}

pub(super) fn present(error: PresentError) -> String {
    let id = error.message_id();
    match error {
        PresentError::FewerThanEntered { entered } => t_with(id, &[("entered", number(entered))]),
        _ => t(id),
    }
}

pub(super) fn stage(error: StageError) -> String {
    let id = error.message_id();
    match error {
        StageError::TooFew { ballots } => t_with(id, &[("count", number(ballots))]),
        _ => t(id),
    }
}

pub(super) fn slips(problem: &SlipProblem) -> String {
    let id = problem.message_id();
    match problem {
        SlipProblem::DoesNotAddUp {
            statement,
            counted,
            present,
        } => {
            let name = with_texts(|texts| wording::item_name(Item::Statement(*statement), texts));
            let args = [
                ("statement", name.into()),
                ("counted", number(*counted)),
                ("present", number(*present)),
            ];
            t_with(id, &args)
        }
        _ => t(id),
    }
}

pub(super) fn decision(error: &DecisionError) -> String {
    match error {
        DecisionError::Slips(problems) => {
            let problems: Vec<String> = problems.iter().map(slips).collect();
            problems.join(" ")
        }
        DecisionError::TooFew { slips } => t_with("exercise-too-few", &[("count", number(*slips))]),
        other => other.message_ids().into_iter().map(t).collect(),
    }
}
