//! How long a dossier is kept, and when its user should save a copy.
//!
//! A dossier goes 12 months after its last change: long enough to repeat the measurement the
//! next year and compare, and no longer than the purpose asks (GDPR article 5(1)(e)). The user
//! may choose another day. The period is this project's own proposal.

use super::{Dossier, DossierId, Moment};
use crate::domain::planning::Date;

/// Changes since the last copy after which the tool reminds of it.
pub const CHANGES_BEFORE_REMINDER: u32 = 15;
/// Changes within this time count as one, so that typing a sentence is one change.
const ONE_CHANGE: Moment = 2_000;
const DAY: Moment = 86_400_000;
/// The Julian day of 1970-01-01.
const EPOCH: Moment = 2_440_588;

impl Dossier {
    /// Notes that something in it was changed now.
    pub fn touch(&mut self, now: Moment) {
        // A clock that was set back must not stop the counting.
        if now < self.changed || now.saturating_sub(self.changed) > ONE_CHANGE || self.changes == 0
        {
            self.changes = self.changes.saturating_add(1);
        }
        self.changed = now;
    }

    /// Notes that a copy was offered now.
    pub fn mark_copied(&mut self, now: Moment) {
        self.copied = Some(now);
        self.changes = 0;
    }

    /// Whether enough has changed since the last copy to speak of it.
    pub fn needs_copy(&self) -> bool {
        self.changes >= CHANGES_BEFORE_REMINDER
    }

    /// The day on which it goes: the user's own choice, otherwise 12 months after the last
    /// change. `None` when that moment is not known, as in a damaged dossier.
    pub fn delete_date(&self) -> Option<Date> {
        let last = self.changed.max(self.created);
        self.delete_on
            .or_else(|| (last > 0).then(|| next_year(day_of(last)?)).flatten())
    }

    /// Whether its day has come.
    pub fn is_expired(&self, today: Date) -> bool {
        self.delete_date().is_some_and(|date| date <= today)
    }

    /// The dossier of an opened copy under a name of its own: it is kept from now on, so the
    /// delete date counts anew, and the file itself is its copy. Whatever the file holds of an
    /// exercise, here it is a copy that takes no entries (method.md 4i).
    pub fn opened_as_new(self, id: DossierId, now: Moment) -> Self {
        Self {
            id,
            created: now,
            delete_on: None,
            copied: Some(now),
            changes: 0,
            ..self.for_copy()
        }
    }
}

fn day_of(moment: Moment) -> Option<Date> {
    let day = moment.div_euclid(DAY).checked_add(EPOCH)?;
    Date::from_julian_day(i32::try_from(day).ok()?).ok()
}

/// The same day a year later; 28 February for 29 February.
pub(super) fn next_year(date: Date) -> Option<Date> {
    let year = date.year().checked_add(1)?;
    let same = Date::from_calendar_date(year, date.month(), date.day());
    same.or_else(|_| Date::from_calendar_date(year, date.month(), date.day() - 1))
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::planning::{iso, parse_iso};

    fn dossier(changed: Moment) -> Dossier {
        let mut dossier = Dossier::new(DossierId::from_random(1), 0);
        dossier.changed = changed;
        dossier
    }

    #[test]
    fn goes_a_year_after_the_last_change() {
        let check = |changed: Moment, own: Option<&str>, expected: Option<&str>| {
            let mut dossier = dossier(changed);
            dossier.delete_on = own.and_then(parse_iso);
            let date = dossier.delete_date();
            assert_eq!(date.map(iso).as_deref(), expected);
            if let Some(date) = date {
                assert!(dossier.is_expired(date));
                assert!(!dossier.is_expired(date.previous_day().expect("a day before")));
            }
        };
        check(0, None, None);
        check(-5, None, None);
        check(Moment::MAX, None, None);
        check(1_763_900_000_000, None, Some("2026-11-23"));
        // 29 February 2028.
        check(1_835_438_400_000, None, Some("2029-02-28"));
        check(1_763_900_000_000, Some("2031-01-01"), Some("2031-01-01"));
        check(0, Some("2031-01-01"), Some("2031-01-01"));
        assert!(!dossier(0).is_expired(Date::MAX));
    }

    #[test]
    fn counts_bursts_of_changes() {
        let check = |moments: &[Moment], expected: u32| {
            let mut dossier = dossier(0);
            moments.iter().for_each(|moment| dossier.touch(*moment));
            assert_eq!(dossier.changes, expected, "{moments:?}");
        };
        check(&[], 0);
        check(&[10], 1);
        check(&[10, 500, 2_400, 4_000], 1);
        check(&[10_000, 12_001, 20_000], 3);
        check(&[20_000, 10_000], 2);
    }

    #[test]
    fn reminds_until_a_copy_is_made() {
        let mut dossier = dossier(0);
        for count in 1..=i64::from(CHANGES_BEFORE_REMINDER) {
            assert!(!dossier.needs_copy());
            dossier.touch(count * 10_000);
        }
        assert!(dossier.needs_copy());
        dossier.mark_copied(1);
        assert!(!dossier.needs_copy());
        assert_eq!(dossier.copied, Some(1));
    }

    #[test]
    fn fault_09_an_opened_copy_is_another_dossier() {
        let mut old = dossier(1_000);
        old.delete_on = parse_iso("2020-01-01");
        old.municipality = "Voorbeeld".to_owned();
        let id = DossierId::from_random(2);
        let now = 1_763_900_000_000;
        let opened = old.clone().opened_as_new(id.clone(), now);
        assert_eq!(
            (opened.id.clone(), opened.municipality.as_str()),
            (id, "Voorbeeld")
        );
        assert_eq!(opened.changed, old.changed);
        // A copy from long ago must not go at the next start.
        assert_eq!(opened.delete_date().map(iso).as_deref(), Some("2026-11-23"));
    }
}
