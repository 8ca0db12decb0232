//! Tables for groups. A row such as `33?|01|222` lists the ballots of municipality, professionals
//! and key persons on one statement, `?` for unknown; every other statement is "Ja" in all of them.

use super::*;
use crate::assessment::{Answer, Answers, Dimension, Gate, GateAnswer, Gates};
use crate::assessment::{Perspective, Statement, Value};
use crate::exercise::{Ballot, Counts, Tally};

fn yes_ballot(perspective: Perspective) -> Ballot {
    let mut answers = Answers::default();
    for &statement in Statement::ALL {
        answers.set(statement, Some(Answer::Known(Value::Yes)));
    }
    Ballot {
        perspective,
        answers,
    }
}

fn answer(digit: char) -> Answer {
    let number = digit.to_digit(10).and_then(|n| u8::try_from(n).ok());
    let value = number.and_then(Value::from_number);
    assert!(value.is_some() || digit == '?', "{digit}");
    value.map_or(Answer::Unknown, Answer::Known)
}

fn tally(rows: &[(Statement, &str)]) -> Tally {
    let mut ballots = Vec::new();
    for (place, &side) in Perspective::ALL.iter().enumerate() {
        let column =
            |row: &str| -> Vec<char> { row.split('|').nth(place).unwrap().chars().collect() };
        for nth in 0..column(rows[0].1).len() {
            let mut ballot = yes_ballot(side);
            for (statement, row) in rows {
                ballot
                    .answers
                    .set(*statement, Some(answer(column(row)[nth])));
            }
            ballots.push(ballot);
        }
    }
    ballots.iter().collect()
}

fn gates() -> Gates {
    let mut gates = Gates::default();
    for &gate in Gate::ALL {
        gates.set(gate, Some(GateAnswer::Yes));
    }
    gates
}

fn value(statement: Statement, row: &str, expected: Option<u8>) {
    let found = Findings::of(&tally(&[(statement, row)]))
        .get(statement)
        .value();
    assert_eq!(
        found.map(Value::number),
        expected,
        "{} {row}",
        statement.id()
    );
}

#[test]
fn the_value_is_the_lower_median_of_the_pools() {
    let check = |row, expected| value(Statement::CommitmentAlderman, row, expected);
    check("333|111|222", Some(2));
    check("333|111|", Some(1));
    check("|333|", Some(3));
    check("1223||", Some(2));
    check("||", None);
    // Ten of one side do not outvote three of each other side.
    check("3333333333|111|111", Some(1));
}

#[test]
fn small_perspectives_are_put_together() {
    let check = |row, expected| value(Statement::CommitmentAlderman, row, expected);
    // Three or more together are a pool of their own.
    check("33|11|", Some(1));
    check("00|3|3333", Some(0));
    // Fewer join the largest, not the first.
    check("3|1|222", Some(2));
    check("0033|00333|3", Some(0));
    // A tie goes to the first perspective.
    check("0033|3333|3", Some(3));
    check("3|0033|3333", Some(3));
    // Without a larger one they stand alone.
    check("0|3|", Some(0));
    check("|3|", Some(3));
}

#[test]
fn a_pool_counts_when_half_of_it_answered() {
    let check = |row, expected| value(Statement::CommitmentAlderman, row, expected);
    check("3???|000|333", Some(0));
    check("33??|000|333", Some(3));
    check("3????|0????|3????", None);
    check("333??|1|?", Some(3));
}

#[test]
fn fault_17_a_statement_is_known_when_half_of_all_ballots_answered() {
    let check = |row, expected| value(Statement::CommitmentAlderman, row, expected);
    check("???|333|", Some(3));
    check("????|333|", None);
    let few = "?????|?????|222";
    value(Statement::InsightOffer, few, None);
    value(Statement::NetworkContact, few, None);
    value(Statement::InsightNeeds, few, Some(2));
    for &statement in Dimension::Trust.statements() {
        value(statement, few, Some(2));
        value(statement, "?????|?????|22??", Some(2));
        value(statement, "?????|?????|22???", None);
        value(statement, "?????|?????|22", None);
        // Key persons who know do not make others count who do not.
        value(statement, "0????|?????|222", Some(2));
        value(statement, "?????|000??|222", Some(0));
    }
}

