//! The contacts drawer: off until its user has read why, and wiped on its day.
//! Source: content.md section 4, "People".

mod off;
mod people;
mod wiping;

use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::{Date, iso};
use brugwijzer_core::dossier::Dossier;
use brugwijzer_core::dossier::contacts::{Contacts, MeetingContacts, contacts_key};
use brugwijzer_core::dossier::tabs::Role;
use leptos::prelude::*;

use super::{heading, section, ways};
use crate::app::chosen_meeting;
use crate::app::components::{Notice, NoticeKind};
use crate::app::keeping::drawer;
use crate::app::keeping::staying::Gone;
use crate::app::route::Route;
use crate::app::state::{State, use_state};
use crate::app::today;
use crate::app::words::{t, t_with};
use crate::browser::neighbours;

/// The drawer on screen. What is typed is kept at once.
#[derive(Clone, Copy)]
struct Drawer {
    state: State,
    meeting: Memo<Meeting>,
    contacts: RwSignal<Contacts>,
    /// Whether the last change could not be kept.
    failed: RwSignal<bool>,
    /// Whether the drawer is on for the meeting.
    is_on: Memo<bool>,
}

impl Drawer {
    /// Changes the drawer as it is stored now: another tab may have changed or wiped it.
    fn change(self, change: impl FnOnce(&mut Contacts)) {
        let id = self.state.dossier.with_untracked(|d| d.id.clone());
        let shelf = self.state.shelf.get_value();
        let Some(stored) = drawer::load(shelf.store(), &id) else {
            // A newer version has taken it over.
            return self.failed.set(true);
        };
        // What could not be kept is in memory only; what was wiped elsewhere stays wiped.
        let mut contacts = drawer::unkept(self.state, &id, &stored).unwrap_or(stored);
        change(&mut contacts);
        let is_kept = drawer::keep(self.state, &id, &contacts);
        self.contacts.set(contacts);
        self.failed.set(!is_kept);
    }

    /// Whether this tab may write: otherwise fields show again what is stored.
    fn may_write(self) -> bool {
        let may = self.state.role.get_untracked() != Role::Reader;
        if !may {
            self.state.message.set(t("saving-refused"));
            self.contacts.notify();
        }
        may
    }

    fn change_part(self, change: impl FnOnce(&mut MeetingContacts)) {
        if !self.may_write() {
            return;
        }
        let meeting = self.meeting.get_untracked();
        self.change(|contacts| {
            // Without the part it was wiped elsewhere; the page shows that it is off.
            if let Some(part) = contacts.part_mut(meeting) {
                change(part);
            }
        });
        if !self.is_on.get_untracked() {
            self.state.message.set(t("contacts-gone-elsewhere"));
        }
    }

    fn turn_on(self) {
        if !self.may_write() {
            return;
        }
        let meeting = self.meeting.get_untracked();
        let dossier = self.state.dossier.get_untracked();
        let waited = self.state.unkept.get_untracked();
        self.change(|contacts| {
            contacts.turn_on(meeting, today::date());
            drawer::refresh_dates(contacts, &dossier);
        });
        if self.failed.get_untracked() {
            // Without room for it, it stays off.
            self.contacts.update(|contacts| contacts.wipe(meeting));
            self.state.unkept.set(waited);
        }
    }

    /// Wiping is for every tab.
    fn wipe(self) {
        let meeting = self.meeting.get_untracked();
        self.change(|contacts| contacts.wipe(meeting));
    }

    /// What to say when the last change could not be kept, as the id of a sentence.
    fn said_of_failure(self) -> &'static str {
        if self.state.unkept.with(Option::is_some) {
            "contacts-unkept"
        } else {
            "contacts-failed"
        }
    }

    /// Whether names are gone when the page is closed.
    fn is_in_memory(self) -> bool {
        self.state.saving.track();
        self.state.keeps_nothing().is_some()
    }

    /// Reads a value of the meeting's part; blank while the drawer is off.
    fn read(self, get: impl Fn(&MeetingContacts) -> String) -> String {
        let meeting = self.meeting.get();
        self.contacts
            .with(|contacts| contacts.part(meeting).map(get).unwrap_or_default())
    }
}

