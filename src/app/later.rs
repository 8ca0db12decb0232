//! The parts of the program that the first page does without, loaded once it stands.
//!
//! The build cuts the module at [`keeping`], [`answering`] and their sisters: what only they reach
//! goes into files of their own, and so do the texts of their pages. All are fetched soon after the
//! first page, so that the other pages mostly open at once; a page that comes too early waits, and
//! one whose part does not arrive says so and can be tried again. Nothing can be typed before what
//! keeps it is here: every page but the start page waits for that too.

use std::rc::Rc;
use std::time::Duration;

use brugwijzer_core::dossier::Shelf;
use brugwijzer_core::i18n::Language;
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use crate::app::exercise;
use crate::app::frame::HEADING;
use crate::app::keeping::{KEEPING, Keeping};
use crate::app::pages;
use crate::app::route::Route;
use crate::app::state::{Saving, State};
use crate::app::words::{self, t};
use crate::browser::store::BrowserStore;
use crate::browser::{address, focus, page as document, texts};

/// How long after the first page the parts are fetched without being asked for.
const SOON: Duration = Duration::from_millis(800);
/// How long a page may wait before it says so.
const SLOW: Duration = Duration::from_secs(1);

/// The parts with pages.
#[derive(Clone, Copy)]
pub enum Part {
    /// The facts and the statements.
    Answering,
    /// What follows from the answers, and the user's data.
    Advising,
    /// The exercise together: facilitator, phones, projector; and comparing.
    Gathering,
}

/// Where the loading of each part stands.
#[derive(Clone, Copy)]
pub struct Later {
    /// The window stands alone, such as a participant's phone: what keeps things never comes.
    is_alone: bool,
    /// An empty dossier was asked for while what keeps things was not here.
    asks_another: StoredValue<bool>,
    keeping: RwSignal<Loading<Keeping>>,
    answering: RwSignal<Loading<Program>>,
    advising: RwSignal<Loading<Program>>,
    gathering: RwSignal<Loading<Program>>,
    /// The language whose texts are all here, those of the parts included.
    texts: RwSignal<Option<Language>>,
}

impl Later {
    /// Nothing has been loaded.
    pub fn new() -> Self {
        Self {
            is_alone: false,
            asks_another: StoredValue::new(false),
            keeping: RwSignal::new(Loading::Absent),
            answering: RwSignal::new(Loading::Absent),
            advising: RwSignal::new(Loading::Absent),
            gathering: RwSignal::new(Loading::Absent),
            texts: RwSignal::new(None),
        }
    }

    /// The same for a window that stands alone.
    pub fn alone() -> Self {
        Self {
            is_alone: true,
            ..Self::new()
        }
    }

    /// All texts of this language are here.
    pub fn has_texts(&self, language: Language) {
        self.texts.try_set(Some(language));
    }

    fn of(&self, part: Part) -> RwSignal<Loading<Program>> {
        match part {
            Part::Answering => self.answering,
            Part::Advising => self.advising,
            Part::Gathering => self.gathering,
        }
    }
}

/// What a part with pages brings: its way in.
#[derive(Clone, Copy)]
struct Program {
    page: fn(&Route) -> AnyView,
    /// What must live as long as the whole page once the part is here.
    begin: fn(State),
}

/// Where the loading of a part stands.
#[derive(Clone, Copy)]
enum Loading<T> {
    /// Nobody has asked for it.
    Absent,
    /// On its way.
    Coming,
    /// It did not arrive; a next attempt may succeed.
    Failed,
    /// It is here.
    Here(T),
}

/// What keeps things; loads it first. The only door: see [`crate::app::keeping`].
#[wasm_split(keeping, fallible, wasm_split_path = ::leptos::wasm_split)]
fn keeping_part() -> Result<Keeping, SplitLoaderError> {
    Ok(KEEPING)
}

/// The way into a part; loads it first. The only door: see [`pages::show_answering`].
#[wasm_split(answering, fallible, wasm_split_path = ::leptos::wasm_split)]
fn answering() -> Result<Program, SplitLoaderError> {
    Ok(Program {
        page: pages::show_answering,
        begin: |_| {},
    })
}

/// The way into a part; loads it first. The only door: see [`pages::show_advising`].
#[wasm_split(advising, fallible, wasm_split_path = ::leptos::wasm_split)]
fn advising() -> Result<Program, SplitLoaderError> {
    Ok(Program {
        page: pages::show_advising,
        begin: |_| {},
    })
}

/// The way into a part; loads it first. The only door: see [`pages::show_gathering`].
#[wasm_split(gathering, fallible, wasm_split_path = ::leptos::wasm_split)]
fn gathering() -> Result<Program, SplitLoaderError> {
    Ok(Program {
        page: pages::show_gathering,
        begin: exercise::start,
    })
}

/// Fetches the parts when the first page has had its time.
pub fn load_soon(state: State) {
    let load_all = move || {
        // Who is told that it did not arrive asks for it: a button must not go from under a hand.
        if matches!(
            state.later.keeping.try_get_untracked(),
            Some(Loading::Failed)
        ) {
            return;
        }
        load(state, Part::Answering);
        load(state, Part::Advising);
        load(state, Part::Gathering);
    };
    set_timeout(load_all, SOON);
}

