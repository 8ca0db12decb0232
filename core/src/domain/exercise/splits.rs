//! Every way in which people without bars can have answered, for `protection` to try.
//!
//! Few enough ways are tried all, in a fixed shuffled order; of many, a fixed number of random
//! draws. Both depend only on the sizes and the shared counts.

use super::tally::Counts;

/// A perspective with more people than this is not listed out but drawn.
const LISTED_UP_TO: u32 = 10;
/// The most ways that are tried when all are listed.
const MOST_LISTED: usize = 400_000;
/// The number of draws when they are not.
const DRAWS: usize = 2_000;
/// A prime step through the list, so that neighbours in time differ much.
const STEP: usize = 7_919;

/// The ways to divide answers over perspectives of given sizes.
pub struct Splits {
    sizes: Vec<u32>,
    together: Option<Counts>,
}

impl Splits {
    /// Ways that add up to counts which are known together.
    pub fn of(together: Counts, sizes: &[u32]) -> Self {
        Self {
            sizes: sizes.to_vec(),
            together: Some(together),
        }
    }

    /// All ways.
    pub fn free(sizes: &[u32]) -> Self {
        Self {
            sizes: sizes.to_vec(),
            together: None,
        }
    }

    /// Shows the ways to `look` until it returns true, and tells whether it did.
    pub fn visit(&self, look: &mut dyn FnMut(&[Counts]) -> bool) -> bool {
        let kept = self.largest_if_shared();
        let listed = |place: usize| Some(place) != kept;
        let mut lists = Vec::new();
        for (place, &size) in self.sizes.iter().enumerate() {
            if listed(place) && size > LISTED_UP_TO {
                return self.draw(look);
            }
            let list = if listed(place) {
                compositions(size, self.together.as_ref())
            } else {
                vec![Counts::default()]
            };
            lists.push(list);
        }
        let ways = lists
            .iter()
            .fold(1usize, |n, list| n.saturating_mul(list.len()));
        if ways > MOST_LISTED {
            return self.draw(look);
        }
        let mut parts = vec![Counts::default(); lists.len()];
        (0..ways).any(|i| {
            let mut index = i * STEP % ways;
            for (part, list) in parts.iter_mut().zip(&lists) {
                *part = list.get(index % list.len()).copied().unwrap_or_default();
                index /= list.len();
            }
            self.complete(&mut parts, kept) && look(&parts)
        })
    }

    /// With shared counts the largest perspective follows from the others.
    fn largest_if_shared(&self) -> Option<usize> {
        self.together?;
        let largest = self.sizes.iter().enumerate().max_by_key(|(_, size)| **size);
        largest.map(|(place, _)| place)
    }

    /// Fills in the perspective that follows; false when the others use more than there is.
    fn complete(&self, parts: &mut [Counts], kept: Option<usize>) -> bool {
        let (Some(mut rest), Some(kept)) = (self.together, kept) else {
            return true;
        };
        let others = parts.iter().enumerate().filter(|(place, _)| *place != kept);
        for (_, part) in others {
            for (left, used) in rest.by_option.iter_mut().zip(part.by_option) {
                let Some(remaining) = left.checked_sub(used) else {
                    return false;
                };
                *left = remaining;
            }
        }
        if let Some(part) = parts.get_mut(kept) {
            *part = rest;
        }
        true
    }

    fn draw(&self, look: &mut dyn FnMut(&[Counts]) -> bool) -> bool {
        let Some(together) = self.together else {
            return false;
        };
        let mut dice = 0x9E37_79B9_7F4A_7C15u64;
        let mut parts = vec![Counts::default(); self.sizes.len()];
        (0..DRAWS).any(|_| {
            let mut urn = together;
            for (part, &size) in parts.iter_mut().zip(&self.sizes) {
                *part = Counts::default();
                (0..size).for_each(|_| take(&mut urn, part, &mut dice));
            }
            look(&parts)
        })
    }
}

/// Moves one random slip from the urn.
fn take(urn: &mut Counts, part: &mut Counts, dice: &mut u64) {
    *dice = dice
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    let mut place = (*dice >> 33) % u64::from(urn.total().max(1));
    for (left, mine) in urn.by_option.iter_mut().zip(&mut part.by_option) {
        if place < u64::from(*left) {
            *left -= 1;
            *mine += 1;
            return;
        }
        place -= u64::from(*left);
    }
}

/// Every row of `size` slips, with at most as many per option as `most` has.
pub fn compositions(size: u32, most: Option<&Counts>) -> Vec<Counts> {
    let limit = |option: usize| most.map_or(size, |most| most.by_option[option].min(size));
    let mut rows = Vec::new();
    for a in 0..=limit(0) {
        for b in 0..=limit(1).min(size - a) {
            for c in 0..=limit(2).min(size - a - b) {
                for d in 0..=limit(3).min(size - a - b - c) {
                    let e = size - a - b - c - d;
                    if e <= limit(4) {
                        rows.push(Counts {
                            by_option: [a, b, c, d, e],
                        });
                    }
                }
            }
        }
    }
    rows
}
