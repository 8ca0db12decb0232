//! Tests of the built site that need no browser.

mod contrast;
mod families;
mod hosting;
mod literals;
mod site;
mod texts;
