//! Tests of the built site that need no browser.

mod families;
mod first_texts;
mod literals;
mod site;
mod texts;
