//! Why a file could not be made.

use std::fmt;

/// Why a file could not be made. For developers, in English: the page has its own sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ExportError {
    /// There is no such kind of file.
    Kind(String),
    /// The document has another shape than this kind of file needs.
    Shape(String),
    /// The writer refused the document.
    Writer(String),
}

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(kind) => write!(f, "no such file: {kind}"),
            Self::Shape(detail) => write!(f, "unexpected document: {detail}"),
            Self::Writer(detail) => write!(f, "the file cannot be written: {detail}"),
        }
    }
}

impl std::error::Error for ExportError {}

impl ExportError {
    /// What a writer said.
    pub(crate) fn writer(error: impl fmt::Display) -> Self {
        Self::Writer(error.to_string())
    }
}
