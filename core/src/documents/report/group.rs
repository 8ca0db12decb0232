//! The group's part of the report, only what may leave the room. Source: method.md section 4 (d).

use super::super::model::Block;
use super::super::wording;
use crate::domain::assessment::Perspective;
use crate::domain::exercise::revealed::Agreement;
use crate::dossier::Dossier;
use crate::i18n::Texts;

/// How many took part, how widely "grotendeels" or "ja" was said, what was settled, and the
/// next step; nothing while no exercise was revealed.
pub(super) fn group(dossier: &Dossier, texts: &Texts) -> Vec<Block> {
    let Some(revealed) = dossier.group_results() else {
        return Vec::new();
    };
    let revealed = revealed.clone().for_export();
    let people = Perspective::ALL.iter().fold(0, |sum, side| {
        sum + i64::from(revealed.findings().ballots(*side))
    });
    let mut blocks = vec![
        Block::section(texts.get("report-group")),
        Block::Paragraph(texts.with("report-group-people", &[("count", people.into())])),
    ];
    let said = wording::said_by_most(&revealed, texts);
    blocks.extend(said.map(Block::Paragraph));
    let settled = revealed.results().iter().filter_map(|result| {
        let statement = texts.get(&format!("statement-{}-short", result.statement.id()));
        let answer = |answer| wording::answer(Some(answer), texts);
        Some(match result.agreement? {
            Agreement::Agreed(value) => texts.with(
                "report-group-agreed",
                &[
                    ("statement", statement.into()),
                    (
                        "answer",
                        answer(crate::domain::assessment::Answer::Known(value)).into(),
                    ),
                ],
            ),
            Agreement::Disagreed(one, other) => texts.with(
                "report-group-disagreed",
                &[
                    ("statement", statement.into()),
                    ("one", answer(one).into()),
                    ("other", answer(other).into()),
                ],
            ),
        })
    });
    let settled: Vec<String> = settled.collect();
    if !settled.is_empty() {
        blocks.push(Block::bullets(settled));
    }
    blocks.extend(next_step(dossier, texts));
    blocks.extend(notes(dossier, texts));
    blocks
}

/// The facilitator's shared notes, a paragraph a line.
fn notes(dossier: &Dossier, texts: &Texts) -> Vec<Block> {
    let notes = dossier.exercise.as_ref().map(|exercise| &exercise.notes);
    let lines = notes.into_iter().flat_map(|notes| notes.lines());
    let lines: Vec<&str> = lines
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::section(texts.get("exercise-notes")),
        Block::Note(texts.get("exercise-notes-about")),
    ];
    let paragraph = |line: &str| Block::Paragraph(line.to_owned());
    blocks.extend(lines.into_iter().map(paragraph));
    blocks
}

fn next_step(dossier: &Dossier, texts: &Texts) -> Vec<Block> {
    let Some(step) = dossier
        .exercise
        .as_ref()
        .map(|exercise| &exercise.next_step)
    else {
        return Vec::new();
    };
    if step.text.trim().is_empty() {
        return Vec::new();
    }
    let mut parts = vec![step.text.trim().to_owned()];
    let more = [step.role.trim(), step.date.trim()];
    parts.extend(
        more.into_iter()
            .filter(|part| !part.is_empty())
            .map(str::to_owned),
    );
    vec![
        Block::section(texts.get("exercise-next-step")),
        Block::Paragraph(parts.join(" · ")),
    ]
}
