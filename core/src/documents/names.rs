//! Names from the contacts drawer for one file, one copied text or one mail.
//! Source: content.md section 4, "People": in no export, unless the user asks for it each time.
//!
//! A value of this type exists only for as long as that file is made.

use std::collections::BTreeMap;

use crate::domain::invitation::{InvitationList, RowId};
use crate::dossier::contacts::{MeetingContacts, Person};

/// The people of a list by row, and who writes to them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Names {
    people: BTreeMap<RowId, Person>,
    signatory: Person,
    contact: Person,
}

impl Names {
    /// The people that the drawer has for rows that are on this list.
    pub fn of(list: &InvitationList, part: &MeetingContacts) -> Self {
        let rows = list.rows().iter().filter(|row| row.may_be_named());
        let people = rows.map(|row| {
            let person = part.person(row.slot(), row.id());
            (row.id(), person)
        });
        Self {
            people: people.filter(|(_, person)| !person.is_blank()).collect(),
            signatory: part.signatory.clone(),
            contact: part.contact.clone(),
        }
    }

    /// Whether there is nobody for any row.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    /// Who signs the letters; may be blank.
    pub fn signatory(&self) -> &Person {
        &self.signatory
    }

    /// Whom people can call or mail; may be blank.
    pub fn contact(&self) -> &Person {
        &self.contact
    }

    /// Who belongs to a row.
    pub fn get(&self, row: RowId) -> Option<&Person> {
        self.people.get(&row)
    }

    /// The name of who belongs to a row; none when only a number or address is known.
    pub fn name(&self, row: RowId) -> Option<&str> {
        let name = self.get(row)?.name.trim();
        (!name.is_empty()).then_some(name)
    }
}
