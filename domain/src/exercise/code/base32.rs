//! Crockford base32: 32 characters without I, L, O and U.
//! Source: method.md section 2, "Ballot code". `ballot_code` and `exercise_code` build on it.

const ALPHABET: [u8; 32] = *b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many characters stand together when a code is shown.
pub const GROUP: usize = 4;

/// A character that no code contains.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WrongCharacter {
    /// Its place among the characters that count, from 1.
    pub position: usize,
    /// The character itself.
    pub character: char,
}

/// The character of a symbol; only the five low bits count.
pub fn character(symbol: u8) -> char {
    char::from(ALPHABET[usize::from(symbol & 31)])
}

/// Reads symbols from what people type: lower case is fine, O is 0, I and L are 1,
/// spaces and dashes (also the ones that a word processor makes) do not count.
pub fn read(text: &str) -> Result<Vec<u8>, WrongCharacter> {
    let mut symbols = Vec::new();
    for character in text.chars().filter(|c| !separates(*c)) {
        let position = symbols.len() + 1;
        let wrong = WrongCharacter {
            position,
            character,
        };
        symbols.push(symbol(character).ok_or(wrong)?);
    }
    Ok(symbols)
}

/// Writes symbols without separators.
pub fn write(symbols: &[u8]) -> String {
    symbols.iter().map(|symbol| character(*symbol)).collect()
}

/// Writes symbols in groups of four with a space between them.
pub fn write_grouped(symbols: &[u8]) -> String {
    let groups: Vec<String> = symbols.chunks(GROUP).map(write).collect();
    groups.join(" ")
}

/// The number of the group, from 1, in which a position (from 1) stands.
pub fn group_of(position: usize) -> usize {
    position.saturating_sub(1) / GROUP + 1
}

/// Whether a character only separates: spaces and dashes.
pub fn separates(character: char) -> bool {
    let dash = matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    dash || character.is_whitespace()
}

fn symbol(character: char) -> Option<u8> {
    let upper = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|c| char::from(*c) == upper)?;
    u8::try_from(place).ok()
}
