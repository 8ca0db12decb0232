//! The default draft of each meeting, as the table in content.md section 4 gives it.
//!
//! The context swaps, it never adds: the numbers per side stay those of the table.

use super::terms::{Slot, Via};
use crate::context::{Context, OrganisationKind, Partner};
use crate::meeting::Meeting;

/// One line of a draft: what the table asks for, before the user does anything.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Seat {
    pub slot: Slot,
    /// 1 or 2 people.
    pub number: u8,
    /// Marked "new voice" in the table.
    pub new_voice: bool,
    /// May be left out without a gap.
    pub optional: bool,
    /// The warm contact that a context swap proposes.
    pub via: Option<Via>,
}

impl Seat {
    /// A plain seat: no new voice, not optional, no warm contact yet.
    pub const fn new(slot: Slot, number: u8) -> Self {
        Self {
            slot,
            number,
            new_voice: false,
            optional: false,
            via: None,
        }
    }

    const fn new_voice(self) -> Self {
        Self {
            new_voice: true,
            ..self
        }
    }

    const fn optional(self) -> Self {
        Self {
            optional: true,
            ..self
        }
    }
}

const TALK: &[Seat] = &[
    Seat::new(Slot::MunicipalityPolicy, 2),
    Seat::new(Slot::ProfessionalWelfare, 1).optional(),
    Seat::new(Slot::InformalKeyPerson, 1).optional(),
];

const ORIENTATION: &[Seat] = &[
    Seat::new(Slot::MunicipalityPolicy, 2),
    Seat::new(Slot::ProfessionalWelfare, 1),
    Seat::new(Slot::ProfessionalCare, 1).new_voice(),
    Seat::new(Slot::ProfessionalNeighbourhoodTeam, 1),
    Seat::new(Slot::ProfessionalVeiligThuis, 1),
    Seat::new(Slot::InformalMigrant, 2),
    Seat::new(Slot::InformalLhbtq, 2),
    Seat::new(Slot::InformalKeyPerson, 1).new_voice(),
];

const START: &[Seat] = &[
    Seat::new(Slot::MunicipalityPolicy, 2),
    Seat::new(Slot::MunicipalityAlderman, 1),
    Seat::new(Slot::MunicipalityDvLead, 1),
    Seat::new(Slot::ProfessionalWelfare, 2),
    Seat::new(Slot::ProfessionalWelfare, 1),
    Seat::new(Slot::ProfessionalCare, 2),
    Seat::new(Slot::ProfessionalNeighbourhoodTeam, 2),
    Seat::new(Slot::ProfessionalVeiligThuis, 1),
    Seat::new(Slot::ProfessionalOther, 1).new_voice(),
    Seat::new(Slot::InformalMigrant, 2),
    Seat::new(Slot::InformalMigrant, 2),
    Seat::new(Slot::InformalRefugee, 2),
    Seat::new(Slot::InformalLhbtq, 2),
    Seat::new(Slot::InformalKeyPerson, 1),
    Seat::new(Slot::InformalKeyPerson, 1),
    Seat::new(Slot::InformalWomenYouth, 2).new_voice(),
];

const WORKSHOP: &[Seat] = &[
    Seat::new(Slot::MunicipalityPolicy, 1),
    Seat::new(Slot::ProfessionalWelfare, 2),
    Seat::new(Slot::ProfessionalWelfare, 2),
    Seat::new(Slot::ProfessionalCare, 2),
    Seat::new(Slot::ProfessionalCare, 1),
    Seat::new(Slot::ProfessionalNeighbourhoodTeam, 1),
    Seat::new(Slot::ProfessionalVeiligThuis, 1),
    Seat::new(Slot::ProfessionalOther, 1).new_voice(),
    Seat::new(Slot::InformalMigrant, 2),
    Seat::new(Slot::InformalRefugee, 2),
    Seat::new(Slot::InformalLhbtq, 2),
    Seat::new(Slot::InformalKeyPerson, 1),
    Seat::new(Slot::InformalKeyPerson, 1),
    Seat::new(Slot::InformalKeyPerson, 1),
    Seat::new(Slot::InformalWomenYouth, 2).new_voice(),
];

/// The seats that a list for this meeting starts with, in the order of the table.
/// A dialogue meeting has none: there the Alliantie partner invites.
pub fn draft(meeting: Meeting, context: &Context) -> Vec<Seat> {
    let table = match meeting {
        Meeting::Talk => TALK,
        Meeting::Orientation => ORIENTATION,
        Meeting::Start => START,
        Meeting::Workshop => WORKSHOP,
        Meeting::Dialogue => return Vec::new(),
    };
    let mut seats = table.to_vec();
    swap(&mut seats, meeting, context);
    seats.extend(alliance(meeting, context));
    if meeting != Meeting::Talk {
        // "As needed": one optional place for interpreter, childcare, notes or a listener.
        seats.push(Seat::new(Slot::SupportCrew, 1).optional());
    }
    seats
}

/// Carries out the context swaps. Where both touch a workshop, the Christian focus wins
/// the refugee row, as the policy says; the gap for VON then asks for an organisation.
fn swap(seats: &mut [Seat], meeting: Meeting, context: &Context) {
    let von = context.partners.contains(&Partner::Von);
    let christian = context.partners.contains(&Partner::Lccplus)
        || context.kinds.contains(&OrganisationKind::Christian);
    if meeting == Meeting::Orientation && von {
        replace_last(seats, Slot::InformalMigrant, Slot::InformalRefugee);
    }
    if !christian {
        return;
    }
    match meeting {
        Meeting::Orientation => {
            for seat in seats.iter_mut().filter(|s| s.slot == Slot::InformalLhbtq) {
                seat.via = Some(Via::Lccplus);
            }
        }
        Meeting::Start => replace_last(seats, Slot::InformalMigrant, Slot::InformalChristian),
        Meeting::Workshop => replace_last(seats, Slot::InformalRefugee, Slot::InformalChristian),
        Meeting::Talk | Meeting::Dialogue => {}
    }
}

/// Turns the last seat of one slot into the other, at the same place in the list.
fn replace_last(seats: &mut [Seat], from: Slot, to: Slot) {
    if let Some(seat) = seats.iter_mut().rev().find(|seat| seat.slot == from) {
        seat.slot = to;
    }
}

/// Movisie and one partner: a member of the Consortium, or LCC+ when that is the only
/// partner chosen. At a start meeting the others of the Alliantie are optional.
fn alliance(meeting: Meeting, context: &Context) -> Vec<Seat> {
    let only_lccplus = !context.partners.is_empty()
        && context
            .partners
            .iter()
            .all(|partner| *partner == Partner::Lccplus);
    let partner = if only_lccplus {
        Slot::AllianceLccplus
    } else {
        Slot::AllianceConsortium
    };
    let mut seats = vec![Seat::new(Slot::AllianceMovisie, 1), Seat::new(partner, 1)];
    if meeting == Meeting::Start {
        if !only_lccplus {
            seats.push(Seat::new(Slot::AllianceLccplus, 1).optional());
        }
        seats.push(Seat::new(Slot::AllianceLkha, 1).optional());
    }
    seats
}
