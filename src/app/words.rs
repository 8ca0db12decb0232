//! The texts in the language that was chosen.
//!
//! A WebAssembly page has one thread, so the texts live in a thread local and
//! components take plain strings. When the language changes, the frame draws
//! the page anew; what was typed lives in the state and stays.

use std::cell::RefCell;

use brugwijzer_core::i18n::{Arg, Language, Texts};

thread_local! {
    static TEXTS: RefCell<Texts> = RefCell::new(Texts::parse(Language::Dutch, String::new()).0);
}

/// Uses these texts from now on.
pub fn use_texts(texts: Texts) {
    TEXTS.set(texts);
}

/// Adds texts in the language in use.
pub fn add_texts(source: String) {
    // What cannot be read shows as a missing text; a test keeps the locales free of it.
    let _ = TEXTS.with_borrow_mut(|texts| texts.add(source));
}

/// Calls back with the texts in use.
pub fn with_texts<R>(read: impl FnOnce(&Texts) -> R) -> R {
    TEXTS.with_borrow(read)
}

/// The text with this id.
pub fn t(id: &str) -> String {
    with_texts(|texts| texts.get(id))
}

/// The text with this id, filled in.
pub fn t_with(id: &str, args: &[(&str, Arg)]) -> String {
    with_texts(|texts| texts.with(id, args))
}
