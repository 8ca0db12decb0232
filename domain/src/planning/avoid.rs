//! Days that keep people away. A warning never forbids a date.
//! Source: content.md section 4, "Planning": "Not on …".

use super::day::{Ymd, date, plus_days, ymd};
use super::feasts::{day_of_prayer, day_of_thanks, easter, orthodox_easter};
use super::tables::{FEASTS_UNTIL, ISLAMIC_YEARS, SCHOOL_HOLIDAYS, SCHOOLS_UNTIL};
use time::{Date, Time, Weekday};

vocabulary! {
    /// A reason to look for another day; texts are `planning-warning-{id}`.
    Avoid {
        /// The day lies before today.
        Past = "past",
        Sunday = "sunday",
        /// Only without asking: some people keep the sabbath, others are free.
        Saturday = "saturday",
        FridayMidday = "friday-midday",
        RamadanEvening = "ramadan-evening",
        EidAlFitr = "eid-al-fitr",
        EidAlAdha = "eid-al-adha",
        Newroz = "newroz",
        Christmas = "christmas",
        OrthodoxChristmas = "orthodox-christmas",
        Easter = "easter",
        OrthodoxEaster = "orthodox-easter",
        /// Biddag, in March.
        DayOfPrayer = "day-of-prayer",
        /// Dankdag, in November.
        DayOfThanks = "day-of-thanks",
        /// 4 May.
        Remembrance = "remembrance",
        SchoolHoliday = "school-holiday",
        BeforeSummer = "before-summer",
        /// School holidays of this day are not in the table: look them up.
        SchoolsUnknown = "schools-unknown",
        /// Ramadan and Eid of this day are not in the table: look them up.
        FeastsUnknown = "feasts-unknown",
    }
}

/// How long a meeting takes while its end is not known: a dagdeel, of three hours.
const MEETING_HOURS: u8 = 3;
/// Midday on Friday, with the prayer and the way there and back: from 12 to 15 hours.
const FRIDAY_MIDDAY: (u8, u8) = (12, 15);
/// A meeting that ends later than this hour is in the way of breaking the fast at home.
const RAMADAN_EVENING: u8 = 17;
/// The sighting of the moon may move a feast by this many days either way.
const MOON_DAYS: i64 = 1;
/// Families celebrate Eid for about three days.
const EID_DAYS_AFTER: i64 = 2;
/// "Just before summer" begins this many days before the first region's summer holiday.
const BEFORE_SUMMER_DAYS: i64 = 21;

/// The reasons to look for another day, in the order of [`Avoid::ALL`]. Without a start
/// time every hour up to the end is possible, so the warnings about hours are given as well.
/// An end that is not after the start is read as not known.
pub fn warnings(day: Date, start: Option<Time>, end: Option<Time>, today: Date) -> Vec<Avoid> {
    let hours = Hours { start, end };
    let applies = |avoid: &Avoid| match avoid {
        Avoid::Past => day < today,
        Avoid::Sunday => day.weekday() == Weekday::Sunday,
        Avoid::Saturday => day.weekday() == Weekday::Saturday,
        Avoid::FridayMidday => day.weekday() == Weekday::Friday && hours.meet_midday(),
        Avoid::RamadanEvening => in_ramadan(day) && hours.end_after(RAMADAN_EVENING),
        Avoid::EidAlFitr => ISLAMIC_YEARS
            .iter()
            .any(|year| near_eid(day, year.eid_al_fitr)),
        Avoid::EidAlAdha => ISLAMIC_YEARS
            .iter()
            .any(|year| near_eid(day, year.eid_al_adha)),
        Avoid::Newroz => matches!(ymd(day), (_, 3, 20..=21)),
        Avoid::Christmas => matches!(ymd(day), (_, 12, 24..=26)),
        Avoid::OrthodoxChristmas => matches!(ymd(day), (_, 1, 6..=7)),
        Avoid::Easter => at_easter(day, easter(day.year())),
        Avoid::OrthodoxEaster => at_easter(day, orthodox_easter(day.year())),
        Avoid::DayOfPrayer => day_of_prayer(day.year()) == Some(day),
        Avoid::DayOfThanks => day_of_thanks(day.year()) == Some(day),
        Avoid::Remembrance => matches!(ymd(day), (_, 5, 4)),
        Avoid::SchoolHoliday => in_school_holiday(day),
        Avoid::BeforeSummer => before_summer(day),
        Avoid::SchoolsUnknown => ymd(day) > SCHOOLS_UNTIL,
        Avoid::FeastsUnknown => ymd(day) > FEASTS_UNTIL,
    };
    Avoid::ALL.iter().copied().filter(applies).collect()
}

/// The hours of a meeting, as far as they are known.
struct Hours {
    start: Option<Time>,
    end: Option<Time>,
}

impl Hours {
    fn meet_midday(&self) -> bool {
        let (from, until) = FRIDAY_MIDDAY;
        let begins_before = self.start.is_none_or(|start| start.hour() < until);
        begins_before && self.end_after(from)
    }

    /// Whether the meeting may still go on after this hour.
    fn end_after(&self, hour: u8) -> bool {
        let minutes = |time: Time| u32::from(time.hour()) * 60 + u32::from(time.minute());
        let known = self
            .end
            .filter(|end| self.start.is_none_or(|start| *end > start));
        let longest = |start: Time| minutes(start) + u32::from(MEETING_HOURS) * 60;
        let end = known.map(minutes).or(self.start.map(longest));
        end.is_none_or(|end| end > u32::from(hour) * 60)
    }
}

fn in_ramadan(day: Date) -> bool {
    ISLAMIC_YEARS.iter().any(|year| {
        let last = date(year.eid_al_fitr).map(|eid| plus_days(eid, MOON_DAYS - 1));
        let first = date(year.ramadan_first).map(|first| plus_days(first, -MOON_DAYS));
        first.is_some_and(|first| first <= day) && last.is_some_and(|last| day <= last)
    })
}

fn near_eid(day: Date, eid: Ymd) -> bool {
    date(eid).is_some_and(|eid| {
        (plus_days(eid, -MOON_DAYS)..=plus_days(eid, EID_DAYS_AFTER + MOON_DAYS)).contains(&day)
    })
}

/// From Good Friday to Easter Monday.
fn at_easter(day: Date, easter: Option<Date>) -> bool {
    easter.is_some_and(|easter| (plus_days(easter, -2)..=plus_days(easter, 1)).contains(&day))
}

fn in_school_holiday(day: Date) -> bool {
    let within = |first: Ymd, last: Ymd| (first..=last).contains(&ymd(day));
    SCHOOL_HOLIDAYS
        .iter()
        .any(|holiday| within(holiday.first, holiday.last))
}

fn before_summer(day: Date) -> bool {
    let summers = SCHOOL_HOLIDAYS.iter().filter(|holiday| holiday.summer);
    let mut firsts = summers.filter_map(|summer| date(summer.first));
    firsts.any(|first| (plus_days(first, -BEFORE_SUMMER_DAYS)..first).contains(&day))
}
