//! Finds how much to hide when perspectives are shown, for `protection`.
//!
//! The bars that (c) allows are fixed. A [`Universe`] holds every way in which the people without bars
//! can have answered and that leads to the same finding of the rule. It is cut into classes that
//! look the same: first by the tendencies, then by what the hidden people say together, which the
//! total would tell. A class (see `cells`) is open when each of its cells can be two numbers.
//!
//! Classes that are not open are hidden, and as hiding tells something too, what is hidden at one
//! level must be open as a whole: where it is not, further classes join it, the smallest first.
//! So the choice depends only on sizes, bars and finding, and what is shown with the fact that no
//! more is shown leaves every cell open. Where the finding and the bars alone pin an answer down,
//! nothing is shown at all.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};

use super::cells::{Class, Packed, PackedRows};
use super::rows::{Rows, is_protected};
use super::shown::{BARS_FROM, almost_alike};
use super::tally::Counts;
use super::ways::{Looks, Ways, is_hidden, look_of};
use crate::advice::Finding;
use crate::assessment::Perspective;

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

/// How a way looks: the tendencies, and what the hidden people say together, per option.
type Look = (Looks, Packed);

/// All ways in which people without bars can have answered, with the level of each class.
#[derive(Default)]
pub struct Universe {
    hidden: [bool; PERSPECTIVES],
    /// Sorted by look.
    levels: Vec<(Look, Level)>,
}

/// The universe of each finding: the same bars, other answers behind them.
pub struct Universes(Vec<Universe>);

fn hidden(rows: &Rows) -> [bool; PERSPECTIVES] {
    rows.map(|row| row.total() > 0 && is_hidden(&row))
}

/// Whether the bars of these rows and this finding alone pin down what a hidden person answered;
/// the other arguments are those of [`Universes::of`].
pub fn is_pinned(
    rows: &Rows,
    ballots: [u32; PERSPECTIVES],
    found: Finding,
    mut finding_of: impl FnMut(&Rows) -> Finding,
) -> bool {
    let hidden = hidden(rows);
    if hidden == [false; PERSPECTIVES] {
        return false;
    }
    let mut whole = Class::default();
    // Ways are only added, so what is open stays so: there is no need to look at the others.
    let is_open = Ways::of(rows, ballots, hidden).any_kind(&mut finding_of, |kind, finding| {
        let is_one = finding == found;
        if is_one {
            whole.join(&kind);
        }
        is_one && whole.is_open(hidden, Packed::default())
    });
    whole.ways() > 0 && !is_open
}

impl Universes {
    /// The ways that agree with the bars of these rows. `ballots` are those of the first round;
    /// `finding_of` is what the rule reads from rows.
    pub fn of(
        rows: &Rows,
        ballots: [u32; PERSPECTIVES],
        mut finding_of: impl FnMut(&Rows) -> Finding,
    ) -> Self {
        let hidden = hidden(rows);
        let ways = Ways::of(rows, ballots, hidden);
        let classes = classes(&ways, &mut finding_of).into_iter();
        let universe = |classes: Vec<_>| Universe::of_classes(rows, hidden, &classes);
        Self(classes.map(universe).collect())
    }

    /// The ways that lead to this finding.
    pub fn with(&self, finding: Finding) -> &Universe {
        let Self(universes) = self;
        &universes[finding.index()]
    }
}

impl Universe {
    /// The ways that agree with the bars of these rows and lead to this finding; the other arguments
    /// are those of [`Universes::of`].
    pub fn of(
        rows: &Rows,
        ballots: [u32; PERSPECTIVES],
        found: Finding,
        layouts: &mut Layouts,
        mut finding_of: impl FnMut(&Rows) -> Finding,
    ) -> Self {
        let hidden = hidden(rows);
        let ways = Ways::of(rows, ballots, hidden);
        let classes = layouts
            .of(rows, hidden, &ways)
            .classes(&ways, found, &mut finding_of);
        Self::of_classes(rows, hidden, &classes)
    }

