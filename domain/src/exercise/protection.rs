//! Decides how much of a statement is shown, so that no hidden cell can be worked out.
//! Source: method.md section 4 (c) to (e). `hiding` finds what else to hide when perspectives are
//! shown, `splits` the ways to divide a total; this module fills `shown`.
//!
//! A hidden cell is the count of one option in one perspective without bars. It counts as
//! recovered when every tally that agrees with all that is shown, and with the finding of the rule,
//! has the same number there. Sections (c) and (e) alone do not prevent that, so more is hidden.
//! Examples, with counts in the order of the options:
//!
//! - 5, 6 and 8 people, and the five all say "Nee": their bars are hidden but 5 hidden people let
//!   the total be shown, and the total minus the other bars gives them back.
//! - 1 and 4 people without bars, together `[2,0,0,3,0]`, the four "vooral hoger": those four must
//!   be `[1,0,0,3,0]` and the one person said "Nee".
//! - 5 people of whom only a tendency is shown are then known to be unanimous, so the whole other
//!   side is known to be empty. Hence "all but one" hides bars as well ([`ShownPerspective::of`]).
//! - 7 people with bars `[3,0,0,4,0]` and one person beside them: when the value of the rule is
//!   "Een beetje", that is the one person's answer.
//! - 3 and 5 people with only the total `[2,0,0,6,0]`, and the value "Nee": both "Nee" are among
//!   the three.
//!
//! - 1, 8 and 8 people, of whom key persons say `[0,2,3,3,0]` and professionals `[1,2,2,3,0]`, on a
//!   trust statement: R7 fails exactly when the one official said "Nee" or "Een beetje".
//!
//! So what counts as known is the whole [`Finding`]: the value, what R6 reads of key persons, and
//! whether R7 fails. The advice shows its reasons and the dossier keeps it.
//!
//! Whether a total or bars are shown depends on the answers, so that they are hidden tells something
//! as well. What is hidden is therefore held to be open as a whole: per perspective in `hiding`, and
//! for small groups over all totals (`hiding`, `Totals`) and over all views (`withheld`).
//!
//! The finding alone can tell a cell too, because no other answers of so many people lead to it. Then
//! it is not read (`unread`).
//!
//! `recovery_tests` tries every answer of every group that has at most [`TRIED_UP_TO`] ways to answer
//! (in a short run fewer) and allows no exception. Larger groups are sampled.
//!
//! A zero that the shown total makes plain (nobody of at least 5 hidden people chose the option)
//! is shown on purpose, as a bar of zero is.

use std::collections::HashMap;

use super::hiding::{Layouts, Level, Totals, Universe, Universes, is_pinned};
use super::rows::{Rows, TRIED_UP_TO, is_protected, ways_of};
use super::shown::{BARS_FROM, LOOKALIKE_UP_TO, ShownPerspective, ShownStatement, almost_alike};
use super::splits::{compositions, splits_agree_nowhere};
use super::tally::Counts;
use super::unread::Unread;
use super::ways::{Read, may_be_joined};
use super::withheld::Withheld;
use crate::advice::{Finding, Findings, read_alike, unlike};
use crate::assessment::{Perspective, Statement};

/// Protects the statements of one exercise.
///
/// What it takes long to find out is the same for all statements that the rule reads alike and
/// that have bars that it reads alike: it is found once, because a room waits for the reveal.
pub struct Protector {
    findings: Findings,
    known: HashMap<Known, Universes>,
    large: HashMap<(Known, Finding), Universe>,
    layouts: Layouts,
    totals: HashMap<Sizes, Totals>,
    withheld: HashMap<Sizes, Withheld>,
    unread: HashMap<Sizes, Unread>,
    pins: HashMap<(Known, Finding), bool>,
    near: HashMap<(Rows, [bool; 4], Finding), bool>,
}

/// What may be told of the answers to one statement.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Protected {
    /// What the room may see.
    pub shown: ShownStatement,
    /// What the rule may read.
    pub finding: Finding,
}

/// What the choice of totals depends on, next to the numbers of ballots: the slips per perspective
/// and how the rule reads the statement.
type Sizes = ([u32; Perspective::ALL.len()], [bool; 4]);

/// What a universe depends on, next to the numbers of ballots.
#[derive(PartialEq, Eq, Hash)]
struct Known {
    slips: [u32; Perspective::ALL.len()],
    bars: [Option<Read>; Perspective::ALL.len()],
    read: [bool; 4],
}

impl Protector {
    /// `findings` carries the number of ballots per perspective in the first round.
    pub fn new(findings: &Findings) -> Self {
        Self {
            findings: findings.clone(),
            known: HashMap::new(),
            large: HashMap::new(),
            layouts: Layouts::default(),
            totals: HashMap::new(),
            withheld: HashMap::new(),
            unread: HashMap::new(),
            pins: HashMap::new(),
            near: HashMap::new(),
        }
    }

