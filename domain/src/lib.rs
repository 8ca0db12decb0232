//! The policy in types: what is asked, what follows from it, who is invited.
//!
//! The lowest room: it knows none of the others. Pure and total. There is no clock, no randomness and no storage format
//! here; such things are passed in or belong to a neighbouring room.

#[macro_use]
mod vocabulary;

pub mod advice;
pub mod assessment;
pub mod context;
pub mod exercise;
pub mod invitation;
pub mod meeting;
pub mod planning;

pub use vocabulary::put_in_order;
