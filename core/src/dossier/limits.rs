//! How long a text may be. Forms say the limit before it bites.

/// Longest name of a municipality, in characters.
pub const LIMIT_NAME: usize = 200;
/// Longest name of an organisation, in characters.
pub const LIMIT_ORGANISATION: usize = crate::domain::invitation::ORGANISATION_MAX_CHARS;
/// Longest "why", reason or note, in characters.
pub const LIMIT_TEXT: usize = 2_000;

/// Longest letter, in characters.
pub const LIMIT_LETTER: usize = 10_000;

/// Longest name or address of a person, in characters.
pub const LIMIT_CONTACT: usize = 120;

/// The first `limit` characters of a text, never cutting a character in two.
pub fn shorten(text: &str, limit: usize) -> &str {
    text.char_indices()
        .nth(limit)
        .map_or(text, |(end, _)| text.get(..end).unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortens_by_characters() {
        let check =
            |text: &str, limit: usize, expect: &str| assert_eq!(shorten(text, limit), expect);
        check("abc", 3, "abc");
        check("abcd", 3, "abc");
        check("éé👩‍👧", 2, "éé");
        check("", 0, "");
        check("x", 0, "");
    }
}
