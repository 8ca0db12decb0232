//! The fixed terms of the list: sides, slots, status and the warm contact.
//! Source: the table in content.md section 4.

use crate::context::{Context, Partner};

vocabulary! {
    /// Where someone at the table comes from.
    Side {
        Municipality = "municipality",
        Professional = "professional",
        /// Sleutelpersonen and zelforganisaties; never called "informal" on screen.
        Informal = "informal",
        /// Partners of the Alliantie; not counted in the balance.
        Alliance = "alliance",
        /// People who make the meeting possible; not counted in the balance.
        Support = "support",
    }
}

impl Side {
    /// The sides that the balance counts.
    pub const COUNTED: &'static [Self] = &[Self::Municipality, Self::Professional, Self::Informal];

    /// Whether the balance counts this side.
    pub fn is_counted(self) -> bool {
        Self::COUNTED.contains(&self)
    }
}

vocabulary! {
    /// A place at the table: a role or a kind of organisation, never a person.
    Slot {
        MunicipalityPolicy = "municipality-policy",
        MunicipalityAlderman = "municipality-alderman",
        MunicipalityDvLead = "municipality-dv-lead",
        ProfessionalWelfare = "professional-welfare",
        ProfessionalCare = "professional-care",
        ProfessionalNeighbourhoodTeam = "professional-neighbourhood-team",
        ProfessionalVeiligThuis = "professional-veilig-thuis",
        ProfessionalOther = "professional-other",
        InformalMigrant = "informal-migrant",
        InformalRefugee = "informal-refugee",
        InformalLhbtq = "informal-lhbtq",
        InformalChristian = "informal-christian",
        InformalKeyPerson = "informal-key-person",
        InformalWomenYouth = "informal-women-youth",
        AllianceMovisie = "alliance-movisie",
        AllianceConsortium = "alliance-consortium",
        AllianceLccplus = "alliance-lccplus",
        AllianceLkha = "alliance-lkha",
        SupportCrew = "support-crew",
    }
}

impl Slot {
    /// The side this slot belongs to.
    pub const fn side(self) -> Side {
        match self {
            Self::MunicipalityPolicy | Self::MunicipalityAlderman | Self::MunicipalityDvLead => {
                Side::Municipality
            }
            Self::ProfessionalWelfare
            | Self::ProfessionalCare
            | Self::ProfessionalNeighbourhoodTeam
            | Self::ProfessionalVeiligThuis
            | Self::ProfessionalOther => Side::Professional,
            Self::InformalMigrant
            | Self::InformalRefugee
            | Self::InformalLhbtq
            | Self::InformalChristian
            | Self::InformalKeyPerson
            | Self::InformalWomenYouth => Side::Informal,
            Self::AllianceMovisie
            | Self::AllianceConsortium
            | Self::AllianceLccplus
            | Self::AllianceLkha => Side::Alliance,
            Self::SupportCrew => Side::Support,
        }
    }

    /// Whether someone in this slot knows how to act on danger: Veilig Thuis, or the
    /// neighbourhood team, which sends its aandachtsfunctionaris (balance check 6).
    pub const fn has_safety_expertise(self) -> bool {
        matches!(
            self,
            Self::ProfessionalVeiligThuis | Self::ProfessionalNeighbourhoodTeam
        )
    }

    /// Whether people in this slot come on behalf of an organisation.
    /// A key person does not: "niet namens een organisatie".
    pub const fn is_organisation(self) -> bool {
        !matches!(self, Self::InformalKeyPerson)
    }
}

vocabulary! {
    /// How far an invitation has come.
    Status {
        ToAsk = "to-ask",
        Asked = "asked",
        Yes = "yes",
        /// They will not come. The row stays, so that nobody asks twice, but its people
        /// count nowhere: the balance shows the place that is open again.
        No = "no",
    }
}

vocabulary! {
    /// Who makes the warm contact. A choice, never free text.
    Via {
        Movisie = "movisie",
        Fsan = "fsan",
        Iot = "iot",
        Htib = "htib",
        Smn = "smn",
        Mudawwanah = "mudawwanah",
        Kezban = "kezban",
        Von = "von",
        Lccplus = "lccplus",
        Municipality = "municipality",
        OtherOrganisation = "other-organisation",
    }
}

impl Via {
    /// The contact through this partner.
    pub const fn partner(partner: Partner) -> Self {
        match partner {
            Partner::Fsan => Self::Fsan,
            Partner::Iot => Self::Iot,
            Partner::Htib => Self::Htib,
            Partner::Smn => Self::Smn,
            Partner::Mudawwanah => Self::Mudawwanah,
            Partner::Kezban => Self::Kezban,
            Partner::Von => Self::Von,
            Partner::Lccplus => Self::Lccplus,
        }
    }

    /// What the user can choose from: Movisie, the chosen partners, the municipality,
    /// another organisation. `current` stays on offer, also when its partner was dropped
    /// from the context or was proposed by the draft.
    pub fn choices(context: &Context, current: Option<Self>) -> Vec<Self> {
        let fixed = [Self::Movisie, Self::Municipality, Self::OtherOrganisation];
        let chosen = |via: &Self| context.partners.iter().any(|p| Self::partner(*p) == *via);
        Self::ALL
            .iter()
            .copied()
            .filter(|via| fixed.contains(via) || chosen(via) || current == Some(*via))
            .collect()
    }
}
