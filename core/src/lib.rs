//! What Brugwijzer knows and keeps, without a browser.
//!
//! `domain`, a crate of its own, holds the policy; the rooms here put it into words, records
//! and documents. Nothing here may reach for Leptos or the browser:
//! this crate does not depend on them, so the compiler keeps the border.

pub use brugwijzer_domain as domain;

pub mod documents;
pub mod dossier;
pub mod i18n;
pub mod short_map;

#[cfg(test)]
mod decoders_tests;

/// How many inputs a property test makes: the full count with `BRUGWIJZER_LONG=1`.
#[cfg(test)]
fn generated_cases(usual: u32, long: u32) -> u32 {
    match std::env::var_os("BRUGWIJZER_LONG") {
        Some(_) => long,
        None => usual,
    }
}
