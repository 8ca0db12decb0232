//! The decision rule R1–R7 and everything that explains its outcome.
//! Source: content.md section 3. Reads `assessment` and the tallies of `exercise`.
//!
//! [`Advice::solo`] and [`Advice::group`] are the entries. Foundations decide the meeting,
//! function dimensions only make the agenda. Doubt means orientation.
//!
//! Ids of reasons, in rule order ([`Reason::id`]); a subject is the id of a gate,
//! a statement or a dimension:
//!
//! | id | condition that does not hold |
//! | --- | --- |
//! | `R1:<gate>` | the fact is yes |
//! | `R2:<key statement>` | the key statement is in place |
//! | `R3:<dimension>` | two thirds of the foundation dimension are in place |
//! | `R4:<trust statement>` | the trust statement is known and at least "Een beetje" |
//! | `R5:<dimension>` | at most one third of the foundation dimension is unknown |
//! | `R6:size` | at least three key persons take part (alone: the next two are then not looked at) |
//! | `R6:<statement>` | R2, R4 or `insight-needs` on the answers of key persons alone |
//! | `R6:<dimension>` | R3 for network or trust on the answers of key persons alone |
//! | `R7:<key or trust statement>` | the group agrees enough on the statement |
//!
//! Within R6, statements come before dimensions; otherwise subjects are in reading order.

mod agenda;
mod change;
mod explanation;
mod findings;
mod firmness;
mod headline;
mod reason;
mod rule;
mod settled;
mod values;
mod who;

pub use agenda::{Agenda, AgendaTopic};
pub use change::{DimensionChange, SmallestChange};
pub use explanation::{Advice, Item, Missing, Need};
pub use findings::{
    Finding, Findings, Reading, Settlement, Settlements, SupportLabel, read_alike, said_by_most,
    unlike,
};
pub use firmness::Firmness;
pub use headline::Headline;
pub use reason::Reason;
pub use rule::{Outcome, Step, most_unknown, needed};
pub use settled::settled;
pub use values::Values;
pub use who::Who;

/// The version of the decision rule, shown with every advice. It changes with the policy
/// in content.md section 3, not with the program.
pub const RULE_VERSION: &str = "1.0";

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod group_tests;
#[cfg(test)]
mod property_tests;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod solo_tests;
