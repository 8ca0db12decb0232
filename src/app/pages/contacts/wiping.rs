//! Wiping the names of a meeting, after one question.

use leptos::prelude::*;

use super::Drawer;
use crate::app::words::t;
use crate::browser::focus;

const START: &str = "contacts-wipe-start";
const YES: &str = "contacts-wipe-yes";

/// The button and the question.
pub fn view(drawer: Drawer) -> AnyView {
    let asking = RwSignal::new(false);
    let ask = move |_| {
        asking.set(true);
        focus::soon(YES);
    };
    let keep = move |_| {
        asking.set(false);
        focus::soon(START);
    };
    let wipe = move |_| {
        let state = drawer.state;
        drawer.wipe();
        state.message.set(t(if drawer.failed.get_untracked() {
            "contacts-wipe-failed"
        } else {
            "contacts-wiped"
        }));
        focus::soon(crate::app::frame::HEADING);
    };
    view! {
        <div class="bw-danger">
            <p class="nl-paragraph">{t("contacts-wipe-about")}</p>
            <div hidden=move || asking.get()>
                <button id=START class="nl-button nl-button--danger" type="button" on:click=ask>{t("contacts-wipe-start")}</button>
            </div>
            <div hidden=move || !asking.get()>
                <p class="nl-paragraph"><strong>{t("contacts-wipe-sure")}</strong></p>
                <div class="bw-actions">
                    <button id=YES class="nl-button nl-button--danger" type="button" on:click=wipe>{t("contacts-wipe-yes")}</button>
                    <button class="nl-button" type="button" on:click=keep>{t("contacts-wipe-no")}</button>
                </div>
            </div>
        </div>
    }
    .into_any()
}
