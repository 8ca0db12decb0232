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
    // Few doors, since each costs the first page a piece of glue.
    #[wasm_bindgen(method)]
    fn load(this: &Participants, id: &str) -> js_sys::Promise;
    #[wasm_bindgen(method)]
    fn speech(this: &Participants, what: &str, id: &str) -> bool;
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
    load("").await
}

/// The texts of one of them.
pub async fn load(id: &str) -> Result<String, BrowserError> {
    let loading = arrived().await?.load(id);
    let text = JsFuture::from(loading).await.map_err(failed)?;
    text.as_string().ok_or(BrowserError::Other)
}

fn speech(what: &str, id: &str) -> bool {
    module().is_some_and(|module| module.speech(what, id))
}

/// Whether this device itself has a voice for the language.
pub fn has_voice(id: &str) -> bool {
    speech("hasVoice", id)
}

/// Reads the screen aloud in the language.
pub fn read(id: &str) {
    speech("read", id);
}

/// Falls silent.
pub fn stop() {
    speech("stop", "");
}

/// Whether the device is reading aloud.
pub fn is_reading() -> bool {
    speech("isReading", "")
}

/// Calls back when voices arrive and when reading ends, from now until the page goes.
pub fn on_change(callback: impl Fn() + 'static) {
    if let Some(module) = module() {
        module.on_change(&Closure::<dyn Fn()>::new(callback).into_js_value());
    }
}
