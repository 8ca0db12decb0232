//! The exercise code: eight characters that are id and key of one exercise.
//! Source: method.md section 2, "The link". `ballot_code` derives its keys from it.

use super::base32::{self, WrongCharacter};
use crate::assessment::Statement;

vocabulary! {
    /// Which statements an exercise asks.
    Mode {
        /// The 14 foundation statements, enough for the advice.
        Foundations = "foundations",
        /// All 23 statements.
        All = "all",
    }
}

impl Mode {
    /// The statements that are asked, in reading order.
    pub fn statements(self) -> &'static [Statement] {
        match self {
            Self::Foundations => Statement::foundations(),
            Self::All => Statement::ALL,
        }
    }
}

vocabulary! {
    /// The language in which participants' phones open.
    ParticipantLanguage {
        Dutch = "nl",
        English = "en",
    }
}

/// How many symbols an exercise code has.
const LENGTH: usize = 8;
/// The random bits: seven symbols.
const RANDOM_BITS: u32 = 35;
/// The first symbol of each mode and language, as letters so that a code never starts as a number.
const KINDS: [(u8, Mode, ParticipantLanguage); 4] = [
    (10, Mode::Foundations, ParticipantLanguage::Dutch),
    (11, Mode::Foundations, ParticipantLanguage::English),
    (12, Mode::All, ParticipantLanguage::Dutch),
    (13, Mode::All, ParticipantLanguage::English),
];
/// What fits in a QR code of version 5-M, in bytes.
pub const MAX_LINK_BYTES: usize = 84;
const ROUTE: &str = "#/g/";

/// Why a text is not an exercise code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExerciseCodeError {
    /// It has another number of characters than eight.
    WrongLength {
        /// How many characters count in what was typed.
        got: usize,
    },
    /// A character that no code contains.
    WrongCharacter(WrongCharacter),
    /// The first character stands for no mode and language.
    UnknownKind,
}

/// The link does not fit the QR code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LinkTooLong {
    /// The length of the link in bytes; at most [`MAX_LINK_BYTES`] fit.
    pub bytes: usize,
}

/// Id and key of one exercise: mode, participants' language and 35 random bits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ExerciseCode {
    mode: Mode,
    language: ParticipantLanguage,
    random: u64,
}

impl ExerciseCode {
    /// A new code; of `random` the 35 low bits are used.
    pub fn new(mode: Mode, language: ParticipantLanguage, random: u64) -> Self {
        let random = random & ((1 << RANDOM_BITS) - 1);
        Self {
            mode,
            language,
            random,
        }
    }

    /// Reads a code as people type it: see [`base32::read`] for what is tolerated.
    pub fn parse(text: &str) -> Result<Self, ExerciseCodeError> {
        let symbols = base32::read(text).map_err(ExerciseCodeError::WrongCharacter)?;
        let got = symbols.len();
        let (first, rest) = match symbols.split_first() {
            Some((first, rest)) if got == LENGTH => (*first, rest),
            _ => return Err(ExerciseCodeError::WrongLength { got }),
        };
        let kind = KINDS.iter().find(|(symbol, ..)| *symbol == first);
        let (_, mode, language) = kind.ok_or(ExerciseCodeError::UnknownKind)?;
        let random = rest.iter().fold(0, |n, symbol| n << 5 | u64::from(*symbol));
        Ok(Self::new(*mode, *language, random))
    }

    /// Which statements this exercise asks.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The language in which participants' phones open.
    pub fn language(&self) -> ParticipantLanguage {
        self.language
    }

    /// The eight characters.
    pub fn text(&self) -> String {
        base32::write(&self.symbols())
    }

    /// The eight characters in two groups of four, for large type.
    pub fn grouped(&self) -> String {
        base32::write_grouped(&self.symbols())
    }

    /// The part of the link after the public address: `#/g/XXXXXXXX`.
    pub fn fragment(&self) -> String {
        format!("{ROUTE}{}", self.text())
    }

    /// The whole link, refused when it is too long for the QR code.
    pub fn link(&self, public_address: &str) -> Result<String, LinkTooLong> {
        let link = format!("{public_address}{}", self.fragment());
        match link.len() {
            0..=MAX_LINK_BYTES => Ok(link),
            bytes => Err(LinkTooLong { bytes }),
        }
    }

    /// The 40 bits from which ballot codes derive their keys.
    pub(super) fn key(&self) -> u64 {
        self.symbols()
            .iter()
            .fold(0, |n, symbol| n << 5 | u64::from(*symbol))
    }

    fn symbols(&self) -> [u8; LENGTH] {
        let kind = KINDS
            .iter()
            .find(|(_, m, l)| (*m, *l) == (self.mode, self.language));
        let first = kind.map_or(0, |(symbol, ..)| *symbol);
        std::array::from_fn(|i| match i {
            0 => first,
            _ => (self.random >> (5 * (LENGTH - 1 - i)) & 31) as u8,
        })
    }
}
