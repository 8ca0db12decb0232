//! Decides how much of a statement is shown, so that no hidden cell can be worked out.
//! Source: method.md section 4 (c) to (e). Reads the rule's findings; fills `shown`.
//!
//! A hidden cell is the count of one option in one perspective without bars. It counts as
//! recovered when every tally that agrees with all that is shown (and with the findings of the
//! rule, which reasons and reports tell) has the same number there. Sections (c) and (e) alone do
//! not prevent that, so this module hides more; examples are counts in the order of the options:
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
//! So three views are tried, from much to little: as (c) and (e) say; without the total; nothing.
//! The first one in which every hidden cell can still be two different numbers is shown. The
//! tallies that agree are tried one by one, in an order that depends only on what is shown, so
//! the choice tells nothing more; where they are too many to try, the view is refused.
//! A zero that the shown total makes plain (nobody of at least 5 hidden people chose the option)
//! is shown on purpose, as a bar of zero is.

use super::shown::{BARS_FROM, LOOKALIKE_UP_TO, ShownPerspective, ShownStatement};
use super::splits::Splits;
use super::tally::Counts;
use crate::domain::advice::{Finding, Findings};
use crate::domain::assessment::{Perspective, Statement};

const PERSPECTIVES: usize = Perspective::ALL.len();
const OPTIONS: usize = 5;

/// The rows of one statement, in the order of [`Perspective::ALL`].
pub type Rows = [Counts; PERSPECTIVES];

/// What may be shown of a statement.
///
/// `findings` carries the number of ballots per perspective in the first round; `only_total` is
/// the facilitator's switch "alleen totaal".
pub fn protect(
    statement: Statement,
    rows: &Rows,
    findings: &Findings,
    only_total: bool,
) -> ShownStatement {
    let mut judge = Judge::new(statement, rows, findings);
    let views = views(rows, only_total);
    let safe = views.into_iter().find(|view| judge.is_safe(view));
    safe.unwrap_or(ShownStatement {
        slips: sizes(rows),
        ..ShownStatement::default()
    })
}

/// The views to try, from much to little; nothing at all needs no trial.
fn views(rows: &Rows, only_total: bool) -> Vec<ShownStatement> {
    let mut literal = ShownStatement {
        slips: sizes(rows),
        ..ShownStatement::default()
    };
    if !only_total {
        literal.perspectives = rows.map(|row| ShownPerspective::of(&row));
    }
    let hidden = literal.slips.iter().zip(&literal.perspectives);
    let hidden = hidden.filter(|(_, shown)| shown.bars().is_none());
    let hidden = hidden.fold(0u32, |sum, (n, _)| sum.saturating_add(*n));
    let mut views = Vec::new();
    if hidden == 0 || hidden >= BARS_FROM {
        let everyone = rows.iter().fold(Counts::default(), Counts::plus);
        views.push(ShownStatement {
            total: Some(everyone),
            ..literal
        });
    }
    if !only_total {
        views.push(literal);
    }
    views
}

fn sizes(rows: &Rows) -> [u32; PERSPECTIVES] {
    rows.map(|row| row.total())
}

/// Looks for tallies that agree with a view and differ in the hidden cells.
struct Judge<'a> {
    statement: Statement,
    rows: &'a Rows,
    trial: Findings,
    expected: Finding,
}

impl<'a> Judge<'a> {
    fn new(statement: Statement, rows: &'a Rows, findings: &Findings) -> Self {
        let mut trial = findings.clone();
        trial.replace(statement, *rows);
        let expected = trial.get(statement);
        Self {
            statement,
            rows,
            trial,
            expected,
        }
    }

    /// Whether every hidden cell can still be two different numbers.
    fn is_safe(&mut self, view: &ShownStatement) -> bool {
        if let Some(alone) = one_perspective_as_total(view) {
            return ShownPerspective::of(alone).bars().is_some();
        }
        let hidden = hidden_places(view);
        let rest = view.total.map(|_| self.hidden_together(&hidden));
        let slips = hidden.iter().filter_map(|place| view.slips.get(*place));
        let sizes: Vec<u32> = slips.copied().collect();
        let mut open = Open::new(&sizes, rest.as_ref());
        let splits = match rest {
            Some(rest) => Splits::of(rest, &sizes),
            None => Splits::free(&sizes),
        };
        open.is_closed()
            || splits.visit(&mut |parts| {
                if self.agrees(view, &hidden, parts) {
                    open.narrow(parts);
                }
                open.is_closed()
            })
    }

    fn hidden_together(&self, hidden: &[usize]) -> Counts {
        let rows = hidden.iter().filter_map(|place| self.rows.get(*place));
        rows.fold(Counts::default(), Counts::plus)
    }

    /// Whether the tally with these hidden rows would look the same.
    fn agrees(&mut self, view: &ShownStatement, hidden: &[usize], parts: &[Counts]) -> bool {
        let mut rows = *self.rows;
        for (place, part) in hidden.iter().zip(parts) {
            if let Some(row) = rows.get_mut(*place) {
                *row = *part;
            }
        }
        let mut looks = rows.iter().zip(&view.perspectives);
        let same = looks.all(|(row, shown)| match shown {
            ShownPerspective::Nothing => true,
            shown => ShownPerspective::of(row) == *shown,
        });
        same && {
            self.trial.replace(self.statement, rows);
            self.trial.get(self.statement) == self.expected
        }
    }
}

/// With only the total shown and one perspective in the room, the total is that perspective's bars.
fn one_perspective_as_total(view: &ShownStatement) -> Option<&Counts> {
    let nothing = view
        .perspectives
        .iter()
        .all(|p| *p == ShownPerspective::Nothing);
    let alone = view.slips.iter().filter(|n| **n > 0).count() == 1;
    view.total.as_ref().filter(|_| nothing && alone)
}

/// The places of perspectives that took part and show no bars.
fn hidden_places(view: &ShownStatement) -> Vec<usize> {
    let shown = view.perspectives.iter().zip(view.slips).enumerate();
    let hidden = shown.filter(|(_, (shown, n))| *n > 0 && shown.bars().is_none());
    hidden.map(|(place, _)| place).collect()
}

/// The hidden cells for which one number was found so far, and which one.
struct Open {
    cells: Vec<[Option<Cell>; OPTIONS]>,
}

#[derive(Clone, Copy)]
enum Cell {
    Untried,
    Only(u32),
}

impl Open {
    /// The cells that must stay open: those of perspectives whose bars (c) may hide, except zeros
    /// that the shown total makes plain.
    fn new(sizes: &[u32], rest: Option<&Counts>) -> Self {
        let plain = |option: usize| rest.is_some_and(|rest| rest.by_option[option] == 0);
        let cells = sizes.iter().map(|n| {
            let cell = |option| (*n <= LOOKALIKE_UP_TO && !plain(option)).then_some(Cell::Untried);
            std::array::from_fn(cell)
        });
        Self {
            cells: cells.collect(),
        }
    }

    /// Takes out the cells in which these rows differ from what was found before.
    fn narrow(&mut self, parts: &[Counts]) {
        for (cells, part) in self.cells.iter_mut().zip(parts) {
            for (cell, count) in cells.iter_mut().zip(part.by_option) {
                *cell = match *cell {
                    Some(Cell::Untried) => Some(Cell::Only(count)),
                    Some(Cell::Only(found)) if found == count => Some(Cell::Only(found)),
                    _ => None,
                };
            }
        }
    }

    fn is_closed(&self) -> bool {
        self.cells.iter().flatten().all(Option::is_none)
    }
}
