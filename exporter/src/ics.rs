//! A calendar file. Source of the form: RFC 5545.
//!
//! No alarms, no attendees and no organiser: the file is for the user's own calendar.

use brugwijzer_core::documents::calendar::{Calendar, Entry, When};
use brugwijzer_core::documents::characters::plain;
use brugwijzer_core::domain::planning::{Date, iso, parse_iso};
use icalendar::{Class, Component, Event, EventLike, Property};

use crate::ExportError;

const ZONE: &str = "Europe/Amsterdam";

/// The clock of Amsterdam since 1996, when the end of summer time moved to October.
/// The library writes no zones, so that this stands here as it goes into the file.
const ZONE_RULES: &str = "BEGIN:VTIMEZONE\r\n\
TZID:Europe/Amsterdam\r\n\
BEGIN:DAYLIGHT\r\n\
DTSTART:19960331T020000\r\n\
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
TZOFFSETFROM:+0100\r\n\
TZOFFSETTO:+0200\r\n\
TZNAME:CEST\r\n\
END:DAYLIGHT\r\n\
BEGIN:STANDARD\r\n\
DTSTART:19961027T030000\r\n\
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
TZOFFSETFROM:+0200\r\n\
TZOFFSETTO:+0100\r\n\
TZNAME:CET\r\n\
END:STANDARD\r\n\
END:VTIMEZONE\r\n";

const FIRST_EVENT: &str = "BEGIN:VEVENT\r\n";

/// The bytes of a calendar file.
///
/// # Errors
/// [`ExportError::Writer`] when an entry has a day that does not exist.
pub fn ics(calendar: &Calendar) -> Result<Vec<u8>, ExportError> {
    let mut file = icalendar::Calendar::empty();
    file.append_property(Property::new("VERSION", "2.0"));
    // The product says as little as the rest of the outside.
    file.append_property(Property::new("PRODID", "-//Planning//Planning//NL"));
    file.append_property(Property::new("CALSCALE", "GREGORIAN"));
    file.append_property(Property::new("METHOD", "PUBLISH"));
    file.name(&one_line(&calendar.name));
    let made = stamp(calendar.made)?;
    for entry in &calendar.entries {
        file.push(event(entry, &made)?);
    }
    let text = file.to_string();
    // A line break in a text is escaped, so that only a component begins a line like this.
    let text = text.replacen(FIRST_EVENT, &format!("{ZONE_RULES}{FIRST_EVENT}"), 1);
    Ok(text.into_bytes())
}

fn event(entry: &Entry, made: &str) -> Result<Event, ExportError> {
    let mut event = Event::new();
    event.uid(&entry.uid);
    event.add_property("DTSTAMP", made);
    event.summary(&one_line(&entry.title));
    event.description(&plain(&entry.description));
    event.class(Class::Private);
    if !entry.place.is_empty() {
        event.location(&one_line(&entry.place));
    }
    match entry.when {
        When::Day(year, month, day) => {
            let first = existing((year, month, day))?;
            let next = first.next_day().unwrap_or(first);
            event.append_property(whole_day("DTSTART", first));
            event.append_property(whole_day("DTEND", next));
            // What can be done at any hour takes no hours.
            event.add_property("TRANSP", "TRANSPARENT");
        }
        When::Timed { day, start, end } => {
            let day = existing(day)?;
            event.append_property(at("DTSTART", day, start));
            event.append_property(at("DTEND", day, end));
        }
    }
    Ok(event.done())
}

fn whole_day(key: &str, day: Date) -> Property {
    Property::new(key, digits(day))
        .add_parameter("VALUE", "DATE")
        .done()
}

fn at(key: &str, day: Date, (hour, minute): (u8, u8)) -> Property {
    let value = format!("{}T{hour:02}{minute:02}00", digits(day));
    Property::new(key, value).add_parameter("TZID", ZONE).done()
}

fn digits(day: Date) -> String {
    iso(day).replace('-', "")
}

fn existing((year, month, day): (i32, u8, u8)) -> Result<Date, ExportError> {
    let text = format!("{year:04}-{month:02}-{day:02}");
    parse_iso(&text).ok_or_else(|| ExportError::writer(format!("no such day: {text}")))
}

/// The Julian day of 1970-01-01, where moments begin.
const FIRST_DAY: i64 = 2_440_588;
const SECONDS_A_DAY: i64 = 24 * 60 * 60;

/// A moment in milliseconds as "20261112T090000Z".
fn stamp(moment: i64) -> Result<String, ExportError> {
    let seconds = moment.div_euclid(1_000);
    let days = FIRST_DAY + seconds.div_euclid(SECONDS_A_DAY);
    let in_day = seconds.rem_euclid(SECONDS_A_DAY);
    let day = i32::try_from(days).ok().map(Date::from_julian_day);
    let day = day
        .and_then(Result::ok)
        .ok_or_else(|| ExportError::writer("no such moment"))?;
    let (hour, minute, second) = (in_day / 3_600, in_day / 60 % 60, in_day % 60);
    Ok(format!("{}T{hour:02}{minute:02}{second:02}Z", digits(day)))
}

/// A title is one line in every calendar.
fn one_line(text: &str) -> String {
    plain(text).replace(['\n', '\t'], " ")
}
