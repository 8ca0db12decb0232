//! Reads parts out of untrusted data and remembers what it could not read.

use serde_json::{Map, Value};

use super::Problem;
use super::limits::shorten;

/// One object in the data, with its path.
pub(super) struct Reader<'a> {
    fields: Option<&'a Map<String, Value>>,
    path: String,
}

/// What was not understood so far.
pub(super) type Problems = Vec<Problem>;

impl<'a> Reader<'a> {
    /// Starts at the outermost object; anything else reads as empty.
    pub(super) fn new(value: &'a Value, problems: &mut Problems) -> Self {
        Self::at(Some(value), String::new(), problems)
    }

    fn at(value: Option<&'a Value>, path: String, problems: &mut Problems) -> Self {
        let fields = match value {
            Some(Value::Object(fields)) => Some(fields),
            None | Some(Value::Null) => None,
            Some(_) => {
                problems.push(Problem::Part(path.clone()));
                None
            }
        };
        Self { fields, path }
    }

    fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }

    fn field(&self, key: &str) -> Option<&'a Value> {
        self.fields
            .and_then(|fields| fields.get(key))
            .filter(|value| !value.is_null())
    }

    /// The keys of this object.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.fields
            .into_iter()
            .flat_map(|fields| fields.keys().map(String::as_str))
    }

    /// An object inside this one; a missing one reads as empty.
    pub(super) fn object(&self, key: &str, problems: &mut Problems) -> Reader<'a> {
        Reader::at(self.field(key), self.path_of(key), problems)
    }

    /// Whether there is anything under this key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.field(key).is_some()
    }

    /// Reports the part under this key as not understood.
    pub(super) fn reject(&self, key: &str, problems: &mut Problems) {
        problems.push(Problem::Part(self.path_of(key)));
    }

    /// A text of at most `limit` characters; a longer one is cut and reported.
    pub(super) fn text(&self, key: &str, limit: usize, problems: &mut Problems) -> String {
        match self.field(key) {
            None => String::new(),
            Some(Value::String(text)) => {
                let kept = shorten(text, limit);
                if kept.len() < text.len() {
                    problems.push(Problem::Cut(self.path_of(key)));
                }
                kept.to_owned()
            }
            Some(_) => {
                self.reject(key, problems);
                String::new()
            }
        }
    }

    /// A term of a closed list, given by its id.
    pub(super) fn term<T>(
        &self,
        key: &str,
        from_id: impl Fn(&str) -> Option<T>,
        problems: &mut Problems,
    ) -> Option<T> {
        let value = self.field(key)?;
        let term = value.as_str().and_then(from_id);
        if term.is_none() {
            self.reject(key, problems);
        }
        term
    }

    /// Terms of a closed list; those not understood are reported one by one.
    pub(super) fn terms<T>(
        &self,
        key: &str,
        from_id: impl Fn(&str) -> Option<T>,
        problems: &mut Problems,
    ) -> Vec<T> {
        let mut terms = Vec::new();
        for (index, value) in self.items(key, problems).iter().enumerate() {
            match value.as_str().and_then(&from_id) {
                Some(term) => terms.push(term),
                None => problems.push(Problem::Part(format!("{}[{index}]", self.path_of(key)))),
            }
        }
        terms
    }

    /// A whole number within bounds.
    pub(super) fn number(
        &self,
        key: &str,
        min: i64,
        max: i64,
        problems: &mut Problems,
    ) -> Option<i64> {
        let value = self.field(key)?;
        let number = value.as_i64().filter(|n| (min..=max).contains(n));
        if number.is_none() {
            self.reject(key, problems);
        }
        number
    }

    /// Yes or no; missing reads as no.
    pub(super) fn flag(&self, key: &str, problems: &mut Problems) -> bool {
        match self.field(key) {
            None => false,
            Some(Value::Bool(flag)) => *flag,
            Some(_) => {
                self.reject(key, problems);
                false
            }
        }
    }

    /// The objects in a list.
    pub(super) fn objects(&self, key: &str, problems: &mut Problems) -> Vec<Reader<'a>> {
        let path = self.path_of(key);
        let items = self.items(key, problems).iter().enumerate();
        items
            .map(|(index, value)| Reader::at(Some(value), format!("{path}[{index}]"), problems))
            .collect()
    }

    /// Exactly `N` whole numbers from 0 to `max`; `None` for anything else.
    pub(super) fn numbers<const N: usize>(&self, key: &str, max: i64) -> Option<[u32; N]> {
        numbers_of(self.field(key)?, max)
    }

    /// The same, in which a number may be missing.
    pub(super) fn optional_numbers<const N: usize>(
        &self,
        key: &str,
        max: i64,
    ) -> Option<[Option<u32>; N]> {
        let items = self.field(key)?.as_array()?;
        let read: Vec<Option<u32>> = items.iter().map(|item| number_of(item, max)).collect();
        read.try_into().ok()
    }

    /// `ROWS` rows of exactly `N` numbers.
    pub(super) fn grid<const ROWS: usize, const N: usize>(
        &self,
        key: &str,
        max: i64,
    ) -> Option<[[u32; N]; ROWS]> {
        let rows = self.field(key)?.as_array()?.iter();
        let rows: Option<Vec<[u32; N]>> = rows.map(|row| numbers_of(row, max)).collect();
        rows?.try_into().ok()
    }

    fn items(&self, key: &str, problems: &mut Problems) -> &'a [Value] {
        match self.field(key) {
            None => &[],
            Some(Value::Array(items)) => items,
            Some(_) => {
                self.reject(key, problems);
                &[]
            }
        }
    }
}

fn numbers_of<const N: usize>(value: &Value, max: i64) -> Option<[u32; N]> {
    let items = value.as_array()?.iter();
    let numbers: Option<Vec<u32>> = items.map(|item| number_of(item, max)).collect();
    numbers?.try_into().ok()
}

fn number_of(value: &Value, max: i64) -> Option<u32> {
    let number = value.as_i64().filter(|n| (0..=max).contains(n))?;
    u32::try_from(number).ok()
}
