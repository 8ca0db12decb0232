//! The list of words: every term of the tool with its meaning.

use leptos::prelude::*;

use super::heading;
use crate::app::components::TERMS;
use crate::app::words::t;

/// The page.
pub fn page() -> AnyView {
    let row = |term: &str| {
        view! {
            <div class="bw-keylist__row">
                <dt>{t(&format!("word-{}", term))}</dt>
                <dd>{t(&format!("word-{}-meaning", term))}</dd>
            </div>
        }
    };
    view! {
        <div class="bw-page">
            {heading(t("words-title"))}
            <p class="nl-paragraph nl-paragraph--lead">{t("words-lead")}</p>
            <dl class="bw-keylist">{TERMS.into_iter().map(row).collect_view()}</dl>
        </div>
    }
    .into_any()
}
