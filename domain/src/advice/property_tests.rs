//! Properties of the rule over generated answers. Source: content.md section 3, "Properties".

use proptest::prelude::*;

use super::*;
use crate::assessment::{Answer, Answers, Gate, GateAnswer, Gates};
use crate::assessment::{Perspective, Statement, Value};
use crate::exercise::{Ballot, Tally};
use crate::meeting::Meeting;

/// Mostly in place, so that start meetings and near misses are common; now and then open.
fn choice_of(ticket: u8) -> Option<Answer> {
    let value = match ticket {
        0 => return None,
        1 => return Some(Answer::Unknown),
        2 => Value::No,
        3..6 => Value::ALittle,
        6..20 => Value::Mostly,
        _ => Value::Yes,
    };
    Some(Answer::Known(value))
}

fn choice() -> impl Strategy<Value = Option<Answer>> {
    (0..40u8).prop_map(choice_of)
}

/// One ticket a statement: far cheaper to generate than a strategy a statement.
fn answers() -> impl Strategy<Value = Answers> {
    proptest::array::uniform23(0..40u8).prop_map(|tickets| {
        let mut answers = Answers::default();
        for (&statement, ticket) in Statement::ALL.iter().zip(tickets) {
            answers.set(statement, choice_of(ticket));
        }
        answers
    })
}

fn gates() -> impl Strategy<Value = Gates> {
    let answer = prop_oneof![
        1 => Just(None),
        1 => Just(Some(GateAnswer::No)),
        1 => Just(Some(GateAnswer::Unknown)),
        24 => Just(Some(GateAnswer::Yes)),
    ];
    proptest::collection::vec(answer, Gate::ALL.len()).prop_map(|answers| {
        let mut gates = Gates::default();
        for (&gate, answer) in Gate::ALL.iter().zip(answers) {
            gates.set(gate, answer);
        }
        gates
    })
}

fn ballots() -> impl Strategy<Value = Vec<Ballot>> {
    let side = prop_oneof![
        2 => Just(Perspective::Municipality),
        2 => Just(Perspective::Professional),
        3 => Just(Perspective::Informal),
    ];
    let ballot = (side, answers()).prop_map(|(perspective, answers)| Ballot {
        perspective,
        answers,
    });
    proptest::collection::vec(ballot, 0..16)
}

fn settlements() -> impl Strategy<Value = Settlements> {
    let statement = proptest::sample::select(Statement::foundations());
    let value = proptest::sample::select(Value::ALL);
    let settlement = (value, any::<bool>()).prop_map(|(value, agreed)| {
        if agreed {
            Settlement::Agreed(value)
        } else {
            Settlement::Disagreed(Some(value))
        }
    });
    proptest::collection::vec((statement, settlement), 0..4).prop_map(|pairs| {
        let mut settlements = Settlements::default();
        for (statement, settlement) in pairs {
            settlements.set(statement, Some(settlement));
        }
        settlements
    })
}

fn statement() -> impl Strategy<Value = Statement> {
    proptest::sample::select(Statement::ALL)
}

fn next(value: Value) -> Value {
    Value::from_number(value.number() + 1).unwrap_or(Value::Yes)
}

fn solo(gates: &Gates, answers: &Answers) -> Outcome {
    Advice::solo(gates, answers, None).outcome()
}

fn group(gates: &Gates, ballots: &[Ballot], settlements: &Settlements) -> Outcome {
    let findings = Findings::of(&ballots.iter().collect::<Tally>());
    Advice::group(gates, &findings, settlements, None).outcome()
}

/// One step up for a fact: no, unknown (or open), yes.
fn raise_gate(gates: &Gates, gate: Gate) -> Gates {
    let mut raised = *gates;
    let up = match gates.answer(gate) {
        GateAnswer::No => GateAnswer::Unknown,
        GateAnswer::Unknown | GateAnswer::Yes => GateAnswer::Yes,
    };
    raised.set(gate, Some(up));
    raised
}

fn raise(answers: &Answers, statement: Statement) -> Answers {
    let mut raised = *answers;
    if let Some(value) = answers.value(statement) {
        raised.set(statement, Some(Answer::Known(next(value))));
    }
    raised
}