    fn of_classes(rows: &Rows, hidden: [bool; PERSPECTIVES], classes: &[(Look, Class)]) -> Self {
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
        let mut looks = [0; PERSPECTIVES];
        let mut together = Packed::default();
        for ((look, row), hidden) in looks.iter_mut().zip(rows).zip(self.hidden) {
            if hidden {
                *look = look_of(row);
                together = together.plus(Packed::of(row));
            }
        }
        let look = (looks, together);
        let place = self.levels.binary_search_by_key(&look, |(look, _)| *look);
        let found = place.ok().and_then(|place| self.levels.get(place));
        found.map_or(Level::Nothing, |(_, level)| *level)
    }
}

/// The totals that "alleen totaal" may show, sorted, for each finding.
pub struct Totals(Vec<Vec<Packed>>);

impl Totals {
    /// Tries every way in which so many people can have answered; the arguments are those of
    /// [`Universes::of`]. Totals that are hidden are open as a whole, as perspectives are.
    pub fn of(
        rows: &Rows,
        ballots: [u32; PERSPECTIVES],
        mut finding_of: impl FnMut(&Rows) -> Finding,
    ) -> Self {
        let protected = rows.map(|row| is_protected(&row));
        let ways = Ways::unseen(rows, ballots);
        let by_finding = by_total(&ways, &mut finding_of).into_iter();
        Self(
            by_finding
                .map(|classes| shown_totals(protected, classes.into_iter()))
                .collect(),
        )
    }

    /// Whether the total may be shown of a statement with this finding.
    pub fn shows(&self, everyone: &Counts, finding: Finding) -> bool {
        let Self(shown) = self;
        let shown = shown.get(finding.index());
        shown.is_some_and(|shown| shown.binary_search(&Packed::of(everyone)).is_ok())
    }
}

/// Cuts the ways into classes, sorted by look, for each finding.
fn classes(ways: &Ways, finding_of: &mut dyn FnMut(&Rows) -> Finding) -> Vec<Vec<(Look, Class)>> {
    gathered(ways, finding_of, |looks, together| (looks, together))
}

/// How the ways of so many hidden people look, which is the same behind all bars.
struct Layout {
    /// Sorted.
    looks: Vec<Look>,
    /// The place of each way's look, in the order of [`Ways::each`].
    places: Vec<usize>,
}

/// The layouts of the sizes that were met.
#[derive(Default)]
pub struct Layouts(HashMap<([u32; PERSPECTIVES], [bool; PERSPECTIVES]), Layout>);

impl Layouts {
    fn of(&mut self, rows: &Rows, hidden: [bool; PERSPECTIVES], ways: &Ways) -> &Layout {
        let Self(known) = self;
        let key = (rows.map(|row| row.total()), hidden);
        known.entry(key).or_insert_with(|| Layout::of(ways))
    }
}

impl Layout {
    fn of(ways: &Ways) -> Self {
        let mut all: Vec<Look> = Vec::new();
        // Which finding a way leads to plays no part in how it looks.
        ways.each(&mut |_| Finding::default(), |way: PackedRows, looks, _| {
            let together = way.into_iter().fold(Packed::default(), Packed::plus);
            all.push((looks, together));
        });
        let mut looks = all.clone();
        looks.sort_unstable();
        looks.dedup();
        let place = |look: &Look| looks.binary_search(look).unwrap_or_default();
        let places = all.iter().map(place).collect();
        Self { looks, places }
    }

    /// The ways that lead to this finding, cut into classes, sorted by look.
    fn classes(
        &self,
        ways: &Ways,
        found: Finding,
        finding_of: &mut dyn FnMut(&Rows) -> Finding,
    ) -> Vec<(Look, Class)> {
        let mut classes = vec![Class::default(); self.looks.len()];
        let mut places = self.places.iter();
        ways.each(finding_of, |way, _, finding| {
            let class = places.next().and_then(|place| classes.get_mut(*place));
            if let Some(class) = class.filter(|_| finding == found) {
                class.add(way);
            }
        });
        let classes = self.looks.iter().copied().zip(classes);
        classes.filter(|(_, class)| class.ways() > 0).collect()
    }
}

/// Cuts the ways into classes by what everyone says together, sorted, for each finding.
fn by_total(
    ways: &Ways,
    finding_of: &mut dyn FnMut(&Rows) -> Finding,
) -> Vec<Vec<(Packed, Class)>> {
    gathered(ways, finding_of, |_, together| together)
}

