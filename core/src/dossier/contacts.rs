//! The contacts drawer: names and addresses, apart from everything else.
//! Source: content.md section 4, "People"; the dates: `domain::planning::delete_date`.
//!
//! It is a record of its own under a key of its own and no part of a `Dossier`, so that no
//! report, copy, code or export can hold it by accident. Each meeting has its own part with
//! its own delete date, which is stored too: it holds when the dossier cannot be read.

use serde::Serialize;
use serde_json::Value;

use super::DossierId;
use super::limits::{LIMIT_CONTACT, shorten};
use super::reader::{Problems, Reader};
use crate::domain::invitation::{RowId, Slot};
use crate::domain::meeting::Meeting;
use crate::domain::planning::{Date, delete_date, iso, parse_iso};

/// The start of the key of every drawer; the id of its dossier follows.
pub const CONTACTS: &str = "brugwijzer.contacts.";
/// More people than any list of one meeting.
pub const MOST_PEOPLE: usize = 200;

const FORMAT: &str = "brugwijzer-contacts";
const VERSION: u32 = 1;

/// A person and how to reach them, both as typed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Person {
    /// The name.
    pub name: String,
    /// A telephone number or mail address.
    pub reach: String,
}

/// Someone for a row of the invitation list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contact {
    /// The role of the row.
    pub slot: Slot,
    /// The number of the row within its list.
    pub row: RowId,
    /// Who it is.
    pub person: Person,
}

/// The part of one meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MeetingContacts {
    /// Which meeting.
    pub meeting: Meeting,
    /// The day on which the drawer was turned on for it.
    pub since: Date,
    /// The day on which all of it goes.
    pub delete_on: Date,
    /// Who signs the letters.
    pub signatory: Person,
    /// Whom people can call or mail.
    pub contact: Person,
    /// People for rows of the list.
    pub people: Vec<Contact>,
}

/// The drawer of one dossier.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Contacts {
    meetings: Vec<MeetingContacts>,
}

/// What a stored drawer turned out to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StoredContacts {
    /// A drawer that can be used.
    Whole(Contacts),
    /// Written by a newer version of the tool, which will see to it.
    Newer,
    /// Not to be read. Nobody can see when it has to go, so it goes now.
    Unreadable,
}

impl Person {
    /// Whether nothing was typed.
    pub fn is_blank(&self) -> bool {
        self.name.trim().is_empty() && self.reach.trim().is_empty()
    }

    /// Keeps a name, at most [`LIMIT_CONTACT`] characters.
    pub fn set_name(&mut self, text: &str) {
        self.name = shorten(text, LIMIT_CONTACT).to_owned();
    }

    /// Keeps a telephone number or mail address, at most [`LIMIT_CONTACT`] characters.
    pub fn set_reach(&mut self, text: &str) {
        self.reach = shorten(text, LIMIT_CONTACT).to_owned();
    }
}

impl MeetingContacts {
    /// The person of a row; blank when there is none.
    pub fn person(&self, slot: Slot, row: RowId) -> Person {
        let found = self.people.iter().find(|c| c.slot == slot && c.row == row);
        found
            .map(|contact| contact.person.clone())
            .unwrap_or_default()
    }

    /// Keeps the person of a row; a blank one is forgotten. Says whether there was room.
    pub fn set_person(&mut self, slot: Slot, row: RowId, person: Person) -> bool {
        let place = self
            .people
            .iter()
            .position(|c| c.slot == slot && c.row == row);
        match (place, person.is_blank()) {
            (Some(place), true) => {
                self.people.remove(place);
            }
            (Some(place), false) => {
                if let Some(contact) = self.people.get_mut(place) {
                    contact.person = person;
                }
            }
            (None, true) => {}
            (None, false) if self.people.len() >= MOST_PEOPLE => return false,
            (None, false) => self.people.push(Contact { slot, row, person }),
        }
        true
    }

    /// Whether there is nobody in it.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty() && self.signatory.is_blank() && self.contact.is_blank()
    }
}

impl Contacts {
    /// The parts, one a meeting.
    pub fn meetings(&self) -> &[MeetingContacts] {
        &self.meetings
    }

    /// The part of a meeting; `None` while the drawer is off for it.
    pub fn part(&self, meeting: Meeting) -> Option<&MeetingContacts> {
        self.meetings.iter().find(|part| part.meeting == meeting)
    }

    /// The part of a meeting, to change it.
    pub fn part_mut(&mut self, meeting: Meeting) -> Option<&mut MeetingContacts> {
        self.meetings
            .iter_mut()
            .find(|part| part.meeting == meeting)
    }

    /// Turns the drawer on for a meeting; nothing changes when it is on already.
    pub fn turn_on(&mut self, meeting: Meeting, today: Date) {
        if self.part(meeting).is_none() {
            self.meetings.push(MeetingContacts {
                meeting,
                since: today,
                delete_on: delete_date(None, None, today),
                signatory: Person::default(),
                contact: Person::default(),
                people: Vec::new(),
            });
        }
    }

    /// Wipes the part of a meeting.
    pub fn wipe(&mut self, meeting: Meeting) {
        self.meetings.retain(|part| part.meeting != meeting);
    }

    /// Takes another drawer in: its parts, and in a part that is here its people.
    pub fn take_in(&mut self, other: Self) {
        for part in other.meetings {
            let Some(own) = self.part_mut(part.meeting) else {
                self.meetings.push(part);
                continue;
            };
            if !part.signatory.is_blank() {
                own.signatory = part.signatory;
            }
            if !part.contact.is_blank() {
                own.contact = part.contact;
            }
            for contact in part.people {
                // A full drawer takes no more; its list is longer than any meeting's.
                own.set_person(contact.slot, contact.row, contact.person);
            }
        }
    }

