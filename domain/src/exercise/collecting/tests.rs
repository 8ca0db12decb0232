//! Entering, undoing and writing, with what the store may see.

use super::*;
use crate::assessment::{Answer, Answers};
use crate::exercise::code::Mode;

/// A fixed stream of numbers (xorshift64*).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let roll = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        (roll % u64::from(limit)) as u32
    }
}

fn code(perspective: Perspective, random: u32) -> BallotCode {
    let mut answers = Answers::default();
    answers.set(
        Statement::InsightOffer,
        Some(Answer::ALL[random as usize % 5]),
    );
    let ballot = Ballot {
        perspective,
        answers,
    };
    let random = RandomPart::new(Mode::Foundations, random);
    BallotCode { ballot, random }
}

fn slips(perspective: Perspective, number: u32) -> Slips {
    let counts = |_| Counts {
        by_option: [0, 0, number, 0, 0],
    };
    match Slips::new(Mode::Foundations, perspective, number, &counts) {
        Ok(slips) => slips,
        Err(problems) => panic!("{problems:?}"),
    }
}

fn written(collecting: &Collecting) -> [u32; 3] {
    [0, 1, 2].map(|i| collecting.written().tally.ballots(Perspective::ALL[i]))
}

#[test]
fn fault_15_doubles_are_refused_before_and_after_writing() {
    let side = Perspective::Informal;
    let mut collecting = Collecting::default();
    for random in 0..8 {
        assert_eq!(collecting.enter_code(&code(side, random)), Ok(()));
        assert_eq!(
            collecting.enter_code(&code(side, random)),
            Err(EntryError::Double)
        );
    }
    assert_eq!(written(&collecting), [0, 0, 3]);
    for random in 0..8 {
        assert_eq!(
            collecting.enter_code(&code(side, random)),
            Err(EntryError::Double)
        );
    }
    assert_eq!(
        collecting.enter_code(&code(Perspective::Professional, 0)),
        Ok(())
    );
    assert_eq!(collecting.counter(), 9);
}

#[test]
fn only_the_last_entry_can_be_undone_and_may_come_again() {
    let mut collecting = Collecting::default();
    assert_eq!(collecting.undo(), Err(EntryError::NothingToUndo));
    let codes = [1, 2].map(|random| code(Perspective::Municipality, random));
    for code in &codes {
        assert_eq!(collecting.enter_code(code), Ok(()));
    }
    assert_eq!(collecting.undo(), Ok(()));
    assert_eq!(collecting.undo(), Err(EntryError::NothingToUndo));
    assert_eq!(collecting.enter_code(&codes[0]), Err(EntryError::Double));
    assert_eq!(collecting.enter_code(&codes[1]), Ok(()));
    collecting.settle();
    assert_eq!(collecting.undo(), Err(EntryError::NothingToUndo));
    assert_eq!(collecting.counter(), 2);
}

#[test]
fn the_number_present_is_a_limit_and_completes_a_perspective() {
    let side = Perspective::Professional;
    let mut collecting = Collecting::default();
    assert_eq!(collecting.set_present(side, 4), Ok(()));
    assert_eq!(
        collecting.set_present(side, MOST_SLIPS + 1),
        Err(PresentError::TooMany)
    );
    assert_eq!(collecting.enter_slips(&slips(side, 3)), Ok(()));
    let refused = EntryError::MoreThanPresent { present: 4 };
    assert_eq!(collecting.enter_slips(&slips(side, 2)), Err(refused));
    assert_eq!(collecting.enter_ballot(&code(side, 1).ballot), Ok(()));
    let fewer = PresentError::FewerThanEntered { entered: 4 };
    assert_eq!(collecting.set_present(side, 3), Err(fewer));
    assert_eq!(collecting.lift_present(side), Ok(()));
    assert_eq!(collecting.present()[side.index()], None);
    assert_eq!(collecting.set_present(side, 4), Ok(()));
    assert_eq!(written(&collecting), [0, 0, 0]);
    collecting.settle();
    assert_eq!(written(&collecting), [0, 4, 0]);
    let late = collecting.enter_code(&code(side, 9));
    assert_eq!(late, Err(EntryError::PerspectiveComplete));
    assert_eq!(
        collecting.set_present(side, 9),
        Err(PresentError::PerspectiveComplete)
    );
    assert_eq!(
        collecting.lift_present(side),
        Err(PresentError::PerspectiveComplete)
    );
}