fn gathered<K: Hash + Ord + Copy>(
    ways: &Ways,
    finding_of: &mut dyn FnMut(&Rows) -> Finding,
    key: impl Fn(Looks, Packed) -> K,
) -> Vec<Vec<(K, Class)>> {
    // A room of 4, 4 and 4 people has 343,000 ways.
    let mut found: Vec<HashMap<K, Class, BuildHasherDefault<Spread>>> = Vec::new();
    found.resize_with(Finding::NUMBER, HashMap::default);
    ways.each(finding_of, |way: PackedRows, looks, finding| {
        let together = way.into_iter().fold(Packed::default(), Packed::plus);
        let classes = &mut found[finding.index()];
        classes.entry(key(looks, together)).or_default().add(way);
    });
    let sorted = |classes: HashMap<K, Class, _>| {
        let mut classes: Vec<_> = classes.into_iter().collect();
        classes.sort_unstable_by_key(|(key, _)| *key);
        classes
    };
    found.into_iter().map(sorted).collect()
}

/// Spreads a look over a table. The library's own way withstands keys that someone chose with bad
/// intent; these come from a closed list, and hashing is most of the work.
#[derive(Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes
            .iter()
            .for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_usize(&mut self, _: usize) {
        // The length of the tendencies, always the same.
    }

    fn write_u64(&mut self, number: u64) {
        // An odd number with its bits spread; the rotation brings the mixed half down.
        let mixed = (self.0 ^ number).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = mixed.rotate_left(29);
    }
}

/// The level of each look, in the same order.
fn levels(
    hidden: [bool; PERSPECTIVES],
    classes: &[(Look, Class)],
    total_fits: bool,
) -> Vec<(Look, Level)> {
    let by_looks = || classes.chunk_by(|((one, _), _), ((other, _), _)| one == other);
    let whole = by_looks().filter_map(|same| {
        let mut whole = Class::default();
        same.iter().for_each(|(_, class)| whole.join(class));
        same.first().map(|((looks, _), _)| (*looks, whole))
    });
    let shown = split(hidden, whole, &|_, class| {
        class.is_open(hidden, Packed::default())
    });
    let mut levels = Vec::with_capacity(classes.len());
    for same in by_looks() {
        let base = match (&shown, same.first()) {
            (Some(shown), Some(((looks, _), _))) if shown.contains(looks) => Level::Perspectives,
            (Some(_), _) => Level::Bars,
            (None, _) => Level::Nothing,
        };
        let totals = if base == Level::Perspectives && total_fits {
            let by_total = same
                .iter()
                .map(|((_, together), class)| (*together, *class));
            shown_totals(hidden, by_total)
        } else {
            Vec::new()
        };
        levels.extend(same.iter().map(|(look, _)| {
            let (_, together) = look;
            let total = totals.binary_search(together).is_ok();
            (*look, if total { Level::Everything } else { base })
        }));
    }
    levels
}

/// What the hidden people may be seen to say together, sorted.
fn shown_totals(
    hidden: [bool; PERSPECTIVES],
    by_total: impl Iterator<Item = (Packed, Class)>,
) -> Vec<Packed> {
    let may_show = |together: &Packed, class: &Class| {
        let counts = together.counts();
        let mut plain = counts;
        plain
            .by_option
            .iter_mut()
            .for_each(|count| *count = u32::from(*count == 0));
        counts.total() == 0 || !almost_alike(&counts) && class.is_open(hidden, Packed::of(&plain))
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
    let mut unseen = Class::default();
    closed.iter().for_each(|(_, class)| unseen.join(class));
    open.sort_by(|(a, left), (b, right)| right.ways().cmp(&left.ways()).then_with(|| b.cmp(a)));
    while unseen.ways() > 0 && !unseen.is_open(hidden, Packed::default()) {
        let (_, class) = open.pop()?;
        unseen.join(&class);
    }
    let mut keys: Vec<K> = open.into_iter().map(|(key, _)| key).collect();
    keys.sort_unstable();
    Some(keys)
}

#[cfg(test)]
mod tests;
