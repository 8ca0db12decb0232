//! "Ik zit op een gedeelde computer": the switch, what it means now, and what is from earlier.

use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::wiping;
use crate::app::components::{Notice, NoticeKind};
use crate::app::keeping::staying;
use crate::app::shared_computer;
use crate::app::state::State;
use crate::app::words::{t, t_with};
use crate::browser::focus;

const SWITCH: &str = "shared-switch";

/// The section on the data page.
pub fn view(state: State, again: Callback<()>) -> AnyView {
    let body = move || {
        if shared_computer::is_on(state) {
            on(state, again)
        } else {
            off(state, again)
        }
    };
    view! { <p class="nl-paragraph">{t("shared-about")}</p> {body} }.into_any()
}

fn turn_on(state: State, again: Callback<()>) {
    shared_computer::turn_on(state);
    again.run(());
    focus::soon(SWITCH);
}

fn off(state: State, again: Callback<()>) -> AnyView {
    view! { <button id=SWITCH class="nl-button" type="button" on:click=move |_| turn_on(state, again)>{t("shared-on")}</button> }.into_any()
}

fn on(state: State, again: Callback<()>) -> AnyView {
    let earlier = RwSignal::new(staying::earlier());
    let outcome = RwSignal::new(String::new());
    let wipe = move |_| {
        wasm_bindgen_futures::spawn_local(async move {
            let left = staying::wipe_earlier().await;
            earlier.try_set(staying::earlier());
            outcome.try_set(wiping::outcome(&left));
        });
    };
    let turn_off = move |_| {
        staying::turn_shared_off(state);
        again.run(());
        focus::soon(SWITCH);
    };
    let from_earlier = move || {
        let count = earlier.get();
        (count > 0).then(|| view! {
            <p class="nl-paragraph">{t_with("shared-kept", &[("count", Arg::from(count))])} " " {t("shared-kept-about")}</p>
            <p class="nl-paragraph"><button id="shared-wipe" class="nl-button" type="button" on:click=wipe>{t("shared-wipe")}</button></p>
        })
    };
    view! {
        <Notice kind=NoticeKind::Attention>
            <p class="nl-paragraph"><strong>{t("shared-on")}.</strong> " " {t("shared-now")}</p>
            {from_earlier}
            <p class="nl-paragraph" role="status">{outcome}</p>
            <p class="nl-paragraph"><button id=SWITCH class="bw-textbutton" type="button" on:click=turn_off>{t("shared-off")}</button></p>
        </Notice>
    }
    .into_any()
}
