//! Documents without a browser: what they say, as a model, and the writers.
//!
//! `wording` puts values of the domain into sentences; pages use it too, so that the
//! page and the report say the same. Knows `domain`, `dossier` and `i18n` only.

pub mod wording;
