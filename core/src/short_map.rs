//! A map of few entries.

/// Values by key, in the order in which the keys came, as a list that is searched from the front.
///
/// The library's maps are made for many entries and are kilobytes of code for each pair of types;
/// the first page waits for that code.
#[derive(Clone, Debug)]
pub struct ShortMap<K, V>(Vec<(K, V)>);

impl<K, V> Default for ShortMap<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: PartialEq, V> ShortMap<K, V> {
    /// The value of a key.
    pub fn get<Q: PartialEq<K> + ?Sized>(&self, key: &Q) -> Option<&V> {
        self.0
            .iter()
            .find(|(k, _)| key == k)
            .map(|(_, value)| value)
    }

    /// Puts a value in place of the one that the key had.
    pub fn insert(&mut self, key: K, value: V) {
        match self.0.iter_mut().find(|(k, _)| *k == key) {
            Some((_, kept)) => *kept = value,
            None => self.0.push((key, value)),
        }
    }

    /// Drops a key with its value.
    pub fn remove<Q: PartialEq<K> + ?Sized>(&mut self, key: &Q) {
        self.0.retain(|(k, _)| key != k);
    }

    /// Drops everything.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }
}

#[cfg(test)]
mod tests {
    use super::ShortMap;

    #[test]
    fn a_key_has_its_last_value_until_it_is_removed() {
        let mut map = ShortMap::default();
        for (key, value) in [("a", 1), ("b", 2), ("a", 3)] {
            map.insert(key.to_owned(), value);
        }
        assert_eq!(map.get("a"), Some(&3));
        assert_eq!(map.keys().collect::<Vec<_>>(), ["a", "b"]);
        map.remove("a");
        assert_eq!((map.get("a"), map.get("b")), (None, Some(&2)));
        map.clear();
        assert_eq!(map.get("b"), None);
    }
}
