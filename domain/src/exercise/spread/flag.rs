//! The flags on a statement. Source: method.md section 3.
//!
//! The source lets Perspectiefverschil compare perspectives of three or four people. Their medians
//! are not shown, so the flag would tell more than section 4 allows: here it compares only
//! perspectives with full bars.

use super::agreement;
use crate::assessment::{Dimension, Perspective, Statement, Value};
use crate::exercise::shown::{ShownPerspective, ShownStatement};
use crate::exercise::tally::Counts;

/// From how many answers a statement can be divided.
const DIVIDED_FROM: u32 = 6;
/// Below this agreement a statement can be divided.
const DIVIDED_BELOW: f64 = 0.2;
/// How many answers make a dissenting voice.
const DISSENTERS: u32 = 2;
/// How many steps apart medians or dissenting answers lie.
const FAR: u8 = 2;

vocabulary! {
    /// A reason to talk about a statement first.
    Flag {
        /// Verdeeld: enough low, high and extreme answers, and little agreement.
        Divided = "divided",
        /// Tegengeluid: two or more answers lie far below the median.
        Dissent = "dissent",
        /// Perspectiefverschil: the medians of two perspectives lie far apart.
        PerspectiveGap = "perspective-gap",
        /// Onbekend: a third of the people or more do not know.
        Unknown = "unknown",
    }
}

/// The flags on one statement, in the order of [`Flag::ALL`]; none when nothing may be used.
pub fn flags(shown: &ShownStatement) -> Vec<Flag> {
    let Some(counts) = shown.usable() else {
        return Vec::new();
    };
    let holds = |flag: &Flag| match flag {
        Flag::Divided => is_divided(&counts),
        Flag::Dissent => has_dissent(&counts),
        Flag::PerspectiveGap => has_gap(shown),
        Flag::Unknown => is_unknown(&counts),
    };
    Flag::ALL.iter().copied().filter(holds).collect()
}

/// The perspectives for which a statement is not visible: they may be named, and a third of them
/// or more do not know. Source: content.md section 3, edge cases.
pub fn not_visible_for(shown: &ShownStatement) -> Vec<Perspective> {
    let unknown = |side: &Perspective| shown.perspective(*side).bars().is_some_and(is_unknown);
    Perspective::ALL.iter().copied().filter(unknown).collect()
}

/// Onbekend for a dimension: more than a third of its statements are flagged Onbekend.
pub fn dimension_is_unknown(
    dimension: Dimension,
    shown: &dyn Fn(Statement) -> Option<ShownStatement>,
) -> bool {
    let unknown = |statement: &&Statement| {
        let usable = shown(**statement).and_then(|shown| shown.usable());
        usable.is_some_and(|counts| is_unknown(&counts))
    };
    let statements = dimension.statements();
    statements.iter().filter(unknown).count() * 3 > statements.len()
}

fn is_divided(counts: &Counts) -> bool {
    let [no, little, mostly, yes, _] = counts.by_option;
    let n = counts.answered();
    let m = n.saturating_add(1) / 3;
    let spread = counts.low() >= m && counts.high() >= m && no.saturating_add(yes) >= m;
    let apart = agreement(&[no, little, mostly, yes]).is_some_and(|a| a < DIVIDED_BELOW);
    n >= DIVIDED_FROM && spread && apart
}

fn has_dissent(counts: &Counts) -> bool {
    let Some(median) = counts.lower_median() else {
        return false;
    };
    let far_below = |value: &&Value| value.number() + FAR <= median.number();
    let count = |value: &Value| counts.by_option[value.index()];
    let below = Value::ALL.iter().filter(far_below).map(count);
    below.fold(0, u32::saturating_add) >= DISSENTERS
}

fn has_gap(shown: &ShownStatement) -> bool {
    let median = |perspective: &Perspective| match shown.perspective(*perspective) {
        ShownPerspective::Bars(counts) => counts.lower_median(),
        _ => None,
    };
    let medians = || {
        Perspective::ALL
            .iter()
            .filter_map(median)
            .map(Value::number)
    };
    match (medians().max(), medians().min()) {
        (Some(highest), Some(lowest)) => highest - lowest >= FAR,
        _ => false,
    }
}

fn is_unknown(counts: &Counts) -> bool {
    counts.total() > 0 && counts.unknown().saturating_mul(3) >= counts.total()
}
