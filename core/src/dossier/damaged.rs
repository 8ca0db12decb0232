//! A delete date for what is damaged so far that it has none: a year after it was first seen.

use super::term::next_year;
use super::{DossierId, Shelf, Store, StoreError};
use crate::domain::planning::{Date, iso, parse_iso};

const DAMAGED: &str = "brugwijzer.damaged.";

fn key(id: &DossierId) -> String {
    format!("{DAMAGED}{}", id.as_str())
}

impl<S: Store> Shelf<S> {
    /// The day on which a dossier without dates goes, counted from the first time that this was
    /// asked. `None` where that cannot be kept.
    pub fn damaged_day(&self, id: &DossierId, today: Date) -> Option<Date> {
        let kept = self.store().get(&key(id)).ok()?;
        if let Some(day) = kept.as_deref().and_then(parse_iso) {
            return Some(day);
        }
        let day = next_year(today)?;
        self.store().set(&key(id), &iso(day)).ok()?;
        Some(day)
    }

    /// Forgets that day: the dossier is gone, or has dates again.
    pub fn forget_damaged(&self, id: &DossierId) -> Result<(), StoreError> {
        self.store().remove(&key(id))
    }
}

#[cfg(test)]
mod tests {
    use super::super::store_for_tests::LimitedStore;
    use super::*;

    #[test]
    fn what_has_no_dates_goes_a_year_after_it_was_seen() {
        let shelf = Shelf::new(LimitedStore::default());
        let id = DossierId::from_random(1);
        let day = |text| parse_iso(text).expect("a date");
        let check = |today, expected| {
            assert_eq!(shelf.damaged_day(&id, day(today)), Some(day(expected)));
        };
        check("2027-03-01", "2028-03-01");
        check("2027-09-01", "2028-03-01");
        shelf.remove(&id).expect("removed");
        assert_eq!(shelf.store().keys(), Ok(Vec::new()));
        check("2027-09-01", "2028-09-01");
    }
}
