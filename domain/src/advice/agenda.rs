//! What the meeting is about: the function dimensions, weakest first. They never decide the meeting.

use super::Values;
use crate::assessment::{Dimension, Value};

/// One function dimension on the agenda.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AgendaTopic {
    /// Which function.
    pub dimension: Dimension,
    /// How many of its statements are in place.
    pub in_place: usize,
    /// How many of its statements are known; 0 when the function pages were not answered.
    pub known: usize,
}

/// The three functions, weakest first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Agenda {
    topics: [AgendaTopic; 3],
}

impl Agenda {
    /// The weakest function has the fewest statements in place; then the fewest at least
    /// "Een beetje"; then the fewest at "Ja"; then it comes first in reading order.
    /// Unknown counts nowhere, so that it is never taken for a value.
    pub(super) fn of(values: &Values) -> Self {
        let mut topics = Dimension::FUNCTIONS.map(|dimension| AgendaTopic {
            dimension,
            in_place: values.in_place(dimension),
            known: dimension.statements().len() - values.unknown(dimension),
        });
        topics.sort_by_key(|topic| {
            let count = |value| values.count_at_least(topic.dimension, value);
            (topic.in_place, count(Value::ALittle), count(Value::Yes))
        });
        Self { topics }
    }

    /// The topics, weakest first.
    pub fn topics(&self) -> &[AgendaTopic] {
        &self.topics
    }

    /// Every statement of all three functions is in place: the workshop or an evaluation
    /// may fit better.
    pub fn all_in_place(&self) -> bool {
        let full = |topic: &AgendaTopic| topic.in_place == topic.dimension.statements().len();
        self.topics.iter().all(full)
    }
}
