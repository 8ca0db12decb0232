//! Tries to recover hidden cells from everything that is shown, kept, copied or exported.
//!
//! A hidden cell counts as recovered when every tally that looks the same agrees on it. "Looks the
//! same" means: the same view, the same choice to hide more, and the same findings of the rule.
//! `BRUGWIJZER_LONG=1` tries more groups; the counts are printed with `--nocapture`.

use std::collections::HashMap;

use super::protection::{Rows, protect};
use super::shown::{ShownPerspective, ShownStatement};
use super::splits::compositions;
use super::tally::{Counts, Tally};
use crate::domain::advice::{Finding, Findings};
use crate::domain::assessment::Statement;

/// One statement of each kind that the rule treats differently.
const KINDS: [Statement; 4] = [
    Statement::InsightOffer,
    Statement::InsightNeeds,
    Statement::NetworkContact,
    Statement::TrustPrivacy,
];

fn long() -> bool {
    std::env::var_os("BRUGWIJZER_LONG").is_some()
}

/// A fixed stream of numbers (xorshift64*).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let roll = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        (roll % u64::from(limit.max(1))) as u32
    }

    /// Answers of `n` people who lean as the weights say.
    fn row(&mut self, n: u32, weights: [u32; 5]) -> Counts {
        let mut row = Counts::default();
        for _ in 0..n {
            let mut roll = self.below(weights.iter().sum());
            for (count, weight) in row.by_option.iter_mut().zip(weights) {
                if roll < weight {
                    *count += 1;
                    break;
                }
                roll -= weight;
            }
        }
        row
    }
}

/// Everything that anyone can know about one statement.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Known {
    shown: ShownStatement,
    finding: (Option<u8>, Option<u8>, bool),
}

struct Group {
    statement: Statement,
    findings: Findings,
    only_total: bool,
}

impl Group {
    fn new(statement: Statement, sizes: [u32; 3], only_total: bool) -> Self {
        let tally = Tally::from_counts(sizes, &|_, _| Counts::default());
        let findings = Findings::of(&tally);
        Self {
            statement,
            findings,
            only_total,
        }
    }

    fn finding(&mut self, rows: &Rows) -> Finding {
        self.findings.replace(self.statement, *rows);
        self.findings.get(self.statement)
    }

    fn known(&mut self, rows: &Rows) -> Known {
        let finding = self.finding(rows);
        let number = |value: Option<crate::domain::assessment::Value>| value.map(|v| v.number());
        Known {
            shown: protect(self.statement, rows, &self.findings, self.only_total),
            finding: (
                number(finding.value()),
                number(finding.informal()),
                finding.contested(),
            ),
        }
    }
}

/// The cells that (c) hides, except zeros that a shown total makes plain for all hidden people.
fn hidden_cells(rows: &Rows, shown: &ShownStatement) -> Vec<(usize, usize)> {
    let is = |place: &usize, bars: bool| {
        rows[*place].total() > 0 && shown.perspectives[*place].bars().is_some() == bars
    };
    let without_bars = (0..3).filter(|place| is(place, false));
    let together = |option: usize| -> u32 {
        without_bars
            .clone()
            .map(|place| rows[place].by_option[option])
            .sum()
    };
    let plain = |option| shown.total.is_some() && together(option) == 0;
    let hidden = (0..3).filter(|place| {
        rows[*place].total() > 0 && ShownPerspective::of(&rows[*place]).bars().is_none()
    });
    let cells = hidden.flat_map(|place| (0..5).map(move |option| (place, option)));
    cells.filter(|(_, option)| !plain(*option)).collect()
}

/// All groups of these sizes in which everyone's answers are tried: no class of groups that look
/// the same may agree on a hidden cell.
fn exhaust(statement: Statement, sizes: [u32; 3], only_total: bool) -> usize {
    let mut group = Group::new(statement, sizes, only_total);
    let lists = sizes.map(|n| compositions(n, None));
    let mut classes: HashMap<Known, Vec<Rows>> = HashMap::new();
    for a in &lists[0] {
        for b in &lists[1] {
            for c in &lists[2] {
                let rows = [*a, *b, *c];
                classes.entry(group.known(&rows)).or_default().push(rows);
            }
        }
    }
    let mut cells = 0;
    for (known, members) in &classes {
        for rows in members {
            for (place, option) in hidden_cells(rows, &known.shown) {
                let cell = |rows: &Rows| rows[place].by_option[option];
                let differs = members.iter().any(|other| cell(other) != cell(rows));
                let id = statement.id();
                assert!(
                    differs,
                    "{id} {only_total} {place},{option}: {rows:?} {known:?}"
                );
                cells += 1;
            }
        }
    }
    cells
}

fn compositions_of(people: u32) -> Vec<[u32; 3]> {
    let mut sizes = Vec::new();
    for a in 0..=people {
        for b in 0..=people - a {
            sizes.push([a, b, people - a - b]);
        }
    }
    sizes
}

#[test]
fn no_hidden_cell_of_a_small_group_is_recovered_whatever_the_answers() {
    let limit: usize = if long() { 13_000 } else { 900 };
    let ways = |n: u32| compositions(n, None).len();
    let (mut groups, mut cells) = (0, 0);
    for people in 5..=24 {
        for sizes in compositions_of(people) {
            if sizes.map(ways).iter().product::<usize>() > limit {
                continue;
            }
            for statement in KINDS {
                for only_total in [false, true] {
                    cells += exhaust(statement, sizes, only_total);
                    groups += 1;
                }
            }
        }
    }
    println!("exhaustive: {groups} groups, {cells} hidden cells, none recovered");
    assert!(groups > 100 && cells > 1_000);
}
