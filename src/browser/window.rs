//! Windows and screens: a second window, full screen, keys, and a selection in a field.

use leptos::prelude::{on_cleanup, window_event_listener_untyped};
use wasm_bindgen::JsCast;

/// Opens a page of this site in another window. Says whether the browser allowed it.
pub fn open(hash: &str, name: &str) -> bool {
    let window = web_sys::window();
    let opened = window.and_then(|window| window.open_with_url_and_target(hash, name).ok());
    opened.flatten().is_some()
}

/// Loads the page at the present address anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Fills the screen; a browser that refuses stays as it is.
pub fn fill_screen() {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = root.request_fullscreen();
    }
}

/// Leaves the full screen, if it is in use.
pub fn leave_full_screen() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(document) = document
        && document.fullscreen_element().is_some()
    {
        document.exit_fullscreen();
    }
}

/// Calls back with the name of every key, such as "ArrowRight", pressed outside a text field.
pub fn on_key(callback: impl Fn(String) + 'static) {
    let handle = window_event_listener_untyped("keydown", move |event| {
        let types = |element: web_sys::Element| {
            matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
        };
        let target = event
            .target()
            .and_then(|t| t.dyn_into::<web_sys::Element>().ok());
        if let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>()
            && !target.is_some_and(types)
            && !event.ctrl_key()
            && !event.alt_key()
            && !event.meta_key()
        {
            callback(event.key());
        }
    });
    on_cleanup(move || handle.remove());
}

/// Selects part of a text field, in UTF-16 units, and moves focus there.
pub fn select_in(id: &str, start: u32, end: u32) {
    let field = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<web_sys::HtmlTextAreaElement>().ok());
    if let Some(field) = field {
        let _ = field.focus();
        let _ = field.set_selection_range(start, end);
    }
}
