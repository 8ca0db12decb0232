//! What the room may see of the answers to one statement. Source: method.md section 4 (c) to (f).
//!
//! `protection` decides how much is shown; flags and order (`spread`), reports and what is kept
//! after the reveal read only what is here.

use super::tally::Counts;
use crate::assessment::Perspective;

const PERSPECTIVES: usize = Perspective::ALL.len();

/// Below this number of ballots there is no result and no advice: "Vul samen één antwoord in."
pub const FEWEST_BALLOTS: u32 = 5;
/// Below this number of people a perspective shows nothing.
pub const TENDENCY_FROM: u32 = 3;
/// From this number of people a perspective shows bars, may be named in a text and be exported.
pub const BARS_FROM: u32 = 5;
/// Up to this number of people bars are hidden when (almost) everyone chose the same.
pub const LOOKALIKE_UP_TO: u32 = 7;

vocabulary! {
    /// Where most answers of a small perspective lie.
    Tendency {
        /// More than half of the ballots are "Nee" or "Een beetje".
        Lower = "lower",
        /// More than half of the ballots are "Grotendeels" or "Ja".
        Higher = "higher",
        /// Neither.
        Mixed = "mixed",
    }
}

impl Tendency {
    /// The tendency of these counts.
    pub fn of(counts: &Counts) -> Self {
        let most = |part: u32| u64::from(part) * 2 > u64::from(counts.total());
        if most(counts.low()) {
            Self::Lower
        } else if most(counts.high()) {
            Self::Higher
        } else {
            Self::Mixed
        }
    }
}

/// What is shown of one perspective.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum ShownPerspective {
    /// Nothing: too few people, or hidden to protect them.
    #[default]
    Nothing,
    /// Only where most answers lie.
    Tendency(Tendency),
    /// The full counts.
    Bars(Counts),
}

impl ShownPerspective {
    /// What (c) allows for these counts: nothing below 3 people, the tendency for 3 and 4, and
    /// bars from 5 on. For 5 to 7 people of whom all, or all but one, chose the same option
    /// only the tendency.
    pub fn of(counts: &Counts) -> Self {
        match counts.total() {
            0..TENDENCY_FROM => Self::Nothing,
            TENDENCY_FROM..BARS_FROM => Self::Tendency(Tendency::of(counts)),
            n if n <= LOOKALIKE_UP_TO && almost_alike(counts) => {
                Self::Tendency(Tendency::of(counts))
            }
            _ => Self::Bars(*counts),
        }
    }

    /// The bars, if they are shown.
    pub const fn bars(&self) -> Option<&Counts> {
        match self {
            Self::Bars(counts) => Some(counts),
            _ => None,
        }
    }
}

/// Whether all, or all but one, chose the same option.
pub(super) fn almost_alike(counts: &Counts) -> bool {
    let most = counts.by_option.iter().copied().max().unwrap_or(0);
    most.saturating_add(1) >= counts.total()
}

/// What is shown of the answers to one statement.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct ShownStatement {
    /// The number of slips per perspective, in the order of [`Perspective::ALL`].
    pub slips: [u32; PERSPECTIVES],
    /// The counts of everyone together, when they may be shown.
    pub total: Option<Counts>,
    /// What is shown per perspective, in the order of [`Perspective::ALL`].
    pub perspectives: [ShownPerspective; PERSPECTIVES],
    /// Whether the rule may not read the answers either: the group chooses one answer together.
    pub unread: bool,
}

impl ShownStatement {
    /// What is shown of one perspective.
    pub fn perspective(&self, perspective: Perspective) -> ShownPerspective {
        self.perspectives[perspective.index()]
    }

    /// The counts that flags, order and "x van de 14" may use: the total when it is shown,
    /// otherwise the shown perspectives together; `None` when there are none (e).
    pub fn usable(&self) -> Option<Counts> {
        let bars = self.perspectives.iter().filter_map(ShownPerspective::bars);
        let together = bars.fold(None, |sum: Option<Counts>, bars| {
            Some(sum.unwrap_or_default().plus(bars))
        });
        self.total.or(together)
    }

    /// Whether a text may name this perspective: its bars are shown, so it has at least 5 people.
    pub fn may_name(&self, perspective: Perspective) -> bool {
        self.perspective(perspective).bars().is_some()
    }

    /// What reports, copies and exports hold (d): no tendency of fewer than 5 people.
    #[must_use]
    pub fn for_export(mut self) -> Self {
        for (shown, n) in self.perspectives.iter_mut().zip(self.slips) {
            if n < BARS_FROM {
                *shown = ShownPerspective::Nothing;
            }
        }
        self
    }
}
