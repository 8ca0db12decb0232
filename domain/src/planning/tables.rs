//! Days that cannot be computed here, from published tables.
//!
//! School holidays: the Ministry of Education's overviews on rijksoverheid.nl, school years
//! 2025–2026 to 2029–2030. Feasts of the Islamic calendar: the expected days; the sighting of
//! the moon may move them by a day, which `avoid` allows for.

use super::day::Ymd;

/// The day on which these tables were last compared with their sources.
pub const DATA_DATE: Ymd = (2026, 11, 23);
/// The last day for which school holidays are known.
pub const SCHOOLS_UNTIL: Ymd = (2030, 9, 1);
/// The last day for which feasts of the Islamic calendar are known.
pub const FEASTS_UNTIL: Ymd = (2030, 12, 31);

/// A school holiday, from the first day in any region to the last day in any region.
pub(super) struct SchoolHoliday {
    pub first: Ymd,
    pub last: Ymd,
    pub summer: bool,
}

const fn holiday(first: Ymd, last: Ymd) -> SchoolHoliday {
    SchoolHoliday {
        first,
        last,
        summer: false,
    }
}

const fn summer(first: Ymd, last: Ymd) -> SchoolHoliday {
    SchoolHoliday {
        first,
        last,
        summer: true,
    }
}

/// The holidays in order of date. Schools may lengthen the one in May; the week that the
/// ministry advises for that is included where its overview was read (2028 and 2029).
pub(super) const SCHOOL_HOLIDAYS: &[SchoolHoliday] = &[
    holiday((2025, 12, 20), (2026, 1, 4)),
    holiday((2026, 2, 14), (2026, 3, 1)),
    holiday((2026, 4, 25), (2026, 5, 3)),
    summer((2026, 7, 4), (2026, 8, 30)),
    holiday((2026, 10, 10), (2026, 10, 25)),
    holiday((2026, 12, 19), (2027, 1, 3)),
    holiday((2027, 2, 13), (2027, 2, 28)),
    holiday((2027, 4, 24), (2027, 5, 2)),
    summer((2027, 7, 10), (2027, 9, 5)),
    holiday((2027, 10, 16), (2027, 10, 31)),
    holiday((2027, 12, 25), (2028, 1, 9)),
    holiday((2028, 2, 19), (2028, 3, 5)),
    holiday((2028, 4, 22), (2028, 5, 7)),
    summer((2028, 7, 8), (2028, 9, 3)),
    holiday((2028, 10, 14), (2028, 10, 29)),
    holiday((2028, 12, 23), (2029, 1, 7)),
    holiday((2029, 2, 10), (2029, 2, 25)),
    holiday((2029, 4, 21), (2029, 5, 6)),
    summer((2029, 7, 7), (2029, 9, 2)),
    holiday((2029, 10, 13), (2029, 10, 28)),
    holiday((2029, 12, 22), (2030, 1, 6)),
    holiday((2030, 2, 16), (2030, 3, 3)),
    holiday((2030, 4, 27), (2030, 5, 5)),
    summer((2030, 7, 6), (2030, 9, 1)),
];

/// One year of the Islamic calendar: the expected days.
pub(super) struct IslamicYear {
    pub ramadan_first: Ymd,
    /// Eid al-Fitr; Ramadan ends on the day before.
    pub eid_al_fitr: Ymd,
    pub eid_al_adha: Ymd,
}

const fn year(ramadan_first: Ymd, eid_al_fitr: Ymd, eid_al_adha: Ymd) -> IslamicYear {
    IslamicYear {
        ramadan_first,
        eid_al_fitr,
        eid_al_adha,
    }
}

/// The years 1447 to 1452 of the Islamic calendar.
pub(super) const ISLAMIC_YEARS: &[IslamicYear] = &[
    year((2026, 2, 18), (2026, 3, 20), (2026, 5, 27)),
    year((2027, 2, 8), (2027, 3, 10), (2027, 5, 16)),
    year((2028, 1, 28), (2028, 2, 26), (2028, 5, 5)),
    year((2029, 1, 16), (2029, 2, 14), (2029, 4, 24)),
    year((2030, 1, 5), (2030, 2, 4), (2030, 4, 13)),
    year((2030, 12, 26), (2031, 1, 24), (2031, 4, 2)),
];
