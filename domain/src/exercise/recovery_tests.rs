//! Tries to recover hidden cells from everything that is shown, copied or exported.
//!
//! A hidden cell counts as recovered when every tally that looks the same agrees on it. "Looks the
//! same" means: the same numbers shown, the same things not shown, and the same finding of the rule.
//! Small groups are tried exhaustively, with every answer that anyone can give; all compositions of
//! 5 to 24 people are tried with sampled answers, with perspectives and with "alleen totaal".
//! `kept_tests` holds what is kept and copied to be no more than that. `BRUGWIJZER_LONG=1` tries more; what was tried is printed with `--nocapture`.

use std::collections::HashMap;

use super::hiding::Level;
use super::protection::{Protected, Protector, at_level};
use super::rows::{Rows, TRIED_UP_TO, ways_of};
use super::shown::{ShownPerspective, ShownStatement};
use super::splits::compositions;
use super::tally::{Counts, Tally};
use crate::advice::{Finding, Findings};
use crate::assessment::Statement;

/// One statement of each kind that the rule treats differently.
pub(super) const KINDS: [Statement; 5] = [
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
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn below(&mut self, limit: u32) -> u32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let roll = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        (roll % u64::from(limit.max(1))) as u32
    }

    /// Answers of `n` people who lean as the weights say.
    pub(super) fn row(&mut self, n: u32) -> Counts {
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

    /// A statement of any kind, what a group of these sizes answers, and the ballots of the first
    /// round, which differ from the slips of a new vote.
    fn group(&mut self, sizes: [u32; 3]) -> (Statement, Rows, [u32; 3]) {
        let statement = KINDS[self.below(KINDS.len() as u32) as usize];
        let rows = sizes.map(|n| self.row(n));
        let ballots = match self.below(3) {
            0 => sizes.map(|n| (n + self.below(5)).saturating_sub(2)),
            _ => sizes,
        };
        (statement, rows, ballots)
    }
}

pub(super) fn findings(sizes: [u32; 3]) -> Findings {
    Findings::of(&Tally::from_counts(sizes, &|_, _| Counts::default()))
}

