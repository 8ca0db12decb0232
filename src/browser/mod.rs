//! The only room that touches the browser.
//!
//! Everything here returns values or `Result<_, BrowserError>`; nothing panics
//! when the browser refuses. The rooms above see plain Rust.

pub mod address;
pub mod channel;
pub mod clipboard;
pub mod clock;
mod error;
pub mod file;
pub mod focus;
pub mod leave;
pub mod page;
pub mod random;
pub mod rescue;
pub mod session;
pub mod store;
pub mod texts;
pub mod window;

pub use error::BrowserError;
