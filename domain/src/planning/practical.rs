//! What to arrange around a meeting. Source: content.md section 4, "Practicalities".

use crate::meeting::Meeting;

vocabulary! {
    /// A piece of advice for a checklist; texts are `practical-{id}`.
    Practical {
        WarmContact = "warm-contact",
        /// The policy adviser signs.
        SignOrientation = "sign-orientation",
        /// The alderman and the partner sign together.
        SignStart = "sign-start",
        Mail = "mail",
        NeutralOutsides = "neutral-outsides",
        AskOnly = "ask-only",
        Access = "access",
        Interpreter = "interpreter",
        Childcare = "childcare",
        Food = "food",
        Costs = "costs",
        Benefit = "benefit",
        Invoice = "invoice",
        Place = "place",
        Evening = "evening",
        NoPhotos = "no-photos",
        AfterCare = "after-care",
        /// The date of the evaluation stands in the invitation.
        Evaluation = "evaluation",
    }
}

impl Practical {
    /// Whether it is about this meeting: who signs differs, and a talk is not evaluated.
    pub const fn fits(self, meeting: Meeting) -> bool {
        match self {
            Self::SignOrientation => matches!(meeting, Meeting::Orientation),
            Self::SignStart => matches!(meeting, Meeting::Start),
            Self::Evaluation => !matches!(meeting, Meeting::Talk),
            _ => true,
        }
    }
}
