//! "Snel weg": replaces this page by a neutral one.

/// Leaves at once. What was typed is saved by the page's own handlers.
///
/// The neutral page is part of this site, so leaving asks nothing of any
/// other site; Back from it leads to an address without a place in the tool.
pub fn now() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace("pauze.html");
    }
}
