//! A QR code, drawn as one path.

use brugwijzer_core::documents::qr;
use leptos::prelude::*;

/// The QR code of a text; nothing when the text does not fit one.
#[component]
pub fn Qr(
    text: String,
    /// What it is, for who cannot see it.
    label: String,
) -> impl IntoView {
    qr::picture(&text).map(|picture| {
        let view_box = format!("0 0 {0} {0}", picture.size);
        view! {
            <svg class="bw-qr" viewBox=view_box role="img" aria-label=label shape-rendering="crispEdges">
                <path d=picture.path />
            </svg>
        }
        .into_any()
    })
}
