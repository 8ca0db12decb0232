//! How finished documents travel to the module that writes the files: as JSON, because two
//! WebAssembly modules share no memory. Both are built from the same sources, so that the
//! shape needs no version.

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::i18n::Language;

/// A finished document as JSON. Plain data cannot fail; if it did, the answer is `null`,
/// which the reader refuses.
pub fn send<T: Serialize>(document: &T) -> String {
    serde_json::to_string(document).unwrap_or_else(|_| "null".to_owned())
}

/// The document in this JSON.
///
/// # Errors
/// What does not fit, in English, for whoever called with another kind of document.
pub fn receive<T: DeserializeOwned>(json: &str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

/// A language travels as its tag.
pub(super) mod language {
    use super::*;

    pub fn serialize<S: Serializer>(language: &Language, to: S) -> Result<S::Ok, S::Error> {
        language.id().serialize(to)
    }

    pub fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<Language, D::Error> {
        let id = String::deserialize(from)?;
        Language::from_id(&id).ok_or_else(|| D::Error::custom("unknown language"))
    }
}