/// What keeps things, once it is here.
pub fn keeping(state: State) -> Option<Keeping> {
    match state.later.keeping.get() {
        Loading::Here(keeping) => Some(keeping),
        _ => None,
    }
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

fn is_anything_kept(shelf: &Rc<Shelf<BrowserStore>>) -> bool {
    shelf.store().is_anything_kept()
}

/// Begins an empty dossier, as soon as what keeps the open one is here.
pub fn begin_another(state: State) {
    match untrack(|| keeping(state)) {
        Some(keeping) => (keeping.begin_another)(state),
        None => state.later.asks_another.set_value(true),
    }
}

/// Whether a page is one of [`Part::Answering`] that the shell has too.
pub fn is_answering(route: &Route) -> bool {
    matches!(
        route,
        Route::Statements | Route::Dimension(_) | Route::Statement(_)
    )
}

/// Whether a part is here or will not come by itself.
pub fn has_settled(state: State, part: Part) -> bool {
    matches!(
        state.later.of(part).get(),
        Loading::Here(_) | Loading::Failed
    )
}

/// Whether a part is to be fetched: it is neither here nor on its way. From now on it is.
fn is_due<T: Copy + Send + Sync + 'static>(loading: RwSignal<Loading<T>>) -> bool {
    let stands = loading.try_get_untracked();
    let is_due = matches!(stands, Some(Loading::Absent | Loading::Failed));
    if is_due {
        loading.try_set(Loading::Coming);
    }
    is_due
}

/// Fetches what keeps things before there is a page, and beside it the part that the page will ask
/// for. None when it does not arrive.
pub async fn fetch_keeping(page: Option<Part>) -> Option<Keeping> {
    if let Some(part) = page {
        wasm_bindgen_futures::spawn_local(async move {
            // The page asks again, and hears what came of it.
            let _ = fetch(part).await;
        });
    }
    keeping_part().await.ok()
}

async fn fetch(part: Part) -> Result<Program, SplitLoaderError> {
    match part {
        Part::Answering => answering().await,
        Part::Advising => advising().await,
        Part::Gathering => gathering().await,
    }
}

/// Fetches what keeps things, unless it is here or on its way.
fn load_keeping(state: State) {
    if is_due(state.later.keeping) {
        wasm_bindgen_futures::spawn_local(async move {
            begin_keeping(state, keeping_part().await.ok());
        });
    }
}

/// What keeps things has come, or has not.
pub fn begin_keeping(state: State, keeping: Option<Keeping>) {
    let Some(keeping) = keeping else {
        // It would have taken the shell's place, and have led on where no page is asked for.
        document::remove_shell();
        if address::hash().is_empty() {
            let _ = address::replace(&Route::Start.href());
        }
        if state.shelf.with_value(is_anything_kept) {
            state.saving.set(Saving::Unread);
        }
        state.later.keeping.try_set(Loading::Failed);
        return;
    };
    begin(state, keeping.start);
    if state.later.asks_another.get_value() {
        state.later.asks_another.set_value(false);
        begin(state, keeping.begin_another);
    }
    // Those that came before it.
    for part in [Part::Answering, Part::Advising, Part::Gathering] {
        if let Some(Loading::Here(program)) = state.later.of(part).try_get_untracked() {
            begin(state, program.begin);
        }
    }
    state.later.keeping.try_set(Loading::Here(keeping));
}

/// Fetches a part, the texts of its pages and what keeps things, unless they are here or on their way.
fn load(state: State, part: Part) {
    if !state.later.is_alone {
        load_keeping(state);
    }
    let loading = state.later.of(part);
    if !is_due(loading) {
        return;
    }
    wasm_bindgen_futures::spawn_local(async move {
        let arrived = arrival(state, part).await;
        loading.try_set(arrived.map_or(Loading::Failed, Loading::Here));
    });
}

async fn arrival(state: State, part: Part) -> Option<Program> {
    // Begins both before it waits for either.
    let texts = texts::load_later(state.language.try_get_untracked()?.id());
    let program = fetch(part).await;
    add_texts(state, texts.await.ok()?);
    let program = program.ok()?;
    // Else it begins when what keeps things is here.
    if untrack(|| keeping(state)).is_some() {
        begin(state, program.begin);
    }
    Some(program)
}

/// Begins something that lives as long as the page.
fn begin(state: State, start: fn(State)) {
    state.root.try_with_value(|root| root.with(|| start(state)));
}

/// Adds the texts of the parts, once. A change of language in the meantime has brought its own.
fn add_texts(state: State, source: String) {
    let language = state.language.try_get_untracked();
    if state.later.texts.try_get_untracked().flatten().is_none() {
        words::add_texts(source);
        state.later.texts.try_set(language);
    }
}

/// A page of a part, or what to know while it is not there.
pub fn page(state: State, part: Part, route: &Route) -> AnyView {
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

/// That something did not arrive, and a way to try again.
fn said_failed(class: &'static str, again: impl Fn() + 'static) -> AnyView {
    view! {
        <p class="nl-paragraph" role="alert">{t("frame-later-failed")}</p>
        <button class=class type="button" on:click=move |_| again()>
            {t("frame-later-again")}
        </button>
    }
    .into_any()
}
