//! What a page shows whose part is on its way, or did not arrive.

use std::time::Duration;

use leptos::prelude::*;

use super::doors::{Part, Program};
use super::{Loading, is_anything_kept, load, load_keeping};
use crate::app::frame::HEADING;
use crate::app::pages;
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::words::t;
use crate::browser::focus;

/// How long a page may wait before it says so.
const SLOW: Duration = Duration::from_secs(1);

/// A page of a part, or what to know while it is not there.
pub fn show(state: State, part: Part, route: &Route) -> AnyView {
    let loading = stands(state, part);
    // Who waited with the focus on the heading finds it on the heading of what comes. The page
    // that waited still stands while the next one is made.
    if focus::is_on(HEADING) {
        focus::soon(HEADING);
    }
    match loading {
        Loading::Here(program) => (program.page)(route),
        Loading::Failed => failed(state, part, route),
        Loading::Absent | Loading::Coming => {
            // After this drawing: it reads the signal that loading sets.
            set_timeout(move || load(state, part), Duration::ZERO);
            coming(route)
        }
    }
}

/// Where the loading of a page stands, what keeps things included.
fn stands(state: State, part: Part) -> Loading<Program> {
    let of_part = state.later.of(part).get();
    if state.later.is_alone {
        return of_part;
    }
    match state.later.keeping.get() {
        Loading::Here(_) => of_part,
        Loading::Failed => Loading::Failed,
        // Asked for again when nobody has.
        Loading::Absent => Loading::Absent,
        Loading::Coming if matches!(of_part, Loading::Here(_)) => Loading::Coming,
        Loading::Coming => of_part,
    }
}

/// The page under its own heading; says that it is being loaded when that takes long.
fn coming(route: &Route) -> AnyView {
    let is_slow = RwSignal::new(false);
    set_timeout(
        move || {
            is_slow.try_set(true);
        },
        SLOW,
    );
    let said = move || is_slow.get().then(|| t("frame-later-coming"));
    view! {
        <div class="bw-page" aria-busy="true">
            {pages::heading(pages::title(route))}
            <p class="nl-paragraph" role="status">{said}</p>
        </div>
    }
    .into_any()
}

fn failed(state: State, part: Part, route: &Route) -> AnyView {
    view! {
        <div class="bw-page">
            {pages::heading(pages::title(route))}
            {said_failed("nl-button nl-button--primary", move || load(state, part))}
        </div>
    }
    .into_any()
}

/// That something did not arrive, and a way to try again. The button goes; the focus that it had
/// goes to the heading of the page.
fn said_failed(class: &'static str, again: impl Fn() + 'static) -> AnyView {
    let try_again = move |_| {
        focus::soon(HEADING);
        again();
    };
    view! {
        <p class="nl-paragraph" role="alert">{t("frame-later-failed")}</p>
        <button class=class type="button" on:click=try_again>
            {t("frame-later-again")}
        </button>
    }
    .into_any()
}

/// The dossiers to go on with, as items of a list, or that they did not arrive.
pub fn resumable(state: State) -> Option<AnyView> {
    let said = match state.later.keeping.get() {
        Loading::Here(keeping) => return Some((keeping.resumable)(state)),
        Loading::Failed => said_failed("nl-button", move || load_keeping(state)),
        Loading::Absent | Loading::Coming => {
            // A device that keeps nothing waits for nothing.
            if !state.shelf.with_value(is_anything_kept) {
                return None;
            }
            view! { <p class="nl-paragraph" role="status">{t("frame-later-coming")}</p> }.into_any()
        }
    };
    Some(view! { <li class="bw-resume__item">{said}</li> }.into_any())
}
