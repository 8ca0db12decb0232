//! The two codes of an exercise: the exercise code in the link and the ballot codes from phones.
//! Source: method.md section 2.
//!
//! `exercise_code` is id and key; `ballot_code` packs one ballot with the keyed `mix` and the
//! keyed `check`; `base32` reads and writes the characters,
//! `typed` takes apart what a facilitator types. None of this is secrecy: the program
//! is open and the key is in the room, so codes go to the facilitator only.

mod ballot_code;
mod base32;
mod check;
mod exercise_code;
mod mix;
pub mod typed;

pub use ballot_code::{BallotCode, CodeError, RandomPart};
pub use exercise_code::{
    ExerciseCode, ExerciseCodeError, LinkTooLong, MAX_LINK_BYTES, Mode, ParticipantLanguage,
};

#[cfg(test)]
mod tests;
