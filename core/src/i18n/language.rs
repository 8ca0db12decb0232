//! The languages that the texts exist in.

/// A language of the user interface and of the documents.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Language {
    /// Plain Dutch (B1), the language of the policy.
    #[default]
    Dutch,
    /// English, complete as well.
    English,
}

impl Language {
    /// Every language, in the order in which people choose.
    pub const ALL: &'static [Self] = &[Self::Dutch, Self::English];

    /// The language tag (BCP 47): the value of `lang` in the page and the folder in `locales`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language with this tag, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "nl" => Some(Self::Dutch),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// The name of the language in that language, so that its readers recognise it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Dutch => "Nederlands",
            Self::English => "English",
        }
    }

    /// What stands between groups of three digits.
    pub(super) const fn thousands_separator(self) -> char {
        match self {
            Self::Dutch => '.',
            Self::English => ',',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_by_its_id() {
        for &language in Language::ALL {
            assert_eq!(Language::from_id(language.id()), Some(language));
        }
        assert_eq!(Language::from_id("fy"), None);
    }
}
