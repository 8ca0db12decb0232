//! The fields: who signs, whom people call, and people for rows of the list.

use brugwijzer_core::domain::invitation::{Row, RowId, Slot};
use brugwijzer_core::dossier::LIMIT_CONTACT;
use brugwijzer_core::dossier::contacts::{Contact, MeetingContacts, Person};
use leptos::prelude::*;

use super::Drawer;
use crate::app::components::TextField;
use crate::app::words::t;

/// How the fields of one person reach the drawer.
#[derive(Clone, Copy)]
enum Place {
    Signatory,
    Contact,
    Row(Slot, RowId),
}

impl Place {
    fn read(self, part: &MeetingContacts) -> Person {
        match self {
            Self::Signatory => part.signatory.clone(),
            Self::Contact => part.contact.clone(),
            Self::Row(slot, row) => part.person(slot, row),
        }
    }

    fn write(self, part: &mut MeetingContacts, person: Person) {
        match self {
            Self::Signatory => part.signatory = person,
            Self::Contact => part.contact = person,
            // A full drawer takes no more; its list is longer than any meeting's.
            Self::Row(slot, row) => {
                part.set_person(slot, row, person);
            }
        }
    }
}

/// Signatory and contact person of the letters.
pub fn letters(drawer: Drawer) -> AnyView {
    view! {
        <p class="nl-paragraph">{t("contacts-letters-about")}</p>
        {fields(drawer, Place::Signatory, "contact-signatory", t("contacts-signatory"))}
        {fields(drawer, Place::Contact, "contact-contact", t("contacts-contact"))}
    }
    .into_any()
}

/// People for the rows of the list, and those whose row is gone.
pub fn rows(drawer: Drawer) -> AnyView {
    let meeting = drawer.meeting.get();
    let list = drawer
        .state
        .dossier
        .with_untracked(|d| d.list_or_draft(meeting));
    let people = drawer
        .contacts
        .with_untracked(|c| c.part(meeting).map(|part| part.people.clone()))
        .unwrap_or_default();
    let is_gone = |contact: &&Contact| {
        let same = |row: &Row| row.id() == contact.row && row.slot() == contact.slot;
        !list.rows().iter().any(same)
    };
    let gone: Vec<Contact> = people.iter().filter(is_gone).cloned().collect();
    let listed = list.rows().iter().map(|row| of_row(drawer, row));
    let orphaned = gone.iter().map(|contact| of_gone(drawer, contact));
    view! {
        <p class="nl-paragraph">{t("contacts-people-about")}</p>
        {list.rows().is_empty().then(|| view! { <p class="nl-paragraph">{t("contacts-none")}</p> })}
        <ul class="bw-people">{listed.collect_view()} {orphaned.collect_view()}</ul>
    }
    .into_any()
}

/// The name of a row for people: its organisation if it has one, otherwise its role.
fn role_of(row: &Row) -> String {
    let role = t(&format!("slot-{}", row.slot().id()));
    match row.organisation().as_str().trim() {
        "" => role,
        organisation => format!("{role} · {organisation}"),
    }
}

fn of_row(drawer: Drawer, row: &Row) -> AnyView {
    let role = role_of(row);
    // For this side the partner invites: the municipality needs no name before a yes.
    if !row.may_be_named() {
        return view! {
            <li class="bw-people__item"><p class="bw-people__role">{role}</p><p class="bw-muted bw-people__note">{t("contacts-person-partner")}</p></li>
        }
        .into_any();
    }
    let name = format!("contact-{}", row.id().0);
    view! { <li class="bw-people__item">{fields(drawer, Place::Row(row.slot(), row.id()), &name, role)}</li> }.into_any()
}

fn of_gone(drawer: Drawer, contact: &Contact) -> AnyView {
    let role = t(&format!("slot-{}", contact.slot.id()));
    let name = format!("contact-gone-{}-{}", contact.slot.id(), contact.row.0);
    view! {
        <li class="bw-people__item">
            {fields(drawer, Place::Row(contact.slot, contact.row), &name, role)}
            <p class="bw-muted bw-people__note">{t("contacts-person-gone")}</p>
        </li>
    }
    .into_any()
}

/// Name and address of one person.
fn fields(drawer: Drawer, place: Place, name: &str, role: String) -> AnyView {
    let value = move |get: fn(Person) -> String| {
        Signal::derive(move || drawer.read(|part| get(place.read(part))))
    };
    let set = move |set: fn(&mut Person, &str)| {
        Callback::new(move |text: String| {
            drawer.change_part(|part| {
                let mut person = place.read(part);
                set(&mut person, &text);
                place.write(part, person);
            });
        })
    };
    view! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset bw-people__person">
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend bw-people__role">{role}</legend>
            <div class="bw-people__fields">
                <TextField
                    id=format!("{name}-name")
                    label=t("contacts-name")
                    help=String::new()
                    limit=LIMIT_CONTACT
                    value=value(|person| person.name)
                    on_input=set(|person, text| person.set_name(text))
                />
                <TextField
                    id=format!("{name}-reach")
                    label=t("contacts-reach")
                    help=String::new()
                    limit=LIMIT_CONTACT
                    value=value(|person| person.reach)
                    on_input=set(|person, text| person.set_reach(text))
                />
            </div>
        </fieldset>
    }
    .into_any()
}
