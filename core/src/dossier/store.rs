//! What the shelf asks of a place for texts, and how that can refuse.

/// Why a store did not do what was asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StoreError {
    /// The browser or a policy forbids it.
    Denied,
    /// There is no room left.
    Full,
    /// It said yes, but reads back something else.
    ReadsBackDifferently,
    /// Someone else has written since this was last read; nothing was overwritten.
    Overtaken,
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

    /// The first line under this key. A store that can read a part of a text does so here.
    fn first_line(&self, key: &str) -> Result<Option<String>, StoreError> {
        let line = |text: String| text.split('\n').next().unwrap_or_default().to_owned();
        Ok(self.get(key)?.map(line))
    }
}