/// The page of the contacts drawer.
pub fn page() -> AnyView {
    let state = use_state();
    let advised = chosen_meeting::advised(state);
    let meeting = chosen_meeting::chosen(state, advised);
    // What was wiped on its day must not come back with the next letter that is typed.
    let gone = expect_context::<Gone>().contacts;
    let elsewhere = RwSignal::new(());
    neighbours::on_write(move |key| {
        let is_open = |dossier: &Dossier| contacts_key(&dossier.id) == key;
        if state.dossier.try_with_untracked(is_open) == Some(true) {
            elsewhere.try_set(());
        }
    });
    let body = move || {
        gone.track();
        elsewhere.track();
        drawn(state, meeting)
    };
    let choose = Callback::new(move |meeting| state.edit(|d| d.list_meeting = meeting));
    view! {
        <div class="bw-page">
            <p class="bw-eyebrow">{t("frame-step-invitations")}</p>
            {heading(t("contacts-title"))}
            <p class="nl-paragraph nl-paragraph--lead">{t("contacts-lead")}</p>
            {chosen_meeting::choice(advised, meeting, choose)}
            {body}
            {ways(Some((Route::Invitations, t("contacts-back"))), None)}
        </div>
    }
    .into_any()
}

/// The drawer as it is stored now.
fn drawn(state: State, meeting: Memo<Meeting>) -> AnyView {
    let id = state.dossier.with_untracked(|d| d.id.clone());
    let loaded = state
        .shelf
        .with_value(|shelf| drawer::load(shelf.store(), &id));
    let Some(contacts) = loaded else {
        return notice("contacts-newer");
    };
    let waiting = drawer::unkept(state, &id, &contacts);
    let failed = RwSignal::new(waiting.is_some());
    // It is tried again, also while nobody types.
    Effect::new(move |waited: Option<bool>| {
        let waits = state.unkept.with(Option::is_some);
        if waited == Some(true) && !waits {
            failed.set(false);
        }
        waits
    });
    let contacts = RwSignal::new(waiting.unwrap_or(contacts));
    let is_on = Memo::new(move |_| contacts.with(|c| c.part(meeting.get()).is_some()));
    let drawer = Drawer {
        state,
        meeting,
        contacts,
        failed,
        is_on,
    };
    // Where others can read along nothing is shown and nothing can be written, only wiped.
    if !drawer::readers_along(state).is_empty() {
        return view! {
            {off::reasons(state)}
            {move || is_on.get().then(|| wipe_section(drawer))}
        }
        .into_any();
    }
    shown(drawer)
}

fn wipe_section(drawer: Drawer) -> AnyView {
    section("contacts-wipe", t("contacts-wipe"), wiping::view(drawer))
}

fn notice(id: &'static str) -> AnyView {
    view! { <Notice kind=NoticeKind::Attention><p class="nl-paragraph">{t(id)}</p></Notice> }
        .into_any()
}

fn shown(drawer: Drawer) -> AnyView {
    view! {
        {move || drawer.is_in_memory().then(|| notice("contacts-memory"))}
        <div role="alert">{move || drawer.failed.get().then(|| notice(drawer.said_of_failure()))}</div>
        {move || match drawer.meeting.get() {
            Meeting::Dialogue => view! { <p class="nl-paragraph">{t("contacts-dialogue")}</p> }.into_any(),
            _ if drawer.is_on.get() => on(drawer),
            _ => off::view(drawer),
        }}
    }
    .into_any()
}

fn on(drawer: Drawer) -> AnyView {
    view! {
        {delete_notice(drawer)}
        {move || (!drawer.is_in_memory()).then(|| view! { <p class="nl-paragraph bw-small">{t("contacts-crash")}</p> })}
        {section("contacts-letters", t("contacts-letters"), people::letters(drawer))}
        {section("contacts-people", t("contacts-people"), people::rows(drawer))}
        {wipe_section(drawer)}
    }
    .into_any()
}

/// The day on which it goes, and why on that day.
fn delete_notice(drawer: Drawer) -> AnyView {
    let meeting = drawer.meeting.get();
    let part = drawer.contacts.with_untracked(|c| c.part(meeting).cloned());
    let Some(part) = part else {
        return ().into_any();
    };
    let arrangement = drawer
        .state
        .dossier
        .with_untracked(|d| d.arrangement(meeting));
    let date = part.delete_on;
    let words = today::in_words((date.year(), u8::from(date.month()), date.day()));
    let why = why(arrangement.date, arrangement.evaluation, date);
    view! {
        <Notice kind=NoticeKind::Info>
            <p class="nl-paragraph" id="contacts-date" data-date=iso(date)><strong>{t_with("contacts-delete-on", &[("date", words.into())])}</strong> " " {t(why)}</p>
        </Notice>
    }
    .into_any()
}

/// Which part of the rule gave the date, as the id of a sentence.
fn why(meeting: Option<Date>, evaluation: Option<Date>, found: Date) -> &'static str {
    let Some(meeting) = meeting else {
        return "contacts-delete-since";
    };
    let days = |from: Date| found.to_julian_day() - from.to_julian_day();
    match evaluation.filter(|evaluation| *evaluation > meeting) {
        None => "contacts-delete-meeting",
        Some(evaluation) if days(evaluation) == 14 => "contacts-delete-evaluation",
        Some(_) => "contacts-delete-most",
    }
}
