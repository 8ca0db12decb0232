//! Tests of the built site that need no browser.

mod families;
mod literals;
mod site;
mod texts;
