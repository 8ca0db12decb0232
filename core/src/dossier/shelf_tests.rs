//! The shelf over a store that can refuse, forget and break.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use super::super::{Found, found};
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

impl Store for std::rc::Rc<TestStore> {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        (**self).get(key)
    }
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        (**self).set(key, text)
    }
    fn remove(&self, key: &str) -> Result<(), StoreError> {
        (**self).remove(key)
    }
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        (**self).keys()
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

#[test]
fn fault_02_a_full_store_keeps_what_was_there_and_recovers() {
    for error in [StoreError::Full, StoreError::Denied, StoreError::Other] {
        let shelf = shelf();
        shelf.save(&dossier("kept")).expect("saved");
        shelf.store().fails.set(Some(error));
        for _ in 0..3 {
            assert_eq!(shelf.save(&dossier("waiting")), Err(error));
            assert_eq!(loaded(&shelf).dossier.municipality, "kept");
        }
        shelf.store().fails.set(None);
        shelf.save(&dossier("waiting")).expect("saved");
        assert_eq!(loaded(&shelf).dossier.municipality, "waiting");
    }
}

#[test]
fn fault_03_a_write_that_reads_back_differently_is_no_save() {
    let shelf = shelf();
    shelf.save(&dossier("older")).expect("saved");
    shelf.save(&dossier("newer")).expect("saved");
    shelf.store().mangles.set(true);
    for _ in 0..3 {
        assert_eq!(
            shelf.save(&dossier("lost")),
            Err(StoreError::ReadsBackDifferently)
        );
        assert_eq!(loaded(&shelf).dossier.municipality, "newer");
    }
    shelf.store().mangles.set(false);
    shelf.save(&dossier("again")).expect("saved");
    assert_eq!(loaded(&shelf).dossier.municipality, "again");
}

/// Cuts the end off a stored copy.
fn tear(shelf: &Shelf<TestStore>, key: &str) -> String {
    let mut texts = shelf.store().texts.borrow_mut();
    let text = texts.get_mut(key).expect("a copy");
    text.truncate(text.len() - 3);
    text.clone()
}

#[test]
fn fault_04_one_broken_copy_is_said_and_its_raw_text_is_kept() {
    let shelf = shelf();
    shelf.save(&dossier("older")).expect("saved");
    shelf.save(&dossier("newer")).expect("saved");
    let raw = tear(&shelf, "brugwijzer.dossier.d1.b");
    let restored = loaded(&shelf);
    assert_eq!(restored.dossier.municipality, "older");
    assert_eq!(restored.problems, [Problem::OlderCopy]);
    for name in ["once", "twice"] {
        shelf.save(&dossier(name)).expect("saved");
        assert_eq!(loaded(&shelf).dossier.municipality, name);
        assert_eq!(loaded(&shelf).problems, []);
    }
    assert!(shelf.aside().expect("readable")[0].1.contains(&raw));
    // A torn older copy costs nothing, so nothing is said.
    tear(&shelf, "brugwijzer.dossier.d1.b");
    assert_eq!(loaded(&shelf).problems, []);
}

#[test]
fn fault_05_every_broken_text_is_set_aside_and_none_replaces_another() {
    let shelf = shelf();
    for name in ["first", "second"] {
        shelf.save(&dossier(name)).expect("saved");
        shelf.save(&dossier(name)).expect("saved");
        tear(&shelf, "brugwijzer.dossier.d1.a");
        tear(&shelf, "brugwijzer.dossier.d1.b");
        assert!(loaded(&shelf).is_refused());
        assert!(
            loaded(&shelf).is_refused(),
            "reading twice sets nothing aside twice"
        );
    }
    let aside = shelf.aside().expect("readable");
    assert_eq!(aside.len(), 2);
    assert!(aside[0].1.contains("first") && aside[1].1.contains("second"));
    shelf.remove(&dossier("").id).expect("removed");
    assert_eq!(
        shelf.sizes(),
        Ok(Vec::new()),
        "wiping a dossier wipes its raw texts"
    );
}

