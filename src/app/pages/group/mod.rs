//! The exercise, for the facilitator. Source: method.md.
//!
//! `begin` opens it, `script` guides through the steps, `collecting` takes answers (`codes`,
//! `slips`, `pass_round`), `results` and `topic` follow the reveal, `outcome` ends it, `papers`
//! can be printed. `refusals` puts into words why something was not taken, `rehearsal` lets the
//! browser compile the reveal before a room waits for it.

mod begin;
mod codes;
mod collecting;
mod outcome;
pub mod papers;
pub mod pass_round;
mod refusals;
mod rehearsal;
mod results;
mod scanning;
mod script;
mod slips;
mod topic;

pub use codes::enter as enter_codes;
pub use slips::Envelope;

use brugwijzer_core::domain::exercise::{Exercise, Stage};
use leptos::prelude::*;

use super::{heading, projector};
use crate::app::components::{Notice, NoticeKind};
use crate::app::exercise::{Room, Showing, use_room};
use crate::app::frame::HEADING;
use crate::app::route::Route;
use crate::app::words::{t, t_with};
use crate::browser::{edition, focus, page, window};

/// The facilitator's page.
pub fn page() -> AnyView {
    let room = use_room();
    let stage = Memo::new(move |_| room.stage());
    // Another stage is another page: it is read from its heading, and what had focus is gone.
    Effect::watch(
        move || stage.get(),
        |_, _, _| {
            page::scroll_to_top();
            focus::soon(HEADING);
        },
        false,
    );
    let eyebrow = move || {
        stage.get().map_or(t("group-before"), |stage| {
            t(&format!("exercise-stage-{}", stage.id()))
        })
    };
    view! {
        <div class="bw-page bw-page--wide bw-group">
            <p class="bw-eyebrow" role="status">{eyebrow}</p>
            {heading(t("exercise-title"))}
            {move || match stage.get() {
                Some(_) if room.state().enters_codes.get() => collecting::second(room),
                None => begin::page(room),
                Some(stage) => running(room, stage),
            }}
        </div>
    }
    .into_any()
}

fn running(room: Room, stage: Stage) -> AnyView {
    let is_copy = room
        .live
        .with_untracked(|live| live.as_ref().is_some_and(Exercise::is_copy));
    let body = match stage {
        Stage::Open => begin::opened(room),
        Stage::Collecting if is_copy => ().into_any(),
        Stage::Collecting => collecting::page(room),
        Stage::Revealed | Stage::Discussing => {
            view! { {left_out(room)} {results::page(room)} {outcome::page(room)} }.into_any()
        }
        Stage::Closed => view! { {outcome::closed(room)} {results::page(room)} }.into_any(),
    };
    let guided = stage != Stage::Closed && !is_copy;
    view! {
        {is_copy.then(|| view! { <Notice kind=NoticeKind::Attention><p class="nl-paragraph">{t("exercise-is-copy")}</p></Notice> })}
        {guided.then(|| view! { {script::panel(room)} {screens(room)} })}
        {body}
        {begin::anew(room)}
    }
    .into_any()
}

/// Ballots that the reveal had to leave out: those people must hear of it.
fn left_out(room: Room) -> impl Fn() -> Option<AnyView> {
    move || {
        let count = Some(room.left_out.get()).filter(|count| *count > 0)?;
        let args = [("count", i64::from(count).into())];
        Some(view! {
            <Notice kind=NoticeKind::Attention><p class="nl-paragraph" id="left-out">{t_with("exercise-left-out", &args)}</p></Notice>
        }.into_any())
    }
}

/// The ways to the projector.
fn screens(room: Room) -> AnyView {
    let refused = RwSignal::new(false);
    let open = move |_| {
        room.claim_projector();
        refused.set(!window::open(&Route::Projector.href(), projector::WINDOW));
    };
    view! {
        <div class="bw-actions bw-noprint">
            // From one file no line leads to another window.
            {(!edition::is_single_file()).then(|| view! { <button class="nl-button" type="button" id="open-projector" on:click=open>{t("group-projector-window")}</button> })}
            <a class="nl-button" id="projector-here" href=Route::Projector.href()>{t("group-projector-here")}</a>
        </div>
        {pictures(room)}
        <p role="alert">{move || refused.get().then(|| t("group-projector-refused"))}</p>
    }
    .into_any()
}

/// What the room can be shown besides the step of the script and the topics.
fn pictures(room: Room) -> AnyView {
    let possible = Memo::new(move |_| {
        room.live.with(|live| {
            let exercise = live.as_ref()?;
            match exercise.stage() {
                Stage::Collecting if projector::has_link(exercise) => {
                    Some((Showing::Join, "group-show-join"))
                }
                Stage::Revealed | Stage::Discussing => {
                    Some((Showing::Overview, "group-show-overview"))
                }
                _ => None,
            }
        })
    });
    let button = move |(picture, text): (Showing, &'static str)| {
        let is_shown = move || room.showing.get() == picture;
        view! {
            <p class="bw-noprint"><button class="bw-textbutton" type="button" id=text on:click=move |_| room.showing.set(picture)
                aria-pressed=move || is_shown().to_string()>
                {move || t(if is_shown() { "group-on-screen" } else { text })}</button></p>
        }
        .into_any()
    };
    view! { {move || possible.get().map(button)} }.into_any()
}
