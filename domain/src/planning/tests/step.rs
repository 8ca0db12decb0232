//! The steps, the delete date and the form of a date.

use super::super::day::plus_six_months;
use super::*;
use crate::meeting::Meeting;
use proptest::prelude::*;

fn request(meeting: Meeting, evaluation: Option<&str>) -> PlanRequest {
    PlanRequest {
        meeting,
        date: day("2027-06-03"),
        evaluation: evaluation.map(day),
        today: day("2027-03-20"),
    }
}

/// "date step", with `<` when past, `~` when proposed.
fn read(request: PlanRequest) -> Vec<String> {
    let steps = plan(request).into_iter();
    let text = |step: DatedStep| {
        let past = if step.past { "<" } else { "" };
        let proposed = if step.proposed { "~" } else { "" };
        format!("{} {}{past}{proposed}", iso(step.date), step.step.id())
    };
    steps.map(text).collect()
}

#[test]
fn steps_are_dated_backwards() {
    let check = |meeting, evaluation, expected: &[&str]| {
        assert_eq!(read(request(meeting, evaluation)), expected);
    };
    let start = [
        "2027-03-11 alderman-diary<",
        "2027-03-11 movisie<",
        "2027-03-11 privacy-officer<",
        "2027-03-18 preparatory-talk<",
        "2027-03-25 warm-contacts",
        "2027-03-25 date-with-key-persons",
        "2027-04-08 location",
        "2027-04-08 save-the-date",
        "2027-04-22 recruiting",
        "2027-04-22 content",
        "2027-05-06 letter",
        "2027-05-20 catering",
        "2027-05-27 call-and-reminder",
        "2027-06-03 meeting",
        "2027-06-17 report",
        "2027-07-01 delete-contacts",
        "2027-08-26 evaluation~",
    ];
    check(Meeting::Start, None, &start);
    check(Meeting::Orientation, None, &start[1..]);
    check(Meeting::Workshop, None, &start[1..]);
    let [meeting, report, delete, proposed] = [start[13], start[14], start[15], start[16]];
    let planned = [
        &start[1..15],
        &["2027-09-02 evaluation", "2027-09-16 delete-contacts"],
    ]
    .concat();
    check(Meeting::Workshop, Some("2027-09-02"), &planned);
    let late = [
        &start[1..15],
        &["2027-12-03 delete-contacts", "2028-01-13 evaluation"],
    ]
    .concat();
    check(Meeting::Workshop, Some("2028-01-13"), &late);
    check(Meeting::Workshop, Some("2027-06-03"), &start[1..]);
    check(Meeting::Talk, None, &[start[1], meeting, report, delete]);
    let dialogue = [
        start[3],
        "2027-03-25 offer-place",
        start[8],
        start[9],
        meeting,
        proposed,
    ];
    check(Meeting::Dialogue, None, &dialogue);
}

#[test]
fn each_step_names_who_does_it() {
    use Meeting::{Dialogue, Orientation, Start, Talk, Workshop};
    let all = ["municipality", "professionals", "alliance"];
    let local = ["municipality", "professionals"];
    let check = |step: PlanStep, meetings: &[Meeting], doers: &[&str]| {
        for meeting in meetings {
            let found: Vec<_> = step.doers(*meeting).iter().map(|doer| doer.id()).collect();
            assert_eq!(found, doers, "{} {}", step.id(), meeting.id());
        }
    };
    let own = [Orientation, Start, Workshop];
    check(PlanStep::AldermanDiary, &[Start], &["municipality"]);
    check(PlanStep::PreparatoryTalk, &own, &all);
    check(
        PlanStep::PreparatoryTalk,
        &[Dialogue],
        &["alliance", "municipality"],
    );
    check(PlanStep::WarmContacts, &own, &["alliance", "municipality"]);
    for step in [
        PlanStep::Location,
        PlanStep::Catering,
        PlanStep::Recruiting,
        PlanStep::CallAndReminder,
    ] {
        check(step, &own, &local);
    }
    check(
        PlanStep::Recruiting,
        &[Dialogue],
        &["alliance", "municipality"],
    );
    check(
        PlanStep::Content,
        &[Orientation, Start, Workshop, Dialogue],
        &["alliance"],
    );
    check(PlanStep::Letter, &own, &["municipality", "alliance"]);
    check(PlanStep::OfferPlace, &[Dialogue], &["municipality"]);
    check(
        PlanStep::Meeting,
        &[Talk, Orientation, Start, Workshop],
        &all,
    );
    check(PlanStep::Meeting, &[Dialogue], &["alliance"]);
    check(PlanStep::Evaluation, &own, &all);
    check(PlanStep::Evaluation, &[Dialogue], &all);
}

