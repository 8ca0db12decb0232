//! After the reveal: the discussion list, with what the projector shows.

use brugwijzer_core::documents::slide;
use brugwijzer_core::domain::assessment::Statement;
use brugwijzer_core::domain::exercise::revealed::Revealed;
use brugwijzer_core::domain::exercise::script::ScriptStep;
use brugwijzer_core::domain::exercise::spread::{discussion_order, most_positive};
use brugwijzer_core::domain::exercise::{Exercise, Stage};
use leptos::prelude::*;

use super::super::{projector, section};
use super::topic;
use crate::app::exercise::{Room, Showing};
use crate::app::words::{t, with_texts};

/// The list of topics.
pub(super) fn page(room: Room) -> AnyView {
    let (first, rest) = room.live.with_untracked(|live| {
        live.as_ref()
            .and_then(Exercise::revealed)
            .map(order)
            .unwrap_or_default()
    });
    let start = (first.len() + 1).to_string();
    let said = move || {
        room.live.with(|live| {
            live.as_ref()
                .and_then(Exercise::revealed)
                .map(|revealed| projector::said(revealed).unwrap_or_else(|| t("group-said-hidden")))
        })
    };
    let unknown = move || {
        room.live.with(|live| {
            let shown = live
                .as_ref()
                .and_then(Exercise::revealed)
                .map(Revealed::shown);
            with_texts(|texts| slide::unknown_dimensions(&shown.unwrap_or_default(), texts))
        })
    };
    let late = Memo::new(move |_| room.stage() != Some(Stage::Closed));
    let discussing = Memo::new(move |_| room.stage() == Some(Stage::Revealed));
    let talk = move |_| {
        room.go_to(ScriptStep::Discuss);
        // Possible from the reveal on, and only shown then.
        let _ = room.edit(Exercise::discuss);
    };
    let body = view! {
        <p class="nl-paragraph nl-paragraph--lead">{said}</p>
        {move || unknown().into_iter().map(|line| view! { <p class="nl-paragraph">{line}</p> }).collect_view()}
        <p class="nl-paragraph">{t("group-topics-about")}</p>
        {move || late.get().then(|| view! { <p class="nl-paragraph bw-small bw-noprint">{t("exercise-not-collecting")}</p> })}
        {move || discussing.get().then(|| view! {
            <div class="bw-actions bw-noprint"><button class="nl-button nl-button--primary" type="button" id="discuss" on:click=talk>{t("group-discuss")}</button></div>
        })}
        <ol class="bw-topics">{first.into_iter().map(|statement| item(room, statement)).collect_view()}</ol>
        <details class="bw-details bw-section">
            <summary>{t("group-other-topics")}</summary>
            <ol class="bw-topics bw-details__body" start=start>{rest.into_iter().map(|statement| item(room, statement)).collect_view()}</ol>
        </details>
    };
    section("topics", t("group-topics"), body.into_any())
}

/// What to talk about: the most positive statement, then those with a flag or without an answer. And the others,
/// with what never enters the list by itself, for when the group asks for it.
fn order(revealed: &Revealed) -> (Vec<Statement>, Vec<Statement>) {
    let shown = revealed.shown();
    let positive = most_positive(&shown);
    let topics = discussion_order(&shown);
    let mut first: Vec<Statement> = positive.into_iter().collect();
    let mut rest = Vec::new();
    for topic in topics
        .iter()
        .filter(|topic| Some(topic.statement) != positive)
    {
        let list = if topic.is_needed() {
            &mut first
        } else {
            &mut rest
        };
        list.push(topic.statement);
    }
    let listed: Vec<Statement> = first.iter().chain(&rest).copied().collect();
    let asked = revealed.results().iter().map(|result| result.statement);
    rest.extend(asked.filter(|statement| !listed.contains(statement)));
    (first, rest)
}

fn item(room: Room, statement: Statement) -> AnyView {
    let flag = move || {
        room.live.with(|live| {
            let revealed = live.as_ref()?.revealed()?;
            let result = revealed
                .results()
                .iter()
                .find(|result| result.statement == statement)?;
            if result.shown.unread && result.agreement.is_none() {
                return Some(t("exercise-unread-flag"));
            }
            let line = with_texts(|texts| slide::flag_line(&result.shown, texts));
            (!line.is_empty()).then_some(line)
        })
    };
    let on_screen = move || room.showing.get() == Showing::Topic(statement);
    let show = move |_| room.showing.set(Showing::Topic(statement));
    // It would ask people to name their danger.
    let may_show =
        statement != Statement::TrustProtection && untrack(|| room.stage()) != Some(Stage::Closed);
    let open = RwSignal::new(false);
    let toggle = move |event: leptos::ev::Event| {
        let _ = event;
        open.update(|open| *open = !*open);
    };
    view! {
        <li class="bw-topic" id=format!("topic-{}", statement.id())>
            <details class="bw-details" on:toggle=toggle>
                <summary>{t(&format!("statement-{}", statement.id()))}</summary>
                <div class="bw-details__body">{move || open.get().then(|| topic::body(room, statement))}</div>
            </details>
            {move || flag().map(|flag| view! { <p class="bw-topic__flag">{flag}</p> })}
            {may_show.then(|| view! {
                <p class="bw-noprint"><button class="bw-textbutton" type="button" on:click=show aria-pressed=move || on_screen().to_string()>
                    {move || t(if on_screen() { "group-on-screen" } else { "group-show" })}</button></p>
            })}
        </li>
    }
    .into_any()
}
