//! A store in memory with as much room as a test gives it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use super::{Store, StoreError};

/// Texts in memory, at most so many bytes of keys and texts together.
pub struct LimitedStore {
    texts: RefCell<BTreeMap<String, String>>,
    /// How much fits.
    pub room: Cell<usize>,
}

impl Default for LimitedStore {
    fn default() -> Self {
        Self {
            texts: RefCell::default(),
            room: Cell::new(usize::MAX),
        }
    }
}

impl Store for LimitedStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let mut texts = self.texts.borrow_mut();
        let others = texts.iter().filter(|(other, _)| *other != key);
        let taken: usize = others.map(|(key, text)| key.len() + text.len()).sum();
        if taken + key.len() + text.len() > self.room.get() {
            return Err(StoreError::Full);
        }
        texts.insert(key.to_owned(), text.to_owned());
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
