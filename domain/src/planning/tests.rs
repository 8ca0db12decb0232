//! Dates of the planning, by tables against published calendars and by properties.

mod avoid;
mod due;
mod mistake;
mod step;

use super::*;

fn day(text: &str) -> Date {
    parse_iso(text).expect("a date in a test")
}
