//! What the room sees on the projector, as finished words: the only thing that a second window
//! ever receives. Source: method.md sections 1, 3 and 4 (b), (c), (e).
//!
//! Everything here is made from [`ShownStatement`] and counters, never from a tally.

use serde::{Deserialize, Serialize};

use crate::domain::assessment::{Answer, Dimension, Perspective, Statement};
use crate::domain::exercise::revealed::StatementResult;
use crate::domain::exercise::shown::{ShownPerspective, ShownStatement};
use crate::domain::exercise::spread::{
    Flag, dimension_is_unknown, flags, not_visible_for, opening_question,
};
use crate::domain::exercise::tally::Counts;
use crate::i18n::{Arg, Texts};

/// One picture on the projector.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Slide {
    /// Words only: house rules, silence, outcome.
    Words {
        /// A line above the title.
        eyebrow: String,
        /// The title.
        title: String,
        /// Lines below it.
        lines: Vec<String>,
    },
    /// How to take part with a phone.
    Join {
        /// The title.
        title: String,
        /// The whole link, for the QR code.
        link: String,
        /// The short address to type.
        address: String,
        /// The exercise code in groups.
        code: String,
        /// Lines below it: privacy, and the counter.
        lines: Vec<String>,
    },
    /// Everything at once: the bridge of the group.
    Overview {
        /// The title.
        title: String,
        /// The answer of the rule for each statement, by id; empty for none.
        answers: Vec<String>,
        /// Lines below it.
        lines: Vec<String>,
    },
    /// One statement with its bars.
    Statement(StatementSlide),
}

/// One statement on the projector.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct StatementSlide {
    /// Why it is here, and its place in the list.
    pub eyebrow: String,
    /// The statement itself.
    pub statement: String,
    /// Its first flag in words; empty for none.
    pub flag: String,
    /// One row a perspective, or one for everyone.
    pub rows: Vec<Row>,
    /// What is not shown, and why.
    pub notes: Vec<String>,
    /// The opening question.
    pub question: String,
    /// How to talk about it.
    pub how: String,
}

/// One row of bars or words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Row {
    /// Whose answers.
    pub name: String,
    /// "6 mensen"; empty when that is not shown.
    pub people: String,
    /// The parts of the bar that hold anyone; empty when only words are shown.
    pub parts: Vec<Part>,
    /// The words in place of a bar; empty when there is a bar.
    pub words: String,
}

/// One part of a bar.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Part {
    /// The id of the answer.
    pub answer: String,
    /// Its words, without the count.
    pub word: String,
    /// How many chose it, at least 1.
    pub count: u32,
}

/// Whom the projector window belongs to from a message on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hold {
    /// To the exercise that it belonged to already, or to the first one.
    Keep,
    /// To this exercise: its facilitator has just asked for the window.
    Take,
    /// To nobody: the exercise was wiped.
    Release,
}

/// What goes to the projector window.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Message {
    /// The code of the exercise; a window keeps to one.
    pub exercise: String,
    /// Whom the window belongs to.
    pub hold: Hold,
    /// The picture.
    pub slide: Slide,
}

impl Message {
    /// Whether a window shows this that belongs to `owner`; if so, whose it is then.
    pub fn is_for(&self, owner: Option<&str>) -> Option<Option<&str>> {
        let is_own = owner.is_none_or(|owner| owner == self.exercise);
        match self.hold {
            Hold::Keep if is_own => Some(Some(&self.exercise)),
            Hold::Take => Some(Some(&self.exercise)),
            Hold::Release if owner == Some(self.exercise.as_str()) => Some(None),
            Hold::Keep | Hold::Release => None,
        }
    }
}

/// The text that goes to the other window.
pub fn write(message: &Message) -> String {
    // Plain words and numbers always become a text.
    serde_json::to_string(message).unwrap_or_default()
}

/// Reads what the other window sent; `None` for anything else.
pub fn read(text: &str) -> Option<Message> {
    serde_json::from_str(text).ok()
}

