//! The blocks of a document.

use brugwijzer_core::documents::{Block, Level, ListItem};
use docx_rs::{
    AbstractNumbering, BorderType, Docx, IndentLevel, Level as ListLevel, LevelJc, LevelText,
    NumberFormat, Numbering, NumberingId, Paragraph, ParagraphBorder, ParagraphBorderPosition,
    ParagraphBorders, SpecialIndentType, Start,
};

use super::{run, styled, styles, table};

/// The lists of a document. Each numbered one begins at 1, so that each is a list of its own.
#[derive(Default)]
pub(super) struct Lists {
    ordered: Vec<bool>,
}

impl Lists {
    fn begin(&mut self, ordered: bool) -> NumberingId {
        self.ordered.push(ordered);
        NumberingId::new(id(self.ordered.len()))
    }

    /// The document with the lists it uses.
    pub(super) fn define(&self, mut file: Docx) -> Docx {
        for (place, ordered) in self.ordered.iter().enumerate() {
            let id = id(place + 1);
            file = file
                .add_abstract_numbering(levels(id, *ordered))
                .add_numbering(Numbering::new(id, id));
        }
        file
    }
}

/// The library keeps the first number for a list of its own.
const fn id(number: usize) -> usize {
    number + 1
}

fn levels(id: usize, ordered: bool) -> AbstractNumbering {
    let (format, text) = if ordered {
        ("decimal", "%1.")
    } else {
        ("bullet", "•")
    };
    AbstractNumbering::new(id)
        .add_level(level(0, format, text, 400))
        .add_level(level(1, "bullet", "–", 760))
}

fn level(number: usize, format: &str, text: &str, indent: i32) -> ListLevel {
    ListLevel::new(
        number,
        Start::new(1),
        NumberFormat::new(format),
        LevelText::new(text),
        LevelJc::new("left"),
    )
    .indent(
        Some(indent),
        Some(SpecialIndentType::Hanging(340)),
        None,
        None,
    )
}

/// The document with one more block.
pub(super) fn add(file: Docx, block: &Block, lists: &mut Lists) -> Docx {
    match block {
        Block::Heading { level, text } => file.add_paragraph(heading(*level, text)),
        Block::Lead(text) => file.add_paragraph(styled("Lead", text)),
        Block::Paragraph(text) => file.add_paragraph(styled("Normal", text)),
        Block::Note(text) => file.add_paragraph(with_bar(styled("Note", text))),
        Block::Quote(text) => file.add_paragraph(styled("Quote", text)),
        Block::List { ordered, items } => list(file, lists.begin(*ordered), items),
        Block::Table {
            caption,
            head,
            rows,
        } => table::add(file, caption, head, rows),
        // The text around the picture says the same.
        Block::Bridge { .. } => file,
    }
}

fn heading(level: Level, text: &str) -> Paragraph {
    let style = match level {
        Level::Section => "Heading1",
        Level::Subsection => "Heading2",
    };
    styled(style, text).keep_next(true)
}

/// A bar at the left, so that the note stands out in black and white as well.
fn with_bar(mut paragraph: Paragraph) -> Paragraph {
    let bar = ParagraphBorder::new(ParagraphBorderPosition::Left)
        .val(BorderType::Single)
        .size(24)
        .space(8)
        .color(styles::ACCENT);
    let borders = ParagraphBorders::with_empty().set(bar);
    paragraph.property = paragraph.property.set_borders(borders);
    paragraph
}

fn list(mut file: Docx, list: NumberingId, items: &[ListItem]) -> Docx {
    let line = |text: &str, level| {
        Paragraph::new()
            .style("ListParagraph")
            .numbering(list.clone(), IndentLevel::new(level))
            .add_run(run(text))
    };
    for item in items {
        file = file.add_paragraph(line(&item.text, 0));
        for detail in &item.details {
            file = file.add_paragraph(line(detail, 1));
        }
    }
    file
}
