//! The bytes of a file as text. Excel writes CSV in the code page of Windows unless it is
//! told otherwise, so that this cannot be left to chance.

/// A text and what was assumed to read it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decoded {
    pub text: String,
    /// The bytes were no Unicode: they were read as Windows-1252, and accents may be wrong.
    pub guessed: bool,
}

/// Reads UTF-8, UTF-16 with a byte order mark, or else Windows-1252. Never fails.
pub fn decode(bytes: &[u8]) -> Decoded {
    let sure = |text: String| Decoded {
        text,
        guessed: false,
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => sure(utf16(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => sure(utf16(rest, u16::from_be_bytes)),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => sure(text.to_owned()),
            Err(_) => Decoded {
                text: bytes.iter().map(|byte| windows_1252(*byte)).collect(),
                guessed: true,
            },
        },
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let pairs = bytes.chunks_exact(2);
    let units = pairs.filter_map(|pair| pair.try_into().ok()).map(unit);
    let characters = char::decode_utf16(units);
    characters
        .map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// The characters of the bytes 0x80 to 0x9f. Source: WHATWG Encoding, index windows-1252.
const UPPER: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    let place = usize::from(byte).checked_sub(0x80);
    let special = place.and_then(|place| UPPER.get(place));
    special.copied().unwrap_or_else(|| char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_programs_write() {
        let check = |bytes: &[u8], text: &str, guessed: bool| {
            let text = text.to_owned();
            assert_eq!(decode(bytes), Decoded { text, guessed });
        };
        check("één".as_bytes(), "één", false);
        check(b"\xff\xfee\0n\0", "en", false);
        check(b"\xfe\xff\0e\0n", "en", false);
        check(b"\xe9\xe9n \x80 \x92s", "één € ’s", true);
        check(b"\xff\xfe\x00\xd8", "\u{fffd}", false);
        check(b"", "", false);
    }
}
