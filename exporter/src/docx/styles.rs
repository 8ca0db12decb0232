//! The styles of a document, under the names that Word gives them itself.

use docx_rs::{Docx, LineSpacing, LineSpacingType, RunFonts, SpecialIndentType, Style, StyleType};

/// The accent of the product, and the colour of what stands back.
pub(super) const ACCENT: &str = "0D5566";
const MUTED: &str = "4F5E64";
/// On every computer with Office, and measured alike elsewhere.
const FONT: &str = "Arial";
/// Half points.
const SIZE: usize = 20;

/// The document with its styles.
pub(super) fn add(file: Docx) -> Docx {
    let fonts = RunFonts::new()
        .ascii(FONT)
        .hi_ansi(FONT)
        .cs(FONT)
        .east_asia(FONT);
    let file = file
        .default_fonts(fonts)
        .default_size(SIZE)
        .default_line_spacing(spaced(0, 100, 259));
    all().into_iter().fold(file, Docx::add_style)
}

fn all() -> Vec<Style> {
    vec![
        style("Title", "Title", 32)
            .bold()
            .color(ACCENT)
            .line_spacing(spaced(0, 120, 252)),
        heading("Heading1", "heading 1", 0, 26).line_spacing(spaced(180, 40, 252)),
        heading("Heading2", "heading 2", 1, 23).line_spacing(spaced(120, 40, 252)),
        style("Lead", "Lead", 24)
            .bold()
            .line_spacing(spaced(0, 100, 264)),
        style("Note", "Note", SIZE)
            .color(ACCENT)
            .indent(Some(200), None, Some(200), None)
            .line_spacing(spaced(120, 160, 276)),
        style("Quote", "Quote", SIZE)
            .italic()
            .indent(Some(400), None, Some(400), None)
            .line_spacing(spaced(80, 160, 276)),
        style("Caption", "caption", 19)
            .bold()
            .color(MUTED)
            .line_spacing(spaced(120, 80, 252)),
        style("ListParagraph", "List Paragraph", SIZE).line_spacing(spaced(0, 20, 252)),
        style("TableText", "Table Text", 18).line_spacing(spaced(20, 20, 240)),
        style("TableHead", "Table Head", 18)
            .bold()
            .color("FFFFFF")
            .line_spacing(spaced(40, 40, 240)),
        style("Footer", "footer", 17).color(MUTED),
        style("Addressee", "Addressee", SIZE).line_spacing(spaced(0, 720, 276)),
        style("Letter", "Letter", 22).line_spacing(spaced(0, 180, 288)),
        style("LetterList", "Letter List", 22)
            .indent(Some(360), Some(SpecialIndentType::Hanging(240)), None, None)
            .line_spacing(spaced(0, 80, 288)),
    ]
}

fn style(id: &str, name: &str, size: usize) -> Style {
    Style::new(id, StyleType::Paragraph)
        .name(name)
        .based_on("Normal")
        .size(size)
}

fn heading(id: &str, name: &str, level: usize, size: usize) -> Style {
    style(id, name, size)
        .bold()
        .color(ACCENT)
        .next("Normal")
        .outline_lvl(level)
}

/// Space before and after in twentieths of a point; the line in 240ths of its height.
fn spaced(before: u32, after: u32, line: i32) -> LineSpacing {
    LineSpacing::new()
        .before(before)
        .after(after)
        .line(line)
        .line_rule(LineSpacingType::Auto)
}
