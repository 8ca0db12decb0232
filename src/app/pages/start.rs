//! The start page: what it is, how long it takes, and the ways in.

use leptos::prelude::*;

use crate::app::components::{Bridge, Notice, NoticeKind, SafetyText, forms_of};
use crate::app::frame::HEADING;
use crate::app::later;
use crate::app::route::Route;
use crate::app::shared_computer;
use crate::app::state::{State, use_state};
use crate::app::words::t;
use crate::browser::{address, edition, focus};

/// The start page.
pub fn page() -> AnyView {
    let state = use_state();
    let begin = move |_| {
        later::begin_another(state);
        // The address is always ours to set; if not, the step list still leads on.
        let _ = address::go(&Route::Facts.href());
    };
    // Counts up when the shared computer is switched, so that the dossiers are read again.
    let read_again = RwSignal::new(0u32);
    let again = Callback::new(move |()| read_again.update(|times| *times += 1));
    let resumable = move || {
        read_again.track();
        later::resumable(state)
    };
    let can_compare = Memo::new(move |_| {
        read_again.track();
        later::keeping(state).is_some_and(|keeping| (keeping.can_compare)(state))
    });
    let forms = Memo::new(move |_| state.dossier.with(|dossier| forms_of(&dossier.answers)));
    view! {
        <div class="bw-page bw-page--wide">
            <div class="bw-hero">
                <h1 id=HEADING class="nl-heading nl-heading--level-1 bw-hero__title" tabindex="-1">{t("start-title")}</h1>
                <p class="nl-paragraph nl-paragraph--lead">{t("start-lead")}</p>
                <div class="bw-actions">
                    <button class="nl-button nl-button--primary" type="button" on:click=begin>{t("start-alone")}</button>
                    <a class="nl-button" id="with-group" href=Route::Group.href()>{t("start-group")}</a>
                </div>
                <ul class="bw-resume">
                    {resumable}
                    <li class="bw-resume__item"><a class="nl-link" href=Route::Data.href()>{t("start-open")}</a></li>
                    {(!edition::is_single_file()).then(|| view! { <li class="bw-resume__item"><a class="nl-link" href=Route::Participant(String::new()).href()>{t("start-participant")}</a></li> })}
                    {move || can_compare.get().then(|| view! { <li class="bw-resume__item"><a class="nl-link" href=Route::Compare.href()>{t("compare-title")}</a></li> })}
                </ul>
                {shared_computer(state, again)}
            </div>
            <Bridge forms=forms />
            <div class="bw-columns bw-columns--three bw-section">
                <section>
                    <h2 class="nl-heading nl-heading--level-3">{t("start-local-title")}</h2>
                    <p class="nl-paragraph">{t("start-local-text")} " " <a class="nl-link" href=Route::Data.href()>{t("start-local-link")}</a></p>
                </section>
                <section>
                    <h2 class="nl-heading nl-heading--level-3">{t("start-talk-title")}</h2>
                    <p class="nl-paragraph">{t("start-talk-text")} " " {t("start-time-text")}</p>
                </section>
                <section>
                    <h2 class="nl-heading nl-heading--level-3">{t("start-person-title")}</h2>
                    <p class="nl-paragraph"><SafetyText text=t("safety-person") /></p>
                </section>
            </div>
        </div>
    }
    .into_any()
}

/// The switch for a shared computer, and what it means once it is on.
fn shared_computer(state: State, again: Callback<()>) -> AnyView {
    let turn_on = move |_| {
        shared_computer::turn_on(state);
        again.run(());
        focus::soon(HEADING);
    };
    (move || {
        if shared_computer::is_on(state) {
            return view! {
                <Notice kind=NoticeKind::Attention>
                    <p class="nl-paragraph"><strong>{t("shared-on")}.</strong> " " {t("shared-now")}</p>
                    <p class="nl-paragraph"><a class="nl-link" href=Route::Data.href()>{t("frame-data")}</a></p>
                </Notice>
            }
            .into_any();
        }
        view! {
            <p class="bw-small">{t("shared-start")} " " <button id="shared-switch" class="bw-textbutton" type="button" on:click=turn_on>{t("shared-on")}</button></p>
        }
        .into_any()
    })
    .into_any()
}
