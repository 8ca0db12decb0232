//! Tables for one person's answers, and for what explains an advice. A case is written as its
//! differences from "every fact yes, every statement Grotendeels": `id=no`, `id=0` to `id=3`,
//! `id=?` for unknown and `id=` for open; a dimension stands for its statements.

use super::*;
use crate::assessment::{Answer, Answers, Dimension, Gate, GateAnswer, Gates};
use crate::assessment::{Perspective, Statement, Value};
use crate::context::Held;
use crate::exercise::{Ballot, Tally};
use crate::meeting::Meeting;

fn case(differences: &str) -> (Gates, Answers) {
    let (mut gates, mut answers) = (Gates::default(), Answers::default());
    for &gate in Gate::ALL {
        gates.set(gate, Some(GateAnswer::Yes));
    }
    for &statement in Statement::ALL {
        answers.set(statement, Some(Answer::Known(Value::Mostly)));
    }
    for difference in differences.split_whitespace() {
        let (id, value) = difference.split_once('=').unwrap();
        if let Some(gate) = Gate::from_id(id) {
            gates.set(gate, GateAnswer::from_id(value));
            continue;
        }
        let answer = match value {
            "" => None,
            "?" => Some(Answer::Unknown),
            number => Value::from_number(number.parse().unwrap()).map(Answer::Known),
        };
        let single = Statement::from_id(id).map(|statement| vec![statement]);
        let all = || Dimension::from_id(id).unwrap().statements().to_vec();
        for statement in single.unwrap_or_else(all) {
            answers.set(statement, answer);
        }
    }
    (gates, answers)
}

fn advise(differences: &str) -> Advice {
    let (gates, answers) = case(differences);
    Advice::solo(&gates, &answers, None)
}

fn ids(reasons: &[Reason]) -> Vec<String> {
    reasons.iter().map(|reason| reason.id()).collect()
}

#[test]
fn every_unmet_condition_has_its_reason() {
    let check = |differences: &str, expected: &[&str]| {
        assert_eq!(
            ids(advise(differences).reasons()),
            expected,
            "{differences}"
        );
    };
    check("", &[]);
    for &gate in Gate::ALL {
        for answer in ["no", "unknown", ""] {
            let expected = format!("R1:{}", gate.id());
            check(&format!("{}={answer}", gate.id()), &[&expected]);
        }
    }
    check("network-contact=1", &["R2:network-contact"]);
    check(
        "commitment-contact-person=?",
        &["R2:commitment-contact-person"],
    );
    check("insight-problems=0", &[]);
    check("insight-problems=1 insight-offer=1", &["R3:insight"]);
    check("commitment-alderman=0", &[]);
    check(
        "commitment-alderman=1 commitment-compensation=?",
        &["R3:commitment"],
    );
    check("trust-equality=1", &[]);
    check("trust-equality=0", &["R4:trust-equality"]);
    check("trust-privacy=?", &["R4:trust-privacy"]);
    check(
        "trust-safety-route=0",
        &["R2:trust-safety-route", "R4:trust-safety-route"],
    );
    check(
        "insight-problems=? insight-offer=",
        &["R3:insight", "R5:insight"],
    );
    check("support=0 bridging=? counsel=", &[]);
}

#[test]
fn the_step_is_talk_when_only_facts_are_missing() {
    let talk = Outcome::Orientation { step: Step::Talk };
    let round_table = Outcome::Orientation {
        step: Step::RoundTable,
    };
    let check = |differences, expected| {
        assert_eq!(advise(differences).outcome(), expected, "{differences}");
    };
    check("", Outcome::StartMeeting);
    check(
        "preparatory-talk=no practical-capacity=no alderman-on-board= safety-expert=no",
        talk,
    );
    check("alliance-active=unknown", talk);
    check("alliance-active=no", round_table);
    check("parties-on-all-sides=unknown", round_table);
    check("preparatory-talk=no insight-needs=1", round_table);
    assert_eq!(talk.meeting(), Meeting::Talk);
    assert_eq!(round_table.meeting(), Meeting::Orientation);
    assert_eq!(Outcome::StartMeeting.meeting(), Meeting::Start);
    assert!(round_table < talk && talk < Outcome::StartMeeting);
}

/// The headline of a solo advice, with whether an orientation was held.
fn headline(differences: &str, held: Option<Held>, expected: Headline) -> &'static str {
    let (gates, answers) = case(differences);
    let advice = Advice::solo(&gates, &answers, held);
    assert_eq!(advice.headline(), &expected, "{differences}");
    expected.id()
}

/// The headline of a group with these ballots; `differences` matter for the facts only.
fn group_headline(differences: &str, tally: &Tally, expected: Headline) -> &'static str {
    let (gates, _) = case(differences);
    let findings = Findings::of(tally);
    let advice = Advice::group(&gates, &findings, &Settlements::default(), None);
    assert_eq!(advice.headline(), &expected, "{differences}");
    expected.id()
}

