//! What colours the draft without deciding anything: partners, themes, history.
//! Source: content.md section 2, "Context, not gates". Never which communities live here.

vocabulary! {
    /// A national partner of the Alliantie that the municipality wants to work with.
    Partner {
        Fsan = "fsan",
        Iot = "iot",
        Htib = "htib",
        Smn = "smn",
        Mudawwanah = "mudawwanah",
        Kezban = "kezban",
        Von = "von",
        Lccplus = "lccplus",
    }
}

vocabulary! {
    /// A kind of organisation that the municipality wants to work with.
    OrganisationKind {
        Migrant = "migrant",
        Refugee = "refugee",
        Lhbtq = "lhbtq",
        Christian = "christian",
        WomenYouth = "women-youth",
    }
}

vocabulary! {
    /// A theme of the workshop. Source: brochure section 4.3, "Mogelijke thema's".
    Theme {
        ForcedMarriage = "forced-marriage",
        GrowingUpLhbtq = "growing-up-lhbtq",
        HonourViolence = "honour-violence",
        RaisingConcerns = "raising-concerns",
    }
}

vocabulary! {
    /// A question to exchange about in the workshop. Source: brochure section 4.3.
    ExchangeQuestion {
        LanguageCulture = "language-culture",
        OtherNorms = "other-norms",
        SelfDetermination = "self-determination",
    }
}

vocabulary! {
    /// Whether a meeting has been held before.
    Held {
        Yes = "yes",
        No = "no",
        Unknown = "unknown",
    }
}

/// The context of one measurement. Nothing in it is compulsory.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Context {
    /// Partners, in the order of [`Partner::ALL`], without doubles.
    pub partners: Vec<Partner>,
    /// Kinds of organisation, in the order of [`OrganisationKind::ALL`], without doubles.
    pub kinds: Vec<OrganisationKind>,
    /// Themes, in the order of [`Theme::ALL`], without doubles.
    pub themes: Vec<Theme>,
    /// "Is er al een oriëntatie geweest?"
    pub orientation_held: Option<Held>,
    /// When it was, in the user's own words (a month, a date); free text, not read by the rule.
    pub orientation_when: String,
    /// "Is er al een Startbijeenkomst geweest?"
    pub start_held: Option<Held>,
}