#[test]
fn each_invitation_is_signed_by_who_belongs_to_it() {
    let check = |meeting: Meeting, expected: &[Practical]| {
        let signing = [Practical::SignOrientation, Practical::SignStart];
        let found: Vec<Practical> = signing.into_iter().filter(|p| p.fits(meeting)).collect();
        assert_eq!(found, expected, "{}", meeting.id());
        assert!(Practical::Mail.fits(meeting));
        let evaluated = plan(request(meeting, None))
            .iter()
            .any(|step| step.step == PlanStep::Evaluation);
        assert_eq!(Practical::Evaluation.fits(meeting), evaluated);
    };
    check(Meeting::Talk, &[]);
    check(Meeting::Orientation, &[Practical::SignOrientation]);
    check(Meeting::Start, &[Practical::SignStart]);
    check(Meeting::Workshop, &[]);
    check(Meeting::Dialogue, &[]);
}

#[test]
fn contacts_go_on_a_date() {
    let check = |meeting: Option<&str>, evaluation: Option<&str>, expected: &str| {
        let date = delete_date(meeting.map(day), evaluation.map(day), day("2027-01-01"));
        assert_eq!(iso(date), expected, "{meeting:?} {evaluation:?}");
    };
    check(None, None, "2027-04-01");
    check(None, Some("2027-02-01"), "2027-04-01");
    check(Some("2027-06-03"), None, "2027-07-01");
    check(Some("2027-06-03"), Some("2027-06-01"), "2027-07-01");
    check(Some("2027-06-03"), Some("2027-06-10"), "2027-06-24");
    check(Some("2027-06-03"), Some("2027-11-19"), "2027-12-03");
    check(Some("2027-06-03"), Some("2027-11-20"), "2027-12-03");
    check(Some("2027-08-31"), Some("2028-12-01"), "2028-02-29");
    check(Some("2026-08-30"), Some("2028-12-01"), "2027-02-28");
}

#[test]
fn dates_are_read_strictly() {
    let check = |text: &str, expected: Option<&str>| {
        assert_eq!(parse_iso(text).map(iso).as_deref(), expected, "{text}");
    };
    check("2028-02-29", Some("2028-02-29"));
    check("0001-01-01", Some("0001-01-01"));
    for wrong in [
        "",
        "2027-02-29",
        "2027-13-01",
        "2027-00-01",
        "2027-01-00",
        "0000-01-01",
        "2027-1-01",
        "27-01-01",
        "2027-01-01-",
        "+027-01-01",
        "-027-01-01",
        "2027/01/01",
        "2027-01-0é",
        " 2027-01-01",
        "12027-01-01",
    ] {
        check(wrong, None);
    }
}

proptest! {
    #[test]
    fn contacts_never_outlive_six_months(
        meeting in any_day(), evaluation in any_day(), since in any_day(), planned: bool,
    ) {
        let date = delete_date(Some(meeting), planned.then_some(evaluation), since);
        prop_assert!(date <= plus_six_months(meeting));
        prop_assert!(date >= meeting);
    }

    #[test]
    fn every_date_has_a_plan(date in any_day(), evaluation in any_day(), today in any_day()) {
        for meeting in Meeting::ALL {
            let steps = plan(PlanRequest { meeting: *meeting, date, evaluation: Some(evaluation), today });
            prop_assert!(steps.is_sorted_by_key(|step| step.date));
            prop_assert!(steps.iter().all(|step| step.past == (step.date < today)));
            prop_assert!(steps.iter().any(|step| step.date == date));
        }
        let _ = warnings(date, None, None, today);
    }

    #[test]
    fn written_dates_are_read_again(date in any_day()) {
        if (1..=9999).contains(&date.year()) {
            prop_assert_eq!(parse_iso(&iso(date)), Some(date));
        }
    }
}

/// Any day the calendar has, its ends included.
fn any_day() -> impl Strategy<Value = Date> {
    let days = Date::MIN.to_julian_day()..=Date::MAX.to_julian_day();
    let ends = prop_oneof![Just(Date::MIN), Just(Date::MAX)];
    let inside = days.prop_map(|julian| Date::from_julian_day(julian).expect("in range"));
    prop_oneof![1 => ends, 20 => inside]
}
