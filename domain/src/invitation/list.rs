//! The list and what a user can do with it. Every operation is total: an id that is not
//! there changes nothing, and the answer says so.

use std::collections::BTreeSet;

use super::draft::draft;
use super::organisation::OrganisationName;
use super::row::{FieldProblem, Row, RowId};
use super::terms::{Side, Slot, Status, Via};
use crate::context::Context;
use crate::meeting::Meeting;

/// People on one side, or on several together.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Totals {
    /// People a place is needed for: every row that did not say no. An optional row counts
    /// once the user has taken it up.
    pub needed: u32,
    /// People who were asked, also those who said yes since.
    pub asked: u32,
    /// People who said yes.
    pub confirmed: u32,
}

/// A row that was taken off the list, with what is needed to put it back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Removed {
    row: Row,
    place: usize,
}

impl Removed {
    /// The row, for the message "removed: …".
    pub fn row(&self) -> &Row {
        &self.row
    }
}

/// The invitation list of one meeting.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct InvitationList {
    pub(super) rows: Vec<Row>,
    /// The id for the next row; ids of removed rows are not used again, so that an undo fits.
    next: u32,
    /// Someone with safety expertise can be reached around the meeting without sitting in it.
    pub safety_on_call: bool,
}

impl InvitationList {
    /// A fresh list with the default draft.
    pub fn drafted(meeting: Meeting, context: &Context) -> Self {
        let mut list = Self::default();
        for seat in draft(meeting, context) {
            let row = Row::from_seat(list.fresh_id(), seat);
            list.rows.push(row);
        }
        list
    }

    /// A list of rows that exist already, for example stored ones. A row whose id occurs
    /// before it gets a new one; no row is lost.
    pub fn from_rows(rows: Vec<Row>, safety_on_call: bool) -> Self {
        let next = rows.iter().map(|row| row.id().0.wrapping_add(1)).max();
        let mut list = Self {
            rows: Vec::with_capacity(rows.len()),
            next: next.unwrap_or_default(),
            safety_on_call,
        };
        let mut taken = BTreeSet::new();
        for row in rows {
            let row = if taken.insert(row.id()) {
                row
            } else {
                let id = list.fresh_id();
                taken.insert(id);
                row.with_id(id)
            };
            list.rows.push(row);
        }
        list
    }

