//! Base64 as RFC 4648 section 4 has it: bytes as text, in full groups of four.
//!
//! Of our own because the smallest library added 3.1 kB (brotli) to the module that every
//! visitor fetches, for what few use; a test holds it to that library.

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const FILL: u8 = b'=';

/// The bytes as text.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let mut bits = 0u32;
        for place in 0..3 {
            bits = bits << 8 | u32::from(group.get(place).copied().unwrap_or(0));
        }
        for place in 0..4 {
            let digit = DIGITS.get((bits >> (18 - 6 * place) & 63) as usize);
            let shown = digit.filter(|_| place <= group.len());
            text.push(char::from(shown.copied().unwrap_or(FILL)));
        }
    }
    text
}

/// The bytes of a text; white space does no harm. `None` when anything else is not as
/// [`encode`] writes it.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .collect();
    let mut bytes = Vec::with_capacity(digits.len() / 4 * 3);
    let mut groups = digits.chunks(4).peekable();
    while let Some(group) = groups.next() {
        let filled = group
            .iter()
            .rev()
            .take_while(|digit| **digit == FILL)
            .count();
        let allowed = if groups.peek().is_none() { 2 } else { 0 };
        if group.len() != 4 || filled > allowed {
            return None;
        }
        let mut bits = 0u32;
        for digit in group {
            let value = match digit {
                b'A'..=b'Z' => digit - b'A',
                b'a'..=b'z' => digit - b'a' + 26,
                b'0'..=b'9' => digit - b'0' + 52,
                b'+' => 62,
                b'/' => 63,
                // Fill in the middle was refused by its count or fails here.
                &FILL => 0,
                _ => return None,
            };
            bits = bits << 6 | u32::from(value);
        }
        let [_, first, second, third] = bits.to_be_bytes();
        let kept = [first, second, third];
        let (whole, rest) = kept.split_at(3 - filled);
        // Bits that no byte takes up must be zero, so that every text has one reading.
        if group.iter().take(4 - filled).any(|digit| *digit == FILL) || rest.iter().any(|b| *b != 0)
        {
            return None;
        }
        bytes.extend_from_slice(whole);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::BASE64;
    use proptest::prelude::*;

    #[test]
    fn reads_and_writes_the_examples_of_the_standard() {
        let check = |bytes: &str, text: &str| {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text).as_deref(), Some(bytes.as_bytes()));
        };
        check("", "");
        check("f", "Zg==");
        check("fo", "Zm8=");
        check("foo", "Zm9v");
        check("foob", "Zm9vYg==");
        check("fooba", "Zm9vYmE=");
        check("foobar", "Zm9vYmFy");
    }

    #[test]
    fn refuses_what_is_not_base64() {
        let check = |text: &str| assert_eq!(decode(text), None, "{text}");
        for text in [
            "Z", "Zg", "Zg=", "Zg===", "=Zg=", "Zg==Zg==", "Zh==", "Zm9=", "Zm-v", "Zm9v=", "====",
            "Z=g=", "Zm9vé",
        ] {
            check(text);
        }
        assert_eq!(decode(" Zm\r\n9v\n").as_deref(), Some(&b"foo"[..]));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn agrees_with_the_library(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(encode(&bytes), BASE64.encode(&bytes));
            prop_assert_eq!(decode(&encode(&bytes)), Some(bytes));
        }

        #[test]
        // The library also takes filled groups in the middle, which no single text has.
        fn refuses_what_the_library_refuses(text in "[A-Za-z0-9+/]{0,12}={0,3}") {
            prop_assert_eq!(decode(&text), BASE64.decode(text.as_bytes()).ok());
        }
    }
}
