//! End-to-end tests of the built site in Chromium, Firefox and WebKit: what only a browser can show.
//!
//! `harness` starts browsers and the site; every other module holds the tests of one topic.
//! `BRUGWIJZER_ENGINES=chromium,firefox` limits the browsers; without it a missing one is a failure.

mod harness;

mod faults;
mod kill;
mod saving;
mod start_up;
