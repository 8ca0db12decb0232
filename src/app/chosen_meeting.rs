//! The meeting that list, planning and letters are about: the advised one, or the user's choice.

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::meeting::Meeting;
use leptos::prelude::*;

use crate::app::state::State;
use crate::app::words::{t, t_with, with_texts};

/// The meeting that fits the advice, or the other one that the user chose with a reason.
pub fn advised(state: State) -> Memo<Meeting> {
    Memo::new(move |_| {
        let chosen = state
            .dossier
            .with(|d| d.other_choice.as_ref().map(|choice| choice.meeting));
        chosen.unwrap_or_else(|| state.advice().outcome().meeting())
    })
}

/// The meeting that is shown.
pub fn chosen(state: State, advised: Memo<Meeting>) -> Memo<Meeting> {
    Memo::new(move |_| {
        state
            .dossier
            .with(|d| d.list_meeting)
            .unwrap_or_else(|| advised.get())
    })
}

/// The choice between meetings; every meeting keeps its own list, planning and letters.
pub fn choice(
    advised: Memo<Meeting>,
    chosen: Memo<Meeting>,
    on_choose: Callback<Option<Meeting>>,
) -> AnyView {
    let option = move |meeting: &'static Meeting| {
        let name = with_texts(|texts| wording::meeting(*meeting, texts));
        let is_advised = advised.get_untracked() == *meeting;
        let label = if is_advised {
            t_with("list-meeting-advised", &[("meeting", name.into())])
        } else {
            name
        };
        // The property: an option that was chosen by hand once does not mind its attribute.
        view! { <option value=meeting.id() prop:selected=move || chosen.get() == *meeting>{label}</option> }
    };
    // Choosing the advised meeting follows the advice again, also when that changes later.
    let choose = move |event| {
        let meeting = Meeting::from_id(&event_target_value(&event));
        on_choose.run(meeting.filter(|meeting| *meeting != advised.get_untracked()));
    };
    view! {
        <div class="utrecht-form-field bw-field bw-noprint">
            <label class="utrecht-form-label utrecht-form-field__label" for="list-meeting">{t("list-meeting")}</label>
            <select id="list-meeting" class="utrecht-select utrecht-select--html-select" on:change=choose>
                {Meeting::ALL.iter().map(option).collect_view()}
            </select>
        </div>
    }
    .into_any()
}
