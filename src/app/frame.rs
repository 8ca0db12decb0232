//! What stands around every page: header, steps, safety line, and the change of page.

use brugwijzer_core::domain::assessment::{Dimension, Gate, Statement};
use brugwijzer_core::domain::put_in_order;
use brugwijzer_core::i18n::{Arg, Language};
use leptos::prelude::*;

use crate::app::components::SafetyText;
use crate::app::later::{self, Part};
use crate::app::pages;
use crate::app::route::Route;
use crate::app::saved_light::SavedLight;
use crate::app::single_file;
use crate::app::state::{State, use_state};
use crate::app::words::{t, t_with};
use crate::browser::{
    address, after_paint, edition, focus, leave, offline, page, store, texts, window,
};

/// The id of the heading that takes focus when the page changes.
pub const HEADING: &str = "page-title";
const LANGUAGE_BUTTON: &str = "language";

/// The whole page.
#[component]
pub fn Frame() -> impl IntoView {
    let state = use_state();
    follow_address(state);
    offline::on_update(move || state.update_ready.set(true));
    let is_bare = Memo::new(move |_| {
        state.passing.get() || state.route.with(|route| *route == Route::Projector)
    });
    // A new language draws everything anew; what was typed lives in the state.
    move || {
        state.language.track();
        if is_bare.get() {
            return (move || later::show(state, Part::Gathering, &state.route.get())).into_any();
        }
        view! {
            <div class="bw-frame">
                <a class="nl-skip-link nl-skip-link--visible-on-focus" href=format!("#{HEADING}")>{t("frame-skip")}</a>
                <Header state=state />
                {move || state.update_ready.get().then(|| update_notice(state))}
                {move || later::keeping(state).map(|keeping| (keeping.notices)(state))}
                <main id="main" class="bw-main">
                    {move || later::keeping(state).map(|keeping| (keeping.gone)(state))}
                    <fieldset class="bw-editable" disabled=move || is_locked(state)>{page(state)}</fieldset>
                </main>
                <div class="bw-hidden" role="status">{state.message}</div>
                <footer class="bw-footer">
                    <p class="bw-footer__safety"><SafetyText text=t("safety-line") /></p>
                    {edition::is_compatible().then(|| view! { <p class="bw-small">{t("frame-compatible")}</p> })}
                    <p class="bw-noprint"><a class="nl-link" href="#/accessibility">{t("accessibility-title")}</a></p>
                </footer>
            </div>
        }
        .into_any()
    }
}

/// The page of the route. Every route gets elements of its own: reused ones would keep what
/// was unfolded or had focus on the page before.
fn page(state: State) -> AnyView {
    view! { <For each=move || [state.route.get()] key=Route::clone children=move |route| move || pages::show(state, &route) /> }
        .into_any()
}

/// Whether the fields of the page must not be used. Pages that only read stay as they are.
fn is_locked(state: State) -> bool {
    let changes_nothing = state.route.with(|route| {
        matches!(
            route,
            Route::Start
                | Route::Report
                | Route::Data
                | Route::Check
                | Route::Words
                | Route::Accessibility
                | Route::NotFound
        )
    });
    !changes_nothing && state.refusal().is_some() && !state.enters_codes.get()
}

/// Offers the newer version; the user decides when.
fn update_notice(state: State) -> AnyView {
    let take = move |_| {
        if let Some(keeping) = untrack(|| later::keeping(state)) {
            (keeping.flush)();
        }
        offline::take_update();
    };
    view! {
        <div class="utrecht-alert utrecht-alert--info bw-notice bw-noprint" role="status">
            <div class="utrecht-alert__content">
                <p class="nl-paragraph">{t("frame-update")}</p>
                <button class="nl-button" type="button" on:click=take>{t("frame-update-take")}</button>
            </div>
        </div>
    }
    .into_any()
}

/// Keeps route, title, focus and the dossier's place in step with the address.
fn follow_address(state: State) {
    address::on_hash_change(move |hash| {
        let route = single_file::route_at(&hash);
        if let Some(Route::Participant(_)) = route {
            // A participant's page shares nothing with this one.
            return window::reload();
        }
        if let Some(route) = route {
            state.message.set(String::new());
            state.route.set(route);
        }
    });
    Effect::new(move |previous: Option<Route>| {
        let route = state.route.get();
        state.language.track();
        page::set_title(&t_with(
            "frame-title",
            &[("page", pages::title(&route).into())],
        ));
        if previous.as_ref().is_some_and(|previous| *previous != route) {
            page::scroll_to_top();
            focus::soon(HEADING);
        }
        if route.is_a_place() {
            let (place, dimension) = (route.href(), route.dimension());
            state.dossier.update(|dossier| {
                dossier.place = place;
                if let Some(dimension) = dimension {
                    put_in_order(&mut dossier.opened, dimension);
                }
            });
        }
        route
    });
}

