//! Gathers ballots until the reveal. Source: method.md sections 2 and 4 (a), (h).
//!
//! What is written to the store must never differ by one or two ballots of a perspective from what
//! was written before, or someone with both copies reads those ballots. The source says "written
//! per 3 or more ballots". That alone is not enough: three ballots can be one of each perspective,
//! an undone ballot would leave the store again, and the reveal would add the one or two that
//! waited. So here the rule holds per perspective and for every moment:
//!
//! - the last entry can be undone and is never written;
//! - a perspective is written when it is complete (as many ballots as people present, at least 3);
//! - otherwise, when at least 3 can be written and at least 3 stay behind in memory.
//!
//! So up to five ballots of a perspective, and the last entry, are in memory only; the phones and
//! slips still have them. A complete perspective that was written takes no more ballots: who comes
//! late joins a new silent vote.

use super::code::{BallotCode, CodeError, RandomPart};
use super::seen::Seen;
use super::slips::{MOST_SLIPS, Slips};
use super::tally::{Ballot, Counts, Tally};
use crate::assessment::{Perspective, Statement};

const PERSPECTIVES: usize = Perspective::ALL.len();
/// The fewest ballots of a perspective that are written together, or stay behind.
pub const BATCH: u32 = 3;

/// Why an entry was not counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EntryError {
    /// The exercise does not take entries: it is not open yet, or the answers were revealed.
    NotCollecting,
    /// This copy of the exercise, made on another device, takes no entries.
    IsCopy,
    /// The code cannot be read.
    Code(CodeError),
    /// A code with this perspective and random part was counted: "Is dit dezelfde code?"
    Double,
    /// More ballots than people present in this perspective.
    MoreThanPresent {
        /// The number present, as the facilitator counted it.
        present: u32,
    },
    /// The perspective is complete and written; who comes late joins a new silent vote.
    PerspectiveComplete,
    /// There is nothing that can be undone.
    NothingToUndo,
}

/// Why a number of people present cannot be recorded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PresentError {
    /// The exercise is not collecting.
    NotCollecting,
    /// More ballots were entered already.
    FewerThanEntered {
        /// How many were entered.
        entered: u32,
    },
    /// The perspective is complete and written.
    PerspectiveComplete,
    /// More than [`MOST_SLIPS`].
    TooMany,
}

/// One entry: a ballot, or the slips of one envelope.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Entry {
    perspective: Perspective,
    ballots: Tally,
    random: Option<RandomPart>,
}

impl Entry {
    fn number(&self) -> u32 {
        self.ballots.ballots(self.perspective)
    }
}

/// What is kept while collecting: the written ballots, without an order.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Written {
    /// The counts of all written ballots.
    pub tally: Tally,
    /// The codes among them.
    pub seen: Seen,
}

/// Ballots on their way to the reveal.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Collecting {
    written: Written,
    present: [Option<u32>; PERSPECTIVES],
    waiting: Vec<Entry>,
    last: Option<Entry>,
}

impl Collecting {
    /// Collecting as it was kept; what waited in memory is gone and can be entered again.
    pub fn restore(written: Written, present: [Option<u32>; PERSPECTIVES]) -> Self {
        Self {
            written,
            present,
            ..Self::default()
        }
    }

    /// What may be kept.
    pub fn written(&self) -> &Written {
        &self.written
    }

    /// The number of people present per perspective, where the facilitator counted them.
    pub fn present(&self) -> [Option<u32>; PERSPECTIVES] {
        self.present
    }

    /// How many ballots of a perspective were entered: the counter, and all that the screen shows.
    pub fn entered(&self, perspective: Perspective) -> u32 {
        self.written
            .tally
            .ballots(perspective)
            .saturating_add(self.waiting(perspective))
    }

    /// How many ballots of a perspective are in memory only.
    pub fn waiting(&self, perspective: Perspective) -> u32 {
        let entries = self.waiting.iter().chain(&self.last);
        let own = entries.filter(|entry| entry.perspective == perspective);
        own.fold(0, |sum, entry| sum.saturating_add(entry.number()))
    }

    /// How many ballots were entered in all.
    pub fn counter(&self) -> u32 {
        let entered = Perspective::ALL.iter().map(|side| self.entered(*side));
        entered.fold(0, u32::saturating_add)
    }

    /// Records how many people of a perspective are present.
    pub fn set_present(&mut self, side: Perspective, number: u32) -> Result<(), PresentError> {
        let entered = self.entered(side);
        if self.is_complete(side) {
            return Err(PresentError::PerspectiveComplete);
        } else if number < entered {
            return Err(PresentError::FewerThanEntered { entered });
        } else if number > MOST_SLIPS {
            return Err(PresentError::TooMany);
        }
        if let Some(present) = self.present.get_mut(side.index()) {
            *present = Some(number);
        }
        Ok(())
    }

    /// Takes back how many people of a perspective are present, as if it had not been said. Not
    /// once the perspective was complete and written.
    pub fn lift_present(&mut self, side: Perspective) -> Result<(), PresentError> {
        if self.is_complete(side) {
            return Err(PresentError::PerspectiveComplete);
        }
        if let Some(present) = self.present.get_mut(side.index()) {
            *present = None;
        }
        Ok(())
    }

