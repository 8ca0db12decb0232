//! The page as a whole: title, language, scrolling, printing, leaving.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::{
    on_cleanup, request_animation_frame, set_timeout, window_event_listener_untyped,
};
use wasm_bindgen::JsCast;

use super::{BrowserError, leave};

/// How long a frame may stay away before the page counts as out of sight.
const NO_FRAMES: Duration = Duration::from_millis(300);

fn document() -> Option<web_sys::Document> {
    web_sys::window().and_then(|window| window.document())
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the language that assistive technology and hyphenation use.
pub fn set_language(language: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Setting an attribute only fails on an invalid name.
        let _ = root.set_attribute("lang", language);
    }
}

/// Makes every letter larger, in steps; 0 is the size that the browser has.
pub fn set_text_size(step: u8) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-text", &step.to_string());
    }
}

/// Where the program's page goes.
pub type Place = web_sys::HtmlElement;

/// The place for the app. It stays out of sight until the shell goes.
pub fn place_for_app() -> Option<Place> {
    let app = document()?.get_element_by_id("app")?;
    let app: Place = app.dyn_into().ok()?;
    app.set_hidden(true);
    Some(app)
}

/// Removes the static shell and shows the app; both in one tick, so nothing flashes.
pub fn remove_shell() {
    let Some(document) = document() else {
        return;
    };
    if let Some(shell) = document.get_element_by_id("shell") {
        shell.remove();
    }
    if let Some(app) = document.get_element_by_id("app") {
        // Taking an attribute away fails only on an invalid name.
        let _ = app.remove_attribute("hidden");
    }
}

/// Scrolls to the top, as a new page does.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// The address of the tool without the part after `#`.
pub fn address() -> String {
    let window = web_sys::window();
    let href = window.and_then(|window| window.location().href().ok());
    let href = href.unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// Opens the print dialog.
pub fn print() -> Result<(), BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    window
        .print()
        .map_err(|thrown| BrowserError::from_thrown(&thrown))
}

/// Calls back once what stands on the page now has been painted: the second frame comes after
/// that. A page that is out of sight has no frames and goes on after a moment.
pub fn when_painted(callback: impl FnOnce() + 'static) {
    let waiting = Rc::new(Cell::new(Some(callback)));
    let late = waiting.clone();
    request_animation_frame(move || request_animation_frame(move || run_once(&waiting)));
    set_timeout(move || run_once(&late), NO_FRAMES);
}

fn run_once(waiting: &Cell<Option<impl FnOnce()>>) {
    if let Some(callback) = waiting.take() {
        callback();
    }
}

/// Calls back when the page is hidden or left: the last chance to save.
pub fn on_hide(callback: impl Fn() + Clone + 'static) {
    let when_hidden = callback.clone();
    let visibility = window_event_listener_untyped("visibilitychange", move |_| {
        if document().is_some_and(|document| document.hidden()) {
            when_hidden();
        }
    });
    on_cleanup(move || visibility.remove());
    on_leave(callback);
}

/// Calls back when the page is left.
pub fn on_leave(callback: impl Fn() + 'static) {
    let leaving = window_event_listener_untyped("pagehide", move |_| callback());
    on_cleanup(move || leaving.remove());
}

/// Calls back when the page comes into view again.
pub fn on_show(callback: impl Fn() + 'static) {
    let handle = window_event_listener_untyped("visibilitychange", move |_| {
        if document().is_some_and(|document| !document.hidden()) {
            callback();
        }
    });
    on_cleanup(move || handle.remove());
}

/// Asks before leaving for as long as `worried` says yes; "Snel weg" asks nothing.
pub fn ask_before_leaving(worried: impl Fn() -> bool + 'static) {
    let handle = window_event_listener_untyped("beforeunload", move |event| {
        if !leave::is_leaving() && worried() {
            event.prevent_default();
        }
    });
    on_cleanup(move || handle.remove());
}
