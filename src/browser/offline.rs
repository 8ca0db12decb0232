//! News from the service worker that `public/boot.js` registers.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = brugwijzer, js_name = onUpdate, catch)]
    fn on_update_ready(callback: &Closure<dyn Fn()>) -> Result<(), JsValue>;

    #[wasm_bindgen(js_namespace = brugwijzer, js_name = takeUpdate, catch)]
    fn take_update_now() -> Result<(), JsValue>;
}

/// Calls back when a newer version of the tool is ready on this device.
pub fn on_update(callback: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(callback);
    // Without boot.js there are no updates either.
    let _ = on_update_ready(&callback);
    // Lives as long as the page.
    callback.forget();
}

/// Starts the page anew with the newer version.
pub fn take_update() {
    // The page goes on in the old version when this fails.
    let _ = take_update_now();
}