    /// Enters a ballot from a code.
    pub fn enter_code(&mut self, code: &BallotCode) -> Result<(), EntryError> {
        let (perspective, random) = (code.ballot.perspective, code.random);
        let mut entries = self.waiting.iter().chain(&self.last);
        let waits = entries.any(|e| (e.perspective, e.random) == (perspective, Some(random)));
        if waits || self.written.seen.contains(perspective, random) {
            return Err(EntryError::Double);
        }
        self.enter_one(&code.ballot, Some(random))
    }

    /// Enters a ballot of the device that goes round, or of one paper form.
    pub fn enter_ballot(&mut self, ballot: &Ballot) -> Result<(), EntryError> {
        self.enter_one(ballot, None)
    }

    fn enter_one(&mut self, ballot: &Ballot, random: Option<RandomPart>) -> Result<(), EntryError> {
        self.enter(Entry {
            perspective: ballot.perspective,
            ballots: [*ballot].iter().collect(),
            random,
        })
    }

    /// Enters the counted slips of one envelope.
    pub fn enter_slips(&mut self, slips: &Slips) -> Result<(), EntryError> {
        let side = slips.perspective();
        let ballots = Perspective::ALL
            .iter()
            .map(|p| if *p == side { slips.number() } else { 0 });
        let mut numbers = [0; PERSPECTIVES];
        numbers
            .iter_mut()
            .zip(ballots)
            .for_each(|(n, slips)| *n = slips);
        let counts = |statement: Statement, perspective| {
            if perspective == side {
                slips.counts(statement)
            } else {
                Counts::default()
            }
        };
        self.enter(Entry {
            perspective: side,
            ballots: Tally::from_counts(numbers, &counts),
            random: None,
        })
    }

    fn enter(&mut self, entry: Entry) -> Result<(), EntryError> {
        let side = entry.perspective;
        let entered = self.entered(side).saturating_add(entry.number());
        if self.is_complete(side) {
            return Err(EntryError::PerspectiveComplete);
        }
        match self.present.get(side.index()).copied().flatten() {
            Some(present) if entered > present => {
                return Err(EntryError::MoreThanPresent { present });
            }
            _ => {}
        }
        self.settle();
        self.last = Some(entry);
        Ok(())
    }

    /// Takes back the last entry; possible until the next one.
    pub fn undo(&mut self) -> Result<(), EntryError> {
        self.last
            .take()
            .map(|_| ())
            .ok_or(EntryError::NothingToUndo)
    }

    /// Makes the last entry final and writes what may be written. The next entry does this; the
    /// app also does it when the page is hidden.
    pub fn settle(&mut self) {
        self.waiting.extend(self.last.take());
        for &side in Perspective::ALL {
            let count = self.writable(side);
            self.write(side, count);
        }
    }

    /// How many ballots of each perspective the reveal has to leave out: one or two that came on
    /// top of written ones, which only happens when the others were lost with the page.
    pub fn left_out(&self) -> [u32; PERSPECTIVES] {
        let mut left_out = [0; PERSPECTIVES];
        for (left_out, &side) in left_out.iter_mut().zip(Perspective::ALL) {
            let waiting = self.waiting(side);
            if self.written.tally.ballots(side) > 0 && waiting < BATCH {
                *left_out = waiting;
            }
        }
        left_out
    }

    /// Everything that may be counted, for the reveal. Codes and order are not in it.
    pub fn counted(&self) -> Tally {
        let left_out = self.left_out();
        let counts = |side: Perspective| left_out.get(side.index()).is_none_or(|n| *n == 0);
        let mut tally = self.written.tally.clone();
        let entries = self.waiting.iter().chain(&self.last);
        for entry in entries.filter(|entry| counts(entry.perspective)) {
            tally.absorb(&entry.ballots);
        }
        tally
    }

    /// Whether a perspective was written with everyone who is present.
    fn is_complete(&self, side: Perspective) -> bool {
        let written = self.written.tally.ballots(side);
        let present = self.present.get(side.index()).copied().flatten();
        written > 0 && present == Some(written)
    }

    /// How many of the waiting entries of a perspective may be written now.
    fn writable(&self, side: Perspective) -> usize {
        let own = self
            .waiting
            .iter()
            .filter(|entry| entry.perspective == side);
        let numbers: Vec<u32> = own.map(Entry::number).collect();
        let waiting = numbers.iter().fold(0u32, |sum, n| sum.saturating_add(*n));
        let all = self.written.tally.ballots(side).saturating_add(waiting);
        let present = self.present.get(side.index()).copied().flatten();
        if waiting >= BATCH && present == Some(all) {
            return numbers.len();
        }
        let mut best = 0;
        let mut batch = 0u32;
        for (place, number) in numbers.iter().enumerate() {
            batch = batch.saturating_add(*number);
            if batch >= BATCH && waiting.saturating_sub(batch) >= BATCH {
                best = place + 1;
            }
        }
        best
    }

    /// Writes the first waiting entries of a perspective.
    fn write(&mut self, side: Perspective, mut count: usize) {
        if count == 0 {
            return;
        }
        let Written { tally, seen } = &mut self.written;
        self.waiting.retain(|entry| {
            if entry.perspective != side || count == 0 {
                return true;
            }
            count -= 1;
            tally.absorb(&entry.ballots);
            if let Some(random) = entry.random {
                seen.insert(side, random);
            }
            false
        });
    }
}

#[cfg(test)]
mod tests;
