//! The accessibility statement: what was tested, what falls short, where to report.

use leptos::prelude::*;

use super::{heading, section};
use crate::app::route::Route;
use crate::app::words::t;

/// The page.
pub fn page() -> AnyView {
    let list = |items: Vec<String>| {
        let item = |text: String| view! { <li>{text}</li> };
        view! { <ul class="bw-list">{items.into_iter().map(item).collect_view()}</ul> }.into_any()
    };
    let tested = vec![
        t("accessibility-axe"),
        t("accessibility-keyboard"),
        t("accessibility-narrow"),
        t("accessibility-colours"),
        t("accessibility-told"),
        t("accessibility-language"),
    ];
    let short = vec![
        t("accessibility-no-people"),
        t("accessibility-no-audit"),
        t("accessibility-unread"),
        t("accessibility-voices"),
    ];
    view! {
        <div class="bw-page">
            {heading(t("accessibility-title"))}
            <p class="nl-paragraph nl-paragraph--lead">{t("accessibility-lead")}</p>
            <p class="nl-paragraph">{t("accessibility-aim")}</p>
            {section("accessibility-tested", t("accessibility-tested"), list(tested))}
            {section("accessibility-short", t("accessibility-short"), list(short))}
            <p class="nl-paragraph"><a class="nl-link" href=Route::Words.href()>{t("words-title")}</a></p>
            {section("accessibility-report", t("accessibility-report"), view! {
                <p class="nl-paragraph">{t("accessibility-report-text")}</p>
            }.into_any())}
        </div>
    }
    .into_any()
}