    /// Leaves only the parts that another drawer has too: the rest was wiped there.
    pub fn keep_only(&mut self, of: &Self) {
        self.meetings.retain(|part| of.part(part.meeting).is_some());
    }

    /// Works out the delete date of a meeting's part again from its dates.
    pub fn set_dates(&mut self, meeting: Meeting, date: Option<Date>, evaluation: Option<Date>) {
        if let Some(part) = self.part_mut(meeting) {
            part.delete_on = delete_date(date, evaluation, part.since);
        }
    }

    /// Wipes the parts whose day has come, and says which they were.
    pub fn expire(&mut self, today: Date) -> Vec<Meeting> {
        let (gone, kept) = std::mem::take(&mut self.meetings)
            .into_iter()
            .partition(|part: &MeetingContacts| part.delete_on <= today);
        self.meetings = kept;
        gone.into_iter()
            .map(|part: MeetingContacts| part.meeting)
            .collect()
    }

    /// Whether the drawer is off everywhere: then nothing of it is stored.
    pub fn is_off(&self) -> bool {
        self.meetings.is_empty()
    }
}

/// The key of a dossier's drawer.
pub fn contacts_key(id: &DossierId) -> String {
    format!("{CONTACTS}{}", id.as_str())
}

#[derive(Serialize)]
struct ContactsRecord<'a> {
    format: &'static str,
    version: u32,
    meetings: Vec<PartRecord<'a>>,
}

#[derive(Serialize)]
struct PartRecord<'a> {
    meeting: &'static str,
    since: String,
    delete_on: String,
    signatory: PersonRecord<'a>,
    contact: PersonRecord<'a>,
    people: Vec<ContactRecord<'a>>,
}

#[derive(Serialize)]
struct PersonRecord<'a> {
    name: &'a str,
    reach: &'a str,
}

#[derive(Serialize)]
struct ContactRecord<'a> {
    slot: &'static str,
    row: u32,
    name: &'a str,
    reach: &'a str,
}

/// The text to store.
pub fn write_contacts(contacts: &Contacts) -> String {
    let record = ContactsRecord {
        format: FORMAT,
        version: VERSION,
        meetings: contacts.meetings.iter().map(PartRecord::of).collect(),
    };
    // Plain text and numbers always serialise.
    serde_json::to_string(&record).unwrap_or_default()
}

impl<'a> PartRecord<'a> {
    fn of(part: &'a MeetingContacts) -> Self {
        let contact = |contact: &'a Contact| ContactRecord {
            slot: contact.slot.id(),
            row: contact.row.0,
            name: &contact.person.name,
            reach: &contact.person.reach,
        };
        Self {
            meeting: part.meeting.id(),
            since: iso(part.since),
            delete_on: iso(part.delete_on),
            signatory: PersonRecord::of(&part.signatory),
            contact: PersonRecord::of(&part.contact),
            people: part.people.iter().map(contact).collect(),
        }
    }
}

impl<'a> PersonRecord<'a> {
    fn of(person: &'a Person) -> Self {
        Self {
            name: &person.name,
            reach: &person.reach,
        }
    }
}

/// Reads a stored drawer. A part without readable dates is left out: it can keep no promise.
pub fn read_contacts(text: &str) -> StoredContacts {
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        return StoredContacts::Unreadable;
    };
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return StoredContacts::Unreadable;
    }
    let version = value.get("version").and_then(Value::as_u64);
    if version.is_none_or(|version| version > u64::from(VERSION)) {
        return StoredContacts::Newer;
    }
    // What cannot be read here is wiped, so nobody needs a list of it.
    let mut problems = Problems::new();
    let reader = Reader::new(&value, &mut problems);
    let mut contacts = Contacts::default();
    for part in reader.objects("meetings", &mut problems) {
        if let Some(part) = read_part(&part, &mut problems)
            && contacts.part(part.meeting).is_none()
        {
            contacts.meetings.push(part);
        }
    }
    StoredContacts::Whole(contacts)
}

fn read_part(reader: &Reader, problems: &mut Problems) -> Option<MeetingContacts> {
    let people = reader.objects("people", problems);
    Some(MeetingContacts {
        meeting: reader.term("meeting", Meeting::from_id, problems)?,
        since: reader.term("since", parse_iso, problems)?,
        delete_on: reader.term("delete_on", parse_iso, problems)?,
        signatory: read_person(&reader.object("signatory", problems), problems),
        contact: read_person(&reader.object("contact", problems), problems),
        people: people
            .iter()
            .take(MOST_PEOPLE)
            .filter_map(|contact| read_contact(contact, problems))
            .collect(),
    })
}

fn read_person(reader: &Reader, problems: &mut Problems) -> Person {
    Person {
        name: reader.text("name", LIMIT_CONTACT, problems),
        reach: reader.text("reach", LIMIT_CONTACT, problems),
    }
}

fn read_contact(reader: &Reader, problems: &mut Problems) -> Option<Contact> {
    let row = reader.number("row", 0, i64::from(u32::MAX), problems)?;
    Some(Contact {
        slot: reader.term("slot", Slot::from_id, problems)?,
        row: RowId(u32::try_from(row).ok()?),
        person: read_person(reader, problems),
    })
}

#[cfg(test)]
#[path = "contacts_tests.rs"]
mod tests;
