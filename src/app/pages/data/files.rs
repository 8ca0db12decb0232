//! Opening a file: what it is, its password if it has one, a look at it, a new dossier.

use std::cmp::Ordering;

use brugwijzer_core::documents::locked_copy::LockedCopy;
use brugwijzer_core::documents::opening::{Opened, Refusal, open, open_data};
use brugwijzer_core::domain::assessment::Statement;
use brugwijzer_core::dossier::{Dossier, DossierId, Restored, compare};
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use crate::app::components::PasswordField;
use crate::app::keeping::opening;
use crate::app::state::State;
use crate::app::words::{t, t_with};
use crate::browser::file::{self, ReadError};
use crate::browser::{crypto, focus};

const OPEN_YES: &str = "open-yes";
const PASSWORD: &str = "open-password";

/// What came of choosing a file.
#[derive(Clone, PartialEq, Debug)]
enum Chosen {
    Nothing,
    Refused(&'static str),
    Locked(LockedCopy),
    Preview(Box<Restored>),
}

/// Opens a chosen file, with a look at it first.
pub fn view(state: State, again: Callback<()>) -> AnyView {
    let chosen = RwSignal::new(Chosen::Nothing);
    let choose = move |event| {
        file::read_chosen(&event, move |text| {
            // The page may have been left while the file was read.
            let _ = show(chosen, read(text));
        });
    };
    view! {
        <p class="nl-paragraph">{t("data-open-about")}</p>
        <label class="utrecht-form-label" for="open-file">{t("data-open-label")}</label>
        <p><input id="open-file" type="file" accept=".html,.htm,.json,.txt,text/html,application/json" on:change=choose /></p>
        <div role="status">{move || outcome(state, chosen, again)}</div>
    }
    .into_any()
}

fn show(chosen: RwSignal<Chosen>, result: Chosen) -> Option<Chosen> {
    match result {
        Chosen::Preview(_) => focus::soon(OPEN_YES),
        Chosen::Locked(_) => focus::soon(PASSWORD),
        Chosen::Nothing | Chosen::Refused(_) => {}
    }
    chosen.try_set(result)
}

fn read(text: Result<String, ReadError>) -> Chosen {
    match text {
        Ok(text) => of(open(&text, &fallback_id())),
        Err(ReadError::None) => Chosen::Nothing,
        Err(ReadError::TooLarge) => Chosen::Refused(Refusal::TooLarge.text_id()),
        Err(ReadError::Unreadable) => Chosen::Refused("data-open-unreadable"),
    }
}

/// For a file without an id; what is opened gets a new one anyway.
fn fallback_id() -> DossierId {
    State::fresh().id
}

fn of(opened: Opened) -> Chosen {
    match opened {
        Opened::Copy(restored) => Chosen::Preview(restored),
        Opened::Locked(locked) => Chosen::Locked(locked),
        Opened::Refused(refusal) => Chosen::Refused(refusal.text_id()),
    }
}

fn outcome(state: State, chosen: RwSignal<Chosen>, again: Callback<()>) -> AnyView {
    match chosen.get() {
        Chosen::Nothing => ().into_any(),
        Chosen::Refused(id) => {
            view! { <p class="utrecht-form-field-error-message">{t(id)}</p> }.into_any()
        }
        Chosen::Locked(locked) => unlock(chosen, locked),
        Chosen::Preview(restored) => preview(state, chosen, *restored, again),
    }
}

/// Asks for the password of a locked copy.
fn unlock(chosen: RwSignal<Chosen>, locked: LockedCopy) -> AnyView {
    if !crypto::is_possible() {
        return view! { <p class="utrecht-form-field-error-message">{t("data-lock-impossible")}</p> }
            .into_any();
    }
    let password = RwSignal::new(String::new());
    let error = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let try_it = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        error.set(String::new());
        let (typed, locked) = (password.get_untracked(), locked.clone());
        wasm_bindgen_futures::spawn_local(async move {
            match crypto::unlock(&typed, &locked).await {
                Ok(Some(data)) => {
                    let _ = show(chosen, of(open_data(&data, &fallback_id())));
                }
                Ok(None) => {
                    error.try_set(t("data-open-wrong"));
                    focus::soon(PASSWORD);
                }
                Err(_) => {
                    error.try_set(t("data-lock-impossible"));
                }
            }
            busy.try_set(false);
        });
    };
    view! {
        <form class="bw-sheet" on:submit=try_it>
            <p class="nl-paragraph">{t("data-open-locked")}</p>
            <PasswordField id=PASSWORD label=t("data-lock-password") kind="current-password" value=password error=error />
            <div class="bw-actions">
                <button id="open-unlock" class="nl-button nl-button--primary" type="submit">{t("data-open-unlock")}</button>
                <button class="nl-button" type="button" on:click=move |_| chosen.set(Chosen::Nothing)>{t("data-open-no")}</button>
            </div>
            <p class="bw-muted">{move || busy.get().then(|| t("data-open-busy"))}</p>
        </form>
    }
    .into_any()
}

/// What the file holds, before it is opened as a new dossier.
fn preview(
    state: State,
    chosen: RwSignal<Chosen>,
    restored: Restored,
    again: Callback<()>,
) -> AnyView {
    let dossier = &restored.dossier;
    let text = t_with(
        "data-open-preview-text",
        &[
            ("name", opening::name_of(&dossier.municipality).into()),
            ("date", opening::date_of(dossier.changed).into()),
            ("count", Arg::from(dossier.answers.answered(Statement::ALL))),
            ("total", Arg::from(Statement::COUNT)),
        ],
    );
    let compared = opening::find(state, &dossier.id).map(|kept| comparison(dossier, &kept));
    let problems = super::problems(restored.problems.clone(), "data-problems-file");
    let open = move |_| {
        if !opening::open_as_new(state, restored.clone()) {
            // The open one comes first; the preview stays for another try.
            return state.message.set(t("saving-first"));
        }
        chosen.set(Chosen::Nothing);
        state.message.set(t("data-opened"));
        again.run(());
        focus::soon(crate::app::frame::HEADING);
    };
    view! {
        <div class="bw-sheet">
            <h3 class="nl-heading nl-heading--level-4">{t("data-open-preview")}</h3>
            <p class="nl-paragraph">{text}</p>
            {compared}
            {problems}
            <div class="bw-actions">
                <button id=OPEN_YES class="nl-button nl-button--primary" type="button" on:click=open>{t("data-open-yes")}</button>
                <button class="nl-button" type="button" on:click=move |_| chosen.set(Chosen::Nothing)>{t("data-open-no")}</button>
            </div>
        </div>
    }
    .into_any()
}

/// How the file stands to the dossier that it was made of.
fn comparison(copy: &Dossier, kept: &Dossier) -> AnyView {
    let found = compare(copy, kept);
    let id = match found.age {
        _ if found.differences.is_empty() => "compare-same",
        Ordering::Greater => "compare-newer",
        Ordering::Less => "compare-older",
        Ordering::Equal => "compare-as-old",
    };
    let name = opening::name_of(&kept.municipality);
    let differences = found.differences.iter().map(|difference| {
        let count = [("count", Arg::from(difference.count()))];
        view! { <li>{t_with(difference.text_id(), &count)}</li> }
    });
    view! {
        <p class="nl-paragraph"><strong>{t_with(id, &[("name", name.into())])}</strong></p>
        <ul class="bw-list">{differences.collect_view()}</ul>
        <p class="nl-paragraph">{t("compare-kept")}</p>
    }
    .into_any()
}
