//! A lock for browsers without Web Locks: a key in local storage that is renewed.
//!
//! Weaker than a lock: two tabs may both think it theirs for a moment. Nothing is lost then,
//! because the shelf refuses a write that was overtaken.

use std::rc::Rc;

use brugwijzer_core::dossier::{PREFIX, Store};
use leptos::leptos_dom::helpers::IntervalHandle;
use leptos::prelude::set_interval_with_handle;
use std::cell::Cell;
use std::time::Duration;

use super::locks::{Manner, Word};
use super::store::BrowserStore;
use super::{clock, random};

/// How often a lease is renewed or asked for again.
const BEAT: Duration = Duration::from_secs(2);
/// A lease that is older, in milliseconds, belongs to a tab that is gone or asleep.
const LIFE: i64 = 10_000;

/// A lease that was asked for. Dropping it gives it up.
pub(super) struct Lease {
    key: String,
    owner: String,
    beat: Option<IntervalHandle>,
}

impl Lease {
    /// Asks for the lease with this name.
    pub(super) fn new(name: &str, manner: Manner, heard: Rc<dyn Fn(Word)>) -> Self {
        let key = format!("{PREFIX}lease.{name}");
        let owner = format!("{:016x}", random::bits());
        let (own, at) = (owner.clone(), key.clone());
        let has_it = Cell::new(false);
        let is_first = Cell::new(true);
        let turn = move || {
            let takes = is_first.replace(false) && manner == Manner::Stealing;
            let word = match (has_it.get(), takes || is_free(&at, &own)) {
                (false, true) => Some(Word::Granted),
                (true, false) => Some(Word::Lost),
                (false, false) if manner == Manner::AtOnce => Some(Word::Refused),
                _ => None,
            };
            has_it.set(matches!(word, Some(Word::Granted)) || has_it.get() && word.is_none());
            if has_it.get() {
                renew(&at, &own);
            }
            if let Some(word) = word {
                heard(word);
            }
        };
        let first = Rc::new(turn);
        let again = first.clone();
        // Who stands in line begins with the next beat: a tab that has just stepped aside would
        // else be there again before the one that asked for it, whose own beat comes sooner.
        if manner != Manner::InLine {
            wasm_bindgen_futures::spawn_local(async move { first() });
        }
        let beat = set_interval_with_handle(move || again(), BEAT).ok();
        Self { key, owner, beat }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(beat) = self.beat.take() {
            beat.clear();
        }
        if holder(&self.key).is_some_and(|(owner, _)| owner == self.owner) {
            // A lease that stays runs out by itself.
            let _ = BrowserStore::open().remove(&self.key);
        }
    }
}

fn holder(key: &str) -> Option<(String, i64)> {
    let text = BrowserStore::open().get(key).ok()??;
    let (owner, moment) = text.split_once(' ')?;
    Some((owner.to_owned(), moment.parse().ok()?))
}

fn is_free(key: &str, own: &str) -> bool {
    holder(key).is_none_or(|(owner, moment)| {
        // A clock that was moved back makes a lease from the future: that counts as old too.
        owner == own || !(0..LIFE).contains(&(clock::now() - moment))
    })
}

fn renew(key: &str, own: &str) {
    // A lease that cannot be written protects nobody; the shelf's own check does.
    let _ = BrowserStore::open().set(key, &format!("{own} {}", clock::now()));
}
