//! The names of single terms: answers, facts, statements, meetings and who begins.

use crate::domain::advice::{Item, Need, Who};
use crate::domain::assessment::{Answer, Dimension, GateAnswer};
use crate::domain::meeting::Meeting;
use crate::i18n::Texts;

/// An answer as it was offered; an open statement has words of its own.
pub fn answer(answer: Option<Answer>, texts: &Texts) -> String {
    answer.map_or_else(
        || texts.get("advice-open"),
        |answer| texts.get(&format!("answer-{}", answer.id())),
    )
}

/// The answer to a fact; an open fact has words of its own.
pub fn gate_answer(answer: Option<GateAnswer>, texts: &Texts) -> String {
    answer.map_or_else(
        || texts.get("advice-open"),
        |answer| texts.get(&format!("gate-answer-{}", answer.id())),
    )
}

/// A question or statement with the answer that was given: "Een vaste contactpersoon: Nee".
pub fn own_answer(item: Item, answer: &str, texts: &Texts) -> String {
    let name = item_name(item, texts);
    texts.with(
        "advice-own-answer",
        &[("name", name.into()), ("answer", answer.into())],
    )
}

/// The name of a dimension: "Beeld".
pub fn dimension(dimension: Dimension, texts: &Texts) -> String {
    texts.get(&format!("dimension-{}", dimension.id()))
}

/// The name of a meeting: "Startbijeenkomst".
pub fn meeting(meeting: Meeting, texts: &Texts) -> String {
    texts.get(&format!("meeting-{}", meeting.id()))
}

/// Who takes a first step: "Gemeente".
pub fn who(who: Who, texts: &Texts) -> String {
    texts.get(&format!("who-{}", who.id()))
}

/// A fact or statement as a noun phrase: "Een vaste contactpersoon".
pub fn item_name(item: Item, texts: &Texts) -> String {
    texts.get(&item_id(item, "short"))
}

/// The same noun phrase inside a sentence: "een vaste contactpersoon". Names begin with an
/// ordinary word in every language, so that the first letter can lose its capital.
pub(super) fn item_inline(item: Item, texts: &Texts) -> String {
    let name = item_name(item, texts);
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.collect::<String>() + letters.as_str()
}

/// One sentence that says that a fact or statement is not there yet.
pub fn item_missing(item: Item, texts: &Texts) -> String {
    texts.get(&item_id(item, "missing"))
}

/// The first step towards a fact or statement.
pub fn item_step(item: Item, texts: &Texts) -> String {
    texts.get(&item_id(item, "step"))
}

/// Who takes the first step towards a fact or statement, in words.
pub fn item_who(item: Item, texts: &Texts) -> String {
    let begins = match item {
        Item::Gate(gate) => Who::for_gate(gate),
        Item::Statement(statement) => Who::for_statement(statement),
    };
    who(begins, texts)
}

/// In what way something is missing: "moet er zijn".
pub fn need(need: Need, texts: &Texts) -> String {
    texts.get(match need {
        Need::Must => "advice-need-must",
        Need::Choice => "advice-need-choice",
        Need::Discuss => "advice-need-discuss",
    })
}

fn item_id(item: Item, ending: &str) -> String {
    match item {
        Item::Gate(gate) => format!("gate-{}-{ending}", gate.id()),
        Item::Statement(statement) => format!("statement-{}-{ending}", statement.id()),
    }
}
