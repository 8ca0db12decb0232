//! The name of an organisation on the list, within its limit.

use super::row::FieldProblem;

/// The most characters an organisation's name may have, counted as Unicode scalar values.
/// The field shows what is left before the limit is reached.
pub const ORGANISATION_MAX_CHARS: usize = 200;

/// The name of an organisation; empty while it is not known.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OrganisationName(String);

impl OrganisationName {
    /// Takes the text as typed.
    ///
    /// # Errors
    /// [`FieldProblem::OrganisationTooLong`] when it exceeds [`ORGANISATION_MAX_CHARS`].
    pub fn new(text: &str) -> Result<Self, FieldProblem> {
        let chars = text.chars().count();
        if chars > ORGANISATION_MAX_CHARS {
            return Err(FieldProblem::OrganisationTooLong { chars });
        }
        Ok(Self(text.to_owned()))
    }

    /// The text as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is no name yet; spaces alone are no name.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// The form in which two spellings of one organisation are equal: one space between
    /// words, no capitals. `None` when there is no name.
    pub fn key(&self) -> Option<String> {
        let words: Vec<&str> = self.0.split_whitespace().collect();
        (!words.is_empty()).then(|| words.join(" ").to_lowercase())
    }
}
