//! Days that follow from a rule: Easter in both churches, and the days of prayer.

use super::day::{date, plus_days};
use time::{Date, Weekday};

/// Easter Sunday of the western churches (Gregorian computus, Meeus).
pub(super) fn easter(year: i32) -> Option<Date> {
    let century = year.div_euclid(100);
    let golden = year.rem_euclid(19);
    let leap_correction = century - century / 4 - (8 * century + 13) / 25;
    let epact = (leap_correction + 19 * golden + 15).rem_euclid(30);
    let late = i32::from(epact > 28 || (epact == 28 && golden > 10));
    let full_moon = epact - late;
    let weekday = (year + year / 4 + full_moon + 2 - century + century / 4).rem_euclid(7);
    // Counted from 28 March: the Sunday after the full moon.
    from_march(year, 28 + full_moon - weekday)
}

/// Easter Sunday of the orthodox churches, in our calendar (Julian computus).
pub(super) fn orthodox_easter(year: i32) -> Option<Date> {
    let full_moon = (19 * year.rem_euclid(19) + 15).rem_euclid(30);
    let weekday = (year + year / 4 + full_moon).rem_euclid(7);
    let century = year.div_euclid(100);
    let calendars_apart = century - century / 4 - 2;
    from_march(year, 28 + full_moon - weekday + calendars_apart)
}

/// Biddag: the second Wednesday of March.
pub(super) fn day_of_prayer(year: i32) -> Option<Date> {
    nth_wednesday(year, 3, 2)
}

/// Dankdag: the first Wednesday of November.
pub(super) fn day_of_thanks(year: i32) -> Option<Date> {
    nth_wednesday(year, 11, 1)
}

fn nth_wednesday(year: i32, month: u8, nth: i64) -> Option<Date> {
    let first = date((year, month, 1))?;
    let wednesday = i64::from(Weekday::Wednesday.number_days_from_monday());
    let wait = (wednesday - i64::from(first.weekday().number_days_from_monday())).rem_euclid(7);
    Some(plus_days(first, wait + 7 * (nth - 1)))
}

fn from_march(year: i32, day: i32) -> Option<Date> {
    date((year, 3, 1)).map(|first| plus_days(first, i64::from(day) - 1))
}
