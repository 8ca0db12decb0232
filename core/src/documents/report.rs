//! The report for the alderman: the advice, why, what to do, the answers and the list.
//! Source: product.md, "Report", and content.md sections 3 and 4.
//!
//! Two pages by default; what is longer stands in appendices, which come along when asked.
//!
//! No field of a dossier is meant for a person's name; what the user typed comes back in
//! four places only: the municipality, the names of organisations, the reason for another
//! choice and, in an appendix, the explanations.

mod answers;
mod group;
mod list;
mod steps;

use super::model::{Block, Document, ListItem};
use super::wording;
use crate::domain::advice::{Advice, Firmness};
use crate::domain::invitation::InvitationList;
use crate::domain::meeting::Meeting;
use crate::domain::planning::date;
use crate::dossier::{Dossier, OtherChoice};
use crate::i18n::Texts;
use answers::Stand;
pub(super) use list::list_blocks;

/// How much of the report is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Extent {
    /// What fits two pages.
    Short,
    /// With the further steps, the whole list, every answer and the explanations behind it.
    WithAppendices,
}

/// The report on a dossier and its advice, on a day (year, month, day).
pub fn report(
    dossier: &Dossier,
    advice: &Advice,
    extent: Extent,
    texts: &Texts,
    today: (i32, u8, u8),
) -> Document {
    let stand = Stand::of(dossier, advice);
    let due = steps::Due::of(dossier, list_meeting(dossier, advice), date(today));
    let mut blocks = opening(dossier, advice, texts, today);
    blocks.extend(why(&stand, advice, texts));
    blocks.extend(other_choice(dossier, advice, texts));
    blocks.extend(group::group(dossier, texts));
    blocks.extend(steps::present(advice, texts));
    blocks.extend(steps::missing(advice, &due, texts));
    blocks.extend(steps::would_change(advice, texts));
    blocks.extend(stand.dimensions(advice, texts));
    blocks.extend(agenda(&stand, advice, texts));
    blocks.extend(invitations(dossier, advice, texts));
    blocks.extend(closing(texts));
    if extent == Extent::WithAppendices {
        blocks.extend(steps::more_steps(advice, &due, texts));
        blocks.extend(whole_list(dossier, advice, texts));
        blocks.extend(stand.every_answer(advice, texts));
        blocks.extend(answers::explanations(dossier, texts));
    }
    Document {
        title: title(dossier, texts),
        file_title: texts.get("export-title-report"),
        language: texts.language(),
        blocks,
    }
}

/// The meeting whose list belongs to the report: the one the user looks at, or chose, or
/// the advised one.
pub fn list_meeting(dossier: &Dossier, advice: &Advice) -> Meeting {
    let chosen = dossier.other_choice.as_ref().map(|choice| choice.meeting);
    let shown = dossier.list_meeting.or(chosen);
    shown.unwrap_or_else(|| advice.outcome().meeting())
}

fn title(dossier: &Dossier, texts: &Texts) -> String {
    match dossier.municipality.trim() {
        "" => texts.get("report-title-unnamed"),
        name => texts.with("report-title", &[("municipality", name.into())]),
    }
}

fn opening(dossier: &Dossier, advice: &Advice, texts: &Texts, today: (i32, u8, u8)) -> Vec<Block> {
    let mut blocks = vec![
        Block::Paragraph(wording::rule_version(today, texts)),
        Block::section(texts.get("report-advice")),
        Block::Lead(wording::headline(advice, texts)),
    ];
    let more = wording::more_steps(advice, texts);
    blocks.extend(more.map(Block::Paragraph));
    blocks.push(Block::Paragraph(wording::meaning(advice, texts)));
    let notices = [
        wording::alliance_notice(advice, texts),
        wording::start_held_notice(&dossier.context, texts),
    ];
    blocks.extend(notices.into_iter().flatten().map(Block::Note));
    blocks.push(Block::Paragraph(how_sure(advice, texts)));
    blocks
}

/// How firm the advice is and how widely it is carried, in sentences.
fn how_sure(advice: &Advice, texts: &Texts) -> String {
    let firmness = advice.firmness().map(|firmness| match firmness {
        Firmness::OnTheEdge => texts.get("report-on-the-edge"),
        Firmness::Firm => texts.get("report-firm"),
    });
    let args = [
        ("support", wording::support(advice.support(), texts).into()),
        (
            "about",
            wording::support_about(advice.support(), texts).into(),
        ),
    ];
    let support = texts.with("report-support", &args);
    let sentences: Vec<String> = firmness.into_iter().chain([support]).collect();
    sentences.join(" ")
}

