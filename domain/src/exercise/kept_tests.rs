//! Holds what is kept and copied of an exercise to what is shown and what the rule reads: it is the
//! same for groups that look the same, so whoever has it recovers no more than `recovery_tests` tries.

use std::collections::HashMap;

use super::code::{ExerciseCode, Mode, ParticipantLanguage};
use super::protection::{Protected, Protector};
use super::recovery_tests::{Dice, KINDS, findings};
use super::rows::Rows;
use super::shown::{BARS_FROM, ShownPerspective};
use super::slips::Slips;
use super::state::Exercise;
use super::stored::StoredPhase;
use super::tally::Counts;
use crate::assessment::Perspective;

/// An exercise in which everyone answers every statement as these rows say.
fn collected(rows: &Rows) -> Exercise {
    let code = ExerciseCode::new(Mode::All, ParticipantLanguage::Dutch, 77);
    let mut exercise = Exercise::new(code);
    assert_eq!(exercise.begin(), Ok(()));
    for (row, &side) in rows.iter().zip(Perspective::ALL) {
        if row.total() > 0 {
            // A side that is complete is written, so that there is something to leave out.
            assert_eq!(exercise.set_present(side, row.total()), Ok(()));
            let slips = Slips::new(Mode::All, side, row.total(), &|_| *row);
            let entered = slips.map(|slips| exercise.enter_slips(&slips));
            assert!(matches!(entered, Ok(Ok(_))), "{entered:?}");
        }
    }
    exercise.settle_entries();
    exercise
}

fn revealed(rows: &Rows, only_total: bool) -> Exercise {
    let mut exercise = collected(rows);
    assert_eq!(exercise.set_only_total(only_total), Ok(()));
    assert_eq!(exercise.reveal(), Ok([0; 3]));
    exercise
}

/// Groups that look the same to the room and to the rule are kept and copied alike.
#[test]
fn fault_16_what_is_kept_or_copied_tells_no_more_than_what_is_shown() {
    let mut dice = Dice(31);
    let mut pairs = 0;
    for sizes in [[1, 4, 8], [2, 3, 9], [4, 1, 12], [2, 0, 9]] {
        for only_total in [false, true] {
            let mut seen: HashMap<Vec<Protected>, Rows> = HashMap::new();
            let bars = sizes.map(|n| dice.row(n));
            let mut protector = Protector::new(&findings(sizes));
            for _ in 0..40 {
                let hidden = |bars: Counts| bars.total() < BARS_FROM;
                let rows = bars.map(|bars| {
                    if hidden(bars) {
                        dice.row(bars.total())
                    } else {
                        bars
                    }
                });
                let known = KINDS.map(|statement| protector.protect(statement, &rows, only_total));
                let other = *seen.entry(known.to_vec()).or_insert(rows);
                if other != rows {
                    let [one, other] = [rows, other].map(|rows| revealed(&rows, only_total));
                    assert_eq!(one.stored(), other.stored(), "{rows:?}");
                    assert_eq!(one.copy(), other.copy(), "{rows:?}");
                    pairs += 1;
                }
                assert_eq!(collected(&rows).copy(), collected(&other).copy());
            }
        }
    }
    println!("kept and copied: {pairs} pairs of groups that look the same");
    assert!(pairs > 50, "{pairs}");
}

/// A copy holds no tendency of fewer than five people, and a state after a new vote nothing of
/// the round before but how many there were.
#[test]
fn fault_16_a_new_vote_and_a_copy_hold_nothing_of_what_was_before() {
    let mut dice = Dice(41);
    for round in 0..15 {
        let sizes = [[1, 4, 8], [3, 3, 9], [2, 7, 7]][round % 3];
        let statement = KINDS[round % KINDS.len()];
        let slips = sizes.map(|n| n + dice.below(2));
        let rows = slips.map(|n| dice.row(n));
        let mut after = || {
            let mut exercise = revealed(&sizes.map(|n| dice.row(n)), false);
            assert_eq!(exercise.vote(statement, slips, &rows), Ok(()));
            let revealed = exercise.revealed().unwrap().clone();
            let results = revealed.results().iter();
            let result = results
                .copied()
                .find(|result| result.statement == statement);
            (result, revealed.findings().get(statement), exercise.copy())
        };
        let (one, other) = (after(), after());
        assert_eq!((one.0, one.1), (other.0, other.1), "{sizes:?} {rows:?}");
        let StoredPhase::Revealed(copied) = one.2.phase else {
            panic!("it was revealed");
        };
        let small = copied.results().iter().flat_map(|result| {
            let shown = result.shown;
            let pairs = shown.slips.into_iter().zip(shown.perspectives);
            pairs.filter(|(n, _)| *n < 5).map(|(_, shown)| shown)
        });
        assert!(
            small
                .into_iter()
                .all(|shown| shown == ShownPerspective::Nothing)
        );
    }
}
