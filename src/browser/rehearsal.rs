//! What is done out of sight once, so that it is quick when a person does it.
//!
//! Chromium makes a function of the program ready when it is first called. That took half of the
//! first answer or more.

use web_sys::{Element, Event};

/// An element that is in no page.
pub fn stage() -> Option<Element> {
    let document = web_sys::window()?.document()?;
    document.create_element("div").ok()
}

/// Tells the first field on the stage that it was changed, as the browser does when somebody does that.
pub fn change(stage: &Element) {
    if let (Ok(Some(field)), Ok(event)) = (stage.query_selector("input"), Event::new("change")) {
        // Refused only for an event that is under way already.
        let _ = field.dispatch_event(&event);
    }
}
