//! Lasting storage: a browser that grants it does not clean up on its own.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

fn manager() -> Option<web_sys::StorageManager> {
    let navigator = web_sys::window()?.navigator();
    // Without a secure context, and in old browsers, the object is not there at all.
    js_sys::Reflect::get(&navigator, &"storage".into())
        .ok()?
        .dyn_into()
        .ok()
}

/// Whether the browser promised not to clean up. `None` when it does not say.
pub async fn is_granted() -> Option<bool> {
    let asked = manager()?.persisted().ok()?;
    JsFuture::from(asked).await.ok()?.as_bool()
}

/// Asks for that promise; Firefox asks its user in turn. `None` when there is no answer.
pub async fn ask() -> Option<bool> {
    let asked = manager()?.persist().ok()?;
    JsFuture::from(asked).await.ok()?.as_bool()
}
