//! The steps that the app guides the facilitator through, with minutes for the timer.
//! Source: method.md section 1.

use super::stage::Stage;

vocabulary! {
    /// How long the exercise takes.
    Length {
        /// 60 minutes, for 6 to 15 people.
        Sixty = "60",
        /// 75 minutes, for 16 to 24 people.
        SeventyFive = "75",
    }
}

impl Length {
    /// The length that fits a number of people.
    pub const fn for_people(people: u32) -> Self {
        if people < 16 {
            Self::Sixty
        } else {
            Self::SeventyFive
        }
    }

    /// The whole time, in minutes.
    pub const fn minutes(self) -> u32 {
        match self {
            Self::Sixty => 60,
            Self::SeventyFive => 75,
        }
    }
}

vocabulary! {
    /// One step of the script; its texts are `script-step-{id}` and `script-step-{id}-say`.
    ScriptStep {
        Aim = "aim",
        Answer = "answer",
        HandIn = "hand-in",
        Reveal = "reveal",
        Discuss = "discuss",
        Vote = "vote",
        Outcome = "outcome",
        Close = "close",
    }
}

impl ScriptStep {
    /// The step at which a stage begins, to go on after an interruption.
    pub const fn at(stage: Stage) -> Self {
        match stage {
            Stage::Open => Self::Aim,
            Stage::Collecting => Self::Answer,
            Stage::Revealed => Self::Reveal,
            Stage::Discussing => Self::Discuss,
            Stage::Closed => Self::Close,
        }
    }

    /// The stage that the step belongs to.
    pub const fn stage(self) -> Stage {
        match self {
            Self::Aim => Stage::Open,
            Self::Answer | Self::HandIn => Stage::Collecting,
            Self::Reveal => Stage::Revealed,
            Self::Discuss | Self::Vote | Self::Outcome => Stage::Discussing,
            Self::Close => Stage::Closed,
        }
    }

    /// The time for this step, in minutes.
    pub const fn minutes(self, length: Length) -> u32 {
        let (sixty, seventy_five) = match self {
            Self::Aim => (5, 6),
            Self::Answer => (12, 14),
            Self::HandIn => (6, 8),
            Self::Reveal => (3, 4),
            Self::Discuss => (18, 21),
            Self::Vote => (4, 7),
            Self::Outcome => (8, 11),
            Self::Close => (4, 4),
        };
        match length {
            Length::Sixty => sixty,
            Length::SeventyFive => seventy_five,
        }
    }
}

vocabulary! {
    /// A way to collect answers; rungs can be mixed in one exercise. Source: method.md section 2.
    Rung {
        Slips = "slips",
        PassRound = "pass-round",
        Code = "code",
        Scan = "scan",
        Paper = "paper",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_fill_the_time() {
        for &length in Length::ALL {
            let minutes = ScriptStep::ALL.iter().map(|step| step.minutes(length));
            assert_eq!(minutes.sum::<u32>(), length.minutes());
        }
    }

    #[test]
    fn a_stage_begins_with_a_step_of_its_own() {
        for step in ScriptStep::ALL {
            let first = ScriptStep::at(step.stage());
            assert_eq!(first.stage(), step.stage());
            assert!(first.index() <= step.index());
        }
    }

    #[test]
    fn sixteen_people_need_more_time() {
        assert_eq!(Length::for_people(15), Length::Sixty);
        assert_eq!(Length::for_people(16), Length::SeventyFive);
    }
}
