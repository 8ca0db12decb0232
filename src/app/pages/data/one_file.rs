//! The tool in one file: to take along from the site, and what to know inside the file.

use leptos::prelude::*;

use super::super::section;
use crate::app::components::{Notice, NoticeKind};
use crate::app::keeping::staying;
use crate::app::single_file;
use crate::app::state::State;
use crate::app::words::{t, t_with};
use crate::browser::{edition, store};

/// Inside the file: that it keeps nothing, and the switch.
pub fn inside(state: State) -> AnyView {
    let is_forgetful = move || edition::is_single_file() && single_file::is_in_memory(state);
    view! { {move || is_forgetful().then(|| switch(state))} }.into_any()
}

/// On the site: the file to take along.
pub fn to_take_along() -> AnyView {
    let offered = (!edition::is_single_file()).then(edition::download);
    let Some((address, sha256)) = offered.flatten() else {
        return ().into_any();
    };
    let body = view! {
        <p class="nl-paragraph">{t("file-about")}</p>
        <p class="nl-paragraph"><a id="file-download" class="nl-link" href=address download="brugwijzer.html">{t("file-download")}</a></p>
        <p class="nl-paragraph bw-small">{t_with("file-check", &[("hash", sha256.into())])}</p>
    };
    section("data-file", t("file-title"), body.into_any())
}

fn switch(state: State) -> AnyView {
    let keep = move |_| {
        if store::keep_from_file().is_ok() {
            staying::turn_shared_off(state);
        } else {
            state.message.set(t("saving-denied"));
        }
    };
    view! {
        <Notice kind=NoticeKind::Attention>
            <p class="nl-paragraph">{t("file-memory")}</p>
            <p class="nl-paragraph">{t("file-keep-about")}</p>
            <p class="nl-paragraph"><button id="file-keep" class="bw-textbutton" type="button" on:click=keep>{t("file-keep")}</button></p>
        </Notice>
    }
    .into_any()
}
