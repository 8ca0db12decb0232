//! Tests of the built site that need no browser.

mod literals;
mod site;
mod texts;
