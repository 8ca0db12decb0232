//! What the text of a check needs filled in, by the names that the texts use.

use super::CheckKind;
use crate::invitation::terms::Side;

impl CheckKind {
    /// The numbers of this check, each with its name in the texts.
    pub fn numbers(&self) -> Vec<(&'static str, u32)> {
        match self {
            Self::Size { count, min, max }
            | Self::UsualRange {
                count, min, max, ..
            } => {
                vec![("count", *count), ("min", *min), ("max", *max)]
            }
            Self::InformalShare { count, total, min }
            | Self::ProfessionalShare { count, total, min } => {
                vec![("count", *count), ("total", *total), ("min", *min)]
            }
            Self::MunicipalityShare { count, total, max } => {
                vec![("count", *count), ("total", *total), ("max", *max)]
            }
            Self::InformalOrganisations { count, min } => vec![("count", *count), ("min", *min)],
            Self::OrganisationSize {
                too_many: Some(one),
            } => {
                vec![("count", one.count), ("max", one.max)]
            }
            Self::Lhbtq { count, .. }
            | Self::NewVoice { count, .. }
            | Self::SafetyExpert { count, .. } => vec![("count", *count)],
            Self::OrganisationSize { too_many: None } | Self::Reminder(_) => Vec::new(),
        }
    }

    /// The side this check is about, `$side` in the texts (as `side-{id}`).
    pub fn side(&self) -> Option<Side> {
        match self {
            Self::UsualRange { side, .. } | Self::NewVoice { side, .. } => Some(*side),
            Self::OrganisationSize { too_many } => too_many.as_ref().map(|one| one.side),
            _ => None,
        }
    }

    /// The organisation this check is about, `$name` in the texts.
    pub fn organisation(&self) -> Option<&str> {
        match self {
            Self::OrganisationSize { too_many } => too_many.as_ref().map(|one| one.name.as_str()),
            _ => None,
        }
    }
}
