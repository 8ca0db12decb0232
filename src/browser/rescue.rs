//! The panic hook: instead of a frozen page, a panel made without the framework.
//!
//! Nothing of the page can be trusted after a panic. So everything that the panel needs is
//! kept ready here: its words, and the dossier as it was after the last change.

use std::cell::{Cell, RefCell};

use brugwijzer_core::dossier::Dossier;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

use super::page;

/// The words of the panel, in this order.
type Words = [String; 6];

/// What can be done with a dossier once the part of the program that keeps dossiers is here;
/// before that there is none to rescue.
#[derive(Clone, Copy)]
pub struct Ways {
    /// Writes it, and says whether it is kept.
    pub keep: fn(&Dossier) -> bool,
    /// The text of a copy of it.
    pub copy: fn(&Dossier) -> String,
}

thread_local! {
    static WAYS: Cell<Option<Ways>> = const { Cell::new(None) };
    static WORDS: RefCell<Words> = const { RefCell::new([const { String::new() }; 6]) };
    static SAFETY: RefCell<String> = const { RefCell::new(String::new()) };
    static LAST: RefCell<Option<Dossier>> = const { RefCell::new(None) };
    static IS_WRITTEN: Cell<bool> = const { Cell::new(true) };
    static IS_SHOWN: Cell<bool> = const { Cell::new(false) };
}

/// Keeps the panel's words ready, since nothing can be looked up after a panic: title, what is
/// said when all is kept, and when it is not, the copy, the reload link, the name of the file.
pub fn prepare(words: Words, safety: String) {
    WORDS.set(words);
    SAFETY.set(safety);
}

/// Keeps the ways ready.
pub fn prepare_ways(ways: Ways) {
    WAYS.set(Some(ways));
}

/// Keeps a dossier that was changed.
pub fn changed(dossier: &Dossier) {
    LAST.set(Some(dossier.clone()));
    IS_WRITTEN.set(false);
}

/// Keeps a dossier that was read.
pub fn opened(dossier: &Dossier) {
    LAST.set(Some(dossier.clone()));
    IS_WRITTEN.set(true);
}

/// The dossier that was changed has been written.
pub fn written() {
    IS_WRITTEN.set(true);
}

/// Whether the panel has taken the page over. What still runs must not write: the panel has
/// written what was typed last.
pub fn is_shown() -> bool {
    IS_SHOWN.get()
}

/// Installs the panic hook.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        if !IS_SHOWN.replace(true) {
            // Nothing can be done about a failure inside the rescue itself.
            let _ = show();
        }
    }));
}

/// Writes what was typed last, if that has not been done. Says whether all is kept.
fn save(last: &Dossier) -> bool {
    IS_WRITTEN.get() || last.is_blank() || WAYS.get().is_some_and(|ways| (ways.keep)(last))
}

fn show() -> Result<(), JsValue> {
    let last = LAST.with(|last| last.try_borrow().ok().and_then(|last| last.clone()));
    let is_kept = last.as_ref().is_none_or(save);
    let words = WORDS.with(|words| words.try_borrow().ok().map(|words| words.clone()));
    let [title, kept, not_kept, copy, reload, file] = words.unwrap_or_default();
    if title.is_empty() {
        // Before there were words nothing has been shown or typed; `boot.js` explains in the shell.
        return Ok(());
    }
    let document = web_sys::window().and_then(|window| window.document());
    let (Some(document), safety) = (document, SAFETY.take()) else {
        return Ok(());
    };
    let panel = document.create_element("main")?;
    panel.set_attribute("class", "bw-rescue")?;
    panel.set_attribute("role", "alert")?;
    add(&document, &panel, "h1", &title)?;
    add(
        &document,
        &panel,
        "p",
        if is_kept { &kept } else { &not_kept },
    )?;
    if let (Some(last), Some(ways)) = (&last, WAYS.get()) {
        let link = add(&document, &panel, "a", &copy)?;
        link.set_attribute("href", &file_address(&(ways.copy)(last))?)?;
        link.set_attribute("download", &file)?;
        add(&document, &panel, "p", "")?;
    }
    // An empty query is this page without its hash: a true reload.
    add(&document, &panel, "a", &reload)?.set_attribute("href", "?")?;
    add(&document, &panel, "p", &safety)?;
    // A start that failed half way left the shell in sight and this place out of it.
    page::remove_shell();
    if let Some(app) = document.get_element_by_id("app") {
        app.set_text_content(None);
        app.append_child(&panel)?;
    }
    Ok(())
}

fn add(document: &Document, panel: &Element, tag: &str, text: &str) -> Result<Element, JsValue> {
    let element = document.create_element(tag)?;
    element.set_text_content(Some(text));
    panel.append_child(&element)?;
    Ok(element)
}

/// An address to download the text from: a plain link, since no handler may run any more.
fn file_address(text: &str) -> Result<String, JsValue> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let options = web_sys::BlobPropertyBag::new();
    options.set_type("application/json");
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options)?;
    web_sys::Url::create_object_url_with_blob(&blob)
}
