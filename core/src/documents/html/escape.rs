//! Makes any text safe between tags and inside quoted attributes.

use crate::documents::characters::plain;

/// The text with the five characters that mean something to HTML escaped, and without those
/// that no file should hold.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in plain(text).chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(character),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_means_something() {
        let check = |text: &str, expected: &str| assert_eq!(escape(text), expected);
        check("Voorbeeld", "Voorbeeld");
        check(
            "</script><b a='1'>",
            "&lt;/script&gt;&lt;b a=&#39;1&#39;&gt;",
        );
        check("\"a\" & b &amp;", "&quot;a&quot; &amp; b &amp;amp;");
        check("een\r\ntwee\rdrie\t", "een\ntwee\ndrie\t");
        check("a\0b\u{7}c\u{85}d", "a\u{fffd}b\u{fffd}c\u{fffd}d");
        check("\u{202e}om", "\u{fffd}om");
        check("مرحبا \u{200f}é👩‍👧", "مرحبا \u{200f}é👩‍👧");
    }
}
