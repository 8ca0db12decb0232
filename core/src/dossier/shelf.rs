//! The shelf: the dossiers that are kept, over any store of texts.
//!
//! Each dossier has two places, written in turn. A write is read back and
//! compared, since some browsers accept a write and keep something else. A
//! write that someone else has overtaken is refused, whatever the locks say.

use std::cell::RefCell;

use crate::domain::put_in_order;
use crate::short_map::ShortMap;

use super::envelope::Head;
use super::{
    Dossier, DossierId, Envelope, Problem, Restored, Store, StoreError, Summary, newest, restore,
    write,
};

/// The start of every key that is ours.
pub const PREFIX: &str = "brugwijzer.";
const DOSSIER: &str = "brugwijzer.dossier.";
const ASIDE: &str = "brugwijzer.aside.";
const CURRENT: &str = "brugwijzer.current";
const PLACES: [&str; 2] = ["a", "b"];

/// A dossier as it will be stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sealed {
    /// Whose it is.
    pub id: DossierId,
    /// Higher is newer.
    pub sequence: u64,
    /// The text to store.
    pub text: String,
}

/// What is known of the two places of a dossier.
#[derive(Clone, Copy)]
struct Known {
    /// The highest sequence number that was read or given out, in a broken copy too.
    sequence: u64,
    /// That of the newest whole copy; 0 without one.
    whole: u64,
    /// The place of the newest whole copy, which the next write leaves alone.
    newest_at: usize,
}

impl Known {
    /// Nothing is there: the first write goes to the first place.
    const NOTHING: Self = Self {
        sequence: 0,
        whole: 0,
        newest_at: 1,
    };
}

/// The dossiers in a store.
pub struct Shelf<S> {
    store: S,
    known: RefCell<ShortMap<DossierId, Known>>,
}

fn place(id: &DossierId, at: usize) -> String {
    let name = PLACES.get(at).copied().unwrap_or_default();
    format!("{DOSSIER}{}.{name}", id.as_str())
}

/// The dossier that a key belongs to, if it is the key of one.
pub fn dossier_of_key(key: &str) -> Option<DossierId> {
    DossierId::parse(key.strip_prefix(DOSSIER)?.rsplit_once('.')?.0)
}

impl<S: Store> Shelf<S> {
    /// A shelf over this store.
    pub fn new(store: S) -> Self {
        Self {
            store,
            known: RefCell::default(),
        }
    }

    /// The store itself.
    pub fn store(&self) -> &S {
        &self.store
    }

    /// The ids of the dossiers that are kept.
    pub fn ids(&self) -> Result<Vec<DossierId>, StoreError> {
        let keys = self.store.keys()?;
        let mut ids = Vec::new();
        for id in keys.iter().filter_map(|key| dossier_of_key(key)) {
            put_in_order(&mut ids, id);
        }
        Ok(ids)
    }

    /// What the list says about every dossier, the last changed first.
    pub fn summaries(&self) -> Result<Vec<Summary>, StoreError> {
        let mut summaries: Vec<Summary> = Vec::new();
        for id in self.ids()? {
            if let Some(summary) = self.summary(&id)? {
                let place = summaries.partition_point(|other| other.changed >= summary.changed);
                summaries.insert(place, summary);
            }
        }
        Ok(summaries)
    }

    /// From the first line of the newest copy; from the whole copy where there is no such line.
    fn summary(&self, id: &DossierId) -> Result<Option<Summary>, StoreError> {
        let mut newest = None;
        for at in 0..PLACES.len() {
            let line = self.store.first_line(&place(id, at))?.unwrap_or_default();
            if let Some(head) = Head::read(&line) {
                newest = newest.max(Some((head.sequence, head.summary.to_owned())));
            }
        }
        match newest.and_then(|(_, line)| Summary::read(id, &line)) {
            Some(summary) => Ok(Some(summary)),
            None => Ok(self
                .load(id)?
                .map(|restored| Summary::of(&restored.dossier))),
        }
    }

    /// Reads a dossier: the newest whole copy, else whatever can be read of a broken one.
    /// A text that was not understood whole is set aside first, so that no later write loses
    /// it; when that fails, the dossier must not be written.
    pub fn load(&self, id: &DossierId) -> Result<Option<Restored>, StoreError> {
        let mut copies = Vec::new();
        for at in 0..PLACES.len() {
            copies.extend(self.store.get(&place(id, at))?.map(|text| (at, text)));
        }
        if copies.is_empty() {
            return Ok(None);
        }
        self.known.borrow_mut().insert(id.clone(), known(&copies));
        let texts: Vec<&str> = copies.iter().map(|(_, text)| text.as_str()).collect();
        Ok(Some(self.understand(id, &texts)))
    }

