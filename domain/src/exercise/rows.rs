//! The rows of one statement, for everything that decides what may be shown of them.

use super::shown::LOOKALIKE_UP_TO;
use super::tally::Counts;
use crate::assessment::Perspective;

/// The rows of one statement, in the order of [`Perspective::ALL`].
pub type Rows = [Counts; Perspective::ALL.len()];

/// Groups with at most this many ways to answer are looked at as a whole, so that hiding tells
/// nothing. All statements of the slowest, 1, 2 and 6 or 5 and 5 people, took 0.5 to 0.8 s at the reveal.
pub(super) const TRIED_UP_TO: u64 = 20_000;

/// In how many ways so many people can answer.
pub(super) fn ways_of(sizes: [u32; Perspective::ALL.len()]) -> u64 {
    let ways = sizes.map(|n| {
        let n = u64::from(n);
        // People over five options: n + 4 places, of which four are borders.
        (1..=4).fold(1u64, |all, k| all.saturating_mul(n + k) / k)
    });
    ways.into_iter().fold(1, u64::saturating_mul)
}

/// Whether a perspective is so small that its cells may need hiding.
pub(super) fn is_protected(row: &Counts) -> bool {
    (1..=LOOKALIKE_UP_TO).contains(&row.total())
}
