//! Every file is read back by a reader that knows nothing of its writer, and compared field
//! by field with what the page shows.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a file that cannot be read fails the test"
)]

mod calendars;
mod fixtures;
mod hostile;
mod outsides;
mod tables;
mod word;
mod workbooks;
