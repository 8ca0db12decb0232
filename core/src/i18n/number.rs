//! Whole numbers as people write them: `12.345` in Dutch, `12,345` in English.
//!
//! `resolver` writes numbers in texts with it.

use super::Language;

/// The number with the thousands separator of the language.
pub fn group_thousands(number: i64, language: Language) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        text.push('-');
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(language.thousands_separator());
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_by_language() {
        let check = |number, dutch, english| {
            assert_eq!(group_thousands(number, Language::Dutch), dutch);
            assert_eq!(group_thousands(number, Language::English), english);
        };
        check(0, "0", "0");
        check(999, "999", "999");
        check(1000, "1.000", "1,000");
        check(-12_345, "-12.345", "-12,345");
        check(100_000, "100.000", "100,000");
        check(1_234_567, "1.234.567", "1,234,567");
        check(
            i64::MIN,
            "-9.223.372.036.854.775.808",
            "-9,223,372,036,854,775,808",
        );
    }
}
