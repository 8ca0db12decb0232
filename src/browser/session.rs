//! What this tab alone remembers: that it is on a shared computer, a participant's answers, and where
//! a facilitator is in the script, so that a reload loses nothing.
//!
//! The storage of a tab goes when the tab is closed; a browser that restores tabs brings it
//! back, so nothing of a dossier ever stands in it.

const SHARED: &str = "brugwijzer.shared";

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

/// Whether this tab is on a shared computer.
pub fn is_shared() -> bool {
    storage().is_some_and(|storage| matches!(storage.get_item(SHARED), Ok(Some(_))))
}

/// Remembers or forgets that this tab is on a shared computer. Where the browser refuses, it
/// holds until the page is loaded again.
pub fn set_shared(shared: bool) {
    forget_script();
    if let Some(storage) = storage() {
        let _ = if shared {
            storage.set_item(SHARED, "yes")
        } else {
            storage.remove_item(SHARED)
        };
    }
}

/// Whether this tab remembers nothing of ours, verified by reading. `shared` may stay.
pub fn is_clean(shared: bool) -> bool {
    let rest = [participant(), reading(), script()];
    (shared || !is_shared()) && rest == [None, None, None]
}

/// Every key that is ours with the size of its text in bytes.
pub fn sizes() -> Vec<(String, usize)> {
    let Some(storage) = storage() else {
        return Vec::new();
    };
    let keys = (0..storage.length().unwrap_or_default()).filter_map(|at| storage.key(at).ok()?);
    let ours = keys.filter(|key| key.starts_with("brugwijzer."));
    ours.map(|key| {
        let text = storage.get_item(&key).ok().flatten();
        (key, text.map_or(0, |text| text.len()))
    })
    .collect()
}

const PARTICIPANT: &str = "brugwijzer.participant";

/// What a participant's page kept in this tab.
pub fn participant() -> Option<String> {
    storage()?.get_item(PARTICIPANT).ok().flatten()
}

/// Keeps it; a browser that refuses keeps it in memory only.
pub fn keep_participant(text: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(PARTICIPANT, text);
    }
}

/// Forgets it, and how the participant read.
pub fn forget_participant() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(PARTICIPANT);
        let _ = storage.remove_item(READING);
    }
}

const SCRIPT: &str = "brugwijzer.script";

/// Where the facilitator was in the script.
pub fn script() -> Option<String> {
    storage()?.get_item(SCRIPT).ok().flatten()
}

/// Keeps it, but not on a shared computer; a browser that refuses keeps it in memory only.
pub fn keep_script(text: &str) {
    if is_shared() {
        return;
    }
    if let Some(storage) = storage() {
        let _ = storage.set_item(SCRIPT, text);
    }
}

/// Forgets it.
pub fn forget_script() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(SCRIPT);
    }
}

const READING: &str = "brugwijzer.reading";

/// How a participant reads in this tab.
pub fn reading() -> Option<String> {
    storage()?.get_item(READING).ok().flatten()
}

/// Keeps how a participant reads; a browser that refuses keeps it in memory only.
pub fn keep_reading(text: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(READING, text);
    }
}
