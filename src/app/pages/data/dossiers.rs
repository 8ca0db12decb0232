//! The dossiers that are kept: go on, repeat, wipe.

use brugwijzer_core::domain::assessment::Statement;
use brugwijzer_core::dossier::Summary;
use leptos::prelude::*;

use crate::app::frame::count_of;
use crate::app::keeping::opening;
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::words::{t, t_with};
use crate::browser::{address, focus};

/// The list of dossiers, with the way to begin another.
pub fn view(state: State, again: Callback<()>) -> AnyView {
    let kept = opening::summaries(state);
    let begin = move |_| {
        opening::begin(state);
        // The address is always ours to set; if not, the step list still leads on.
        let _ = address::go(&Route::Facts.href());
    };
    let list = if kept.is_empty() {
        view! { <p class="nl-paragraph">{t("data-dossiers-none")}</p> }.into_any()
    } else {
        view! { <ul class="bw-items">{kept.into_iter().map(|summary| item(state, summary, again)).collect_view()}</ul> }.into_any()
    };
    view! {
        {list}
        <button class="nl-button" type="button" on:click=begin>{t("data-new")}</button>
    }
    .into_any()
}

fn item(state: State, summary: Summary, again: Callback<()>) -> AnyView {
    let is_open = state
        .dossier
        .with_untracked(|dossier| dossier.id == summary.id);
    let name = opening::name_of(&summary.municipality);
    let about = t_with(
        "data-changed",
        &[("date", opening::date_of(summary.changed).into())],
    );
    let answered = count_of("start-answered", summary.answered, Statement::COUNT);
    let named = |id: &str| t_with(id, &[("name", (&name).into())]);
    let deleting = opening::find(state, &summary.id)
        .map(|dossier| super::deleting::view(state, &dossier, again));
    let asking = RwSignal::new(false);
    let (open_id, copy_id, wipe_id) = (summary.id.clone(), summary.id.clone(), summary.id.clone());
    let sure_id = format!("sure-{}", summary.id.as_str());
    let ask_focus = sure_id.clone();
    let proceed = move |_| opening::proceed(state, &open_id);
    let duplicate = move |_| {
        if opening::duplicate(state, &copy_id) {
            state.message.set(t("data-dossier-duplicated"));
            again.run(());
        }
    };
    let wipe = move |_| {
        let removal = opening::remove(state, &wipe_id);
        wasm_bindgen_futures::spawn_local(async move {
            state.message.set(t(if removal.await {
                "data-dossier-removed"
            } else {
                "data-dossier-left"
            }));
            // The page may have been left in the meantime.
            if again.try_run(()).is_some() {
                focus::soon(crate::app::frame::HEADING);
            }
        });
    };
    let ask = move |_| {
        asking.set(true);
        focus::soon(ask_focus.clone());
    };
    view! {
        <li class="bw-item bw-item--plain">
            <p class="bw-item__what">{name.clone()} {is_open.then(|| format!(" ({})", t("data-open-now")))}</p>
            <p class="bw-item__who">{about} ". " {answered}</p>
            {deleting}
            <p class="bw-item__step">
                <button class="bw-textbutton" type="button" aria-label=named("data-dossier-open-of") on:click=proceed>{t("data-dossier-open")}</button>
                " "
                <button class="bw-textbutton" type="button" aria-label=named("data-dossier-duplicate-of") on:click=duplicate>{t("data-dossier-duplicate")}</button>
                " "
                <button class="bw-textbutton bw-textbutton--danger" type="button" aria-label=named("data-dossier-remove-of") on:click=ask>{t("data-dossier-remove")}</button>
            </p>
            <div class="bw-item__step" hidden=move || !asking.get()>
                <p class="nl-paragraph">{named("data-dossier-remove-sure")}</p>
                <button id=sure_id class="nl-button nl-button--danger" type="button" on:click=wipe>{t("data-dossier-remove-yes")}</button>
                " "
                <button class="nl-button" type="button" on:click=move |_| asking.set(false)>{t("data-wipe-no")}</button>
            </div>
        </li>
    }
    .into_any()
}
