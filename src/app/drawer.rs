//! The contacts drawer in the store: read, kept and wiped on its day.
//!
//! Beside `opening`, which does the same for dossiers; the drawer is no part of a dossier.

use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::Date;
use brugwijzer_core::dossier::contacts::{
    CONTACTS, Contacts, StoredContacts, contacts_key, read_contacts, write_contacts,
};
use brugwijzer_core::dossier::{Dossier, DossierId, Neighbour, Shelf, Store, neighbours};
use leptos::prelude::*;

use crate::app::state::State;
use crate::app::today;
use crate::browser::hosting;
use crate::browser::store::BrowserStore;

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