/// The slide of one statement; `eyebrow` says why it is here.
pub fn of_statement(result: &StatementResult, eyebrow: String, texts: &Texts) -> Slide {
    let (statement, shown) = (result.statement, &result.shown);
    let question = format!("exercise-question-{}", opening_question(statement).id());
    Slide::Statement(StatementSlide {
        eyebrow,
        statement: texts.get(&format!("statement-{}", statement.id())),
        flag: first_flag(shown, texts),
        rows: rows(shown, texts),
        notes: notes(shown, texts),
        question: texts.get(&question),
        how: texts.get("projector-how"),
    })
}

/// "Verdeeld: Een deel zegt ja en een deel zegt nee.", for every flag.
pub fn flag_line(shown: &ShownStatement, texts: &Texts) -> String {
    let flags = flags(shown);
    let flags: Vec<String> = flags.iter().map(|flag| flag_words(*flag, texts)).collect();
    flags.join(" ")
}

/// The room sees one flag in words; the facilitator has them all.
fn first_flag(shown: &ShownStatement, texts: &Texts) -> String {
    let first = flags(shown).into_iter().next();
    first.map_or(String::new(), |flag| flag_words(flag, texts))
}

fn flag_words(flag: Flag, texts: &Texts) -> String {
    let id = flag.id();
    let args = [
        ("flag", texts.get(&format!("flag-{id}")).into()),
        ("about", texts.get(&format!("flag-{id}-about")).into()),
    ];
    texts.with("projector-flag", &args)
}

/// The rows that may be shown of a statement: one a perspective that took part, then everyone.
pub fn rows(shown: &ShownStatement, texts: &Texts) -> Vec<Row> {
    let mut rows = Vec::new();
    let anything = shown
        .perspectives
        .iter()
        .any(|p| *p != ShownPerspective::Nothing);
    for (&side, slips) in Perspective::ALL.iter().zip(shown.slips) {
        if slips > 0 && anything {
            let name = texts.get(&format!("projector-side-{}", side.id()));
            rows.push(row(name, slips, shown.perspective(side), texts));
        }
    }
    if let Some(total) = shown.total.filter(|_| rows.len() != 1) {
        let name = texts.get("projector-everyone");
        rows.push(row(
            name,
            total.total(),
            ShownPerspective::Bars(total),
            texts,
        ));
    }
    rows
}

fn row(name: String, slips: u32, shown: ShownPerspective, texts: &Texts) -> Row {
    let people = texts.with(
        "projector-people",
        &[("count", Arg::from(i64::from(slips)))],
    );
    let (people, parts, words) = match shown {
        ShownPerspective::Nothing => (
            String::new(),
            Vec::new(),
            texts.get("exercise-hidden-perspective"),
        ),
        ShownPerspective::Tendency(tendency) => {
            let words = texts.get(&format!("exercise-tendency-{}", tendency.id()));
            (people, Vec::new(), words)
        }
        ShownPerspective::Bars(counts) => (people, parts(&counts, texts), String::new()),
    };
    Row {
        name,
        people,
        parts,
        words,
    }
}

fn parts(counts: &Counts, texts: &Texts) -> Vec<Part> {
    let part = |(answer, count): (Answer, u32)| Part {
        answer: answer.id().to_owned(),
        word: match answer {
            Answer::Known(_) => texts.get(&format!("answer-{}", answer.id())),
            Answer::Unknown => texts.with(
                "exercise-unknown-of",
                &[
                    ("count", Arg::from(i64::from(count))),
                    ("total", Arg::from(i64::from(counts.total()))),
                ],
            ),
        },
        count,
    };
    let chosen = Answer::ALL.into_iter().zip(counts.by_option);
    chosen.filter(|(_, count)| *count > 0).map(part).collect()
}

fn notes(shown: &ShownStatement, texts: &Texts) -> Vec<String> {
    let unseen = not_visible_for(shown).into_iter();
    let unseen = unseen.map(|side| texts.get(&format!("exercise-not-visible-{}", side.id())));
    unseen.chain(hidden(shown, texts)).collect()
}

