//! How far an exercise is, why a step is refused, and the next step it leads to.
//! Source: method.md sections 1 and 4 (b). `state` moves through the stages.

vocabulary! {
    /// How far the exercise is.
    Stage {
        /// Prepared: facts are filled in, nothing is collected yet.
        Open = "open",
        /// Ballots come in.
        Collecting = "collecting",
        /// Everything is shown at once.
        Revealed = "revealed",
        /// The group talks, votes again and settles.
        Discussing = "discussing",
        /// Done; nothing changes any more.
        Closed = "closed",
    }
}

/// The one next step of the group.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct NextStep {
    /// Who does it: a role, not a name.
    pub role: String,
    /// When, in the user's own words.
    pub date: String,
    /// What.
    pub text: String,
}

/// Why a step of the exercise cannot be taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StageError {
    /// Below five ballots there is no result: "Vul samen één antwoord in."
    TooFew {
        /// How many ballots can be counted.
        ballots: u32,
    },
    /// The exercise is in another stage.
    WrongStage(Stage),
    /// This copy, made on another device, takes no entries.
    IsCopy,
}
