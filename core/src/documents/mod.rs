//! Documents without a browser: what they say, as a model, and the writers.
//!
//! `wording` puts values of the domain into sentences; pages use it too, so that the
//! page and the report say the same. `report` and `copy` make a [`Document`], `html` writes
//! one, `letters` fills the letters. `slide` is what a room sees on the projector, `qr` draws a
//! code. The room knows `domain`, `dossier` and `i18n` only.

pub mod copy;
pub mod html;
pub mod letters;
mod model;
pub mod qr;
pub mod report;
pub mod slide;
pub mod wording;

pub use model::{Block, Document, Form, Level, ListItem};
