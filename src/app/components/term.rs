//! Terms with their meaning, shown right behind the word at a tap or a key.

use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::words::t;

/// The terms that the list of words explains, in its order.
pub const TERMS: [&str; 12] = [
    "key-person",
    "trusted-person",
    "intermediary",
    "self-organisation",
    "dialogue-leader",
    "in-house-expert",
    "veilig-thuis",
    "lkha",
    "reporting-code",
    "orientation",
    "alliance",
    "self-determination",
];

/// The terms that a page is the first to use, each with its meaning folded in behind it.
#[component]
pub fn Terms(terms: &'static [&'static str]) -> impl IntoView {
    view! {
        <p class="bw-terms bw-noprint">
            {t("words-here")} " "
            {terms.iter().map(|term| one(term)).collect_view()}
            <a class="nl-link" href=Route::Words.href()>{t("words-all")}</a>
        </p>
    }
    .into_any()
}

fn one(term: &'static str) -> AnyView {
    let is_open = RwSignal::new(false);
    let id = format!("term-{term}");
    let controls = id.clone();
    view! {
        <span class="bw-terms__term">
            <button class="bw-textbutton" type="button" aria-expanded=move || is_open.get().to_string() aria-controls=controls
                on:click=move |_| is_open.update(|open| *open = !*open)>{t(&format!("word-{}", term))}</button>
            <span id=id class="bw-terms__meaning" hidden=move || !is_open.get()>{t(&format!("word-{}-meaning", term))}</span>
        </span>
        " "
    }
    .into_any()
}
