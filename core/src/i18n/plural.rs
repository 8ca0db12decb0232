//! The plural category of a whole number. Source: Unicode CLDR, plural rules for cardinals.
//!
//! Only of the languages that the tool is in: a table of all costs kilobytes at every start. A
//! test compares each with Fluent's own bundle.

/// Gives the category of a number, such as "one" or "few".
pub(super) type Plural = fn(i64) -> &'static str;

/// The rule of a language by its tag; of an unknown one the rule of Dutch.
pub(super) fn of(tag: &str) -> Plural {
    match tag {
        "ar" => arabic,
        "fr" => french,
        "uk" => ukrainian,
        // Dutch, English, Somali and Turkish.
        _ => one_or_other,
    }
}

pub(super) fn one_or_other(number: i64) -> &'static str {
    match number.unsigned_abs() {
        1 => "one",
        _ => "other",
    }
}

fn french(number: i64) -> &'static str {
    match number.unsigned_abs() {
        0 | 1 => "one",
        million if million % 1_000_000 == 0 => "many",
        _ => "other",
    }
}

fn ukrainian(number: i64) -> &'static str {
    let number = number.unsigned_abs();
    match (number % 10, number % 100) {
        (_, 11..=14) => "many",
        (1, _) => "one",
        (2..=4, _) => "few",
        _ => "many",
    }
}

fn arabic(number: i64) -> &'static str {
    match number.unsigned_abs() {
        0 => "zero",
        1 => "one",
        2 => "two",
        number => match number % 100 {
            3..=10 => "few",
            11..=99 => "many",
            _ => "other",
        },
    }
}
