//! "Snel weg": replaces this page by a neutral one.

use std::cell::Cell;

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = brugwijzer, js_name = leave, catch)]
    fn leave(back: &JsValue) -> Result<(), JsValue>;
}

thread_local! {
    static IS_LEAVING: Cell<bool> = const { Cell::new(false) };
}

/// Leaves at once. What was typed is saved by the page's own handlers.
///
/// The neutral page is part of this site, so leaving asks nothing of any
/// other site; Back from it leads to an address without a place in the tool.
/// The one file covers itself instead, because what is in memory must not be lost; after Back
/// from there questions may be asked again.
pub fn now() {
    IS_LEAVING.set(true);
    let back = Closure::once_into_js(|| IS_LEAVING.set(false));
    // Without boot.js there would be no program either.
    let _ = leave(&back);
}

/// Whether the user wants to be gone: nothing may be asked any more.
pub fn is_leaving() -> bool {
    IS_LEAVING.get()
}