/// The dimensions of which more than a third of the statements is unknown, each in a sentence.
pub fn unknown_dimensions(shown: &[(Statement, ShownStatement)], texts: &Texts) -> Vec<String> {
    let of = |statement: Statement| {
        let found = shown.iter().find(|(shown, _)| *shown == statement);
        found.map(|(_, shown)| *shown)
    };
    let unknown = |dimension: &&Dimension| dimension_is_unknown(**dimension, &of);
    let words = |dimension: &Dimension| {
        let name = texts.get(&format!("dimension-{}", dimension.id()));
        texts.with("exercise-dimension-unknown", &[("dimension", name.into())])
    };
    Dimension::ALL.iter().filter(unknown).map(words).collect()
}

fn hidden(shown: &ShownStatement, texts: &Texts) -> Option<String> {
    let hidden = |p: &ShownPerspective| *p == ShownPerspective::Nothing;
    if shown.total.is_some() {
        return None;
    }
    let id = if shown.unread {
        "exercise-unread-statement"
    } else if shown.perspectives.iter().all(hidden) {
        "exercise-hidden-statement"
    } else {
        "exercise-hidden-total"
    };
    Some(texts.get(id))
}

/// The overview of all statements: the values of the rule, by id of the answer.
pub fn answers(answer: impl Fn(Statement) -> Option<Answer>) -> Vec<String> {
    let id = |s: &Statement| answer(*s).map_or(String::new(), |answer| answer.id().to_owned());
    Statement::ALL.iter().map(id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::exercise::shown::Tendency;
    use crate::i18n::Language;

    fn texts() -> Texts {
        Texts::parse(Language::Dutch, "answer-no = Nee".to_owned()).0
    }

    fn rows_are(perspectives: [ShownPerspective; 3], total: Option<Counts>, expected: &[usize]) {
        let shown = ShownStatement {
            slips: [5, 3, 0],
            total,
            perspectives,
            unread: false,
        };
        let found: Vec<usize> = rows(&shown, &texts())
            .iter()
            .map(|row| row.parts.len())
            .collect();
        assert_eq!(found, expected, "{shown:?}");
    }

    #[test]
    fn rows_hold_what_may_be_shown() {
        use ShownPerspective::{Bars, Nothing};
        let counts = Counts {
            by_option: [2, 0, 3, 0, 0],
        };
        let lower = ShownPerspective::Tendency(Tendency::Lower);
        rows_are([Bars(counts), lower, Nothing], None, &[2, 0]);
        rows_are([Bars(counts), Nothing, Nothing], Some(counts), &[2, 0, 2]);
        rows_are([Nothing; 3], Some(counts), &[2]);
        rows_are([Nothing; 3], None, &[]);
    }

    fn message(hold: Hold) -> Message {
        Message {
            exercise: "A1234567".to_owned(),
            hold,
            slide: Slide::Words {
                eyebrow: String::new(),
                title: "Voorbeeld".to_owned(),
                lines: vec!["Een".to_owned()],
            },
        }
    }

    #[test]
    fn a_window_keeps_to_one_exercise() {
        let check = |owner: Option<&str>, hold: Hold, expected: Option<Option<&str>>| {
            assert_eq!(message(hold).is_for(owner), expected, "{owner:?} {hold:?}");
        };
        let own = Some("A1234567");
        let other = Some("B7654321");
        check(None, Hold::Keep, Some(own));
        check(own, Hold::Keep, Some(own));
        check(other, Hold::Keep, None);
        check(other, Hold::Take, Some(own));
        check(own, Hold::Release, Some(None));
        check(other, Hold::Release, None);
        check(None, Hold::Release, None);
    }

    #[test]
    fn a_slide_comes_back_and_nothing_else_does() {
        let message = message(Hold::Keep);
        assert_eq!(read(&write(&message)), Some(message));
        assert_eq!(read("{\"kind\":\"tally\"}"), None);
        assert_eq!(read(""), None);
    }
}
