//! Every way in which the perspectives without bars can have answered, for `hiding`.

use super::protection::Rows;
use super::shown::{ShownPerspective, TENDENCY_FROM};
use super::splits::compositions;
use super::tally::Counts;
use crate::domain::assessment::Perspective;

const PERSPECTIVES: usize = Perspective::ALL.len();

/// The tendency of each hidden perspective; 0 where there is none.
pub type Looks = [u8; PERSPECTIVES];

/// Whether (c) allows no bars for this row.
pub fn is_hidden(row: &Counts) -> bool {
    ShownPerspective::of(row).bars().is_none()
}

/// How a hidden row looks.
pub fn look_of(row: &Counts) -> u8 {
    match ShownPerspective::of(row) {
        ShownPerspective::Tendency(tendency) => 1 + tendency as u8,
        _ => 0,
    }
}

/// One row that a perspective can have.
struct Choice {
    row: Counts,
    look: u8,
    /// The same for rows that the rule reads in the same way.
    kind: usize,
}

/// The rows that each perspective can have.
pub struct Ways {
    lists: [Vec<Choice>; PERSPECTIVES],
    kinds: [usize; PERSPECTIVES],
}

impl Ways {
    /// All rows without bars for the hidden perspectives, the given row for the others. `ballots`
    /// are those of the first round, by which the rule makes its pools.
    pub fn of(rows: &Rows, ballots: [u32; PERSPECTIVES], hidden: [bool; PERSPECTIVES]) -> Self {
        // A perspective that is a pool by itself is read by its number of answers and their median
        // alone. Where pools may be joined, rows count in full.
        let mut pairs = rows.iter().zip(ballots);
        let joined = pairs.any(|(row, n)| row.total() > 0 && n < TENDENCY_FROM);
        let mut kinds = [0; PERSPECTIVES];
        let mut place = 0;
        let lists = rows.map(|row| {
            let is_hidden = hidden.get(place).copied().unwrap_or_default();
            let (list, number) = choices(row, is_hidden, joined);
            if let Some(kinds) = kinds.get_mut(place) {
                *kinds = number;
            }
            place += 1;
            list
        });
        Self { lists, kinds }
    }

    /// Hands every way that `holds` over to `look`. `holds` is asked once for ways that the rule
    /// reads in the same way.
    pub fn each(&self, holds: &mut dyn FnMut(&Rows) -> bool, look: &mut dyn FnMut(&Rows, Looks)) {
        let [first, second, third] = &self.lists;
        let [_, seconds, thirds] = self.kinds;
        let mut known: Vec<Option<bool>> = vec![None; self.kinds.iter().product()];
        for a in first {
            for b in second {
                for c in third {
                    let way = [a.row, b.row, c.row];
                    let kind = (a.kind * seconds + b.kind) * thirds + c.kind;
                    let Some(known) = known.get_mut(kind) else {
                        continue;
                    };
                    if *known.get_or_insert_with(|| holds(&way)) {
                        look(&way, [a.look, b.look, c.look]);
                    }
                }
            }
        }
    }
}

/// The rows that a perspective can have, and how many kinds they are of.
fn choices(row: Counts, hidden: bool, joined: bool) -> (Vec<Choice>, usize) {
    if !hidden {
        let (look, kind) = (0, 0);
        return (vec![Choice { row, look, kind }], 1);
    }
    let mut rows = compositions(row.total(), None);
    rows.retain(is_hidden);
    let mut kinds = Vec::new();
    let mut list = Vec::new();
    for row in rows {
        let read = (row.answered(), row.lower_median());
        let same = kinds.iter().position(|other| *other == read);
        let kind = same.filter(|_| !joined).unwrap_or(kinds.len());
        if kind == kinds.len() {
            kinds.push(read);
        }
        let look = look_of(&row);
        list.push(Choice { row, look, kind });
    }
    (list, kinds.len())
}
