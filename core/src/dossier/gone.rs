//! Marks of wiped dossiers: what was wiped must not come back from the journal.
//!
//! A mark stays until the journal has been read and has nothing of it any more. It holds the
//! name of the dossier, which is random, and nothing else.

use super::{DossierId, Shelf, Store, StoreError};

const GONE: &str = "brugwijzer.gone.";

fn key(id: &DossierId) -> String {
    format!("{GONE}{}", id.as_str())
}

impl<S: Store> Shelf<S> {
    /// Notes that a dossier was wiped here, and that the journal may still have it.
    pub fn mark_gone(&self, id: &DossierId) -> Result<(), StoreError> {
        self.store().set(&key(id), "gone")
    }

    /// Takes the mark away: nothing is left, or the dossier was put back.
    pub fn unmark_gone(&self, id: &DossierId) -> Result<(), StoreError> {
        self.store().remove(&key(id))
    }

    /// The dossiers with such a mark. One that stands on the shelf again has lost its mark.
    pub fn gone(&self) -> Result<Vec<DossierId>, StoreError> {
        let kept = self.ids()?;
        let keys = self.store().keys()?;
        let marked = keys
            .iter()
            .filter_map(|key| DossierId::parse(key.strip_prefix(GONE)?));
        let (alive, gone): (Vec<_>, Vec<_>) = marked.partition(|id| kept.contains(id));
        for id in alive {
            self.unmark_gone(&id)?;
        }
        Ok(gone)
    }
}

#[cfg(test)]
mod tests {
    use super::super::store_for_tests::LimitedStore;
    use super::*;
    use crate::dossier::Dossier;

    #[test]
    fn a_mark_stays_until_the_dossier_is_back_or_the_journal_is_clean() {
        let shelf = Shelf::new(LimitedStore::default());
        let (one, two) = (DossierId::from_random(1), DossierId::from_random(2));
        for id in [&one, &two] {
            shelf.mark_gone(id).expect("marked");
        }
        assert_eq!(shelf.gone(), Ok(vec![one.clone(), two.clone()]));
        assert_eq!(shelf.ids(), Ok(Vec::new()), "a mark is no dossier");
        shelf.save(&Dossier::new(two.clone(), 5)).expect("put back");
        assert_eq!(shelf.gone(), Ok(vec![one.clone()]));
        shelf.remove(&two).expect("removed");
        assert_eq!(shelf.gone(), Ok(vec![one.clone()]), "its mark came back");
        shelf.unmark_gone(&one).expect("unmarked");
        assert_eq!(shelf.store().keys(), Ok(Vec::new()));
    }
}
