//! What is there, what is missing with its first step, and what would change the advice.

use super::super::model::Block;
use super::super::wording;
use crate::domain::advice::{Advice, Item, Missing, Reason};
use crate::i18n::Texts;

pub(super) fn present(advice: &Advice, texts: &Texts) -> Vec<Block> {
    let names = advice.present().into_iter();
    let names: Vec<String> = names.map(|item| wording::item_name(item, texts)).collect();
    let mut blocks = vec![Block::section(texts.get("report-present"))];
    blocks.push(if names.is_empty() {
        Block::Paragraph(texts.get("report-present-none"))
    } else {
        Block::bullets(names)
    });
    blocks
}

/// The first steps. When much is missing only those of the main reasons come here, so that
/// the report stays short; [`more_steps`] gives the rest.
pub(super) fn missing(advice: &Advice, texts: &Texts) -> Vec<Block> {
    let (first, _) = first_and_rest(advice);
    if first.is_empty() {
        return Vec::new();
    }
    vec![
        Block::section(texts.get("report-missing")),
        table(&first, "report-missing-caption", texts),
    ]
}

/// The steps that are left for later, in an appendix.
pub(super) fn more_steps(advice: &Advice, texts: &Texts) -> Vec<Block> {
    let (_, rest) = first_and_rest(advice);
    if rest.is_empty() {
        return Vec::new();
    }
    vec![
        Block::section(texts.get("report-more-steps")),
        table(&rest, "report-more-steps-caption", texts),
    ]
}

fn first_and_rest(advice: &Advice) -> (Vec<Missing>, Vec<Missing>) {
    let reasons = advice.main_reasons();
    let all = advice.missing();
    let of_main = |one: &Missing| reasons.iter().any(|reason| is_about(reason, one.item));
    if !advice.more_than_five_missing() || !all.iter().any(of_main) {
        return (all, Vec::new());
    }
    all.into_iter().partition(of_main)
}

fn is_about(reason: &Reason, item: Item) -> bool {
    match (reason, item) {
        (Reason::Gate(gate), Item::Gate(other)) => *gate == other,
        (_, Item::Gate(_)) => false,
        (_, Item::Statement(statement)) => match reason.statement() {
            Some(own) => own == statement,
            None => reason.dimension() == Some(statement.dimension()),
        },
    }
}

/// The date stays open: people agree on it together.
fn table(missing: &[Missing], caption: &str, texts: &Texts) -> Block {
    let head = ["missing", "need", "step", "who", "date"];
    let row = |one: &Missing| {
        vec![
            wording::item_missing(one.item, texts),
            wording::need(one.need, texts),
            wording::item_step(one.item, texts),
            wording::item_who(one.item, texts),
            texts.get("report-date-open"),
        ]
    };
    Block::Table {
        caption: texts.get(caption),
        head: head
            .map(|id| texts.get(&format!("report-head-{id}")))
            .into(),
        rows: missing.iter().map(row).collect(),
    }
}

pub(super) fn would_change(advice: &Advice, texts: &Texts) -> Vec<Block> {
    let lines = wording::small_change(advice, texts);
    if lines.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::section(texts.get("report-change"))];
    blocks.extend(wording::changes(advice, texts).map(Block::Paragraph));
    blocks.push(Block::bullets(lines));
    blocks
}
