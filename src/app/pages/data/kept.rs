//! Every key that is ours, with its size and in words what is in it.

use brugwijzer_core::dossier::Shelf;
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use crate::app::keeping::drawer;
use crate::app::state::State;
use crate::app::words::{t, t_with};
use crate::browser::file;
use crate::browser::inventory::{self, Kept, Place};
use crate::browser::store::BrowserStore;

/// The list of what is kept in local storage.
pub fn view(state: State) -> AnyView {
    // On a shared computer the shelf is memory; what counts is what stands in the browser.
    let of = |shelf: &Shelf<BrowserStore>| {
        (
            shelf.sizes().unwrap_or_default(),
            shelf.aside().unwrap_or_default(),
        )
    };
    let is_memory = state
        .shelf
        .with_value(|shelf| shelf.store().refusal().is_some());
    let (sizes, aside) = match BrowserStore::local() {
        Some(store) if is_memory => of(&Shelf::new(store)),
        None if is_memory => (Vec::new(), Vec::new()),
        _ => state.shelf.with_value(|shelf| of(shelf)),
    };
    let row = |(key, size): (String, usize)| {
        let raw = aside
            .iter()
            .find(|(kept, _)| *kept == key)
            .map(|(_, text)| text.clone());
        let save = raw.map(|text| {
            let save = move |_| {
                // The browser gives no sign whether the file was kept; the original stays here.
                let _ = file::offer("origineel.txt", "text/plain", &text);
            };
            view! { <button class="bw-textbutton" type="button" on:click=save>{t("data-aside-save")}</button> }
        });
        view! {
            <div class="bw-keylist__row">
                <dt>{t(words_for(&key))} <code class="bw-key">{key.clone()}</code></dt>
                <dd>{t_with("data-kept-size", &[("count", Arg::from(size))])} {save}</dd>
            </div>
        }
    };
    let list = if sizes.is_empty() {
        view! { <p class="nl-paragraph">{t("data-kept-nothing")}</p> }.into_any()
    } else {
        view! { <dl class="bw-keylist">{sizes.into_iter().map(row).collect_view()}</dl> }.into_any()
    };
    // Only said where it is true: not in a folder of a host or from a file.
    let apart = drawer::readers_along(state)
        .is_empty()
        .then(|| t("data-kept-apart"));
    view! { <p class="nl-paragraph">{t("data-kept-about")} " " {apart}</p> {list} {elsewhere()} }
        .into_any()
}

/// What is kept outside local storage, once the browser has told.
fn elsewhere() -> AnyView {
    let found = RwSignal::new(Vec::<Kept>::new());
    wasm_bindgen_futures::spawn_local(async move {
        // The page may have been left in the meantime.
        found.try_set(inventory::outside_local_storage().await);
    });
    let row = |kept: Kept| {
        let words = match kept.place {
            Place::Session => "data-key-session",
            Place::Journal => "data-key-journal",
            Place::Cache => "data-key-cache",
        };
        let size = kept
            .size
            .map(|size| t_with("data-kept-size", &[("count", Arg::from(size))]));
        view! {
            <div class="bw-keylist__row"><dt>{t(words)} <code class="bw-key">{kept.name}</code></dt><dd>{size}</dd></div>
        }
    };
    (move || {
        let found = found.get();
        (!found.is_empty()).then(|| {
            view! {
                <p class="nl-paragraph">{t("data-kept-elsewhere")}</p>
                <dl class="bw-keylist" id="kept-elsewhere">{found.into_iter().map(row).collect_view()}</dl>
            }
        })
    })
    .into_any()
}

/// In words what a key holds.
fn words_for(key: &str) -> &'static str {
    match key.split('.').nth(1) {
        Some("dossier") => "data-key-dossier",
        Some("aside") => "data-key-aside",
        Some("current") => "data-key-current",
        Some("contacts") => "data-key-contacts",
        Some("lasting") => "data-key-lasting",
        Some("early") => "data-key-early",
        Some("language") => "data-key-language",
        Some("damaged") => "data-key-damaged",
        Some("gone") => "data-key-gone",
        Some("lease") => "data-key-lease",
        Some("file") => "data-key-file",
        _ => "data-key-other",
    }
}
