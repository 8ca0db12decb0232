//! When a meeting is: what the planning in a workbook and in a calendar is made from.

use crate::domain::planning::{PlanRequest, Time};

/// The day of a meeting with what is known about the hour and the place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Schedule {
    pub request: PlanRequest,
    /// Without a start time the meeting takes the whole day in a calendar.
    pub start: Option<Time>,
    /// When it ends; one that is not after the start is read as not known.
    pub end: Option<Time>,
    /// Where it is, as typed; may be empty.
    pub place: String,
}

impl Schedule {
    /// A meeting of which only the day is known.
    pub fn on(request: PlanRequest) -> Self {
        Self {
            request,
            start: None,
            end: None,
            place: String::new(),
        }
    }
}
