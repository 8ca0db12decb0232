//! The end: the advice of the group, one next step, the shared notes, and closing.

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::exercise::script::ScriptStep;
use brugwijzer_core::domain::exercise::{Exercise, NextStep};
use brugwijzer_core::dossier::{LIMIT_NAME, LIMIT_TEXT};
use leptos::prelude::*;

use super::super::section;
use crate::app::components::{TextArea, TextField};
use crate::app::exercise::{Room, Showing};
use crate::app::route::Route;
use crate::app::words::{t, with_texts};

/// The advice in one sentence, with how widely it is carried.
fn advice(room: Room) -> AnyView {
    let state = room.state();
    let advice = Memo::new(move |_| state.advice());
    let headline =
        move || advice.with(|advice| with_texts(|texts| wording::headline(advice, texts)));
    let support =
        move || advice.with(|advice| with_texts(|texts| wording::support(advice.support(), texts)));
    let about = move || {
        advice.with(|advice| with_texts(|texts| wording::support_about(advice.support(), texts)))
    };
    let changes = move || advice.with(|advice| with_texts(|texts| wording::changes(advice, texts)));
    view! {
        <p class="nl-paragraph nl-paragraph--lead"><strong>{headline}</strong></p>
        <p class="nl-paragraph"><span class="nl-data-badge">{support}</span> " " {about}</p>
        <p class="nl-paragraph">{changes}</p>
        <p class="nl-paragraph"><a class="nl-link" href=Route::Advice.href()>{t("group-to-advice")}</a></p>
    }
    .into_any()
}

fn step(room: Room) -> NextStep {
    room.live.with(|live| {
        live.as_ref()
            .map(|exercise| exercise.next_step().clone())
            .unwrap_or_default()
    })
}

fn set_step(room: Room, change: impl FnOnce(&mut NextStep)) {
    room.edit(|exercise| {
        let mut step = exercise.next_step().clone();
        change(&mut step);
        exercise.set_next_step(step);
    });
}

/// Outcome, next step, notes, and the button that ends it.
pub(super) fn page(room: Room) -> AnyView {
    let close = move |_| {
        room.go_to(ScriptStep::Close);
        room.showing.set(Showing::Outcome);
        // Possible from the reveal on, and only shown then.
        let _ = room.edit(Exercise::close);
    };
    let notes = move || {
        room.live.with(|live| {
            live.as_ref()
                .map_or(String::new(), |e| e.notes().to_owned())
        })
    };
    let body = view! {
        {advice(room)}
        <TextField id="step-text".to_owned() label=t("group-step-what") help=String::new() limit=LIMIT_NAME
            value=Signal::derive(move || step(room).text)
            on_input=Callback::new(move |text| set_step(room, |step| step.text = text)) />
        <TextField id="step-role".to_owned() label=t("exercise-next-step-role") help=String::new() limit=LIMIT_NAME
            value=Signal::derive(move || step(room).role)
            on_input=Callback::new(move |text| set_step(room, |step| step.role = text)) />
        <TextField id="step-date".to_owned() label=t("exercise-next-step-date") help=String::new() limit=LIMIT_NAME
            value=Signal::derive(move || step(room).date)
            on_input=Callback::new(move |text| set_step(room, |step| step.date = text)) />
        <TextArea id="notes".to_owned() label=t("exercise-notes") help=t("exercise-notes-about") limit=LIMIT_TEXT
            value=Signal::derive(notes)
            on_input=Callback::new(move |text| { room.edit(|exercise| exercise.set_notes(text)); }) />
        <div class="bw-actions bw-noprint">
            <button class="nl-button" type="button" id="show-outcome" on:click=move |_| room.showing.set(Showing::Outcome)>{t("group-show-outcome")}</button>
            <button class="nl-button nl-button--primary" type="button" id="close" on:click=close>{t("group-close")}</button>
        </div>
    };
    section("outcome", t("exercise-next-step"), body.into_any())
}

/// After closing: what was agreed, and where to go on.
pub(super) fn closed(room: Room) -> AnyView {
    let NextStep { role, date, text } = untrack(|| step(room));
    let parts: Vec<String> = [text, role, date]
        .into_iter()
        .filter(|part| !part.trim().is_empty())
        .collect();
    let body = view! {
        {advice(room)}
        {(!parts.is_empty()).then(|| view! { <p class="nl-paragraph"><strong>{parts.join(" · ")}</strong></p> })}
        {kept_notes(room)}
        <div class="bw-actions bw-noprint">
            <a class="nl-button nl-button--primary" href=Route::Invitations.href()>{t("group-to-list")}</a>
            <a class="nl-button" href=Route::Report.href()>{t("group-to-report")}</a>
        </div>
    };
    section("outcome", t("exercise-next-step"), body.into_any())
}

/// The shared notes, to read again; nothing where there are none.
fn kept_notes(room: Room) -> Option<AnyView> {
    let notes = room
        .live
        .with_untracked(|live| live.as_ref().map(|live| live.notes().trim().to_owned()))?;
    (!notes.is_empty()).then(|| {
        view! {
            <h3 class="nl-heading nl-heading--level-3">{t("exercise-notes")}</h3>
            <p class="nl-paragraph bw-small">{t("exercise-notes-about")}</p>
            {notes.lines().map(|line| view! { <p class="nl-paragraph">{line.to_owned()}</p> }).collect_view()}
        }
        .into_any()
    })
}
