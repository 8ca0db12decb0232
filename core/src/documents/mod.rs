//! Documents without a browser: what they say, as a model, and the writers.
//!
//! `wording` puts values of the domain into sentences; pages use it too, so that the
//! page and the report say the same. `report` and `copy` make a [`Document`], `html` writes
//! one, `letters` fills the letters, `opening` reads a file that the user chose. The room knows `domain`, `dossier` and `i18n` only.

pub mod copy;
pub mod html;
pub mod letters;
pub mod locked_copy;
mod model;
pub mod opening;
pub mod report;
pub mod wording;

pub use model::{Block, Document, Form, Level, ListItem};
