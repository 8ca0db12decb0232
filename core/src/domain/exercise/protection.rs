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
//! What remains, only on statements of which nothing is shown (`recovery_tests` tries every answer of
//! every group that has at most 7,000 ways to answer, and allows nothing else):
//!
//! - The rule alone tells a cell: no other answers of so many people lead to the finding. Of 1
//!   professional and 4 key persons, when R7 fails and the value is "Een beetje", some answers of
//!   the one person are impossible. The rule is fixed and needs the finding, so hiding more cannot
//!   help. Found in groups of 5 to 12 people: with 1 or 2 people in a perspective, and of 3 and 3,
//!   3 and 4, 3 and 5, and 4 and 4.
//! - That something is hidden tells a cell, which the finding alone would not. With "alleen totaal"
//!   the choice is made for each total by itself, and the totals that are hidden are not held to be
//!   open as a whole, as `hiding` does for perspectives. Of 1 and 4 people, when the total is hidden
//!   and the finding known, some answers are impossible. Found in the groups of 5 to 12 people that
//!   `TOLD_BY_A_HIDDEN_TOTAL` in the tests lists, and with bars in groups of 3 and 5 people. This
//!   one can be mended.
//!
//! Larger groups are sampled, without statements of which nothing is shown, so neither case is
//! ruled out there.
//!
//! A zero that the shown total makes plain (nobody of at least 5 hidden people chose the option)
//! is shown on purpose, as a bar of zero is.

use std::collections::HashMap;

use super::hiding::{Level, Universe, Universes, is_pinned};
use super::shown::{BARS_FROM, LOOKALIKE_UP_TO, ShownPerspective, ShownStatement, almost_alike};
use super::splits::splits_agree_nowhere;
use super::tally::Counts;
use super::ways::{Read, may_be_joined};
use crate::domain::advice::{Finding, Findings, read_alike};
use crate::domain::assessment::{Perspective, Statement};

/// The rows of one statement, in the order of [`Perspective::ALL`].
pub type Rows = [Counts; Perspective::ALL.len()];

/// Protects the statements of one exercise.
///
/// What it takes long to find out is the same for all statements that the rule reads alike and
/// that have bars that it reads alike: it is found once, because a room waits for the reveal.
pub struct Protector {
    findings: Findings,
    known: HashMap<Known, Universes>,
    pins: HashMap<(Known, Finding), bool>,
}

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
            pins: HashMap::new(),
        }
    }

    /// What may be shown of a statement; `only_total` is the facilitator's switch "alleen totaal".
    pub fn protect(
        &mut self,
        statement: Statement,
        rows: &Rows,
        only_total: bool,
    ) -> ShownStatement {
        if !only_total {
            return at_level(self.level(statement, rows), rows);
        }
        let everyone = rows.iter().fold(Counts::default(), Counts::plus);
        let total = may_show_only_total(statement, rows, &self.findings).then_some(everyone);
        ShownStatement {
            total,
            ..at_level(Level::Nothing, rows)
        }
    }

    fn level(&mut self, statement: Statement, rows: &Rows) -> Level {
        let finding = finding(&mut self.findings, statement, rows);
        let level = self.universe(statement, rows, finding).level(rows);
        let hides = |level| level != Level::Nothing && rows.iter().any(is_without_bars);
        let pinned =
            hides(level) && nearly(rows).any(|near| self.is_pinned(statement, &near, finding));
        if pinned { Level::Nothing } else { level }
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

    /// The ways that agree with the bars of these rows and lead to this finding.
    pub(super) fn universe(
        &mut self,
        statement: Statement,
        rows: &Rows,
        found: Finding,
    ) -> &Universe {
        let Self {
            findings, known, ..
        } = self;
        let ballots = ballots(findings);
        let key = Known::of(statement, rows, ballots);
        let universes = known.entry(key).or_insert_with(|| {
            Universes::of(rows, ballots, |way| finding(findings, statement, way))
        });
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

/// With "alleen totaal" no perspective has bars, so everyone counts as hidden (e). The total of
/// one perspective alone follows (c); otherwise everyone must be able to hide in it.
fn may_show_only_total(statement: Statement, rows: &Rows, findings: &Findings) -> bool {
    let everyone = rows.iter().fold(Counts::default(), Counts::plus);
    let present: Vec<u32> = rows.iter().map(Counts::total).filter(|n| *n > 0).collect();
    if everyone.total() < BARS_FROM {
        return false;
    }
    if present.len() <= 1 {
        return ShownPerspective::of(&everyone).bars().is_some();
    }
    let small = present.iter().any(|n| *n <= LOOKALIKE_UP_TO);
    !small || !almost_alike(&everyone) && splits_agree_nowhere(statement, rows, findings)
}
