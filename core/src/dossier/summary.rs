//! What a list of dossiers says about one, and its form on the first line of a stored copy.

use super::{Dossier, DossierId, Moment};
use crate::domain::assessment::Statement;

/// What the list of dossiers says about one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Summary {
    /// Its name in storage.
    pub id: DossierId,
    /// The municipality, as typed; may be empty.
    pub municipality: String,
    /// When something in it last changed.
    pub changed: Moment,
    /// How many of the 23 statements have an answer.
    pub answered: usize,
}

impl Summary {
    /// What the list says about this dossier.
    pub fn of(dossier: &Dossier) -> Self {
        Self {
            id: dossier.id.clone(),
            municipality: dossier.municipality.clone(),
            changed: dossier.changed,
            answered: dossier.answers.answered(Statement::ALL),
        }
    }

    /// One line: the moment, the number, then the name, which may hold spaces.
    pub(super) fn line(&self) -> String {
        format!("{} {} {}", self.changed, self.answered, self.municipality)
    }

    /// Reads such a line; `None` when it is none.
    pub(super) fn read(id: &DossierId, line: &str) -> Option<Self> {
        let mut words = line.splitn(3, ' ');
        let changed = words.next()?.parse().ok()?;
        let answered = words.next()?.parse().ok()?;
        Some(Self {
            id: id.clone(),
            municipality: words.next()?.to_owned(),
            changed,
            answered: Statement::COUNT.min(answered),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_wrote() {
        let id = DossierId::from_random(1);
        for name in ["", " ", "Voorbeeld aan Zee", "5 6"] {
            let summary = Summary {
                id: id.clone(),
                municipality: name.to_owned(),
                changed: 1_795_450_000_000,
                answered: 23,
            };
            assert_eq!(Summary::read(&id, &summary.line()), Some(summary));
        }
        for line in ["", "5", "5 6", "x 6 y", "5 -1 y"] {
            assert_eq!(Summary::read(&id, line), None, "{line}");
        }
    }
}
