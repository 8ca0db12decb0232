//! All 23 statements on one page: to scroll through, and as a form on paper.

use brugwijzer_core::domain::assessment::{Dimension, Statement};
use leptos::prelude::*;

use super::super::{heading, ways};
use super::{card, name};
use crate::app::frame::count_of;
use crate::app::route::Route;
use crate::app::state::use_state;
use crate::app::words::{t, t_with};
use crate::browser::page as browser_page;

/// The page of all statements.
pub fn page() -> AnyView {
    let state = use_state();
    let progress = move || {
        count_of(
            "questions-progress-all",
            state.dossier.with(|d| d.answers.answered(Statement::ALL)),
            Statement::COUNT,
        )
    };
    // A browser without printing shows nothing; the page itself stays readable.
    let print = move |_| {
        let _ = browser_page::print();
    };
    let group = move |dimension: &Dimension| {
        let id = format!("all-{}", dimension.id());
        let heading_id = id.clone();
        view! {
            <section class="bw-section" aria-labelledby=heading_id>
                <h2 id=id class="nl-heading nl-heading--level-2">{name(*dimension)}</h2>
                <p class="nl-paragraph">{t(&format!("dimension-{}-question", dimension.id()))}</p>
                <div class="bw-questions">{dimension.statements().iter().map(|s| card(state, *s)).collect_view()}</div>
            </section>
        }
        .into_any()
    };
    view! {
        <div class="bw-page">
            {heading(t("questions-all-title"))}
            <p class="nl-paragraph nl-paragraph--lead bw-noprint">{t("questions-all-lead")}</p>
            <p class="nl-paragraph">{t("statements-intro")}</p>
            <div class="bw-actions bw-noprint">
                <button class="nl-button" type="button" on:click=print>{t("questions-print")}</button>
                <a class="nl-button" href=Route::Dimension(Dimension::Insight).href()>{t("questions-by-page")}</a>
            </div>
            <p class="bw-muted bw-noprint" role="status">{progress}</p>
            {Dimension::ALL.iter().map(group).collect_view()}
            {ways(
                Some((Route::Facts, t_with("questions-back", &[("page", t(Route::Facts.title_id()).into())]))),
                Some((Route::Advice, t_with("questions-next", &[("page", t(Route::Advice.title_id()).into())]))),
            )}
        </div>
    }
    .into_any()
}
