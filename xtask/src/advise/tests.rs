use super::*;

const CASES: &str = include_str!("../../../tests/fixtures/advice-cases.jsonl");

fn advise(input: &[u8]) -> (bool, Vec<Json>) {
    let mut output = Vec::new();
    let all_good = run(input, &mut output).unwrap();
    let text = String::from_utf8(output).unwrap();
    let lines = text.lines().map(|line| serde_json::from_str(line).unwrap());
    (all_good, lines.collect())
}

#[test]
fn every_worked_case_has_the_advice_that_it_expects() {
    let (all_good, answers) = advise(CASES.as_bytes());
    assert!(all_good);
    assert_eq!(answers.len(), CASES.lines().count());
    for (case, answer) in CASES.lines().zip(answers) {
        let case: Json = serde_json::from_str(case).unwrap();
        assert_eq!(answer["id"], case["id"]);
        let keys = ["meeting", "step", "alliance_first", "changes"];
        for key in keys {
            assert_eq!(
                answer.get(key),
                case["expect"].get(key),
                "{} {key}",
                case["id"]
            );
        }
        let start = answer["meeting"] == "start-meeting";
        assert_eq!(
            answer["reasons"] == serde_json::json!([]),
            start,
            "{}",
            case["id"]
        );
    }
}

fn reasons(id: &str, expected: &[&str]) {
    let (_, answers) = advise(CASES.as_bytes());
    let answer = answers.iter().find(|answer| answer["id"] == id).unwrap();
    assert_eq!(answer["reasons"], serde_json::json!(expected), "{id}");
}

#[test]
fn reasons_come_in_rule_order() {
    reasons("T1", &[]);
    reasons("T2", &["R2:trust-safety-route"]);
    reasons("T4", &["R1:alliance-active"]);
    reasons("T16", &["R1:preparatory-talk", "R1:parties-on-all-sides"]);
    reasons(
        "T19",
        &[
            "R2:insight-needs",
            "R2:network-contact",
            "R2:trust-safety-route",
            "R2:trust-protection",
            "R2:commitment-contact-person",
            "R3:insight",
            "R3:network",
            "R3:trust",
            "R3:commitment",
            "R4:trust-equality",
            "R4:trust-privacy",
            "R4:trust-safety-route",
            "R4:trust-protection",
            "R5:insight",
            "R5:network",
            "R5:trust",
            "R5:commitment",
            "R6:size",
        ],
    );
}

/// The line is refused with its id and a message that contains `part`; the next is answered.
fn refused(line: impl AsRef<[u8]>, id: Json, part: &str) {
    let mut input = b"\n  \r\n".to_vec();
    input.extend_from_slice(line.as_ref());
    input.extend_from_slice(b"\n{\"id\":\"next\",\"answers\":{}}");
    let (all_good, answers) = advise(&input);
    assert!(!all_good);
    assert_eq!(answers.len(), 2);
    let error = answers[0]["error"].as_str().unwrap();
    assert!(error.contains(part), "{error}");
    assert_eq!(
        (&answers[0]["id"], &answers[0]["line"]),
        (&id, &Json::from(3))
    );
    assert_eq!(answers[0].as_object().unwrap().len(), 3);
    assert_eq!(
        (&answers[1]["id"], &answers[1]["changes"]),
        (&"next".into(), &17.into())
    );
}