#[test]
fn an_agreed_answer_goes_first_and_disagreement_takes_the_lower() {
    let statement = Statement::CommitmentAlderman;
    let findings = Findings::of(&tally(&[(statement, "333|333|333")]));
    let check = |settlement, expected: Option<Value>| {
        let mut settlements = Settlements::default();
        settlements.set(statement, settlement);
        assert_eq!(findings.values(&settlements).get(statement), expected);
    };
    check(None, Some(Value::Yes));
    check(
        Some(Settlement::Agreed(Value::ALittle)),
        Some(Value::ALittle),
    );
    check(
        Some(Settlement::Disagreed(Some(Value::No))),
        Some(Value::No),
    );
    check(Some(Settlement::Disagreed(None)), None);
}

#[test]
fn fault_17_all_unknown_and_all_equal_have_a_value_of_their_own() {
    for &statement in Statement::ALL {
        value(statement, "???|???|???", None);
        for number in 0..4 {
            let all = number.to_string().repeat(3);
            value(statement, &format!("{all}|{all}|{all}"), Some(number));
        }
    }
}

fn contested(statement: Statement, row: &str, expected: bool) {
    let found = Findings::of(&tally(&[(statement, row)]))
        .get(statement)
        .contested();
    assert_eq!(found, expected, "{} {row}", statement.id());
}

#[test]
fn fault_17_r7_fails_from_a_third_of_all_ballots() {
    let check = |row, expected| contested(Statement::CommitmentContactPerson, row, expected);
    check("3|3|331", false);
    check("3|3|311", true);
    check("33|33|311", true);
    check("333|33|311", false);
    check("333|331|311", true);
    check("333|331|310", true);
    check("333|331|31?", false);
    check("||", false);
}

#[test]
fn r7_fails_on_the_median_no_of_one_perspective() {
    let check = |row, expected| contested(Statement::CommitmentContactPerson, row, expected);
    check("33333333|33333333|003", true);
    check("33333333|0033|33333333", true);
    check("013|33333333|33333333", false);
    check("33333333|33333333|00", false);
    check("33333333|33333333|0??", false);
    check("33333333|33333333|00??", true);
}

#[test]
fn r7_counts_doubt_of_key_persons_on_trust() {
    let check = |row, expected| contested(Statement::TrustEquality, row, expected);
    check("333333|333333|33?", false);
    check("333333|333333|3??", true);
    check("333333|333333|3?1", true);
    check("333333|333333|??", false);
    check("333333|333333|333333?1", false);
    check("333333|333333|33333??1", true);
    check("3????|3????|333", false);
    contested(Statement::NetworkContact, "333333|333333|3??", false);
}

#[test]
fn r7_looks_at_key_and_trust_statements_only() {
    for &statement in Statement::ALL {
        let looked_at = statement.is_key() || statement.dimension() == Dimension::Trust;
        contested(statement, "000|000|000", looked_at);
    }
}

fn advise(rows: &[(Statement, &str)], settlements: &Settlements) -> Advice {
    Advice::group(&gates(), &Findings::of(&tally(rows)), settlements, None)
}

fn reasons(rows: &[(Statement, &str)], expected: &[&str]) {
    let advice = advise(rows, &Settlements::default());
    let ids: Vec<String> = advice.reasons().iter().map(|reason| reason.id()).collect();
    assert_eq!(ids, expected, "{rows:?}");
}

