//! Which characters may stand in a file, and how long the text of a cell may be.
//!
//! `html`, `csv` and the exporters share these rules, so that every file says the same.

/// The most a cell of a workbook holds, in UTF-16 units. Source: "Excel specifications and
/// limits", total number of characters that a cell can contain.
pub const CELL_MAX: usize = 32_767;

/// The text as a file may hold it: line breaks of other systems become `\n`; a control
/// character, a non-character or a mark that overrides the direction of a text becomes
/// U+FFFD, so that it shows. Marks that only support the direction stay.
pub fn plain(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            // `\r\n` must not become two line breaks.
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' => safe.push('\n'),
            _ if is_forbidden(character) => safe.push('\u{fffd}'),
            _ => safe.push(character),
        }
    }
    safe
}

/// Whether no file should hold this character. An override of the direction could make a
/// sentence read as another.
fn is_forbidden(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{202d}' | '\u{202e}' | '\u{fffe}' | '\u{ffff}' => true,
        _ => character.is_control(),
    }
}

/// The text within [`CELL_MAX`]: a longer one is cut and ends with the mark.
pub fn fitted(text: &str, mark: &str) -> String {
    let units = |text: &str| text.chars().map(char::len_utf16).sum::<usize>();
    if units(text) <= CELL_MAX {
        return text.to_owned();
    }
    let mut room = CELL_MAX.saturating_sub(units(mark));
    let fits = |character: &char| {
        let left = room.checked_sub(character.len_utf16());
        room = left.unwrap_or_default();
        left.is_some()
    };
    let mut cut: String = text.chars().take_while(fits).collect();
    cut.push_str(mark);
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_a_file_may_not_hold() {
        let check = |text: &str, expected: &str| assert_eq!(plain(text), expected);
        check("een\r\ntwee\rdrie\t", "een\ntwee\ndrie\t");
        check(
            "a\0b\u{7}c\u{85}d\u{ffff}",
            "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}",
        );
        check("\u{202e}om", "\u{fffd}om");
        check("مرحبا \u{200f}é👩‍👧", "مرحبا \u{200f}é👩‍👧");
    }

    #[test]
    fn cuts_with_a_visible_mark() {
        let check = |text: String, expected: String| assert_eq!(fitted(&text, " …"), expected);
        check("a".repeat(CELL_MAX), "a".repeat(CELL_MAX));
        check("a".repeat(CELL_MAX + 1), "a".repeat(CELL_MAX - 2) + " …");
        // Two units a character; half a character does not fit.
        check("👩".repeat(CELL_MAX), "👩".repeat(16_382) + " …");
    }
}
