//! The thresholds of the balance. Source: content.md section 4, "Balance checks".

use crate::invitation::terms::Side;
use crate::meeting::Meeting;

/// Check 3: the fewest different organisations on the informal side.
pub(super) const INFORMAL_ORGANISATIONS_MIN: u32 = 2;
/// Check 4: from this number on, nobody from an lhbtq+ organisation sits there alone.
pub(super) const LHBTQ_MIN: u32 = 2;
/// Check 5: the fewest new voices on a side.
pub(super) const NEW_VOICE_MIN: u32 = 1;
/// Check 2: a workshop is for professionals and key persons; of the municipality at most two.
const WORKSHOP_MUNICIPALITY_MAX: u32 = 2;
/// Check 2: one person of the municipality is always allowed.
const MUNICIPALITY_ALWAYS: u32 = 1;
/// Check 3: two people of one organisation are always allowed.
const ORGANISATION_ALWAYS: u32 = 2;

/// Check 1: the size of the meeting, both ends included. `None`: there is nothing to check.
/// The workshop's 16 to 24 comes from the brochure, section 4.3.
pub(super) const fn size(meeting: Meeting) -> Option<(u32, u32)> {
    match meeting {
        Meeting::Orientation => Some((6, 12)),
        Meeting::Start => Some((16, 30)),
        Meeting::Workshop => Some((16, 24)),
        Meeting::Talk | Meeting::Dialogue => None,
    }
}

/// Check 1: the usual number of people of a side, both ends included.
pub(in crate::invitation) const fn usual_range(meeting: Meeting, side: Side) -> Option<(u32, u32)> {
    match (meeting, side) {
        (Meeting::Orientation, Side::Municipality) => Some((1, 2)),
        (Meeting::Orientation, Side::Professional) => Some((2, 4)),
        (Meeting::Orientation, Side::Informal) => Some((3, 6)),
        (Meeting::Start, Side::Municipality) => Some((2, 5)),
        (Meeting::Start, Side::Professional) => Some((6, 10)),
        (Meeting::Start, Side::Informal) => Some((8, 15)),
        (Meeting::Workshop, Side::Municipality) => Some((0, 2)),
        (Meeting::Workshop, Side::Professional) => Some((7, 10)),
        (Meeting::Workshop, Side::Informal) => Some((9, 12)),
        _ => None,
    }
}

/// Check 2: the fewest people that are a third of all; never zero, as nobody is no third.
pub(super) fn share_min(total: u32) -> u32 {
    total.div_ceil(3).max(1)
}

/// Check 2: the most people of the municipality: a quarter of all.
pub(super) fn municipality_max(meeting: Meeting, total: u32) -> u32 {
    let quarter = (total / 4).max(MUNICIPALITY_ALWAYS);
    if meeting == Meeting::Workshop {
        quarter.min(WORKSHOP_MUNICIPALITY_MAX)
    } else {
        quarter
    }
}

/// Check 3: the most people of one organisation: a third of its side.
pub(super) fn organisation_max(side: u32) -> u32 {
    (side / 3).max(ORGANISATION_ALWAYS)
}
