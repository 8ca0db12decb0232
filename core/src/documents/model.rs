//! A document as plain data: finished texts in the order of reading, no ids, no markup.
//!
//! `report` makes it; the page, `html` and the exporters show the same blocks.

use serde::{Deserialize, Serialize};

use super::wire;
use crate::i18n::Language;

/// A document in one language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Document {
    /// The one heading of the first level.
    pub title: String,
    /// The title in the properties of a file for Word. Neutral: others may see it. Empty for
    /// what becomes a page only.
    pub file_title: String,
    /// The language of every text in it, except what the user typed.
    #[serde(with = "wire::language")]
    pub language: Language,
    /// What it says, in the order of reading.
    pub blocks: Vec<Block>,
}

/// One piece of a document.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Block {
    /// A heading. A subsection only follows a section, so that no level is skipped.
    Heading { level: Level, text: String },
    /// The answer of the document in one or two sentences, set larger.
    Lead(String),
    /// Running text.
    Paragraph(String),
    /// What must not be missed, such as that the report may become public.
    Note(String),
    /// Words of the user, as typed; line breaks count.
    Quote(String),
    /// A list; numbered when the order says something.
    List { ordered: bool, items: Vec<ListItem> },
    /// A table. The first cell of a row names the row; every row is as long as the head.
    Table {
        caption: String,
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    /// The picture of the bridge. The text around it says the same, so that it may be left out.
    Bridge {
        /// The form of each block, in the order of `Statement::ALL`.
        forms: Vec<Form>,
        /// What each form means, in the order of [`Form::ALL`].
        legend: Vec<String>,
    },
}

/// The level of a heading under the title.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Level {
    /// A part of the document: the second level.
    Section,
    /// A part of a section: the third level.
    Subsection,
}

/// One item of a list, with lines that belong to it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ListItem {
    pub text: String,
    /// Mostly empty.
    pub details: Vec<String>,
}

/// How a statement stands; the only legend of the product.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Form {
    /// "Grotendeels" or "Ja".
    InPlace,
    /// "Nee" or "Een beetje".
    NotYet,
    /// "Weet ik niet".
    Unknown,
    /// Not answered.
    Open,
}

impl Form {
    /// Every form, in the order of the legend.
    pub const ALL: [Self; 4] = [Self::InPlace, Self::NotYet, Self::Unknown, Self::Open];
}

impl From<String> for ListItem {
    fn from(text: String) -> Self {
        let details = Vec::new();
        Self { text, details }
    }
}

impl Block {
    /// A section heading.
    pub fn section(text: String) -> Self {
        let level = Level::Section;
        Self::Heading { level, text }
    }

    /// A list without numbers.
    pub fn bullets<T: Into<ListItem>>(items: impl IntoIterator<Item = T>) -> Self {
        let items = items.into_iter().map(Into::into).collect();
        Self::List {
            ordered: false,
            items,
        }
    }

    /// A numbered list.
    pub fn numbered<T: Into<ListItem>>(items: impl IntoIterator<Item = T>) -> Self {
        let items = items.into_iter().map(Into::into).collect();
        Self::List {
            ordered: true,
            items,
        }
    }
}