#[test]
fn fault_05_what_cannot_be_set_aside_must_not_be_written() {
    let shelf = shelf();
    shelf.save(&dossier("one")).expect("saved");
    tear(&shelf, "brugwijzer.dossier.d1.a");
    shelf.store().fails.set(Some(StoreError::Full));
    let restored = loaded(&shelf);
    assert!(restored.problems.contains(&Problem::NotAside));
    assert!(restored.is_read_only());
}

/// Two versions, of which some copies are torn, and the journal's records of both.
fn torn(places: &[&str]) -> (Shelf<TestStore>, [String; 2]) {
    let shelf = shelf();
    let records = ["older", "newer"].map(|name| {
        let sealed = shelf.seal(&dossier(name));
        shelf.put(&sealed).expect("saved");
        sealed.text
    });
    for place in places {
        tear(&shelf, &format!("brugwijzer.dossier.d1.{place}"));
    }
    (shelf, records)
}

/// What is shown once the journal was asked.
fn with_journal(shelf: &Shelf<TestStore>, record: &str) -> Restored {
    let id = dossier("").id;
    let opened = loaded(shelf);
    let highest = shelf.sequence(&id);
    match found(Some(record), shelf.whole_sequence(&id), false) {
        Found::Newer(newer) => shelf.take_newer(&id, &newer, highest, &opened.problems),
        _ => opened,
    }
}

#[test]
fn faults_04_and_05_the_journal_has_what_a_torn_copy_lost() {
    let check = |places: &[&str], record: usize, name: &str, problems: &[Problem]| {
        let (shelf, records) = torn(places);
        let shown = with_journal(&shelf, &records[record]);
        assert_eq!(shown.dossier.municipality, name, "{places:?}, {record}");
        assert_eq!(shown.problems, problems, "{places:?}, {record}");
        // Writing counts on from the broken ones too: no number is used twice.
        assert_eq!(shelf.seal(&dossier("next")).sequence, 3);
        shelf.save(&dossier("next")).expect("saved");
        assert_eq!(loaded(&shelf).dossier.municipality, "next");
        assert_eq!(shelf.whole_sequence(&dossier("").id), 3);
    };
    let (older, newer) = (0, 1);
    check(&[], newer, "newer", &[]);
    check(&["a"], newer, "newer", &[]);
    check(&["b"], newer, "newer", &[]);
    check(&["a", "b"], newer, "newer", &[]);
    // What is newest of all is nowhere whole: the best there is, and that is said.
    check(&["b"], older, "older", &[Problem::OlderCopy]);
    check(&["a", "b"], older, "older", &[Problem::OlderCopy]);
}

#[test]
fn fault_05_an_older_record_is_not_written_over_what_could_not_be_set_aside() {
    for (record, is_read_only) in [(0, true), (1, false)] {
        let (shelf, records) = torn(&["a", "b"]);
        shelf.store().fails.set(Some(StoreError::Full));
        let shown = with_journal(&shelf, &records[record]);
        assert_eq!(shown.is_read_only(), is_read_only, "{:?}", shown.problems);
    }
}

#[test]
fn fault_06_a_newer_version_lies_aside_before_anything_is_written() {
    let shelf = shelf();
    let data = write(&dossier("later")).replace("\"version\":1", "\"version\":9");
    let text = Envelope {
        sequence: 4,
        summary: String::new(),
        data,
    }
    .seal();
    let key = "brugwijzer.dossier.d1.a";
    shelf.store().set(key, &text).expect("saved");
    assert!(loaded(&shelf).is_read_only());
    assert_eq!(
        shelf.aside(),
        Ok(vec![("brugwijzer.aside.d1".to_owned(), text)])
    );
}

#[test]
fn fault_08_a_tab_with_stale_state_cannot_overwrite() {
    let store = std::rc::Rc::new(TestStore::default());
    let (one, two) = (Shelf::new(store.clone()), Shelf::new(store));
    one.save(&dossier("start")).expect("saved");
    two.load(&dossier("").id).expect("readable");
    one.save(&dossier("one")).expect("saved");
    assert_eq!(two.is_overtaken(&dossier("").id), Ok(true));
    assert_eq!(two.save(&dossier("two")), Err(StoreError::Overtaken));
    let kept = two.load(&dossier("").id).expect("readable").expect("kept");
    assert_eq!(kept.dossier.municipality, "one");
    two.save(&dossier("two")).expect("saved");
    assert_eq!(one.save(&dossier("one")), Err(StoreError::Overtaken));
}

