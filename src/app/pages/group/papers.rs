//! What can be printed for the room: forms, code sheets and statement cards.

use brugwijzer_core::domain::assessment::{Answer, Perspective, Statement};
use brugwijzer_core::domain::exercise::Exercise;
use brugwijzer_core::domain::exercise::code::{BallotCode, Mode};
use leptos::prelude::*;

use super::super::heading;
use crate::app::components::Radios;
use crate::app::exercise::use_room;
use crate::app::route::Route;
use crate::app::words::t;
use crate::browser::page as browser_page;

/// One kind of paper.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Paper {
    Form,
    Slips,
    Codes,
    Cards,
}

impl Paper {
    const ALL: [Self; 4] = [Self::Form, Self::Slips, Self::Codes, Self::Cards];

    const fn id(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Slips => "slips",
            Self::Codes => "codes",
            Self::Cards => "cards",
        }
    }
}

/// The page of papers: choose one, print it.
pub fn page() -> AnyView {
    let room = use_room();
    let mode = room
        .live
        .with_untracked(|live| live.as_ref().map_or(Mode::Foundations, Exercise::mode));
    let chosen = RwSignal::new(Paper::Form);
    let print = |_| {
        // A browser without printing shows nothing; the page itself stays readable.
        let _ = browser_page::print();
    };
    let options = Paper::ALL.map(|paper| (paper.id(), t(&format!("papers-{}", paper.id()))));
    let choose = move |id| {
        let paper = Paper::ALL.into_iter().find(|paper| paper.id() == id);
        chosen.set(paper.unwrap_or(Paper::Form));
    };
    view! {
        <div class="bw-page bw-page--wide">
            <div class="bw-noprint">
                {heading(t("papers-title"))}
                <p class="nl-paragraph">{t("papers-about")}</p>
                <Radios name="paper" question=t("papers-choose") options=options.into()
                    chosen=Signal::derive(move || chosen.get().id()) on_choose=Callback::new(choose) />
                <div class="bw-actions">
                    <button class="nl-button nl-button--primary" type="button" on:click=print>{t("papers-print")}</button>
                    <a class="nl-button" href=Route::Group.href()>{t("projector-to-group")}</a>
                </div>
            </div>
            {move || match chosen.get() {
                Paper::Form => form(mode),
                Paper::Slips => slips(),
                Paper::Codes => codes(mode),
                Paper::Cards => cards(mode),
            }}
        </div>
    }
    .into_any()
}

/// Boxes to tick, with their words.
fn boxes(words: Vec<String>) -> AnyView {
    let item = |word: String| view! { <li class="bw-paper__box"><span class="bw-paper__square" aria-hidden="true"></span> {word}</li> };
    view! { <ul class="bw-paper__boxes">{words.into_iter().map(item).collect_view()}</ul> }
        .into_any()
}

fn sides() -> AnyView {
    boxes(
        Perspective::ALL
            .iter()
            .map(|side| t(&format!("participant-side-{}", side.id())))
            .collect(),
    )
}

fn answers() -> AnyView {
    boxes(
        Answer::ALL
            .into_iter()
            .map(|answer| t(&format!("answer-{}", answer.id())))
            .collect(),
    )
}

/// The form with all statements, for one person.
fn form(mode: Mode) -> AnyView {
    let row = |statement: &Statement| {
        view! {
            <li class="bw-paper__question">
                <p><strong>{t(&format!("statement-{}", statement.id()))}</strong></p>
                {answers()}
            </li>
        }
    };
    view! {
        <article class="bw-paper">
            <h2 class="nl-heading nl-heading--level-2">{t("papers-form-title")}</h2>
            <p class="nl-paragraph">{t("papers-private")}</p>
            <p class="nl-paragraph"><strong>{t("participant-side")}</strong></p>
            {sides()}
            <ol class="bw-paper__questions">{mode.statements().iter().map(row).collect_view()}</ol>
        </article>
    }
    .into_any()
}

/// How many slips stand on a sheet.
const SLIPS_A_SHEET: usize = 8;

/// Slips for one silent vote.
fn slips() -> AnyView {
    let slip = |_| view! { <li class="bw-paper__slip">{sides()} <hr /> {answers()}</li> };
    view! { <ul class="bw-paper__sheet">{(0..SLIPS_A_SHEET).map(slip).collect_view()}</ul> }
        .into_any()
}

/// Sheets to write a ballot code on and to fold.
fn codes(mode: Mode) -> AnyView {
    let sheet = move |_| {
        let places = (0..BallotCode::length(mode)).map(|place| {
            let class = if place > 0 && place % 4 == 0 {
                "bw-paper__place bw-paper__place--gap"
            } else {
                "bw-paper__place"
            };
            view! { <span class=class></span> }
        });
        view! {
            <li class="bw-paper__slip">
                <p><strong>{t("papers-code")}</strong></p>
                <p class="bw-paper__places">{places.collect_view()}</p>
                <p class="bw-small">{t("papers-code-about")}</p>
            </li>
        }
    };
    view! { <ul class="bw-paper__sheet">{(0..SLIPS_A_SHEET).map(sheet).collect_view()}</ul> }
        .into_any()
}

/// One card a statement, with explanation and example, for the tables.
fn cards(mode: Mode) -> AnyView {
    let card = |statement: &Statement| {
        let name = format!("statement-{}", statement.id());
        view! {
            <li class="bw-paper__slip">
                <p class="bw-small">{t(&format!("dimension-{}", statement.dimension().id()))}</p>
                <p><strong>{t(&name)}</strong></p>
                <p class="bw-small">{t(&format!("{name}-explanation"))}</p>
                <p class="bw-small">{t(&format!("{name}-example"))}</p>
            </li>
        }
    };
    view! { <ul class="bw-paper__sheet">{mode.statements().iter().map(card).collect_view()}</ul> }
        .into_any()
}
