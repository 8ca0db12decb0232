//! Files: handing one to the user and reading one the user chose.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::BrowserError;

/// Largest file that is read, in bytes.
pub const LARGEST: f64 = 10.0 * 1024.0 * 1024.0;

/// Why a chosen file was not read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReadError {
    /// No file was chosen.
    None,
    /// Larger than [`LARGEST`].
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// Offers a text as a file. The browser gives no sign whether it was kept.
pub fn offer(name: &str, media_type: &str, text: &str) -> Result<(), BrowserError> {
    offer_part(name, media_type, &JsValue::from_str(text))
}

/// Offers bytes as a file. The browser gives no sign whether it was kept.
pub fn offer_bytes(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), BrowserError> {
    offer_part(name, media_type, &js_sys::Uint8Array::from(bytes).into())
}

fn offer_part(name: &str, media_type: &str, part: &JsValue) -> Result<(), BrowserError> {
    let thrown = |thrown: JsValue| BrowserError::from_thrown(&thrown);
    let document = web_sys::window()
        .and_then(|w| w.document())
        .ok_or(BrowserError::Missing)?;
    let parts = js_sys::Array::of1(part);
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(media_type);
    let blob =
        web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).map_err(thrown)?;
    let url = web_sys::Url::create_object_url_with_blob(&blob).map_err(thrown)?;
    let link: web_sys::HtmlAnchorElement = document
        .create_element("a")
        .map_err(thrown)?
        .dyn_into()
        .map_err(|_| BrowserError::Other)?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // Engines start reading after the click; the address lives a minute to be sure.
    leptos::prelude::set_timeout(
        move || {
            let _ = web_sys::Url::revoke_object_url(&url);
        },
        std::time::Duration::from_secs(60),
    );
    Ok(())
}

/// Reads the file chosen in an `<input type="file">`, and calls back with its text. The input
/// is emptied, so that the same file can be chosen again.
pub fn read_chosen(event: &web_sys::Event, done: impl FnOnce(Result<String, ReadError>) + 'static) {
    read_with(
        event,
        async |file| {
            let text = JsFuture::from(file.text()).await.ok()?;
            text.as_string()
        },
        done,
    );
}

/// As [`read_chosen`], with the bytes: for files whose encoding is to be found out.
pub fn read_chosen_bytes(
    event: &web_sys::Event,
    done: impl FnOnce(Result<Vec<u8>, ReadError>) + 'static,
) {
    read_with(
        event,
        async |file| {
            let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
            Some(js_sys::Uint8Array::new(&buffer).to_vec())
        },
        done,
    );
}

fn read_with<T: 'static>(
    event: &web_sys::Event,
    read: impl AsyncFn(&web_sys::File) -> Option<T> + 'static,
    done: impl FnOnce(Result<T, ReadError>) + 'static,
) {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    let Some(input) = input else { return };
    wasm_bindgen_futures::spawn_local(async move {
        let file = input.files().and_then(|files| files.get(0));
        let outcome = match file {
            None => Err(ReadError::None),
            Some(file) if file.size() > LARGEST => Err(ReadError::TooLarge),
            Some(file) => read(&file).await.ok_or(ReadError::Unreadable),
        };
        input.set_value("");
        done(outcome);
    });
}
