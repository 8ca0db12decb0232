//! Wiping everything, after one question, verified by reading.

use leptos::prelude::*;

use crate::app::keeping::opening;
use crate::app::state::State;
use crate::app::words::{t, t_with, with_texts};
use crate::browser::focus;
use crate::browser::wiping::Left;

const START: &str = "wipe-start";
const YES: &str = "wipe-yes";

/// The button, the question and the outcome.
pub fn view(state: State, again: Callback<()>) -> AnyView {
    let asking = RwSignal::new(false);
    let said = RwSignal::new(String::new());
    let ask = move |_| {
        asking.set(true);
        focus::soon(YES);
    };
    let keep = move |_| {
        asking.set(false);
        focus::soon(START);
    };
    let wipe = move |_| {
        asking.set(false);
        said.set(t("data-wipe-busy"));
        focus::soon(START);
        wasm_bindgen_futures::spawn_local(async move {
            let left = opening::remove_all(state).await;
            said.try_set(outcome(&left));
            again.try_run(());
        });
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
            <p class="nl-paragraph" id="wipe-outcome" role="status">{said}</p>
        </div>
    }
    .into_any()
}

/// What came of wiping, in words.
pub fn outcome(left: &[Left]) -> String {
    if left.is_empty() {
        return t("data-wiped");
    }
    let names: Vec<String> = left.iter().map(|left| t(left.text_id())).collect();
    let names = with_texts(|texts| texts.list(&names));
    t_with("data-wipe-left", &[("left", names.into())])
}