fn raise_settlement(settlements: &Settlements, statement: Statement) -> Settlements {
    let mut raised = *settlements;
    raised.set(
        statement,
        settlements
            .get(statement)
            .map(|settlement| match settlement {
                Settlement::Agreed(value) => Settlement::Agreed(next(value)),
                Settlement::Disagreed(lower) => Settlement::Disagreed(lower.map(next)),
            }),
    );
    raised
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn raising_never_lowers_the_advice_solo(gates in gates(), answers in answers()) {
        let before = solo(&gates, &answers);
        for &gate in Gate::ALL {
            prop_assert!(solo(&raise_gate(&gates, gate), &answers) >= before, "{gate:?}");
        }
        for &statement in Statement::ALL {
            prop_assert!(solo(&gates, &raise(&answers, statement)) >= before, "{statement:?}");
        }
    }

    #[test]
    fn raising_never_lowers_the_advice_group(
        gates in gates(),
        ballots in ballots(),
        settlements in settlements(),
        who in any::<proptest::sample::Index>(),
    ) {
        let before = group(&gates, &ballots, &settlements);
        for &gate in Gate::ALL {
            let raised = raise_gate(&gates, gate);
            prop_assert!(group(&raised, &ballots, &settlements) >= before, "{gate:?}");
        }
        for &statement in Statement::foundations() {
            let raised = raise_settlement(&settlements, statement);
            prop_assert!(group(&gates, &ballots, &raised) >= before, "{statement:?} settled");
            let mut ballots = ballots.clone();
            if !ballots.is_empty() {
                let ballot = who.get_mut(&mut ballots);
                ballot.answers = raise(&ballot.answers, statement);
            }
            prop_assert!(group(&gates, &ballots, &settlements) >= before, "{statement:?}");
        }
    }

    #[test]
    fn forgetting_never_raises_the_advice_solo(gates in gates(), answers in answers()) {
        let before = solo(&gates, &answers);
        for &statement in Statement::ALL {
            let mut forgotten = answers;
            forgotten.set(statement, Some(Answer::Unknown));
            prop_assert!(solo(&gates, &forgotten) <= before, "{statement:?}");
        }
    }

    #[test]
    fn the_order_of_ballots_does_not_matter(
        gates in gates(),
        (ballots, shuffled) in ballots().prop_flat_map(|b| (Just(b.clone()), Just(b).prop_shuffle())),
        settlements in settlements(),
    ) {
        let advise = |ballots: &[Ballot]| {
            let findings = Findings::of(&ballots.iter().collect::<Tally>());
            Advice::group(&gates, &findings, &settlements, None)
        };
        prop_assert_eq!(advise(&ballots), advise(&shuffled));
    }

    #[test]
    fn functions_never_change_the_meeting(
        gates in gates(),
        answers in answers(),
        ballots in ballots(),
        settlements in settlements(),
        statement in statement(),
        choice in choice(),
    ) {
        let functions = &Statement::ALL[Statement::FOUNDATION_COUNT..];
        let function = functions[statement.index() % functions.len()];
        let mut changed = answers;
        changed.set(function, choice);
        prop_assert_eq!(solo(&gates, &answers), solo(&gates, &changed));
        let mut other = ballots.clone();
        for ballot in &mut other {
            ballot.answers.set(function, choice);
        }
        let mut settled = settlements;
        settled.set(function, choice.and_then(Answer::value).map(Settlement::Agreed));
        let before = group(&gates, &ballots, &settlements);
        prop_assert_eq!(before, group(&gates, &other, &settled));
    }

    #[test]
    fn an_orientation_on_the_edge_flips_with_one_statement(gates in gates(), answers in answers()) {
        let advice = Advice::solo(&gates, &answers, None);
        if advice.outcome() == Outcome::StartMeeting || advice.firmness().is_none() {
            return Ok(());
        }
        let flips = |statement: &Statement| {
            let mut raised = answers;
            raised.set(*statement, Some(Answer::Known(Value::Yes)));
            solo(&gates, &raised) == Outcome::StartMeeting
        };
        let edge = advice.firmness() == Some(Firmness::OnTheEdge);
        prop_assert_eq!(edge, Statement::ALL.iter().any(flips));
    }
}

