//! The vectors of method.md section 3 and the borders of every flag.

use super::*;
use crate::assessment::{Dimension, Perspective, Statement};
use crate::exercise::shown::{ShownPerspective, ShownStatement, Tendency};
use crate::exercise::tally::Counts;

/// Compares as precisely as the source writes its vectors.
fn agreement_is(counts: &[u32], expected: Option<&str>) {
    let decimals = expected
        .and_then(|text| text.split('.').nth(1))
        .map_or(0, str::len);
    let found = agreement(counts).map(|a| format!("{a:.decimals$}"));
    assert_eq!(found.as_deref(), expected, "{counts:?}");
}

#[test]
fn fault_17_agreement_is_that_of_van_der_eijk() {
    agreement_is(&[30, 40, 210, 130, 530, 50, 10], Some("0.6113"));
    agreement_is(&[2, 0, 1, 1], Some("0.08"));
    agreement_is(&[2, 0, 1, 1], Some("0.083333"));
    agreement_is(&[1, 1, 1, 1], Some("0.000000"));
    agreement_is(&[2, 0, 0, 2], Some("-1.000000"));
    agreement_is(&[4, 0, 0, 0], Some("1.000000"));
    agreement_is(&[0, 0, 0, 0], None);
    agreement_is(&[1, 1], None);
    agreement_is(&[u32::MAX, 0, 0, u32::MAX], Some("-1.000000"));
}

fn total(by_option: [u32; 5]) -> ShownStatement {
    ShownStatement {
        total: Some(Counts { by_option }),
        ..ShownStatement::default()
    }
}

fn flags_are(by_option: [u32; 5], expected: &[Flag]) {
    assert_eq!(flags(&total(by_option)), expected, "{by_option:?}");
}

#[test]
fn fault_17_flags_hold_from_their_borders_on() {
    use Flag::{Dissent, Divided, Unknown};
    // Verdeeld: n >= 6, low, high and extremes >= floor((n+1)/3), A < 0.2.
    flags_are([3, 0, 0, 3, 0], &[Divided]);
    flags_are([2, 0, 0, 3, 0], &[Dissent]);
    flags_are([2, 0, 0, 4, 0], &[Divided, Dissent]);
    flags_are([1, 0, 0, 5, 0], &[]);
    flags_are([0, 3, 3, 0, 0], &[]);
    flags_are([1, 2, 2, 1, 0], &[]);
    flags_are([2, 1, 1, 2, 0], &[Divided]);
    // Tegengeluid: two answers two or more steps below the median.
    flags_are([0, 2, 0, 3, 0], &[Dissent]);
    flags_are([0, 1, 0, 4, 0], &[]);
    flags_are([0, 0, 2, 3, 0], &[]);
    // Onbekend: a third of the people.
    flags_are([0, 0, 0, 4, 2], &[Unknown]);
    flags_are([0, 0, 0, 5, 2], &[]);
    flags_are([0, 0, 0, 0, 5], &[Unknown]);
    flags_are([0, 0, 0, 0, 0], &[]);
}

fn gap(rows: [ShownPerspective; 3], expected: bool) {
    let shown = ShownStatement {
        perspectives: rows,
        ..ShownStatement::default()
    };
    let found = flags(&shown).contains(&Flag::PerspectiveGap);
    assert_eq!(found, expected, "{rows:?}");
}

#[test]
fn a_gap_is_seen_between_shown_bars_only() {
    let bars = |by_option| ShownPerspective::Bars(Counts { by_option });
    let (no, little) = (bars([5, 0, 1, 1, 1]), bars([0, 5, 1, 1, 1]));
    let (mostly, yes) = (bars([1, 1, 5, 0, 1]), bars([1, 1, 0, 5, 1]));
    let nothing = ShownPerspective::Nothing;
    gap([no, mostly, nothing], true);
    gap([yes, nothing, little], true);
    gap([little, mostly, nothing], false);
    gap([no, little, mostly], true);
    gap([no, nothing, nothing], false);
    gap(
        [no, ShownPerspective::Tendency(Tendency::Higher), nothing],
        false,
    );
}

