//! The ballot code: one finished ballot as 12 or 17 characters. Source: method.md section 2.
//!
//! The payload (answers × 3 + perspective) × 2^r + random fits its bits:
//!
//! | mode | answers | r | payloads | bits | in use |
//! | --- | --- | --- | --- | --- | --- |
//! | foundations | 5^14 | 15 | 5^14 · 3 · 2^15 = 6.0 · 10^14 | 50 (1.13 · 10^15) | 53% |
//! | all | 5^23 | 19 | 5^23 · 3 · 2^19 = 1.875 · 10^22 | 75 (3.78 · 10^22) | 50% |
//!
//! So ten or fifteen symbols carry it, and two symbols check it. A random code passes the check
//! once in 1,024 and is in range about half of the time: accepted about once in 2,000.

use super::base32::{self, WrongCharacter};
use super::check::{CHECK_SYMBOLS, Check};
use super::exercise_code::{ExerciseCode, Mode};
use super::mix::Mix;
use crate::assessment::{Answer, Answers, Perspective, Value};
use crate::exercise::Ballot;

const SYMBOL_BITS: u32 = 5;
const OPTIONS: u128 = Answer::ALL.len() as u128;
const PERSPECTIVES: u128 = Perspective::ALL.len() as u128;

/// How the codes of a mode are laid out.
struct Layout {
    random_bits: u32,
    payload_symbols: usize,
}

impl Layout {
    const fn of(mode: Mode) -> Self {
        match mode {
            Mode::Foundations => Self {
                random_bits: 15,
                payload_symbols: 10,
            },
            Mode::All => Self {
                random_bits: 19,
                payload_symbols: 15,
            },
        }
    }

    const fn length(&self) -> usize {
        self.payload_symbols + CHECK_SYMBOLS
    }

    const fn bits(&self) -> u32 {
        self.payload_symbols as u32 * SYMBOL_BITS
    }
}

/// The part that makes two people with the same answers differ: 15 or 19 bits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RandomPart(u32);

impl RandomPart {
    /// The random part for a mode; the low bits of `random` are used.
    pub fn new(mode: Mode, random: u32) -> Self {
        Self(random & ((1 << Layout::of(mode).random_bits) - 1))
    }

    /// A random part as it was kept; it is only compared, so any number will do.
    pub fn from_number(number: u32) -> Self {
        Self(number)
    }

    /// The number itself, to keep it.
    pub fn number(self) -> u32 {
        self.0
    }
}

/// Why a typed or scanned text is not a ballot code of this exercise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CodeError {
    /// Characters are missing or too many.
    WrongLength {
        /// How many characters count in what was typed.
        got: usize,
        /// How many this exercise expects: 12 or 17.
        expected: usize,
    },
    /// A character that no code contains.
    WrongCharacter {
        /// The group of four that it stands in, from 1.
        group: usize,
        /// The character itself.
        character: char,
    },
    /// The check does not fit: a typing error, or a code of another exercise.
    CheckFailed {
        /// The group of four to look at first, from 1, if one wrong character explains it.
        group: Option<usize>,
    },
    /// The check fits but no ballot reads like this: a code of another exercise.
    OutOfRange,
    /// As long as the codes of the other mode.
    OtherMode {
        /// How many characters count in what was typed.
        got: usize,
        /// How many this exercise expects: 12 or 17.
        expected: usize,
    },
}

/// A ballot on its way from a phone to the facilitator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BallotCode {
    /// The answers and the perspective; after decoding every asked statement has an answer.
    pub ballot: Ballot,
    /// What tells this code from another with the same answers.
    pub random: RandomPart,
}

impl BallotCode {
    /// How many characters the codes of a mode have.
    pub const fn length(mode: Mode) -> usize {
        Layout::of(mode).length()
    }

    /// The code in groups of four. Statements outside the mode are left out; open counts as unknown.
    pub fn encode(&self, exercise: &ExerciseCode) -> String {
        let layout = Layout::of(exercise.mode());
        let random = RandomPart::new(exercise.mode(), self.random.0);
        let payload = pack(exercise.mode(), &self.ballot) << layout.random_bits;
        let payload = payload | u128::from(random.0);
        let mixed = Mix::new(exercise.key(), layout.bits()).forward(payload);
        let place = |i: usize| SYMBOL_BITS * (layout.payload_symbols - 1 - i) as u32;
        let symbol = |i| (mixed >> place(i) & 31) as u8;
        let mut symbols: Vec<u8> = (0..layout.payload_symbols).map(symbol).collect();
        Check::new(exercise.key()).append(&mut symbols);
        base32::write_grouped(&symbols)
    }

    /// Reads a code as people type it; see [`CodeError`] for what can be wrong.
    pub fn decode(exercise: &ExerciseCode, text: &str) -> Result<Self, CodeError> {
        let mode = exercise.mode();
        let layout = Layout::of(mode);
        let symbols = base32::read(text).map_err(wrong_character)?;
        right_length(mode, symbols.len())?;
        let check = Check::new(exercise.key()).verify(&symbols);
        check.map_err(|mismatch| CodeError::CheckFailed {
            group: mismatch.suspect.map(base32::group_of),
        })?;
        let payload = symbols.iter().take(layout.payload_symbols);
        let mixed = payload.fold(0, |n, symbol| n << SYMBOL_BITS | u128::from(*symbol));
        let payload = Mix::new(exercise.key(), layout.bits()).backward(mixed);
        let random = (payload & ((1 << layout.random_bits) - 1)) as u32;
        let ballot = unpack(mode, payload >> layout.random_bits).ok_or(CodeError::OutOfRange)?;
        let random = RandomPart::new(mode, random);
        Ok(Self { ballot, random })
    }
}

fn wrong_character(wrong: WrongCharacter) -> CodeError {
    CodeError::WrongCharacter {
        group: base32::group_of(wrong.position),
        character: wrong.character,
    }
}

fn right_length(mode: Mode, got: usize) -> Result<(), CodeError> {
    let expected = BallotCode::length(mode);
    if got == expected {
        Ok(())
    } else if Mode::ALL
        .iter()
        .any(|other| BallotCode::length(*other) == got)
    {
        Err(CodeError::OtherMode { got, expected })
    } else {
        Err(CodeError::WrongLength { got, expected })
    }
}

fn pack(mode: Mode, ballot: &Ballot) -> u128 {
    let digit = |value: Option<Value>| value.map_or(OPTIONS - 1, |v| u128::from(v.number()));
    let answers = mode.statements().iter().fold(0, |n, statement| {
        n * OPTIONS + digit(ballot.answers.value(*statement))
    });
    answers * PERSPECTIVES + ballot.perspective.index() as u128
}

fn unpack(mode: Mode, packed: u128) -> Option<Ballot> {
    let place = usize::try_from(packed % PERSPECTIVES).ok()?;
    let perspective = *Perspective::ALL.get(place)?;
    let mut answers = Answers::default();
    let mut rest = packed / PERSPECTIVES;
    for &statement in mode.statements().iter().rev() {
        let digit = u8::try_from(rest % OPTIONS).ok()?;
        let answer = Value::from_number(digit).map_or(Answer::Unknown, Answer::Known);
        answers.set(statement, Some(answer));
        rest /= OPTIONS;
    }
    (rest == 0).then_some(Ballot {
        perspective,
        answers,
    })
}
