//! One case: raw JSON becomes domain values in one step, or a message that says what is wrong.

use brugwijzer_core::domain::advice::{Advice, Findings, Settlement, Settlements};
use brugwijzer_core::domain::assessment::{
    Answer, Answers, Gate, GateAnswer, Gates, Perspective, Statement, Value,
};
use brugwijzer_core::domain::exercise::{Ballot, Tally};
use serde_json::{Map, Value as Json};

/// A case that can be advised on.
pub struct Case {
    gates: Gates,
    who: Who,
}

/// One person, or a group with what it settled.
enum Who {
    Solo(Answers),
    Group(Box<Findings>, Settlements),
}

impl Case {
    /// Reads a case; unknown keys such as `expect` are ignored.
    pub fn read(json: &Json) -> Result<Self, String> {
        let object = object_of(json, "a case")?;
        let gates = gates_of(object)?;
        let settlements = settlements_of(object)?;
        let who = match (given(object, "answers"), given(object, "ballots")) {
            (Some(answers), None) => Who::Solo(answers_of(answers)?),
            (None, Some(ballots)) => Who::Group(Box::new(findings_of(ballots)?), settlements),
            (Some(_), Some(_)) => return Err("give answers or ballots, not both".to_owned()),
            (None, None) => return Err("give answers or ballots".to_owned()),
        };
        Ok(Self { gates, who })
    }

    /// The advice; whether an orientation was held changes only the headline, which is not printed.
    pub fn advice(&self) -> Advice {
        match &self.who {
            Who::Solo(answers) => Advice::solo(&self.gates, answers, None),
            Who::Group(findings, settlements) => {
                Advice::group(&self.gates, findings, settlements, None)
            }
        }
    }

    /// One person's answers, not ballots.
    pub fn is_solo(&self) -> bool {
        matches!(self.who, Who::Solo(_))
    }
}

/// The value of a key; null is as good as absent.
fn given<'a>(object: &'a Map<String, Json>, key: &str) -> Option<&'a Json> {
    object.get(key).filter(|value| !value.is_null())
}

fn object_of<'a>(json: &'a Json, what: &str) -> Result<&'a Map<String, Json>, String> {
    json.as_object()
        .ok_or_else(|| format!("{what} must be an object"))
}

fn gates_of(case: &Map<String, Json>) -> Result<Gates, String> {
    let mut gates = Gates::default();
    let Some(json) = given(case, "gates") else {
        return Ok(gates);
    };
    for (id, value) in object_of(json, "gates")? {
        let gate = Gate::from_id(id).ok_or_else(|| format!("unknown gate {id:?}"))?;
        let answer = value.as_str().and_then(GateAnswer::from_id);
        let answer = answer.ok_or_else(|| format!("gate {id} must be yes, no or unknown"))?;
        gates.set(gate, Some(answer));
    }
    Ok(gates)
}

fn answers_of(json: &Json) -> Result<Answers, String> {
    let mut answers = Answers::default();
    for (statement, value) in values_of(json, "answers")? {
        answers.set(
            statement,
            Some(value.map_or(Answer::Unknown, Answer::Known)),
        );
    }
    Ok(answers)
}

/// Values by statement id; null is unknown.
fn values_of(json: &Json, what: &str) -> Result<Vec<(Statement, Option<Value>)>, String> {
    let pairs = object_of(json, what)?.iter();
    pairs
        .map(|(id, value)| Ok((statement_of(id)?, value_of(id, value)?)))
        .collect()
}

fn statement_of(id: &str) -> Result<Statement, String> {
    Statement::from_id(id).ok_or_else(|| format!("unknown statement {id:?}"))
}

fn value_of(id: &str, json: &Json) -> Result<Option<Value>, String> {
    if json.is_null() {
        return Ok(None);
    }
    let number = json.as_u64().and_then(|number| u8::try_from(number).ok());
    let value = number.and_then(Value::from_number);
    value
        .map(Some)
        .ok_or_else(|| format!("{id} must be 0 to 3 or null"))
}

fn findings_of(json: &Json) -> Result<Findings, String> {
    let ballots = json.as_array().ok_or("ballots must be a list")?;
    let mut tally = Tally::new();
    for ballot in ballots {
        tally.add(&ballot_of(ballot)?);
    }
    Ok(Findings::of(&tally))
}

fn ballot_of(json: &Json) -> Result<Ballot, String> {
    let ballot = object_of(json, "a ballot")?;
    let id = ballot.get("perspective").and_then(Json::as_str);
    let id = id.ok_or("a ballot needs a perspective")?;
    let perspective =
        Perspective::from_id(id).ok_or_else(|| format!("unknown perspective {id:?}"))?;
    let answers = ballot.get("answers").ok_or("a ballot needs answers")?;
    let answers = answers_of(answers)?;
    Ok(Ballot {
        perspective,
        answers,
    })
}

/// An agreed answer goes before "niet eens" on the same statement. The lower of two options may
/// be unknown; an agreed answer may not.
fn settlements_of(case: &Map<String, Json>) -> Result<Settlements, String> {
    let mut settlements = Settlements::default();
    if let Some(json) = given(case, "disagreed") {
        for (statement, lower) in values_of(json, "disagreed")? {
            settlements.set(statement, Some(Settlement::Disagreed(lower)));
        }
    }
    if let Some(json) = given(case, "agreed") {
        for (statement, value) in values_of(json, "agreed")? {
            let missing = || format!("{} is agreed without an answer", statement.id());
            let value = value.ok_or_else(missing)?;
            settlements.set(statement, Some(Settlement::Agreed(value)));
        }
    }
    Ok(settlements)
}
