//! What is there, what is missing with its first step, and what would change the advice.

use super::super::model::{Block, ListItem};
use super::super::wording;
use crate::domain::advice::{Advice, Item, Missing};
use crate::domain::meeting::Meeting;
use crate::domain::planning::{Date, PlanRequest, first_step_date};
use crate::dossier::Dossier;
use crate::i18n::Texts;

pub(super) fn present(advice: &Advice, texts: &Texts) -> Vec<Block> {
    let present = advice.present();
    let is_fact = |item: &Item| matches!(item, Item::Gate(_));
    let (facts, statements): (Vec<Item>, Vec<Item>) = present.into_iter().partition(is_fact);
    // In one line each: in a list of their own they would take half a page.
    let group = |id: &str, items: &[Item]| {
        let names: Vec<String> = items
            .iter()
            .map(|i| wording::item_name(*i, texts))
            .collect();
        let items = names.join("; ");
        (!items.is_empty()).then(|| texts.with(id, &[("items", items.into())]))
    };
    let groups = [
        group("report-present-facts", &facts),
        group("report-present-statements", &statements),
    ];
    let filled: Vec<String> = groups.into_iter().flatten().collect();
    let body = if filled.is_empty() {
        Block::Paragraph(texts.get("report-present-none"))
    } else {
        Block::bullets(filled)
    };
    vec![Block::section(texts.get("report-present")), body]
}

/// The first steps, the same as on the page of the advice; [`more_steps`] gives the rest.
pub(super) fn missing(advice: &Advice, due: &Due, texts: &Texts) -> Vec<Block> {
    let (first, _) = advice.first_steps();
    if first.is_empty() {
        return Vec::new();
    }
    vec![
        Block::section(texts.get("report-missing")),
        table(&first, "report-missing-caption", due, texts),
    ]
}

/// The steps that are left for later, in an appendix.
pub(super) fn more_steps(advice: &Advice, due: &Due, texts: &Texts) -> Vec<Block> {
    let (_, rest) = advice.first_steps();
    if rest.is_empty() {
        return Vec::new();
    }
    vec![
        Block::section(texts.get("report-more-steps")),
        table(&rest, "report-more-steps-caption", due, texts),
    ]
}

/// When first steps are proposed, once the meeting of the report has a day.
pub(super) struct Due(Option<PlanRequest>);

impl Due {
    pub(super) fn of(dossier: &Dossier, meeting: Meeting, today: Option<Date>) -> Self {
        let arrangement = dossier.arrangement(meeting);
        let days = arrangement.date.zip(today);
        Self(days.map(|(date, today)| PlanRequest {
            meeting,
            date,
            evaluation: arrangement.evaluation,
            today,
        }))
    }

    /// A proposal, or that people still have to agree on a date.
    fn says(&self, item: Item, texts: &Texts) -> String {
        match self.0.and_then(|request| first_step_date(request, item)) {
            None => texts.get("report-date-open"),
            Some(day) => {
                let day = texts.date(day.year(), day.month().into(), day.day());
                texts.with("report-date-proposed", &[("date", day.into())])
            }
        }
    }
}

fn table(missing: &[Missing], caption: &str, due: &Due, texts: &Texts) -> Block {
    let head = ["missing", "step", "who", "date"];
    let row = |one: &Missing| {
        vec![
            wording::item_missing(one.item, texts),
            wording::item_step(one.item, texts),
            wording::item_who(one.item, texts),
            due.says(one.item, texts),
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
    let count = wording::changes(advice, texts);
    let item = ListItem {
        text: count.unwrap_or_else(|| texts.get("report-change-all")),
        // In one line, to fit two pages.
        details: vec![lines.join("; ")],
    };
    vec![
        Block::section(texts.get("report-change")),
        Block::bullets([item]),
    ]
}
