//! Documents without a browser: what they say, as a model, and the writers.
//!
//! `wording` puts values of the domain into sentences; pages use it too, so that the
//! page and the report say the same. `report` and `copy` make a [`Document`], `html` writes
//! one, `letters` fills the letters, `mail` hands one over, `opening` reads a file that the
//! user chose. `sheet` and `calendar` are the
//! list and its planning as data; `csv` writes a table and `import` reads one. What other
//! programs need more for is written by the exporter, which gets its data through `wire`.
//! `names` are those of the contacts drawer, for one file.
//! `slide` is what a room sees on the projector, `second_window` what two windows of one exercise
//! say to each other, `qr` draws a code.
//! The room knows `domain`, `dossier` and `i18n` only.

pub mod calendar;
pub mod characters;
pub mod copy;
pub mod csv;
pub mod file_name;
pub mod html;
pub mod import;
pub mod letters;
pub mod locked_copy;
pub mod mail;
mod model;
pub mod names;
pub mod opening;
pub mod qr;
pub mod report;
mod schedule;
pub mod second_window;
pub mod sheet;
pub mod slide;
pub mod wire;
pub mod wording;

pub use model::{Block, Document, Form, Level, ListItem};
pub use schedule::Schedule;
