//! What stays only as long as this tab: a participant's answers, so that a reload loses nothing.

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok().flatten()
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

/// Forgets it.
pub fn forget_participant() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(PARTICIPANT);
    }
}
