//! The order of the discussion list and how to open a talk. Source: method.md sections 1 and 3.

use std::cmp::Ordering;

use super::{Flag, agreement, flags};
use crate::assessment::{Dimension, Statement};
use crate::exercise::shown::ShownStatement;
use crate::exercise::tally::Counts;

vocabulary! {
    /// How to open the talk on a statement, in the third person.
    OpeningQuestion {
        /// "Wat kan een reden zijn om hier 'Nee' te zeggen?"
        ReasonForNo = "reason-for-no",
        /// For trust statements: "Wat helpt om hier vaker 'Ja' te kunnen zeggen?"
        WhatHelps = "what-helps",
    }
}

/// The opening question of a statement.
pub fn opening_question(statement: Statement) -> OpeningQuestion {
    match statement.dimension() {
        Dimension::Trust => OpeningQuestion::WhatHelps,
        _ => OpeningQuestion::ReasonForNo,
    }
}

/// A statement on the discussion list.
#[derive(Clone, PartialEq, Debug)]
pub struct Topic {
    /// The statement.
    pub statement: Statement,
    /// Why to talk about it.
    pub flags: Vec<Flag>,
    /// Whether the group is asked for one answer, because the rule may not read those that were given.
    pub unread: bool,
    /// Van der Eijk's A, −1 to 1; `None` when nothing may be used. Orders the list, is not shown.
    pub agreement: Option<f64>,
}

/// The discussion list: statements with a flag first, then those that need one answer from the
/// group, then by agreement from low to high, then in reading order. `trust-protection` never enters by itself: it would ask people to name their
/// danger. Statements of which nothing may be used come last.
pub fn discussion_order(shown: &[(Statement, ShownStatement)]) -> Vec<Topic> {
    let listed = shown
        .iter()
        .filter(|(s, _)| *s != Statement::TrustProtection);
    let mut topics: Vec<Topic> = listed.map(topic).collect();
    topics.sort_by(|a, b| {
        let flagged = a.flags.is_empty().cmp(&b.flags.is_empty());
        flagged
            .then_with(|| b.unread.cmp(&a.unread))
            .then_with(|| by_agreement(a, b))
            .then_with(|| a.statement.cmp(&b.statement))
    });
    topics
}

impl Topic {
    /// Whether the group should talk about it.
    pub fn is_needed(&self) -> bool {
        self.unread || !self.flags.is_empty()
    }
}

fn topic((statement, shown): &(Statement, ShownStatement)) -> Topic {
    let agreement = shown.usable().and_then(|counts| {
        let [no, little, mostly, yes, _] = counts.by_option;
        agreement(&[no, little, mostly, yes])
    });
    Topic {
        statement: *statement,
        flags: flags(shown),
        unread: shown.unread,
        agreement,
    }
}

fn by_agreement(a: &Topic, b: &Topic) -> Ordering {
    match (a.agreement, b.agreement) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

/// The statement with the largest share of "Grotendeels" and "Ja": the reveal begins with it.
/// The first one when several are equal; `None` when nothing may be used. Never the statement about
/// protection, which nobody is asked to talk about (method.md section 1).
pub fn most_positive(shown: &[(Statement, ShownStatement)]) -> Option<Statement> {
    let mut best: Option<(Statement, u64, u64)> = None;
    let asked = shown.iter();
    for (statement, shown) in asked.filter(|(s, _)| *s != Statement::TrustProtection) {
        let Some(counts) = shown.usable().filter(|counts| counts.total() > 0) else {
            continue;
        };
        let (high, n) = (u64::from(counts.high()), u64::from(counts.total()));
        if best.is_none_or(|(_, best_high, best_n)| high * best_n > best_high * n) {
            best = Some((*statement, high, n));
        }
    }
    best.map(|(statement, ..)| statement)
}

/// "Bij [x] van de 14 stellingen zegt meer dan de helft 'grotendeels' of 'ja'": x, or `None` when
/// some foundation statement may not be used, since x would then not be out of 14.
pub fn said_by_most(shown: &[(Statement, ShownStatement)]) -> Option<usize> {
    let usable = |statement: &Statement| {
        let found = shown.iter().find(|(s, _)| s == statement);
        found.and_then(|(_, shown)| shown.usable())
    };
    let counts: Option<Vec<_>> = Statement::foundations().iter().map(usable).collect();
    let by_most = |c: &&Counts| c.high() > c.total() / 2;
    counts.map(|counts| counts.iter().filter(by_most).count())
}
