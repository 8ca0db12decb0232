//! A document as plain lines, so that a golden text reads like the document.

use brugwijzer_core::documents::{Block, Document, Form, Level, ListItem};

pub fn outline(document: &Document) -> String {
    let mut lines = vec![format!("# {}", document.title)];
    for block in &document.blocks {
        lines.extend(of_block(block));
    }
    lines.join("\n")
}

fn of_block(block: &Block) -> Vec<String> {
    match block {
        Block::Heading {
            level: Level::Section,
            text,
        } => vec![String::new(), format!("## {text}")],
        Block::Heading {
            level: Level::Subsection,
            text,
        } => vec![format!("### {text}")],
        Block::Lead(text) => vec![format!("**{text}**")],
        Block::Paragraph(text) => vec![text.clone()],
        Block::Note(text) => vec![format!("! {text}")],
        Block::Quote(text) => text.lines().map(|line| format!("> {line}")).collect(),
        Block::List { ordered, items } => {
            let mark = if *ordered { "1." } else { "-" };
            items.iter().flat_map(|item| of_item(mark, item)).collect()
        }
        Block::Table {
            caption,
            head,
            rows,
        } => {
            let row = |cells: &Vec<String>| cells.join(" | ");
            let head = [format!("[{caption}]"), row(head)];
            head.into_iter().chain(rows.iter().map(row)).collect()
        }
        Block::Bridge { forms, legend } => {
            vec![forms.iter().map(sign).collect(), legend.join(", ")]
        }
    }
}

fn of_item(mark: &str, item: &ListItem) -> Vec<String> {
    let details = item.details.iter().map(|detail| format!("   - {detail}"));
    let first = format!("{mark} {}", item.text);
    [first].into_iter().chain(details).collect()
}

fn sign(form: &Form) -> char {
    match form {
        Form::InPlace => '#',
        Form::NotYet => '-',
        Form::Unknown => '?',
        Form::Open => '.',
    }
}
