//! What is kept: one municipality's measurement, its stored form and the way back.
//!
//! The domain does not know how it is stored. `record` is the stored shape,
//! `restore` reads any text into a valid dossier, `envelope` wraps a stored
//! copy with a sequence number and a checksum.

mod arrangement;
mod comparing;
mod comparison;
pub mod contacts;
mod damaged;
pub mod early;
mod envelope;
#[cfg(test)]
mod examples_for_tests;
mod exercise_reader;
mod exercise_record;
mod gone;
mod group;
mod journal;
mod limits;
mod migrate;
mod moving;
mod neighbours;
mod problem;
mod reader;
mod record;
mod restore;
mod shelf;
mod store;
#[cfg(test)]
mod store_for_tests;
mod summary;
pub mod tabs;
mod term;

pub use arrangement::{Arrangement, OwnLetter};
pub use comparing::{Moved, moved};
pub use comparison::{Comparison, Difference, compare};
pub use envelope::{Envelope, newest};
pub use journal::{Found, found};
pub use limits::{
    LIMIT_CONTACT, LIMIT_LETTER, LIMIT_NAME, LIMIT_ORGANISATION, LIMIT_TEXT, shorten,
};
pub use neighbours::{Neighbour, neighbours};
pub use problem::Problem;
pub use record::{FORMAT, VERSION, write};
pub use restore::{Restored, restore};
pub use shelf::{PREFIX, Sealed, Shelf, dossier_of_key};
pub use store::{Store, StoreError};
pub use summary::Summary;
pub use term::CHANGES_BEFORE_REMINDER;

use crate::domain::assessment::{Answers, Dimension, Gates, Statement};
use crate::domain::context::Context;
use crate::domain::exercise::stored::Stored;
use crate::domain::invitation::InvitationList;
use crate::domain::meeting::Meeting;
use crate::domain::planning::Date;

/// A moment, in milliseconds since 1970-01-01 UTC.
pub type Moment = i64;

/// The name of a dossier inside the browser's storage: letters, digits and hyphens, 1 to 32.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct DossierId(String);

