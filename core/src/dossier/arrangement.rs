//! What has been arranged for one meeting: when, where, and the letters as the user wrote them.
//! No field holds a person's name; signatories stand in the contacts drawer only.

use crate::domain::context::{Context, ExchangeQuestion, Theme};
use crate::domain::planning::{Date, Moments, Time};

/// What has been arranged for one meeting. Nothing in it is compulsory.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Arrangement {
    /// The day of the meeting.
    pub date: Option<Date>,
    /// When it begins.
    pub start: Option<Time>,
    /// When it ends.
    pub end: Option<Time>,
    /// The day of the evaluation; `None` while the tool's proposal stands.
    pub evaluation: Option<Date>,
    /// Until when people can register.
    pub reply_by: Option<Date>,
    /// Where, as typed.
    pub place: String,
    /// What is paid besides travel costs, as typed.
    pub fee: String,
    /// Who is there to talk to, as a role.
    pub role: String,
    /// The partner organisation that invites along.
    pub partner: String,
    /// The theme of the workshop; `None` while the first theme of the context stands.
    pub theme: Option<Theme>,
    /// What the workshop exchanges about, in the order of `ExchangeQuestion::ALL`.
    pub exchange: Vec<ExchangeQuestion>,
    /// Letters go to home addresses: the theme stays out of them.
    pub home_address: bool,
    /// Letters that the user changed.
    pub letters: Vec<OwnLetter>,
}

/// A letter that the user changed; it is never overwritten.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnLetter {
    /// Which letter: kind, side and language ids with a full stop between, such as `start.informal.nl`.
    pub key: String,
    /// The whole text, as typed.
    pub text: String,
}

impl Arrangement {
    /// The chosen theme, or the first one that the facts name.
    pub fn theme_or_first(&self, context: &Context) -> Option<Theme> {
        self.theme.or(context.themes.first().copied())
    }

    /// The dates and times, to see whether they go together.
    pub fn moments(&self) -> Moments {
        Moments {
            date: self.date,
            start: self.start,
            end: self.end,
            evaluation: self.evaluation,
            reply_by: self.reply_by,
        }
    }

    /// The user's own text of a letter, if there is one.
    pub fn own_letter(&self, key: &str) -> Option<&str> {
        self.letters
            .iter()
            .find(|letter| letter.key == key)
            .map(|letter| letter.text.as_str())
    }

    /// Keeps the user's own text of a letter, or forgets it with `None`.
    pub fn set_own_letter(&mut self, key: &str, text: Option<String>) {
        self.letters.retain(|letter| letter.key != key);
        if let Some(text) = text {
            self.letters.push(OwnLetter {
                key: key.to_owned(),
                text,
            });
        }
    }
}
