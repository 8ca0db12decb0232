//! In which form the tool runs: as a site, as one file, or without WebAssembly. `public/boot.js`
//! knows, because the build told it.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = brugwijzer, js_name = edition, catch)]
    fn edition() -> Result<String, JsValue>;

    #[wasm_bindgen(js_namespace = brugwijzer, js_name = named, catch)]
    fn from_build(name: &str) -> Result<String, JsValue>;
}

fn is(expected: &str) -> bool {
    edition().is_ok_and(|edition| edition == expected)
}

/// Whether everything comes from one file that was opened from a disk.
pub fn is_single_file() -> bool {
    is("file")
}

/// Whether JavaScript stands in for WebAssembly.
pub fn is_compatible() -> bool {
    is("compatible")
}

/// The tool in one file, to take along: its address and its SHA-256. Only a published site has it.
pub fn download() -> Option<(String, String)> {
    let address = from_build("download")
        .ok()
        .filter(|name| !name.is_empty())?;
    Some((address, from_build("downloadSha256").unwrap_or_default()))
}
