//! The shelf: the dossiers that are kept, over any store of texts.
//!
//! Each dossier has two places, written in turn. A write is read back and
//! compared, since some browsers accept a write and keep something else.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::domain::put_in_order;

use super::{Dossier, DossierId, Envelope, Moment, Problem, Restored, newest, restore, write};

/// Why a store did not do what was asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StoreError {
    /// The browser or a policy forbids it.
    Denied,
    /// There is no room left.
    Full,
    /// It said yes, but reads back something else.
    ReadsBackDifferently,
    /// Anything else.
    Other,
}

/// A place for texts under keys, such as local storage.
pub trait Store {
    /// The text under this key; `None` when there is none.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;
    /// Keeps a text under this key.
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError>;
    /// Forgets this key; a key that is not there is fine.
    fn remove(&self, key: &str) -> Result<(), StoreError>;
    /// Every key, also those that are not ours.
    fn keys(&self) -> Result<Vec<String>, StoreError>;
}

/// The start of every key that is ours.
pub const PREFIX: &str = "brugwijzer.";
const DOSSIER: &str = "brugwijzer.dossier.";
const ASIDE: &str = "brugwijzer.aside.";
const CURRENT: &str = "brugwijzer.current";
const PLACES: [&str; 2] = ["a", "b"];

/// What the list of dossiers says about one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Summary {
    /// Its name in storage.
    pub id: DossierId,
    /// The municipality, as typed; may be empty.
    pub municipality: String,
    /// When something in it last changed.
    pub changed: Moment,
    /// How many of the 23 statements have an answer.
    pub answered: usize,
}

impl Summary {
    /// What the list says about this dossier.
    pub fn of(dossier: &Dossier) -> Self {
        Self {
            id: dossier.id.clone(),
            municipality: dossier.municipality.clone(),
            changed: dossier.changed,
            answered: dossier
                .answers
                .answered(crate::domain::assessment::Statement::ALL),
        }
    }
}

/// The dossiers in a store.
pub struct Shelf<S> {
    store: S,
    /// The newest sequence number of each dossier, as last read or written.
    sequences: RefCell<BTreeMap<DossierId, u64>>,
}

fn place(id: &DossierId, name: &str) -> String {
    format!("{DOSSIER}{}.{name}", id.as_str())
}

impl<S: Store> Shelf<S> {
    /// A shelf over this store.
    pub fn new(store: S) -> Self {
        Self {
            store,
            sequences: RefCell::default(),
        }
    }

    /// The store itself.
    pub fn store(&self) -> &S {
        &self.store
    }

    /// The ids of the dossiers that are kept.
    pub fn ids(&self) -> Result<Vec<DossierId>, StoreError> {
        let keys = self.store.keys()?;
        let id = |key: &String| DossierId::parse(key.strip_prefix(DOSSIER)?.rsplit_once('.')?.0);
        let mut ids = Vec::new();
        for id in keys.iter().filter_map(id) {
            put_in_order(&mut ids, id);
        }
        Ok(ids)
    }

    /// What the list says about every dossier, the last changed first.
    pub fn summaries(&self) -> Result<Vec<Summary>, StoreError> {
        let mut summaries: Vec<Summary> = Vec::new();
        for id in self.ids()? {
            if let Some(restored) = self.load(&id)? {
                let summary = Summary::of(&restored.dossier);
                let place = summaries.partition_point(|other| other.changed >= summary.changed);
                summaries.insert(place, summary);
            }
        }
        Ok(summaries)
    }

    /// Reads a dossier: the newest whole copy, else whatever can be read of a broken one.
    /// A text that was not understood whole is set aside first, so that no later write loses it.
    pub fn load(&self, id: &DossierId) -> Result<Option<Restored>, StoreError> {
        let mut texts = Vec::new();
        for name in PLACES {
            texts.extend(self.store.get(&place(id, name))?);
        }
        if texts.is_empty() {
            return Ok(None);
        }
        let whole = newest(texts.iter().map(String::as_str));
        let mut restored = match &whole {
            Some(copy) => restore(&copy.data, id),
            None => restore_broken(&texts, id),
        };
        if !restored.problems.is_empty() {
            self.set_aside(id, &texts)?;
        }
        restored.dossier.id = id.clone();
        let sequence = whole.map_or(0, |copy| copy.sequence);
        self.sequences.borrow_mut().insert(id.clone(), sequence);
        Ok(Some(restored))
    }

