//! Arithmetic with days that never fails, and the form "2026-11-12".

use time::{Date, Duration, Month, Time};

/// A year, a month from 1 and a day from 1: a date in a table. Compares as dates do.
pub(super) type Ymd = (i32, u8, u8);

/// The date as plain numbers.
pub(super) fn ymd(date: Date) -> Ymd {
    (date.year(), u8::from(date.month()), date.day())
}

/// The date with these numbers, if there is one.
pub fn date((year, month, day): Ymd) -> Option<Date> {
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

/// So many days later, or earlier when negative; stops at the ends of the calendar.
pub(super) fn plus_days(date: Date, days: i64) -> Date {
    date.saturating_add(Duration::days(days))
}

/// So many weeks later, or earlier when negative.
pub(super) fn plus_weeks(date: Date, weeks: i64) -> Date {
    plus_days(date, weeks.saturating_mul(7))
}

/// The same day six months later, or the last day of that month when it is shorter.
pub(super) fn plus_six_months(from: Date) -> Date {
    let (year, month, day) = ymd(from);
    let (year, month) = if month > 6 {
        (year + 1, month - 6)
    } else {
        (year, month + 6)
    };
    let fitting = (28..=day).rev().chain([day]);
    let mut days = fitting.filter_map(|day| date((year, month, day)));
    days.next().unwrap_or(Date::MAX)
}

/// Reads "2026-11-12", the form of a date field and of stored data; years 0001 to 9999.
pub fn parse_iso(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let mut number = |digits: usize| {
        let part = parts.next()?;
        let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u16>().ok())?
    };
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    if parts.next().is_some() || year == 0 {
        return None;
    }
    date((year.into(), month.try_into().ok()?, day.try_into().ok()?))
}

/// Reads "19:30", the form of a time field and of stored data.
pub fn parse_clock(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    let number = |part: &str| {
        let plain = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse().ok())?
    };
    Time::from_hms(number(hour)?, number(minute)?, 0).ok()
}

/// Writes "19:30"; the opposite of [`parse_clock`].
pub fn clock(time: Time) -> String {
    let (hour, minute, _) = time.as_hms();
    format!("{hour:02}:{minute:02}")
}

/// Writes "2026-11-12"; the opposite of [`parse_iso`].
pub fn iso(date: Date) -> String {
    let (year, month, day) = ymd(date);
    format!("{year:04}-{month:02}-{day:02}")
}
