//! Your data: what is kept and where, copy out, copy in, wipe.

pub mod copies;
mod deleting;
mod dossiers;
mod files;
pub mod kept;
mod one_file;
mod shared;
pub mod staying;
mod wiping;

use leptos::prelude::*;

use super::{heading, section};
use crate::app::components::{Notice, NoticeKind};
use crate::app::keeping::keeper::Keeper;
use crate::app::route::Route;
use crate::app::state::{Saving, State, use_state};
use crate::app::words::{t, t_with};
use crate::browser::BrowserError;

/// The page of the user's own data.
pub fn page() -> AnyView {
    let state = use_state();
    expect_context::<Keeper>().flush();
    // Counts up whenever something was opened, kept or wiped, so that the lists are read again.
    let read_again = RwSignal::new(0u32);
    let again = Callback::new(move |()| read_again.update(|times| *times += 1));
    let in_memory = move || match state.saving.get() {
        Saving::Memory(refusal) => {
            !matches!(refusal, BrowserError::Unwanted | BrowserError::SingleFile)
        }
        _ => false,
    };
    view! {
        <div class="bw-page">
            {heading(t("data-title"))}
            <p class="nl-paragraph nl-paragraph--lead">{t("data-lead")}</p>
            {move || in_memory().then(|| view! {
                <Notice kind=NoticeKind::Attention><p class="nl-paragraph">{t("data-memory")}</p></Notice>
            })}
            {one_file::inside(state)}
            {staying::neighbours(state)}
            {move || problems(state.problems.get(), about_original(state))}
            {section("data-dossiers", t("data-dossiers"), (move || { read_again.track(); dossiers::view(state, again) }).into_any())}
            {section("data-copy", t("data-copy"), copies::save(state))}
            {section("data-open", t("data-open"), files::view(state, again))}
            {section("data-staying", t("staying-title"), staying::view())}
            {section("data-shared", t("shared-title"), shared::view(state, again))}
            {section("data-kept", t("data-kept"), kept_with_check(state, read_again))}
            {one_file::to_take_along()}
            {section("data-wipe", t("data-wipe"), wiping::view(state, again))}
        </div>
    }
    .into_any()
}

/// What is kept, with the way to check it.
fn kept_with_check(state: State, read_again: RwSignal<u32>) -> AnyView {
    let list = move || {
        read_again.track();
        state.saving.track();
        kept::view(state)
    };
    view! {
        {list}
        <p class="nl-paragraph"><a class="nl-link" href=Route::Check.href()>{t("data-check")}</a></p>
    }
    .into_any()
}

/// Where the text is that the open dossier was read from: here, or still in its file.
fn about_original(state: State) -> &'static str {
    let id = state.dossier.with_untracked(|dossier| dossier.id.clone());
    if state.shelf.with_value(|shelf| shelf.has_aside(&id)) {
        "data-problems-about"
    } else {
        "data-problems-rest"
    }
}

/// What was not understood of a dossier, and what that means for the rest of it.
fn problems(problems: Vec<brugwijzer_core::dossier::Problem>, about: &'static str) -> AnyView {
    if problems.is_empty() {
        return ().into_any();
    }
    let item = |problem: &brugwijzer_core::dossier::Problem| {
        let detail = problem.detail();
        view! { <li>{t_with(problem.text_id(), &[("detail", detail.into())])}</li> }
    };
    view! {
        <Notice kind=NoticeKind::Attention>
            <p class="nl-paragraph"><strong>{t("data-problems")}</strong></p>
            <ul class="bw-list">{problems.iter().map(item).collect_view()}</ul>
            <p class="nl-paragraph">{t(about)}</p>
        </Notice>
    }
    .into_any()
}
