//! The drawer while it is off: why it is, what it does, and the switch.

use leptos::prelude::*;

use super::Drawer;
use crate::app::pages::data::staying;
use crate::app::pages::section;
use crate::app::state::State;
use crate::app::words::t;
use crate::browser::focus;

/// What to read before names can be kept.
pub fn view(drawer: Drawer) -> AnyView {
    let why = [
        "contacts-why-need",
        "contacts-why-special",
        "contacts-why-fine",
        "contacts-why-partner",
        "contacts-why-consent",
    ];
    let what = [
        "contacts-what-apart",
        "contacts-what-nowhere",
        "contacts-what-date",
        "contacts-what-wipe",
    ];
    let list = |ids: Vec<&'static str>| {
        view! { <ul class="bw-list">{ids.into_iter().map(|id| view! { <li>{t(id)}</li> }).collect_view()}</ul> }
            .into_any()
    };
    let turn_on = move |_| {
        drawer.turn_on();
        focus::soon(crate::app::frame::HEADING);
    };
    view! {
        {section("contacts-why", t("contacts-why"), list(why.to_vec()))}
        {section("contacts-what", t("contacts-what"), list(what.to_vec()))}
        <div class="bw-actions">
            <button id="contacts-on" class="nl-button nl-button--primary" type="button" on:click=turn_on>{t("contacts-turn-on")}</button>
        </div>
    }
    .into_any()
}

/// Why the drawer cannot be turned on where this page stands.
pub fn reasons(state: State) -> AnyView {
    let body = view! { {staying::neighbours(state)} }.into_any();
    section("contacts-off-here", t("contacts-off-here"), body)
}
