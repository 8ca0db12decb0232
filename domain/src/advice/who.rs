//! Who takes the first step. Source: texts.md section 1; for facts content.md section 2.

use crate::assessment::{Dimension, Gate, Statement};

vocabulary! {
    /// Who takes the first step when something is not in place.
    Who {
        Municipality = "municipality",
        Professionals = "professionals",
        Alliance = "alliance",
    }
}

impl Who {
    /// Who begins when this statement is not in place.
    pub const fn for_statement(statement: Statement) -> Self {
        match statement {
            Statement::TrustProtection => Self::Alliance,
            Statement::TrustSafetyRoute => Self::Professionals,
            Statement::CounselPolicy => Self::Municipality,
            _ => match statement.dimension() {
                Dimension::Support | Dimension::Bridging | Dimension::Counsel => {
                    Self::Professionals
                }
                _ => Self::Municipality,
            },
        }
    }

    /// Who begins when this fact is not yes: always the municipality.
    pub const fn for_gate(_gate: Gate) -> Self {
        Self::Municipality
    }
}
