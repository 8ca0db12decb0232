//! From a shelf in memory to one that stays: when someone says that this is their own computer.

use super::contacts::{CONTACTS, Contacts, StoredContacts, read_contacts, write_contacts};
use super::{DossierId, Shelf, Store, StoreError};

/// What was not here before.
#[derive(Default)]
struct Made {
    dossiers: Vec<DossierId>,
    drawers: Vec<String>,
}

impl<S: Store> Shelf<S> {
    /// Takes in every dossier and contacts drawer of another shelf. One that is here already
    /// and was changed later stays: the other comes beside it under an id from `fresh`. When
    /// something does not fit, what was taken in goes again and the other shelf is still whole.
    pub fn take_in<T: Store>(
        &self,
        other: &Shelf<T>,
        fresh: impl Fn() -> DossierId,
    ) -> Result<(), StoreError> {
        let mut made = Made::default();
        let outcome = self.take_in_all(other, fresh, &mut made);
        if outcome.is_err() {
            // What stays here is a dossier too many, never one too few.
            for id in &made.dossiers {
                let _ = self.remove(id);
            }
            for key in &made.drawers {
                let _ = self.store().remove(key);
            }
        }
        outcome
    }

    fn take_in_all<T: Store>(
        &self,
        other: &Shelf<T>,
        fresh: impl Fn() -> DossierId,
        made: &mut Made,
    ) -> Result<(), StoreError> {
        for id in other.ids()? {
            let Some(taken) = other.load(&id)?.map(|restored| restored.dossier) else {
                continue;
            };
            let mut dossier = taken;
            match self.load(&id)?.map(|restored| restored.dossier) {
                Some(kept) if kept == dossier => continue,
                Some(kept) if kept.changed > dossier.changed => dossier.id = fresh(),
                Some(_) | None => {}
            }
            if self.sequence(&dossier.id) == 0 {
                made.dossiers.push(dossier.id.clone());
            }
            self.save(&dossier)?;
        }
        self.take_in_drawers(other, made)
    }

    fn take_in_drawers<T: Store>(
        &self,
        other: &Shelf<T>,
        made: &mut Made,
    ) -> Result<(), StoreError> {
        for key in other.store().keys()? {
            let is_drawer = key.starts_with(CONTACTS);
            let Some(text) = other.store().get(&key)?.filter(|_| is_drawer) else {
                continue;
            };
            let StoredContacts::Whole(taken) = read_contacts(&text) else {
                continue;
            };
            let kept = self.store().get(&key)?;
            let mut drawer = match kept.as_deref().map(read_contacts) {
                // Nobody here can read it, so nobody here may write over it.
                Some(StoredContacts::Newer) => continue,
                Some(StoredContacts::Whole(kept)) => kept,
                Some(StoredContacts::Unreadable) | None => Contacts::default(),
            };
            drawer.take_in(taken);
            let text = write_contacts(&drawer);
            if kept.is_none() {
                made.drawers.push(key.clone());
            }
            self.store().set(&key, &text)?;
            if self.store().get(&key)?.as_deref() != Some(text.as_str()) {
                return Err(StoreError::ReadsBackDifferently);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::store_for_tests::LimitedStore;
    use super::*;
    use crate::domain::meeting::Meeting;
    use crate::domain::planning::parse_iso;
    use crate::dossier::Dossier;
    use crate::dossier::contacts::contacts_key;

    type Kept = Shelf<LimitedStore>;

    fn shelf() -> Kept {
        Shelf::new(LimitedStore::default())
    }

    fn dossier(number: u64, name: &str, changed: i64) -> Dossier {
        Dossier {
            municipality: name.to_owned(),
            changed,
            ..Dossier::new(DossierId::from_random(number), 5)
        }
    }

    fn names(shelf: &Kept) -> Vec<String> {
        let summaries = shelf.summaries().expect("readable");
        let mut names: Vec<String> = summaries.into_iter().map(|one| one.municipality).collect();
        names.sort();
        names
    }

    fn drawer(name: &str) -> Contacts {
        let mut contacts = Contacts::default();
        let today = parse_iso("2027-01-01").expect("a date");
        contacts.turn_on(Meeting::Orientation, today);
        let part = contacts.part_mut(Meeting::Orientation).expect("on");
        part.signatory.set_name(name);
        contacts
    }

    #[test]
    fn all_that_was_begun_in_memory_comes_along() {
        let (memory, kept) = (shelf(), shelf());
        kept.save(&dossier(1, "Een, eerder", 10)).expect("saved");
        kept.save(&dossier(2, "Twee, elders verder", 30))
            .expect("saved");
        for one in [
            dossier(1, "Een, verder", 20),
            dossier(2, "Twee, hier", 20),
            dossier(3, "Drie, nieuw", 20),
        ] {
            memory.save(&one).expect("saved");
        }
        let id = DossierId::from_random(3);
        let text = write_contacts(&drawer("Mevrouw Voorbeeld"));
        memory
            .store()
            .set(&contacts_key(&id), &text)
            .expect("saved");
        kept.take_in(&memory, || DossierId::from_random(9))
            .expect("it fits");
        let expected = [
            "Drie, nieuw",
            "Een, verder",
            "Twee, elders verder",
            "Twee, hier",
        ];
        assert_eq!(names(&kept), expected);
        assert_eq!(kept.store().get(&contacts_key(&id)), Ok(Some(text)));
    }

    #[test]
    fn what_does_not_fit_leaves_no_half() {
        let (memory, kept) = (shelf(), shelf());
        kept.save(&dossier(1, "Van eerder", 10)).expect("saved");
        for number in 2..6 {
            memory
                .save(&dossier(number, "In het geheugen", 20))
                .expect("saved");
        }
        kept.store().room.set(1_500);
        let outcome = kept.take_in(&memory, || DossierId::from_random(9));
        assert_eq!(outcome, Err(StoreError::Full));
        assert_eq!(names(&kept), ["Van eerder"]);
        assert_eq!(names(&memory).len(), 4);
    }
}
