//! By when a first step is proposed.

use super::*;
use crate::advice::Item;
use crate::assessment::{Gate, Statement};
use crate::meeting::Meeting;

fn due(meeting: Meeting, today: &str, item: Item) -> Option<String> {
    let request = PlanRequest {
        meeting,
        date: day("2027-06-03"),
        evaluation: None,
        today: day(today),
    };
    first_step_date(request, item).map(iso)
}

#[test]
fn a_first_step_is_due_when_the_planning_waits_for_it() {
    let check = |meeting, item: Item, expected: &str| {
        let found = due(meeting, "2027-01-01", item);
        assert_eq!(found.as_deref(), Some(expected), "{item:?}");
    };
    let alderman = Item::Gate(Gate::AldermanOnBoard);
    check(Meeting::Start, alderman, "2027-03-11");
    // An orientation has no alderman to open it, and a talk has no letter.
    check(Meeting::Orientation, alderman, "2027-05-06");
    check(Meeting::Talk, alderman, "2027-06-03");
    check(
        Meeting::Start,
        Item::Statement(Statement::TrustProtection),
        "2027-04-08",
    );
    check(
        Meeting::Workshop,
        Item::Statement(Statement::CommitmentFollowUp),
        "2027-05-06",
    );
    check(
        Meeting::Start,
        Item::Statement(Statement::CounselPolicy),
        "2027-06-03",
    );
}

#[test]
fn a_day_that_has_passed_is_not_proposed() {
    let item = Item::Gate(Gate::PartiesOnAllSides);
    let check = |today, expected: Option<&str>| {
        let found = due(Meeting::Start, today, item);
        assert_eq!(found.as_deref(), expected, "{today}");
    };
    check("2027-03-25", Some("2027-03-25"));
    check("2027-03-26", None);
}

#[test]
fn every_first_step_has_a_day_before_the_meeting() {
    let gates = Gate::ALL.iter().map(|gate| Item::Gate(*gate));
    let statements = Statement::ALL.iter().map(|s| Item::Statement(*s));
    for item in gates.chain(statements) {
        for meeting in Meeting::ALL {
            let found = due(*meeting, "2027-01-01", item);
            assert!(found.is_some_and(|day| *day <= *"2027-06-03"), "{item:?}");
        }
    }
}
