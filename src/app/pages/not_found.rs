//! An address that leads nowhere: friendly, and nothing is lost.

use leptos::prelude::*;

use super::heading;
use crate::app::route::Route;
use crate::app::words::t;

/// The page for an unknown address.
pub fn page() -> AnyView {
    view! {
        <div class="bw-page">
            {heading(t("frame-not-found"))}
            <p class="nl-paragraph nl-paragraph--lead">{t("frame-not-found-text")}</p>
            <div class="bw-actions">
                <a class="nl-button nl-button--primary" href=Route::Start.href()>{t("frame-not-found-start")}</a>
            </div>
        </div>
    }
    .into_any()
}
