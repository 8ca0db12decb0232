//! What Brugwijzer knows and keeps, without a browser.
//!
//! `domain` holds the policy; the rooms beside it put the domain into words,
//! records and documents. Nothing here may reach for Leptos or the browser:
//! this crate does not depend on them, so the compiler keeps the border.

pub mod documents;
pub mod domain;
pub mod dossier;
pub mod i18n;
