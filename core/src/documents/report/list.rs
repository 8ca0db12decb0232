//! The invitation list by side and role, with its balance and gaps in words.

use super::super::model::{Block, Level};
use super::super::wording;
use crate::domain::context::Context;
use crate::domain::invitation::{
    Basis, Check, InvitationList, Row, Side, Slot, Verdict, checks, gaps,
};
use crate::domain::meeting::Meeting;
use crate::i18n::{Arg, Texts};

/// One list: a table for each side, then the balance and the gaps.
pub(in super::super) fn list_blocks(
    list: &InvitationList,
    meeting: Meeting,
    context: &Context,
    texts: &Texts,
) -> Vec<Block> {
    let sides = Side::ALL.iter();
    let mut blocks: Vec<Block> = sides.filter_map(|side| table(list, *side, texts)).collect();
    if blocks.is_empty() {
        blocks.push(Block::Paragraph(texts.get("report-list-none")));
    }
    blocks.extend(balance(list, meeting, texts));
    let gaps = gaps(list, meeting, context);
    if !gaps.is_empty() {
        blocks.push(subsection("report-gaps", texts));
        blocks.push(Block::bullets(
            gaps.iter().map(|gap| wording::gap(gap, texts)),
        ));
    }
    blocks
}

fn table(list: &InvitationList, side: Side, texts: &Texts) -> Option<Block> {
    let rows: Vec<Vec<String>> = list.rows_of(side).map(|row| cells(row, texts)).collect();
    if rows.is_empty() {
        return None;
    }
    let args = [
        ("side", Arg::from(wording::side(side, texts))),
        ("totals", wording::totals(list.totals(side), texts).into()),
    ];
    let head = ["role", "organisation", "number", "via", "status"];
    Some(Block::Table {
        caption: texts.with("report-side", &args),
        head: head
            .map(|id| texts.get(&format!("report-head-{id}")))
            .into(),
        rows,
    })
}

fn cells(row: &Row, texts: &Texts) -> Vec<String> {
    let organisation = match row.organisation().as_str().trim() {
        "" => organisation_of(row.slot(), texts),
        name => name.to_owned(),
    };
    vec![
        wording::row_name(row, texts),
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

/// What asks for attention comes first, then what fits, then the reminders.
fn balance(list: &InvitationList, meeting: Meeting, texts: &Texts) -> Vec<Block> {
    let mut checks = checks(list, meeting, Basis::Needed);
    if checks.is_empty() {
        return Vec::new();
    }
    checks.sort_by_key(|check| match check.verdict {
        Verdict::Attention => 0,
        Verdict::Ok => 1,
        Verdict::Info => 2,
    });
    let line = |check: &Check| {
        let args = [
            ("verdict", Arg::from(wording::verdict(check.verdict, texts))),
            ("check", wording::check(check, texts).into()),
        ];
        texts.with("report-check", &args)
    };
    vec![
        subsection("report-balance", texts),
        Block::bullets(checks.iter().map(line)),
    ]
}

fn subsection(id: &str, texts: &Texts) -> Block {
    Block::Heading {
        level: Level::Subsection,
        text: texts.get(id),
    }
}
