//! Taking answers by any rung, with only the counter on screen, until the reveal.

use brugwijzer_core::domain::assessment::Perspective;
use brugwijzer_core::domain::exercise::Exercise;
use brugwijzer_core::domain::exercise::collecting::Collecting;
use brugwijzer_core::domain::exercise::script::{Rung, ScriptStep};
use brugwijzer_core::domain::exercise::shown::FEWEST_BALLOTS;
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::super::section;
use super::{codes, refusals, rehearsal, slips};
use crate::app::components::{CheckboxOption, Checkboxes, Notice, NoticeKind, NumberField, Radios};
use crate::app::exercise::{Room, Showing};
use crate::app::route::Route;
use crate::app::words::{t, t_with};
use crate::browser::{address, edition, page as browser_page};

/// From so many people on, finding what may be shown takes less than two pictures.
const WORKSHOP_FROM: u32 = 20;

/// Collecting.
pub(super) fn page(room: Room) -> AnyView {
    rehearsal::soon();
    let said = RwSignal::new(String::new());
    view! {
        <div class="bw-columns bw-section">
            <div>{counter(room, said)}</div>
            <div>{present(room)}</div>
        </div>
        {rungs(room, said)}
        {reveal(room)}
    }
    .into_any()
}

/// Entering codes in a second window, for the one that keeps the exercise.
pub(super) fn second(room: Room) -> AnyView {
    let said = RwSignal::new(String::new());
    view! {
        <Notice kind=NoticeKind::Info>
            <p class="nl-paragraph" id="second-window">{t("group-second")}</p>
        </Notice>
        <div class="bw-section">{count(room, said)}</div>
        {section("rungs", t("group-rungs"), codes::entry(room, said))}
    }
    .into_any()
}

/// Reads the ballots that are being collected.
fn collected<R: Default>(room: Room, read: impl FnOnce(&Collecting) -> R) -> R {
    room.live.with(|live| {
        live.as_ref()
            .and_then(Exercise::collecting)
            .map(read)
            .unwrap_or_default()
    })
}

/// How many ballots were entered, and what came of the last entry.
fn count(room: Room, said: RwSignal<String>) -> AnyView {
    let kept = move || collected(room, Collecting::counter);
    let number = move || room.second.counter().unwrap_or_else(kept);
    view! {
        <p class="bw-counter" id="counter">{number}</p>
        <p class="nl-paragraph">{t("group-counter")}</p>
        <p class="nl-paragraph" role="status" id="said">{said}</p>
    }
    .into_any()
}

fn counter(room: Room, said: RwSignal<String>) -> AnyView {
    let waiting = move || {
        let waiting = collected(room, |c| {
            Perspective::ALL
                .iter()
                .map(|side| c.waiting(*side))
                .sum::<u32>()
        });
        let count = Arg::from(i64::from(waiting));
        (waiting > 0).then(|| t_with("exercise-kept-in-memory", &[("count", count)]))
    };
    // Another one counted that entry, and would not know.
    let asked_at = StoredValue::new(None::<u32>);
    let undo = move |_| {
        let counter = room.counter();
        if room.second.entered_last() && asked_at.get_value() != counter {
            asked_at.set_value(counter);
            said.set(t("group-undo-second"));
            return;
        }
        asked_at.set_value(None);
        let undone = if room.second.entered_last() {
            "group-undone-second"
        } else {
            "group-undone"
        };
        said.set(match room.edit(Exercise::undo) {
            Some(Ok(_)) => t(undone),
            Some(Err(error)) => refusals::entry(error),
            None => String::new(),
        });
    };
    view! {
        {count(room, said)}
        <div class="bw-actions">
            <button class="nl-button" type="button" id="undo" on:click=undo>{t("exercise-undo")}</button>
        </div>
        <p class="bw-small bw-muted">{waiting}</p>
    }
    .into_any()
}

/// How many people are in the room. No counter stands here: it would tell from which side each
/// code is that was just taken.
fn present(room: Room) -> AnyView {
    let refused = RwSignal::new(String::new());
    let field = move |side: &'static Perspective| {
        let value = move || collected(room, |c| c.present().get(side.index()).copied().flatten());
        let set = move |number: Option<u32>| {
            let outcome = room.edit(|exercise| match number {
                Some(number) => exercise.set_present(*side, number),
                None => exercise.lift_present(*side),
            });
            refused.set(match outcome {
                Some(Err(error)) => refusals::present(error),
                _ => String::new(),
            });
        };
        view! {
            <div>
                <NumberField id=format!("present-{}", side.id()) label=t(&format!("projector-side-{}", side.id()))
                    value=Signal::derive(value) on_number=Callback::new(set) />
            </div>
        }
    };
    view! {
        <h2 class="nl-heading nl-heading--level-3">{t("group-present")}</h2>
        <p class="nl-paragraph bw-small">{t("group-present-about")}</p>
        <div class="bw-present">{Perspective::ALL.iter().map(field).collect_view()}</div>
        <p role="alert">{refused}</p>
    }
    .into_any()
}

