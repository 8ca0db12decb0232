//! Which is newer: what local storage holds, or the record in the journal.
//!
//! Local storage reaches the disk late, so that after a kill the journal may know more. The
//! journal itself lives in `src/browser/journal.rs`; its record is a sealed text as on the shelf.

use super::{DossierId, Envelope, Problem, Restored, Shelf, Store};

/// What the journal has to say about a dossier that was opened from local storage.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Found {
    /// Nothing that local storage does not have.
    Nothing,
    /// A newer version, to be shown in its place.
    Newer(Envelope),
    /// A newer version, while the user has typed in the older one: both are kept.
    NewerBeside(Envelope),
}

/// Compares a record with the sequence number of the newest whole copy that was opened: a broken
/// one has its number from its first line and cannot be shown. A record that is not whole counts
/// as none.
pub fn found(record: Option<&str>, opened: u64, has_typed: bool) -> Found {
    match record.and_then(Envelope::open) {
        Some(newer) if newer.sequence > opened && has_typed => Found::NewerBeside(newer),
        Some(newer) if newer.sequence > opened => Found::Newer(newer),
        _ => Found::Nothing,
    }
}

impl<S: Store> Shelf<S> {
    /// Takes a newer version in place of the copies here, and counts on from it. `highest` is
    /// the highest number here and `before` what was said of these copies: a broken one that is
    /// newer still may have held more, so that stays said, and what is not aside stays unwritten.
    pub fn take_newer(
        &self,
        id: &DossierId,
        newer: &Envelope,
        highest: u64,
        before: &[Problem],
    ) -> Restored {
        self.count_on_from(id, newer.sequence);
        let mut restored = self.understand_found(id, &newer.data);
        if newer.sequence < highest {
            restored.problems.push(Problem::OlderCopy);
            if before.contains(&Problem::NotAside) {
                restored.problems.push(Problem::NotAside);
            }
        }
        restored
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fault_11_after_a_kill_the_newest_whole_version_wins_and_none_is_lost() {
        let record = Envelope {
            sequence: 7,
            summary: String::new(),
            data: "{}".to_owned(),
        };
        let text = record.seal();
        let check = |text: Option<&str>, opened, has_typed, expect: Found| {
            assert_eq!(found(text, opened, has_typed), expect);
        };
        check(None, 0, false, Found::Nothing);
        check(Some(""), 0, false, Found::Nothing);
        check(Some(&text[..9]), 0, false, Found::Nothing);
        check(Some(&text), 7, false, Found::Nothing);
        check(Some(&text), 8, true, Found::Nothing);
        check(Some(&text), 6, false, Found::Newer(record.clone()));
        check(Some(&text), 0, true, Found::NewerBeside(record));
    }
}
