//! The letters and short messages, filled from what is known.
//! Source: texts.md sections 3 and 4.
//!
//! What is not known stays visible as "[plek]" and is listed, so that nobody sends a letter
//! with a gap unseen. Names in `LetterFacts` are passed through and kept nowhere.

mod facts;
mod for_list;
mod people;
mod placeholder;

use crate::domain::assessment::{Dimension, Kind, Perspective};
use crate::domain::context::ExchangeQuestion;
use crate::i18n::{Arg, Language, Texts};
pub use facts::LetterFacts;
pub use for_list::{LetterPage, Letters, letters_for_list, merge_sheet};
pub use people::{blanks_in, filled, is_for};
pub use placeholder::Placeholder;

/// What a letter is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LetterKind {
    /// Invitation to an oriënterende bijeenkomst.
    Orientation,
    /// Invitation to a Startbijeenkomst.
    Start,
    /// Invitation to the workshop.
    Workshop,
    /// The partner asks first whether the municipality may invite someone.
    WarmContact,
    /// Shortly before the meeting; carries no theme.
    Reminder,
}

/// A letter that can be sent once nothing is missing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Letter {
    /// Neutral on purpose: it never carries the theme.
    pub subject: String,
    /// One message each; `\n` is a line break inside a paragraph.
    pub paragraphs: Vec<String>,
    /// Questions for the small groups of a start meeting or for the workshop, to add to the
    /// letter or to send later; apart, because with them a letter may be longer than people read.
    pub questions: Vec<String>,
    /// What is still a blank, in the order of reading.
    pub missing: Vec<Placeholder>,
}

impl LetterKind {
    /// Every letter, in the order of the way through.
    pub const ALL: [Self; 5] = [
        Self::WarmContact,
        Self::Orientation,
        Self::Start,
        Self::Workshop,
        Self::Reminder,
    ];

    /// The fixed id, the middle of the ids of its texts.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Orientation => "orientation",
            Self::Start => "start",
            Self::Workshop => "workshop",
            Self::WarmContact => "warm-contact",
            Self::Reminder => "reminder",
        }
    }

    /// One text, without a salutation of its own.
    const fn is_short(self) -> bool {
        matches!(self, Self::WarmContact | Self::Reminder)
    }

    /// The endings of the ids of its paragraphs.
    const fn paragraphs(self) -> &'static [&'static str] {
        match self {
            Self::Orientation => &["1", "2", "3", "4", "5", "6", "7", "8", "closing"],
            Self::Start => &["1", "2", "3", "4", "5", "6", "7", "closing"],
            Self::Workshop => &["1", "2", "theme", "3", "4", "5", "6", "7", "closing"],
            Self::WarmContact | Self::Reminder => &[],
        }
    }

    /// What its texts ask for, in the order of reading.
    const fn placeholders(self) -> &'static [Placeholder] {
        use Placeholder::*;
        match self {
            Self::Orientation => &[
                Date,
                Name,
                Municipality,
                Partner,
                Time,
                Place,
                Number,
                Fee,
                Contact,
                ReplyBy,
                DeleteOn,
                Adviser,
            ],
            Self::Start => &[
                Date,
                Name,
                Municipality,
                Start,
                End,
                Place,
                Fee,
                ReplyBy,
                Contact,
                EvaluationOn,
                DeleteOn,
                Alderman,
                Partner,
            ],
            Self::Workshop => &[
                Date,
                Name,
                Start,
                End,
                Place,
                Theme,
                Municipality,
                Role,
                Fee,
                ReplyBy,
                Contact,
                DeleteOn,
                Partner,
            ],
            Self::WarmContact => &[Name, Organisation, Date],
            Self::Reminder => &[Date, Name, Time, Place, Contact, Phone, Sender],
        }
    }
}

/// The name under which a user's own text of a letter is kept. Fixed: it is stored.
pub fn own_key(kind: LetterKind, side: Perspective, language: Language) -> String {
    format!("{}.{}.{}", kind.id(), side.id(), language.id())
}

/// The letter of a kind to someone of a side. The short messages are the same for every side.
pub fn letter(kind: LetterKind, side: Perspective, texts: &Texts, facts: &LetterFacts) -> Letter {
    let filled = Filled::of(kind, side, texts, facts);
    let id = |ending: &str| format!("letter-{}-{ending}", kind.id());
    let mut paragraphs = Vec::new();
    if kind.is_short() {
        paragraphs.push(filled.text(&format!("letter-{}", kind.id())));
    } else {
        paragraphs.push(filled.text("letter-salutation"));
    }
    let endings = kind.paragraphs().iter();
    let shown = endings.filter(|ending| **ending != "theme" || !facts.home_address);
    paragraphs.extend(shown.map(|ending| filled.text(&id(ending))));
    Letter {
        subject: filled.text(&id("subject")),
        paragraphs,
        questions: questions(kind, facts, texts),
        missing: filled.missing,
    }
}

/// How many questions fit in the small groups of one meeting.
const QUESTIONS: usize = 2;

/// An introduction and the questions of a meeting; empty when there are none.
fn questions(kind: LetterKind, facts: &LetterFacts, texts: &Texts) -> Vec<String> {
    let (introduction, questions) = match kind {
        LetterKind::Start => ("letter-questions", of_functions(facts, texts)),
        LetterKind::Workshop => ("letter-exchange", of_exchange(facts, texts)),
        _ => return Vec::new(),
    };
    if questions.is_empty() {
        return Vec::new();
    }
    let introduction = texts.get(introduction);
    [introduction].into_iter().chain(questions).collect()
}

/// The questions on the functions that need most.
fn of_functions(facts: &LetterFacts, texts: &Texts) -> Vec<String> {
    let functions = facts.topics.iter().filter(|d| d.kind() == Kind::Function);
    let question = |d: &Dimension| texts.get(&format!("letter-question-{}", d.id()));
    functions.take(QUESTIONS).map(question).collect()
}

/// The chosen questions of the workshop; none at a home address, where they would tell the theme.
fn of_exchange(facts: &LetterFacts, texts: &Texts) -> Vec<String> {
    let chosen = facts.exchange.iter().filter(|_| !facts.home_address);
    let question = |q: &ExchangeQuestion| texts.get(&format!("exchange-question-{}", q.id()));
    chosen.map(question).collect()
}

/// The values for one letter, with a blank for what is not known.
struct Filled<'a> {
    texts: &'a Texts,
    args: Vec<(&'static str, Arg<'static>)>,
    missing: Vec<Placeholder>,
}

impl<'a> Filled<'a> {
    fn of(kind: LetterKind, side: Perspective, texts: &'a Texts, facts: &LetterFacts) -> Self {
        let sentence = texts.get(&format!("letter-sentence-{}", side.id()));
        let mut args = vec![("sentence", Arg::from(sentence))];
        let mut missing = Vec::new();
        for &placeholder in kind.placeholders() {
            if placeholder == Placeholder::Theme && facts.home_address {
                continue;
            }
            let value = facts.value(placeholder, texts).unwrap_or_else(|| {
                missing.push(placeholder);
                texts.get(&placeholder.blank_id())
            });
            args.push((placeholder.argument(), value.into()));
        }
        Self {
            texts,
            args,
            missing,
        }
    }

    /// A text with its values. The texts mark a line break inside a paragraph with " · ".
    fn text(&self, id: &str) -> String {
        self.texts.with(id, &self.args).replace(" · ", "\n")
    }
}
