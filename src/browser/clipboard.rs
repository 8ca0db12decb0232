//! Copying a text, so that it can be pasted in another program.

use wasm_bindgen_futures::JsFuture;

/// Copies a text and calls back with whether it worked. Old or strict browsers refuse.
pub fn copy(text: String, done: impl FnOnce(bool) + 'static) {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    wasm_bindgen_futures::spawn_local(async move {
        let copied = match clipboard {
            // Without a secure context the object is not there at all.
            Some(clipboard) if !clipboard.is_undefined() => {
                JsFuture::from(clipboard.write_text(&text)).await.is_ok()
            }
            _ => false,
        };
        done(copied);
    });
}
