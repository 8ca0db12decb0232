//! The check of a ballot code: two Reed–Solomon symbols over GF(32), outside the mix.
//! Source: method.md section 2. Used by `ballot_code`.
//!
//! A code c fits when the sums of v(i)·c(i) and of v(i)·a^i·c(i) equal two numbers. Those two
//! numbers (the offset) and the column multipliers v come from the exercise code. Any two columns
//! are independent because a^i differ and v(i) are not zero, so every error in one or two places
//! changes a sum: every wrong character and every swap of neighbours is detected, for every key.
//! The multipliers go beyond the offset that the source names: with an offset alone, two exercises
//! that share it by chance would accept nearly every code of each other.

use super::mix::KeyStream;

/// How many check symbols end a code.
pub const CHECK_SYMBOLS: usize = 2;
/// The longest code, in symbols.
const LONGEST: usize = 17;
/// The powers of a, a root of x^5 + x^2 + 1, which has order 31.
const POWERS: [u8; 31] = powers();

const fn powers() -> [u8; 31] {
    let mut table = [0; 31];
    let (mut power, mut i) = (1u8, 0);
    while i < 31 {
        table[i] = power;
        power <<= 1;
        if power & 32 != 0 {
            power ^= 0b10_0101;
        }
        i += 1;
    }
    table
}

/// The exponent of each symbol; that of zero is not used.
const LOGARITHMS: [u8; 32] = logarithms();

const fn logarithms() -> [u8; 32] {
    let mut table = [0; 32];
    let mut i = 0;
    while i < 31 {
        table[POWERS[i] as usize] = i as u8;
        i += 1;
    }
    table
}

/// What is wrong with a code of the right length.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mismatch {
    /// The place, from 1, of the wrong character if only one is wrong; `None` when none explains it.
    pub suspect: Option<usize>,
}

/// The keyed check of one exercise.
pub struct Check {
    multipliers: [u8; LONGEST],
    offset: (u8, u8),
}

impl Check {
    /// The check for this key.
    pub fn new(key: u64) -> Self {
        let mut stream = KeyStream::new(key, 2);
        let multipliers = std::array::from_fn(|_| power((stream.next() % 31) as usize));
        let offset = stream.next();
        Self {
            multipliers,
            offset: ((offset & 31) as u8, (offset >> 5 & 31) as u8),
        }
    }

    /// Appends the two check symbols to a payload of at most 15 symbols.
    pub fn append(&self, symbols: &mut Vec<u8>) {
        let first = symbols.len();
        let second = first + 1;
        let (sum, weighted) = self.remainder(symbols);
        // Solve x + y = sum and a^first·x + a^second·y = weighted.
        let numerator = weighted ^ multiply(power(second), sum);
        let x = divide(numerator, power(first) ^ power(second));
        let y = sum ^ x;
        symbols.push(divide(x, self.multiplier(first)));
        symbols.push(divide(y, self.multiplier(second)));
    }

    /// Whether the check fits; if not, where to look first.
    pub fn verify(&self, symbols: &[u8]) -> Result<(), Mismatch> {
        match self.remainder(symbols) {
            (0, 0) => Ok(()),
            (0, _) | (_, 0) => Err(Mismatch { suspect: None }),
            (sum, weighted) => {
                let place = logarithm(divide(weighted, sum));
                let suspect = place.filter(|i| *i < symbols.len()).map(|i| i + 1);
                Err(Mismatch { suspect })
            }
        }
    }

    /// The two sums with the offset taken out; both are zero for a whole code that fits.
    fn remainder(&self, symbols: &[u8]) -> (u8, u8) {
        let terms = symbols.iter().enumerate();
        terms.fold(self.offset, |(sum, weighted), (i, symbol)| {
            let term = multiply(self.multiplier(i), *symbol);
            (sum ^ term, weighted ^ multiply(power(i), term))
        })
    }

    fn multiplier(&self, place: usize) -> u8 {
        self.multipliers.get(place).copied().unwrap_or(1)
    }
}

fn power(exponent: usize) -> u8 {
    POWERS[exponent % 31]
}

/// `None` for zero, which is no power of a.
fn logarithm(symbol: u8) -> Option<usize> {
    let exponent = LOGARITHMS[usize::from(symbol & 31)];
    (symbol != 0).then_some(usize::from(exponent))
}

fn multiply(left: u8, right: u8) -> u8 {
    match (logarithm(left), logarithm(right)) {
        (Some(a), Some(b)) => power(a + b),
        _ => 0,
    }
}

/// Zero divided by anything is zero; nothing here divides by zero.
fn divide(left: u8, right: u8) -> u8 {
    match (logarithm(left), logarithm(right)) {
        (Some(a), Some(b)) => power(a + 31 - b),
        _ => 0,
    }
}
