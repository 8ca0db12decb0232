//! "Controleer zelf": what this page asked for, what is kept, the policy in force, and one
//! sheet of paper for a privacy officer.

mod sheet;

use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::data::{kept, staying};
use super::{heading, section, ways};
use crate::app::components::{Notice, NoticeKind};
use crate::app::keeping::keeper::Keeper;
use crate::app::route::Route;
use crate::app::state::{State, use_state};
use crate::app::words::{t, t_with, with_texts};
use crate::browser::offline::{self, Asked};
use crate::browser::{clock, hosting, requests};

/// The page. On paper only the sheet is left of it.
pub fn page() -> AnyView {
    let state = use_state();
    expect_context::<Keeper>().flush();
    view! {
        <div class="bw-page">
            <div class="bw-noprint">
                {heading(t("check-title"))}
                <p class="nl-paragraph nl-paragraph--lead">{t("check-lead")}</p>
                {staying::neighbours(state)}
                {section("check-requests", t("check-requests"), asked(state))}
                {section("check-browser", t("check-browser"), steps())}
                {section("check-kept", t("data-kept"), kept_now(state))}
                {section("check-policy", t("check-policy"), policy())}
            </div>
            {sheet::view()}
            {ways(Some((Route::Data, t("check-back"))), None)}
        </div>
    }
    .into_any()
}

/// What is kept, read again after every save: even coming to this page is kept.
fn kept_now(state: State) -> AnyView {
    (move || {
        state.saving.track();
        kept::view(state)
    })
    .into_any()
}

/// The requests that the browser counted, which can be counted again.
fn asked(state: State) -> AnyView {
    let found = RwSignal::new(requests::since_opening());
    let log = RwSignal::new(Vec::new());
    let ask_worker = move || {
        wasm_bindgen_futures::spawn_local(async move {
            // The page may have been left in the meantime.
            log.try_set(offline::log().await);
        });
    };
    ask_worker();
    let again = move |_| {
        ask_worker();
        found.set(requests::since_opening());
        state.message.set(t("check-requests-done"));
    };
    let list = move || {
        let (own, foreign): (Vec<_>, Vec<_>) = found
            .get()
            .into_iter()
            .partition(|request| request.same_origin);
        let count = |id, count: usize| t_with(id, &[("count", Arg::from(count))]);
        let names = |requests: Vec<requests::Request>| {
            let items = requests
                .into_iter()
                .map(|request| view! { <li><code class="bw-key">{request.name}</code></li> });
            items.collect_view()
        };
        let is_foreign = !foreign.is_empty();
        view! {
            <ul class="bw-list">
                <li id="check-own" data-count=own.len()>{count("check-requests-own", own.len())}</li>
                <li id="check-foreign" data-count=foreign.len()>{count("check-requests-foreign", foreign.len())}</li>
                <li>{t(if requests::has_worker() { "check-worker" } else { "check-worker-none" })}</li>
                <li>{count("check-cookies", hosting::cookies())}</li>
            </ul>
            {is_foreign.then(|| view! { <ul class="bw-list">{names(foreign)}</ul> })}
            <details class="bw-details"><summary>{t("check-requests-list")}</summary>
                <div class="bw-details__body"><ul class="bw-list--plain" id="check-files">{names(own)}</ul></div>
            </details>
        }
    };
    view! {
        {list}
        {move || worker_log(log.get())}
        <p class="nl-paragraph bw-small">{t("check-requests-about")}</p>
        <button id="check-again" class="nl-button" type="button" on:click=again>{t("check-requests-again")}</button>
    }
    .into_any()
}

/// The log of the service worker, whose own requests the browser does not tell the page.
fn worker_log(log: Vec<Asked>) -> AnyView {
    if log.is_empty() {
        return ().into_any();
    }
    let from_network = log.iter().filter(|asked| !asked.is_kept).count();
    let line = |asked: &Asked| {
        let local = clock::local(asked.at);
        let time = with_texts(|texts| texts.time(local.hour, local.minute));
        let id = if asked.is_kept {
            "check-worker-kept"
        } else {
            "check-worker-network"
        };
        let args = [("time", time.into()), ("path", asked.path.clone().into())];
        view! { <li><code class="bw-key">{t_with(id, &args)}</code></li> }
    };
    let args = [
        ("count", Arg::from(log.len())),
        ("network", Arg::from(from_network)),
    ];
    view! {
        <details class="bw-details" id="check-worker-log" data-count=log.len()>
            <summary>{t("check-worker-list")}</summary>
            <div class="bw-details__body">
                <p class="nl-paragraph">{t_with("check-worker-about", &args)}</p>
                <ul class="bw-list--plain">{log.iter().map(line).collect_view()}</ul>
            </div>
        </details>
    }
    .into_any()
}

fn steps() -> AnyView {
    let steps = [
        "check-browser-open",
        "check-browser-reload",
        "check-browser-look",
        "check-browser-offline",
        "check-browser-storage",
    ];
    view! { <ol class="bw-list">{steps.map(|id| view! { <li>{t(id)}</li> }).collect_view()}</ol> }
        .into_any()
}

fn policy() -> AnyView {
    match hosting::policy() {
        Some(policy) => view! {
            <p class="nl-paragraph">{t("check-policy-about")}</p>
            <code class="bw-key" id="check-policy-text">{policy}</code>
        }
        .into_any(),
        None => view! {
            <Notice kind=NoticeKind::Attention><p class="nl-paragraph">{t("check-policy-none")}</p></Notice>
        }
        .into_any(),
    }
}
