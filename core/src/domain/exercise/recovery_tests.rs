//! Tries to recover hidden cells from everything that is shown, copied or exported.
//!
//! A hidden cell counts as recovered when every tally that looks the same agrees on it. "Looks the
//! same" means: the same numbers shown, the same things not shown, and the same finding of the rule.
//! Small groups are tried exhaustively, with every answer that anyone can give; all compositions of
//! 5 to 24 people are tried with sampled answers. `BRUGWIJZER_LONG=1` tries more of both; what was
//! tried is printed with `--nocapture`.

use std::collections::HashMap;

use super::hiding::Level;
use super::protection::{Protector, Rows, at_level};
use super::shown::{ShownPerspective, ShownStatement};
use super::splits::compositions;
use super::tally::{Counts, Tally};
use crate::domain::advice::{Finding, Findings};
use crate::domain::assessment::Statement;

/// One statement of each kind that the rule treats differently.
const KINDS: [Statement; 5] = [
    Statement::CommitmentContactPerson,
    Statement::InsightOffer,
    Statement::InsightNeeds,
    Statement::NetworkContact,
    Statement::TrustPrivacy,
];
/// How people may lean, as weights per option.
const LEANINGS: [[u32; 5]; 6] = [
    [1, 1, 1, 1, 1],
    [9, 3, 1, 1, 1],
    [1, 1, 3, 9, 1],
    [5, 0, 0, 5, 1],
    [0, 1, 30, 1, 0],
    [1, 1, 1, 1, 9],
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
    fn row(&mut self, n: u32) -> Counts {
        let weights = LEANINGS[self.below(6) as usize];
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

fn findings(sizes: [u32; 3]) -> Findings {
    Findings::of(&Tally::from_counts(sizes, &|_, _| Counts::default()))
}

fn finding(trial: &mut Findings, statement: Statement, rows: &Rows) -> Finding {
    trial.replace(statement, *rows);
    trial.get(statement)
}

/// The cells that (c) hides, except zeros that a shown total makes plain for all hidden people.
fn hidden_cells(rows: &Rows, shown: &ShownStatement) -> Vec<(usize, usize)> {
    let without_bars =
        (0..3).filter(|p| rows[*p].total() > 0 && shown.perspectives[*p].bars().is_none());
    let together = |option: usize| -> u32 {
        without_bars
            .clone()
            .map(|p| rows[p].by_option[option])
            .sum()
    };
    let plain = |option| shown.total.is_some() && together(option) == 0;
    let hidden = (0..3)
        .filter(|p| rows[*p].total() > 0)
        .filter(|p| ShownPerspective::of(&rows[*p]).bars().is_none());
    let cells = hidden.flat_map(|place| (0..5).map(move |option| (place, option)));
    cells.filter(|(_, option)| !plain(*option)).collect()
}

/// Whether nothing at all is shown, so that only what the rule reads can tell something.
fn is_by_finding_alone(shown: &ShownStatement) -> bool {
    let nothing = |one: &ShownPerspective| *one == ShownPerspective::Nothing;
    shown.total.is_none() && shown.perspectives.iter().all(nothing)
}

/// The groups in which the rule itself tells a cell; see `protection`, "What remains".
fn may_remain(sizes: [u32; 3]) -> bool {
    let people: u32 = sizes.iter().sum();
    people < 10 && sizes.iter().any(|n| matches!(n, 1 | 2))
}

/// No cell may be the same in all members of a class that looks the same; returns how many cells
/// were tried. `from` are the members whose cells are tried.
fn none_recovered(from: &[Rows], members: &[Rows], shown: &ShownStatement, what: &str) -> usize {
    let mut tried = 0;
    for rows in from {
        for (place, option) in hidden_cells(rows, shown) {
            let cell = |rows: &Rows| rows[place].by_option[option];
            let differs = members.iter().any(|other| cell(other) != cell(rows));
            if !differs && is_by_finding_alone(shown) {
                let sizes = rows.map(|row| row.total());
                assert!(may_remain(sizes), "{what}: {rows:?}");
                continue;
            }
            let counts = rows.map(|row| row.by_option);
            assert!(
                differs,
                "{what}: cell {place},{option} of {counts:?} from {shown:?}"
            );
            tried += 1;
        }
    }
    tried
}

/// Tries every answer that anyone in a group of these sizes can give.
fn exhaust(statement: Statement, sizes: [u32; 3], only_total: bool) -> usize {
    let mut trial = findings(sizes);
    let mut protector = Protector::new(&trial);
    let lists = sizes.map(|n| compositions(n, None));
    let mut classes: HashMap<(ShownStatement, Finding), Vec<Rows>> = HashMap::new();
    for (i, a) in lists[0].iter().enumerate() {
        for (j, b) in lists[1].iter().enumerate() {
            for (k, c) in lists[2].iter().enumerate() {
                let rows = [*a, *b, *c];
                let shown = protector.protect(statement, &rows, only_total);
                // What was found for other rows must not change what is found for these.
                if (i + j + k) % 97 == 0 {
                    let anew = Protector::new(&trial).protect(statement, &rows, only_total);
                    assert_eq!(anew, shown);
                }
                let known = (shown, finding(&mut trial, statement, &rows));
                classes.entry(known).or_default().push(rows);
            }
        }
    }
    let what = format!("{sizes:?} {} only_total={only_total}", statement.id());
    let classes = classes.iter();
    classes
        .map(|((shown, _), members)| none_recovered(members, members, shown, &what))
        .sum()
}

fn compositions_of(people: u32) -> Vec<[u32; 3]> {
    let first = 0..=people;
    let pairs = first.flat_map(|a| (0..=people - a).map(move |b| (a, b)));
    pairs.map(|(a, b)| [a, b, people - a - b]).collect()
}

#[test]
fn fault_16_no_hidden_cell_of_a_small_group_is_recovered_whatever_the_answers() {
    let limit: usize = if long() { 7_000 } else { 1_000 };
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
    println!("every answer: {groups} groups, {cells} hidden cells, none recovered");
    assert!(groups > 200 && cells > 10_000);
}

/// Tries all tallies that look like this one; the bars are known, so only the others can differ.
/// `ballots` are those of the first round; they differ from the slips of a new vote.
fn sample(statement: Statement, rows: &Rows, ballots: [u32; 3]) -> Option<usize> {
    let sizes = rows.map(|row| row.total());
    let mut trial = findings(ballots);
    let mut protector = Protector::new(&trial);
    let shown = protector.protect(statement, rows, false);
    let hidden = [0, 1, 2].map(|p| sizes[p] > 0 && ShownPerspective::of(&rows[p]).bars().is_none());
    let found = finding(&mut trial, statement, rows);
    let universe = protector.universe(statement, rows, found);
    let level = universe.level(rows);
    // Where bars are hidden too, other bars look the same: the exhaustive test covers that.
    if level == Level::Nothing || at_level(level, rows) != shown {
        return None;
    }
    let mut members = Vec::new();
    let lists = [0, 1, 2].map(|p| {
        let mut list = if hidden[p] {
            compositions(sizes[p], None)
        } else {
            vec![rows[p]]
        };
        list.retain(|row| hidden[p] == ShownPerspective::of(row).bars().is_none() || sizes[p] == 0);
        list
    });
    for a in &lists[0] {
        for b in &lists[1] {
            for c in &lists[2] {
                let way = [*a, *b, *c];
                trial.replace(statement, way);
                let same = trial.get(statement) == found;
                if same && at_level(universe.level(&way), &way) == shown {
                    members.push(way);
                }
            }
        }
    }
    let what = format!("sampled {}", statement.id());
    Some(none_recovered(&[*rows], &members, &shown, &what))
}

#[test]
fn fault_16_no_hidden_cell_is_recovered_in_any_composition() {
    let (times, limit) = if long() { (6, usize::MAX) } else { (1, 6_000) };
    let mut dice = Dice(12);
    let (mut groups, mut cells, mut nothing, mut skipped) = (0, 0, 0, 0);
    for people in 5..=24 {
        for sizes in compositions_of(people) {
            let small = sizes.into_iter().filter(|n| *n < 5);
            let ways: usize = small.map(|n| compositions(n, None).len()).product();
            if ways > limit {
                skipped += 1;
                continue;
            }
            for _ in 0..times {
                let statement = KINDS[dice.below(KINDS.len() as u32) as usize];
                let rows = sizes.map(|n| dice.row(n));
                groups += 1;
                let ballots = match dice.below(3) {
                    0 => sizes.map(|n| (n + dice.below(5)).saturating_sub(2)),
                    _ => sizes,
                };
                match sample(statement, &rows, ballots) {
                    Some(tried) => cells += tried,
                    None => nothing += 1,
                }
            }
        }
    }
    println!(
        "sampled: {groups} groups ({skipped} compositions skipped), {cells} hidden cells, none recovered; nothing shown in {nothing}"
    );
    assert!(groups > 2_000 && cells > 10_000);
}
