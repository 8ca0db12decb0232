//! Where the page stands, and under which policy.

/// The protocol and the path of the address, such as "https:" and "/brugwijzer/".
pub fn place() -> (String, String) {
    let location = web_sys::window().map(|window| window.location());
    let part = |read: fn(&web_sys::Location) -> Result<String, wasm_bindgen::JsValue>| {
        location
            .as_ref()
            .and_then(|l| read(l).ok())
            .unwrap_or_default()
    };
    (
        part(web_sys::Location::protocol),
        part(web_sys::Location::pathname),
    )
}

/// The content security policy that the page itself carries, if it does.
pub fn policy() -> Option<String> {
    let document = web_sys::window()?.document()?;
    let tag = document
        .query_selector("meta[http-equiv='Content-Security-Policy']")
        .ok()??;
    tag.get_attribute("content")
}

/// How many cookies the page can see.
pub fn cookies() -> usize {
    let document = web_sys::window().and_then(|window| window.document());
    let text = document
        .and_then(|document| js_sys::Reflect::get(&document, &"cookie".into()).ok())
        .and_then(|value| value.as_string())
        .unwrap_or_default();
    text.split(';')
        .filter(|part| !part.trim().is_empty())
        .count()
}