    /// The rows, in the user's order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The rows of one side, in the user's order.
    pub fn rows_of(&self, side: Side) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.side() == side)
    }

    /// The rows that still have to be asked and that a place is needed for, by side.
    pub fn to_ask(&self) -> impl Iterator<Item = &Row> {
        let rows = Side::ALL.iter().flat_map(|side| self.rows_of(*side));
        rows.filter(|row| row.status() == Status::ToAsk && row.needed() > 0)
    }

    /// The row with this id.
    pub fn row(&self, id: RowId) -> Option<&Row> {
        self.rows.iter().find(|row| row.id() == id)
    }

    /// The people of one side.
    pub fn totals(&self, side: Side) -> Totals {
        self.rows_of(side)
            .fold(Totals::default(), |sum, row| Totals {
                needed: sum.needed + row.needed(),
                asked: sum.asked + row.asked(),
                confirmed: sum.confirmed + row.confirmed(),
            })
    }

    /// The people of the sides that the balance counts.
    pub fn counted_totals(&self) -> Totals {
        Side::COUNTED.iter().fold(Totals::default(), |sum, side| {
            let side = self.totals(*side);
            Totals {
                needed: sum.needed + side.needed,
                asked: sum.asked + side.asked,
                confirmed: sum.confirmed + side.confirmed,
            }
        })
    }

    /// Adds an empty row, after the last row of its side, and returns its id.
    pub fn add(&mut self, slot: Slot) -> RowId {
        let id = self.fresh_id();
        let last = self.rows.iter().rposition(|row| row.side() == slot.side());
        let place = last.map_or(self.rows.len(), |last| last + 1);
        self.rows.insert(place, Row::added(id, slot));
        id
    }

    /// Takes a row off the list; the answer puts it back with [`Self::restore`].
    pub fn remove(&mut self, id: RowId) -> Option<Removed> {
        let place = self.place(id)?;
        Some(Removed {
            row: self.rows.remove(place),
            place,
        })
    }

    /// Puts a removed row back at its place, or at the end of a list that became shorter.
    /// Returns false, and changes nothing, when the row is on the list already.
    pub fn restore(&mut self, removed: Removed) -> bool {
        if self.row(removed.row.id()).is_some() {
            return false;
        }
        let place = removed.place.min(self.rows.len());
        self.rows.insert(place, removed.row);
        true
    }

    /// Repeats a row below itself, as a row of the user's own that is still to be asked.
    pub fn duplicate(&mut self, id: RowId) -> Option<RowId> {
        let place = self.place(id)?;
        let original = self.rows.get(place)?.clone();
        let new = self.fresh_id();
        self.rows.insert(place + 1, original.repeated(new));
        Some(new)
    }

    /// Exchanges a row with the one before it on the same side; false when it is the first.
    pub fn move_up(&mut self, id: RowId) -> bool {
        let Some((place, side)) = self.place_and_side(id) else {
            return false;
        };
        let above = self
            .rows
            .iter()
            .take(place)
            .rposition(|row| row.side() == side);
        above.is_some_and(|above| {
            self.rows.swap(place, above);
            true
        })
    }

    /// Exchanges a row with the one after it on the same side; false when it is the last.
    pub fn move_down(&mut self, id: RowId) -> bool {
        let Some((place, side)) = self.place_and_side(id) else {
            return false;
        };
        let mut places = self.rows.iter().enumerate().skip(place + 1);
        let below = places.find(|(_, row)| row.side() == side).map(|(at, _)| at);
        below.is_some_and(|below| {
            self.rows.swap(place, below);
            true
        })
    }

    /// Moves a row to this place in the whole list, counted from 0; past the end is the end.
    pub fn move_to(&mut self, id: RowId, place: usize) -> bool {
        let Some(from) = self.place(id) else {
            return false;
        };
        let row = self.rows.remove(from);
        self.rows.insert(place.min(self.rows.len()), row);
        true
    }

    /// Changes the slot.
    pub fn set_slot(&mut self, id: RowId, slot: Slot) -> bool {
        self.change(id, |row| row.slot = slot)
    }

    /// Changes the organisation; blank text removes it.
    ///
    /// # Errors
    /// [`FieldProblem::OrganisationTooLong`]; the row then stays as it was.
    pub fn set_organisation(&mut self, id: RowId, text: &str) -> Result<bool, FieldProblem> {
        let name = OrganisationName::new(text)?;
        Ok(self.change(id, |row| row.organisation = name))
    }

    /// Changes the number of people.
    ///
    /// # Errors
    /// [`FieldProblem::NumberOutOfRange`]; the row then stays as it was.
    pub fn set_number(&mut self, id: RowId, number: u8) -> Result<bool, FieldProblem> {
        match self.rows.iter_mut().find(|row| row.id() == id) {
            Some(row) => row.set_number(number).map(|()| true),
            None => Ok(false),
        }
    }

    /// Changes who makes the warm contact.
    pub fn set_via(&mut self, id: RowId, via: Option<Via>) -> bool {
        self.change(id, |row| row.via = via)
    }

    /// Marks a row as a new voice, or not.
    pub fn set_new_voice(&mut self, id: RowId, new_voice: bool) -> bool {
        self.change(id, |row| row.new_voice = new_voice)
    }

    /// Says whether the person comes with a companion of choice.
    pub fn set_companion(&mut self, id: RowId, companion: bool) -> bool {
        self.change(id, |row| row.companion = companion)
    }

    /// Changes how far the invitation has come.
    pub fn set_status(&mut self, id: RowId, status: Status) -> bool {
        self.change(id, |row| row.status = status)
    }

    fn change(&mut self, id: RowId, edit: impl FnOnce(&mut Row)) -> bool {
        let row = self.rows.iter_mut().find(|row| row.id() == id);
        row.map(edit).is_some()
    }

    fn place(&self, id: RowId) -> Option<usize> {
        self.rows.iter().position(|row| row.id() == id)
    }

    fn place_and_side(&self, id: RowId) -> Option<(usize, Side)> {
        let place = self.place(id)?;
        Some((place, self.rows.get(place)?.side()))
    }

    /// An id that no row has. After four thousand million rows it starts again at 0.
    pub(super) fn fresh_id(&mut self) -> RowId {
        while self.row(RowId(self.next)).is_some() {
            self.next = self.next.wrapping_add(1);
        }
        let id = RowId(self.next);
        self.next = self.next.wrapping_add(1);
        id
    }
}
