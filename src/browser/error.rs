//! Why the browser did not do what was asked.

use wasm_bindgen::JsValue;

/// A refusal by the browser.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BrowserError {
    /// The browser or a policy forbids it.
    Denied,
    /// There is no room left.
    Quota,
    /// The user asked that nothing is kept.
    Unwanted,
    /// The tool runs from one file, whose storage other files can read.
    SingleFile,
    /// The thing asked for does not exist here.
    Missing,
    /// Anything else.
    Other,
}

/// The three names that engines give to a full storage.
const QUOTA_NAMES: [&str; 3] = [
    "QuotaExceededError",
    "NS_ERROR_DOM_QUOTA_REACHED",
    "QUOTA_EXCEEDED_ERR",
];

impl BrowserError {
    /// Reads what a browser threw.
    pub fn from_thrown(thrown: &JsValue) -> Self {
        // Not by type: an exception of the page and one of the browser are of different types.
        let name = js_sys::Reflect::get(thrown, &"name".into());
        let name = name.ok().and_then(|name| name.as_string());
        Self::from_name(name.as_deref().unwrap_or_default())
    }

    pub(super) fn from_name(name: &str) -> Self {
        match name {
            name if QUOTA_NAMES.contains(&name) => Self::Quota,
            "SecurityError" | "NotAllowedError" => Self::Denied,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognises_every_name_of_a_full_storage() {
        let check =
            |name: &str, expect| assert_eq!(BrowserError::from_name(name), expect, "{name}");
        check("QuotaExceededError", BrowserError::Quota);
        check("NS_ERROR_DOM_QUOTA_REACHED", BrowserError::Quota);
        check("QUOTA_EXCEEDED_ERR", BrowserError::Quota);
        check("SecurityError", BrowserError::Denied);
        check("TypeError", BrowserError::Other);
    }
}
