//! What is known of the hidden cells of a class of tallies that look the same. `hiding` uses it.
//!
//! A small room has hundreds of thousands of ways to answer, and the room waits for the reveal. So
//! a row without bars is one number here, and taking a way up costs a few steps of the processor.

use super::tally::Counts;
use crate::assessment::Perspective;

const PERSPECTIVES: usize = Perspective::ALL.len();

/// The counts of a row without bars, a byte each, the first option in the highest one. Such rows
/// are of at most 7 people and groups of which every way is tried are small, so three of them can be
/// added without a carry.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Packed(u64);

impl Packed {
    /// Packs a row; counts above 255 become 255.
    pub fn of(row: &Counts) -> Self {
        let byte = |count: u32| u64::from(u8::try_from(count).unwrap_or(u8::MAX));
        Self(
            row.by_option
                .iter()
                .fold(0, |all, count| all << 8 | byte(*count)),
        )
    }

    /// The counts.
    pub fn counts(self) -> Counts {
        let [_, _, _, by_option @ ..] = self.0.to_be_bytes();
        Counts {
            by_option: by_option.map(u32::from),
        }
    }

    /// Both rows together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }
}

/// One row per perspective; zero where there are bars, which never differ within a class.
pub type PackedRows = [Packed; PERSPECTIVES];

/// Which hidden cells differ between the ways of a class, and how many ways it holds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Class {
    ways: usize,
    first: PackedRows,
    /// The bits in which any way differs from the first.
    differs: [u64; PERSPECTIVES],
}

impl Class {
    /// How many ways to answer it holds.
    pub const fn ways(&self) -> usize {
        self.ways
    }

    /// Adds one way to answer.
    pub fn add(&mut self, rows: PackedRows) {
        self.join(&Self {
            ways: 1,
            first: rows,
            differs: [0; PERSPECTIVES],
        });
    }

    /// Adds all ways of another class.
    pub fn join(&mut self, other: &Self) {
        if self.ways == 0 {
            *self = *other;
            return;
        }
        if other.ways == 0 {
            return;
        }
        self.ways += other.ways;
        let pairs = self.first.iter().zip(other.first).zip(other.differs);
        for (mine, ((first, other), more)) in self.differs.iter_mut().zip(pairs) {
            *mine |= more | first.0 ^ other.0;
        }
    }

    /// All ways of three perspectives that answer independently of each other; each class has
    /// its rows in the first place.
    pub fn crossed(classes: [&Self; PERSPECTIVES]) -> Self {
        Self {
            ways: classes.iter().map(|class| class.ways).product(),
            first: classes.map(|class| class.first[0]),
            differs: classes.map(|class| class.differs[0]),
        }
    }

    /// Whether every cell of the hidden perspectives that can be two numbers in the other class can be
    /// so in this one.
    pub fn is_as_open_as(&self, other: &Self, hidden: [bool; PERSPECTIVES]) -> bool {
        let rows = self.differs.iter().zip(other.differs).zip(hidden);
        let mut rows = rows.filter(|(_, hidden)| *hidden);
        rows.all(|((mine, theirs), _)| {
            let mut cells = mine.to_be_bytes().into_iter().zip(theirs.to_be_bytes());
            cells.all(|(mine, theirs)| mine != 0 || theirs == 0)
        })
    }

    /// Whether every cell of the hidden perspectives can be two numbers; options that are not zero
    /// in `plain` do not matter.
    pub fn is_open(&self, hidden: [bool; PERSPECTIVES], plain: Packed) -> bool {
        let rows = self.differs.iter().zip(hidden);
        let mut rows = rows.filter(|(_, hidden)| *hidden);
        self.ways > 0
            && rows.all(|(differs, _)| {
                let [_, _, _, cells @ ..] = differs.to_be_bytes();
                let [_, _, _, plain @ ..] = plain.0.to_be_bytes();
                let mut cells = cells.iter().zip(plain);
                cells.all(|(cell, plain)| *cell != 0 || plain != 0)
            })
    }
}
