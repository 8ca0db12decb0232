//! What a list of dossiers says about one, and its form on the first line of a stored copy.

use super::{Dossier, DossierId, Moment};
use crate::domain::assessment::Statement;
use crate::domain::planning::{Date, iso, parse_iso};

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
    /// The day on which it goes; `None` when that is not known.
    pub delete_date: Option<Date>,
}

impl Summary {
    /// What the list says about this dossier.
    pub fn of(dossier: &Dossier) -> Self {
        Self {
            id: dossier.id.clone(),
            municipality: dossier.municipality.clone(),
            changed: dossier.changed,
            answered: dossier.answers.answered(Statement::ALL),
            delete_date: dossier.delete_date(),
        }
    }

    /// One line: the moment, the number, the day or a hyphen, then the name, which may hold spaces.
    pub(super) fn line(&self) -> String {
        let day = self.delete_date.map_or_else(|| "-".to_owned(), iso);
        let Self {
            changed,
            answered,
            municipality,
            ..
        } = self;
        format!("{changed} {answered} {day} {municipality}")
    }

    /// Reads such a line; `None` when it is none.
    pub(super) fn read(id: &DossierId, line: &str) -> Option<Self> {
        let mut words = line.splitn(4, ' ');
        let changed = words.next()?.parse().ok()?;
        let answered = words.next()?.parse().ok()?;
        let delete_date = match words.next()? {
            "-" => None,
            day => Some(parse_iso(day)?),
        };
        Some(Self {
            id: id.clone(),
            municipality: words.next()?.to_owned(),
            delete_date,
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
                delete_date: parse_iso("2027-11-23").filter(|_| !name.is_empty()),
            };
            assert_eq!(Summary::read(&id, &summary.line()), Some(summary));
        }
        for line in ["", "5", "5 6", "5 6 -", "x 6 - y", "5 -1 - y", "5 6 2027 y"] {
            assert_eq!(Summary::read(&id, line), None, "{line}");
        }
    }
}