    /// What may be shown and read; `only_total` is the facilitator's switch "alleen totaal".
    pub fn protect(&mut self, statement: Statement, rows: &Rows, only_total: bool) -> Protected {
        let finding = finding(&mut self.findings, statement, rows);
        if self.unread(statement, rows).holds(finding) {
            return Protected {
                shown: ShownStatement {
                    unread: true,
                    ..at_level(Level::Nothing, rows)
                },
                finding: Finding::unread(statement),
            };
        }
        let shown = self.shown(statement, rows, only_total);
        Protected { shown, finding }
    }

    fn shown(&mut self, statement: Statement, rows: &Rows, only_total: bool) -> ShownStatement {
        if !only_total {
            return at_level(self.level(statement, rows), rows);
        }
        let everyone = rows.iter().fold(Counts::default(), Counts::plus);
        let total = self
            .may_show_only_total(statement, rows)
            .then_some(everyone);
        ShownStatement {
            total,
            ..at_level(Level::Nothing, rows)
        }
    }

    fn level(&mut self, statement: Statement, rows: &Rows) -> Level {
        let level = self.level_by_bars(statement, rows);
        let sizes = rows.map(|row| row.total());
        let may_tell = || rows.iter().any(may_have_bars_or_none);
        if level == Level::Nothing || ways_of(sizes) > TRIED_UP_TO || !may_tell() {
            return level;
        }
        let found = finding(&mut self.findings, statement, rows);
        let withheld = self.withheld(statement, sizes);
        let is_withheld = withheld.holds(found, &at_level(level, rows));
        if is_withheld { Level::Nothing } else { level }
    }

    /// What the rule may not read of a group of these sizes.
    fn unread(&mut self, statement: Statement, rows: &Rows) -> &Unread {
        let Self {
            findings, unread, ..
        } = self;
        let sizes = rows.map(|row| row.total());
        let key = (sizes, read_alike(statement));
        if !unread.contains_key(&key) {
            // The ways to answer are the same for all statements.
            let kinds = unlike();
            let found = Unread::of(rows, ballots(findings), &kinds, |way| findings.read(*way));
            for (kind, found) in kinds.iter().zip(found) {
                unread.insert((sizes, read_alike(*kind)), found);
            }
        }
        unread.entry(key).or_default()
    }

    /// What a small group hides besides.
    fn withheld(
        &mut self,
        statement: Statement,
        sizes: [u32; Perspective::ALL.len()],
    ) -> &Withheld {
        let key = (sizes, read_alike(statement));
        if !self.withheld.contains_key(&key) {
            let [first, second, third] = sizes.map(|n| compositions(n, None));
            let mut ways = Vec::new();
            for a in &first {
                for b in &second {
                    ways.extend(third.iter().map(|c| [*a, *b, *c]));
                }
            }
            let withheld = Withheld::of(ways.into_iter().map(|rows| {
                let level = self.level_by_bars(statement, &rows);
                let found = finding(&mut self.findings, statement, &rows);
                (rows, found, at_level(level, &rows))
            }));
            self.withheld.insert(key, withheld);
        }
        self.withheld.entry(key).or_default()
    }

    /// What the bars allow.
    fn level_by_bars(&mut self, statement: Statement, rows: &Rows) -> Level {
        let finding = finding(&mut self.findings, statement, rows);
        let level = self.universe(statement, rows, finding).level(rows);
        let hides = |level| level != Level::Nothing && rows.iter().any(is_without_bars);
        let pinned = hides(level) && self.is_nearly_pinned(statement, rows, finding);
        if pinned { Level::Nothing } else { level }
    }

    /// Whether the bars, or bars that one person would make of these, pin a hidden answer down.
    fn is_nearly_pinned(&mut self, statement: Statement, rows: &Rows, found: Finding) -> bool {
        // What fewer people than make bars answered plays no part in it.
        let rows = rows.map(|row| match row.total() {
            few @ 0..BARS_FROM => Counts::default().completed(few),
            _ => row,
        });
        let key = (rows, read_alike(statement), found);
        if let Some(known) = self.near.get(&key) {
            return *known;
        }
        let pinned = nearly(&rows).any(|near| self.is_pinned(statement, &near, found));
        self.near.insert(key, pinned);
        pinned
    }

    fn is_pinned(&mut self, statement: Statement, rows: &Rows, found: Finding) -> bool {
        let Self { findings, pins, .. } = self;
        let ballots = ballots(findings);
        let known = Known::of(statement, rows, ballots);
        *pins.entry((known, found)).or_insert_with(|| {
            is_pinned(rows, ballots, found, |way| {
                finding(findings, statement, way)
            })
        })
    }

    /// With "alleen totaal" no perspective has bars, so everyone counts as hidden (e). The total of
    /// one perspective alone follows (c); otherwise everyone must be able to hide in it.
    fn may_show_only_total(&mut self, statement: Statement, rows: &Rows) -> bool {
        let everyone = rows.iter().fold(Counts::default(), Counts::plus);
        let sizes = rows.map(|row| row.total());
        if everyone.total() < BARS_FROM {
            return false;
        }
        if sizes.iter().filter(|size| **size > 0).count() <= 1 {
            return ShownPerspective::of(&everyone).bars().is_some();
        }
        if !rows.iter().any(is_protected) {
            return true;
        }
        if ways_of(sizes) > TRIED_UP_TO {
            return !almost_alike(&everyone)
                && splits_agree_nowhere(statement, rows, &self.findings);
        }
        let Self {
            findings, totals, ..
        } = self;
        let found = finding(findings, statement, rows);
        let ballots = ballots(findings);
        let totals = totals
            .entry((sizes, read_alike(statement)))
            .or_insert_with(|| Totals::of(rows, ballots, |way| finding(findings, statement, way)));
        totals.shows(&everyone, found)
    }

