//! What someone must know about saving before going on, above every page.

use leptos::prelude::*;

use super::keeper::Keeper;
use super::opening;
use crate::app::components::{Notice, NoticeKind};
use crate::app::route::Route;
use crate::app::state::{Refusal, State};
use crate::app::words::t;

/// What someone must know about saving before going on, with the way on.
pub fn view(state: State) -> AnyView {
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
    .into_any()
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