#[test]
fn a_bad_line_is_refused_in_its_place() {
    let a = || Json::from("a");
    refused("{", Json::Null, "EOF");
    refused("[]", Json::Null, "object");
    refused(b"{\"id\":\"\xff\"}", Json::Null, "");
    refused("[".repeat(10_000_000), Json::Null, "recursion");
    refused("x".repeat(10_000_000), Json::Null, "expected");
    refused(vec![b'x'; LONGEST_LINE as usize + 5], Json::Null, "long");
    refused(r#"{"id":"a"}"#, a(), "give answers or ballots");
    refused(r#"{"id":"a","answers":{},"ballots":[]}"#, a(), "not both");
    refused(
        r#"{"answers":{"x":1}}"#,
        Json::Null,
        "unknown statement \"x\"",
    );
    refused(r#"{"id":"a","answers":{"insight-needs":4}}"#, a(), "0 to 3");
    refused(
        r#"{"id":"a","answers":{"insight-needs":-1}}"#,
        a(),
        "0 to 3",
    );
    refused(
        r#"{"id":"a","answers":{"insight-needs":256}}"#,
        a(),
        "0 to 3",
    );
    refused(
        r#"{"id":"a","answers":{"insight-needs":2.5}}"#,
        a(),
        "0 to 3",
    );
    refused(
        r#"{"id":"a","answers":{"insight-needs":"2"}}"#,
        a(),
        "0 to 3",
    );
    refused(
        r#"{"id":"a","answers":[]}"#,
        a(),
        "answers must be an object",
    );
    refused(
        r#"{"id":"a","answers":{},"gates":{"x":"yes"}}"#,
        a(),
        "unknown gate",
    );
    refused(
        r#"{"id":"a","answers":{},"gates":{"safety-expert":"maybe"}}"#,
        a(),
        "yes, no",
    );
    refused(r#"{"id":"a","ballots":{}}"#, a(), "list");
    refused(
        r#"{"id":"a","ballots":[{"answers":{}}]}"#,
        a(),
        "perspective",
    );
    refused(
        r#"{"id":"a","ballots":[{"perspective":"x","answers":{}}]}"#,
        a(),
        "perspective \"x\"",
    );
    refused(
        r#"{"id":"a","ballots":[{"perspective":"informal"}]}"#,
        a(),
        "needs answers",
    );
    refused(
        r#"{"id":"a","ballots":[],"agreed":{"insight-needs":null}}"#,
        a(),
        "agreed",
    );
    refused(
        r#"{"id":"a","ballots":[],"disagreed":{"insight-needs":9}}"#,
        a(),
        "0 to 3",
    );
}

/// The line is answered, with this meeting and number of changes.
fn answered_with(line: String, changes: Option<usize>, meeting: &str) {
    let (all_good, answers) = advise(line.as_bytes());
    assert!(all_good, "{answers:?}");
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0]["meeting"], meeting);
    assert_eq!(answers[0].get("changes"), changes.map(Json::from).as_ref());
}

#[test]
fn a_line_may_leave_out_what_is_unknown() {
    answered_with(r#"{"answers":{}}"#.into(), Some(17), "orientation");
    answered_with(
        r#"{"id":"a","ballots":[],"answers":null}"#.into(),
        None,
        "orientation",
    );
    let long = format!(r#"{{"answers":{{}}{}}}"#, " ".repeat(10_000_000));
    answered_with(long, Some(17), "orientation");
    answered_with(
        "\n\n{\"gates\":{\"safety-expert\":\"yes\"},\"answers\":{\"insight-needs\":null}}\r\n\n"
            .into(),
        Some(16),
        "orientation",
    );
    let disagreed = r#"{"ballots":[],"disagreed":{"insight-needs":null}}"#;
    answered_with(disagreed.into(), None, "orientation");
}

/// The reasons for the worked start case T14 with these settlements added.
fn settled(key: &str, settlements: Json, expected: &[&str]) {
    let line = CASES
        .lines()
        .find(|line| line.contains(r#""id": "T14""#))
        .unwrap();
    let mut case: Json = serde_json::from_str(line).unwrap();
    case[key] = settlements;
    let (_, answers) = advise(case.to_string().as_bytes());
    assert_eq!(answers[0]["reasons"], serde_json::json!(expected), "{key}");
}

#[test]
fn settled_answers_replace_the_values() {
    let low = || serde_json::json!({"insight-needs": 1});
    settled("disagreed", low(), &["R2:insight-needs"]);
    settled(
        "disagreed",
        serde_json::json!({"insight-needs": null}),
        &["R2:insight-needs"],
    );
    settled("disagreed", serde_json::json!({"insight-needs": 2}), &[]);
    settled("agreed", low(), &["R2:insight-needs"]);
}
