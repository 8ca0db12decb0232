//! What a facilitator types or pastes, taken apart into codes. Source: method.md section 2.
//! `ballot_code` reads each of them; nothing is judged here.

use super::base32::{self, GROUP};
use super::{BallotCode, Mode};

/// The codes in a text: one a line, or separated by commas or semicolons. A line that holds
/// several codes of the right length after each other is cut between them.
pub fn split_codes(mode: Mode, text: &str) -> Vec<String> {
    let length = BallotCode::length(mode);
    let parts = text.split(['\n', '\r', ',', ';', '\t']).map(str::trim);
    let cut = |line: &str| {
        let signs: Vec<char> = line.chars().filter(|c| !base32::separates(*c)).collect();
        if signs.len() > length && signs.len().is_multiple_of(length) {
            signs
                .chunks(length)
                .map(|code| code.iter().collect())
                .collect()
        } else {
            vec![line.to_owned()]
        }
    };
    parts
        .filter(|line| !line.is_empty())
        .flat_map(cut)
        .collect()
}

/// Whether as many characters were typed as a code has, so that it can be entered by itself.
pub fn is_complete(mode: Mode, text: &str) -> bool {
    let signs = text.chars().filter(|c| !base32::separates(*c)).count();
    signs > 0 && signs.is_multiple_of(BallotCode::length(mode))
}

/// A typed text in groups of four, upper case, as it stands on the phone.
pub fn grouped(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().filter(|c| !base32::separates(*c)).collect();
    let group = |group: &[char]| group.iter().map(char::to_ascii_uppercase).collect();
    signs.chunks(GROUP).map(group).collect()
}

/// Where a group (from 1) stands in a typed text, in UTF-16 units, to select it.
pub fn place_of_group(text: &str, group: usize) -> Option<(u32, u32)> {
    let first = group.checked_sub(1)? * GROUP;
    let (mut sign, mut unit, mut start, mut end) = (0, 0u32, None, 0);
    for character in text.chars() {
        let width = u32::try_from(character.len_utf16()).unwrap_or(1);
        if !base32::separates(character) {
            if (first..first + GROUP).contains(&sign) {
                start = start.or(Some(unit));
                end = unit + width;
            }
            sign += 1;
        }
        unit += width;
    }
    start.map(|start| (start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_codes_are_taken_apart() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(split_codes(Mode::Foundations, text), expected, "{text}");
        };
        check("", &[]);
        check(" \n ", &[]);
        check("K7QF M2TR 9XHC", &["K7QF M2TR 9XHC"]);
        check("K7QF M2TR 9XHC\nAAAA", &["K7QF M2TR 9XHC", "AAAA"]);
        check(
            "K7QF-M2TR-9XHC, k7qfm2tr9xhd",
            &["K7QF-M2TR-9XHC", "k7qfm2tr9xhd"],
        );
        check(
            "K7QF M2TR 9XHC K7QF M2TR 9XHD",
            &["K7QFM2TR9XHC", "K7QFM2TR9XHD"],
        );
        check("K7QF M2TR 9XHC 1", &["K7QF M2TR 9XHC 1"]);
    }

    #[test]
    fn a_group_is_pointed_at() {
        let check = |text: &str, group, expected| {
            assert_eq!(place_of_group(text, group), expected, "{text} {group}");
        };
        check("K7QF M2TR 9XHC", 2, Some((5, 9)));
        check("k7qfm2tr9xhc", 3, Some((8, 12)));
        check("K7-QF M2", 1, Some((0, 5)));
        check("K7QF", 2, None);
        check("K7QF", 0, None);
    }

    #[test]
    fn a_code_enters_itself_when_it_is_whole() {
        let check = |text: &str, expected| {
            assert_eq!(is_complete(Mode::Foundations, text), expected, "{text}");
        };
        check("", false);
        check("K7QF M2TR 9XH", false);
        check("K7QF M2TR 9XHC", true);
        assert_eq!(grouped("k7qfm2 tr9"), ["K7QF", "M2TR", "9"]);
    }
}
