//! The contacts drawer in the store: read, kept and wiped on its day.
//!
//! Beside `opening`, which does the same for dossiers; the drawer is no part of a dossier. What
//! cannot be kept of it waits in `State::unkept`, so that leaving asks and no page loses it.

use std::time::Duration;

use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::Date;
use brugwijzer_core::dossier::contacts::{
    CONTACTS, Contacts, StoredContacts, contacts_key, read_contacts, write_contacts,
};
use brugwijzer_core::dossier::tabs::Role;
use brugwijzer_core::dossier::{Dossier, DossierId, Neighbour, Shelf, Store, neighbours};
use leptos::prelude::*;

use crate::app::state::State;
use crate::app::today;
use crate::app::words::t;
use crate::browser::store::BrowserStore;
use crate::browser::{hosting, neighbours as other_tabs};

/// How long until a drawer that could not be kept is tried again.
const RETRY: Duration = Duration::from_secs(5);

/// What happened to drawers without the user asking, as the id of a sentence.
pub type Happened = Option<&'static str>;

/// Who can read along where this page stands; the drawer stays off while anyone can.
pub fn readers_along(state: State) -> Vec<Neighbour> {
    let (protocol, path) = hosting::place();
    let keys = state
        .shelf
        .with_value(|shelf| shelf.store().keys())
        .unwrap_or_default();
    neighbours(&protocol, &path, &keys)
}

/// The drawer of a dossier, empty when it is off. `None` when a newer version wrote it.
pub fn load(store: &impl Store, id: &DossierId) -> Option<Contacts> {
    match store.get(&contacts_key(id)) {
        Ok(Some(text)) => match read_contacts(&text) {
            StoredContacts::Whole(contacts) => Some(contacts),
            StoredContacts::Unreadable => Some(Contacts::default()),
            StoredContacts::Newer => None,
        },
        Ok(None) | Err(_) => Some(Contacts::default()),
    }
}

/// Keeps the drawer of a dossier and reads it back; one that is off everywhere is removed.
/// Says whether that worked.
pub fn save(store: &impl Store, id: &DossierId, contacts: &Contacts) -> bool {
    let key = contacts_key(id);
    if contacts.is_off() {
        return store.remove(&key).is_ok() && store.get(&key) == Ok(None);
    }
    let text = write_contacts(contacts);
    store.set(&key, &text).is_ok() && store.get(&key) == Ok(Some(text))
}

/// Keeps the drawer of a dossier, or holds it in memory to try again. Says whether it is kept.
pub fn keep(state: State, id: &DossierId, contacts: &Contacts) -> bool {
    let is_kept = state
        .shelf
        .with_value(|shelf| save(shelf.store(), id, contacts));
    let unkept = (!is_kept).then(|| (id.clone(), contacts.clone()));
    state.unkept.set(unkept);
    is_kept
}

/// What could not be kept of a dossier's drawer, without what was wiped since.
pub fn unkept(state: State, id: &DossierId, stored: &Contacts) -> Option<Contacts> {
    let (of, mut contacts) = state.unkept.get_untracked()?;
    contacts.keep_only(stored);
    (of == *id).then_some(contacts)
}

/// Tries again for as long as a drawer is in memory only, and the page lives.
pub fn keep_trying(state: State) {
    let waits = Memo::new(move |_| state.unkept.with(Option::is_some));
    Effect::new(move || {
        if waits.get()
            && let Ok(timer) = set_interval_with_handle(move || try_again(state), RETRY)
        {
            on_cleanup(move || timer.clear());
        }
    });
    // Another tab goes on with what is stored: what is here must not be written over that.
    other_tabs::on_write(move |key| {
        let is_of_it = |unkept: &Option<(DossierId, Contacts)>| {
            unkept
                .as_ref()
                .is_some_and(|(id, _)| contacts_key(id) == key)
        };
        if state.unkept.try_with_untracked(is_of_it) == Some(true) {
            state.unkept.set(None);
            state.message.set(t("contacts-gone-elsewhere"));
        }
    });
}

fn try_again(state: State) {
    let Some((id, _)) = state.unkept.try_get_untracked().flatten() else {
        return;
    };
    if state.role.get_untracked() == Role::Reader || !readers_along(state).is_empty() {
        return;
    }
    let stored = state.shelf.with_value(|shelf| load(shelf.store(), &id));
    match stored.and_then(|stored| unkept(state, &id, &stored)) {
        Some(contacts) => {
            keep(state, &id, &contacts);
        }
        // A newer version has taken it over.
        None => state.unkept.set(None),
    }
}

/// Works out the delete dates of a drawer from the dates of its meetings.
pub fn refresh_dates(contacts: &mut Contacts, dossier: &Dossier) {
    for meeting in Meeting::ALL {
        let arrangement = dossier.arrangement(*meeting);
        contacts.set_dates(*meeting, arrangement.date, arrangement.evaluation);
    }
}

/// Brings every drawer up to date: new delete dates where a meeting moved, and gone is what
/// is due. `open` is the dossier on screen, which may be newer than its kept form.
pub fn settle(shelf: &Shelf<BrowserStore>, open: Option<&Dossier>, today: Date) -> Happened {
    let mut happened = None;
    for key in shelf.store().keys().unwrap_or_default() {
        let Some(id) = key.strip_prefix(CONTACTS).and_then(DossierId::parse) else {
            continue;
        };
        let Ok(Some(text)) = shelf.store().get(&key) else {
            continue;
        };
        match read_contacts(&text) {
            StoredContacts::Newer => {}
            StoredContacts::Unreadable => {
                let is_gone = shelf.store().remove(&key).is_ok();
                happened = Some(told(is_gone, "contacts-unreadable"));
            }
            StoredContacts::Whole(mut contacts) => {
                match open.filter(|dossier| dossier.id == id) {
                    Some(dossier) => refresh_dates(&mut contacts, dossier),
                    None => {
                        if let Ok(Some(restored)) = shelf.load(&id) {
                            refresh_dates(&mut contacts, &restored.dossier);
                        }
                    }
                }
                let is_due = !contacts.expire(today).is_empty();
                // Texts are compared: a part that could not be read is in the text alone.
                let is_kept =
                    write_contacts(&contacts) == text || save(shelf.store(), &id, &contacts);
                if is_due {
                    happened = Some(told(is_kept, "contacts-expired"));
                }
            }
        }
    }
    happened
}

/// What to say of a drawer that had to go.
fn told(is_gone: bool, id: &'static str) -> &'static str {
    if is_gone { id } else { "contacts-expired-left" }
}

/// The same for a page that is open.
pub fn settle_open(state: State) -> Happened {
    let open = state.dossier.try_get_untracked()?;
    state
        .shelf
        .try_with_value(|shelf| settle(shelf, Some(&open), today::date()))?
}
