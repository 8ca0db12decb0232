//! The texts of one language, by id.
//!
//! Nothing here fails: a text that is missing shows its id in ⟨brackets⟩, so that a
//! mistake is visible in the page and never stops it. The test `locales` keeps the
//! files of this repository free of such mistakes.

use std::borrow::Cow;

use super::Language;
use super::entries::Entries;
use super::plural::{self, Plural};
use super::resolver::Resolver;

/// What a text needs filled in. Texts take whole numbers only.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arg<'a> {
    /// Put into the sentence as it is.
    Text(Cow<'a, str>),
    /// Written with the separators of the language; chooses the plural.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// A mistake in the source of the texts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TextProblem {
    /// This line (from 1) is not Fluent; the entry it belongs to is left out.
    Syntax {
        /// The line in the source as it was passed, from 1.
        line: usize,
        /// That line itself.
        text: String,
    },
    /// The id occurs twice; the first text counts.
    DoubleId(String),
}

/// All texts of one language. It is `Send` and `Sync`, so that a signal can hold it in an `Arc`.
pub struct Texts {
    language: Language,
    plural: Plural,
    entries: Entries,
}

impl Texts {
    /// Reads the texts of a language from Fluent source (all files of the language, one
    /// after the other). What can be read is kept; the rest comes back as problems.
    pub fn parse(language: Language, source: String) -> (Self, Vec<TextProblem>) {
        Self::parse_with(language, plural::one_or_other, source)
    }

    /// Reads texts in a language that the tool itself does not speak, by its tag, which decides
    /// the choice of plurals. [`Texts::language`] says Dutch, which such texts stand beside.
    pub fn parse_beside(tag: &str, source: String) -> (Self, Vec<TextProblem>) {
        Self::parse_with(Language::Dutch, plural::of(tag), source)
    }

    fn parse_with(language: Language, plural: Plural, source: String) -> (Self, Vec<TextProblem>) {
        let mut texts = Self {
            language,
            plural,
            entries: Entries::default(),
        };
        let problems = texts.add(source);
        (texts, problems)
    }

    /// Adds texts from a further source, as [`Texts::parse`] reads the first.
    pub fn add(&mut self, source: String) -> Vec<TextProblem> {
        self.entries.add(source)
    }

    /// The language of these texts.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a text with this id.
    pub fn has(&self, id: &str) -> bool {
        self.entries
            .message(id)
            .is_some_and(|message| message.value.is_some())
    }

    /// The text with this id, or the id in ⟨brackets⟩.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The text with this id, with these arguments filled in, or the id in ⟨brackets⟩.
    /// An argument that the text asks for and does not get stays visible as `{$name}`.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let message = self.entries.message(id);
        match message.and_then(|message| message.value.as_ref()) {
            Some(pattern) => {
                let manner = (self.language, self.plural);
                Resolver::resolve(&self.entries, manner, args, pattern)
            }
            None => ["⟨", id, "⟩"].concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "
plain = Goedendag
bold = { $name } en { $other }
things = Nog { $count ->
    [one] één ding
   *[other] { $count } dingen
 } te doen
loop = { loop }
half = { 1.5 }
no-value =
    .title = Titel
";

    fn texts(language: Language, source: &str) -> (Texts, Vec<TextProblem>) {
        Texts::parse(language, source.to_owned())
    }

    #[test]
    fn finds_and_fills_texts() {
        let (texts, problems) = texts(Language::Dutch, SOURCE);
        assert_eq!(problems, []);
        let check = |id, args: &[(&str, Arg<'_>)], expected| {
            assert_eq!(texts.with(id, args), expected, "{id}");
        };
        check("plain", &[], "Goedendag");
        check("plain", &[("unused", 1_i64.into())], "Goedendag");
        // No isolation marks around what is filled in.
        check(
            "bold",
            &[("name", "a".into()), ("other", "b".into())],
            "a en b",
        );
        check("bold", &[("name", "NaN".into())], "NaN en {$other}");
        check(
            "things",
            &[("count", 1_usize.into())],
            "Nog één ding te doen",
        );
        check("things", &[("count", 0_i64.into())], "Nog 0 dingen te doen");
        check(
            "things",
            &[("count", 12_345_i64.into())],
            "Nog 12.345 dingen te doen",
        );
        // The ends of the range choose a plural as well, without a panic.
        check(
            "things",
            &[("count", i64::MAX.into())],
            "Nog 9.223.372.036.854.775.807 dingen te doen",
        );
        check(
            "things",
            &[("count", i64::MIN.into())],
            "Nog -9.223.372.036.854.775.808 dingen te doen",
        );
        check(
            "things",
            &[("count", "veel".into())],
            "Nog veel dingen te doen",
        );
        check("half", &[], "1.5");
        check("nothing-here", &[], "⟨nothing-here⟩");
        check("no-value", &[], "⟨no-value⟩");
        check("not an id", &[], "⟨not an id⟩");
        // A text that needs itself ends, and shows what it is.
        check("loop", &[], "{loop}");
    }

    #[test]
    fn numbers_follow_the_language() {
        let (texts, _) = texts(Language::English, "count = { $count }");
        assert_eq!(
            texts.with("count", &[("count", 12_345_i64.into())]),
            "12,345"
        );
    }

    #[test]
    fn has_texts_with_a_value() {
        let (texts, _) = texts(Language::Dutch, SOURCE);
        for (id, expected) in [("plain", true), ("no-value", false), ("else", false)] {
            assert_eq!(texts.has(id), expected, "{id}");
        }
    }

    #[test]
    fn keeps_what_can_be_read_and_reports_the_rest() {
        let check = |source: &str, expected: &[TextProblem]| {
            let (texts, problems) = texts(Language::Dutch, source);
            assert_eq!(problems, expected, "{source}");
            assert_eq!(texts.get("good"), "Goed");
        };
        let syntax = |line, text: &str| TextProblem::Syntax {
            line,
            text: text.to_owned(),
        };
        check("good = Goed\n", &[]);
        check("good = Goed\nbad bad\n", &[syntax(2, "bad bad")]);
        check("good = Goed\n\nbad = { $\n", &[syntax(3, "bad = { $")]);
        check(
            "good = Goed\ngood = Beter\n",
            &[TextProblem::DoubleId("good".to_owned())],
        );
    }

    #[test]
    fn can_be_shared() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&texts(Language::Dutch, SOURCE).0);
    }
}
