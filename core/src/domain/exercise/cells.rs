//! What is known of the hidden cells of a class of tallies that look the same. `hiding` uses it.

use super::protection::Rows;
use crate::domain::assessment::Perspective;

const PERSPECTIVES: usize = Perspective::ALL.len();
const OPTIONS: usize = 5;

/// The lowest and highest number found in each hidden cell of a class, and how many ways it holds.
#[derive(Clone, Debug)]
pub struct Class {
    hidden: [bool; PERSPECTIVES],
    ways: usize,
    low: [[u32; OPTIONS]; PERSPECTIVES],
    high: [[u32; OPTIONS]; PERSPECTIVES],
}

impl Class {
    /// A class without ways, in which these perspectives are hidden.
    pub fn new(hidden: [bool; PERSPECTIVES]) -> Self {
        Self {
            hidden,
            ways: 0,
            low: [[u32::MAX; OPTIONS]; PERSPECTIVES],
            high: [[0; OPTIONS]; PERSPECTIVES],
        }
    }

    /// How many ways to answer it holds.
    pub fn ways(&self) -> usize {
        self.ways
    }

    /// Adds one way to answer.
    pub fn add(&mut self, rows: &Rows) {
        let rows = rows.map(|row| row.by_option);
        self.widen(1, &rows, &rows);
    }

    /// Adds all ways of another class.
    pub fn join(&mut self, other: &Self) {
        self.widen(other.ways, &other.low, &other.high);
    }

    /// Whether every hidden cell can be two numbers; options marked in `plain` do not matter.
    pub fn is_open(&self, plain: &[u32; OPTIONS]) -> bool {
        let rows = self.low.iter().zip(&self.high).zip(self.hidden);
        rows.filter(|(_, hidden)| *hidden).all(|((low, high), _)| {
            let mut cells = low.iter().zip(high).zip(plain);
            cells.all(|((low, high), plain)| low < high || *plain > 0)
        })
    }

    fn widen(
        &mut self,
        ways: usize,
        lows: &[[u32; OPTIONS]; PERSPECTIVES],
        highs: &[[u32; OPTIONS]; PERSPECTIVES],
    ) {
        self.ways += ways;
        let lows = lows.iter().flatten();
        for (mine, low) in self.low.iter_mut().flatten().zip(lows) {
            *mine = (*mine).min(*low);
        }
        let highs = highs.iter().flatten();
        for (mine, high) in self.high.iter_mut().flatten().zip(highs) {
            *mine = (*mine).max(*high);
        }
    }
}
