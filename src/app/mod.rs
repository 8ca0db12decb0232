//! The page: its state, its frame, its pages and components.

mod asked_names;
mod chosen_meeting;
mod components;
mod exercise;
mod exporting;
mod frame;
mod keeping;
mod later;
mod pages;
mod route;
mod saved_light;
mod saying;
mod shared_computer;
mod single_file;
mod state;
mod today;
mod words;

use std::time::Duration;

use brugwijzer_core::dossier::Shelf;
use brugwijzer_core::i18n::{Language, Texts};
use leptos::prelude::*;

use crate::app::later::{Later, Part};
use crate::app::route::Route;
use crate::app::state::State;
use crate::browser::store::BrowserStore;
use crate::browser::{address, clock, page, rescue, session, texts};

/// Reads the texts and what was kept, then shows the page in place of the shell.
pub fn start() {
    let language = Language::from_id(&texts::starting_language()).unwrap_or_default();
    let source = texts::starting_texts();
    // Participants' phones and the projector window know nothing of the dossiers on this device.
    let alone = match single_file::route_at(&address::hash()) {
        Some(route @ (Route::Participant(_) | Route::Projector)) => Some(route),
        // A reload: the address has no fragment any more, the tab still has the session.
        _ if address::hash().is_empty() && session::participant().is_some() => {
            Some(Route::Participant(String::new()))
        }
        _ => None,
    };
    if let Some(route) = alone {
        show_texts(language, source);
        return mount_alone(language, route);
    }
    // At once: by this the boot script knows that the program runs.
    let Some(root) = page::place_for_app() else {
        return;
    };
    let store = BrowserStore::open();
    let is_enough = is_enough(&store);
    if !is_enough {
        later::fetch_early(pages::part_of(&asked()));
    }
    // In tasks of their own: what was asked for comes meanwhile, and a click waits for one of them.
    wasm_bindgen_futures::spawn_local(async move {
        clock::pause(Duration::ZERO).await;
        show_texts(language, source);
        clock::pause(Duration::ZERO).await;
        mount(root, language, store, is_enough);
    });
}

/// Uses this locale file from now on.
fn show_texts(language: Language, source: String) {
    words::use_texts(Texts::parse(language, source).0);
    page::set_language(language.id());
    let words = ["title", "kept", "not-kept", "copy", "reload", "file"];
    let words = words.map(|word| words::t(&format!("rescue-{word}")));
    rescue::prepare(words, words::t("safety-line"));
}

/// The start page of a device that keeps nothing needs no more than this part of the program.
fn is_enough(store: &BrowserStore) -> bool {
    pages::part_of(&asked()).is_none() && !store.is_anything_kept()
}

/// Shows the page once what it needs is here; meanwhile the shell stays where it is.
fn mount(root: page::Place, language: Language, store: BrowserStore, is_enough: bool) {
    let show = move |begin: Box<dyn FnOnce(State)>| {
        leptos::mount::mount_to(root, move || {
            // Asked again: it may have changed meanwhile.
            let state = State::new(language, asked(), Shelf::new(store), Later::new());
            provide_context(state);
            later::load_soon(state);
            begin(state);
            view! { <frame::Frame /> }
        })
        .forget();
    };
    if is_enough {
        if address::hash().is_empty() {
            // Refused only where history is off; the page itself shows the right place.
            let _ = address::replace(&Route::Start.href());
        }
        return show(Box::new(|_| page::remove_shell()));
    }
    wasm_bindgen_futures::spawn_local(async move {
        let keeping = later::fetch_keeping().await;
        show(Box::new(move |state| later::begin_keeping(state, keeping)));
    });
}

/// The page in the address.
fn asked() -> Route {
    single_file::route_at(&address::hash()).unwrap_or(Route::Start)
}

/// A participant's phone or the projector window: it reads nothing that is kept on this device
/// and keeps nothing.
fn mount_alone(language: Language, route: Route) {
    if let Some(root) = page::place_for_app() {
        page::remove_shell();
        leptos::mount::mount_to(root, move || {
            let shelf = Shelf::new(BrowserStore::forgetful());
            let state = State::new(language, route.clone(), shelf, Later::alone());
            provide_context(state);
            provide_context(pages::Alone(state.language));
            move || later::show(state, Part::Gathering, &route)
        })
        .forget();
    }
}
