//! The part of the program that the first pages do without, loaded once they stand.
//!
//! The build cuts the module in two at [`program`]: what only [`pages::show_later`] reaches
//! goes into a file of its own. It is fetched soon after the first page, so that its pages
//! mostly open at once; a page that comes too early waits, and one whose part does not
//! arrive says so and can be tried again. Nothing that was typed depends on it.

use std::time::Duration;

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use crate::app::frame::HEADING;
use crate::app::pages;
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::words::t;
use crate::browser::focus;

/// How long after the first page the part is fetched without being asked for.
const SOON: Duration = Duration::from_millis(800);
/// How long a page may wait before it says so.
const SLOW: Duration = Duration::from_secs(1);

/// What the part brings: its ways in.
#[derive(Clone, Copy)]
pub struct Program {
    page: fn(&Route) -> AnyView,
}

/// Where the loading stands.
#[derive(Clone, Copy)]
pub enum Later {
    /// Nobody has asked for it.
    Absent,
    /// On its way.
    Coming,
    /// It did not arrive; a next attempt may succeed.
    Failed,
    /// It is here.
    Here(Program),
}

/// The way into the part; loads it first. The only door: see [`pages::show_later`].
#[wasm_split(later, fallible, wasm_split_path = ::leptos::wasm_split)]
fn program() -> Result<Program, SplitLoaderError> {
    Ok(Program {
        page: pages::show_later,
    })
}

/// Fetches the part when the first page has had its time.
pub fn load_soon(state: State) {
    set_timeout(move || load(state), SOON);
}

/// Fetches the part, unless it is here or on its way.
fn load(state: State) {
    let stands = state.later.try_get_untracked();
    if !matches!(stands, Some(Later::Absent | Later::Failed)) {
        return;
    }
    state.later.try_set(Later::Coming);
    wasm_bindgen_futures::spawn_local(async move {
        let arrived = program().await;
        // Who waited with the focus on the heading finds it on the heading of what comes.
        let waited = focus::is_on(HEADING);
        state
            .later
            .try_set(arrived.map_or(Later::Failed, Later::Here));
        if waited {
            focus::soon(HEADING);
        }
    });
}

/// A page of the part, or what to know while it is not there.
pub fn page(state: State, route: &Route) -> AnyView {
    match state.later.get() {
        Later::Here(program) => (program.page)(route),
        Later::Failed => failed(state, route),
        Later::Absent | Later::Coming => {
            // After this drawing: it reads the signal that loading sets.
            set_timeout(move || load(state), Duration::ZERO);
            coming(route)
        }
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
        <div class="bw-page">
            {pages::heading(pages::title(route))}
            <p class="nl-paragraph" role="status">{said}</p>
        </div>
    }
    .into_any()
}

fn failed(state: State, route: &Route) -> AnyView {
    view! {
        <div class="bw-page">
            {pages::heading(pages::title(route))}
            <p class="nl-paragraph" role="alert">{t("frame-later-failed")}</p>
            <button class="nl-button nl-button--primary" type="button" on:click=move |_| load(state)>
                {t("frame-later-again")}
            </button>
        </div>
    }
    .into_any()
}
