//! The panic hook: instead of a frozen page, a panel made without the framework.

use std::cell::RefCell;

thread_local! {
    static WORDS: RefCell<[String; 4]> = const { RefCell::new([const { String::new() }; 4]) };
}

/// Keeps the panel's words ready, since nothing can be looked up after a panic:
/// heading, explanation, the reload link and the safety line.
pub fn prepare(words: [String; 4]) {
    WORDS.set(words);
}

/// Installs the panic hook.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        // Nothing can be done about a failure inside the rescue itself.
        let _ = show();
    }));
}

fn show() -> Option<()> {
    let words = WORDS.with(|words| words.try_borrow().ok().map(|words| words.clone()))?;
    let document = web_sys::window()?.document()?;
    let app = document.get_element_by_id("app")?;
    let panel = document.create_element("main").ok()?;
    panel.set_attribute("class", "bw-rescue").ok()?;
    panel.set_attribute("role", "alert").ok()?;
    for (tag, text) in ["h1", "p", "a", "p"].into_iter().zip(words) {
        let element = document.create_element(tag).ok()?;
        element.set_text_content(Some(&text));
        if tag == "a" {
            // An empty address is this page without its hash: a true reload.
            element.set_attribute("href", "?").ok()?;
        }
        panel.append_child(&element).ok()?;
    }
    app.set_text_content(None);
    app.append_child(&panel).ok()?;
    Some(())
}
