//! Gaps in words: whom the user may still want to ask. They speak of partners that the
//! user chose, never of communities. Source: content.md section 4, "Gaps".

use super::balance::usual_range;
use super::list::InvitationList;
use super::row::Row;
use super::terms::{Side, Slot, Status, Via};
use crate::context::{Context, Partner};
use crate::meeting::Meeting;

vocabulary! {
    /// The kinds of gap; their texts are `gap-{id}`.
    GapId {
        /// Takes `$partner`.
        PartnerWithoutOrganisation = "partner-without-organisation",
        NoLhbtq = "no-lhbtq",
        /// Takes `$side`.
        SideWithoutRows = "side-without-rows",
    }
}

/// Something that is missing on the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gap {
    /// "U noemde FSAN. Er staat nog geen organisatie bij. FSAN kan meedenken."
    PartnerWithoutOrganisation(Partner),
    /// "Vraag LCC+."
    NoLhbtq,
    /// Nobody of this side is on the list, though the meeting needs them.
    SideWithoutRows(Side),
}

impl Gap {
    /// Which kind of gap this is.
    pub const fn id(self) -> GapId {
        match self {
            Self::PartnerWithoutOrganisation(_) => GapId::PartnerWithoutOrganisation,
            Self::NoLhbtq => GapId::NoLhbtq,
            Self::SideWithoutRows(_) => GapId::SideWithoutRows,
        }
    }
}

/// The gaps of a list: sides first, then lhbtq+, then the chosen partners in their order.
/// A talk needs no partners' organisations yet; a dialogue meeting has no list at all.
pub fn gaps(list: &InvitationList, meeting: Meeting, context: &Context) -> Vec<Gap> {
    let expected = expected_sides(meeting).into_iter();
    let empty = |side: &Side| list.rows_of(*side).all(|row| row.needed() == 0);
    let mut gaps: Vec<Gap> = expected.filter(empty).map(Gap::SideWithoutRows).collect();
    if matches!(meeting, Meeting::Talk | Meeting::Dialogue) {
        return gaps;
    }
    let lhbtq = |row: &Row| row.slot() == Slot::InformalLhbtq && row.needed() > 0;
    if !list.rows().iter().any(lhbtq) {
        gaps.push(Gap::NoLhbtq);
    }
    let partners = context.partners.iter().copied();
    let without = partners.filter(|partner| !is_taken_up(list, *partner));
    gaps.extend(without.map(Gap::PartnerWithoutOrganisation));
    gaps
}

/// The sides that a meeting cannot do without. Every meeting with a list is held together
/// with the Alliantie (brochure section 4).
fn expected_sides(meeting: Meeting) -> Vec<Side> {
    let needs = |side: &Side| match (meeting, side) {
        (Meeting::Dialogue, _) => false,
        (Meeting::Talk, Side::Municipality) | (_, Side::Alliance) => true,
        _ => usual_range(meeting, *side).is_some_and(|(min, _)| min > 0),
    };
    Side::ALL.iter().copied().filter(needs).collect()
}

/// Whether an organisation, or people who were asked, come through this partner. The
/// municipality may know only their number until they say yes, so a name is not required.
fn is_taken_up(list: &InvitationList, partner: Partner) -> bool {
    let through = |row: &&Row| row.via() == Some(Via::partner(partner)) && row.side().is_counted();
    let taken_up = |row: &Row| match row.status() {
        Status::No => false,
        Status::Asked | Status::Yes => true,
        Status::ToAsk => !row.organisation().is_blank(),
    };
    list.rows().iter().filter(through).any(taken_up)
}
