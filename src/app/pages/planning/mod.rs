//! Planning backwards from a date: what is arranged, days to mind, who does what when.

mod fields;
mod steps;

use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::Practical;
use brugwijzer_core::dossier::Arrangement;
use leptos::prelude::*;

use super::{heading, section, ways};
use crate::app::chosen_meeting;
use crate::app::exporting;
use crate::app::route::Route;
use crate::app::state::{State, use_state};
use crate::app::words::t;

/// What pages about one meeting share: its arrangement and the way to change it.
#[derive(Clone, Copy)]
pub struct Arranging {
    state: State,
    /// The meeting that is shown.
    pub meeting: Memo<Meeting>,
    /// What has been arranged for it.
    pub arrangement: Memo<Arrangement>,
}

impl Arranging {
    /// The arrangement of the meeting that is shown.
    pub fn new(state: State, meeting: Memo<Meeting>) -> Self {
        let arrangement = Memo::new(move |_| state.dossier.with(|d| d.arrangement(meeting.get())));
        Self {
            state,
            meeting,
            arrangement,
        }
    }

    /// Changes the arrangement and keeps it.
    pub fn edit(&self, change: impl FnOnce(&mut Arrangement)) {
        let mut arrangement = self.arrangement.get_untracked();
        change(&mut arrangement);
        let meeting = self.meeting.get_untracked();
        self.state.edit(|d| d.set_arrangement(meeting, arrangement));
    }
}

/// The page of the planning.
pub fn page() -> AnyView {
    let state = use_state();
    let advised = chosen_meeting::advised(state);
    let arranging = Arranging::new(state, chosen_meeting::chosen(state, advised));
    let choose = Callback::new(move |meeting| state.edit(|d| d.list_meeting = meeting));
    view! {
        <div class="bw-page">
            <p class="bw-eyebrow">{t("frame-step-invitations")}</p>
            {heading(t("planning-title"))}
            <p class="nl-paragraph nl-paragraph--lead">{t("planning-lead")}</p>
            {chosen_meeting::choice(advised, arranging.meeting, choose)}
            {section("planning-when", t("planning-when"), fields::view(arranging))}
            {section("planning-steps", t("planning-steps"), steps::view(arranging))}
            <div class="bw-actions bw-noprint">
                {exporting::button(state, "files-calendar", move || exporting::planning_for_calendar(state, arranging.meeting.get_untracked()))}
            </div>
            {exporting::outcome(state)}
            {section("planning-practical", t("planning-practical"), view! {
                <ul class="bw-list">{move || practical(arranging.meeting.get())}</ul>
            }.into_any())}
            {ways(Some((Route::Invitations, t("planning-back"))), Some((Route::Letters, t("planning-next"))))}
        </div>
    }
    .into_any()
}

/// What to think of for this meeting.
fn practical(meeting: Meeting) -> AnyView {
    let fitting = Practical::ALL.iter().filter(|one| one.fits(meeting));
    let item = |one: &Practical| view! { <li>{t(&format!("practical-{}", one.id()))}</li> };
    fitting.map(item).collect_view().into_any()
}
