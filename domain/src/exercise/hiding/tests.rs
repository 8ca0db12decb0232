//! One finding of a larger room, beside all findings at once.

use super::{Layouts, Universe, Universes};
use crate::advice::{Finding, Findings};
use crate::assessment::{Perspective, Statement, Value};
use crate::exercise::tally::{Counts, Tally};

#[test]
fn one_finding_alone_is_the_same_as_among_all() {
    let statement = Statement::TrustPrivacy;
    let check = |sizes: [u32; 3], large: [u32; 5]| {
        let rows = sizes.map(|number| match number {
            0..5 => Counts::default().completed(number),
            _ => Counts { by_option: large },
        });
        let mut findings = Findings::of(&Tally::from_counts(sizes, &|_, _| Counts::default()));
        let ballots = Perspective::ALL.iter().map(|side| findings.ballots(*side));
        assert!(ballots.eq(sizes));
        let mut finding_of = |way: &[Counts; 3]| {
            findings.replace(statement, *way);
            findings.get(statement)
        };
        let all = Universes::of(&rows, sizes, &mut finding_of);
        let mut layouts = Layouts::default();
        let mut levels = 0;
        let Universes(each) = &all;
        for found in findings_there_are() {
            let alone = Universe::of(&rows, sizes, found, &mut layouts, &mut finding_of);
            let among = &each[found.index()];
            assert_eq!(alone.levels, among.levels, "{sizes:?} {found:?}");
            levels += alone.levels.len();
        }
        let together: usize = each.iter().map(|universe| universe.levels.len()).sum();
        assert!(levels > 0 && levels == together, "{levels} of {together}");
    };
    check([4, 4, 4], [0; 5]);
    check([4, 4, 16], [2, 5, 6, 3, 0]);
    check([2, 4, 18], [4, 4, 4, 4, 2]);
}

fn findings_there_are() -> Vec<Finding> {
    let values = || Value::ALL.iter().map(|value| Some(*value)).chain([None]);
    let pairs = values().flat_map(|value| values().map(move |informal| (value, informal)));
    pairs
        .flat_map(|(value, informal)| {
            [false, true].map(|contested| Finding::restore(value, informal, contested))
        })
        .collect()
}
