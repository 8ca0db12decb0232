//! What cells look like.

use brugwijzer_core::i18n::Language;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// The accent of the product, dark enough for white letters.
const ACCENT: Color = Color::RGB(0x0d5566);
/// On every computer with Office, and measured alike elsewhere.
const FONT: &str = "Arial";
const PALE: Color = Color::RGB(0xdcebee);
const GREY: Color = Color::RGB(0xd9d2c3);

/// The formats of a workbook.
pub(super) struct Look {
    pub caption: Format,
    pub head: Format,
    pub body: Format,
    pub date: Format,
    pub sum: Format,
}

impl Look {
    pub(super) fn new(language: Language) -> Self {
        let plain = Format::new().set_font_name(FONT).set_font_size(10);
        let body = plain
            .clone()
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap()
            .set_border(FormatBorder::Thin)
            .set_border_color(GREY);
        let date = match language {
            Language::Dutch => "dd-mm-yyyy",
            Language::English => "d mmm yyyy",
        };
        Self {
            caption: Format::new()
                .set_bold()
                .set_font_size(13)
                .set_font_color(ACCENT),
            head: body
                .clone()
                .set_bold()
                .set_font_color(Color::White)
                .set_background_color(ACCENT),
            date: body
                .clone()
                .set_num_format(date)
                .set_align(FormatAlign::Left),
            sum: body.clone().set_bold().set_background_color(PALE),
            body,
        }
    }
}
