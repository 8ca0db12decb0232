//! Planning backwards from the date of a meeting, and days to avoid.
//! Source: content.md section 4, "Planning"; who does what: brochure section 5.
//!
//! There is no clock here: today is passed in. Dates are civil dates, without a zone.

mod avoid;
mod day;
mod due;
mod feasts;
mod mistake;
mod practical;
mod step;
mod tables;

pub use avoid::{Avoid, warnings};
pub use day::{clock, date, iso, parse_clock, parse_iso};
pub use due::first_step_date;
pub use mistake::{Mistake, Moments, mistakes};
pub use practical::Practical;
pub use step::{DatedStep, Doer, PlanRequest, PlanStep, delete_date, plan};
pub use tables::{DATA_DATE, FEASTS_UNTIL, SCHOOLS_UNTIL};
pub use time::{Date, Time};

#[cfg(test)]
mod tests;
