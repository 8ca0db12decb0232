//! Whether things stay: the browser's promise, when they go anyway, who can read along.

use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use crate::app::components::{Notice, NoticeKind};
use crate::app::keeping::drawer;
use crate::app::state::State;
use crate::app::words::{t, t_with};
use crate::browser::lasting;

/// What may clean up here, in words.
pub fn view() -> AnyView {
    let granted = RwSignal::new(None::<Option<bool>>);
    wasm_bindgen_futures::spawn_local(async move {
        let answer = lasting::is_granted().await;
        // The page may have been left in the meantime.
        granted.try_set(Some(answer));
    });
    let asked = RwSignal::new("");
    let ask = move |_| {
        wasm_bindgen_futures::spawn_local(async move {
            let answer = lasting::ask().await;
            asked.try_set(if answer == Some(true) {
                "staying-lasting-asked-yes"
            } else {
                "staying-lasting-asked-no"
            });
            if answer == Some(true) {
                granted.try_set(Some(Some(true)));
            }
        });
    };
    let promise = move || {
        granted.get().map(|granted| match granted {
            Some(true) => t("staying-lasting-yes"),
            Some(false) => t("staying-lasting-no"),
            None => t("staying-lasting-unknown"),
        })
    };
    let when = [
        "staying-when-private",
        "staying-when-safari",
        "staying-when-exit",
        "staying-when-self",
        "staying-when-date",
    ];
    view! {
        <p class="nl-paragraph" id="lasting">{promise}</p>
        <div hidden=move || granted.get() != Some(Some(false))>
            <button class="nl-button" type="button" on:click=ask>{t("staying-lasting-ask")}</button>
        </div>
        <p class="nl-paragraph" role="status">{move || Some(asked.get()).filter(|id| !id.is_empty()).map(t)}</p>
        <h3 class="nl-heading nl-heading--level-3 bw-section__part">{t("staying-when")}</h3>
        <ul class="bw-list">{when.map(|id| view! { <li>{t(id)}</li> }).collect_view()}</ul>
    }
    .into_any()
}

/// Says that other pages can read along, if they can.
pub fn neighbours(state: State) -> AnyView {
    let found = drawer::readers_along(state);
    if found.is_empty() {
        return ().into_any();
    }
    let item = |neighbour: &brugwijzer_core::dossier::Neighbour| {
        let count = [("count", Arg::from(neighbour.count()))];
        view! { <li>{t_with(neighbour.text_id(), &count)}</li> }
    };
    view! {
        <Notice kind=NoticeKind::Attention>
            <p class="nl-paragraph"><strong>{t("staying-neighbours")}</strong></p>
            <ul class="bw-list">{found.iter().map(item).collect_view()}</ul>
            <p class="nl-paragraph">{t("staying-neighbours-about")}</p>
        </Notice>
    }
    .into_any()
}