    fn set_aside(&self, id: &DossierId, texts: &[String]) -> Result<(), StoreError> {
        let key = format!("{ASIDE}{}", id.as_str());
        match self.store.get(&key)? {
            Some(_) => Ok(()),
            None => self.store.set(&key, &texts.join("\n")),
        }
    }

    /// The raw texts that were set aside, each with its key.
    pub fn aside(&self) -> Result<Vec<(String, String)>, StoreError> {
        let mut aside = Vec::new();
        for key in self
            .store
            .keys()?
            .into_iter()
            .filter(|key| key.starts_with(ASIDE))
        {
            if let Some(text) = self.store.get(&key)? {
                aside.push((key, text));
            }
        }
        Ok(aside)
    }

    /// Writes a dossier over the older of its two copies, and reads it back.
    pub fn save(&self, dossier: &Dossier) -> Result<(), StoreError> {
        let sequence = self
            .sequences
            .borrow()
            .get(&dossier.id)
            .copied()
            .unwrap_or(0)
            + 1;
        let text = Envelope {
            sequence,
            data: write(dossier),
        }
        .seal();
        let name = PLACES[usize::from(sequence % 2 == 0)];
        let key = place(&dossier.id, name);
        self.store.set(&key, &text)?;
        if self.store.get(&key)?.as_deref() != Some(text.as_str()) {
            return Err(StoreError::ReadsBackDifferently);
        }
        self.sequences
            .borrow_mut()
            .insert(dossier.id.clone(), sequence);
        Ok(())
    }

    /// Forgets a dossier and what was set aside for it.
    pub fn remove(&self, id: &DossierId) -> Result<(), StoreError> {
        for name in PLACES {
            self.store.remove(&place(id, name))?;
        }
        self.store.remove(&format!("{ASIDE}{}", id.as_str()))?;
        self.sequences.borrow_mut().remove(id);
        Ok(())
    }

    /// Forgets everything that is ours, and says which keys are left of it.
    pub fn remove_all(&self) -> Result<Vec<String>, StoreError> {
        for (key, _) in self.sizes()? {
            self.store.remove(&key)?;
        }
        self.sequences.borrow_mut().clear();
        Ok(self.sizes()?.into_iter().map(|(key, _)| key).collect())
    }

    /// Every key that is ours with the size of its text in bytes.
    pub fn sizes(&self) -> Result<Vec<(String, usize)>, StoreError> {
        let mut sizes = Vec::new();
        for key in self
            .store
            .keys()?
            .into_iter()
            .filter(|key| key.starts_with(PREFIX))
        {
            let size = self.store.get(&key)?.map_or(0, |text| text.len());
            put_in_order(&mut sizes, (key, size));
        }
        Ok(sizes)
    }

    /// The dossier that was open last.
    pub fn current(&self) -> Result<Option<DossierId>, StoreError> {
        Ok(self
            .store
            .get(CURRENT)?
            .and_then(|id| DossierId::parse(&id)))
    }

    /// Remembers which dossier is open.
    pub fn set_current(&self, id: &DossierId) -> Result<(), StoreError> {
        self.store.set(CURRENT, id.as_str())
    }
}

/// Reads what can be read when no copy is whole: the text after the first line, checksum ignored.
fn restore_broken(texts: &[String], id: &DossierId) -> Restored {
    let bodies = texts.iter().map(|text| {
        text.split_once('\n')
            .map_or(text.as_str(), |(_, body)| body)
    });
    let readings = bodies.map(|body| restore(body, id));
    let fewest = readings.min_by_key(|restored| restored.problems.len());
    let mut restored = fewest.unwrap_or_else(|| restore("", id));
    if restored.problems.is_empty() {
        restored
            .problems
            .push(Problem::Damaged("checksum".to_owned()));
    }
    restored
}

#[cfg(test)]
#[path = "shelf_tests.rs"]
mod tests;
