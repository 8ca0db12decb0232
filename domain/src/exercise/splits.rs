//! Every way to divide a shown total over the perspectives, for "alleen totaal" in `protection`.
//!
//! Few enough ways are tried all, in a fixed shuffled order; of many, a fixed number of random
//! draws. Both depend only on the sizes and the total, so the answer tells nothing more; where no
//! proof is found that the cells are open, the total is not shown.

use super::rows::Rows;
use super::shown::LOOKALIKE_UP_TO;
use super::tally::Counts;
use crate::advice::Findings;
use crate::assessment::Statement;

const OPTIONS: usize = 5;

/// A perspective with more people than this is not listed out but drawn.
const LISTED_UP_TO: u32 = 10;
/// The number of draws when they are not.
const DRAWS: usize = 2_000;
/// A prime step through a list, so that neighbours in time differ much.
pub const STEP: usize = 7_919;

/// Whether every cell of the perspectives that need protection can still be two numbers when only
/// the total and the finding of the rule are known. Zeros of the total itself are plain.
pub fn splits_agree_nowhere(statement: Statement, rows: &Rows, findings: &Findings) -> bool {
    let mut trial = findings.clone();
    trial.replace(statement, *rows);
    let finding = trial.get(statement);
    let together = rows.iter().fold(Counts::default(), Counts::plus);
    let splits = Splits {
        sizes: rows.map(|row| row.total()),
        together,
    };
    let mut open = Open::new(&splits);
    splits.visit(&mut |parts| {
        trial.replace(statement, *parts);
        if trial.get(statement) == finding {
            open.narrow(parts);
        }
        open.is_closed()
    })
}

/// The ways to divide a total over perspectives of given sizes.
struct Splits {
    sizes: [u32; 3],
    together: Counts,
}

impl Splits {
    /// Shows the ways to `look` until it returns true, and tells whether it did.
    fn visit(&self, look: &mut dyn FnMut(&Rows) -> bool) -> bool {
        let largest = self.sizes.iter().enumerate().max_by_key(|(_, size)| **size);
        let largest = largest.map_or(0, |(place, _)| place);
        let others = || {
            self.sizes
                .iter()
                .enumerate()
                .filter(|(place, _)| *place != largest)
        };
        if others().any(|(_, size)| *size > LISTED_UP_TO) {
            return self.draw(look);
        }
        let lists: Vec<(usize, Vec<Counts>)> = others()
            .map(|(place, size)| (place, compositions(*size, Some(&self.together))))
            .collect();
        let ways = lists.iter().map(|(_, list)| list.len()).product::<usize>();
        (0..ways).any(|i| {
            let mut index = i * STEP % ways;
            let mut rows = Rows::default();
            for (place, list) in &lists {
                rows[*place] = list[index % list.len()];
                index /= list.len();
            }
            let rest = rows.iter().try_fold(self.together, minus);
            rest.is_some_and(|rest| {
                rows[largest] = rest;
                look(&rows)
            })
        })
    }

    fn draw(&self, look: &mut dyn FnMut(&Rows) -> bool) -> bool {
        let mut dice = 0x9E37_79B9_7F4A_7C15u64;
        (0..DRAWS).any(|_| {
            let mut urn = self.together;
            let mut rows = Rows::default();
            for (row, &size) in rows.iter_mut().zip(&self.sizes) {
                (0..size).for_each(|_| take(&mut urn, row, &mut dice));
            }
            look(&rows)
        })
    }
}

fn minus(mut counts: Counts, used: &Counts) -> Option<Counts> {
    for (left, used) in counts.by_option.iter_mut().zip(used.by_option) {
        *left = left.checked_sub(used)?;
    }
    Some(counts)
}

/// The cells for which only one number was found so far.
struct Open {
    cells: [[Cell; OPTIONS]; 3],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Cell {
    Untried,
    Only(u32),
    Done,
}

impl Open {
    fn new(splits: &Splits) -> Self {
        let total = splits.together.by_option;
        let cells = splits.sizes.map(|n| {
            let needed = n > 0 && n <= LOOKALIKE_UP_TO;
            total.map(|count| {
                if needed && count > 0 {
                    Cell::Untried
                } else {
                    Cell::Done
                }
            })
        });
        Self { cells }
    }

    /// Takes out the cells in which these rows differ from what was found before.
    fn narrow(&mut self, rows: &Rows) {
        for (cells, row) in self.cells.iter_mut().zip(rows) {
            for (cell, count) in cells.iter_mut().zip(row.by_option) {
                *cell = match *cell {
                    Cell::Untried => Cell::Only(count),
                    Cell::Only(found) if found == count => Cell::Only(found),
                    _ => Cell::Done,
                };
            }
        }
    }

    fn is_closed(&self) -> bool {
        self.cells.iter().flatten().all(|cell| *cell == Cell::Done)
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
