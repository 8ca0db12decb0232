//! From the text of any file to what can be done with it. Nothing in the file is run or
//! trusted: it is a copy, a copy behind a password, or it is refused with a reason.

use super::copy::read_copy;
use super::locked_copy::{self, LockedCopy, LockedProblem};
use crate::dossier::{DossierId, Problem, Restored, restore};

/// Largest file that is opened, in bytes: 10 MB, a hundred times the largest copy we know.
pub const LARGEST: usize = 10 * 1024 * 1024;

/// What a chosen file turned out to be.
#[derive(Clone, PartialEq, Debug)]
pub enum Opened {
    /// A copy; what was not understood of it stands beside the dossier.
    Copy(Box<Restored>),
    /// A copy that asks for its password.
    Locked(LockedCopy),
    /// Nothing that can be opened.
    Refused(Refusal),
}

/// Why a file cannot be opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// Larger than [`LARGEST`].
    TooLarge,
    /// There is nothing in it.
    Empty,
    /// It is something else, a picture or a letter for instance.
    NotOurs,
    /// It begins as ours, but is cut off or changed.
    Damaged,
    /// Nested deeper than anything that we write.
    TooDeep,
    /// A copy of a newer version of the tool.
    Newer,
}

impl Refusal {
    /// The id of the sentence that tells people.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::TooLarge => "data-open-too-large",
            Self::Empty => "data-open-empty",
            Self::NotOurs => "data-open-not-ours",
            Self::Damaged => "data-open-damaged",
            Self::TooDeep => "data-open-too-deep",
            Self::Newer => "data-open-newer",
        }
    }
}

/// Looks at the text of a file. `id` is for a dossier that has none of its own.
pub fn open(text: &str, id: &DossierId) -> Opened {
    if text.len() > LARGEST {
        return Opened::Refused(Refusal::TooLarge);
    }
    if text
        .trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0')
        .is_empty()
    {
        return Opened::Refused(Refusal::Empty);
    }
    match locked_copy::read(text) {
        Some(Ok(locked)) => return Opened::Locked(locked),
        Some(Err(LockedProblem::Newer)) => return Opened::Refused(Refusal::Newer),
        Some(Err(LockedProblem::Damaged)) => return Opened::Refused(Refusal::Damaged),
        None => {}
    }
    match read_copy(text) {
        Some(data) => open_data(data, id),
        None => Opened::Refused(Refusal::NotOurs),
    }
}

/// Looks at the data of a copy, for instance after its lock was opened.
pub fn open_data(data: &str, id: &DossierId) -> Opened {
    let restored = restore(data, id);
    let refusal = restored.problems.iter().find_map(|problem| match problem {
        Problem::NotOurs => Some(Refusal::NotOurs),
        Problem::Damaged(_) => Some(Refusal::Damaged),
        Problem::TooDeep => Some(Refusal::TooDeep),
        // Opened as a dossier of ours, it would be kept without what was not understood.
        Problem::Newer(_) => Some(Refusal::Newer),
        Problem::Part(_) | Problem::Cut(_) | Problem::OlderCopy | Problem::NotAside => None,
    });
    match refusal {
        Some(refusal) => Opened::Refused(refusal),
        None => Opened::Copy(Box::new(restored)),
    }
}
