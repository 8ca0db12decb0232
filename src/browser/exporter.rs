//! The second module, which writes files for Word, Excel and calendars. Loaded at the first call.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::BrowserError;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = brugwijzer, js_name = runExport, catch)]
    fn run_export(kind: &str, json: &str) -> Result<js_sys::Promise, JsValue>;
}

/// The bytes of a file: `kind` is what the exporter calls it, `json` its document on the wire.
pub async fn run(kind: &str, json: &str) -> Result<Vec<u8>, BrowserError> {
    let thrown = |thrown: JsValue| BrowserError::from_thrown(&thrown);
    let writing = run_export(kind, json).map_err(thrown)?;
    let bytes = JsFuture::from(writing).await.map_err(thrown)?;
    let bytes: Uint8Array = bytes.dyn_into().map_err(|_| BrowserError::Other)?;
    Ok(bytes.to_vec())
}