#[test]
fn fault_10_a_wiped_store_gets_everything_again() {
    let shelf = shelf();
    for name in ["one", "two", "three"] {
        shelf.save(&dossier(name)).expect("saved");
        shelf.store().texts.borrow_mut().clear();
    }
    shelf.save(&dossier("four")).expect("saved");
    let fresh = Shelf::new(TestStore {
        texts: shelf.store().texts.clone(),
        ..TestStore::default()
    });
    assert_eq!(loaded(&fresh).dossier.municipality, "four");
}

#[test]
fn fault_11_a_write_cut_off_anywhere_costs_only_itself() {
    let shelf = shelf();
    shelf.save(&dossier("older")).expect("saved");
    shelf.save(&dossier("newer")).expect("saved");
    let sealed = shelf.seal(&dossier("cut off"));
    for end in 0..sealed.text.len() {
        let torn = sealed.text[..end].to_owned();
        let mut texts = shelf.store().texts.borrow().clone();
        // The place of the older copy is the one that is written.
        texts.insert("brugwijzer.dossier.d1.a".to_owned(), torn);
        let after = Shelf::new(TestStore {
            texts: RefCell::new(texts),
            ..TestStore::default()
        });
        assert_eq!(loaded(&after).dossier.municipality, "newer", "cut at {end}");
        after.save(&dossier("next")).expect("saved");
        assert_eq!(loaded(&after).dossier.municipality, "next");
    }
}

#[test]
fn fault_20_a_clock_that_moves_back_changes_nothing() {
    let shelf = shelf();
    for (changed, name) in [(9_000, "first"), (1, "second"), (0, "third")] {
        let dossier = Dossier {
            changed,
            ..dossier(name)
        };
        shelf.save(&dossier).expect("saved");
        assert_eq!(loaded(&shelf).dossier.municipality, name);
    }
}

#[test]
fn fifty_large_dossiers_fit_and_their_list_reads_first_lines_only() {
    /// Counts the bytes that are read whole.
    struct Counting(TestStore, Cell<usize>);
    impl Store for Counting {
        fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
            let text = self.0.get(key)?;
            self.1
                .set(self.1.get() + text.as_ref().map_or(0, String::len));
            Ok(text)
        }
        fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
            self.0.set(key, text)
        }
        fn remove(&self, key: &str) -> Result<(), StoreError> {
            self.0.remove(key)
        }
        fn keys(&self) -> Result<Vec<String>, StoreError> {
            self.0.keys()
        }
        fn first_line(&self, key: &str) -> Result<Option<String>, StoreError> {
            self.0.first_line(key)
        }
    }
    let shelf = Shelf::new(Counting(TestStore::default(), Cell::default()));
    for number in 0..50 {
        let dossier = super::super::examples_for_tests::large(&format!("d{number}"), 300);
        shelf.save(&dossier).expect("saved");
        shelf.save(&dossier).expect("saved");
    }
    let size: usize = shelf
        .store()
        .0
        .texts
        .borrow()
        .values()
        .map(String::len)
        .sum();
    // Chromium's local storage holds five million characters.
    assert!(size < 5_000_000, "{size} bytes");
    shelf.store().1.set(0);
    let summaries = shelf.summaries().expect("readable");
    assert_eq!(summaries.len(), 50);
    assert_eq!(summaries[0].municipality, "Gemeente Voorbeeld");
    assert_eq!(summaries[0].answered, 23);
    assert_eq!(shelf.store().1.get(), 0, "bytes read for the list");
}

#[test]
fn a_dossier_that_is_removed_is_not_the_open_one_any_more() {
    let shelf = shelf();
    let (one, other) = (dossier("").id, DossierId::parse("d2").expect("a valid id"));
    for (open, expected) in [(&one, None), (&other, Some(&other))] {
        shelf.save(&dossier("Voorbeeld")).expect("saved");
        shelf.set_current(open).expect("set");
        shelf.remove(&one).expect("removed");
        assert_eq!(shelf.current().expect("readable").as_ref(), expected);
    }
}
