//! What was not understood while restoring.

/// Something in a stored text that is not as it should be.
///
/// The rest of the dossier is usable; the raw text is kept aside by the caller.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Problem {
    /// The text is not a document of ours at all.
    NotOurs,
    /// The text is damaged: it cannot be read as data. Holds the reader's own words.
    Damaged(String),
    /// Written by a newer version of the tool; holds that version.
    Newer(u32),
    /// Nested deeper than anything that we write.
    TooDeep,
    /// A part was left out because it was not understood. Holds its path, such as `answers.trust-privacy`.
    Part(String),
    /// A text was longer than its field allows and was cut. Holds its path.
    Cut(String),
    /// The newest copy was broken; an older whole one is shown.
    OlderCopy,
    /// The raw text could not be set aside, so that the dossier must not be written.
    NotAside,
}

impl Problem {
    /// Whether writing the dossier would lose something that was not understood of it.
    pub const fn forbids_writing(&self) -> bool {
        matches!(self, Self::Newer(_) | Self::NotAside)
    }

    /// The id of the sentence that tells people.
    pub const fn text_id(&self) -> &'static str {
        match self {
            Self::NotOurs => "problem-not-ours",
            Self::Damaged(_) => "problem-damaged",
            Self::Newer(_) => "problem-newer",
            Self::TooDeep => "problem-too-deep",
            Self::Part(_) => "problem-part",
            Self::Cut(_) => "problem-cut",
            Self::OlderCopy => "problem-older-copy",
            Self::NotAside => "problem-not-aside",
        }
    }

    /// What the sentence is about, when it needs to say so: a path, a version or a cause.
    pub fn detail(&self) -> String {
        match self {
            Self::NotOurs | Self::TooDeep | Self::OlderCopy | Self::NotAside => String::new(),
            Self::Damaged(cause) => cause.clone(),
            Self::Newer(version) => version.to_string(),
            Self::Part(path) | Self::Cut(path) => path.clone(),
        }
    }
}