impl DossierId {
    /// Accepts 1 to 32 ASCII letters, digits or hyphens; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (1..=32).contains(&text.len());
        let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        (fits && plain).then(|| Self(text.to_owned()))
    }

    /// Makes an id from random bits.
    pub fn from_random(random: u64) -> Self {
        Self(format!("d{random:016x}"))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The meeting that the user chose instead of the advised one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OtherChoice {
    /// Always a meeting that differs from the advice at the time of choosing.
    pub meeting: Meeting,
    /// Why; the report shows it beside the advice.
    pub reason: String,
}

/// One municipality's measurement, with all that was typed.
#[derive(Clone, PartialEq, Debug)]
pub struct Dossier {
    /// Its name in storage.
    pub id: DossierId,
    /// When it was made.
    pub created: Moment,
    /// When something in it last changed.
    pub changed: Moment,
    /// The name of the municipality, as typed; may be empty.
    pub municipality: String,
    /// Partners, themes, history.
    pub context: Context,
    /// The facts.
    pub gates: Gates,
    /// The answers to the statements.
    pub answers: Answers,
    /// The short "why" with each statement, as typed; mostly empty.
    pub whys: Whys,
    /// The statement pages that have been opened.
    pub opened: Vec<Dimension>,
    /// Choosing otherwise than advised.
    pub other_choice: Option<OtherChoice>,
    /// The meeting that the invitation list is shown for; `None` follows the advice.
    pub list_meeting: Option<Meeting>,
    /// A list for each meeting that one was made for.
    pub lists: Vec<(Meeting, InvitationList)>,
    /// What has been arranged for each meeting, if anything.
    pub arrangements: Vec<(Meeting, Arrangement)>,
    /// The exercise with a group, if one was opened: only what may be kept of it.
    pub exercise: Option<Stored>,
    /// The page where the user was, as the part of the address after `#`.
    pub place: String,
    /// The day on which it goes, when the user chose another one than `term` does.
    pub delete_on: Option<Date>,
    /// When a copy was last offered as a file.
    pub copied: Option<Moment>,
    /// Changes since then.
    pub changes: u32,
}

impl Dossier {
    /// An empty dossier.
    pub fn new(id: DossierId, now: Moment) -> Self {
        Self {
            id,
            created: now,
            changed: now,
            municipality: String::new(),
            context: Context::default(),
            gates: Gates::default(),
            answers: Answers::default(),
            whys: Whys::default(),
            opened: Vec::new(),
            other_choice: None,
            list_meeting: None,
            lists: Vec::new(),
            arrangements: Vec::new(),
            exercise: None,
            place: String::new(),
            delete_on: None,
            copied: None,
            changes: 0,
        }
    }

    /// Whether nothing has been filled in yet: such a dossier is not worth keeping.
    pub fn is_blank(&self) -> bool {
        let blank = Self {
            place: self.place.clone(),
            opened: self.opened.clone(),
            delete_on: self.delete_on,
            copied: self.copied,
            changes: self.changes,
            ..Self::new(self.id.clone(), self.created)
        };
        *self
            == Self {
                changed: self.changed,
                ..blank
            }
    }

    /// The list for this meeting, if one was made.
    pub fn list(&self, meeting: Meeting) -> Option<&InvitationList> {
        self.lists
            .iter()
            .find(|(m, _)| *m == meeting)
            .map(|(_, list)| list)
    }

    /// The list for this meeting: the kept one, or the draft that the page shows until it is edited.
    pub fn list_or_draft(&self, meeting: Meeting) -> InvitationList {
        self.list(meeting)
            .cloned()
            .unwrap_or_else(|| InvitationList::drafted(meeting, &self.context))
    }

    /// Keeps a list for this meeting.
    pub fn set_list(&mut self, meeting: Meeting, list: InvitationList) {
        match self.lists.iter_mut().find(|(m, _)| *m == meeting) {
            Some((_, kept)) => *kept = list,
            None => self.lists.push((meeting, list)),
        }
    }

    /// What has been arranged for this meeting; empty when nothing was.
    pub fn arrangement(&self, meeting: Meeting) -> Arrangement {
        let kept = self.arrangements.iter().find(|(m, _)| *m == meeting);
        kept.map(|(_, arrangement)| arrangement.clone())
            .unwrap_or_default()
    }

    /// Keeps what has been arranged for this meeting.
    pub fn set_arrangement(&mut self, meeting: Meeting, arrangement: Arrangement) {
        self.arrangements.retain(|(m, _)| *m != meeting);
        self.arrangements.push((meeting, arrangement));
    }

    /// Whether all four foundation pages have been opened (needed for the early-stop line).
    pub fn foundations_opened(&self) -> bool {
        Dimension::FOUNDATIONS
            .iter()
            .all(|d| self.opened.contains(d))
    }

    /// A copy under another id, as a start for a second measurement.
    pub fn duplicate(&self, id: DossierId, now: Moment) -> Self {
        Self {
            id,
            created: now,
            changed: now,
            delete_on: None,
            copied: None,
            changes: 0,
            ..self.for_copy()
        }
    }
}

/// The short "why" with each statement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Whys {
    texts: Vec<String>,
}

impl Default for Whys {
    fn default() -> Self {
        Self {
            texts: vec![String::new(); Statement::COUNT],
        }
    }
}

impl Whys {
    /// What was typed with this statement; empty when nothing was.
    pub fn get(&self, statement: Statement) -> &str {
        self.texts.get(statement.index()).map_or("", String::as_str)
    }

    /// Keeps what was typed, as it was typed.
    pub fn set(&mut self, statement: Statement, text: String) {
        if let Some(kept) = self.texts.get_mut(statement.index()) {
            *kept = text;
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod exercise_tests;