fn ballots(differences: &[(Perspective, u32, &str)]) -> Tally {
    let mut tally = Tally::new();
    for &(perspective, n, differences) in differences {
        let (_, answers) = case(differences);
        for _ in 0..n {
            tally.add(&Ballot {
                perspective,
                answers,
            });
        }
    }
    tally
}

#[test]
fn headlines_follow_their_precedence() {
    use Headline::*;
    use Perspective::*;
    let yes = Some(Held::Yes);
    let others = |n, differences| {
        ballots(&[
            (Municipality, 5, ""),
            (Professional, 5, ""),
            (Informal, n, differences),
        ])
    };
    let trust = vec![Dimension::Trust];
    let mut seen = vec![
        headline("", yes, StartSolo),
        headline("preparatory-talk=no safety-expert=no", None, Talk),
        headline("preparatory-talk=", yes, Talk),
        headline("safety-expert=no", None, TalkHeld(vec![Gate::SafetyExpert])),
        headline("alliance-active=no insight=?", yes, AllianceFirst),
        headline("insight=?", yes, OrientationHeld),
        headline("insight=?", Some(Held::No), ManyUnknown),
        headline("insight=?", Some(Held::Unknown), ManyUnknown),
        headline("insight=1", None, RoundTable),
        headline("parties-on-all-sides=no", None, RoundTable),
        group_headline("", &others(3, ""), Start),
        group_headline("", &others(2, ""), TooFewKeyPersons),
        group_headline("", &Tally::new(), ManyUnknown),
        group_headline("", &others(3, "trust-protection=1"), NotGoodEnough(trust)),
        group_headline("alliance-active=no", &others(2, ""), AllianceFirst),
    ];
    let divided = ballots(&[(Municipality, 5, "insight-needs=0"), (Informal, 5, "")]);
    seen.push(group_headline("", &divided, DiscussFirst));
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 11, "every headline occurs: {seen:?}");
}

#[test]
fn many_missing_things_are_announced_and_few_are_counted() {
    let check = |differences, k, said, more| {
        let advice = advise(differences);
        let found = (
            advice.change().size(),
            advice.changes_to_say(),
            advice.more_than_five_missing(),
        );
        assert_eq!(found, (k, said, more), "{differences}");
    };
    check("", 0, None, false);
    check("insight-needs=0", 1, Some(1), false);
    check("trust=?  safety-expert=no", 5, Some(5), false);
    check("trust=? insight=0", 6, None, true);
    check("trust=1", 3, Some(3), false);
    check("trust-equality=0 trust-privacy=1", 1, Some(1), false);
}

#[test]
fn many_missing_things_begin_with_three() {
    let check = |differences, expected: &[&str], later: usize| {
        let advice = advise(differences);
        let (first, rest) = advice.first_steps();
        let ids = |missing: &[Missing]| -> Vec<&str> {
            let id = |one: &Missing| match one.item {
                Item::Gate(gate) => gate.id(),
                Item::Statement(statement) => statement.id(),
            };
            missing.iter().map(id).collect()
        };
        assert_eq!(ids(&first), expected, "{differences}");
        assert_eq!(rest.len(), later, "{differences}");
        let all = [first, rest].concat();
        assert!(advice.missing().iter().all(|one| all.contains(one)));
    };
    check("", &[], 0);
    check("insight-needs=0", &["insight-needs"], 0);
    // One for each main reason, also when facts stand before them in the list.
    check(
        "trust=? insight=0 safety-expert=no",
        &["trust-equality", "insight-needs", "trust-safety-route"],
        5,
    );
}

#[test]
fn a_dimension_leaves_a_choice() {
    use Statement::*;
    let change = |dimension, must: &[Statement], choose, from: &[Statement]| DimensionChange {
        dimension,
        must: must.to_vec(),
        choose,
        from: from.to_vec(),
    };
    let check = |differences, expected: &[DimensionChange]| {
        assert_eq!(
            advise(differences).change().dimensions,
            expected,
            "{differences}"
        );
    };
    check(
        "insight=0",
        &[change(
            Dimension::Insight,
            &[InsightNeeds],
            1,
            &[InsightProblems, InsightOffer],
        )],
    );
    check(
        "insight-needs=0 insight-offer=0",
        &[change(Dimension::Insight, &[InsightNeeds], 0, &[])],
    );
    let trust = [TrustEquality, TrustPrivacy];
    check(
        "trust=1",
        &[change(
            Dimension::Trust,
            &[TrustSafetyRoute, TrustProtection],
            1,
            &trust,
        )],
    );
    check(
        "trust-equality=1 trust-privacy=1",
        &[change(Dimension::Trust, &[], 1, &trust)],
    );
    let advice = advise("trust-equality=1 trust-privacy=1 safety-expert=no");
    let missing = |item, need| Missing { item, need };
    assert_eq!(
        advice.missing(),
        [
            missing(Item::Gate(Gate::SafetyExpert), Need::Must),
            missing(Item::Statement(TrustEquality), Need::Choice),
            missing(Item::Statement(TrustPrivacy), Need::Choice),
        ]
    );
    assert_eq!(advice.present().len(), 5 + 12);
    assert_eq!(advice.present()[0], Item::Gate(Gate::PreparatoryTalk));
}

