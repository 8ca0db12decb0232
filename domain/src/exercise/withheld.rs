//! Finds what else small groups hide, so that "nothing is shown" tells nothing, for `protection`.
//!
//! Whether bars are shown depends on the answers behind them. So a statement of which nothing is
//! shown tells that its bars are among those that hide, and where these are few that can be all it
//! takes: of 5 and 5 people, the other answers that lead to the finding may all be ones whose bars
//! would have been shown. Here the views of a group with one finding are hidden, the rarest first,
//! until every cell that can be two numbers at all can be so when nothing is shown. The choice
//! depends on the sizes and the finding alone.

use std::collections::HashMap;

use super::cells::{Class, Packed};
use super::rows::{Rows, is_protected};
use super::shown::{ShownPerspective, ShownStatement};
use crate::advice::Finding;
use crate::assessment::Perspective;

/// The views that are hidden, for each finding.
#[derive(Default)]
pub struct Withheld(Vec<Vec<ShownStatement>>);

impl Withheld {
    /// `ways` are all ways in which a group can answer a statement, with the finding of the rule and
    /// what would be shown, always in the same order.
    pub fn of(ways: impl Iterator<Item = (Rows, Finding, ShownStatement)>) -> Self {
        let mut views: Vec<Views> = Vec::new();
        views.resize_with(Finding::NUMBER, Views::default);
        for (rows, finding, shown) in ways {
            if let Some(views) = views.get_mut(finding.index()) {
                views.add(&rows, shown);
            }
        }
        Self(views.into_iter().map(Views::withheld).collect())
    }

    /// Whether this view is hidden.
    pub fn holds(&self, finding: Finding, shown: &ShownStatement) -> bool {
        let Self(withheld) = self;
        let views = withheld.get(finding.index());
        views.is_some_and(|views| views.contains(shown))
    }
}

/// The views of one finding.
#[derive(Default)]
struct Views {
    protected: [bool; Perspective::ALL.len()],
    whole: Class,
    unseen: Class,
    /// In the order in which they were first met.
    seen: Vec<(ShownStatement, Class)>,
    places: HashMap<ShownStatement, usize>,
}

impl Views {
    fn add(&mut self, rows: &Rows, shown: ShownStatement) {
        let packed = rows.map(|row| Packed::of(&row));
        self.protected = rows.map(|row| is_protected(&row));
        self.whole.add(packed);
        let is_nothing = |one: &ShownPerspective| *one == ShownPerspective::Nothing;
        if shown.total.is_none() && shown.perspectives.iter().all(is_nothing) {
            return self.unseen.add(packed);
        }
        let place = *self.places.entry(shown).or_insert(self.seen.len());
        if place == self.seen.len() {
            self.seen.push((shown, Class::default()));
        }
        if let Some((_, class)) = self.seen.get_mut(place) {
            class.add(packed);
        }
    }

    fn withheld(mut self) -> Vec<ShownStatement> {
        let mut withheld = Vec::new();
        self.seen
            .sort_by_key(|(_, class)| std::cmp::Reverse(class.ways()));
        while self.unseen.ways() > 0 && !self.unseen.is_as_open_as(&self.whole, self.protected) {
            let Some((shown, class)) = self.seen.pop() else {
                break;
            };
            self.unseen.join(&class);
            withheld.push(shown);
        }
        withheld
    }
}
