//! Tests of the built site that need no browser.

mod site;
