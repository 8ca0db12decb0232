//! The files that this page asked for, as the browser itself counts them.

use wasm_bindgen::JsCast;

/// One request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Request {
    /// The address: below the tool's own folder without that folder, otherwise in full.
    pub name: String,
    /// Whether it went to the host that the page came from.
    pub same_origin: bool,
}

/// The requests since the page opened, the page itself first, each address once.
pub fn since_opening() -> Vec<Request> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let origin = window.location().origin().unwrap_or_default();
    let base = window
        .document()
        .and_then(|document| document.base_uri().ok().flatten())
        .unwrap_or_default();
    let folder = base
        .split(['#', '?'])
        .next()
        .and_then(|page| page.rsplit_once('/'))
        .map_or_else(String::new, |(folder, _)| format!("{folder}/"));
    let mut requests: Vec<Request> = Vec::new();
    for name in ["navigation", "resource"].into_iter().flat_map(names) {
        let own = name == origin
            || name.starts_with(&format!("{origin}/"))
            // A file has an origin of its own, and its name tells that it came from the disk.
            || name.starts_with("file:");
        let short = name.split('#').next().unwrap_or_default();
        let short = short.strip_prefix(&folder).unwrap_or(short);
        let request = Request {
            name: if short.is_empty() { "./" } else { short }.to_owned(),
            same_origin: own,
        };
        if !requests.contains(&request) {
            requests.push(request);
        }
    }
    requests
}

fn names(kind: &str) -> Vec<String> {
    let Some(performance) = web_sys::window().and_then(|window| window.performance()) else {
        return Vec::new();
    };
    let entries = performance.get_entries_by_type(kind);
    let entry = |entry: wasm_bindgen::JsValue| {
        let entry = entry.dyn_into::<web_sys::PerformanceEntry>().ok()?;
        Some(entry.name())
    };
    entries.iter().filter_map(entry).collect()
}

/// Whether a service worker stands between this page and the network.
pub fn has_worker() -> bool {
    super::wiping::workers().is_some_and(|workers| workers.controller().is_some())
}
