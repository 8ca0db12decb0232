//! How far answers lie apart, and what to talk about first. Source: method.md section 3.
//!
//! Everything here reads `shown`, never the tallies, so it cannot tell more than the screen.

mod agreement;
mod discussion;
mod flag;

pub use agreement::agreement;
pub use discussion::{
    OpeningQuestion, Topic, discussion_order, most_positive, opening_question, said_by_most,
};
pub use flag::{Flag, dimension_is_unknown, flags, not_visible_for};

#[cfg(test)]
mod tests;
