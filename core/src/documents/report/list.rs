//! The invitation list by side and role, with its balance and gaps in words.

use super::super::model::{Block, Level, ListItem};
use super::super::wording;
use crate::domain::context::Context;
use crate::domain::invitation::{Basis, InvitationList, Row, Side, Slot, Verdict, checks, gaps};
use crate::domain::meeting::Meeting;
use crate::i18n::Texts;

/// One list: a table with every row, then the balance and the gaps.
pub(in super::super) fn list_blocks(
    list: &InvitationList,
    meeting: Meeting,
    context: &Context,
    texts: &Texts,
) -> Vec<Block> {
    with_balance(table, list, meeting, context, texts)
}

/// One list in a few lines: a table with a row for each side, then the balance and the gaps.
pub(super) fn sides_blocks(
    list: &InvitationList,
    meeting: Meeting,
    context: &Context,
    texts: &Texts,
) -> Vec<Block> {
    with_balance(sides, list, meeting, context, texts)
}

fn with_balance(
    table: impl Fn(&InvitationList, &Texts) -> Block,
    list: &InvitationList,
    meeting: Meeting,
    context: &Context,
    texts: &Texts,
) -> Vec<Block> {
    let mut blocks = vec![if list.rows().is_empty() {
        Block::Paragraph(texts.get("report-list-none"))
    } else {
        table(list, texts)
    }];
    blocks.extend(balance(list, meeting, texts));
    let gaps = gaps(list, meeting, context);
    if !gaps.is_empty() {
        let lines = gaps.iter().map(|gap| wording::gap(gap, texts));
        blocks.push(subsection("report-gaps", texts));
        blocks.push(Block::bullets(lines));
    }
    blocks
}

/// Each side with its roles and how many people are needed. Roles that nobody is needed for
/// any more are left out; the whole list has them.
fn sides(list: &InvitationList, texts: &Texts) -> Block {
    let totals = wording::totals(list.counted_totals(), texts);
    let head = ["side", "roles", "number"];
    let row = |side: &Side| {
        let needed = list.totals(*side).needed;
        let cells = || {
            vec![
                wording::side(*side, texts),
                roles(list, *side, texts),
                needed.to_string(),
            ]
        };
        (needed > 0).then(cells)
    };
    Block::Table {
        caption: texts.with("report-list-caption", &[("totals", totals.into())]),
        head: head
            .map(|id| texts.get(&format!("report-head-{id}")))
            .into(),
        rows: Side::ALL.iter().filter_map(row).collect(),
    }
}

/// The roles of a side, each once, with the number of people when it is more than one.
fn roles(list: &InvitationList, side: Side, texts: &Texts) -> String {
    let mut people: Vec<(String, u32)> = Vec::new();
    for row in list.rows_of(side).filter(|row| row.needed() > 0) {
        let name = wording::row_name(row, texts);
        match people.iter_mut().find(|(role, _)| *role == name) {
            Some((_, number)) => *number += row.needed(),
            None => people.push((name, row.needed())),
        }
    }
    let one = |(role, number): (String, u32)| match number {
        1 => role,
        _ => format!("{role}: {number}"),
    };
    let all: Vec<String> = people.into_iter().map(one).collect();
    all.join("; ")
}

/// The rows in the order of the sides, whatever order they were added in.
pub(super) fn table(list: &InvitationList, texts: &Texts) -> Block {
    let totals = wording::totals(list.counted_totals(), texts);
    let head = ["role", "side", "organisation", "number", "via", "status"];
    let rows = Side::ALL.iter().flat_map(|side| list.rows_of(*side));
    Block::Table {
        caption: texts.with("report-list-caption", &[("totals", totals.into())]),
        head: head
            .map(|id| texts.get(&format!("report-head-{id}")))
            .into(),
        rows: rows.map(|row| cells(row, texts)).collect(),
    }
}

fn cells(row: &Row, texts: &Texts) -> Vec<String> {
    let organisation = match row.organisation().as_str().trim() {
        "" => organisation_of(row.slot(), texts),
        name => name.to_owned(),
    };
    vec![
        wording::row_name(row, texts),
        wording::side(row.side(), texts),
        organisation,
        row.number().to_string(),
        wording::via(row.via(), texts),
        wording::status(row.status(), texts),
    ]
}

/// What stands for an organisation without a name: some roles say it themselves.
fn organisation_of(slot: Slot, texts: &Texts) -> String {
    match slot {
        Slot::ProfessionalVeiligThuis
        | Slot::AllianceMovisie
        | Slot::AllianceLccplus
        | Slot::AllianceLkha => wording::slot(slot, texts),
        _ if slot.side() == Side::Municipality => wording::side(Side::Municipality, texts),
        _ if !slot.is_organisation() => texts.get("report-organisation-none"),
        _ => texts.get("report-organisation-open"),
    }
}

/// What asks for attention, and how much fits: the points that fit stand on the page of the list,
/// and would take half a page here. So do the reminders, which say nothing about this list.
fn balance(list: &InvitationList, meeting: Meeting, texts: &Texts) -> Vec<Block> {
    let checks = checks(list, meeting, Basis::Needed);
    let of = |verdict: Verdict| checks.iter().filter(move |check| check.verdict == verdict);
    let (asking, fitting) = (of(Verdict::Attention), of(Verdict::Ok).count());
    let details: Vec<String> = asking.map(|check| wording::check(check, texts)).collect();
    let asking = (!details.is_empty()).then(|| ListItem {
        text: wording::verdict(Verdict::Attention, texts),
        details,
    });
    let fitting = (fitting > 0).then(|| {
        let count = i64::try_from(fitting).unwrap_or(i64::MAX);
        ListItem::from(texts.with("report-balance-fits", &[("count", count.into())]))
    });
    let groups: Vec<ListItem> = asking.into_iter().chain(fitting).collect();
    if groups.is_empty() {
        return Vec::new();
    }
    vec![subsection("report-balance", texts), Block::bullets(groups)]
}

fn subsection(id: &str, texts: &Texts) -> Block {
    Block::Heading {
        level: Level::Subsection,
        text: texts.get(id),
    }
}