#[test]
fn r6_asks_the_key_persons_alone() {
    use Statement::*;
    let low = "3333|3333|311";
    reasons(&[(InsightNeeds, low)], &["R6:insight-needs"]);
    reasons(&[(NetworkContact, low)], &["R6:network-contact"]);
    reasons(
        &[(NetworkContact, "3333|3333|3??")],
        &["R6:network-contact"],
    );
    reasons(&[(NetworkContact, "3333|3333|33?")], &[]);
    reasons(&[(NetworkBreadth, low)], &[]);
    reasons(
        &[(NetworkBreadth, low), (NetworkNewVoices, low)],
        &["R6:network"],
    );
    reasons(
        &[(TrustProtection, low)],
        &["R6:trust-protection", "R7:trust-protection"],
    );
    reasons(
        &[(TrustPrivacy, "333|333|300")],
        &["R6:trust-privacy", "R7:trust-privacy"],
    );
    let trust = ["R6:trust", "R7:trust-equality", "R7:trust-privacy"];
    reasons(&[(TrustEquality, low), (TrustPrivacy, low)], &trust);
    for statement in [InsightOffer, CommitmentContactPerson, CommitmentAlderman] {
        reasons(&[(statement, low)], &[]);
    }
    reasons(&[(CommitmentAlderman, "333|333|33")], &["R6:size"]);
    reasons(&[(NetworkContact, "33333|33333|00")], &["R6:size"]);
    reasons(&[(NetworkContact, "333|333|333")], &[]);
}

/// The reasons on one statement after a settlement.
fn settled_reasons(row: (Statement, &str), settlement: Settlement, expected: &[&str]) {
    let mut settlements = Settlements::default();
    settlements.set(row.0, Some(settlement));
    let advice = advise(&[row], &settlements);
    let ids: Vec<String> = advice.reasons().iter().map(|reason| reason.id()).collect();
    assert_eq!(ids, expected, "{row:?}");
}

#[test]
fn an_agreed_answer_lifts_r7_but_not_r6() {
    let both = (Statement::TrustProtection, "3333|3333|311");
    settled_reasons(
        both,
        Settlement::Agreed(Value::Yes),
        &["R6:trust-protection"],
    );
    let disagreed = Settlement::Disagreed(Some(Value::Mostly));
    settled_reasons(
        both,
        disagreed,
        &["R6:trust-protection", "R7:trust-protection"],
    );
    let low = Settlement::Disagreed(Some(Value::ALittle));
    let all = [
        "R2:trust-protection",
        "R6:trust-protection",
        "R7:trust-protection",
    ];
    settled_reasons(both, low, &all);
}

#[test]
fn a_new_vote_lifts_r6_and_keeps_the_numbers() {
    let statement = Statement::NetworkContact;
    let mut findings = Findings::of(&tally(&[(statement, "3333|3333|311")]));
    let check = |findings: &Findings, expected: &[Reason]| {
        let advice = Advice::group(&gates(), findings, &Settlements::default(), None);
        assert_eq!(advice.reasons(), expected);
    };
    let row = |by_option| Counts { by_option };
    let all_yes = row([0, 0, 0, 4, 0]);
    check(&findings, &[Reason::KeyPersonsStatement(statement)]);
    findings.replace(statement, [all_yes, all_yes, row([0, 0, 2, 0, 0])]);
    check(&findings, &[]);
    // One slip of three ballots: the two that are missing are unknown.
    findings.replace(statement, [all_yes, all_yes, row([0, 0, 1, 0, 0])]);
    check(&findings, &[Reason::KeyPersonsStatement(statement)]);
    let trust = Statement::TrustEquality;
    findings.replace(statement, [all_yes; 3]);
    findings.replace(trust, [all_yes, all_yes, row([0, 0, 1, 0, 0])]);
    check(
        &findings,
        &[Reason::KeyPersonsStatement(trust), Reason::Contested(trust)],
    );
}

