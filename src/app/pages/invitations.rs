//! To be written.

use leptos::prelude::*;

/// The page.
pub fn page() -> AnyView {
    view! { <div class="bw-page">{super::heading("x".to_owned())}</div> }.into_any()
}
