//! The Fluent id of what to tell people for every refusal; texts are in `locales/*/exercise.ftl`.
//! The fields of a refusal carry the names of the arguments of its text; `exercise-too-few` takes
//! its number as `count`.

use super::code::{CodeError, ExerciseCodeError};
use super::collecting::{EntryError, PresentError};
use super::revealed::DecisionError;
use super::slips::SlipProblem;
use super::stage::StageError;

impl CodeError {
    /// The Fluent id of what to tell people.
    pub const fn message_id(&self) -> &'static str {
        match self {
            Self::WrongLength { .. } => "code-error-wrong-length",
            Self::WrongCharacter { .. } => "code-error-wrong-character",
            Self::CheckFailed { group: Some(_) } => "code-error-check-failed-in-group",
            Self::CheckFailed { group: None } => "code-error-check-failed",
            Self::OutOfRange => "code-error-out-of-range",
            Self::OtherMode { .. } => "code-error-other-mode",
        }
    }
}

impl ExerciseCodeError {
    /// The Fluent id of what to tell people.
    pub const fn message_id(&self) -> &'static str {
        match self {
            Self::WrongLength { .. } => "exercise-code-wrong-length",
            Self::WrongCharacter(_) => "exercise-code-wrong-character",
            Self::UnknownKind => "exercise-code-unknown-kind",
        }
    }
}

impl EntryError {
    /// The Fluent id of what to tell people.
    pub const fn message_id(&self) -> &'static str {
        match self {
            Self::NotCollecting => "exercise-not-collecting",
            Self::IsCopy => "exercise-is-copy",
            Self::Code(error) => error.message_id(),
            Self::Double => "exercise-double",
            Self::MoreThanPresent { .. } => "exercise-more-than-present",
            Self::PerspectiveComplete => "exercise-perspective-complete",
            Self::NothingToUndo => "exercise-nothing-to-undo",
        }
    }
}

impl PresentError {
    /// The Fluent id of what to tell people.
    pub const fn message_id(&self) -> &'static str {
        match self {
            Self::NotCollecting => "exercise-not-collecting",
            Self::FewerThanEntered { .. } => "exercise-fewer-than-entered",
            Self::PerspectiveComplete => "exercise-perspective-complete",
            Self::TooMany => "exercise-too-many-people",
        }
    }
}

impl SlipProblem {
    /// The Fluent id of what to tell people.
    pub const fn message_id(&self) -> &'static str {
        match self {
            Self::NoSlips => "exercise-no-slips",
            Self::TooMany => "exercise-too-many-people",
            Self::DoesNotAddUp { .. } => "exercise-does-not-add-up",
        }
    }
}

impl StageError {
    /// The Fluent id of what to tell people.
    pub const fn message_id(&self) -> &'static str {
        match self {
            Self::TooFew { .. } => "exercise-too-few",
            Self::WrongStage(_) => "exercise-wrong-stage",
            Self::IsCopy => "exercise-is-copy",
        }
    }
}

impl DecisionError {
    /// The Fluent id of what to tell people; the problems with slips have their own.
    pub fn message_ids(&self) -> Vec<&'static str> {
        match self {
            Self::NotRevealed => vec!["exercise-not-revealed"],
            Self::NotAsked => vec!["exercise-not-asked"],
            Self::TooFew { .. } => vec!["exercise-too-few"],
            Self::Slips(problems) => problems.iter().map(SlipProblem::message_id).collect(),
            Self::SameOption => vec!["exercise-same-option"],
        }
    }
}