/// The fewest foundation statements that, once "Ja", leave no reason about statements.
fn smallest_by_brute_force(answers: &Answers) -> u32 {
    let mut gates = Gates::default();
    for &gate in Gate::ALL {
        gates.set(gate, Some(GateAnswer::Yes));
    }
    let works = |set: &u32| {
        let mut raised = *answers;
        for (place, &statement) in Statement::foundations().iter().enumerate() {
            if set >> place & 1 == 1 {
                raised.set(statement, Some(Answer::Known(Value::Yes)));
            }
        }
        solo(&gates, &raised) == Outcome::StartMeeting
    };
    let sets = 0..1u32 << Statement::FOUNDATION_COUNT;
    let working = sets.filter(works).map(u32::count_ones);
    working.min().unwrap_or(u32::MAX)
}

/// Every combination of `choose` statements out of `from`.
fn combinations(from: &[Statement], choose: usize) -> Vec<Vec<Statement>> {
    let sets = 0..1usize << from.len();
    let chosen = |set: usize| {
        from.iter()
            .enumerate()
            .filter(move |(i, _)| set >> i & 1 == 1)
    };
    let sized = sets.filter(|set| set.count_ones() as usize == choose);
    sized
        .map(|set| chosen(set).map(|(_, s)| *s).collect())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_smallest_change_is_the_smallest(
        gates in gates(),
        answers in answers(),
        blank in proptest::collection::vec(0..Statement::FOUNDATION_COUNT, 0..10),
    ) {
        let mut answers = answers;
        for place in blank {
            let low = [None, Some(Answer::Known(Value::No)), Some(Answer::Known(Value::ALittle))];
            answers.set(Statement::ALL[place], low[place % 3]);
        }
        let change = Advice::solo(&gates, &answers, None).change().clone();
        let missing = Gate::ALL.iter().filter(|g| gates.answer(**g) != GateAnswer::Yes).count();
        prop_assert_eq!(change.gates.len(), missing);
        let statements = change.size() - missing;
        prop_assert_eq!(statements as u32, smallest_by_brute_force(&answers));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_offered_choice_leads_to_a_start_meeting(gates in gates(), answers in answers()) {
        let change = Advice::solo(&gates, &answers, None).change().clone();
        let mut done = gates;
        for &gate in &change.gates {
            done.set(gate, Some(GateAnswer::Yes));
        }
        let mut ways = vec![answers];
        for dimension in &change.dimensions {
            let mut further = Vec::new();
            for way in ways {
                for chosen in combinations(&dimension.from, dimension.choose) {
                    let mut raised = way;
                    for statement in dimension.must.iter().chain(&chosen) {
                        raised.set(*statement, Some(Answer::Known(Value::Mostly)));
                    }
                    further.push(raised);
                }
            }
            ways = further;
        }
        prop_assert!(!ways.is_empty());
        for way in ways {
            prop_assert_eq!(solo(&done, &way), Outcome::StartMeeting);
        }
    }

    #[test]
    fn settled_holds_for_every_completion(
        gates in gates(),
        answers in answers(),
        open in proptest::collection::vec(0..Statement::FOUNDATION_COUNT, 0..4),
    ) {
        let mut answers = answers;
        for &statement in Statement::foundations() {
            let answer = answers.get(statement).unwrap_or(Answer::Known(Value::Mostly));
            answers.set(statement, Some(answer));
        }
        for place in open {
            answers.set(Statement::ALL[place], None);
        }
        let mut met = Vec::new();
        each_completion(gates, answers, &mut |gates, answers| {
            let start = solo(gates, answers) == Outcome::StartMeeting;
            met.push(if start { Meeting::Start } else { Meeting::Orientation });
        });
        met.dedup();
        let expected = if met.len() == 1 { Some(met[0]) } else { None };
        prop_assert_eq!(settled(&gates, &answers, true), expected);
    }
}

/// Calls `visit` with every way to fill in the open facts and foundation statements.
fn each_completion(gates: Gates, answers: Answers, visit: &mut dyn FnMut(&Gates, &Answers)) {
    if let Some(&gate) = Gate::ALL.iter().find(|gate| gates.get(**gate).is_none()) {
        for &answer in GateAnswer::ALL {
            let mut filled = gates;
            filled.set(gate, Some(answer));
            each_completion(filled, answers, visit);
        }
        return;
    }
    let open = Statement::foundations()
        .iter()
        .find(|s| answers.get(**s).is_none());
    match open {
        None => visit(&gates, &answers),
        Some(&statement) => {
            for answer in Answer::ALL {
                let mut filled = answers;
                filled.set(statement, Some(answer));
                each_completion(gates, filled, visit);
            }
        }
    }
}
