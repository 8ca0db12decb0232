//! Word documents: the report, and letters with a page each.
//!
//! Headings, lists, captions and tables are real ones, so that Word finds its way in them
//! and a screen reader says what they are.

mod blocks;
mod letters;
mod parts;
mod styles;
mod table;

use std::io::Cursor;

use brugwijzer_core::documents::Document;
use brugwijzer_core::documents::characters::plain;
use brugwijzer_core::documents::letters::Letters;
use docx_rs::{
    AlignmentType, BreakType, Docx, Footer, NumPages, PageMargin, PageNum, Paragraph, Run,
};

use crate::ExportError;
use blocks::Lists;

/// A4 and its margins, in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);
const MARGIN: i32 = 1_134;
/// What is left for text, in twentieths of a point.
const TEXT_WIDTH: usize = 9_638;

/// The bytes of a Word document.
///
/// # Errors
/// [`ExportError::Writer`] when the writer refuses the document.
pub fn docx(document: &Document) -> Result<Vec<u8>, ExportError> {
    let mut file = sheet().footer(page_numbers());
    file = file.add_paragraph(styled("Title", &document.title));
    let mut lists = Lists::default();
    for block in &document.blocks {
        file = blocks::add(file, block, &mut lists);
    }
    file = lists.define(file);
    parts::pack(file, &document.file_title, document.language)
}

/// The bytes of a Word document with each letter on a page of its own.
///
/// # Errors
/// [`ExportError::Writer`] when the writer refuses the document.
pub fn docx_letters(letters: &Letters) -> Result<Vec<u8>, ExportError> {
    let mut file = sheet();
    for (number, page) in letters.pages.iter().enumerate() {
        for paragraph in letters::page(page, number > 0) {
            file = file.add_paragraph(paragraph);
        }
    }
    parts::pack(file, &letters.title, letters.language)
}

fn sheet() -> Docx {
    let (width, height) = PAGE;
    let margin = PageMargin {
        top: MARGIN,
        left: MARGIN,
        bottom: MARGIN,
        right: MARGIN,
        header: MARGIN / 2,
        footer: MARGIN / 2,
        gutter: 0,
    };
    let file = Docx::new().page_size(width, height).page_margin(margin);
    styles::add(file)
}

/// "2 / 5" at the foot of a page.
fn page_numbers() -> Footer {
    let numbers = Paragraph::new()
        .style("Footer")
        .align(AlignmentType::Right)
        .add_page_num(PageNum::new())
        .add_run(Run::new().add_text(" / "))
        .add_num_pages(NumPages::new());
    Footer::new().add_paragraph(numbers)
}

/// A paragraph with a style.
fn styled(style: &str, text: &str) -> Paragraph {
    Paragraph::new().style(style).add_run(run(text))
}

/// A text with its line breaks and tabs, which are elements of their own in Word.
fn run(text: &str) -> Run {
    let text = plain(text);
    let mut run = Run::new();
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        for (number, part) in line.split('\t').enumerate() {
            if number > 0 {
                run = run.add_tab();
            }
            if !part.is_empty() {
                run = run.add_text(part);
            }
        }
    }
    run
}

/// The bytes of a packed document.
fn packed(parts: docx_rs::XMLDocx) -> Result<Vec<u8>, ExportError> {
    let mut bytes = Cursor::new(Vec::new());
    parts.pack(&mut bytes).map_err(ExportError::writer)?;
    Ok(bytes.into_inner())
}
