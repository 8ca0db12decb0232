//! Every way in which the perspectives without bars can have answered, for `hiding`.

use super::cells::{Class, Packed, PackedRows};
use super::rows::Rows;
use super::shown::{ShownPerspective, TENDENCY_FROM};
use super::splits::{STEP, compositions};
use super::tally::Counts;
use crate::advice::Finding;
use crate::assessment::{Perspective, Value};

const PERSPECTIVES: usize = Perspective::ALL.len();

/// Of a perspective of at most this many people every row can be listed.
const LISTED_UP_TO: u32 = 8;

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

/// What the rule reads of a row: rows of one perspective with the same lead to the same finding.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Read {
    /// A perspective that is a pool by itself: its number of answers, their median and the low ones.
    Alone(u32, Option<Value>, u32),
    /// Where pools may be joined, rows count in full.
    Whole(Counts),
}

impl Read {
    /// What the rule reads of a row; `joined` as [`may_be_joined`] says.
    pub fn of(row: &Counts, joined: bool) -> Self {
        if joined {
            Self::Whole(*row)
        } else {
            Self::Alone(row.answered(), row.lower_median(), row.low())
        }
    }
}

/// Whether the rule may join pools. `ballots` are those of the first round, by which it makes them.
pub fn may_be_joined(rows: &Rows, ballots: [u32; PERSPECTIVES]) -> bool {
    let mut pairs = rows.iter().zip(ballots);
    pairs.any(|(row, n)| row.total() > 0 && n < TENDENCY_FROM)
}

/// One row that a perspective can have.
struct Choice {
    row: Counts,
    /// The row where it is hidden, else nothing.
    packed: Packed,
    look: u8,
    /// The same for rows that the rule reads in the same way.
    kind: usize,
}

/// The rows that each perspective can have.
#[derive(Default)]
pub struct Ways {
    lists: [Vec<Choice>; PERSPECTIVES],
    kinds: [usize; PERSPECTIVES],
}

impl Ways {
    /// All rows without bars for the hidden perspectives, the given row for the others. `ballots`
    /// are those of the first round, by which the rule makes its pools.
    pub fn of(rows: &Rows, ballots: [u32; PERSPECTIVES], hidden: [bool; PERSPECTIVES]) -> Self {
        let joined = may_be_joined(rows, ballots);
        let lists = rows.iter().zip(hidden).map(|(row, is_hidden)| {
            if !is_hidden {
                return bars(*row);
            }
            let mut rows = compositions(row.total(), None);
            rows.retain(self::is_hidden);
            choices(rows, joined)
        });
        Self::from_lists(lists)
    }

    /// All rows of so many people per perspective, where nothing is seen of any.
    pub fn unseen(rows: &Rows, ballots: [u32; PERSPECTIVES]) -> Self {
        let joined = may_be_joined(rows, ballots);
        let lists = rows.iter();
        Self::from_lists(lists.map(|row| choices(compositions(row.total(), None), joined)))
    }

    /// As above, but of a perspective of many people only some rows, spread over all that there are.
    pub fn some_unseen(rows: &Rows, ballots: [u32; PERSPECTIVES]) -> Self {
        let joined = may_be_joined(rows, ballots);
        let lists = rows.iter();
        Self::from_lists(lists.map(|row| choices(some_rows(row.total()), joined)))
    }

    fn from_lists(lists: impl Iterator<Item = (Vec<Choice>, usize)>) -> Self {
        let mut ways = Self::default();
        let places = ways.lists.iter_mut().zip(&mut ways.kinds);
        for ((list, kinds), (choices, number)) in places.zip(lists) {
            (*list, *kinds) = (choices, number);
        }
        ways
    }

