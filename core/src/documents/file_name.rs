//! The names to propose for files. They carry neither the municipality nor the theme,
//! because others may see them. Source: content.md section 4, "neutral outsides".

use crate::i18n::Texts;

/// What a file holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileKind {
    /// The list with its balance and planning.
    List,
    Report,
    Letters,
    /// The source of a mail merge.
    Merge,
    Planning,
}

impl FileKind {
    /// Every kind of file.
    pub const ALL: [Self; 5] = [
        Self::List,
        Self::Report,
        Self::Letters,
        Self::Merge,
        Self::Planning,
    ];

    const fn text_id(self) -> &'static str {
        match self {
            Self::List => "export-file-list",
            Self::Report => "export-file-report",
            Self::Letters => "export-file-letters",
            Self::Merge => "export-file-merge",
            Self::Planning => "export-file-planning",
        }
    }
}

/// "lijst-2026-11-12.xlsx": what is in it, the day it was made, and how it is written.
pub fn file_name(
    kind: FileKind,
    extension: &str,
    (year, month, day): (i32, u8, u8),
    texts: &Texts,
) -> String {
    let date = format!("{year:04}-{month:02}-{day:02}");
    let name = texts.with(kind.text_id(), &[("date", date.into())]);
    format!("{name}.{extension}")
}
