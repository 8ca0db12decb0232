//! Finds which findings the rule may not read of a small group, for `protection`.
//!
//! Where people are few, the finding of the rule can tell an answer although nothing else is shown:
//! when R7 fails for 5 key persons whose value is "Ja", nobody said "Grotendeels". Of such a finding
//! nothing is shown, kept or read. The group is asked for one answer together, as below five ballots
//! (method.md section 4b), and until then the rule takes the statement as unknown. This hides more
//! than (a) to (i) ask, because (e) says when a cell counts as recovered.
//!
//! Not to be read tells something as well: that the finding is one of these. So further findings join
//! them until what they have in common leaves every cell open. First go those with which the
//! cooperation is not in place, then the rarest. The choice depends on the sizes alone.

use super::cells::{Class, Packed};
use super::rows::{Rows, TRIED_UP_TO, is_protected, ways_of};
use super::ways::Ways;
use crate::advice::{Finding, Reading};
use crate::assessment::{Perspective, Statement, Value};

/// How many ways of a larger group are tried, so that a room of 24 does not wait.
const SOME: u64 = 5_000;

/// Whether each finding is unread, by [`Finding::index`].
#[derive(Default)]
pub struct Unread(Vec<bool>);

impl Unread {
    /// For each of these statements: `rows` give the sizes, `ballots` are those of the first round;
    /// `read` is what the rule reads from rows. Of a small group every way to answer is tried, of a larger one [`SOME`],
    /// always the same: a finding of which these do not prove that it tells nothing is not read.
    pub fn of(
        rows: &Rows,
        ballots: [u32; Perspective::ALL.len()],
        statements: &[Statement],
        mut read: impl FnMut(&Rows) -> Reading,
    ) -> Vec<Self> {
        let protected = rows.map(|row| is_protected(&row));
        if protected == [false; Perspective::ALL.len()] {
            return statements.iter().map(|_| Self::default()).collect();
        }
        let of_each = |_: &Statement| vec![(Finding::default(), Class::default()); Finding::NUMBER];
        let mut classes: Vec<Vec<(Finding, Class)>> = statements.iter().map(of_each).collect();
        let is_small = ways_of(rows.map(|row| row.total())) <= TRIED_UP_TO;
        let most = if is_small { TRIED_UP_TO } else { SOME };
        let mut tried = 0;
        Ways::some_unseen(rows, ballots).any_kind(&mut read, |kind, reading| {
            for (statement, classes) in statements.iter().zip(&mut classes) {
                let finding = reading.finding(*statement);
                if let Some((known, class)) = classes.get_mut(finding.index()) {
                    *known = finding;
                    class.join(&kind);
                }
            }
            tried += 1;
            tried >= most
        });
        let unread = |classes: &Vec<_>| Self(choose(classes, protected, is_small));
        classes.iter().map(unread).collect()
    }

    /// Whether the rule may not read this finding.
    pub fn holds(&self, finding: Finding) -> bool {
        let Self(unread) = self;
        unread.get(finding.index()).copied().unwrap_or(false)
    }
}

fn choose(
    classes: &[(Finding, Class)],
    protected: [bool; Perspective::ALL.len()],
    is_whole: bool,
) -> Vec<bool> {
    let is_open = |class: &Class| class.is_open(protected, Packed::default());
    let mut unread: Vec<bool> = classes.iter().map(|(_, class)| !is_open(class)).collect();
    let mut together = Class::default();
    let mut others = Vec::new();
    for (finding, class) in classes {
        if is_open(class) {
            others.push((is_in_place(finding), class.ways(), finding.index(), class));
        } else {
            together.join(class);
        }
    }
    others.sort_unstable_by_key(|(in_place, ways, index, _)| (*in_place, *ways, *index));
    let mut others = others.into_iter();
    // Where not all ways were tried, findings that were not met are not read either, so there must be
    // others to hide among.
    while !(is_open(&together) || is_whole && together.ways() == 0) {
        let Some((_, _, index, class)) = others.next() else {
            break;
        };
        together.join(class);
        unread[index] = true;
    }
    unread
}

fn is_in_place(finding: &Finding) -> bool {
    finding.value() >= Some(Value::Mostly) && !finding.contested()
}

#[cfg(test)]
mod tests {
    use super::super::protection::Protector;
    use super::super::tally::{Counts, Tally};
    use crate::advice::{Finding, Findings};
    use crate::assessment::Statement;

    #[test]
    fn a_finding_that_tells_an_answer_is_not_read() {
        let statement = Statement::CommitmentContactPerson;
        let check = |sizes: [u32; 3], by_option: [[u32; 5]; 3], unread: bool| {
            let rows = by_option.map(|by_option| Counts { by_option });
            let findings = Findings::of(&Tally::from_counts(sizes, &|_, _| Counts::default()));
            for only_total in [false, true] {
                let protected = Protector::new(&findings).protect(statement, &rows, only_total);
                assert_eq!(protected.shown.unread, unread, "{by_option:?}");
                let taken = protected.finding == Finding::unread(statement);
                assert_eq!(taken, unread, "{:?}", protected.finding);
            }
        };
        // R7 fails although the value is "Ja": of five people nobody said "Grotendeels".
        check([0, 0, 5], [[0; 5], [0; 5], [2, 0, 0, 3, 0]], true);
        check([0, 0, 5], [[0; 5], [0; 5], [0, 0, 2, 3, 0]], false);
        check([0, 0, 5], [[0; 5], [0; 5], [0, 1, 2, 1, 1]], false);
        // Nobody needs hiding where everyone has bars.
        check([8, 0, 8], [[2, 0, 0, 6, 0], [0; 5], [8, 0, 0, 0, 0]], false);
    }
}
