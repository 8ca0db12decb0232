//! The only room that touches the browser.
//!
//! Everything here returns values or `Result<_, BrowserError>`; nothing panics
//! when the browser refuses. The rooms above see plain Rust.

pub mod address;
pub mod clipboard;
pub mod clock;
mod error;
pub mod file;
pub mod focus;
pub mod journal;
mod lease;
pub mod leave;
pub mod locks;
pub mod neighbours;
pub mod offline;
pub mod page;
pub mod random;
pub mod rescue;
pub mod store;
pub mod texts;

pub use error::BrowserError;
