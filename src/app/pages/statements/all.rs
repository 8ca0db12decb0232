//! All 23 statements on one page: to scroll through, and as a form on paper.

use brugwijzer_core::domain::assessment::{Dimension, Gate, GateAnswer, Statement};
use leptos::prelude::*;

use super::super::{heading, ways};
use super::{Given, name};
use crate::app::frame::count_of;
use crate::app::route::Route;
use crate::app::state::use_state;
use crate::app::words::{t, t_with};
use crate::browser::page as browser_page;

/// The page of all statements.
pub fn page() -> AnyView {
    let given = Given::new(use_state());
    let progress = move || {
        count_of(
            "questions-progress-all",
            given
                .answers
                .with(|answers| answers.answered(Statement::ALL)),
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
        let class = match dimension.statements().len() {
            4 => "bw-section bw-offscreen bw-offscreen--four",
            _ => "bw-section bw-offscreen",
        };
        view! {
            <section class=class aria-labelledby=heading_id>
                <h2 id=id class="nl-heading nl-heading--level-2">{name(*dimension)}</h2>
                <p class="nl-paragraph">{t(&format!("dimension-{}-question", dimension.id()))}</p>
                <div class="bw-questions">{dimension.statements().iter().map(|s| given.card(*s)).collect_view()}</div>
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
            {paper_head()}
            {Dimension::ALL.iter().map(group).collect_view()}
            {scoring_key()}
            {ways(
                Some((Route::Facts, t_with("questions-back", &[("page", t(Route::Facts.title_id()).into())]))),
                Some((Route::Advice, t_with("questions-next", &[("page", t(Route::Advice.title_id()).into())]))),
            )}
        </div>
    }
    .into_any()
}

/// On paper only: the municipality and the facts, which have a page of their own on screen.
fn paper_head() -> AnyView {
    let fact = |gate: &Gate| {
        let boxes = GateAnswer::ALL
            .iter()
            .map(|answer| format!("☐ {}", t(&format!("gate-answer-{}", answer.id()))));
        let boxes: Vec<String> = boxes.collect();
        view! { <li>{t(&format!("gate-{}", gate.id()))} <br /> {boxes.join("   ")}</li> }
    };
    view! {
        <div class="bw-paper">
            <p>{t("questions-paper-name")} ": ……………………………………"</p>
            <p><strong>{t("questions-paper-facts")}</strong></p>
            <ul class="bw-list">{Gate::ALL.iter().map(fact).collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// On paper only: how to read the filled-in form without the tool.
fn scoring_key() -> AnyView {
    let rules = ["r1", "r2", "r3", "r4", "r5"]
        .map(|rule| view! { <li>{t(&format!("advice-page-rule-{rule}"))}</li> });
    let keys = Statement::ALL.iter().filter(|statement| statement.is_key());
    let keys =
        keys.map(|statement| view! { <li>{t(&format!("statement-{}", statement.id()))}</li> });
    view! {
        <div class="bw-paper bw-page-break">
            <h2 class="nl-heading nl-heading--level-2">{t("questions-paper-score")}</h2>
            <p>{t("questions-paper-score-text")}</p>
            <ol class="bw-list">{rules.collect_view()}</ol>
            <p>{t("questions-paper-keys")}</p>
            <ul class="bw-list">{keys.collect_view()}</ul>
        </div>
    }
    .into_any()
}
