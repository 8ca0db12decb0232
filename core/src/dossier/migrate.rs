//! From the stored shape of every earlier version to the newest, one pure step a version.
//!
//! `restore` reads the newest shape only. A new version adds a step at the end and a fixture
//! of its shape in `tests/fixtures/`; no step ever changes again.

use serde_json::{Map, Value};

use super::record::VERSION;

/// The step at place `n` leads from version `n` to `n + 1`.
const STEPS: [fn(Value) -> Value; VERSION as usize] = [answers_become_objects];

/// Brings data of this version to the newest shape. Newer data stays as it is.
pub(super) fn migrate(value: Value, version: u64) -> Value {
    let done = usize::try_from(version).unwrap_or(usize::MAX);
    STEPS
        .iter()
        .skip(done)
        .fold(value, |value, step| step(value))
}

/// Version 0 was never published; it is the shape without a version, in which an answer was
/// its id alone. Anything that does not look like that is left for `restore` to judge.
fn answers_become_objects(mut value: Value) -> Value {
    if let Some(Value::Object(answers)) = value.get_mut("answers") {
        for answer in answers.values_mut().filter(|answer| answer.is_string()) {
            let mut object = Map::new();
            object.insert("answer".to_owned(), answer.take());
            *answer = Value::Object(object);
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_version_starts_at_its_own_step() {
        let check = |version: u64, data: &str, expect: &str| {
            let read = |text| serde_json::from_str::<Value>(text).expect("JSON");
            assert_eq!(migrate(read(data), version), read(expect), "{data}");
        };
        let (old, new) = (
            r#"{"answers":{"a":"no","b":{"answer":"yes"},"c":4}}"#,
            r#"{"answers":{"a":{"answer":"no"},"b":{"answer":"yes"},"c":4}}"#,
        );
        check(0, old, new);
        check(1, old, old);
        check(u64::MAX, old, old);
        for odd in [
            "null",
            "[]",
            "{}",
            r#"{"answers":7}"#,
            r#"{"answers":["no"]}"#,
        ] {
            check(0, odd, odd);
        }
    }
}