    fn understand(&self, id: &DossierId, texts: &[&str]) -> Restored {
        let whole = newest(texts.iter().copied());
        let mut restored = match &whole {
            Some(copy) => restore(&copy.data, id),
            None => restore_broken(texts, id),
        };
        if whole.is_some_and(|copy| texts.iter().any(|text| is_lost(text, copy.sequence))) {
            restored.problems.push(Problem::OlderCopy);
        }
        if !restored.problems.is_empty() && self.set_aside(id, &texts.join("\n")).is_err() {
            restored.problems.push(Problem::NotAside);
        }
        restored.dossier.id = id.clone();
        restored
    }

    /// Keeps a raw text under a key of its own; one that is there already stays as it is.
    fn set_aside(&self, id: &DossierId, text: &str) -> Result<(), StoreError> {
        for number in 1.. {
            let key = match number {
                1 => format!("{ASIDE}{}", id.as_str()),
                _ => format!("{ASIDE}{}.{number}", id.as_str()),
            };
            match self.store.get(&key)? {
                Some(kept) if kept == text => return Ok(()),
                Some(_) => {}
                None => return self.store.set(&key, text),
            }
        }
        Ok(())
    }

    /// Whether a raw text of this dossier was set aside.
    pub fn has_aside(&self, id: &DossierId) -> bool {
        self.store
            .get(&format!("{ASIDE}{}", id.as_str()))
            .is_ok_and(|text| text.is_some())
    }

    /// Understands a text that was found outside this store. As in `load`, what is not
    /// understood of it is set aside first.
    pub fn understand_found(&self, id: &DossierId, data: &str) -> Restored {
        let mut restored = restore(data, id);
        if !restored.problems.is_empty() && self.set_aside(id, data).is_err() {
            restored.problems.push(Problem::NotAside);
        }
        restored.dossier.id = id.clone();
        restored
    }

    /// The raw texts that were set aside, each with its key.
    pub fn aside(&self) -> Result<Vec<(String, String)>, StoreError> {
        let mut aside = Vec::new();
        for key in self.keys_of(ASIDE)? {
            if let Some(text) = self.store.get(&key)? {
                put_in_order(&mut aside, (key, text));
            }
        }
        Ok(aside)
    }

    /// Writes a dossier over the older of its two copies, and reads it back.
    pub fn save(&self, dossier: &Dossier) -> Result<(), StoreError> {
        self.put(&self.seal(dossier))
    }

    /// Makes the text to store. Each gets a number of its own, also when it is never stored.
    pub fn seal(&self, dossier: &Dossier) -> Sealed {
        let id = dossier.id.clone();
        let sequence = self.sequence(&id).saturating_add(1);
        let envelope = Envelope {
            sequence,
            summary: Summary::of(dossier).line(),
            data: write(dossier),
        };
        Sealed {
            id,
            sequence,
            text: envelope.seal(),
        }
    }

    /// Writes a sealed dossier over the older of its two copies, and reads it back.
    pub fn put(&self, sealed: &Sealed) -> Result<(), StoreError> {
        let Sealed { id, sequence, text } = sealed;
        let mut known = self.known_of(id);
        if self.stored_sequence(id)? > known.sequence {
            return Err(StoreError::Overtaken);
        }
        let at = (known.newest_at + 1) % PLACES.len();
        // The number is used up, whether the write succeeds or not.
        known.sequence = *sequence;
        self.learn(id, known);
        let key = place(id, at);
        self.store.set(&key, text)?;
        if self.store.get(&key)?.as_deref() != Some(text.as_str()) {
            return Err(StoreError::ReadsBackDifferently);
        }
        (known.whole, known.newest_at) = (*sequence, at);
        self.learn(id, known);
        Ok(())
    }

    /// The highest sequence number of a dossier that this shelf knows of.
    pub fn sequence(&self, id: &DossierId) -> u64 {
        self.known_of(id).sequence
    }

    /// That of the newest whole copy, as it was last read or written here; 0 without one.
    pub fn whole_sequence(&self, id: &DossierId) -> u64 {
        self.known_of(id).whole
    }

    /// Makes later writes count on from a number that was seen elsewhere.
    pub fn count_on_from(&self, id: &DossierId, sequence: u64) {
        let mut known = self.known_of(id);
        known.sequence = known.sequence.max(sequence);
        self.learn(id, known);
    }

