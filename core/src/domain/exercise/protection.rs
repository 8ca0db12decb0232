//! Decides how much of a statement is shown, so that no hidden cell can be worked out.
//! Source: method.md section 4 (c) to (e). `hiding` finds what else to hide when perspectives are
//! shown, `splits` the ways to divide a total; this module fills `shown`.
//!
//! A hidden cell is the count of one option in one perspective without bars. It counts as
//! recovered when every tally that agrees with all that is shown, and with the value of the rule,
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
//! Not covered: reasons of R6 and R7 by statement, which `Findings` hold as well. In groups with a
//! perspective of few people they can tell more than the values: of 1 and 4 people (key persons),
//! when a statement is unknown for the group but in place for key persons, the one person does not
//! know. The source counts the reasons of the rule among what is shown (d), so they are shown; by
//! dimension they would tell less.
//!
//! A zero that the shown total makes plain (nobody of at least 5 hidden people chose the option)
//! is shown on purpose, as a bar of zero is.

use std::collections::HashMap;

use super::hiding::{Level, Universe, Universes};
use super::shown::{BARS_FROM, LOOKALIKE_UP_TO, ShownPerspective, ShownStatement, almost_alike};
use super::splits::splits_agree_nowhere;
use super::tally::Counts;
use crate::domain::advice::{Findings, is_for_key_persons};
use crate::domain::assessment::{Perspective, Statement, Value};

/// The rows of one statement, in the order of [`Perspective::ALL`].
pub type Rows = [Counts; Perspective::ALL.len()];

/// Protects the statements of one exercise.
///
/// What it takes long to find out is the same for all statements that the rule reads alike and
/// that have the same bars: it is found once, because a room waits for the reveal.
pub struct Protector {
    findings: Findings,
    known: HashMap<Known, Universes>,
}

/// What a universe depends on, next to the numbers of ballots.
#[derive(PartialEq, Eq, Hash)]
struct Known {
    slips: [u32; Perspective::ALL.len()],
    bars: [Option<Counts>; Perspective::ALL.len()],
    is_for_key_persons: bool,
}

impl Protector {
    /// `findings` carries the number of ballots per perspective in the first round.
    pub fn new(findings: &Findings) -> Self {
        Self {
            findings: findings.clone(),
            known: HashMap::new(),
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
        let value = value(&mut self.findings, statement, rows);
        let level = self.universe(statement, rows, value).level(rows);
        let pinned = value.is_none()
            && nearly(rows).any(|near| self.universe(statement, &near, value).is_pinned());
        if pinned { Level::Nothing } else { level }
    }

    /// The ways that agree with the bars of these rows and lead to this value.
    pub(super) fn universe(
        &mut self,
        statement: Statement,
        rows: &Rows,
        value: Option<Value>,
    ) -> &Universe {
        let Self { findings, known } = self;
        let key = Known {
            slips: rows.map(|row| row.total()),
            bars: rows.map(|row| ShownPerspective::of(&row).bars().copied()),
            is_for_key_persons: is_for_key_persons(statement),
        };
        let universes = known.entry(key).or_insert_with(|| {
            let ballots = [
                findings.ballots(Perspective::Municipality),
                findings.ballots(Perspective::Professional),
                findings.ballots(Perspective::Informal),
            ];
            Universes::of(rows, ballots, |way| self::value(findings, statement, way))
        });
        universes.with(value)
    }
}

/// The value that the rule reads from these rows.
fn value(findings: &mut Findings, statement: Statement, rows: &Rows) -> Option<Value> {
    findings.replace(statement, *rows);
    findings.get(statement).value()
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

/// The rows with bars in which one person more of a perspective answered. When too few answered for
/// a value, bars that are one answer short of it tell that every hidden person does not know; so
/// that "nothing is shown" does not tell the same, their neighbours hide as well. Rows in which
/// (almost) nobody of 5 to 7 people answered look alike, so they have the same neighbours.
fn nearly(rows: &Rows) -> impl Iterator<Item = Rows> {
    let rows = *rows;
    let places = (0..rows.len()).flat_map(|place| (0..4).map(move |option| (place, option)));
    places.filter_map(move |(place, option)| {
        let mut near = rows;
        let row = near.get_mut(place)?;
        *row = one_more_answer(*row, option)?;
        Some(near)
    })
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
