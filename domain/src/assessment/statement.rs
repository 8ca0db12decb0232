//! The 23 statements and their seven dimensions.
//! Source: content.md section 2; ids, order, kind and key marks are fixed.

vocabulary! {
    /// One group of statements, shown on one page.
    Dimension {
        Insight = "insight",
        Network = "network",
        Trust = "trust",
        Commitment = "commitment",
        Support = "support",
        Bridging = "bridging",
        Counsel = "counsel",
    }
}

/// What a dimension is for in the decision rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Decides which meeting to begin with.
    Foundation,
    /// Decides what the meeting is about.
    Function,
}

vocabulary! {
    /// One sentence to agree or disagree with.
    Statement {
        InsightProblems = "insight-problems",
        InsightOffer = "insight-offer",
        InsightNeeds = "insight-needs",
        NetworkContact = "network-contact",
        NetworkBreadth = "network-breadth",
        NetworkNewVoices = "network-new-voices",
        TrustEquality = "trust-equality",
        TrustPrivacy = "trust-privacy",
        TrustSafetyRoute = "trust-safety-route",
        TrustProtection = "trust-protection",
        CommitmentAlderman = "commitment-alderman",
        CommitmentContactPerson = "commitment-contact-person",
        CommitmentCompensation = "commitment-compensation",
        CommitmentFollowUp = "commitment-follow-up",
        SupportPractical = "support-practical",
        SupportCoaching = "support-coaching",
        SupportWorkload = "support-workload",
        BridgingStepToHelp = "bridging-step-to-help",
        BridgingJointWork = "bridging-joint-work",
        BridgingFeedback = "bridging-feedback",
        CounselLearning = "counsel-learning",
        CounselGuidance = "counsel-guidance",
        CounselPolicy = "counsel-policy",
    }
}

impl Dimension {
    /// The four dimensions that decide the meeting.
    pub const FOUNDATIONS: [Self; 4] =
        [Self::Insight, Self::Network, Self::Trust, Self::Commitment];
    /// The three dimensions that make the agenda.
    pub const FUNCTIONS: [Self; 3] = [Self::Support, Self::Bridging, Self::Counsel];

    /// Whether this dimension decides the meeting or the agenda.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Insight | Self::Network | Self::Trust | Self::Commitment => Kind::Foundation,
            Self::Support | Self::Bridging | Self::Counsel => Kind::Function,
        }
    }

    /// The statements of this dimension, in reading order; three or four of them.
    pub fn statements(self) -> &'static [Statement] {
        let (from, to) = match self {
            Self::Insight => (0, 3),
            Self::Network => (3, 6),
            Self::Trust => (6, 10),
            Self::Commitment => (10, 14),
            Self::Support => (14, 17),
            Self::Bridging => (17, 20),
            Self::Counsel => (20, 23),
        };
        &Statement::ALL[from..to]
    }
}

impl Statement {
    /// How many statements there are.
    pub const COUNT: usize = Self::ALL.len();
    /// How many statements decide the meeting; these come first in [`Self::ALL`].
    pub const FOUNDATION_COUNT: usize = 14;

    /// The statements that decide the meeting, also the short mode of the exercise.
    pub fn foundations() -> &'static [Self] {
        &Self::ALL[..Self::FOUNDATION_COUNT]
    }

    /// The dimension that this statement belongs to.
    pub const fn dimension(self) -> Dimension {
        match self.index() {
            0..3 => Dimension::Insight,
            3..6 => Dimension::Network,
            6..10 => Dimension::Trust,
            10..14 => Dimension::Commitment,
            14..17 => Dimension::Support,
            17..20 => Dimension::Bridging,
            _ => Dimension::Counsel,
        }
    }

    /// A key statement must be in place before a Startbijeenkomst (rule R2).
    pub const fn is_key(self) -> bool {
        matches!(
            self,
            Self::InsightNeeds
                | Self::NetworkContact
                | Self::TrustSafetyRoute
                | Self::TrustProtection
                | Self::CommitmentContactPerson
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_statement_is_in_the_dimension_that_lists_it() {
        for &dimension in Dimension::ALL {
            for &statement in dimension.statements() {
                assert_eq!(statement.dimension(), dimension, "{}", statement.id());
                assert!(statement.id().starts_with(dimension.id()));
            }
        }
        let listed: usize = Dimension::ALL.iter().map(|d| d.statements().len()).sum();
        assert_eq!(listed, Statement::COUNT);
    }

    #[test]
    fn foundations_come_first() {
        for &statement in Statement::ALL {
            let foundation = statement.dimension().kind() == Kind::Foundation;
            assert_eq!(foundation, Statement::foundations().contains(&statement));
        }
    }
}
