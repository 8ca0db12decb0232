//! Start-up: mounts the page and takes the shell of `index.html` away in the same step.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

fn main() {
    let document = document();
    let Some(place) = document.get_element_by_id("app") else {
        return;
    };
    leptos::mount::mount_to(place.unchecked_into(), || view! { <p>"Brugwijzer"</p> }).forget();
    if let Some(shell) = document.get_element_by_id("shell") {
        shell.remove();
    }
}
