//! News from the service worker that `public/boot.js` registers.

use brugwijzer_core::dossier::Moment;
use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = brugwijzer, js_name = onUpdate, catch)]
    fn on_update_ready(callback: &Closure<dyn Fn()>) -> Result<(), JsValue>;

    #[wasm_bindgen(js_namespace = brugwijzer, js_name = takeUpdate, catch)]
    fn take_update_now() -> Result<(), JsValue>;

    #[wasm_bindgen(js_namespace = brugwijzer, js_name = workerLog, catch)]
    fn worker_log() -> Result<Promise, JsValue>;
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

/// Something that the worker was asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// When, in milliseconds since 1970.
    pub at: Moment,
    /// The path on this host.
    pub path: String,
    /// It came from the files on this device, not from the network.
    pub is_kept: bool,
}

/// What the worker was asked since it began, the newest last; a browser ends it at any time and
/// starts it again. Empty without a worker.
pub async fn log() -> Vec<Asked> {
    let Ok(promise) = worker_log() else {
        return Vec::new();
    };
    match JsFuture::from(promise).await {
        Ok(list) if Array::is_array(&list) => Array::from(&list).iter().map(asked).collect(),
        _ => Vec::new(),
    }
}

fn asked(entry: JsValue) -> Asked {
    let of = |name: &str| Reflect::get(&entry, &name.into()).unwrap_or_default();
    Asked {
        at: of("at").as_f64().unwrap_or_default() as Moment,
        path: of("path").as_string().unwrap_or_default(),
        is_kept: of("isKept").is_truthy(),
    }
}
