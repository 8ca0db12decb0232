//! A copy: one readable file with the report and all that was filled in, which the tool can
//! open again. The data lies in the file as text that no browser runs.
//!
//! `dossier::write` makes the data and `dossier::restore` reads it; this room only puts it
//! into the file and finds it again.

use super::html;
use super::model::{Block, Document};
use super::report::{Extent, list_blocks, list_meeting, report};
use super::wording;
use crate::domain::advice::Advice;
use crate::domain::assessment::Gate;
use crate::domain::context::Held;
use crate::dossier::{self, Dossier};
use crate::i18n::Texts;

/// The id of the element that holds the data.
const DATA_ID: &str = "brugwijzer-data";

/// The text of a copy file.
pub fn copy(dossier: &Dossier, advice: &Advice, texts: &Texts, today: (i32, u8, u8)) -> String {
    let document = copy_document(dossier, advice, texts, today);
    let data = hide_markup(&dossier::write(&dossier.for_copy()));
    let end = format!("<script type=\"application/json\" id=\"{DATA_ID}\">{data}</script>\n");
    html::write_with(&document, &end)
}

/// What a reader sees of a copy: the report, then all else that was filled in.
pub fn copy_document(
    dossier: &Dossier,
    advice: &Advice,
    texts: &Texts,
    today: (i32, u8, u8),
) -> Document {
    let report = report(dossier, advice, Extent::WithAppendices, texts, today);
    let mut blocks = vec![Block::Note(texts.get("copy-about"))];
    blocks.extend(report.blocks);
    blocks.extend(facts(dossier, texts));
    blocks.extend(context(dossier, texts));
    blocks.extend(other_lists(dossier, advice, texts));
    let title = match dossier.municipality.trim() {
        "" => texts.get("copy-title-unnamed"),
        name => texts.with("copy-title", &[("municipality", name.into())]),
    };
    Document {
        title,
        file_title: String::new(),
        blocks,
        ..report
    }
}

/// The name to propose for the file: "kopie-2026-11-12.html". It carries neither the
/// municipality nor the theme, because others may see it; only a user who asks for it gets
/// the `municipality` in it.
pub fn copy_file_name(
    (year, month, day): (i32, u8, u8),
    municipality: Option<&str>,
    texts: &Texts,
) -> String {
    let date = format!("{year:04}-{month:02}-{day:02}");
    let name = texts.with("copy-file-name", &[("date", date.into())]);
    match municipality.map(file_name_part) {
        Some(part) if !part.is_empty() => format!("{name}-{part}.html"),
        _ => format!("{name}.html"),
    }
}

/// Letters and digits of a name with hyphens between, at most 60 characters: every system
/// takes them in a file name.
fn file_name_part(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    dossier::shorten(&words.join("-"), 60).to_owned()
}

/// Finds the data in a copy, or in a text that is the data itself. Byte order marks and
/// other line ends do no harm. `None` when there is no data; whether it is whole and ours
/// is for `dossier::restore` to say.
pub fn read_copy(text: &str) -> Option<&str> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.starts_with('{') {
        return Some(text);
    }
    embedded(text, DATA_ID)
}

/// The content of the script element whose tag names this id, in a file that may have been
/// saved anew by another program.
pub(super) fn embedded<'a>(text: &'a str, id: &str) -> Option<&'a str> {
    let mut rest = text;
    loop {
        let (_, after) = rest.split_at_checked(find(rest, "<script")?)?;
        let (tag, content) = after.split_once('>')?;
        if tag.contains(id) {
            // A file that was cut off has no end; what is left can still be looked at.
            let end = find(content, "</script").unwrap_or(content.len());
            return content.get(..end).map(str::trim);
        }
        rest = content;
    }
}

/// The place of a tag, in capitals or not: another program may have saved the file anew.
fn find(text: &str, tag: &str) -> Option<usize> {
    let same = |window: &[u8]| window.eq_ignore_ascii_case(tag.as_bytes());
    text.as_bytes().windows(tag.len()).position(same)
}

/// The data without a character that could end the element or start another one. In JSON
/// these stand inside strings only, where an escape means the same.
fn hide_markup(json: &str) -> String {
    let mut hidden = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                hidden.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            _ => hidden.push(character),
        }
    }
    hidden
}

fn facts(dossier: &Dossier, texts: &Texts) -> Vec<Block> {
    let row = |gate: &Gate| {
        vec![
            texts.get(&format!("gate-{}", gate.id())),
            wording::gate_answer(dossier.gates.get(*gate), texts),
        ]
    };
    vec![
        Block::section(texts.get("copy-facts")),
        Block::Table {
            caption: texts.get("copy-facts-caption"),
            head: vec![texts.get("copy-head-fact"), texts.get("copy-head-answer")],
            rows: Gate::ALL.iter().map(row).collect(),
        },
    ]
}

fn context(dossier: &Dossier, texts: &Texts) -> Vec<Block> {
    let context = &dossier.context;
    let all = |prefix: &str, ids: Vec<&str>| {
        let names = ids.iter().map(|id| texts.get(&format!("{prefix}-{id}")));
        names.collect::<Vec<_>>().join(" · ")
    };
    let held = |held: Option<Held>| all("held", held.map(Held::id).into_iter().collect());
    let partners = context.partners.iter().map(|term| term.id()).collect();
    let kinds = context.kinds.iter().map(|term| term.id()).collect();
    let themes = context.themes.iter().map(|term| term.id()).collect();
    let rows = [
        ("copy-partners", all("partner", partners)),
        ("copy-kinds", all("organisation-kind", kinds)),
        ("copy-themes", all("theme", themes)),
        ("copy-orientation-held", held(context.orientation_held)),
        ("copy-orientation-when", context.orientation_when.clone()),
        ("copy-start-held", held(context.start_held)),
    ];
    let row = |(name, value): (&str, String)| {
        let empty = value.trim().is_empty();
        let value = if empty { texts.get("copy-none") } else { value };
        vec![texts.get(name), value]
    };
    vec![
        Block::section(texts.get("copy-context")),
        Block::Table {
            caption: texts.get("copy-context-caption"),
            head: vec![
                texts.get("copy-head-subject"),
                texts.get("copy-head-filled-in"),
            ],
            rows: rows.map(row).into(),
        },
    ]
}

/// The lists that the report leaves out, because they belong to another meeting.
fn other_lists(dossier: &Dossier, advice: &Advice, texts: &Texts) -> Vec<Block> {
    let shown = list_meeting(dossier, advice);
    let mut blocks = Vec::new();
    for (meeting, list) in dossier.lists.iter().filter(|(m, _)| *m != shown) {
        let name = wording::meeting(*meeting, texts);
        let heading = texts.with("copy-list", &[("meeting", name.into())]);
        blocks.push(Block::section(heading));
        blocks.extend(list_blocks(list, *meeting, &dossier.context, texts));
    }
    blocks
}