fn why(stand: &Stand<'_>, advice: &Advice, texts: &Texts) -> Vec<Block> {
    let reasons = advice.main_reasons();
    let mut blocks = vec![Block::section(texts.get("report-why"))];
    if reasons.is_empty() {
        blocks.push(Block::Paragraph(texts.get("report-why-start")));
        return blocks;
    }
    let item = |reason| ListItem {
        text: wording::reason(reason, advice, texts),
        details: stand.quoted(reason, texts),
    };
    blocks.push(Block::numbered(reasons.iter().map(item)));
    blocks
}

/// The user's choice beside the advice. A choice that became the advice is none any more.
fn other_choice(dossier: &Dossier, advice: &Advice, texts: &Texts) -> Vec<Block> {
    let advised = advice.outcome().meeting();
    let differs = |choice: &&OtherChoice| choice.meeting != advised;
    let Some(choice) = dossier.other_choice.as_ref().filter(differs) else {
        return Vec::new();
    };
    let args = [
        ("advised", wording::meeting(advised, texts).into()),
        ("chosen", wording::meeting(choice.meeting, texts).into()),
    ];
    let mut blocks = vec![
        Block::section(texts.get("report-choice")),
        Block::Paragraph(texts.with("report-choice-made", &args)),
    ];
    if choice.reason.trim().is_empty() {
        blocks.push(Block::Paragraph(texts.get("report-choice-no-reason")));
    } else {
        blocks.push(Block::Paragraph(texts.get("report-choice-reason")));
        blocks.push(Block::Quote(choice.reason.clone()));
    }
    blocks
}

fn agenda(stand: &Stand<'_>, advice: &Advice, texts: &Texts) -> Vec<Block> {
    let topics = advice.agenda().topics().iter();
    let item = |topic| {
        let points = stand.open_points(topic, texts);
        // In one line, to fit two pages.
        let points = (!points.is_empty()).then(|| points.join("; "));
        ListItem {
            text: wording::agenda_topic(topic, texts),
            details: points.into_iter().collect(),
        }
    };
    let mut blocks = vec![
        Block::section(texts.get("report-agenda")),
        Block::Paragraph(texts.get("report-agenda-about")),
        Block::numbered(topics.map(item)),
    ];
    blocks.extend(wording::agenda_note(advice, texts).map(Block::Paragraph));
    blocks
}

/// The list by side, with its balance.
fn invitations(dossier: &Dossier, advice: &Advice, texts: &Texts) -> Vec<Block> {
    let Some((meeting, list)) = list_shown(dossier, advice) else {
        return Vec::new();
    };
    let name = wording::meeting(meeting, texts);
    let heading = texts.with("report-list", &[("meeting", name.into())]);
    let mut blocks = vec![Block::section(heading)];
    blocks.extend(list::sides_blocks(&list, meeting, &dossier.context, texts));
    blocks
}

/// The appendix with every row of the list.
fn whole_list(dossier: &Dossier, advice: &Advice, texts: &Texts) -> Vec<Block> {
    list_shown(dossier, advice)
        .filter(|(_, list)| !list.rows().is_empty())
        .map_or_else(Vec::new, |(_, list)| {
            vec![
                Block::section(texts.get("report-whole-list")),
                list::table(&list, texts),
            ]
        })
}

/// The list as its page shows it: the kept one or the draft. Without the Alliantie the tool
/// does not push one, so that only a list that was kept is shown.
fn list_shown(dossier: &Dossier, advice: &Advice) -> Option<(Meeting, InvitationList)> {
    let meeting = list_meeting(dossier, advice);
    let pushes_none = dossier.list(meeting).is_none() && advice.alliance_first();
    (!pushes_none).then(|| (meeting, dossier.list_or_draft(meeting)))
}

fn closing(texts: &Texts) -> Vec<Block> {
    vec![
        Block::section(texts.get("report-closing")),
        Block::Paragraph(format!(
            "{} {}",
            texts.get("advice-you-decide"),
            texts.get("advice-instrument")
        )),
        Block::Note(texts.get("report-public")),
    ]
}
