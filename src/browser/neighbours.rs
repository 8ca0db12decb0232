//! Other tabs with the same site: what they say, and what they write.

use leptos::prelude::{on_cleanup, window_event_listener_untyped};
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent, StorageEvent};

const CHANNEL: &str = "brugwijzer";

thread_local! {
    // One channel a tab: a tab does not hear itself on the channel that it speaks through.
    static OPEN: Option<BroadcastChannel> = BroadcastChannel::new(CHANNEL).ok();
}

/// Says something to all other tabs. Nobody hears it where there are no channels.
pub fn say(words: &str) {
    OPEN.with(|channel| {
        if let Some(channel) = channel {
            // Text can always be sent; a closed channel has nobody to hear it.
            let _ = channel.post_message(&words.into());
        }
    });
}

/// Calls back with what other tabs say, as long as the page lives.
pub fn on_words(callback: impl Fn(String) + 'static) {
    let hear = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(words) = event.data().as_string() {
            callback(words);
        }
    });
    OPEN.with(|channel| {
        if let Some(channel) = channel {
            channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        }
    });
    hear.forget();
}

/// Calls back with the key that another tab wrote, for as long as the caller's owner lives.
pub fn on_write(callback: impl Fn(String) + 'static) {
    let handle = window_event_listener_untyped("storage", move |event| {
        let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        if let Some(key) = key {
            callback(key);
        }
    });
    on_cleanup(move || handle.remove());
}
