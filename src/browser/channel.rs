//! A line between windows of this page in the same browser, for the projector window.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

use super::{BrowserError, edition};

/// One end of the line. It stays open as long as this lives.
pub struct Channel {
    channel: BroadcastChannel,
    _listener: Closure<dyn Fn(MessageEvent)>,
}

impl Channel {
    /// Opens the line with this name and calls back with every text that another window sends.
    /// Refused in the one file.
    pub fn open(name: &str, on_text: impl Fn(String) + 'static) -> Result<Self, BrowserError> {
        // All files on a device share such a line.
        if edition::is_single_file() {
            return Err(BrowserError::SingleFile);
        }
        let channel =
            BroadcastChannel::new(name).map_err(|thrown| BrowserError::from_thrown(&thrown))?;
        let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(text) = event.data().as_string() {
                on_text(text);
            }
        });
        channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        Ok(Self {
            channel,
            _listener: listener,
        })
    }

    /// Sends a text to the other windows. A closed line sends nothing.
    pub fn send(&self, text: &str) {
        let _ = self.channel.post_message(&text.into());
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}
