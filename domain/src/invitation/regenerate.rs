//! A new draft around what the user has typed.
//!
//! The matching rule, in this order:
//! 1. A touched row (see [`Row::is_touched`]) always stays, as it is and in its order.
//! 2. A touched row that came from a draft and did not say no takes one seat of the new
//!    draft: the very seat it came from, or else the first free seat of its slot. A row
//!    added by hand is extra and takes none; a row that said no leaves its seat open.
//! 3. An untouched row stays only when a seat equal to its own is still free.
//! 4. Seats that are left become new rows: after the last row of their slot, or else before
//!    the first row that comes later in the table.
//!
//! So a drafted row that the user removed comes back, and doing it twice changes nothing.

use super::draft::{Seat, draft};
use super::list::InvitationList;
use super::row::Row;
use super::terms::{Slot, Status};
use crate::context::Context;
use crate::meeting::Meeting;

impl InvitationList {
    /// Drafts the list again for this meeting and context, and keeps what was typed.
    pub fn regenerate(&mut self, meeting: Meeting, context: &Context) {
        let mut free = draft(meeting, context);
        self.claim_for_touched(&mut free);
        self.rows.retain(|row| {
            row.is_touched()
                || row
                    .drafted()
                    .is_some_and(|seat| take(&mut free, |s| *s == seat))
        });
        for seat in free {
            let row = Row::from_seat(self.fresh_id(), seat);
            let place = self.place_for(seat.slot);
            self.rows.insert(place, row);
        }
    }

    fn claim_for_touched(&self, free: &mut Vec<Seat>) {
        let rows = self.rows.iter();
        let claimants = rows.filter(|row| row.is_touched() && row.status() != Status::No);
        let mut without_own_seat = Vec::new();
        for row in claimants {
            let Some(seat) = row.drafted() else { continue };
            if !take(free, |other| *other == seat) {
                without_own_seat.push(row.slot());
            }
        }
        for slot in without_own_seat {
            take(free, |seat| seat.slot == slot);
        }
    }

    fn place_for(&self, slot: Slot) -> usize {
        let same = self.rows.iter().rposition(|row| row.slot() == slot);
        let later = self.rows.iter().position(|row| row.slot() > slot);
        same.map(|place| place + 1)
            .or(later)
            .unwrap_or(self.rows.len())
    }
}

/// Takes the first seat that fits out of the free ones; false when there is none.
fn take(free: &mut Vec<Seat>, fits: impl Fn(&Seat) -> bool) -> bool {
    let place = free.iter().position(fits);
    place.map(|place| free.remove(place)).is_some()
}
