//! One exercise from opening to closing. Source: method.md sections 1 to 4.
//!
//! `collecting` holds the ballots before the reveal, `revealed` what remains after it. Nothing is
//! shown before the reveal and nothing is counted after it. The switch "alleen totaal" is fixed at
//! the reveal: seeing the total first and the perspectives later, or the other way round, would
//! give the hidden perspectives away by subtraction.

use super::code::{BallotCode, ExerciseCode, Mode};
use super::collecting::{Collecting, EntryError, PresentError};
use super::revealed::{Agreement, DecisionError, Revealed};
use super::rows::Rows;
use super::script::Length;
use super::shown::FEWEST_BALLOTS;
use super::slips::Slips;
use super::stage::{NextStep, Stage, StageError};
use super::stored::{Stored, StoredPhase};
use super::tally::Ballot;
use crate::assessment::{Perspective, Statement};

#[derive(Clone, PartialEq, Eq, Debug)]
enum Phase {
    Before(Box<Collecting>),
    After(Revealed),
}

/// One exercise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Exercise {
    code: ExerciseCode,
    stage: Stage,
    is_copy: bool,
    only_total: bool,
    length: Length,
    phase: Phase,
    notes: String,
    next_step: NextStep,
}

impl Exercise {
    /// A new exercise.
    pub fn new(code: ExerciseCode) -> Self {
        Self {
            code,
            stage: Stage::Open,
            is_copy: false,
            only_total: false,
            length: Length::Sixty,
            phase: Phase::Before(Box::default()),
            notes: String::new(),
            next_step: NextStep::default(),
        }
    }

    /// Id and key of the exercise.
    pub fn code(&self) -> &ExerciseCode {
        &self.code
    }

    /// Which statements are asked.
    pub fn mode(&self) -> Mode {
        self.code.mode()
    }

    /// How far the exercise is.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Whether this is a copy on another device, which takes no entries.
    pub fn is_copy(&self) -> bool {
        self.is_copy
    }

    /// The facilitator's switch "alleen totaal".
    pub fn only_total(&self) -> bool {
        self.only_total
    }

    /// How long it is planned to take.
    pub fn length(&self) -> Length {
        self.length
    }

    /// Plans how long it takes.
    #[must_use]
    pub fn with_length(self, length: Length) -> Self {
        Self { length, ..self }
    }

    /// The same on this device as a copy, when the dossier goes on twice: it takes no entries
    /// and is not revealed, and keeps what was counted.
    #[must_use]
    pub fn into_copy(self) -> Self {
        Self {
            is_copy: true,
            ..self
        }
    }

    /// The ballots before the reveal: counters only are for the screen.
    pub fn collecting(&self) -> Option<&Collecting> {
        match &self.phase {
            Phase::Before(collecting) => Some(collecting),
            Phase::After(_) => None,
        }
    }

    /// What there is to show and to advise on, after the reveal.
    pub fn revealed(&self) -> Option<&Revealed> {
        match &self.phase {
            Phase::Before(_) => None,
            Phase::After(revealed) => Some(revealed),
        }
    }

    /// The facilitator's one shared notes field (g).
    pub fn notes(&self) -> &str {
        &self.notes
    }

    /// Replaces the notes; possible in every stage.
    pub fn set_notes(&mut self, notes: String) {
        self.notes = notes;
    }

    /// The one next step.
    pub fn next_step(&self) -> &NextStep {
        &self.next_step
    }

    /// Replaces the next step; possible in every stage.
    pub fn set_next_step(&mut self, next_step: NextStep) {
        self.next_step = next_step;
    }

    /// Begins to collect.
    pub fn begin(&mut self) -> Result<(), StageError> {
        if self.is_copy {
            return Err(StageError::IsCopy);
        }
        self.go(&[Stage::Open], Stage::Collecting)
    }

    /// Sets the switch "alleen totaal"; only before the reveal.
    pub fn set_only_total(&mut self, only_total: bool) -> Result<(), StageError> {
        match self.phase {
            Phase::Before(_) => {
                self.only_total = only_total;
                Ok(())
            }
            Phase::After(_) => Err(StageError::WrongStage(self.stage)),
        }
    }

    /// Records how many people of a perspective are present.
    pub fn set_present(&mut self, side: Perspective, number: u32) -> Result<(), PresentError> {
        match &mut self.phase {
            Phase::Before(collecting) => collecting.set_present(side, number),
            Phase::After(_) => Err(PresentError::NotCollecting),
        }
    }

    /// Takes back how many people of a perspective are present.
    pub fn lift_present(&mut self, side: Perspective) -> Result<(), PresentError> {
        match &mut self.phase {
            Phase::Before(collecting) => collecting.lift_present(side),
            Phase::After(_) => Err(PresentError::NotCollecting),
        }
    }

    /// Enters a typed or scanned code; the counter afterwards.
    pub fn enter_code(&mut self, text: &str) -> Result<u32, EntryError> {
        let code = self.code;
        let collecting = self.entries()?;
        let ballot = BallotCode::decode(&code, text).map_err(EntryError::Code)?;
        collecting.enter_code(&ballot)?;
        Ok(collecting.counter())
    }

    /// Enters a ballot of the device that goes round, or of one paper form; the counter afterwards.
    pub fn enter_ballot(&mut self, ballot: &Ballot) -> Result<u32, EntryError> {
        let collecting = self.entries()?;
        collecting.enter_ballot(ballot)?;
        Ok(collecting.counter())
    }