    /// The ways that agree with the bars of these rows and lead to this finding.
    pub(super) fn universe(
        &mut self,
        statement: Statement,
        rows: &Rows,
        found: Finding,
    ) -> &Universe {
        let Self {
            findings,
            known,
            large,
            layouts,
            ..
        } = self;
        let ballots = ballots(findings);
        let key = Known::of(statement, rows, ballots);
        let finding_of = |way: &Rows| finding(findings, statement, way);
        if ways_of(key.slips) > TRIED_UP_TO {
            // Of small groups all findings are asked for (`withheld`), of larger ones hardly two.
            return large
                .entry((key, found))
                .or_insert_with(|| Universe::of(rows, ballots, found, layouts, finding_of));
        }
        let universes = known.entry(key);
        let universes = universes.or_insert_with(|| Universes::of(rows, ballots, finding_of));
        universes.with(found)
    }
}

impl Known {
    fn of(statement: Statement, rows: &Rows, ballots: [u32; Perspective::ALL.len()]) -> Self {
        let joined = may_be_joined(rows, ballots);
        let read = |bars: &Counts| Read::of(bars, joined);
        Self {
            slips: rows.map(|row| row.total()),
            bars: rows.map(|row| ShownPerspective::of(&row).bars().map(read)),
            read: read_alike(statement),
        }
    }
}

fn ballots(findings: &Findings) -> [u32; Perspective::ALL.len()] {
    [
        findings.ballots(Perspective::Municipality),
        findings.ballots(Perspective::Professional),
        findings.ballots(Perspective::Informal),
    ]
}

fn is_without_bars(row: &Counts) -> bool {
    row.total() > 0 && ShownPerspective::of(row).bars().is_none()
}

/// Whether it depends on the answers of a perspective if it has bars.
fn may_have_bars_or_none(row: &Counts) -> bool {
    (BARS_FROM..=LOOKALIKE_UP_TO).contains(&row.total())
}

/// What the rule reads from these rows.
fn finding(findings: &mut Findings, statement: Statement, rows: &Rows) -> Finding {
    findings.replace(statement, *rows);
    findings.get(statement)
}

/// The view of these rows at a level.
pub(super) fn at_level(level: Level, rows: &Rows) -> ShownStatement {
    let everyone = rows.iter().fold(Counts::default(), Counts::plus);
    let perspectives = rows.map(|row| match (level, ShownPerspective::of(&row)) {
        (Level::Nothing, _) => ShownPerspective::Nothing,
        (Level::Bars, ShownPerspective::Tendency(_)) => ShownPerspective::Nothing,
        (_, shown) => shown,
    });
    ShownStatement {
        slips: rows.map(|row| row.total()),
        total: (level == Level::Everything).then_some(everyone),
        perspectives,
        unread: false,
    }
}

/// The rows with bars in which one person of a perspective answered otherwise. Where a finding
/// turns on one answer, bars that are one short of it tell what every hidden person said; so that
/// "nothing is shown" does not tell the same, their neighbours hide as well. Rows in which
/// (almost) nobody of 5 to 7 people answered look alike, so they have the same neighbours.
fn nearly(rows: &Rows) -> impl Iterator<Item = Rows> {
    let rows = *rows;
    let places = (0..rows.len()).flat_map(|place| (0..5).map(move |option| (place, option)));
    places.flat_map(move |(place, option)| {
        let row = rows.get(place).copied().unwrap_or_default();
        let moved = (0..5).filter_map(move |from| one_moved(row, from, option));
        let near = moved.chain(one_more_answer(row, option));
        near.map(move |row| {
            let mut near = rows;
            near[place] = row;
            near
        })
    })
}

/// The row with bars in which one person chose another option.
fn one_moved(row: Counts, from: usize, to: usize) -> Option<Counts> {
    let bars = |row: &Counts| ShownPerspective::of(row).bars().is_some();
    let mut near = row;
    let left = near.by_option.get_mut(from)?;
    *left = left.checked_sub(1)?;
    *near.by_option.get_mut(to)? += 1;
    (from != to && bars(&row) && bars(&near)).then_some(near)
}

fn one_more_answer(row: Counts, option: usize) -> Option<Counts> {
    let bars = |row: &Counts| ShownPerspective::of(row).bars().is_some();
    let (mut near, more) = if bars(&row) || row.answered() > 1 {
        (row, 1)
    } else {
        (Counts::default().completed(row.total()), 2)
    };
    let (known, unknown) = near.by_option.split_at_mut(4);
    *known.get_mut(option)? += more;
    let unknown = unknown.first_mut()?;
    *unknown = unknown.checked_sub(more)?;
    bars(&near).then_some(near)
}
