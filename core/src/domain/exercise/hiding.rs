//! Finds how much to hide when perspectives are shown, for `protection`.
//!
//! The bars that (c) allows are fixed. A universe holds every way in which the people without bars
//! can have answered and that leads to the same value of the rule. It is cut into classes that
//! look the same: first by the tendencies, then by what the hidden people say together, which the
//! total would tell. A class (see `cells`) is open when each of its cells can be two numbers.
//!
//! Classes that are not open are hidden, and as hiding tells something too, what is hidden at one
//! level must be open as a whole: where it is not, further classes join it, the smallest first.
//! So the choice depends only on sizes, bars and value, and what is shown with the fact that no
//! more is shown leaves every cell open. Where the value and the bars alone pin an answer down,
//! nothing is shown at all.

use std::collections::{BTreeMap, HashMap};

use super::cells::Class;
use super::protection::Rows;
use super::shown::{BARS_FROM, almost_alike};
use super::tally::Counts;
use super::ways::{Looks, Ways, is_hidden, look_of};
use crate::domain::advice::Findings;
use crate::domain::assessment::{Perspective, Statement, Value};

const PERSPECTIVES: usize = Perspective::ALL.len();

/// How much of a statement is shown, from much to little.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    /// The total, bars and tendencies.
    Everything,
    /// Bars and tendencies.
    Perspectives,
    /// Bars only.
    Bars,
    /// Nothing.
    Nothing,
}

/// What the hidden people say together, per option.
type Together = [u32; 5];

/// All ways in which people without bars can have answered, with the level of each class.
pub struct Universe {
    hidden: [bool; PERSPECTIVES],
    levels: BTreeMap<(Looks, Together), Level>,
}

impl Universe {
    /// The ways that agree with the bars of these rows and lead to this value.
    pub fn of(
        statement: Statement,
        rows: &Rows,
        value: Option<Value>,
        trial: &mut Findings,
    ) -> Self {
        let hidden = rows.map(|row| row.total() > 0 && is_hidden(&row));
        let ballots = [
            trial.ballots(Perspective::Municipality),
            trial.ballots(Perspective::Professional),
            trial.ballots(Perspective::Informal),
        ];
        let leads_to = |way: &Rows| {
            trial.replace(statement, *way);
            trial.get(statement).value() == value
        };
        let classes = classes(&Ways::of(rows, ballots, hidden), hidden, leads_to);
        let parts = rows.iter().zip(hidden).filter(|(_, hidden)| *hidden);
        let people: u32 = parts.map(|(row, _)| row.total()).sum();
        let total_fits = people == 0 || people >= BARS_FROM;
        Self {
            hidden,
            levels: levels(hidden, classes, total_fits),
        }
    }

    /// How much may be shown of these rows; nothing when they do not belong to this universe.
    pub fn level(&self, rows: &Rows) -> Level {
        let key = (looks(self.hidden, rows), together(self.hidden, rows));
        self.levels.get(&key).copied().unwrap_or(Level::Nothing)
    }

    /// Whether bars and value alone pin down what the hidden people answered.
    pub fn is_pinned(&self) -> bool {
        self.levels.values().any(|level| *level == Level::Nothing)
    }
}

type Classes = BTreeMap<Looks, BTreeMap<Together, Class>>;

/// Cuts the ways that lead to the value into classes.
fn classes(
    ways: &Ways,
    hidden: [bool; PERSPECTIVES],
    mut leads_to: impl FnMut(&Rows) -> bool,
) -> Classes {
    // A hash map, because a room of 4, 4 and 4 people has 343,000 ways.
    let mut found: HashMap<(Looks, Together), Class> = HashMap::new();
    ways.each(&mut leads_to, &mut |way, looks| {
        let class = found.entry((looks, together(hidden, way)));
        class.or_insert_with(|| Class::new(hidden)).add(way);
    });
    let mut classes = Classes::new();
    for ((looks, together), class) in found {
        classes.entry(looks).or_default().insert(together, class);
    }
    classes
}

fn levels(
    hidden: [bool; PERSPECTIVES],
    classes: Classes,
    total_fits: bool,
) -> BTreeMap<(Looks, Together), Level> {
    let whole = |looks: &BTreeMap<Together, Class>| {
        let mut whole = Class::new(hidden);
        looks.values().for_each(|class| whole.join(class));
        whole
    };
    let by_looks = classes.iter().map(|(looks, class)| (*looks, whole(class)));
    let shown = split(hidden, by_looks, &|_, class| class.is_open(&[0; 5]));
    let mut levels = BTreeMap::new();
    for (looks, classes) in classes {
        let base = match &shown {
            None => Level::Nothing,
            Some(shown) if shown.contains(&looks) => Level::Perspectives,
            Some(_) => Level::Bars,
        };
        let totals = if base == Level::Perspectives && total_fits {
            shown_totals(hidden, &classes)
        } else {
            Vec::new()
        };
        for together in classes.into_keys() {
            let total = totals.binary_search(&together).is_ok();
            let level = if total { Level::Everything } else { base };
            levels.insert((looks, together), level);
        }
    }
    levels
}

/// What the hidden people may be seen to say together, sorted.
fn shown_totals(
    hidden: [bool; PERSPECTIVES],
    classes: &BTreeMap<Together, Class>,
) -> Vec<Together> {
    let by_total = classes
        .iter()
        .map(|(together, class)| (*together, class.clone()));
    let may_show = |together: &Together, class: &Class| {
        let counts = Counts {
            by_option: *together,
        };
        let plain = together.map(|count| u32::from(count == 0));
        counts.total() == 0 || !almost_alike(&counts) && class.is_open(&plain)
    };
    split(hidden, by_total, &may_show).unwrap_or_default()
}

/// Hides the classes that may not be shown and, the smallest first, as many others as it takes for
/// the hidden ones to be open as a whole. Returns the keys that remain, sorted; `None` when even
/// hiding all is not enough.
fn split<K: Ord + Copy>(
    hidden: [bool; PERSPECTIVES],
    classes: impl Iterator<Item = (K, Class)>,
    may_show: &dyn Fn(&K, &Class) -> bool,
) -> Option<Vec<K>> {
    let (mut open, closed): (Vec<_>, Vec<_>) =
        classes.partition(|(key, class)| may_show(key, class));
    let mut unseen = Class::new(hidden);
    closed.iter().for_each(|(_, class)| unseen.join(class));
    open.sort_by(|(a, left), (b, right)| right.ways().cmp(&left.ways()).then_with(|| b.cmp(a)));
    while unseen.ways() > 0 && !unseen.is_open(&[0; 5]) {
        let (_, class) = open.pop()?;
        unseen.join(&class);
    }
    let mut keys: Vec<K> = open.into_iter().map(|(key, _)| key).collect();
    keys.sort_unstable();
    Some(keys)
}

fn together(hidden: [bool; PERSPECTIVES], rows: &Rows) -> Together {
    let parts = rows.iter().zip(hidden).filter(|(_, hidden)| *hidden);
    parts
        .fold(Counts::default(), |sum, (row, _)| sum.plus(row))
        .by_option
}

fn looks(hidden: [bool; PERSPECTIVES], rows: &Rows) -> Looks {
    let mut looks = [0; PERSPECTIVES];
    for ((look, row), hidden) in looks.iter_mut().zip(rows).zip(hidden) {
        *look = if hidden { look_of(row) } else { 0 };
    }
    looks
}
