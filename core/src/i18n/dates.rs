//! Dates and times in words: "donderdag 12 november 2026", "14:03".
//!
//! Dates are plain numbers here, so that this room needs no calendar type. Month and
//! weekday names and the order of the parts are texts (`dates.ftl`).

use super::{Arg, Texts};

impl Texts {
    /// "12 november 2026". Months count from 1; one that does not exist shows as its id.
    pub fn date(&self, year: i32, month: u8, day: u8) -> String {
        self.dated("date-long", &format!("month-{month}"), year, day)
    }

    /// "12 nov. 2026", for tables.
    pub fn date_short(&self, year: i32, month: u8, day: u8) -> String {
        self.dated("date-short", &format!("month-short-{month}"), year, day)
    }

    /// "donderdag 12 november 2026".
    pub fn date_with_weekday(&self, year: i32, month: u8, day: u8) -> String {
        let weekday = self.get(&format!("weekday-{}", weekday(year, month, day)));
        let date = self.date(year, month, day);
        self.with(
            "date-with-weekday",
            &[("weekday", weekday.into()), ("date", date.into())],
        )
    }

    /// "14:03", on the clock of 24 hours, the same in every language.
    pub fn time(&self, hour: u8, minute: u8) -> String {
        format!("{hour:02}:{minute:02}")
    }

    fn dated(&self, id: &str, month_id: &str, year: i32, day: u8) -> String {
        // The year goes in as text: as a number it would read 2.026.
        let args = [
            ("day", Arg::from(day.to_string())),
            ("month", Arg::from(self.get(month_id))),
            ("year", Arg::from(year.to_string())),
        ];
        self.with(id, &args)
    }
}

/// The day of the week, Monday = 1 to Sunday = 7 (ISO 8601), in the Gregorian calendar.
/// Any numbers give some weekday; only existing dates give a true one.
fn weekday(year: i32, month: u8, day: u8) -> i64 {
    // Years from 1 March put the leap day at the end, so that one formula counts all days.
    let (year, month) = (i64::from(year), i64::from(month));
    let year = if month < 3 { year - 1 } else { year };
    let days_before_month = (153 * ((month + 9) % 12) + 2) / 5;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let days = 365 * year + leap_days + days_before_month + i64::from(day);
    // 1 March of the year 0 is day 1, a Wednesday.
    (days + 1).rem_euclid(7) + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    const SOURCE: &str = "
date-long = { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
date-with-weekday = { $weekday } { $date }
month-11 = november
month-short-11 = nov.
weekday-4 = donderdag
";

    #[test]
    fn writes_dates() {
        let (texts, problems) = Texts::parse(Language::Dutch, SOURCE.to_owned());
        assert_eq!(problems, []);
        let check = |text: String, expected| assert_eq!(text, expected);
        check(texts.date(2026, 11, 12), "12 november 2026");
        check(texts.date_short(2026, 11, 12), "12 nov. 2026");
        check(
            texts.date_with_weekday(2026, 11, 12),
            "donderdag 12 november 2026",
        );
        check(texts.date(2026, 13, 12), "12 ⟨month-13⟩ 2026");
        check(texts.time(14, 3), "14:03");
        check(texts.time(9, 30), "09:30");
    }

    #[test]
    fn knows_the_weekday() {
        let check = |year, month, day, expected| {
            assert_eq!(weekday(year, month, day), expected, "{year}-{month}-{day}");
        };
        check(2026, 11, 12, 4);
        check(2026, 1, 1, 4);
        check(2024, 2, 29, 4);
        check(2024, 3, 1, 5);
        check(2000, 1, 1, 6);
        check(1970, 1, 1, 4);
        check(2027, 12, 31, 5);
    }

    #[test]
    fn every_day_follows_the_one_before() {
        let months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let mut expected = weekday(2026, 1, 1);
        for (month, days) in (1..).zip(months) {
            for day in 1..=days {
                assert_eq!(weekday(2026, month, day), expected, "2026-{month}-{day}");
                expected = expected % 7 + 1;
            }
        }
    }
}
