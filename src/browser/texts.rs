//! The locale files, fetched by `public/boot.js` beside the module.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::BrowserError;

#[wasm_bindgen]
extern "C" {
    /// The language that boot.js chose and fetched.
    #[wasm_bindgen(js_namespace = brugwijzer, js_name = language, catch)]
    fn boot_language() -> Result<String, JsValue>;

    /// The locale file of that language; it is there before the program starts.
    #[wasm_bindgen(js_namespace = brugwijzer, js_name = startingTexts, catch)]
    fn boot_texts() -> Result<String, JsValue>;

    /// All texts of a language; fetches what is not there yet.
    #[wasm_bindgen(js_namespace = brugwijzer, js_name = loadTexts, catch)]
    fn load_texts(language: &str) -> Result<js_sys::Promise, JsValue>;

    /// The texts of a language that the first page does without.
    #[wasm_bindgen(js_namespace = brugwijzer, js_name = loadLaterTexts, catch)]
    fn load_later_texts(language: &str) -> Result<js_sys::Promise, JsValue>;
}

/// The id of the language that the page starts in.
pub fn starting_language() -> String {
    boot_language().unwrap_or_default()
}

/// The locale file that the page starts with; empty when it did not arrive.
pub fn starting_texts() -> String {
    boot_texts().unwrap_or_default()
}

/// All texts of a language.
pub async fn load(language: &str) -> Result<String, BrowserError> {
    arrived(load_texts(language)).await
}

/// The texts of a language that the first page does without. The fetching begins at the call.
pub fn load_later(language: &str) -> impl Future<Output = Result<String, BrowserError>> + use<> {
    arrived(load_later_texts(language))
}

async fn arrived(loading: Result<js_sys::Promise, JsValue>) -> Result<String, BrowserError> {
    let thrown = |thrown: JsValue| BrowserError::from_thrown(&thrown);
    let loading = loading.map_err(thrown)?;
    let text = JsFuture::from(loading).await.map_err(thrown)?;
    text.as_string().ok_or(BrowserError::Other)
}
