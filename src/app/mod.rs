//! The page: its state, its frame, its pages and components.

mod asked_names;
mod chosen_meeting;
mod components;
mod drawer;
mod early;
mod exercise;
mod exporting;
mod frame;
mod journaling;
mod keeping;
mod later;
mod opening;
mod pages;
mod route;
mod saved_light;
mod saying;
mod single_file;
mod state;
mod staying;
mod tabs;
mod today;
mod words;

use brugwijzer_core::dossier::{Dossier, Problem, Shelf};
use brugwijzer_core::i18n::{Language, Texts};
use leptos::prelude::*;

use crate::app::later::Part;
use crate::app::route::Route;
use crate::app::state::State;
use crate::browser::store::BrowserStore;
use crate::browser::{address, page, rescue, session, texts};

/// Reads the texts and what was kept, then shows the page in place of the shell.
pub fn start() {
    let language = Language::from_id(&texts::starting_language()).unwrap_or_default();
    show_texts(language, texts::starting_texts());
    // Participants' phones and the projector window know nothing of the dossiers on this device.
    match single_file::route_at(&address::hash()) {
        Some(route @ (Route::Participant(_) | Route::Projector)) => mount_alone(language, route),
        // A reload: the address has no fragment any more, the tab still has the session.
        _ if address::hash().is_empty() && session::participant().is_some() => {
            mount_alone(language, Route::Participant(String::new()));
        }
        _ => mount(language),
    }
}

/// Uses this locale file from now on.
fn show_texts(language: Language, source: String) {
    words::use_texts(Texts::parse(language, source).0);
    page::set_language(language.id());
    let words = ["title", "kept", "not-kept", "copy", "reload", "file"];
    let words = words.map(|word| words::t(&format!("rescue-{word}")));
    rescue::prepare(words, words::t("safety-line"));
}

/// The dossier that was open last, or an empty one.
fn last_open(shelf: &Shelf<BrowserStore>) -> (Dossier, Vec<Problem>) {
    let current = shelf.current().ok().flatten();
    let restored = current.and_then(|id| shelf.load(&id).ok().flatten());
    match restored {
        Some(restored) => (restored.dossier, restored.problems),
        None => (State::fresh(), Vec::new()),
    }
}

/// The page in the address; without one, the place where the dossier was left.
fn first_route(dossier: &Dossier) -> Route {
    let asked = address::hash();
    if !asked.is_empty() {
        return single_file::route_at(&asked).unwrap_or(Route::Start);
    }
    let place = Route::parse(&dossier.place).filter(Route::is_a_place);
    let route = place.unwrap_or(Route::Start);
    // Refused only where history is off; the page itself shows the right place.
    let _ = address::replace(&route.href());
    route
}

fn mount(language: Language) {
    let shelf = Shelf::new(BrowserStore::open());
    let gone = staying::enforce(&shelf);
    let (dossier, problems) = last_open(&shelf);
    let route = first_route(&dossier);
    if let Some(root) = page::place_for_app() {
        leptos::mount::mount_to(root, move || {
            let state = State::new(language, route, dossier, problems, shelf);
            provide_context(state);
            keeping::start(state);
            later::load_soon(state);
            staying::start(state, gone);
            early::start(state);
            view! { <frame::Frame /> }
        })
        .forget();
    }
}

/// A participant's phone or the projector window: it reads nothing that is kept on this device
/// and keeps nothing.
fn mount_alone(language: Language, route: Route) {
    if let Some(root) = page::place_for_app() {
        page::remove_shell();
        leptos::mount::mount_to(root, move || {
            let shelf = Shelf::new(BrowserStore::forgetful());
            let state = State::new(language, route.clone(), State::fresh(), Vec::new(), shelf);
            provide_context(state);
            provide_context(pages::Alone(state.language));
            move || later::page(state, Part::Gathering, &route)
        })
        .forget();
    }
}
