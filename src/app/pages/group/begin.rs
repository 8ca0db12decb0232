//! Opening an exercise: which statements, which language on phones, how long; and beginning anew.

use brugwijzer_core::domain::assessment::Gate;
use brugwijzer_core::domain::exercise::Exercise;
use brugwijzer_core::domain::exercise::code::{ExerciseCode, Mode, ParticipantLanguage};
use brugwijzer_core::domain::exercise::script::{Length, ScriptStep};
use brugwijzer_core::i18n::Language;
use leptos::prelude::*;

use super::super::section;
use crate::app::components::Radios;
use crate::app::exercise::{Room, Showing};
use crate::app::frame::count_of;
use crate::app::keeping::opening;
use crate::app::route::Route;
use crate::app::words::t;
use crate::browser::{focus, random};

/// Before there is an exercise.
pub(super) fn page(room: Room) -> AnyView {
    let mode = RwSignal::new(Mode::Foundations);
    let language = RwSignal::new(match room.state().language.get_untracked() {
        Language::Dutch => ParticipantLanguage::Dutch,
        Language::English => ParticipantLanguage::English,
    });
    let open = move |_| {
        let code = ExerciseCode::new(
            mode.get_untracked(),
            language.get_untracked(),
            random::bits(),
        );
        room.go_to(ScriptStep::Aim);
        room.showing.set(Showing::Step);
        let exercise = Exercise::new(code).with_length(room.length.get_untracked());
        room.replace(Some(exercise));
    };
    let modes = Mode::ALL
        .iter()
        .map(|m| (m.id(), t(&format!("exercise-mode-{}", m.id()))));
    let lengths = Length::ALL
        .iter()
        .map(|l| (l.id(), t(&format!("exercise-length-{}", l.id()))));
    let languages = ParticipantLanguage::ALL
        .iter()
        .map(|l| (l.id(), t(&format!("exercise-language-{}", l.id()))));
    let set_mode = move |id| mode.set(Mode::from_id(id).unwrap_or(Mode::Foundations));
    let set_length = move |id| {
        room.length
            .set(Length::from_id(id).unwrap_or(Length::Sixty))
    };
    let set_language = move |id| {
        language.set(ParticipantLanguage::from_id(id).unwrap_or(ParticipantLanguage::Dutch));
    };
    view! {
        <p class="nl-paragraph nl-paragraph--lead">{t("group-lead")}</p>
        <p class="nl-paragraph">{t("group-how")}</p>
        <Radios name="mode" question=t("group-mode") options=modes.collect()
            chosen=Signal::derive(move || mode.get().id()) on_choose=Callback::new(set_mode) />
        <Radios name="length" question=t("group-length") options=lengths.collect()
            chosen=Signal::derive(move || room.length.get().id()) on_choose=Callback::new(set_length) />
        <Radios name="language" question=t("group-language") options=languages.collect()
            chosen=Signal::derive(move || language.get().id()) on_choose=Callback::new(set_language) />
        <div class="bw-actions">
            <button class="nl-button nl-button--primary" type="button" id="open-exercise" on:click=open>{t("group-open")}</button>
            <a class="nl-button" href=Route::Papers.href()>{t("group-papers")}</a>
        </div>
    }
    .into_any()
}

/// Opened: facts first, then the answers.
pub(super) fn opened(room: Room) -> AnyView {
    let state = room.state();
    let facts = state
        .dossier
        .with_untracked(|dossier| dossier.gates.answered());
    let municipality = state
        .dossier
        .with_untracked(|dossier| opening::name_of(&dossier.municipality));
    let begin = move |_| {
        room.go_to(ScriptStep::Answer);
        // Refused for a copy only, which has no such button.
        let _ = room.edit(Exercise::begin);
    };
    let is_copy = room
        .live
        .with_untracked(|live| live.as_ref().is_some_and(Exercise::is_copy));
    let body = view! {
        <ul class="bw-list">
            <li>{municipality}</li>
            <li>{count_of("group-facts", facts, Gate::ALL.len())} " " <a class="nl-link" href=Route::Facts.href()>{t("group-facts-link")}</a></li>
            <li>{t("exercise-never-show-of-hands")}</li>
            <li><a class="nl-link" href=Route::Papers.href()>{t("group-papers")}</a></li>
        </ul>
        {(!is_copy).then(|| view! {
            <div class="bw-actions">
                <button class="nl-button nl-button--primary" type="button" id="begin-collecting" on:click=begin>{t("group-collect")}</button>
            </div>
        })}
    };
    section("ready", t("group-ready"), body.into_any())
}

/// Beginning again, which throws this exercise away; asks first.
pub(super) fn anew(room: Room) -> AnyView {
    let asked = RwSignal::new(false);
    let wipe = move |_| room.replace(None);
    let ask = move |_| {
        asked.set(true);
        focus::soon("keep-exercise");
    };
    let keep = move |_| {
        asked.set(false);
        focus::soon("anew");
    };
    let question = move || {
        view! {
            <p class="nl-paragraph" role="alert">{t("group-anew-sure")}</p>
            <div class="bw-actions">
                <button class="nl-button nl-button--danger" type="button" id="wipe-exercise" on:click=wipe>{t("group-anew-yes")}</button>
                <button class="nl-button" type="button" id="keep-exercise" on:click=keep>{t("group-anew-no")}</button>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="bw-section bw-noprint">
            {move || if asked.get() {
                question()
            } else {
                view! { <button class="bw-textbutton" type="button" id="anew" on:click=ask>{t("group-anew")}</button> }.into_any()
            }}
        </section>
    }
    .into_any()
}