/// The ways to collect, mixed as one likes.
fn rungs(room: Room, said: RwSignal<String>) -> AnyView {
    let public = address::public();
    let fits = |address: &String| {
        let link = |live: &Option<Exercise>| live.as_ref().map(|e| e.code().link(address).is_ok());
        room.live.with_untracked(link) == Some(true)
    };
    let linked = public.as_ref().is_some_and(fits);
    let missing = if public.is_some() {
        "group-long-address"
    } else {
        "group-no-address"
    };
    let first = if linked { Rung::Code } else { Rung::Slips };
    let chosen = Signal::derive(move || room.rung.get().unwrap_or(first));
    let possible = |rung: &&Rung| match rung {
        Rung::Code => linked,
        // Scanning is typing with a camera; forms on paper are entered as slips or one by one.
        Rung::Scan => false,
        _ => true,
    };
    let options = Rung::ALL.iter().filter(possible);
    let options = options.map(|rung| (rung.id(), t(&format!("exercise-rung-{}", rung.id()))));
    let choose = move |id| room.rung.set(Rung::from_id(id));
    let pass = move |_| room.passing.set(true);
    let body = move || {
        let rung = chosen.get();
        let about = t(&format!("exercise-rung-{}-about", rung.id()));
        let entry = match rung {
            Rung::Code | Rung::Scan => codes::entry(room, said),
            Rung::Slips => slips::entry(room, said),
            Rung::PassRound | Rung::Paper => view! {
                <div class="bw-actions">
                    <button class="nl-button nl-button--primary" type="button" id="pass-round" on:click=pass>
                        {t(if rung == Rung::Paper { "group-paper-one" } else { "group-pass" })}
                    </button>
                </div>
            }
            .into_any(),
        };
        view! { <p class="nl-paragraph">{about}</p> {entry} }.into_any()
    };
    let content = view! {
        <Radios name="rung" question=t("group-rung") options=options.collect()
            chosen=Signal::derive(move || chosen.get().id()) on_choose=Callback::new(choose) />
        {(!linked).then(|| view! { <p class="nl-paragraph bw-small">{t(missing)}</p> })}
        {body}
    };
    section("rungs", t("group-rungs"), content.into_any())
}

/// The reveal: once, for all, with what it means said before.
fn reveal(room: Room) -> AnyView {
    let refused = RwSignal::new(String::new());
    let enough = move || collected(room, Collecting::counter) >= FEWEST_BALLOTS;
    let ticked = move || {
        let only = room
            .live
            .with(|live| live.as_ref().is_some_and(Exercise::only_total));
        if only { vec!["only-total"] } else { Vec::new() }
    };
    let tick = move |(_, on): (&'static str, bool)| {
        // Possible until the reveal, and this is before it.
        let _ = room.edit(|exercise| exercise.set_only_total(on));
    };
    // In a small room it takes a moment to find what may be shown, and without WebAssembly anywhere;
    // in a workshop it takes less than the picture that would say so.
    let is_quick =
        move || !edition::is_compatible() && room.counter().is_some_and(|n| n >= WORKSHOP_FROM);
    let busy = RwSignal::new(false);
    let is_warned = RwSignal::new(false);
    let reveal = move || {
        match room.edit(Exercise::reveal) {
            Some(Ok(left_out)) => {
                let count: u32 = left_out.iter().sum();
                room.forget_entries();
                room.left_out.set(count);
                room.go_to(ScriptStep::Reveal);
                room.showing.set(Showing::Overview);
            }
            Some(Err(error)) => refused.set(refusals::stage(error)),
            None => {}
        }
        busy.try_set(false);
    };
    // Who goes on counting or typing is warned anew.
    Effect::new(move || {
        room.envelope.track();
        room.codes.track();
        room.second.is_begun_there();
        is_warned.set(false);
    });
    let show = move |_| {
        if busy.get_untracked() {
            return;
        }
        if room.has_unentered() && !is_warned.get_untracked() {
            is_warned.set(true);
            refused.set(t("group-reveal-unentered"));
            return;
        }
        refused.set(String::new());
        if is_quick() {
            return reveal();
        }
        busy.set(true);
        browser_page::when_painted(reveal);
    };
    let option = CheckboxOption {
        id: "only-total",
        label: t("exercise-only-total"),
        about: t("exercise-only-total-about"),
    };
    let together =
        move || {
            (!enough()).then(|| view! {
            <p class="nl-paragraph">{t("group-few")} " "
                <a class="nl-link" href=Route::Statements.href()>{t("group-few-link")}</a></p>
        })
        };
    let body = view! {
        <p class="nl-paragraph">{t("group-reveal-about")}</p>
        <Checkboxes name="reveal-choice" question=t("group-reveal-choice") options=vec![option] ticked=Signal::derive(ticked) on_tick=Callback::new(tick) />
        {together}
        <p role="alert" id="reveal-refused">{refused}</p>
        <p role="status">{move || busy.get().then(|| t("group-reveal-busy"))}</p>
        <div class="bw-actions">
            <button class="nl-button nl-button--primary" type="button" id="reveal" on:click=show>{t("group-reveal")}</button>
        </div>
    };
    section("reveal-title", t("group-reveal-title"), body.into_any())
}
