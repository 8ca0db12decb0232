//! Today, on the calendar of this device, for the domain that has no clock.

use brugwijzer_core::domain::planning::{Date, parse_iso};

use crate::app::words::with_texts;
use crate::browser::clock;

/// Today as year, month and day.
pub fn ymd() -> (i32, u8, u8) {
    let now = clock::local(clock::now());
    (now.year, now.month, now.day)
}

/// Today as a date. A clock beyond the years of the calendar reads as its first day.
pub fn date() -> Date {
    let (year, month, day) = ymd();
    parse_iso(&format!("{year:04}-{month:02}-{day:02}")).unwrap_or(Date::MIN)
}

/// "donderdag 12 november 2026".
pub fn in_words((year, month, day): (i32, u8, u8)) -> String {
    with_texts(|texts| texts.date_with_weekday(year, month, day))
}