#[test]
fn one_or_two_ballots_after_a_lost_page_are_left_out() {
    let side = Perspective::Informal;
    let mut before = Collecting::default();
    for random in 0..8 {
        assert_eq!(before.enter_code(&code(side, random)), Ok(()));
    }
    let mut after = Collecting::restore(before.written().clone(), before.present());
    assert_eq!((after.counter(), after.left_out()), (3, [0, 0, 0]));
    for (random, left_out, counted) in [(20, 1, 3), (21, 2, 3), (22, 0, 6)] {
        assert_eq!(after.enter_code(&code(side, random)), Ok(()));
        assert_eq!(after.left_out(), [0, 0, left_out]);
        assert_eq!(after.counted().total(), counted);
    }
}

/// One run of a facilitator who enters, undoes, counts heads and loses the page.
/// Returns every number of ballots that the store ever held, and those that the reveal counts.
fn run(dice: &mut Dice) -> Vec<[u32; 3]> {
    let mut collecting = Collecting::default();
    let mut states = vec![[0; 3]];
    for random in 0..dice.below(60) {
        let side = Perspective::ALL[dice.below(3) as usize];
        let entered = collecting.entered(side);
        // What is refused is refused; only what the store sees matters here.
        let _ = match dice.below(14) {
            0 => collecting.undo(),
            1 => collecting
                .set_present(side, entered + dice.below(4))
                .map_err(|_| EntryError::Double),
            2 => collecting.enter_slips(&slips(side, 1 + dice.below(7))),
            3 => {
                collecting.settle();
                Ok(())
            }
            4 if dice.below(6) == 0 => {
                let kept = collecting.written().clone();
                collecting = Collecting::restore(kept, collecting.present());
                Ok(())
            }
            5 if dice.below(3) == 0 => collecting
                .lift_present(side)
                .map_err(|_| EntryError::Double),
            _ => collecting.enter_code(&code(side, random)),
        };
        states.push(written(&collecting));
        let written: u32 = states[states.len() - 1].iter().sum();
        assert!(collecting.written().seen.iter().count() <= written as usize);
    }
    let counted = collecting.counted();
    states.push([0, 1, 2].map(|i| counted.ballots(Perspective::ALL[i])));
    states
}

#[test]
fn fault_16_no_two_stored_states_differ_by_one_or_two_ballots_of_a_perspective() {
    let mut dice = Dice(31);
    let (mut pairs, mut differing) = (0, 0);
    for _ in 0..3_000 {
        let states = run(&mut dice);
        let (last, collected) = (states[states.len() - 1], &states[..states.len() - 1]);
        for (i, later) in collected.iter().enumerate() {
            for earlier in &collected[..=i] {
                for side in 0..3 {
                    let more = later[side].checked_sub(earlier[side]);
                    assert!(
                        more.is_some_and(|n| n == 0 || n >= BATCH),
                        "{earlier:?} {later:?}"
                    );
                    pairs += 1;
                    differing += usize::from(more > Some(0));
                }
            }
            for side in 0..3 {
                let more = last[side].checked_sub(later[side]);
                let first = later[side] == 0;
                assert!(
                    more.is_some_and(|n| first || n == 0 || n >= BATCH),
                    "{later:?} {last:?}"
                );
            }
        }
    }
    println!("{pairs} pairs of stored states, {differing} differ, none by one or two ballots");
    assert!(differing > 100_000);
}

/// How many entries are looked at to enter this many ballots.
fn work(ballots: u32) -> u64 {
    let mut collecting = Collecting::default();
    let mut looked_at = 0;
    for random in 0..ballots {
        let side = Perspective::ALL[random as usize % 3];
        assert_eq!(collecting.enter_code(&code(side, random)), Ok(()));
        let waiting = Perspective::ALL
            .iter()
            .map(|side| collecting.waiting(*side));
        looked_at += 1 + u64::from(waiting.sum::<u32>());
    }
    assert_eq!(collecting.counted().total(), ballots);
    looked_at
}

#[test]
fn work_grows_with_the_number_of_ballots_and_no_faster() {
    let work = [10, 100, 1_000, 10_000].map(work);
    for pair in work[1..].windows(2) {
        assert!(pair[1] <= 11 * pair[0], "{work:?}");
    }
    assert!(work[3] <= 20 * 10_000, "{work:?}");
}
