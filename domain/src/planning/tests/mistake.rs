//! Dates and times that cannot go together.

use super::*;

fn found(moments: Moments) -> String {
    let found = mistakes(moments, day("2027-03-20")).into_iter();
    found.map(Mistake::id).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_end_comes_after_the_start() {
    let check = |start: &str, end: &str, expected: &str| {
        let moments = Moments {
            start: parse_clock(start),
            end: parse_clock(end),
            ..Moments::default()
        };
        assert_eq!(found(moments), expected, "{start} {end}");
    };
    check("19:00", "21:00", "");
    check("19:00", "19:01", "");
    check("19:00", "19:00", "end-before-start");
    check("19:00", "09:00", "end-before-start");
    check("", "09:00", "");
    check("19:00", "", "");
}

#[test]
fn days_come_in_their_order() {
    let check = |date: &str, evaluation: &str, reply_by: &str, expected: &str| {
        let moments = Moments {
            date: parse_iso(date),
            evaluation: parse_iso(evaluation),
            reply_by: parse_iso(reply_by),
            ..Moments::default()
        };
        assert_eq!(found(moments), expected, "{date} {evaluation} {reply_by}");
    };
    check("", "", "", "");
    check("2027-06-03", "2027-06-04", "2027-06-03", "");
    check("2027-06-03", "2027-06-03", "", "evaluation-before-meeting");
    check("2027-06-03", "2027-01-01", "", "evaluation-before-meeting");
    check("", "2027-01-01", "", "");
    check("2027-06-03", "", "2027-06-04", "reply-by-after-meeting");
    check("2027-06-03", "", "2027-03-20", "");
    check("2027-06-03", "", "2027-03-19", "reply-by-past");
    check("", "", "2027-03-19", "reply-by-past");
    check("2027-03-19", "", "2027-03-01", "");
    check(
        "2027-06-03",
        "2027-06-02",
        "2027-06-04",
        "evaluation-before-meeting reply-by-after-meeting",
    );
}