    /// Enters the counted slips of one envelope; the counter afterwards.
    pub fn enter_slips(&mut self, slips: &Slips) -> Result<u32, EntryError> {
        let collecting = self.entries()?;
        collecting.enter_slips(slips)?;
        Ok(collecting.counter())
    }

    /// Takes back the last entry; the counter afterwards.
    pub fn undo(&mut self) -> Result<u32, EntryError> {
        let collecting = self.entries()?;
        collecting.undo()?;
        Ok(collecting.counter())
    }

    /// Makes the last entry final, so that it can be written; for when the page is hidden.
    pub fn settle_entries(&mut self) {
        if let Phase::Before(collecting) = &mut self.phase {
            collecting.settle();
        }
    }

    /// Shows everything at once; the ballots per perspective that had to be left out
    /// (see [`Collecting::left_out`]). Ballots, codes and order are dropped.
    pub fn reveal(&mut self) -> Result<[u32; 3], StageError> {
        if self.is_copy {
            return Err(StageError::IsCopy);
        }
        let (Phase::Before(collecting), Stage::Collecting) = (&self.phase, self.stage) else {
            return Err(StageError::WrongStage(self.stage));
        };
        let (tally, left_out) = (collecting.counted(), collecting.left_out());
        if tally.total() < FEWEST_BALLOTS {
            let ballots = tally.total();
            return Err(StageError::TooFew { ballots });
        }
        self.phase = Phase::After(Revealed::new(self.mode(), &tally, self.only_total));
        self.stage = Stage::Revealed;
        Ok(left_out)
    }

    /// Begins the talk.
    pub fn discuss(&mut self) -> Result<(), StageError> {
        self.go(&[Stage::Revealed], Stage::Discussing)
    }

    /// A new silent vote on one statement; see [`Revealed::vote`].
    pub fn vote(
        &mut self,
        statement: Statement,
        slips: [u32; 3],
        rows: &Rows,
    ) -> Result<(), DecisionError> {
        self.decisions()?.vote(statement, slips, rows)
    }

    /// Records what the group settled on a statement; see [`Revealed::settle`].
    pub fn settle(
        &mut self,
        statement: Statement,
        agreement: Option<Agreement>,
    ) -> Result<(), DecisionError> {
        self.decisions()?.settle(statement, agreement)
    }

    /// Ends the exercise.
    pub fn close(&mut self) -> Result<(), StageError> {
        self.go(&[Stage::Revealed, Stage::Discussing], Stage::Closed)
    }

    /// What may be kept on this device (a).
    pub fn stored(&self) -> Stored {
        let phase = match &self.phase {
            Phase::Before(collecting) => StoredPhase::Collecting {
                written: Box::new(collecting.written().clone()),
                present: collecting.present(),
            },
            Phase::After(revealed) => StoredPhase::Revealed(revealed.clone()),
        };
        self.stored_with(phase, self.is_copy)
    }

    /// What a copy for another device or an export holds (d): nothing before the reveal, and only
    /// what may be shown at five people and more after it. It takes no entries.
    pub fn copy(&self) -> Stored {
        let phase = match &self.phase {
            Phase::Before(_) => StoredPhase::Collecting {
                written: Default::default(),
                present: [None; 3],
            },
            Phase::After(revealed) => StoredPhase::Revealed(revealed.clone().for_export()),
        };
        self.stored_with(phase, true)
    }

    fn stored_with(&self, phase: StoredPhase, is_copy: bool) -> Stored {
        Stored {
            code: self.code,
            stage: self.stage,
            is_copy,
            only_total: self.only_total,
            length: self.length,
            phase,
            notes: self.notes.clone(),
            next_step: self.next_step.clone(),
        }
    }

    /// The exercise as it was kept. A stage that does not fit what was kept becomes the nearest one.
    pub fn restore(stored: Stored) -> Self {
        let (phase, stage) = match (stored.phase, stored.stage) {
            (StoredPhase::Collecting { written, present }, stage) => {
                let collecting = Collecting::restore(*written, present);
                (
                    Phase::Before(Box::new(collecting)),
                    stage.min(Stage::Collecting),
                )
            }
            (StoredPhase::Revealed(revealed), stage) => {
                (Phase::After(revealed), stage.max(Stage::Revealed))
            }
        };
        Self {
            code: stored.code,
            stage,
            is_copy: stored.is_copy,
            only_total: stored.only_total,
            length: stored.length,
            phase,
            notes: stored.notes,
            next_step: stored.next_step,
        }
    }

    fn go(&mut self, from: &[Stage], to: Stage) -> Result<(), StageError> {
        if from.contains(&self.stage) {
            self.stage = to;
            Ok(())
        } else {
            Err(StageError::WrongStage(self.stage))
        }
    }

    fn entries(&mut self) -> Result<&mut Collecting, EntryError> {
        match (&mut self.phase, self.stage) {
            _ if self.is_copy => Err(EntryError::IsCopy),
            (Phase::Before(collecting), Stage::Collecting) => Ok(collecting),
            _ => Err(EntryError::NotCollecting),
        }
    }

    fn decisions(&mut self) -> Result<&mut Revealed, DecisionError> {
        match (&mut self.phase, self.stage) {
            (Phase::After(revealed), Stage::Revealed | Stage::Discussing) => Ok(revealed),
            _ => Err(DecisionError::NotRevealed),
        }
    }
}

#[cfg(test)]
mod tests;
