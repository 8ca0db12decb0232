//! What a dossier makes of the exercise in it: the advice, the answers to show, the copy.
//! Source: content.md section 3 and method.md section 4 (d).

use super::Dossier;
use crate::domain::advice::{Advice, Values};
use crate::domain::assessment::{Answer, Answers, Statement};
use crate::domain::exercise::Exercise;
use crate::domain::exercise::revealed::Revealed;
use crate::domain::exercise::stored::StoredPhase;

impl Dossier {
    /// The results of the group, once they were revealed.
    pub fn group_results(&self) -> Option<&Revealed> {
        match &self.exercise.as_ref()?.phase {
            StoredPhase::Revealed(revealed) => Some(revealed),
            StoredPhase::Collecting { .. } => None,
        }
    }

    /// The advice: on the answers of the group once they were revealed, else on the own answers.
    pub fn advice(&self) -> Advice {
        let held = self.context.orientation_held;
        match self.group_results() {
            Some(revealed) => {
                let settlements = revealed.settlements();
                Advice::group(&self.gates, revealed.findings(), &settlements, held)
            }
            None => Advice::solo(&self.gates, &self.answers, held),
        }
    }

    /// The answers that the advice rests on, to draw and to quote: the values of the rule for a
    /// group, the own answers otherwise. Statements that the group was not asked stay open.
    pub fn answers_of_advice(&self) -> Answers {
        let Some(revealed) = self.group_results() else {
            return self.answers;
        };
        let values: Values = revealed.findings().values(&revealed.settlements());
        let mut answers = Answers::default();
        for result in revealed.results() {
            let statement: Statement = result.statement;
            let value = values.get(statement).map(Answer::Known);
            // What the rule may not read waits for the group's answer: nobody said "unknown".
            let unknown = (!result.shown.unread).then_some(Answer::Unknown);
            answers.set(statement, value.or(unknown));
        }
        answers
    }

    /// The dossier as it may leave this device or be duplicated: of the exercise only what
    /// reports and copies may hold, and nothing that takes entries.
    #[must_use]
    pub fn for_copy(&self) -> Self {
        let copy = |stored| Exercise::restore(stored).copy();
        Self {
            exercise: self.exercise.clone().map(copy),
            ..self.clone()
        }
    }
}
