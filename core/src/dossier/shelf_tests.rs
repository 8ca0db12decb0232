//! The shelf over a store that can refuse, forget and break.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use super::*;

#[derive(Default)]
struct TestStore {
    texts: RefCell<BTreeMap<String, String>>,
    fails: Cell<Option<StoreError>>,
    mangles: Cell<bool>,
}

impl Store for TestStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.texts.borrow().get(key).cloned())
    }
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        if let Some(error) = self.fails.get() {
            return Err(error);
        }
        let kept = if self.mangles.get() {
            text.to_uppercase()
        } else {
            text.to_owned()
        };
        self.texts.borrow_mut().insert(key.to_owned(), kept);
        Ok(())
    }
    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.texts.borrow().keys().cloned().collect())
    }
}

fn dossier(name: &str) -> Dossier {
    let id = DossierId::parse("d1").expect("a valid id");
    Dossier {
        municipality: name.to_owned(),
        ..Dossier::new(id, 5)
    }
}

fn shelf() -> Shelf<TestStore> {
    Shelf::new(TestStore::default())
}

fn loaded(shelf: &Shelf<TestStore>) -> Restored {
    shelf
        .load(&dossier("").id)
        .expect("readable")
        .expect("kept")
}

#[test]
fn keeps_the_last_of_many_saves() {
    let shelf = shelf();
    for number in 0..5 {
        shelf
            .save(&dossier(&format!("Voorbeeld {number}")))
            .expect("saved");
        let restored = loaded(&shelf);
        assert_eq!(restored.dossier.municipality, format!("Voorbeeld {number}"));
        assert_eq!(restored.problems, []);
    }
    assert_eq!(shelf.ids().expect("keys").len(), 1);
    assert_eq!(shelf.store().texts.borrow().len(), 2, "two copies, no more");
}

#[test]
fn a_broken_copy_falls_back_to_the_other() {
    let shelf = shelf();
    shelf.save(&dossier("old")).expect("saved");
    shelf.save(&dossier("new")).expect("saved");
    for (key, expect) in [
        ("brugwijzer.dossier.d1.b", "old"),
        ("brugwijzer.dossier.d1.a", "new"),
    ] {
        let whole = shelf.store().texts.borrow()[key].clone();
        shelf
            .store()
            .texts
            .borrow_mut()
            .insert(key.to_owned(), whole[..whole.len() - 3].to_owned());
        assert_eq!(loaded(&shelf).dossier.municipality, expect);
        shelf
            .store()
            .texts
            .borrow_mut()
            .insert(key.to_owned(), whole);
    }
}

#[test]
fn both_copies_broken_sets_the_raw_text_aside() {
    let shelf = shelf();
    shelf.save(&dossier("one")).expect("saved");
    shelf.save(&dossier("two")).expect("saved");
    for text in shelf.store().texts.borrow_mut().values_mut() {
        text.truncate(30);
    }
    let raw: Vec<String> = shelf.store().texts.borrow().values().cloned().collect();
    assert!(!loaded(&shelf).problems.is_empty());
    let aside = shelf.aside().expect("readable");
    assert_eq!(aside, [("brugwijzer.aside.d1".to_owned(), raw.join("\n"))]);
    shelf.save(&dossier("three")).expect("saved");
    assert_eq!(
        shelf.aside().expect("readable"),
        aside,
        "a later save leaves it alone"
    );
}

#[test]
fn says_why_a_save_failed_and_recovers() {
    let shelf = shelf();
    shelf.save(&dossier("kept")).expect("saved");
    shelf.store().fails.set(Some(StoreError::Full));
    assert_eq!(shelf.save(&dossier("lost")), Err(StoreError::Full));
    assert_eq!(loaded(&shelf).dossier.municipality, "kept");
    shelf.store().fails.set(None);
    shelf.store().mangles.set(true);
    assert_eq!(
        shelf.save(&dossier("lost")),
        Err(StoreError::ReadsBackDifferently)
    );
    assert_eq!(
        loaded(&shelf).dossier.municipality,
        "kept",
        "the good copy was not overwritten"
    );
    shelf.store().mangles.set(false);
    shelf.save(&dossier("again")).expect("saved");
    assert_eq!(loaded(&shelf).dossier.municipality, "again");
}

#[test]
fn wiping_leaves_other_keys_alone() {
    let shelf = shelf();
    shelf.save(&dossier("one")).expect("saved");
    shelf.set_current(&dossier("").id).expect("saved");
    shelf.store().set("foreign", "text").expect("saved");
    assert_eq!(shelf.remove_all(), Ok(Vec::new()));
    assert_eq!(shelf.store().keys(), Ok(vec!["foreign".to_owned()]));
}
