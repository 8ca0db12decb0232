//! The part of the address after `#`.

use leptos::prelude::{on_cleanup, window_event_listener_untyped};

use super::BrowserError;

/// The hash with its `#`; empty when there is none.
pub fn hash() -> String {
    web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// Goes to a hash such as `#/advice`, adding a step to the history.
pub fn go(hash: &str) -> Result<(), BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    window
        .location()
        .set_hash(hash)
        .map_err(|thrown| BrowserError::from_thrown(&thrown))
}

/// Puts a hash in the address without adding a step to the history.
pub fn replace(hash: &str) -> Result<(), BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    let history = window
        .history()
        .map_err(|thrown| BrowserError::from_thrown(&thrown))?;
    history
        .replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(hash))
        .map_err(|thrown| BrowserError::from_thrown(&thrown))
}

/// Adds a step to the history that leads nowhere else, for what covers a page until Back.
pub fn add_step() -> Result<(), BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    let history = window
        .history()
        .map_err(|thrown| BrowserError::from_thrown(&thrown))?;
    history
        .push_state_with_url(&wasm_bindgen::JsValue::NULL, "", None)
        .map_err(|thrown| BrowserError::from_thrown(&thrown))
}

/// Calls back whenever the user goes a step back or forward, for as long as the caller's owner lives.
pub fn on_step(callback: impl Fn() + 'static) {
    let handle = window_event_listener_untyped("popstate", move |_| callback());
    on_cleanup(move || handle.remove());
}

/// Calls back whenever the hash changes, for as long as the caller's owner lives.
pub fn on_hash_change(callback: impl Fn(String) + 'static) {
    let handle = window_event_listener_untyped("hashchange", move |_| callback(hash()));
    on_cleanup(move || handle.remove());
}

/// Takes the part after `#` out of the address, without a step in the history.
pub fn remove_hash() {
    // An empty address would change nothing, so this one is written out.
    let location = web_sys::window().map(|window| window.location());
    let bare = location.and_then(|l| Some(format!("{}{}", l.pathname().ok()?, l.search().ok()?)));
    if let Some(bare) = bare {
        // Refused only where history is off; then the address stays as it was.
        let _ = replace(&bare);
    }
}

/// The address before `#` that others can open: the one that was configured, or that of this
/// site. `None` for a file on this device.
pub fn public() -> Option<String> {
    let window = web_sys::window()?;
    let configured = window
        .document()
        .and_then(|document| {
            document
                .query_selector("meta[name=public-address]")
                .ok()
                .flatten()
        })
        .and_then(|meta| meta.get_attribute("content"))
        .filter(|address| !address.is_empty());
    if configured.is_some() {
        return configured;
    }
    let location = window.location();
    let protocol = location.protocol().ok()?;
    if protocol != "https:" && protocol != "http:" {
        return None;
    }
    let path = location.pathname().ok()?;
    let (folder, _page) = path.rsplit_once('/')?;
    Some(format!("{}{folder}/", location.origin().ok()?))
}
