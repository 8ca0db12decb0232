//! What is known for a letter. Nothing is compulsory and nothing is kept.

use super::Placeholder;
use crate::domain::assessment::Dimension;
use crate::domain::context::{ExchangeQuestion, Theme};
use crate::i18n::Texts;

/// A year, a month from 1 and a day from 1.
type Day = (i32, u8, u8);
/// Hour and minute on the clock of 24 hours.
type Time = (u8, u8);

/// What is known for a letter; an empty text counts as not known.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LetterFacts {
    /// The person who gets the letter; known only when the contacts drawer is used.
    pub name: Option<String>,
    pub municipality: Option<String>,
    pub partner: Option<String>,
    /// Through which the partner knows the person.
    pub organisation: Option<String>,
    /// Who signs for the municipality.
    pub adviser: Option<String>,
    /// Who signs the letter for a start meeting.
    pub alderman: Option<String>,
    /// Whom people can call or mail.
    pub contact: Option<String>,
    pub phone: Option<String>,
    /// Who sends the reminder.
    pub sender: Option<String>,
    pub place: Option<String>,
    /// What is paid besides travel costs.
    pub fee: Option<String>,
    /// Who is there to talk to, as a role.
    pub role: Option<String>,
    pub theme: Option<Theme>,
    pub date: Option<Day>,
    pub start: Option<Time>,
    pub end: Option<Time>,
    /// About how many people come.
    pub number: Option<u32>,
    pub reply_by: Option<Day>,
    pub evaluation_on: Option<Day>,
    pub delete_on: Option<Day>,
    /// The letter goes to a home address: the theme is left out.
    pub home_address: bool,
    /// The functions, the weakest first, for the questions of a start meeting.
    pub topics: Vec<Dimension>,
    /// What the workshop exchanges about.
    pub exchange: Vec<ExchangeQuestion>,
}

impl LetterFacts {
    /// The value for a placeholder in words, on one line; `None` when it is not known.
    pub(super) fn value(&self, placeholder: Placeholder, texts: &Texts) -> Option<String> {
        let date = |day: Option<Day>| day.map(|(y, m, d)| texts.date_with_weekday(y, m, d));
        let time = |time: Option<Time>| time.map(|(h, m)| texts.time(h, m));
        match placeholder {
            Placeholder::Name => line(&self.name),
            Placeholder::Municipality => line(&self.municipality),
            Placeholder::Partner => line(&self.partner),
            Placeholder::Organisation => line(&self.organisation),
            Placeholder::Adviser => line(&self.adviser),
            Placeholder::Alderman => line(&self.alderman),
            Placeholder::Contact => line(&self.contact),
            Placeholder::Phone => line(&self.phone),
            Placeholder::Sender => line(&self.sender),
            Placeholder::Place => line(&self.place),
            Placeholder::Fee => line(&self.fee),
            Placeholder::Role => line(&self.role),
            Placeholder::Theme => self.theme.map(|t| texts.get(&format!("theme-{}", t.id()))),
            Placeholder::Number => self.number.map(|number| number.to_string()),
            Placeholder::Date => date(self.date),
            Placeholder::ReplyBy => date(self.reply_by),
            Placeholder::EvaluationOn => date(self.evaluation_on),
            Placeholder::DeleteOn => date(self.delete_on),
            Placeholder::Time | Placeholder::Start => time(self.start),
            Placeholder::End => time(self.end),
        }
    }
}

/// The text on one line: a line break could start another line of a mail's head.
fn line(text: &Option<String>) -> Option<String> {
    let words = text
        .as_deref()?
        .split(|c: char| c.is_whitespace() || c.is_control());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    (!words.is_empty()).then(|| words.join(" "))
}
