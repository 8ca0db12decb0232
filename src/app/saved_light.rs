//! What the frame says about saving: the light, and the notices above the page.

use brugwijzer_core::dossier::StoreError;
use leptos::prelude::*;

use crate::app::components::{Notice, NoticeKind};
use crate::app::keeping::Keeper;
use crate::app::opening;
use crate::app::route::Route;
use crate::app::state::{Refusal, Saving, State};
use crate::app::words::{t, t_with, with_texts};
use crate::browser::{BrowserError, clock};

/// Where saving stands, in words; announced only when it goes wrong.
#[component]
pub fn SavedLight(saving: RwSignal<Saving>) -> impl IntoView {
    let class = move || match saving.get() {
        Saving::Nothing | Saving::Waiting | Saving::Elsewhere => "bw-saved bw-saved--waiting",
        Saving::Kept(_) => "bw-saved",
        Saving::Memory(BrowserError::Unwanted) => "bw-saved bw-saved--waiting bw-saved--shared",
        Saving::Memory(BrowserError::SingleFile) => "bw-saved bw-saved--waiting",
        Saving::Failed(_) | Saving::Memory(_) | Saving::NotOnDisk(_) => "bw-saved bw-saved--failed",
    };
    let trouble = Memo::new(move |_| match saving.get() {
        Saving::Failed(_) | Saving::Memory(_) => Some(saving_text(saving.get())),
        _ => None,
    });
    let copy = move || {
        trouble
            .with(Option::is_some)
            .then(|| view! { <a class="nl-link" href=Route::Data.href()>{t("saving-copy")}</a> })
    };
    view! {
        <p class=class id="saved">
            <span class="bw-saved__light" aria-hidden="true"></span>
            <span>{move || saving_text(saving.get())}</span>
            " "
            {copy}
        </p>
        <p class="bw-hidden" role="alert">{trouble}</p>
    }
}

fn saving_text(saving: Saving) -> String {
    let at = |id: &str, moment| {
        let local = clock::local(moment);
        let time = with_texts(|texts| texts.time(local.hour, local.minute));
        t_with(id, &[("time", time.into())])
    };
    match saving {
        Saving::Nothing => t("saving-nothing"),
        Saving::Waiting => t("saving-waiting"),
        Saving::Kept(moment) => at("saving-kept", moment),
        Saving::NotOnDisk(moment) => at("saving-not-on-disk", moment),
        Saving::Elsewhere => t("saving-elsewhere"),
        Saving::Memory(BrowserError::Unwanted) => t("saving-shared"),
        Saving::Memory(BrowserError::SingleFile) => t("saving-file"),
        Saving::Memory(_) => t("saving-memory"),
        Saving::Failed(StoreError::Full) => t("saving-full"),
        Saving::Failed(StoreError::Denied) => t("saving-denied"),
        Saving::Failed(_) => t("saving-other"),
    }
}

/// What someone must know about saving before going on, with the way on.
#[component]
pub fn SavingNotices(state: State) -> impl IntoView {
    let refusal = Memo::new(move |_| state.refusal());
    // The page of the contacts drawer says so itself.
    let has_unkept = Memo::new(move |_| {
        state.unkept.with(Option::is_some) && state.route.with(|route| *route != Route::Contacts)
    });
    let has_problems = Memo::new(move |_| state.problems.with(|problems| !problems.is_empty()));
    view! {
        <div class="bw-notices bw-noprint" role="status">
            {move || match refusal.get() {
                Some(Refusal::OtherTab) => other_tab(state),
                Some(Refusal::Protected) => protected(state),
                None => ().into_any(),
            }}
            {move || has_unkept.get().then(|| notice("contacts-unkept", ().into_any()))}
            {move || has_problems.get().then(problems)}
            {move || Some(state.notice.get()).filter(|id| !id.is_empty()).map(|id| told(state, id))}
        </div>
    }
}

fn notice(text: &'static str, way_on: AnyView) -> AnyView {
    view! {
        <Notice kind=NoticeKind::Attention>
            <p class="nl-paragraph">{t(text)}</p>
            {way_on}
        </Notice>
    }
    .into_any()
}

fn button(id: &'static str, text: &str, press: impl Fn() + 'static) -> AnyView {
    view! { <button id=id class="nl-button" type="button" on:click=move |_| press()>{t(text)}</button> }.into_any()
}

fn other_tab(state: State) -> AnyView {
    let keeper = expect_context::<Keeper>();
    let take_over = move || keeper.take_over();
    let text = if state.enters_codes.get() {
        "saving-other-tab-codes"
    } else {
        "saving-other-tab"
    };
    notice(text, button("take-over", "saving-take-over", take_over))
}

fn protected(state: State) -> AnyView {
    let repeat = move || opening::repeat_open(state);
    notice(
        "saving-protected",
        button("repeat", "saving-protected-repeat", repeat),
    )
}

fn problems() -> AnyView {
    let link = view! { <a class="nl-link" href=Route::Data.href()>{t("saving-problems-link")}</a> };
    notice("saving-problems", link.into_any())
}

fn told(state: State, id: &'static str) -> AnyView {
    notice(
        id,
        button("understood", "saving-understood", move || {
            state.notice.set("");
        }),
    )
}
