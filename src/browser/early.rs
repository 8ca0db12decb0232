//! What was answered in the shell before the program was there; `public/early.js` remembers it.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Whether the statements of the shell are on screen.
    #[wasm_bindgen(js_namespace = ["brugwijzer", "statements"], js_name = isShown, catch)]
    fn is_statements_shown() -> Result<bool, JsValue>;

    /// The choices as JSON, these or those of an earlier visit; no more are taken after this.
    #[wasm_bindgen(js_namespace = ["brugwijzer", "statements"], js_name = take, catch)]
    fn take_statements() -> Result<String, JsValue>;

    /// The choices are kept elsewhere now.
    #[wasm_bindgen(js_namespace = ["brugwijzer", "statements"], js_name = forget, catch)]
    fn forget_statements() -> Result<(), JsValue>;

    /// Keeps focus and place on the page while the shell goes.
    #[wasm_bindgen(js_namespace = ["brugwijzer", "statements"], js_name = hold, catch)]
    fn hold_statements() -> Result<(), JsValue>;
}

/// Whether the statements of the shell are on screen.
pub fn is_shown() -> bool {
    is_statements_shown().unwrap_or_default()
}

/// The choices as JSON; empty when there are none. No more are taken after this.
pub fn take() -> String {
    take_statements().unwrap_or_default()
}

/// Forgets the choices, here and on this device.
pub fn forget() {
    // Without boot.js there was nothing to forget.
    let _ = forget_statements();
}

/// Keeps focus and place on the page while the shell goes in the same tick.
pub fn hold() {
    // It is for comfort: without it the page is the same.
    let _ = hold_statements();
}
