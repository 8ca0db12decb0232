//! One device that goes round: nothing of the previous person is on it. Source: method.md
//! section 2, rung 1. The whole page is this, so Back has nothing to show either.

use brugwijzer_core::domain::exercise::code::Mode;
use brugwijzer_core::domain::exercise::{Ballot, Exercise};
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::super::participant::{Draft, Fill, PHONE_TITLE, Reading, Tongues, foot};
use super::refusals;
use crate::app::exercise::{Room, use_room};
use crate::app::saying::{Speaking, Tongue};
use crate::app::words::{t, t_with};
use crate::browser::{address, focus, page as browser_page};

/// The page that goes round.
pub fn page() -> AnyView {
    let room = use_room();
    let draft = RwSignal::new(Draft::default());
    let between = RwSignal::new(true);
    let speaking = Speaking::new();
    let size = RwSignal::new(0);
    let refused = RwSignal::new(String::new());
    let mode = room
        .live
        .with_untracked(|live| live.as_ref().map_or(Mode::Foundations, Exercise::mode));
    let done = move |ballot: Ballot| {
        let outcome = room.edit(|exercise| exercise.enter_ballot(&ballot));
        refused.set(match outcome {
            Some(Err(error)) => refusals::entry(error),
            Some(Ok(_)) => String::new(),
            None => t("saving-refused"),
        });
        draft.set(Draft::default());
        // Language and letters would tell something about the person before.
        speaking.choose(String::new());
        size.set(0);
        between.set(true);
        focus::soon(PHONE_TITLE);
    };
    let covered = RwSignal::new(false);
    // The answers of the others are nowhere else, so this page may not go: it is covered until Back.
    let leave = move |_| {
        draft.set(Draft::default());
        between.set(true);
        covered.set(true);
        browser_page::set_title(&t("group-pass-covered"));
        // Where history is off, the page is covered until it is loaded anew.
        let _ = address::add_step();
    };
    address::on_step(move || {
        if covered.get_untracked() {
            covered.set(false);
            browser_page::set_title(&t("frame-name"));
        }
    });
    let direction = move || speaking.now().tongue().map_or("ltr", Tongue::direction);
    view! {
        {move || covered.get().then(|| view! {
            <main id="covered">
                <h1>{t("group-pass-covered")}</h1>
                <p>{t("group-pass-covered-about")}</p>
            </main>
        })}
        <div class="bw-phone" dir=direction hidden=move || covered.get()>
            <header>
                <div class="bw-phone__bar">
                    <span class="bw-brand">{t("frame-name")}</span>
                    <button class="nl-button bw-exit" type="button" on:click=leave>{t("frame-exit")}</button>
                </div>
                <Tongues speaking=speaking />
                <Reading speaking=speaking size=size />
            </header>
            <main id="main">
                {move || if between.get() {
                    pause(room, between, refused)
                } else {
                    view! { <Fill mode=mode draft=draft on_done=Callback::new(done) shared=true saying=speaking.now() /> }.into_any()
                }}
            </main>
            {foot(speaking)}
        </div>
    }
    .into_any()
}

/// Between two people: thanks, the counter, and the next one.
fn pause(room: Room, between: RwSignal<bool>, refused: RwSignal<String>) -> AnyView {
    // A second window may enter codes meanwhile: only the number changes then.
    let counter = move || {
        let count = room.live.with(|live| {
            live.as_ref()
                .and_then(Exercise::collecting)
                .map_or(0, |collecting| collecting.counter())
        });
        t_with(
            "exercise-counter",
            &[("count", Arg::from(i64::from(count)))],
        )
    };
    view! {
        <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{t("group-pass-title")}</h1>
        <p class="nl-paragraph">{t("group-pass-about")}</p>
        <p role="alert">{refused}</p>
        <p class="nl-paragraph" id="counter">{counter}</p>
        <div class="bw-actions">
            <button class="nl-button nl-button--primary" type="button" id="next-person" on:click=move |_| between.set(false)>{t("group-pass-next")}</button>
        </div>
        <div class="bw-actions">
            <button class="nl-button" type="button" id="pass-end" on:click=move |_| room.passing.set(false)>{t("group-pass-end")}</button>
        </div>
    }
    .into_any()
}
