//! The invitation list: a draft from the advice, edited by the user, with the balance beside it.

mod add;
mod balance;
mod editing;
mod pasting;
mod progress;
mod table;

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::meeting::Meeting;
use leptos::prelude::*;

use self::editing::Editing;
use super::{heading, ways};
use crate::app::asked_names::{self, AskedNames};
use crate::app::chosen_meeting;
use crate::app::components::{Notice, NoticeKind, Terms};
use crate::app::exporting;
use crate::app::route::Route;
use crate::app::state::use_state;
use crate::app::words::{t, t_with, with_texts};
use crate::browser::edition;

/// The page of the invitation list.
pub fn page() -> AnyView {
    let state = use_state();
    let editing = Editing::new(state);
    let names = AskedNames::new(state, editing.meeting);
    let advice = untrack(|| state.advice());
    let eyebrow = move || {
        let meeting = with_texts(|texts| wording::meeting(editing.meeting.get(), texts));
        t_with("list-eyebrow", &[("meeting", meeting.into())])
    };
    view! {
        <div class="bw-page bw-page--wide">
            <p class="bw-eyebrow">{eyebrow}</p>
            {heading(t("list-title"))}
            <p class="nl-paragraph nl-paragraph--lead">{t("list-lead")}</p>
            <Terms terms=&["key-person", "trusted-person", "intermediary", "dialogue-leader", "in-house-expert", "lkha"] />
            {advice.alliance_first().then(|| view! {
                <Notice kind=NoticeKind::Attention><p class="nl-paragraph">{t("list-alliance-first")}</p></Notice>
            })}
            {chosen_meeting::choice(editing.advised, editing.meeting, Callback::new(move |meeting| editing.choose_meeting(meeting)))}
            {move || match editing.meeting.get() {
                Meeting::Dialogue => dialogue(),
                _ => list(editing),
            }}
            {move || {
                // Another meeting has its own part of the drawer.
                editing.meeting.track();
                names.question("list-names", "files-names", asked_names::people)
            }}
            <div class="bw-actions bw-noprint">
                {exporting::button(state, "files-excel", move || exporting::list_for_excel(state, editing.meeting.get_untracked(), names.take_names()))}
                {exporting::button(state, "files-csv", move || exporting::list_as_csv(state, editing.meeting.get_untracked(), names.take_names()))}
                <a class="nl-button" href=Route::Planning.href()>{t("planning-title")}</a>
                <a class="nl-button" href=Route::Letters.href()>{t("letters-title")}</a>
                // One file shares its storage with other files: no names there.
                {(!edition::is_single_file()).then(|| view! { <a class="nl-button" href=Route::Contacts.href()>{t("contacts-title")}</a> })}
            </div>
            {exporting::outcome(state)}
            {ways(Some((Route::Advice, t("list-back"))), Some((Route::Report, t("list-next"))))}
            {undo_bar(editing)}
        </div>
    }
    .into_any()
}

fn list(editing: Editing) -> AnyView {
    view! {
        <p class="nl-paragraph">{t("list-number-only")}</p>
        <p class="nl-paragraph"><strong>{t("list-public")}</strong></p>
        <div class="bw-split bw-section">
            <div>
                {table::view(editing)}
                {progress::view(editing)}
                {add::view(editing)}
                {pasting::view(editing)}
            </div>
            {balance::view(editing)}
        </div>
    }
    .into_any()
}

/// For a dialogue meeting the partner invites; the municipality can help.
fn dialogue() -> AnyView {
    let offers = [
        "list-dialogue-place",
        "list-dialogue-attend",
        "list-dialogue-evaluate",
    ];
    view! {
        <section class="bw-section bw-sheet" aria-labelledby="list-dialogue">
            <p class="nl-paragraph">{t("list-dialogue")}</p>
            <h2 id="list-dialogue" class="nl-heading nl-heading--level-3">{t("list-dialogue-offer")}</h2>
            <ul class="bw-list">{offers.map(|id| view! { <li>{t(id)}</li> }).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// Says what was done last and offers the way back.
fn undo_bar(editing: Editing) -> AnyView {
    let message = move || {
        editing.done.get().map(|done| {
            let undo = done.undo.map(|_| view! {
                <button id=editing::UNDO class="bw-textbutton" type="button" on:click=move |_| editing.undo()>{t("list-undo")}</button>
            });
            view! { <span>{done.text}</span> {undo} }
        })
    };
    view! { <div class="bw-undo" class:bw-undo--idle=move || editing.done.with(Option::is_none) role="status">{message}</div> }.into_any()
}