#[component]
fn Header(state: State) -> impl IntoView {
    view! {
        <header class="bw-header">
            <div class="bw-header__bar">
                <a class="bw-brand" href="#/">
                    <svg class="bw-brand__mark" viewBox="0 0 32 22" aria-hidden="true">
                        <path d="M0 0h32v6H0z M3 8h5v14H3z M10 8h5v14h-5z M17 8h5v14h-5z M24 8h5v14h-5z" />
                    </svg>
                    {t("frame-name")}
                </a>
                <SavedLight saving=state.saving />
                <div class="bw-tools">
                    <a class="nl-link" href="#/data">{t("frame-data")}</a>
                    <LanguageButton state=state />
                </div>
                <button class="nl-button bw-exit" type="button" title=t("frame-exit-about") on:click=move |_| leave::now()>
                    {t("frame-exit")}
                </button>
            </div>
        </header>
        <Steps state=state />
    }
}

/// One button that names the other language in that language.
#[component]
fn LanguageButton(state: State) -> impl IntoView {
    let other = match state.language.get_untracked() {
        Language::Dutch => Language::English,
        Language::English => Language::Dutch,
    };
    let switch = move |_| {
        wasm_bindgen_futures::spawn_local(async move {
            match texts::load(other.id()).await {
                Ok(source) => {
                    // The fields that a choice was made in go.
                    after_paint::now();
                    crate::app::show_texts(other, source);
                    state.later.has_texts(other);
                    store::remember_language(other.id());
                    state.language.set(other);
                    focus::soon(LANGUAGE_BUTTON);
                }
                Err(_) => state.message.set(t("frame-language-failed")),
            }
        });
    };
    view! {
        <button id=LANGUAGE_BUTTON class="bw-textbutton" type="button" lang=other.id() on:click=switch>
            {other.own_name()}
        </button>
    }
}

/// The six steps, each reachable at any time.
const STEPS: [Route; 6] = [
    Route::Start,
    Route::Facts,
    Route::Statements,
    Route::Advice,
    Route::Invitations,
    Route::Report,
];

#[component]
fn Steps(state: State) -> impl IntoView {
    let step = move |(index, step): (usize, &'static Route)| {
        let is_current = move || state.route.with(|route| step_of(route) == Some(step));
        let is_done = Memo::new(move |_| {
            state.dossier.with(|dossier| match step {
                Route::Facts => dossier.gates.answered() == Gate::ALL.len(),
                Route::Statements => dossier.answers.answered(Statement::ALL) == Statement::COUNT,
                _ => false,
            })
        });
        let href = match step {
            // The step leads to the first page of statements, which is where one answers.
            Route::Statements => Route::Dimension(Dimension::Insight).href(),
            other => other.href(),
        };
        view! {
            <li class="bw-step" class:bw-step--done=move || is_done.get()>
                <a class="bw-step__link" href=href aria-current=move || is_current().then_some("step")>
                    <span class="bw-step__number" aria-hidden="true">
                        {move || if is_done.get() && !is_current() { "✓".to_owned() } else { (index + 1).to_string() }}
                    </span>
                    <span class="bw-step__name">{t(step.title_id())}</span>
                    {move || is_done.get().then(|| view! { <span class="bw-hidden">{format!(" ({})", t("frame-step-done"))}</span> })}
                </a>
            </li>
        }
    };
    view! {
        <nav class="bw-steps" aria-label=t("frame-steps")>
            <ol class="bw-steps__list">{STEPS.iter().enumerate().map(step).collect_view()}</ol>
        </nav>
    }
}

/// The step that a page belongs to.
fn step_of(route: &Route) -> Option<&'static Route> {
    let step = match route {
        Route::Dimension(_) | Route::Statement(_) => &Route::Statements,
        Route::Planning | Route::Letters | Route::Contacts => &Route::Invitations,
        other => other,
    };
    STEPS.iter().find(|candidate| *candidate == step)
}

/// Progress such as "3 van de 6".
pub fn count_of(id: &str, count: usize, total: usize) -> String {
    t_with(
        id,
        &[
            ("count", Arg::from(count as i64)),
            ("total", Arg::from(total as i64)),
        ],
    )
}