    /// Hands every way over to `look`, with what it looks like and the finding it leads to. `finding_of`
    /// is asked once for ways that the rule reads in the same way.
    pub fn each(
        &self,
        finding_of: &mut dyn FnMut(&Rows) -> Finding,
        mut look: impl FnMut(PackedRows, Looks, Finding),
    ) {
        let [first, second, third] = &self.lists;
        let [_, seconds, thirds] = self.kinds;
        let mut known: Vec<Option<Finding>> = vec![None; self.kinds.iter().product()];
        for a in first {
            for b in second {
                for c in third {
                    let kind = (a.kind * seconds + b.kind) * thirds + c.kind;
                    let Some(known) = known.get_mut(kind) else {
                        continue;
                    };
                    let finding = *known.get_or_insert_with(|| finding_of(&[a.row, b.row, c.row]));
                    look(
                        [a.packed, b.packed, c.packed],
                        [a.look, b.look, c.look],
                        finding,
                    );
                }
            }
        }
    }
}

impl Ways {
    /// Hands kinds of ways over to `look`, each as the class of all ways of that kind, until it
    /// returns true, and tells whether it did. Neighbours in time differ much.
    pub fn any_kind<R>(
        &self,
        read: &mut dyn FnMut(&Rows) -> R,
        mut look: impl FnMut(Class, R) -> bool,
    ) -> bool {
        let [first, second, third] = self.lists.each_ref().map(|list| kinds(list));
        let ways = first.len() * second.len() * third.len();
        (0..ways).any(|place| {
            let place = place * STEP % ways;
            let (rest, c) = (place / third.len(), place % third.len());
            let (a, b) = (rest / second.len(), rest % second.len());
            let (Some((a, one)), Some((b, two)), Some((c, three))) =
                (first.get(a), second.get(b), third.get(c))
            else {
                return false;
            };
            look(Class::crossed([one, two, three]), read(&[*a, *b, *c]))
        })
    }
}

/// The kinds in a list: a row of each, and the class of all its rows, in the first place.
fn kinds(list: &[Choice]) -> Vec<(Counts, Class)> {
    let mut kinds: Vec<(Counts, Class)> = Vec::new();
    for choice in list {
        if choice.kind == kinds.len() {
            kinds.push((choice.row, Class::default()));
        }
        if let Some((_, class)) = kinds.get_mut(choice.kind) {
            class.add([choice.packed, Packed::default(), Packed::default()]);
        }
    }
    kinds
}

/// Every row of so many people or, of many, the rows of [`LISTED_UP_TO`] people enlarged, with those
/// who are left over all at one option.
fn some_rows(people: u32) -> Vec<Counts> {
    if people <= LISTED_UP_TO {
        return compositions(people, None);
    }
    let (times, rest) = (people / LISTED_UP_TO, people % LISTED_UP_TO);
    let mut rows = Vec::new();
    for row in compositions(LISTED_UP_TO, None) {
        let large = row.by_option.map(|count| count * times);
        rows.extend((0..large.len()).map(|option| {
            let mut by_option = large;
            by_option[option] += rest;
            Counts { by_option }
        }));
    }
    rows
}

/// The one row that a perspective with bars can have.
fn bars(row: Counts) -> (Vec<Choice>, usize) {
    let bars = Choice {
        row,
        packed: Packed::default(),
        look: 0,
        kind: 0,
    };
    (vec![bars], 1)
}

/// The rows that a perspective can have, and how many kinds they are of.
fn choices(rows: Vec<Counts>, joined: bool) -> (Vec<Choice>, usize) {
    let mut kinds = Vec::new();
    let mut list = Vec::with_capacity(rows.len());
    for row in rows {
        let read = Read::of(&row, joined);
        // Rows that count in full are all of their own kind.
        let same = (!joined).then(|| kinds.iter().position(|other| *other == read));
        let kind = same.flatten().unwrap_or(kinds.len());
        if kind == kinds.len() {
            kinds.push(read);
        }
        list.push(Choice {
            row,
            packed: Packed::of(&row),
            look: look_of(&row),
            kind,
        });
    }
    (list, kinds.len())
}
