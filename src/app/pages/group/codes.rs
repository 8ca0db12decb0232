//! Codes from phones, typed or pasted: a whole code enters itself, the wrong group is pointed at.

use brugwijzer_core::documents::second_window::Outcome;
use brugwijzer_core::domain::exercise::Exercise;
use brugwijzer_core::domain::exercise::code::Mode;
use brugwijzer_core::domain::exercise::code::typed::{
    grouped, is_complete, place_of_group, split_codes,
};
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::{refusals, scanning};
use crate::app::exercise::Room;
use crate::app::route::Route;
use crate::app::words::{t, t_with};
use crate::browser::{focus, window};

const FIELD: &str = "codes";

/// A code that was not taken.
#[derive(Clone, PartialEq, Eq)]
struct Refused {
    code: String,
    why: String,
    group: Option<usize>,
}

/// The field for codes.
pub(super) fn entry(room: Room, said: RwSignal<String>) -> AnyView {
    let typed = room.codes;
    let refused = RwSignal::new(Vec::<Refused>::new());
    let mode = move || {
        room.live
            .with_untracked(|live| live.as_ref().map_or(Mode::Foundations, Exercise::mode))
    };
    let enter = move || {
        let codes = split_codes(mode(), &typed.get_untracked());
        // What is typed until the answer comes, is kept.
        typed.set(String::new());
        let entered = codes.clone();
        let silent = if room.is_second() {
            "group-second-silent"
        } else {
            "saving-refused"
        };
        room.enter_codes(entered, move |outcomes| {
            if room.counter().is_none() {
                // The answers were revealed meanwhile: a code would still tell a ballot.
                return room.state().notice.set("group-second-late");
            }
            let (taken, wrong) = sorted(codes, outcomes, silent);
            said.try_set(match taken {
                0 => String::new(),
                taken => t_with("group-taken", &[("count", Arg::from(taken))]),
            });
            let left = wrong.iter().map(|refused| refused.code.as_str());
            let since = typed.get_untracked();
            let left: Vec<&str> = left.chain([since.as_str()]).collect();
            let left = left.join("\n");
            let place = wrong
                .first()
                .and_then(|first| place_of_group(&first.code, first.group?));
            typed.set(left.trim_end().to_owned());
            refused.try_update(|shown| {
                // What another answer refused meanwhile still stands in the field.
                shown.retain(|one| since.contains(one.code.as_str()));
                shown.splice(0..0, wrong);
            });
            point_at(place);
        });
    };
    let on_input = move |event| {
        let before = typed.get_untracked();
        let text = event_target_value(&event);
        // Only a growing text enters itself, so that one can go back and correct.
        let grows = text.chars().count() > before.chars().count();
        let whole = is_complete(mode(), &text);
        typed.set(text);
        let corrected = refused.with_untracked(|refused| !refused.is_empty()) && whole;
        if whole && (grows || corrected) {
            enter();
        }
    };
    let on_code = Callback::new(move |code: String| {
        // What was typed and refused stays; it is tried again with the code that was scanned.
        typed.update(|typed| {
            if !typed.is_empty() {
                typed.push('\n');
            }
            typed.push_str(&code);
        });
        enter();
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        enter();
    };
    view! {
        <form on:submit=submit>
            <div class="utrecht-form-field bw-field">
                <label class="utrecht-form-label utrecht-form-field__label" for=FIELD>{t("group-codes")}</label>
                <p class="utrecht-form-field-description" id="codes-help">{t("group-codes-about")}</p>
                <textarea
                    class="utrecht-textarea utrecht-textarea--html-textarea bw-codeinput" id=FIELD rows="2"
                    autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="codes-help codes-wrong"
                    prop:value=move || typed.get() on:input=on_input
                ></textarea>
            </div>
            <div id="codes-wrong" role="alert">{move || refused.get().into_iter().map(wrong).collect_view()}</div>
            <div class="bw-actions"><button class="nl-button" type="submit" id="enter-codes">{t("group-enter")}</button></div>
        </form>
        <div class="bw-section">
            <h3 class="nl-heading nl-heading--level-3">{t("exercise-rung-scan")}</h3>
            <p class="nl-paragraph">{t("exercise-rung-scan-about")}</p>
            {scanning::view(room, on_code)}
            <p class="nl-paragraph bw-small">{t("exercise-code-sheets")}</p>
        </div>
        {second_window(room)}
    }
    .into_any()
}

/// Where a second facilitator finds a window of their own. Where there is no line between windows, as in the one file, there is none.
fn second_window(room: Room) -> Option<AnyView> {
    let is_first = !room.is_second() && room.second.has_line();
    // Where nothing is kept, another window has nothing to go on with.
    (is_first && room.state().keeps_nothing().is_none()).then(|| {
        view! {
            <p class="nl-paragraph bw-small">{t("group-second-about")} " "
                <a class="nl-link" id="second-window-open" href=Route::Group.href() target="_blank">{t("group-second-open")}</a></p>
        }
        .into_any()
    })
}

/// Enters codes one after another, and says what came of each.
pub fn enter(exercise: &mut Exercise, codes: &[String]) -> Vec<Outcome> {
    let enter = |code: &String| match exercise.enter_code(code) {
        Ok(_) => Outcome::Taken,
        Err(error) => Outcome::Refused {
            why: refusals::entry(error),
            group: refusals::suspect(error),
        },
    };
    codes.iter().map(enter).collect()
}

/// How many codes were taken, and those that were not; `silent` says why where nobody answered.
fn sorted(
    codes: Vec<String>,
    outcomes: Option<Vec<Outcome>>,
    silent: &'static str,
) -> (usize, Vec<Refused>) {
    let mut outcomes: Vec<_> = outcomes.into_iter().flatten().map(Some).collect();
    outcomes.resize(codes.len(), None);
    let (mut taken, mut wrong) = (0, Vec::new());
    for (code, outcome) in codes.into_iter().zip(outcomes) {
        match outcome {
            Some(Outcome::Taken) => taken += 1,
            Some(Outcome::Refused { why, group }) => wrong.push(Refused { code, why, group }),
            None => wrong.push(Refused {
                code,
                why: t(silent),
                group: None,
            }),
        }
    }
    (taken, wrong)
}

/// Selects what is wrong in the field, or goes there.
fn point_at(place: Option<(u32, u32)>) {
    match place {
        Some((start, end)) => set_timeout(
            move || window::select_in(FIELD, start, end),
            std::time::Duration::from_millis(0),
        ),
        None => focus::soon(FIELD),
    }
}

/// One refused code, in groups, with the group to look at first marked.
fn wrong(refused: Refused) -> AnyView {
    let suspect = refused.group;
    let group = move |(place, group): (usize, String)| {
        if suspect == Some(place + 1) {
            view! { <mark class="bw-code__suspect">{group}</mark> " " }.into_any()
        } else {
            view! { <span>{group}</span> " " }.into_any()
        }
    };
    let groups = grouped(&refused.code).into_iter().take(6).enumerate();
    view! {
        <p class="utrecht-form-field-error-message">
            <span class="bw-code">{groups.map(group).collect_view()}</span> <br /> {refused.why}
        </p>
    }
    .into_any()
}