pub(super) fn finding(trial: &mut Findings, statement: Statement, rows: &Rows) -> Finding {
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

/// No cell may be the same in all members of a class that looks the same; returns how many cells
/// were tried. `from` are the members whose cells are tried.
fn none_recovered(from: &[Rows], members: &[Rows], shown: &ShownStatement, what: &str) -> usize {
    let mut tried = 0;
    for rows in from {
        for (place, option) in hidden_cells(rows, shown) {
            let cell = |rows: &Rows| rows[place].by_option[option];
            let counts = rows.map(|row| row.by_option);
            assert!(
                members.iter().any(|other| cell(other) != cell(rows)),
                "{what}: cell {place},{option} of {counts:?} from {shown:?}"
            );
            tried += 1;
        }
    }
    tried
}

/// Tries every answer that anyone in a group of these sizes can give. Returns how many cells were
/// tried, and how many ways to answer there are of which the rule may not read the finding.
fn exhaust(statement: Statement, sizes: [u32; 3], only_total: bool) -> (usize, usize) {
    let trial = findings(sizes);
    let mut protector = Protector::new(&trial);
    let lists = sizes.map(|n| compositions(n, None));
    let mut classes: HashMap<Protected, Vec<Rows>> = HashMap::new();
    for (i, a) in lists[0].iter().enumerate() {
        for (j, b) in lists[1].iter().enumerate() {
            for (k, c) in lists[2].iter().enumerate() {
                let rows = [*a, *b, *c];
                let protected = protector.protect(statement, &rows, only_total);
                // What was found for other rows must not change what is found for these.
                if (i * 31 + j * 7 + k) % 997 == 0 {
                    let anew = Protector::new(&trial).protect(statement, &rows, only_total);
                    assert_eq!(anew, protected);
                }
                classes.entry(protected).or_default().push(rows);
            }
        }
    }
    let what = format!("{sizes:?} {} only_total={only_total}", statement.id());
    let (mut cells, mut unread) = (0, 0);
    for (protected, members) in &classes {
        cells += none_recovered(members, members, &protected.shown, &what);
        if protected.shown.unread {
            unread += members.len();
        }
    }
    (cells, unread)
}

fn compositions_of(people: u32) -> Vec<[u32; 3]> {
    let first = 0..=people;
    let pairs = first.flat_map(|a| (0..=people - a).map(move |b| (a, b)));
    pairs.map(|(a, b)| [a, b, people - a - b]).collect()
}

#[test]
fn fault_16_no_hidden_cell_of_a_small_group_is_recovered_whatever_the_answers() {
    // The short run includes 3 and 5 people, of whom hidden bars would tell a cell.
    let limit = if long() { TRIED_UP_TO } else { 5_000 };
    let (mut groups, mut cells, mut unread) = (0, 0, 0);
    for people in 5..=24 {
        for sizes in compositions_of(people) {
            if ways_of(sizes) > limit {
                continue;
            }
            for statement in KINDS {
                for only_total in [false, true] {
                    let (tried, not_read) = exhaust(statement, sizes, only_total);
                    cells += tried;
                    unread += not_read;
                    groups += 1;
                }
            }
        }
    }
    println!(
        "every answer: {groups} groups, {cells} hidden cells, none recovered; the rule does not read {unread} answers"
    );
    assert!(groups > 200 && cells > 10_000);
}

/// Tries all tallies that look like this one; the bars are known, so only the others can differ.
/// `ballots` are those of the first round; they differ from the slips of a new vote.
fn sample(statement: Statement, rows: &Rows, ballots: [u32; 3]) -> Option<usize> {
    let sizes = rows.map(|row| row.total());
    let mut trial = findings(ballots);
    let mut protector = Protector::new(&trial);
    let shown = protector.protect(statement, rows, false).shown;
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
    let times = if long() { 6 } else { 1 };
    let mut dice = Dice(12);
    let (mut groups, mut cells, mut nothing) = (0, 0, 0);
    each_composition(times, &mut dice, |dice, sizes| {
        let (statement, rows, ballots) = dice.group(sizes);
        groups += 1;
        match sample(statement, &rows, ballots) {
            Some(tried) => cells += tried,
            None => nothing += 1,
        }
    });
    println!(
        "sampled: {groups} groups, {cells} hidden cells, none recovered; nothing shown in {nothing}"
    );
    assert!(groups > 2_800 && cells > 10_000);
}

/// Of larger groups of which nothing is shown, or the rule may not read the finding, looks for other
/// answers that look the same until each cell was two numbers.
fn sample_nothing(
    statement: Statement,
    rows: &Rows,
    ballots: [u32; 3],
    dice: &mut Dice,
) -> Option<(usize, bool, bool)> {
    const MOST: u32 = 20_000;
    let mut protector = Protector::new(&findings(ballots));
    let protected = protector.protect(statement, rows, false);
    let nothing = |one: &ShownPerspective| *one == ShownPerspective::Nothing;
    if !protected.shown.perspectives.iter().all(nothing) || protected.shown.total.is_some() {
        return None;
    }
    let mut closed = hidden_cells(rows, &protected.shown);
    let (tried, mut way) = (closed.len(), *rows);
    let lists = rows.map(|row| compositions(row.total(), None));
    for _ in 0..MOST {
        if closed.is_empty() {
            break;
        }
        let mut other = way;
        for _ in 0..=dice.below(4) {
            let place = dice.below(3) as usize;
            let [from, to] = [dice.below(5) as usize, dice.below(5) as usize];
            if dice.below(3) == 0 {
                let any = dice.below(lists[place].len() as u32) as usize;
                other[place] = lists[place][any];
            } else if other[place].by_option[from] > 0 {
                other[place].by_option[from] -= 1;
                other[place].by_option[to] += 1;
            }
        }
        if protector.protect(statement, &other, false) == protected {
            way = other;
            closed.retain(|(p, o)| way[*p].by_option[*o] == rows[*p].by_option[*o]);
        }
    }
    // What is rare may not be met by chance: then all ways are tried, one by one.
    let all = lists[0].iter().flat_map(|a| {
        let [_, second, third] = &lists;
        let pairs = second
            .iter()
            .flat_map(|b| third.iter().map(move |c| (b, c)));
        pairs.map(move |(b, c)| [*a, *b, *c])
    });
    for other in all {
        if closed.is_empty() {
            break;
        }
        let differs = |(p, o): &(usize, usize)| other[*p].by_option[*o] != rows[*p].by_option[*o];
        if closed.iter().any(differs) && protector.protect(statement, &other, false) == protected {
            closed.retain(|cell| !differs(cell));
        }
    }
    if !closed.is_empty() {
        let counts = rows.map(|row| row.by_option);
        let unread = protected.shown.unread;
        println!(
            "recovered where nothing is shown: {closed:?} of {counts:?}, {ballots:?}, {}, unread {unread}",
            statement.id()
        );
    }
    Some((tried, protected.shown.unread, !closed.is_empty()))
}

#[test]
fn fault_16_no_hidden_cell_is_recovered_where_nothing_is_shown() {
    let times = if long() { 6 } else { 1 };
    let mut dice = Dice(51);
    let (mut groups, mut nothing, mut cells, mut unread, mut told) = (0, 0, 0, 0, 0);
    each_composition(times, &mut dice, |dice, sizes| {
        let (statement, rows, ballots) = dice.group(sizes);
        // The small ones are tried exhaustively above.
        if ways_of(sizes) <= TRIED_UP_TO {
            return;
        }
        groups += 1;
        if let Some((tried, is_unread, is_told)) = sample_nothing(statement, &rows, ballots, dice) {
            nothing += 1;
            told += usize::from(is_told);
            cells += tried;
            unread += usize::from(is_unread);
        }
    });
    println!(
        "nothing shown: {nothing} of {groups} groups, {cells} hidden cells, some recovered in {told}; the rule does not read {unread}"
    );
    assert_eq!(told, 0, "printed above");
    assert!(nothing > 100 && cells > 1_000, "{nothing}, {cells}");
}

fn each_composition(times: usize, dice: &mut Dice, mut work: impl FnMut(&mut Dice, [u32; 3])) {
    for people in 5..=24 {
        for sizes in compositions_of(people) {
            (0..times).for_each(|_| work(dice, sizes));
        }
    }
}

/// Exchanges two slips between two perspectives, which leaves the total as it is.
fn exchange(rows: &mut Rows, dice: &mut Dice) {
    let [one, other] = [dice.below(3) as usize, dice.below(3) as usize];
    let [mine, theirs] = [dice.below(5) as usize, dice.below(5) as usize];
    if one != other && rows[one].by_option[mine] > 0 && rows[other].by_option[theirs] > 0 {
        rows[one].by_option[mine] -= 1;
        rows[other].by_option[mine] += 1;
        rows[other].by_option[theirs] -= 1;
        rows[one].by_option[theirs] += 1;
    }
}

/// Looks for ways to divide a shown total that lead to the same finding, until each cell was two
/// numbers. It knows nothing of the search that decided to show the total.
fn sample_total(
    statement: Statement,
    rows: &Rows,
    ballots: [u32; 3],
    dice: &mut Dice,
) -> Option<usize> {
    const MOST: u32 = 50_000;
    let mut trial = findings(ballots);
    let protected = Protector::new(&trial).protect(statement, rows, true);
    let shown = protected.shown;
    shown.total?;
    let found = finding(&mut trial, statement, rows);
    let mut closed = hidden_cells(rows, &shown);
    let (tried, mut way) = (closed.len(), *rows);
    for _ in 0..MOST {
        if closed.is_empty() {
            break;
        }
        exchange(&mut way, dice);
        let differs = |(p, o): &(usize, usize)| way[*p].by_option[*o] != rows[*p].by_option[*o];
        if closed.iter().any(differs) && finding(&mut trial, statement, &way) == found {
            closed.retain(|cell| !differs(cell));
            if dice.below(20) == 0 {
                let same = Protector::new(&trial).protect(statement, &way, true);
                assert_eq!(same, protected, "a way to divide looks otherwise");
            }
        }
    }
    let counts = rows.map(|row| row.by_option);
    assert!(
        closed.is_empty(),
        "total, {}: cells {closed:?} of {counts:?}, {ballots:?}",
        statement.id()
    );
    Some(tried)
}

#[test]
fn fault_16_no_hidden_cell_is_recovered_from_the_total_alone() {
    let times = if long() { 20 } else { 1 };
    let mut dice = Dice(21);
    let (mut groups, mut cells, mut nothing) = (0, 0, 0);
    each_composition(times, &mut dice, |dice, sizes| {
        let (statement, rows, ballots) = dice.group(sizes);
        groups += 1;
        match sample_total(statement, &rows, ballots, dice) {
            Some(tried) => cells += tried,
            None => nothing += 1,
        }
    });
    println!(
        "only the total: {groups} groups, {cells} hidden cells, none recovered; nothing shown in {nothing}"
    );
    assert!(groups > 2_800 && cells > 5_000, "{groups}, {cells}");
}

/// Of 1, 8 and 8 people R7 fails exactly when the one official chose "Nee" or "Een beetje".
#[test]
fn fault_16_one_person_beside_two_sides_with_bars_is_not_recovered() {
    let row = |by_option| Counts { by_option };
    let bars = [row([1, 2, 2, 3, 0]), row([0, 2, 3, 3, 0])];
    let mut near = vec![bars];
    for side in 0..2 {
        for (from, to) in (0..5).flat_map(|from| (0..5).map(move |to| (from, to))) {
            let mut moved = bars;
            if from != to && moved[side].by_option[from] > 0 {
                moved[side].by_option[from] -= 1;
                moved[side].by_option[to] += 1;
                near.push(moved);
            }
        }
    }
    let one = compositions(1, None);
    for statement in Statement::ALL {
        let mut protector = Protector::new(&findings([1, 8, 8]));
        let mut classes: HashMap<Protected, Vec<Rows>> = HashMap::new();
        for [professional, informal] in &near {
            for official in &one {
                let rows = [*official, *professional, *informal];
                let protected = protector.protect(*statement, &rows, false);
                classes.entry(protected).or_default().push(rows);
            }
        }
        for (protected, members) in &classes {
            let mut own = members.clone();
            own.retain(|rows| rows[1..] == bars);
            none_recovered(&own, members, &protected.shown, statement.id());
        }
    }
}
