//! The participants' languages and reading aloud: `public/participants.js`, fetched when asked for.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::BrowserError;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = brugwijzer, js_name = loadParticipants, catch)]
    fn load_participants() -> Result<js_sys::Promise, JsValue>;

    #[derive(Clone)]
    type Participants;
    #[wasm_bindgen(method)]
    fn languages(this: &Participants) -> String;
    #[wasm_bindgen(method)]
    fn load(this: &Participants, id: &str) -> js_sys::Promise;
    #[wasm_bindgen(method, js_name = hasVoice)]
    fn has_voice(this: &Participants, id: &str) -> bool;
    #[wasm_bindgen(method)]
    fn read(this: &Participants, id: &str);
    #[wasm_bindgen(method)]
    fn stop(this: &Participants);
    #[wasm_bindgen(method, js_name = isReading)]
    fn is_reading(this: &Participants) -> bool;
    #[wasm_bindgen(method, js_name = onChange)]
    fn on_change(this: &Participants, callback: &JsValue);
}

thread_local! {
    static MODULE: RefCell<Option<Participants>> = const { RefCell::new(None) };
}

fn failed(thrown: JsValue) -> BrowserError {
    BrowserError::from_thrown(&thrown)
}

fn module() -> Option<Participants> {
    MODULE.with_borrow(Clone::clone)
}

async fn arrived() -> Result<Participants, BrowserError> {
    if let Some(module) = module() {
        return Ok(module);
    }
    let loading = load_participants().map_err(failed)?;
    let module: Participants = JsFuture::from(loading)
        .await
        .map_err(failed)?
        .unchecked_into();
    MODULE.set(Some(module.clone()));
    Ok(module)
}

/// The languages, a line each: tag, own name, direction, reviewed, with tabs between them.
pub async fn languages() -> Result<String, BrowserError> {
    Ok(arrived().await?.languages())
}

/// The texts of one of them.
pub async fn load(id: &str) -> Result<String, BrowserError> {
    let loading = arrived().await?.load(id);
    let text = JsFuture::from(loading).await.map_err(failed)?;
    text.as_string().ok_or(BrowserError::Other)
}

/// Whether this device itself has a voice for the language.
pub fn has_voice(id: &str) -> bool {
    module().is_some_and(|module| module.has_voice(id))
}

/// Reads the screen aloud in the language.
pub fn read(id: &str) {
    if let Some(module) = module() {
        module.read(id);
    }
}

/// Falls silent.
pub fn stop() {
    if let Some(module) = module() {
        module.stop();
    }
}

/// Whether the device is reading aloud.
pub fn is_reading() -> bool {
    module().is_some_and(|module| module.is_reading())
}

/// Calls back when voices arrive and when reading ends, from now until the page goes.
pub fn on_change(callback: impl Fn() + 'static) {
    if let Some(module) = module() {
        module.on_change(&Closure::<dyn Fn()>::new(callback).into_js_value());
    }
}
