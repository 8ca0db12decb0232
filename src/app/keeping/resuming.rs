//! The dossiers that the start page offers to go on with.

use brugwijzer_core::domain::assessment::Statement;
use brugwijzer_core::dossier::Summary;
use leptos::prelude::*;

use super::opening;
use crate::app::frame::count_of;
use crate::app::state::State;
use crate::app::words::{t, t_with};

/// The dossiers to go on with, as items of a list.
pub fn list(state: State) -> AnyView {
    let kept = opening::summaries(state).into_iter();
    kept.map(|summary| item(state, summary))
        .collect_view()
        .into_any()
}

/// Whether there are two measurements to compare.
pub fn can_compare(state: State) -> bool {
    opening::summaries(state).len() > 1
}

/// One dossier to go on with.
fn item(state: State, summary: Summary) -> AnyView {
    let Summary {
        id,
        municipality,
        changed,
        answered,
        ..
    } = summary;
    let name = opening::name_of(&municipality);
    let label = t_with(
        "start-continue-item",
        &[
            ("name", name.into()),
            ("date", opening::date_of(changed).into()),
        ],
    );
    let proceed = move |_| opening::proceed(state, &id);
    view! {
        <li class="bw-resume__item">
            {t("start-continue")} " " <button class="bw-textbutton" type="button" on:click=proceed>{label}</button>
            <span class="bw-muted bw-small">{count_of("start-answered", answered, Statement::COUNT)}</span>
        </li>
    }
    .into_any()
}
