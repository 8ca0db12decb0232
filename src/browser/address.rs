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

/// Calls back whenever the hash changes, for as long as the caller's owner lives.
pub fn on_hash_change(callback: impl Fn(String) + 'static) {
    let handle = window_event_listener_untyped("hashchange", move |_| callback(hash()));
    on_cleanup(move || handle.remove());
}
