//! Saving a copy that a person can read, plain or behind a password.

use brugwijzer_core::documents::copy::{copy, copy_file_name};
use brugwijzer_core::documents::locked_copy::{self, ITERATIONS, PASSWORD_MIN_CHARS};
use brugwijzer_core::dossier::{Dossier, DossierId};
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use crate::app::components::{Notice, NoticeKind, PasswordField};
use crate::app::keeping::opening;
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::today;
use crate::app::words::{t, t_with, with_texts};
use crate::browser::{clipboard, clock, crypto, file};

/// A file that was offered: the browser gives no sign whether it was kept.
#[derive(Clone, PartialEq, Debug)]
struct Offered {
    message: String,
    text: String,
}

/// What the section remembers while it is on screen.
#[derive(Clone, Copy)]
struct Saving {
    state: State,
    named: RwSignal<bool>,
    offered: RwSignal<Option<Offered>>,
}

/// Offers the open dossier as a readable document.
pub fn save(state: State) -> AnyView {
    let saving = Saving {
        state,
        named: RwSignal::new(false),
        offered: RwSignal::new(None),
    };
    view! {
        {reminder(state)}
        <p class="nl-paragraph">{t("data-copy-about")}</p>
        <p class="bw-muted">{move || last_copy(state)}</p>
        <label class="bw-check">
            <input
                class="utrecht-checkbox utrecht-checkbox--html-input"
                type="checkbox"
                id="copy-named"
                on:change=move |event| saving.named.set(event_target_checked(&event))
            />
            <span>{t("data-copy-named")} <span class="bw-check__about">{t("data-copy-named-about")}</span></span>
        </label>
        <div class="bw-actions">
            <button id="copy-save" class="nl-button" type="button" on:click=move |_| saving.plain()>{t("data-copy-save")}</button>
        </div>
        <details class="bw-details"><summary>{t("data-lock")}</summary><div class="bw-details__body">{lock(saving)}</div></details>
        <div role="status">{move || saving.offered.get().map(|offered| fallback(state, offered))}</div>
    }
    .into_any()
}

/// Reminds of a copy when much has changed since the last one; otherwise silent.
pub fn reminder(state: State) -> AnyView {
    let needed = Memo::new(move |_| state.dossier.with(|dossier| dossier.needs_copy()));
    (move || {
        needed.get().then(|| view! {
            <Notice kind=NoticeKind::Info><p class="nl-paragraph">{t("data-copy-reminder")}</p></Notice>
        })
    })
    .into_any()
}

fn last_copy(state: State) -> String {
    match state.dossier.with(|dossier| dossier.copied) {
        Some(moment) => t_with(
            "data-copy-last",
            &[("date", opening::date_of(moment).into())],
        ),
        None => t("data-copy-never"),
    }
}

impl Saving {
    fn plain(self) {
        let dossier = self.state.dossier.get_untracked();
        let advice = untrack(|| self.state.advice());
        let text = with_texts(|texts| copy(&dossier, &advice, texts, today::ymd()));
        self.offer(&dossier.id, self.file_name(), text);
    }

    fn file_name(self) -> String {
        let municipality = self
            .state
            .dossier
            .with_untracked(|d| d.municipality.clone());
        let named = self.named.get_untracked().then_some(municipality.as_str());
        with_texts(|texts| copy_file_name(today::ymd(), named, texts))
    }

    /// Hands the file of a dossier to the browser, with the ways out beside it. The page may
    /// have been left, or another dossier opened, since it was asked for.
    fn offer(self, id: &DossierId, name: String, text: String) {
        let message = match file::offer(&name, "text/html", &text) {
            Ok(()) => {
                if self.state.dossier.with_untracked(|open| open.id == *id) {
                    let mark = |dossier: &mut Dossier| dossier.mark_copied(clock::now());
                    self.state.dossier.update(mark);
                }
                t_with("data-copy-offered", &[("name", name.into())])
            }
            Err(_) => t("data-copy-failed"),
        };
        self.offered.try_set(Some(Offered { message, text }));
    }
}

/// What to do when the file did not arrive.
fn fallback(state: State, offered: Offered) -> AnyView {
    let text = offered.text;
    let copy = move |_| {
        clipboard::copy(text.clone(), move |done| {
            state.message.set(t(if done {
                "data-copy-text-done"
            } else {
                "data-copy-text-failed"
            }));
        });
    };
    view! {
        <Notice kind=NoticeKind::Info>
            <p class="nl-paragraph">{offered.message}</p>
            <p class="nl-paragraph">
                <button class="bw-textbutton" type="button" on:click=copy>{t("data-copy-text")}</button> " "
                <a class="nl-link" href=Route::Report.href()>{t("data-copy-print")}</a>
            </p>
            <p class="nl-paragraph bw-small">{t("data-copy-text-about")}</p>
            <p class="bw-muted bw-small" aria-hidden="true">{state.message}</p>
        </Notice>
    }
    .into_any()
}

/// The password, twice, and the plain warning that belongs to it.
fn lock(saving: Saving) -> AnyView {
    if !crypto::is_possible() {
        return view! { <p class="nl-paragraph">{t("data-lock-impossible")}</p> }.into_any();
    }
    let password = RwSignal::new(String::new());
    let repeated = RwSignal::new(String::new());
    let (short, differs) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let busy = RwSignal::new(false);
    let least = [("count", Arg::from(PASSWORD_MIN_CHARS))];
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = password.get_untracked();
        let is_short = typed.chars().count() < PASSWORD_MIN_CHARS;
        let is_different = typed != repeated.get_untracked();
        let least = [("count", Arg::from(PASSWORD_MIN_CHARS))];
        short.set(if is_short {
            t_with("data-lock-short", &least)
        } else {
            String::new()
        });
        differs.set(if is_different {
            t("data-lock-differs")
        } else {
            String::new()
        });
        if is_short || is_different || busy.get_untracked() {
            return;
        }
        busy.set(true);
        let (id, plain) = saving
            .state
            .dossier
            .with_untracked(|dossier| (dossier.id.clone(), locked_copy::plain(dossier)));
        // The signals of this page are gone when it is left while the lock is being made.
        let name = saving.file_name();
        wasm_bindgen_futures::spawn_local(async move {
            match crypto::lock(&typed, &plain, ITERATIONS).await {
                Ok(locked) => {
                    let text = with_texts(|texts| locked_copy::write(&locked, texts));
                    saving.offer(&id, name, text);
                    password.try_set(String::new());
                    repeated.try_set(String::new());
                }
                Err(_) => saving.state.message.set(t("data-lock-impossible")),
            }
            busy.try_set(false);
        });
    };
    view! {
        <form on:submit=save>
            <p class="nl-paragraph"><strong>{t("data-lock-about")}</strong></p>
            <PasswordField id="lock-password" label=t("data-lock-password") help=t_with("data-lock-help", &least) kind="new-password" value=password error=short />
            <PasswordField id="lock-again" label=t("data-lock-again") kind="new-password" value=repeated error=differs />
            <button id="lock-save" class="nl-button" type="submit">{t("data-lock-save")}</button>
            <p class="bw-muted" role="status">{move || busy.get().then(|| t("data-lock-busy"))}</p>
        </form>
    }
    .into_any()
}
