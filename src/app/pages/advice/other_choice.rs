//! Choosing the other meeting, with a reason. The report shows advice, choice and reason.

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::advice::{Advice, Outcome};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::dossier::{LIMIT_TEXT, OtherChoice};
use leptos::prelude::*;

use crate::app::components::TextArea;
use crate::app::state::State;
use crate::app::words::{t, t_with, with_texts};
use crate::browser::focus;

const REASON: &str = "other-reason";
const CHOOSE: &str = "other-choose";

/// The button to choose otherwise, or the choice with its reason.
pub fn view(state: State, advice: &Advice) -> AnyView {
    let (other, label) = match advice.outcome() {
        Outcome::StartMeeting => (Meeting::Orientation, t("advice-page-other-orientation")),
        Outcome::Orientation { .. } => (Meeting::Start, t("advice-page-other-start")),
    };
    let advised = with_texts(|texts| wording::meeting(advice.outcome().meeting(), texts));
    let choose = move |_| {
        state.edit(|d| {
            d.other_choice = Some(OtherChoice {
                meeting: other,
                reason: String::new(),
            });
            d.list_meeting = None;
        });
        focus::soon(REASON);
    };
    let chosen = Memo::new(move |_| {
        state
            .dossier
            .with(|d| d.other_choice.as_ref().map(|choice| choice.meeting))
    });
    let shown = move || {
        match chosen.get().filter(|meeting| *meeting == other) {
        None => view! {
            <div class="bw-actions">
                <button id=CHOOSE class="nl-button" type="button" on:click=choose>{label.clone()}</button>
            </div>
        }
        .into_any(),
        Some(meeting) => chosen_view(state, meeting, &advised),
    }
    };
    shown.into_any()
}

fn chosen_view(state: State, meeting: Meeting, advised: &str) -> AnyView {
    let meeting = with_texts(|texts| wording::meeting(meeting, texts));
    let follow = move |_| {
        state.edit(|d| {
            d.other_choice = None;
            d.list_meeting = None;
        });
        focus::soon(CHOOSE);
    };
    let reason = Signal::derive(move || {
        state.dossier.with(|d| {
            d.other_choice
                .as_ref()
                .map(|c| c.reason.clone())
                .unwrap_or_default()
        })
    });
    let write = Callback::new(move |text| {
        state.edit(|d| {
            if let Some(choice) = d.other_choice.as_mut() {
                choice.reason = text;
            }
        });
    });
    view! {
        <section class="bw-section bw-sheet" aria-labelledby="other-title">
            <h2 id="other-title" class="nl-heading nl-heading--level-3">
                {t_with("advice-page-other-chosen", &[("meeting", meeting.into()), ("advice", advised.into())])}
            </h2>
            <p class="nl-paragraph">{t("advice-page-other-about")}</p>
            <TextArea
                id=REASON.to_owned()
                label=t("advice-page-other-reason")
                help=t("advice-page-other-warning")
                limit=LIMIT_TEXT
                value=reason
                on_input=write
            />
            <button class="nl-button" type="button" on:click=follow>{t("advice-page-other-undo")}</button>
        </section>
    }
    .into_any()
}
