//! Counting the people of a list on one basis.

use super::Basis;
use crate::invitation::list::InvitationList;
use crate::invitation::row::Row;
use crate::invitation::terms::Side;

/// One organisation that is on the list with more people than its share.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OrganisationCount {
    pub side: Side,
    /// The name as first written in the list.
    pub name: String,
    pub count: u32,
    pub max: u32,
}

/// The rows that count on a basis, each with its number of people.
pub(super) struct Counted<'a> {
    rows: Vec<(&'a Row, u32)>,
}

impl<'a> Counted<'a> {
    pub(super) fn new(list: &'a InvitationList, basis: Basis) -> Self {
        let people = |row: &'a Row| match basis {
            Basis::Needed => (row, row.needed()),
            Basis::Confirmed => (row, row.confirmed()),
        };
        let counted = list.rows().iter().filter(|row| row.side().is_counted());
        Self {
            rows: counted
                .map(people)
                .filter(|(_, people)| *people > 0)
                .collect(),
        }
    }

    pub(super) fn count(&self, which: impl Fn(&Row) -> bool) -> u32 {
        let rows = self.rows.iter().filter(|(row, _)| which(row));
        rows.map(|(_, people)| people).sum()
    }

    pub(super) fn any(&self, which: impl Fn(&Row) -> bool) -> bool {
        self.rows.iter().any(|(row, _)| which(row))
    }

    pub(super) fn total(&self) -> u32 {
        self.count(|_| true)
    }

    pub(super) fn side(&self, side: Side) -> u32 {
        self.count(|row| row.side() == side)
    }

    /// How many organisations sit on a side: each name once, each row without a name once.
    pub(super) fn different_organisations(&self, side: Side) -> u32 {
        let mut names = Vec::new();
        let mut different = 0;
        for (row, _) in self.rows.iter().filter(|(row, _)| row.side() == side) {
            if !row.slot().is_organisation() {
                continue;
            }
            match row.organisation().key() {
                Some(name) if names.contains(&name) => continue,
                Some(name) => names.push(name),
                None => {}
            }
            different += 1;
        }
        different
    }

    /// The named organisations of a side with more than `max` people, in list order.
    pub(super) fn organisations_above(&self, side: Side, max: u32) -> Vec<OrganisationCount> {
        let mut found: Vec<(String, OrganisationCount)> = Vec::new();
        for (row, people) in self.rows.iter().filter(|(row, _)| row.side() == side) {
            let Some(key) = row.organisation().key() else {
                continue;
            };
            if let Some((_, one)) = found.iter_mut().find(|(other, _)| *other == key) {
                one.count += people;
                continue;
            }
            let name = row.organisation().as_str().trim().to_owned();
            let count = *people;
            found.push((
                key,
                OrganisationCount {
                    side,
                    name,
                    count,
                    max,
                },
            ));
        }
        let all = found.into_iter().map(|(_, one)| one);
        all.filter(|one| one.count > one.max).collect()
    }
}
