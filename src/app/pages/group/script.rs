//! The script beside the work: the step, what to say and do, and the time that is left.

use std::time::Duration;

use brugwijzer_core::domain::assessment::Statement;
use brugwijzer_core::domain::exercise::Exercise;
use brugwijzer_core::domain::exercise::code::Mode;
use brugwijzer_core::domain::exercise::script::ScriptStep;
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use crate::app::chosen_meeting;
use crate::app::components::SafetyText;
use crate::app::exercise::{Room, Showing};
use crate::app::words::{t, t_with};
use crate::browser::clock;

/// The step of the script with its timer.
pub(super) fn panel(room: Room) -> AnyView {
    let move_by = move |by: isize| {
        let place = room.step.get_untracked().index().checked_add_signed(by);
        if let Some(step) = place.and_then(|place| ScriptStep::ALL.get(place)) {
            room.go_to(*step);
            room.showing.set(Showing::Step);
        }
    };
    let is_first = move || room.step.get() == ScriptStep::Aim;
    let is_last = move || room.step.get() == ScriptStep::Close;
    let place = move || {
        let step = room.step.get();
        let minutes = i64::from(step.minutes(room.length.get()));
        let args = [
            ("number", Arg::from(step.index() + 1)),
            ("total", Arg::from(ScriptStep::ALL.len())),
            (
                "minutes",
                t_with("script-step-minutes", &[("minutes", minutes.into())]).into(),
            ),
        ];
        t_with("group-step", &args)
    };
    let text = move |part: &str| t(&format!("script-step-{}{part}", room.step.get().id()));
    view! {
        <section class="bw-sheet bw-script bw-noprint" aria-labelledby="script">
            <p class="bw-eyebrow">{place}</p>
            <h2 id="script" class="nl-heading nl-heading--level-2">{move || text("")}</h2>
            <p class="nl-paragraph"><strong>{t("group-say")}</strong> " " {move || view! { <SafetyText text=text("-say") /> }}</p>
            <p class="nl-paragraph"><strong>{t("group-do")}</strong> " " {move || text("-do")}</p>
            {move || (room.step.get() == ScriptStep::Answer).then(|| read_aloud(room))}
            <p class="nl-paragraph">{grave(room)}</p>
            <div class="bw-actions">
                {timer(room)}
                <button class="nl-button" type="button" id="step-back" disabled=is_first class:nl-button--disabled=is_first
                    on:click=move |_| move_by(-1)>{t("group-step-back")}</button>
                <button class="nl-button" type="button" id="step-next" disabled=is_last class:nl-button--disabled=is_last
                    on:click=move |_| move_by(1)>{t("group-step-next")}</button>
            </div>
        </section>
    }
    .into_any()
}

/// The statements for the facilitator to read out.
fn read_aloud(room: Room) -> AnyView {
    let mode = |live: &Option<Exercise>| live.as_ref().map_or(Mode::Foundations, Exercise::mode);
    let statements = room.live.with_untracked(mode).statements();
    let item = |statement: &Statement| {
        view! { <li>{t(&format!("statement-{}", statement.id()))}</li> }
    };
    view! {
        <details class="bw-details" id="read-aloud">
            <summary>{t("group-read-aloud")}</summary>
            <div class="bw-details__body"><ol class="bw-list">{statements.iter().map(item).collect_view()}</ol></div>
        </details>
    }
    .into_any()
}

/// What to say when someone tells something grave, with the role that the planning names for
/// it. Always in sight: there is no time to look for it then.
fn grave(room: Room) -> impl Fn() -> String {
    let state = room.state();
    let meeting = chosen_meeting::chosen(state, chosen_meeting::advised(state));
    move || {
        let arrangement = state
            .dossier
            .with(|dossier| dossier.arrangement(meeting.get()));
        let role = match arrangement.role.trim() {
            "" => t("group-someone"),
            role => role.to_owned(),
        };
        t_with("exercise-grave", &[("role", role.into())])
    }
}

/// Counts down the minutes of the step; over time it counts up with a plus.
fn timer(room: Room) -> AnyView {
    let until = room.until;
    let now = RwSignal::new(clock::now());
    if let Ok(ticking) =
        set_interval_with_handle(move || now.set(clock::now()), Duration::from_secs(1))
    {
        on_cleanup(move || ticking.clear());
    }
    let minutes = move || i64::from(room.step.get().minutes(room.length.get()));
    let shown = move || {
        let left = match until.get() {
            Some(until) => (until - now.get()).div_euclid(1000),
            None => minutes() * 60,
        };
        let sign = if left < 0 { "+" } else { "" };
        let left = left.abs();
        format!("{sign}{:02}:{:02}", left / 60, left % 60)
    };
    let toggle = move |_| {
        let running = until.get_untracked().is_some();
        let end = clock::now() + untrack(minutes) * 60_000;
        now.set(clock::now());
        until.set((!running).then_some(end));
    };
    let label = move || {
        t(if until.get().is_some() {
            "group-timer-reset"
        } else {
            "group-timer-start"
        })
    };
    view! {
        <span class="bw-timer" role="timer">{shown}</span>
        <button class="nl-button" type="button" id="timer" on:click=toggle>{label}</button>
    }
    .into_any()
}
