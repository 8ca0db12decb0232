//! Calendars, read back by the `ical` crate.

use std::collections::BTreeSet;

use brugwijzer_core::documents::calendar::{Calendar, When};
use brugwijzer_core::documents::wire;
use brugwijzer_core::i18n::Language;
use brugwijzer_exporter::{Kind, run};
use ical::parser::ical::component::{IcalCalendar, IcalEvent};
use ical::property::Property;

use crate::fixtures::{calendar_of, dossier, texts};

pub fn opened(bytes: &[u8]) -> IcalCalendar {
    let mut calendars = ical::IcalParser::new(bytes);
    let calendar = calendars
        .next()
        .expect("a calendar")
        .expect("a readable calendar");
    assert!(calendars.next().is_none());
    calendar
}

fn property<'a>(event: &'a IcalEvent, name: &str) -> Option<&'a Property> {
    event
        .properties
        .iter()
        .find(|property| property.name == name)
}

/// The text of a property with its escapes taken away.
pub fn text(event: &IcalEvent, name: &str) -> String {
    let value = property(event, name).and_then(|property| property.value.clone());
    unescaped(&value.unwrap_or_default())
}

/// Source: RFC 5545, section 3.3.11.
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next().expect("something escaped") {
                'n' | 'N' => text.push('\n'),
                other => text.push(other),
            },
            _ => text.push(character),
        }
    }
    text
}

/// The lines of a file before they were folded. Source: RFC 5545, section 3.1.
pub fn unfolded(file: &[u8]) -> Vec<String> {
    let text = String::from_utf8(file.to_vec())
        .expect("UTF-8")
        .replace("\r\n ", "");
    text.split("\r\n").map(str::to_owned).collect()
}

/// The text of the nth property with this name.
pub fn nth(lines: &[String], name: &str, number: usize) -> String {
    let start = format!("{name}:");
    let mut values = lines.iter().filter_map(|line| line.strip_prefix(&start));
    unescaped(values.nth(number).expect("the property"))
}

/// The value of a property with its parameters: "VALUE=DATE 20261112".
fn dated(event: &IcalEvent, name: &str) -> String {
    let property = property(event, name).expect("a date");
    let params = property.params.iter().flatten();
    let params: String = params
        .map(|(key, values)| format!("{key}={} ", values.join(",")))
        .collect();
    params + property.value.as_deref().unwrap_or_default()
}

fn check(calendar: &Calendar) {
    let file = run(Kind::Ics, &wire::send(calendar)).expect("a calendar");
    let lines = String::from_utf8(file.clone()).expect("UTF-8");
    for line in lines.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{line}");
        assert!(!line.contains(['\n', '\r']), "{line}");
    }
    assert!(!lines.contains("VALARM") && !lines.contains("ATTENDEE"));
    let found = opened(&file);
    assert_eq!(found.events.len(), calendar.entries.len());
    for (event, entry) in found.events.iter().zip(&calendar.entries) {
        assert_eq!(text(event, "SUMMARY"), entry.title);
        assert_eq!(text(event, "DESCRIPTION"), entry.description);
        assert_eq!(text(event, "LOCATION"), entry.place);
        assert_eq!(text(event, "UID"), entry.uid);
        assert_eq!(text(event, "DTSTAMP"), "20260901T083005Z");
        match entry.when {
            When::Day(year, month, day) => {
                let date = format!("VALUE=DATE {year:04}{month:02}{day:02}");
                assert_eq!(dated(event, "DTSTART"), date);
                assert!(dated(event, "DTEND") > date);
                assert_eq!(text(event, "TRANSP"), "TRANSPARENT");
            }
            When::Timed {
                day: (year, month, day),
                start,
                end,
            } => {
                let at = |(hour, minute)| {
                    format!(
                        "TZID=Europe/Amsterdam {year:04}{month:02}{day:02}T{hour:02}{minute:02}00"
                    )
                };
                assert_eq!(dated(event, "DTSTART"), at(start));
                assert_eq!(dated(event, "DTEND"), at(end));
            }
        }
    }
}

#[test]
fn every_date_comes_back() {
    for &language in Language::ALL {
        let calendar = calendar_of(&dossier(), &texts(language));
        assert_eq!(calendar.entries.len(), 17);
        let timed = |when| matches!(when, When::Timed { .. });
        assert_eq!(
            calendar
                .entries
                .iter()
                .filter(|entry| timed(entry.when))
                .count(),
            1
        );
        let ids: BTreeSet<&str> = calendar.entries.iter().map(|e| e.uid.as_str()).collect();
        assert_eq!(ids.len(), calendar.entries.len());
        check(&calendar);
    }
}

#[test]
fn the_zone_has_both_its_clocks() {
    let calendar = calendar_of(&dossier(), &texts(Language::Dutch));
    let file = run(Kind::Ics, &wire::send(&calendar)).expect("a calendar");
    let zones = opened(&file).timezones;
    assert_eq!(zones.len(), 1);
    let offset = |transition: &ical::parser::ical::component::IcalTimeZoneTransition| {
        let to = transition
            .properties
            .iter()
            .find(|p| p.name == "TZOFFSETTO");
        to.and_then(|property| property.value.clone())
    };
    let offsets: Vec<_> = zones[0].transitions.iter().map(offset).collect();
    assert_eq!(
        offsets,
        [Some("+0200".to_owned()), Some("+0100".to_owned())]
    );
}

#[test]
fn the_last_day_of_a_month_ends_in_the_next() {
    let mut calendar = calendar_of(&dossier(), &texts(Language::Dutch));
    calendar.entries.truncate(1);
    calendar.entries[0].when = When::Day(2028, 2, 29);
    let file = run(Kind::Ics, &wire::send(&calendar)).expect("a calendar");
    assert_eq!(
        dated(&opened(&file).events[0], "DTEND"),
        "VALUE=DATE 20280301"
    );
    calendar.entries[0].when = When::Day(2027, 2, 29);
    assert!(run(Kind::Ics, &wire::send(&calendar)).is_err());
}
