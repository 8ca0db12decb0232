//! The six facts (gates). Source: content.md section 2, "Facts (gates)".

vocabulary! {
    /// A fact that must be true before a Startbijeenkomst (rule R1).
    Gate {
        PreparatoryTalk = "preparatory-talk",
        AllianceActive = "alliance-active",
        PracticalCapacity = "practical-capacity",
        AldermanOnBoard = "alderman-on-board",
        PartiesOnAllSides = "parties-on-all-sides",
        SafetyExpert = "safety-expert",
    }
}

vocabulary! {
    /// The answer to a fact.
    GateAnswer {
        Yes = "yes",
        No = "no",
        Unknown = "unknown",
    }
}

/// The answers to the facts; a fact without an answer is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Gates {
    answers: [Option<GateAnswer>; Gate::ALL.len()],
}

impl Gates {
    /// The choice for this fact; `None` while it is open.
    pub fn get(&self, gate: Gate) -> Option<GateAnswer> {
        self.answers[gate.index()]
    }

    /// The answer as the rule reads it: an open fact counts as unknown.
    pub fn answer(&self, gate: Gate) -> GateAnswer {
        self.get(gate).unwrap_or(GateAnswer::Unknown)
    }

    /// Records a choice, or opens the fact again with `None`.
    pub fn set(&mut self, gate: Gate, answer: Option<GateAnswer>) {
        self.answers[gate.index()] = answer;
    }

    /// How many facts have a choice.
    pub fn answered(&self) -> usize {
        self.answers.iter().flatten().count()
    }
}
