//! The only room that touches the browser.
//!
//! Everything here returns values or `Result<_, BrowserError>`; nothing panics
//! when the browser refuses. The rooms above see plain Rust.

pub mod address;
pub mod after_paint;
pub mod camera;
pub mod channel;
pub mod clipboard;
pub mod clock;
pub mod crypto;
pub mod early;
pub mod edition;
mod error;
pub mod exporter;
pub mod file;
pub mod focus;
pub mod hosting;
pub mod inventory;
pub mod journal;
pub mod lasting;
mod lease;
pub mod leave;
pub mod locks;
pub mod neighbours;
pub mod offline;
pub mod page;
pub mod random;
pub mod rehearsal;
pub mod requests;
pub mod rescue;
pub mod session;
pub mod spoken;
pub mod store;
pub mod texts;
pub mod window;
pub mod wiping;

pub use error::BrowserError;