#[test]
fn nothing_usable_gives_no_flag() {
    let tendency = ShownPerspective::Tendency(Tendency::Lower);
    let shown = ShownStatement {
        perspectives: [tendency; 3],
        ..ShownStatement::default()
    };
    assert_eq!((flags(&shown), shown.usable()), (Vec::new(), None));
}

#[test]
fn a_dimension_is_unknown_above_a_third() {
    let check = |dimension, unknown: &[Statement], expected| {
        let shown = |s| {
            Some(total([
                0,
                0,
                0,
                4,
                if unknown.contains(&s) { 2 } else { 0 },
            ]))
        };
        assert_eq!(
            dimension_is_unknown(dimension, &shown),
            expected,
            "{unknown:?}"
        );
    };
    use Statement::{InsightNeeds, InsightOffer, TrustEquality, TrustPrivacy};
    check(Dimension::Insight, &[InsightOffer], false);
    check(Dimension::Insight, &[InsightOffer, InsightNeeds], true);
    check(Dimension::Trust, &[TrustPrivacy], false);
    check(Dimension::Trust, &[TrustPrivacy, TrustEquality], true);
    assert!(!dimension_is_unknown(Dimension::Trust, &|_| None));
}

#[test]
fn the_discussion_begins_with_flags_and_never_asks_for_danger() {
    let shown = [
        (Statement::InsightProblems, total([0, 0, 0, 6, 0])),
        (Statement::InsightOffer, total([0, 3, 3, 0, 0])),
        (Statement::InsightNeeds, ShownStatement::default()),
        (Statement::NetworkContact, total([0, 0, 0, 4, 2])),
        (Statement::NetworkBreadth, total([3, 0, 0, 3, 0])),
        (Statement::TrustProtection, total([3, 0, 0, 3, 0])),
        (Statement::TrustPrivacy, total([0, 0, 6, 0, 0])),
        (
            Statement::TrustEquality,
            ShownStatement {
                unread: true,
                ..ShownStatement::default()
            },
        ),
    ];
    let order: Vec<Statement> = discussion_order(&shown)
        .iter()
        .map(|t| t.statement)
        .collect();
    let expected = [
        Statement::NetworkBreadth,
        Statement::NetworkContact,
        Statement::TrustEquality,
        Statement::InsightOffer,
        Statement::InsightProblems,
        Statement::TrustPrivacy,
        Statement::InsightNeeds,
    ];
    assert_eq!(order, expected);
    assert_eq!(most_positive(&shown), Some(Statement::InsightProblems));
    assert_eq!(most_positive(&[]), None);
    let danger = (Statement::TrustProtection, total([0, 0, 0, 6, 0]));
    let other = (Statement::TrustPrivacy, total([3, 0, 3, 0, 0]));
    assert_eq!(
        most_positive(&[danger, other]),
        Some(Statement::TrustPrivacy)
    );
}

#[test]
fn trust_is_asked_what_helps() {
    for &statement in Statement::ALL {
        let helps = opening_question(statement) == OpeningQuestion::WhatHelps;
        assert_eq!(helps, statement.dimension() == Dimension::Trust);
    }
}

#[test]
fn most_people_means_more_than_half_of_all_slips() {
    let check = |by_option, expected| {
        let shown: Vec<_> = Statement::ALL
            .iter()
            .map(|s| (*s, total(by_option)))
            .collect();
        assert_eq!(said_by_most(&shown), expected, "{by_option:?}");
    };
    check([0, 0, 2, 2, 3], Some(14));
    check([3, 0, 2, 1, 0], Some(0));
    check([0, 0, 1, 1, 2], Some(0));
    assert_eq!(
        said_by_most(&[(Statement::InsightOffer, total([0, 0, 6, 0, 0]))]),
        None
    );
}

#[test]
fn perspectives_are_named_only_with_bars() {
    let mut shown = total([0, 0, 6, 0, 0]);
    shown.perspectives[0] = ShownPerspective::Bars(Counts::default());
    shown.perspectives[1] = ShownPerspective::Tendency(Tendency::Mixed);
    let named = Perspective::ALL
        .iter()
        .filter(|p| shown.may_name(**p))
        .count();
    assert_eq!(named, 1);
}
