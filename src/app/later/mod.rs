//! The parts of the program that the first page does without, loaded once it stands.
//!
//! The build cuts the module at [`doors`]; the texts of the pages come later too. All are fetched
//! soon after the first page, so that the other pages mostly open at once; a page that comes too
//! early waits, and one whose part does not arrive says so and can be tried again. Nothing can be
//! typed before what keeps it is here: every page but the start page waits for that too.

mod doors;
mod showing;

use std::rc::Rc;
use std::time::Duration;

use brugwijzer_core::dossier::Shelf;
use brugwijzer_core::i18n::Language;
use leptos::prelude::*;

use self::doors::Program;
use crate::app::keeping::Keeping;
use crate::app::route::Route;
use crate::app::state::{Saving, State};
use crate::app::words;
use crate::browser::store::BrowserStore;
use crate::browser::{address, clock, page, texts};

pub use self::doors::Part;
pub use self::showing::{resumable, show};

/// How long after the first page the parts are fetched without being asked for.
const SOON: Duration = Duration::from_millis(800);
/// The rest between one and the next, for whatever waits by then.
const BETWEEN: Duration = Duration::from_millis(50);

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

/// Fetches the parts when the first page has had its time, one after the other: what a person does
/// meanwhile waits for one of them at most.
pub fn load_soon(state: State) {
    let load_all = move || {
        wasm_bindgen_futures::spawn_local(async move {
            if !has_failed(state.later.keeping) {
                bring_keeping(state).await;
            }
            for part in [Part::Answering, Part::Advising, Part::Gathering] {
                clock::pause(BETWEEN).await;
                if !has_failed(state.later.keeping) && !has_failed(state.later.of(part)) {
                    bring(state, part).await;
                }
            }
        });
    };
    set_timeout(load_all, SOON);
}

/// Who is told that it did not arrive asks for it: a button must not go from under a hand.
fn has_failed<T: Copy + Send + Sync + 'static>(loading: RwSignal<Loading<T>>) -> bool {
    matches!(loading.try_get_untracked(), Some(Loading::Failed))
}

/// What keeps things, once it is here.
pub fn keeping(state: State) -> Option<Keeping> {
    match state.later.keeping.get() {
        Loading::Here(keeping) => Some(keeping),
        _ => None,
    }
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

/// Begins to fetch what keeps things, before there is a page, and the part that the page will ask
/// for. Who asks again gets what came; what did not come is tried once more.
pub fn fetch_early(page: Option<Part>) {
    wasm_bindgen_futures::spawn_local(async {
        let _ = doors::keeping().await;
    });
    if let Some(part) = page {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = doors::fetch(part).await;
        });
    }
}

/// What keeps things, fetched before there is a page. None when it does not arrive.
pub async fn fetch_keeping() -> Option<Keeping> {
    doors::keeping().await.ok()
}

/// Fetches what keeps things, unless it is here or on its way.
fn load_keeping(state: State) {
    wasm_bindgen_futures::spawn_local(bring_keeping(state));
}

/// The same, until it is here.
async fn bring_keeping(state: State) {
    if is_due(state.later.keeping) {
        begin_keeping(state, doors::keeping().await.ok());
    }
}

/// What keeps things has come, or has not.
pub fn begin_keeping(state: State, keeping: Option<Keeping>) {
    let Some(keeping) = keeping else {
        // It would have taken the shell's place, and have led on where no page is asked for.
        page::remove_shell();
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
    wasm_bindgen_futures::spawn_local(bring(state, part));
}

/// Fetches a part and the texts of its pages, unless they are here or on their way.
async fn bring(state: State, part: Part) {
    let loading = state.later.of(part);
    if is_due(loading) {
        let arrived = arrival(state, part).await;
        loading.try_set(arrived.map_or(Loading::Failed, Loading::Here));
    }
}

async fn arrival(state: State, part: Part) -> Option<Program> {
    // Begins both before it waits for either.
    let texts = texts::load_later(state.language.try_get_untracked()?.id());
    let program = doors::fetch(part).await;
    add_texts(state, texts.await.ok()?);
    let program = program.ok()?;
    // Else it begins when what keeps things is here.
    if untrack(|| keeping(state)).is_some() {
        begin(state, program.begin);
    }
    Some(program)
}

/// Begins something that may live as long as the page.
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