#[test]
fn support_depends_on_who_took_part() {
    let check = |row, expected| {
        let findings = Findings::of(&tally(&[(Statement::InsightOffer, row)]));
        assert_eq!(findings.support(), expected, "{row}");
    };
    check("3|3|333", SupportLabel::Carried);
    check("3||333", SupportLabel::Fair);
    check("|33333|333", SupportLabel::Fair);
    check("||333333", SupportLabel::Provisional);
    check("3333|3333|33", SupportLabel::Provisional);
    check("||", SupportLabel::Provisional);
}

#[test]
fn said_by_most_needs_more_than_half_of_the_shown_ballots() {
    let check = |row, shown: &[Perspective], expected| {
        let counted = said_by_most(&tally(&[(Statement::InsightOffer, row)]), shown);
        assert_eq!(counted, expected, "{row}");
    };
    check("32|22|111", Perspective::ALL, 14);
    check("32|21|111", Perspective::ALL, 13);
    check("32|2?|??", Perspective::ALL, 13);
    check("32|21|111", &[Perspective::Municipality], 14);
    check("33|33|111", &[Perspective::Informal], 13);
    check("||", Perspective::ALL, 0);
}

#[test]
fn what_a_group_must_discuss_is_missing_and_not_there() {
    let statement = Statement::NetworkContact;
    let advice = advise(&[(statement, "3333|3333|311")], &Settlements::default());
    let item = Item::Statement(statement);
    let need = Need::Discuss;
    assert_eq!(advice.missing(), [Missing { item, need }]);
    assert!(!advice.present().contains(&item));
    assert_eq!(advice.present().len(), 6 + 13);
    assert_eq!((advice.change().size(), advice.changes_to_say()), (0, None));
    assert_eq!(advice.firmness(), Some(Firmness::Firm));
    assert!(!advice.more_than_five_missing());
    let low = "3333|3333|311";
    let six: Vec<_> = Statement::foundations()
        .iter()
        .skip(2)
        .take(8)
        .map(|s| (*s, low))
        .collect();
    assert!(advise(&six, &Settlements::default()).more_than_five_missing());
}

#[test]
fn a_group_is_on_the_edge_on_its_values() {
    let check = |row: &str, expected| {
        let rows = [(Statement::CommitmentContactPerson, row)];
        let advice = advise(&rows, &Settlements::default());
        assert_eq!(advice.firmness(), Some(expected), "{row}");
    };
    check("3333|3333|333", Firmness::Firm);
    check("2223|2223|333", Firmness::OnTheEdge);
    check("????|????|333", Firmness::OnTheEdge);
    check("1111|1111|333", Firmness::Firm);
}

/// The place of each kind of reason; a new kind does not compile before it has one.
fn kind(reason: &Reason) -> usize {
    match reason {
        Reason::Gate(_) => 0,
        Reason::KeyStatement(_) => 1,
        Reason::TooFewInPlace(_) => 2,
        Reason::TrustStatement(_) => 3,
        Reason::TooManyUnknown(_) => 4,
        Reason::TooFewKeyPersons => 5,
        Reason::KeyPersonsStatement(_) => 6,
        Reason::KeyPersonsDimension(_) => 7,
        Reason::Contested(_) => 8,
    }
}

#[test]
fn every_kind_of_reason_occurs_in_rule_order() {
    use Statement::*;
    let low = "333|333|011";
    let groups: [&[(Statement, &str)]; 3] = [
        &[],
        &[(TrustEquality, "333|333|001"), (TrustPrivacy, low)],
        &[(InsightOffer, "3|3|33")],
    ];
    let mut seen = Vec::new();
    for rows in groups {
        let findings = Findings::of(&if rows.is_empty() {
            Tally::new()
        } else {
            tally(rows)
        });
        let advice = Advice::group(&Gates::default(), &findings, &Settlements::default(), None);
        assert!(advice.reasons().iter().map(kind).is_sorted());
        assert!(advice.reasons().iter().map(|r| r.rule()).is_sorted());
        seen.extend(advice.reasons().iter().map(kind));
    }
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen, [0, 1, 2, 3, 4, 5, 6, 7, 8]);
}
