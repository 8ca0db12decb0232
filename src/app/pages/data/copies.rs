//! Saving a copy that a person can read, and opening it again as a new dossier.

use brugwijzer_core::documents::copy::{copy, copy_file_name, read_copy};
use brugwijzer_core::domain::assessment::Statement;
use brugwijzer_core::dossier::{Dossier, Restored, restore};
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use crate::app::opening;
use crate::app::state::State;
use crate::app::words::{t, t_with, with_texts};
use crate::browser::file::{self, ReadError};
use crate::browser::{clock, focus};

const OPEN_YES: &str = "open-yes";

/// Offers the open dossier as a readable document.
pub fn save(state: State) -> AnyView {
    let save = move |_| {
        let now = clock::local(clock::now());
        let today = (now.year, now.month, now.day);
        let dossier = state.dossier.get_untracked();
        let advice = untrack(|| state.advice());
        let (name, text) = with_texts(|texts| {
            (
                copy_file_name(today, texts),
                copy(&dossier, &advice, texts, today),
            )
        });
        state
            .message
            .set(match file::offer(&name, "text/html", &text) {
                Ok(()) => t_with("data-copy-offered", &[("name", name.into())]),
                Err(_) => t("data-copy-failed"),
            });
    };
    view! {
        <p class="nl-paragraph">{t("data-copy-about")}</p>
        <button class="nl-button" type="button" on:click=save>{t("data-copy-save")}</button>
        <p class="bw-muted" aria-hidden="true">{state.message}</p>
    }
    .into_any()
}

/// What came of choosing a file.
#[derive(Clone, PartialEq, Debug)]
enum Chosen {
    Nothing,
    Refused(&'static str),
    Preview(Box<Restored>),
}

/// Opens a chosen file, with a look at it first.
pub fn open(state: State, again: Callback<()>) -> AnyView {
    let chosen = RwSignal::new(Chosen::Nothing);
    let choose = move |event| {
        file::read_chosen(&event, move |text| {
            let result = read(text);
            if matches!(result, Chosen::Preview(_)) {
                focus::soon(OPEN_YES);
            }
            // The page may have been left while the file was read.
            chosen.try_set(result);
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

fn read(text: Result<String, ReadError>) -> Chosen {
    let text = match text {
        Ok(text) => text,
        Err(ReadError::None) => return Chosen::Nothing,
        Err(ReadError::TooLarge) => return Chosen::Refused("data-open-too-large"),
        Err(ReadError::Unreadable) => return Chosen::Refused("data-open-unreadable"),
    };
    let restored = read_copy(&text).map(|data| restore(data, &State::fresh().id));
    match restored.filter(|restored| !restored.is_refused()) {
        Some(restored) => Chosen::Preview(Box::new(restored)),
        None => Chosen::Refused("data-open-not-ours"),
    }
}

fn outcome(state: State, chosen: RwSignal<Chosen>, again: Callback<()>) -> AnyView {
    match chosen.get() {
        Chosen::Nothing => ().into_any(),
        Chosen::Refused(id) => {
            view! { <p class="utrecht-form-field-error-message">{t(id)}</p> }.into_any()
        }
        Chosen::Preview(restored) => preview(state, chosen, *restored, again),
    }
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
    let same = state.dossier.with_untracked(|open| is_same(open, dossier));
    let problems = super::problems(restored.problems.clone());
    let open = move |_| {
        opening::open_as_new(state, restored.clone());
        chosen.set(Chosen::Nothing);
        state.message.set(t("data-opened"));
        again.run(());
        focus::soon(crate::app::frame::HEADING);
    };
    view! {
        <div class="bw-sheet">
            <h3 class="nl-heading nl-heading--level-4">{t("data-open-preview")}</h3>
            <p class="nl-paragraph">{text}</p>
            {same.then(|| view! { <p class="nl-paragraph">{t("data-open-same")}</p> })}
            {problems}
            <div class="bw-actions">
                <button id=OPEN_YES class="nl-button nl-button--primary" type="button" on:click=open>{t("data-open-yes")}</button>
                <button class="nl-button" type="button" on:click=move |_| chosen.set(Chosen::Nothing)>{t("data-open-no")}</button>
            </div>
        </div>
    }
    .into_any()
}

/// Whether two dossiers hold the same, apart from their names in storage and where one was.
fn is_same(one: &Dossier, other: &Dossier) -> bool {
    let bare = |dossier: &Dossier| Dossier {
        id: one.id.clone(),
        created: 0,
        changed: 0,
        place: String::new(),
        opened: Vec::new(),
        ..dossier.clone()
    };
    bare(one) == bare(other)
}
