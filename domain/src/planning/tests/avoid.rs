//! Days to avoid, against published calendars.

use super::super::day::{Ymd, date};
use super::super::feasts::{easter, orthodox_easter};
use super::super::tables::{ISLAMIC_YEARS, SCHOOL_HOLIDAYS};
use super::*;

#[test]
fn days_to_avoid_are_named() {
    let check = |date: &str, hour: Option<u8>, expected: &str| {
        let start = hour.map(|hour| Time::from_hms(hour, 0, 0).expect("an hour"));
        let found = warnings(day(date), start, None, day("2026-01-01")).into_iter();
        let ids: Vec<_> = found.map(Avoid::id).collect();
        assert_eq!(ids.join(" "), expected, "{date} {hour:?}");
    };
    check("2026-11-12", None, "");
    check("2025-12-03", None, "past");
    check("2026-11-15", None, "sunday");
    check("2026-11-14", None, "saturday");
    check("2026-11-13", None, "friday-midday");
    check("2026-11-13", Some(9), "");
    check("2026-11-13", Some(10), "friday-midday");
    check("2026-11-13", Some(14), "friday-midday");
    check("2026-11-13", Some(15), "");
    // Ramadan 1448 is expected from 8 February to 9 March 2027; a day is added on each side.
    check("2027-02-04", None, "");
    check("2027-02-08", None, "ramadan-evening");
    check("2027-02-08", Some(14), "");
    check("2027-02-08", Some(15), "ramadan-evening");
    check("2026-02-16", None, "school-holiday");
    check("2026-02-17", None, "ramadan-evening school-holiday");
    check("2027-03-08", None, "ramadan-evening");
    check("2027-03-09", None, "ramadan-evening eid-al-fitr");
    check("2027-03-10", Some(10), "eid-al-fitr day-of-prayer");
    check("2027-03-11", None, "eid-al-fitr");
    check("2027-03-15", None, "");
    check("2027-05-13", None, "");
    check("2027-05-16", None, "sunday eid-al-adha");
    check("2027-05-19", None, "eid-al-adha");
    check("2027-05-20", None, "");
    check(
        "2030-12-27",
        None,
        "friday-midday ramadan-evening schools-unknown",
    );
    check("2028-03-20", None, "newroz");
    check("2028-03-21", None, "newroz");
    check("2028-03-22", None, "");
    check("2026-12-24", None, "christmas school-holiday");
    check("2027-01-06", None, "orthodox-christmas");
    check("2027-03-25", None, "");
    check("2027-03-26", Some(19), "easter");
    check("2027-03-29", None, "easter");
    check("2027-03-30", None, "");
    check("2027-04-30", Some(19), "orthodox-easter school-holiday");
    check("2027-05-03", None, "orthodox-easter");
    check("2027-05-04", None, "remembrance");
    check("2026-03-11", Some(10), "day-of-prayer");
    check("2026-11-04", None, "day-of-thanks");
    check("2026-11-11", None, "");
    check("2027-06-17", None, "");
    check("2027-06-21", None, "before-summer");
    check("2027-07-08", None, "before-summer");
    check("2027-07-12", None, "school-holiday");
    check("2027-09-06", None, "");
    check("2030-09-02", None, "schools-unknown");
    check(
        "2031-01-02",
        None,
        "ramadan-evening schools-unknown feasts-unknown",
    );
}

#[test]
fn easter_follows_the_churches() {
    let check = |year: i32, western: &str, orthodox: &str| {
        assert_eq!(easter(year).map(iso).as_deref(), Some(western));
        assert_eq!(orthodox_easter(year).map(iso).as_deref(), Some(orthodox));
    };
    check(1954, "1954-04-18", "1954-04-25");
    check(1981, "1981-04-19", "1981-04-26");
    check(2024, "2024-03-31", "2024-05-05");
    check(2025, "2025-04-20", "2025-04-20");
    check(2026, "2026-04-05", "2026-04-12");
    check(2027, "2027-03-28", "2027-05-02");
    check(2028, "2028-04-16", "2028-04-16");
    check(2029, "2029-04-01", "2029-04-08");
    check(2030, "2030-04-21", "2030-04-28");
    check(2038, "2038-04-25", "2038-04-25");
}

#[test]
fn easter_is_a_sunday_in_spring() {
    for year in 1900..2100 {
        for easter in [easter(year), orthodox_easter(year)] {
            let easter = easter.expect("every year has one");
            assert_eq!(easter.weekday(), time::Weekday::Sunday);
            assert!(
                (day(&format!("{year}-03-22"))..=day(&format!("{year}-05-08"))).contains(&easter)
            );
        }
        assert!(easter(year) <= orthodox_easter(year));
    }
}

/// The arithmetical Islamic calendar, an independent rule that sightings follow within a day.
fn arithmetical(year: i32, month: i32, of_month: i32) -> i32 {
    let months = (59 * (month - 1) + 1) / 2;
    of_month + months + (year - 1) * 354 + (3 + 11 * year) / 30 + 1_948_439
}

#[test]
fn tabled_feasts_fit_the_moon() {
    let check = |tabled: Ymd, year: i32, month: i32, of_month: i32| {
        let tabled_day = date(tabled).expect("a date in the table").to_julian_day();
        let apart = (tabled_day - arithmetical(year, month, of_month)).abs();
        assert!(
            apart <= 1,
            "{tabled:?} is {apart} days from {of_month}-{month}-{year}"
        );
    };
    for (year, tabled) in (1447..).zip(ISLAMIC_YEARS) {
        check(tabled.ramadan_first, year, 9, 1);
        check(tabled.eid_al_fitr, year, 10, 1);
        check(tabled.eid_al_adha, year, 12, 10);
    }
}

#[test]
fn the_end_says_which_hours_are_met() {
    let check = |date: &str, start: &str, end: &str, expected: &str| {
        let (from, until) = (parse_clock(start), parse_clock(end));
        let found = warnings(day(date), from, until, day("2026-01-01")).into_iter();
        let ids: Vec<_> = found.map(Avoid::id).collect();
        assert_eq!(ids.join(" "), expected, "{date} {start} {end}");
    };
    check("2026-11-13", "10:00", "12:00", "");
    check("2026-11-13", "10:00", "12:01", "friday-midday");
    check("2026-11-13", "08:00", "16:00", "friday-midday");
    check("2026-11-13", "", "12:00", "");
    check("2026-11-13", "", "13:00", "friday-midday");
    check("2027-02-08", "15:00", "17:00", "");
    check("2027-02-08", "13:00", "17:30", "ramadan-evening");
    check("2027-02-08", "", "16:00", "");
    // An end before the start is a mistake, of which nothing follows.
    check("2027-02-08", "15:00", "14:00", "ramadan-evening");
    check("2026-11-13", "09:00", "09:00", "");
}

#[test]
fn school_holidays_are_whole_and_in_order() {
    let mut before = (2025, 1, 1);
    for holiday in SCHOOL_HOLIDAYS {
        let (first, last) = (date(holiday.first), date(holiday.last));
        let (first, last) = (first.expect("a date"), last.expect("a date"));
        assert!(before < holiday.first, "{:?}", holiday.first);
        assert_eq!(first.weekday(), time::Weekday::Saturday, "{first}");
        assert_eq!(last.weekday(), time::Weekday::Sunday, "{last}");
        let weeks = ((last - first).whole_days() + 1) / 7;
        let usual = if holiday.summer { 8..=9 } else { 1..=3 };
        assert!(usual.contains(&weeks), "{first}: {weeks} weeks");
        before = holiday.last;
    }
    assert_eq!(before, SCHOOLS_UNTIL);
}
