//! Your data: what is kept and where, copy out, copy in, wipe.

mod copies;
mod dossiers;
mod kept;
mod wiping;

use leptos::prelude::*;

use super::{heading, section};
use crate::app::components::{Notice, NoticeKind};
use crate::app::keeping::Keeper;
use crate::app::state::{Saving, use_state};
use crate::app::words::{t, t_with};

/// The page of the user's own data.
pub fn page() -> AnyView {
    let state = use_state();
    expect_context::<Keeper>().flush();
    // Counts up whenever something was opened, kept or wiped, so that the lists are read again.
    let read_again = RwSignal::new(0u32);
    let again = Callback::new(move |()| read_again.update(|times| *times += 1));
    let in_memory = matches!(state.saving.get_untracked(), Saving::Memory(_));
    view! {
        <div class="bw-page">
            {heading(t("data-title"))}
            <p class="nl-paragraph nl-paragraph--lead">{t("data-lead")}</p>
            {in_memory.then(|| view! {
                <Notice kind=NoticeKind::Attention><p class="nl-paragraph">{t("data-memory")}</p></Notice>
            })}
            {move || problems(state.problems.get())}
            {section("data-dossiers", t("data-dossiers"), (move || { read_again.track(); dossiers::view(state, again) }).into_any())}
            {section("data-copy", t("data-copy"), copies::save(state))}
            {section("data-open", t("data-open"), copies::open(state, again))}
            {section("data-kept", t("data-kept"), (move || { read_again.track(); kept::view(state) }).into_any())}
            {section("data-wipe", t("data-wipe"), wiping::view(state, again))}
        </div>
    }
    .into_any()
}

/// What was not understood of the open dossier.
fn problems(problems: Vec<brugwijzer_core::dossier::Problem>) -> AnyView {
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
            <p class="nl-paragraph">{t("data-problems-about")}</p>
        </Notice>
    }
    .into_any()
}
