//! Which codes were counted already. Source: method.md section 2, "Doubles are refused".
//!
//! Kept as a sorted list, so that it does not tell the order in which ballots came,
//! and dropped at the reveal. `collecting` asks it.

use super::code::RandomPart;
use crate::assessment::Perspective;
use crate::vocabulary::put_in_order;

/// The perspective and random part of every code that was counted.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Seen(Vec<(Perspective, RandomPart)>);

impl Seen {
    /// Whether a code with this perspective and random part was counted.
    pub fn contains(&self, perspective: Perspective, random: RandomPart) -> bool {
        self.0.binary_search(&(perspective, random)).is_ok()
    }

    /// Remembers a code; false when it was there already.
    pub fn insert(&mut self, perspective: Perspective, random: RandomPart) -> bool {
        put_in_order(&mut self.0, (perspective, random))
    }

    /// The codes in sorted order, to keep them.
    pub fn iter(&self) -> impl Iterator<Item = (Perspective, RandomPart)> + '_ {
        self.0.iter().copied()
    }
}

impl FromIterator<(Perspective, RandomPart)> for Seen {
    fn from_iter<I: IntoIterator<Item = (Perspective, RandomPart)>>(codes: I) -> Self {
        let mut seen = Self::default();
        for (perspective, random) in codes {
            seen.insert(perspective, random);
        }
        seen
    }
}
