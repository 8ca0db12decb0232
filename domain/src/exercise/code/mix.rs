//! A keyed permutation of a number of 50 or 75 bits, so that a ballot code does not read as answers.
//!
//! It is a Feistel network of eight rounds over two halves (of 25 and 25, or 37 and 38 bits): one
//! half is changed by a keyed scramble of the other, and the halves take turns. Each round undoes
//! itself, so the whole is a permutation whatever the scramble does. It is obfuscation, not
//! secrecy: the exercise code has only 40 bits and is in the room. Used by `ballot_code`; the
//! stream of keys also serves `check`.

const ROUNDS: usize = 8;

/// A stream of numbers derived from the exercise code (the SplitMix64 generator).
pub struct KeyStream(u64);

impl KeyStream {
    /// The stream of one exercise. `purpose` keeps the mix and the check apart.
    pub fn new(key: u64, purpose: u64) -> Self {
        Self(scramble(key ^ scramble(purpose)))
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        scramble(self.0)
    }
}

/// The permutation of one exercise over numbers of `bits` bits (2 to 128, in halves of at most 64).
pub struct Mix {
    keys: [u64; ROUNDS],
    low_bits: u32,
    high_bits: u32,
}

impl Mix {
    /// The permutation for this key and width.
    pub fn new(key: u64, bits: u32) -> Self {
        let mut stream = KeyStream::new(key, 1);
        Self {
            keys: std::array::from_fn(|_| stream.next()),
            low_bits: bits / 2,
            high_bits: bits - bits / 2,
        }
    }

    /// Mixes a number.
    pub fn forward(&self, number: u128) -> u128 {
        let halves = self
            .keys
            .iter()
            .enumerate()
            .fold(self.split(number), |h, (r, k)| self.round(h, r, *k));
        self.join(halves)
    }

    /// Undoes [`Self::forward`].
    pub fn backward(&self, number: u128) -> u128 {
        let rounds = self.keys.iter().enumerate().rev();
        self.join(rounds.fold(self.split(number), |h, (r, k)| self.round(h, r, *k)))
    }

    fn round(&self, (low, high): (u64, u64), round: usize, key: u64) -> (u64, u64) {
        if round.is_multiple_of(2) {
            (low, high ^ scramble(low ^ key) & mask(self.high_bits))
        } else {
            (low ^ scramble(high ^ key) & mask(self.low_bits), high)
        }
    }

    fn split(&self, number: u128) -> (u64, u64) {
        let low = number as u64 & mask(self.low_bits);
        let high = (number >> self.low_bits) as u64 & mask(self.high_bits);
        (low, high)
    }

    fn join(&self, (low, high): (u64, u64)) -> u128 {
        u128::from(high) << self.low_bits | u128::from(low)
    }
}

/// The finisher of SplitMix64: every input bit touches every output bit.
fn scramble(number: u64) -> u64 {
    let mut z = number;
    z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ z >> 31
}

fn mask(bits: u32) -> u64 {
    u64::MAX >> 64u32.saturating_sub(bits).min(63)
}