    /// Whether someone else has written this dossier since it was last read or written here.
    pub fn is_overtaken(&self, id: &DossierId) -> Result<bool, StoreError> {
        Ok(self.stored_sequence(id)? > self.sequence(id))
    }

    fn learn(&self, id: &DossierId, known: Known) {
        self.known.borrow_mut().insert(id.clone(), known);
    }

    /// What is known; for a dossier that was not read here, what the first lines say.
    fn known_of(&self, id: &DossierId) -> Known {
        if let Some(known) = self.known.borrow().get(id) {
            return *known;
        }
        let mut known = Known::NOTHING;
        for (at, sequence) in self.heads(id).into_iter().enumerate() {
            if sequence > known.sequence {
                known = Known {
                    sequence,
                    whole: sequence,
                    newest_at: at,
                };
            }
        }
        known
    }

    fn stored_sequence(&self, id: &DossierId) -> Result<u64, StoreError> {
        // A store that cannot be read now will say so again when it is written.
        Ok(self.heads(id).into_iter().max().unwrap_or_default())
    }

    fn heads(&self, id: &DossierId) -> [u64; 2] {
        [0, 1].map(|at| {
            let line = self.store.first_line(&place(id, at));
            let line = line.ok().flatten().unwrap_or_default();
            Head::read(&line).map_or(0, |head| head.sequence)
        })
    }

    /// Forgets a dossier and what was set aside for it.
    pub fn remove(&self, id: &DossierId) -> Result<(), StoreError> {
        for at in 0..PLACES.len() {
            self.store.remove(&place(id, at))?;
        }
        let aside = format!("{ASIDE}{}", id.as_str());
        for key in self.keys_of(&aside)? {
            let rest = key.strip_prefix(&aside).unwrap_or_default();
            if rest.is_empty() || rest.starts_with('.') {
                self.store.remove(&key)?;
            }
        }
        self.forget_damaged(id)?;
        self.known.borrow_mut().remove(id);
        // The next visit must not take it for the open one.
        if self.current()?.as_ref() == Some(id) {
            self.store.remove(CURRENT)?;
        }
        Ok(())
    }

    /// Forgets everything that is ours, and says which keys are left of it.
    pub fn remove_all(&self) -> Result<Vec<String>, StoreError> {
        for key in self.keys_of(PREFIX)? {
            self.store.remove(&key)?;
        }
        self.known.borrow_mut().clear();
        self.keys_of(PREFIX)
    }

    /// Every key that is ours with the size of its text in bytes.
    pub fn sizes(&self) -> Result<Vec<(String, usize)>, StoreError> {
        let mut sizes = Vec::new();
        for key in self.keys_of(PREFIX)? {
            let size = self.store.get(&key)?.map_or(0, |text| text.len());
            put_in_order(&mut sizes, (key, size));
        }
        Ok(sizes)
    }

    fn keys_of(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        let mut keys = self.store.keys()?;
        keys.retain(|key| key.starts_with(prefix));
        Ok(keys)
    }

    /// The dossier that was open last.
    pub fn current(&self) -> Result<Option<DossierId>, StoreError> {
        let id = self.store.get(CURRENT)?;
        Ok(id.and_then(|id| DossierId::parse(&id)))
    }

    /// Remembers which dossier is open.
    pub fn set_current(&self, id: &DossierId) -> Result<(), StoreError> {
        self.store.set(CURRENT, id.as_str())
    }
}

fn known(copies: &[(usize, String)]) -> Known {
    let mut known = Known::NOTHING;
    let mut newest = None;
    for (at, text) in copies {
        let head = Head::read(text).map_or(0, |head| head.sequence);
        known.sequence = known.sequence.max(head);
        let whole = Envelope::open(text).map(|copy| copy.sequence);
        if whole.is_some() && whole >= newest {
            newest = whole;
            known.newest_at = *at;
        }
    }
    known.whole = newest.unwrap_or_default();
    known
}

/// Whether a copy is broken that may have held more than the newest whole one.
fn is_lost(text: &str, newest: u64) -> bool {
    let older = Head::read(text).is_some_and(|head| head.sequence <= newest);
    !older && Envelope::open(text).is_none()
}

/// Reads what can be read when no copy is whole: the text after the first line, checksum ignored.
fn restore_broken(texts: &[&str], id: &DossierId) -> Restored {
    let bodies = texts
        .iter()
        .map(|text| text.split_once('\n').map_or(*text, |(_, body)| body));
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
