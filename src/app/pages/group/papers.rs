//! What can be printed for the room: forms, code sheets and statement cards.

use brugwijzer_core::domain::assessment::{Answer, Perspective, Statement};
use brugwijzer_core::domain::exercise::Exercise;
use brugwijzer_core::domain::exercise::code::{BallotCode, Mode};
use leptos::prelude::*;

use super::super::heading;
use super::super::participant::Tongues;
use crate::app::components::Radios;
use crate::app::exercise::use_room;
use crate::app::route::Route;
use crate::app::saying::{Saying, Speaking, Tongue};
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
    let speaking = Speaking::new();
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
                <div class="utrecht-form-field bw-field">
                    <label class="utrecht-form-label utrecht-form-field__label" for="tongue">{t("papers-language")}</label>
                    <Tongues speaking=speaking />
                    <p role="alert">{move || speaking.has_failed().then(|| t("frame-language-failed"))}</p>
                </div>
                <div class="bw-actions">
                    <button class="nl-button nl-button--primary" type="button" on:click=print>{t("papers-print")}</button>
                    <a class="nl-button" href=Route::Group.href()>{t("projector-to-group")}</a>
                </div>
            </div>
            {move || {
                let saying = speaking.now();
                let paper = match chosen.get() {
                    Paper::Form => form(mode, &saying),
                    Paper::Slips => slips(&saying),
                    Paper::Codes => codes(mode, &saying),
                    Paper::Cards => cards(mode, &saying),
                };
                let direction = saying.tongue().map_or("ltr", Tongue::direction);
                let unchecked = saying.unchecked().map(|said| view! { <p class="bw-small" id="unchecked">{said}</p> });
                view! { <div dir=direction>{unchecked} {paper}</div> }
            }}
        </div>
    }
    .into_any()
}

/// Boxes to tick, with their words.
fn boxes(words: Vec<AnyView>) -> AnyView {
    let item = |word: AnyView| view! { <li class="bw-paper__box"><span class="bw-paper__square" aria-hidden="true"></span> {word}</li> };
    view! { <ul class="bw-paper__boxes">{words.into_iter().map(item).collect_view()}</ul> }
        .into_any()
}

fn sides(saying: &Saying) -> AnyView {
    boxes(
        Perspective::ALL
            .iter()
            .map(|side| saying.say(&format!("participant-side-{}", side.id())))
            .collect(),
    )
}

fn answers(saying: &Saying) -> AnyView {
    boxes(
        Answer::ALL
            .into_iter()
            .map(|answer| saying.say(&format!("answer-{}", answer.id())))
            .collect(),
    )
}

/// The form with all statements, for one person.
fn form(mode: Mode, saying: &Saying) -> AnyView {
    let row = |statement: &Statement| {
        view! {
            <li class="bw-paper__question">
                <p><strong>{saying.say(&format!("statement-{}", statement.id()))}</strong></p>
                {answers(saying)}
            </li>
        }
    };
    view! {
        <article class="bw-paper">
            <h2 class="nl-heading nl-heading--level-2">{saying.say("papers-form-title")}</h2>
            <p class="nl-paragraph">{saying.say("papers-private")}</p>
            <p class="nl-paragraph"><strong>{saying.say("participant-side")}</strong></p>
            {sides(saying)}
            <ol class="bw-paper__questions">{mode.statements().iter().map(row).collect_view()}</ol>
        </article>
    }
    .into_any()
}

/// How many slips stand on a sheet.
const SLIPS_A_SHEET: usize = 8;

/// Slips for one silent vote.
fn slips(saying: &Saying) -> AnyView {
    let slip =
        |_| view! { <li class="bw-paper__slip">{sides(saying)} <hr /> {answers(saying)}</li> };
    view! { <ul class="bw-paper__sheet">{(0..SLIPS_A_SHEET).map(slip).collect_view()}</ul> }
        .into_any()
}

/// Sheets to write a ballot code on and to fold.
fn codes(mode: Mode, saying: &Saying) -> AnyView {
    let sheet = |_| {
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
                <p><strong>{saying.say("papers-code")}</strong></p>
                <p class="bw-paper__places">{places.collect_view()}</p>
                <p class="bw-small">{saying.say("papers-code-about")}</p>
            </li>
        }
    };
    view! { <ul class="bw-paper__sheet">{(0..SLIPS_A_SHEET).map(sheet).collect_view()}</ul> }
        .into_any()
}

/// One card a statement, with explanation and example, for the tables.
fn cards(mode: Mode, saying: &Saying) -> AnyView {
    let card = |statement: &Statement| {
        let name = format!("statement-{}", statement.id());
        view! {
            <li class="bw-paper__slip">
                <p class="bw-small">{saying.say(&format!("dimension-{}", statement.dimension().id()))}</p>
                <p><strong>{saying.say(&name)}</strong></p>
                <p class="bw-small">{saying.say(&format!("{name}-explanation"))}</p>
                <p class="bw-small">{saying.say(&format!("{name}-example"))}</p>
            </li>
        }
    };
    view! { <ul class="bw-paper__sheet">{mode.statements().iter().map(card).collect_view()}</ul> }
        .into_any()
}
