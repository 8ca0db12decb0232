//! Dates and times that cannot go together. They are told, never changed.

use time::{Date, Time};

vocabulary! {
    /// What does not go together; texts are `planning-mistake-{id}`.
    Mistake {
        /// The end is not after the start.
        EndBeforeStart = "end-before-start",
        /// The evaluation is not after the meeting.
        EvaluationBeforeMeeting = "evaluation-before-meeting",
        ReplyByAfterMeeting = "reply-by-after-meeting",
        /// The last day to register lies before today, while the meeting is still to come.
        ReplyByPast = "reply-by-past",
    }
}

/// The dates and times of one meeting, as far as they are known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Moments {
    pub date: Option<Date>,
    pub start: Option<Time>,
    pub end: Option<Time>,
    pub evaluation: Option<Date>,
    pub reply_by: Option<Date>,
}

/// What cannot be right, in the order of [`Mistake::ALL`].
pub fn mistakes(moments: Moments, today: Date) -> Vec<Mistake> {
    let Moments {
        date,
        start,
        end,
        evaluation,
        reply_by,
    } = moments;
    let applies = |mistake: &Mistake| match mistake {
        Mistake::EndBeforeStart => start.zip(end).is_some_and(|(start, end)| end <= start),
        Mistake::EvaluationBeforeMeeting => {
            let both = date.zip(evaluation);
            both.is_some_and(|(date, evaluation)| evaluation <= date)
        }
        Mistake::ReplyByAfterMeeting => {
            let both = date.zip(reply_by);
            both.is_some_and(|(date, reply_by)| reply_by > date)
        }
        // That the meeting has passed is said already.
        Mistake::ReplyByPast => {
            let still_to_come = date.is_none_or(|date| date >= today);
            still_to_come && reply_by.is_some_and(|reply_by| reply_by < today)
        }
    };
    Mistake::ALL.iter().copied().filter(applies).collect()
}