#[test]
fn firmness_looks_at_statements_only() {
    let (edge, firm) = (Some(Firmness::OnTheEdge), Some(Firmness::Firm));
    let check = |differences, expected| {
        assert_eq!(advise(differences).firmness(), expected, "{differences}");
    };
    check("", edge);
    check("insight=3 network=3 trust=3 commitment=3", firm);
    check(
        "insight=3 network=3 trust=3 commitment=3 trust-equality=1",
        edge,
    );
    check(
        "insight=3 network=3 trust=3 commitment=3 insight-offer=0",
        firm,
    );
    check(
        "insight=3 network=3 trust=3 commitment=3 insight-offer=0 insight-problems=2",
        edge,
    );
    check("insight-needs=1", edge);
    check("insight-needs=1 network-contact=1", firm);
    check("insight-needs=1 safety-expert=no", firm);
    check("parties-on-all-sides=no", firm);
    check("safety-expert=no", None);
}

#[test]
fn the_advice_is_settled_when_open_answers_cannot_change_it() {
    let check = |differences, opened, expected| {
        let (gates, answers) = case(differences);
        assert_eq!(settled(&gates, &answers, opened), expected, "{differences}");
    };
    check("", true, Some(Meeting::Start));
    check("", false, None);
    check(
        "support= counsel= commitment-alderman=",
        true,
        Some(Meeting::Start),
    );
    check("insight-needs=", true, None);
    check("safety-expert=", true, None);
    check("insight-needs=?", true, Some(Meeting::Orientation));
    check(
        "insight-needs=1 network= safety-expert=",
        true,
        Some(Meeting::Orientation),
    );
    check(
        "safety-expert=unknown network=",
        true,
        Some(Meeting::Orientation),
    );
    check(
        "insight-offer=0 insight-problems= insight-needs=",
        true,
        None,
    );
}

#[test]
fn the_agenda_begins_with_the_weakest_function() {
    use Dimension::*;
    let check = |differences, expected: [Dimension; 3], all_in_place| {
        let advice = advise(differences);
        let found: Vec<Dimension> = advice
            .agenda()
            .topics()
            .iter()
            .map(|t| t.dimension)
            .collect();
        assert_eq!(found, expected, "{differences}");
        assert_eq!(
            advice.agenda().all_in_place(),
            all_in_place,
            "{differences}"
        );
    };
    check("", [Support, Bridging, Counsel], true);
    check("counsel-policy=1", [Counsel, Support, Bridging], false);
    check("support=1 counsel=0", [Counsel, Support, Bridging], false);
    check("support=0 counsel=?", [Support, Counsel, Bridging], false);
    check("support-practical=3", [Bridging, Counsel, Support], true);
    check(
        "bridging=3 support-practical=1",
        [Support, Counsel, Bridging],
        false,
    );
    let known: Vec<usize> = advise("support= bridging-feedback=?")
        .agenda()
        .topics()
        .iter()
        .map(|t| t.known)
        .collect();
    assert_eq!(known, [0, 2, 3]);
}

#[test]
fn three_reasons_at_most_and_none_twice() {
    let check = |differences, expected: &[&str]| {
        assert_eq!(
            ids(&advise(differences).main_reasons()),
            expected,
            "{differences}"
        );
    };
    check("", &[]);
    check(
        "safety-expert=no alderman-on-board=no",
        &["R1:alderman-on-board", "R1:safety-expert"],
    );
    check(
        "alliance-active=no insight-needs=0",
        &["R1:alliance-active", "R2:insight-needs"],
    );
    check(
        "safety-expert=no alliance-active= insight-needs=0",
        &["R2:insight-needs", "R1:alliance-active", "R1:safety-expert"],
    );
    check(
        "trust-protection=0 trust-equality=1",
        &["R2:trust-protection"],
    );
    check(
        "insight=? network-contact=0",
        &["R5:insight", "R2:insight-needs", "R2:network-contact"],
    );
    check(
        "commitment-alderman=1 commitment-follow-up=1 trust-privacy=?",
        &["R4:trust-privacy", "R3:commitment"],
    );
}

#[test]
fn the_first_step_has_an_owner() {
    let check = |who, expected: usize| {
        let count = Statement::ALL
            .iter()
            .filter(|s| Who::for_statement(**s) == who)
            .count();
        assert_eq!(count, expected, "{}", who.id());
    };
    check(Who::Alliance, 1);
    check(Who::Professionals, 9);
    check(Who::Municipality, 13);
    assert_eq!(
        Who::for_statement(Statement::CounselPolicy),
        Who::Municipality
    );
    assert_eq!(
        Who::for_statement(Statement::TrustProtection),
        Who::Alliance
    );
    assert_eq!(
        Who::for_statement(Statement::TrustSafetyRoute),
        Who::Professionals
    );
    assert!(
        Gate::ALL
            .iter()
            .all(|gate| Who::for_gate(*gate) == Who::Municipality)
    );
}
