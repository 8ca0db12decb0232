//! Wiping everything, after one question, verified by reading.

use leptos::prelude::*;

use crate::app::opening;
use crate::app::state::State;
use crate::app::words::t;
use crate::browser::focus;

const START: &str = "wipe-start";
const YES: &str = "wipe-yes";

/// The button, the question and the outcome.
pub fn view(state: State, again: Callback<()>) -> AnyView {
    let asking = RwSignal::new(false);
    let outcome = RwSignal::new("");
    let ask = move |_| {
        asking.set(true);
        focus::soon(YES);
    };
    let keep = move |_| {
        asking.set(false);
        focus::soon(START);
    };
    let wipe = move |_| {
        outcome.set(if opening::remove_all(state) {
            "data-wiped"
        } else {
            "data-wipe-left"
        });
        asking.set(false);
        again.run(());
        focus::soon(START);
    };
    view! {
        <div class="bw-danger">
            <p class="nl-paragraph">{t("data-wipe-about")}</p>
            <div hidden=move || asking.get()>
                <button id=START class="nl-button nl-button--danger" type="button" on:click=ask>{t("data-wipe-start")}</button>
            </div>
            <div hidden=move || !asking.get()>
                <p class="nl-paragraph"><strong>{t("data-wipe-sure")}</strong></p>
                <div class="bw-actions">
                    <button id=YES class="nl-button nl-button--danger" type="button" on:click=wipe>{t("data-wipe-yes")}</button>
                    <button class="nl-button" type="button" on:click=keep>{t("data-wipe-no")}</button>
                </div>
            </div>
            <p class="nl-paragraph" role="status">{move || Some(outcome.get()).filter(|id| !id.is_empty()).map(t)}</p>
        </div>
    }
    .into_any()
}
