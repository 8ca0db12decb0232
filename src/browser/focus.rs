//! Keyboard focus.

use wasm_bindgen::JsCast;

/// Moves focus to the element with this id after the page has been drawn.
/// Does nothing when there is no such element.
pub fn soon(id: impl Into<String>) {
    let id = id.into();
    leptos::prelude::request_animation_frame(move || {
        now(&id);
    });
}

/// Moves focus to the element with this id once a new page has been drawn and its heading
/// has had its turn, so that a link into a page wins over the heading.
pub fn after_page(id: impl Into<String>) {
    let id = id.into();
    leptos::prelude::request_animation_frame(move || soon(id));
}

/// Whether the element with this id has the focus.
pub fn is_on(id: &str) -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.active_element())
        .is_some_and(|element| element.id() == id)
}

/// Closes the menu whose button has this id.
pub fn close_menu(button: &str) {
    let menu = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(button))
        .and_then(|button| button.closest("details").ok().flatten());
    if let Some(menu) = menu {
        // Without the attribute it is closed; taking it away does not fail.
        let _ = menu.remove_attribute("open");
    }
}

/// Moves focus to the element with this id. Says whether there is one.
pub fn now(id: &str) -> bool {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}
