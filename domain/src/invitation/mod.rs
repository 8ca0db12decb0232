//! The invitation list: who is needed at a meeting, and whether the mix is right.
//! Source: content.md section 4 and brochure sections 4 and 5.
//!
//! `draft` proposes, the user decides, `balance` and `gaps` only point things out.
//! The list works without a single name of a person: a row is a role, at most an
//! organisation. There is no field for origin, faith, orientation or health, and no
//! notes field. Names live outside this room, in the contacts drawer.

mod balance;
mod draft;
mod gaps;
mod list;
mod organisation;
mod regenerate;
mod row;
mod terms;

pub use balance::{Basis, Check, CheckId, CheckKind, OrganisationCount, Verdict, checks};
pub use draft::{Seat, draft};
pub use gaps::{Gap, GapId, gaps};
pub use list::{InvitationList, Removed, Totals};
pub use organisation::{ORGANISATION_MAX_CHARS, OrganisationName};
pub use row::{FieldProblem, PEOPLE_MAX, PEOPLE_MIN, Row, RowFields, RowId};
pub use terms::{Side, Slot, Status, Via};

#[cfg(test)]
mod tests;
