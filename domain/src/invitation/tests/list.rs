//! Editing: what each operation does, its limits, and undo.

use super::*;
use crate::context::Partner;

/// The slots of the list by first letters: "P1 L2" is quicker to read than ids.
fn order(list: &InvitationList) -> Vec<u32> {
    list.rows().iter().map(|row| row.id().0).collect()
}

/// Rows 0 policy, 1 welfare, 2 migrant, 3 welfare, added in this order.
fn four() -> InvitationList {
    let mut list = InvitationList::default();
    let migrant_last = [
        Slot::MunicipalityPolicy,
        Slot::ProfessionalWelfare,
        Slot::InformalMigrant,
        Slot::ProfessionalWelfare,
    ];
    for slot in migrant_last {
        list.add(slot);
    }
    list
}

#[test]
fn who_waits_for_a_question_is_told_by_side() {
    let check = |status: Status, waiting: &[u32], totals: Totals| {
        let mut list = four();
        assert!(list.set_status(RowId(1), status));
        let found: Vec<u32> = list.to_ask().map(|row| row.id().0).collect();
        assert_eq!(found, waiting, "{}", status.id());
        assert_eq!(list.totals(Side::Professional), totals, "{}", status.id());
    };
    let of = |needed, asked, confirmed| Totals {
        needed,
        asked,
        confirmed,
    };
    check(Status::ToAsk, &[0, 1, 3, 2], of(2, 0, 0));
    check(Status::Asked, &[0, 3, 2], of(2, 1, 0));
    check(Status::Yes, &[0, 3, 2], of(2, 1, 1));
    check(Status::No, &[0, 3, 2], of(1, 0, 0));
    // An optional row that nobody took up needs nobody.
    let drafted = InvitationList::drafted(Meeting::Start, &Context::default());
    let idle = drafted
        .rows()
        .iter()
        .filter(|row| row.is_optional())
        .count();
    assert!(idle > 0);
    assert_eq!(drafted.to_ask().count(), drafted.rows().len() - idle);
}

#[test]
fn operations_change_the_order() {
    let check = |name: &str, edit: &dyn Fn(&mut InvitationList) -> bool, done, rows: &[u32]| {
        let mut list = four();
        assert_eq!(edit(&mut list), done, "{name}");
        assert_eq!(order(&list), rows, "{name}");
    };
    check("a row joins its side", &|_| true, true, &[0, 1, 3, 2]);
    check(
        "up within the side",
        &|l| l.move_up(RowId(3)),
        true,
        &[0, 3, 1, 2],
    );
    check(
        "the first stays",
        &|l| l.move_up(RowId(1)),
        false,
        &[0, 1, 3, 2],
    );
    check(
        "down within the side",
        &|l| l.move_down(RowId(1)),
        true,
        &[0, 3, 1, 2],
    );
    check(
        "the last stays",
        &|l| l.move_down(RowId(3)),
        false,
        &[0, 1, 3, 2],
    );
    check(
        "to a place",
        &|l| l.move_to(RowId(2), 0),
        true,
        &[2, 0, 1, 3],
    );
    check(
        "past the end",
        &|l| l.move_to(RowId(0), 99),
        true,
        &[1, 3, 2, 0],
    );
    check(
        "a copy below",
        &|l| l.duplicate(RowId(1)).is_some(),
        true,
        &[0, 1, 4, 3, 2],
    );
    check(
        "removed",
        &|l| l.remove(RowId(1)).is_some(),
        true,
        &[0, 3, 2],
    );
    check("unknown up", &|l| l.move_up(RowId(9)), false, &[0, 1, 3, 2]);
    check(
        "unknown down",
        &|l| l.move_down(RowId(9)),
        false,
        &[0, 1, 3, 2],
    );
    check(
        "unknown to",
        &|l| l.move_to(RowId(9), 0),
        false,
        &[0, 1, 3, 2],
    );
    check(
        "unknown copy",
        &|l| l.duplicate(RowId(9)).is_some(),
        false,
        &[0, 1, 3, 2],
    );
    check(
        "unknown removed",
        &|l| l.remove(RowId(9)).is_some(),
        false,
        &[0, 1, 3, 2],
    );
    check(
        "unknown set",
        &|l| l.set_via(RowId(9), None),
        false,
        &[0, 1, 3, 2],
    );
}

#[test]
fn undo_brings_the_same_list_back() {
    for place in 0..4 {
        let before = four();
        let mut list = before.clone();
        let id = before.rows()[place].id();
        let removed = list.remove(id).expect("the row is there");
        assert_eq!(removed.row(), &before.rows()[place]);
        assert_eq!(list.rows().len(), 3);
        let again = removed.clone();
        assert!(list.restore(removed));
        assert_eq!(list.rows(), before.rows());
        assert!(!list.restore(again), "a second undo adds no second row");
        assert_eq!(list.rows(), before.rows());
    }
}

#[test]
fn ids_are_not_used_again_before_an_undo() {
    let mut list = four();
    let removed = list.remove(RowId(3)).expect("the row is there");
    assert_eq!(list.add(Slot::InformalMigrant), RowId(4));
    assert!(list.restore(removed));
    assert_eq!(list.rows().len(), 5);
}

#[test]
fn a_copy_is_still_to_be_asked() {
    let mut list = InvitationList::drafted(Meeting::Orientation, &Context::default());
    let id = first(&list, Slot::InformalMigrant);
    list.set_organisation(id, "Stichting Voorbeeld")
        .expect("short");
    list.set_status(id, Status::Yes);
    let copy = list.duplicate(id).expect("the row is there");
    let copy = list.row(copy).expect("the copy is there");
    assert_eq!(copy.organisation().as_str(), "Stichting Voorbeeld");
    assert_eq!(copy.status(), Status::ToAsk);
    assert_eq!((copy.number(), copy.drafted()), (2, None));
}

#[test]
fn fields_have_limits() {
    let check = |organisation: String, number: u8, problems: &[FieldProblem]| {
        let mut list = four();
        let before = list.clone();
        let id = RowId(1);
        let fields = RowFields {
            organisation: organisation.clone(),
            number,
            ..list.rows()[1].fields()
        };
        let row = Row::from_fields(id, fields.clone());
        assert_eq!(row.as_ref().err().map_or(&[][..], Vec::as_slice), problems);
        if let Ok(row) = &row {
            assert_eq!(row.fields(), fields, "raw fields go round");
        }
        let name = list.set_organisation(id, &organisation);
        let people = list.set_number(id, number);
        let found: Vec<_> = [name.err(), people.err()].into_iter().flatten().collect();
        assert_eq!(found, problems);
        if problems.len() == 2 {
            assert_eq!(list, before, "a refused value changes nothing");
        }
    };
    check("é".repeat(ORGANISATION_MAX_CHARS), 2, &[]);
    check(String::new(), 1, &[]);
    let too_long = FieldProblem::OrganisationTooLong { chars: 201 };
    check("é".repeat(201), 1, &[too_long]);
    check(
        String::new(),
        0,
        &[FieldProblem::NumberOutOfRange { number: 0 }],
    );
    check(
        "é".repeat(201),
        3,
        &[too_long, FieldProblem::NumberOutOfRange { number: 3 }],
    );
}

#[test]
fn totals_follow_the_status() {
    let check = |slot: Slot, status: Status, needed: u32, asked: u32, confirmed: u32| {
        let mut list = InvitationList::drafted(Meeting::Talk, &Context::default());
        list.set_status(first(&list, slot), status);
        let totals = Totals {
            needed,
            asked,
            confirmed,
        };
        assert_eq!(
            list.totals(slot.side()),
            totals,
            "{} {}",
            slot.id(),
            status.id()
        );
    };
    check(Slot::MunicipalityPolicy, Status::ToAsk, 2, 0, 0);
    check(Slot::MunicipalityPolicy, Status::Asked, 2, 2, 0);
    check(Slot::MunicipalityPolicy, Status::Yes, 2, 2, 2);
    check(Slot::MunicipalityPolicy, Status::No, 0, 0, 0);
    // An optional row counts once it is taken up.
    check(Slot::InformalKeyPerson, Status::ToAsk, 0, 0, 0);
    check(Slot::InformalKeyPerson, Status::Asked, 1, 1, 0);
    check(Slot::InformalKeyPerson, Status::No, 0, 0, 0);
}

#[test]
fn stored_rows_with_one_id_are_all_kept() {
    let row = four().rows()[0].clone();
    let list = InvitationList::from_rows(vec![row.clone(), row.clone(), row], true);
    assert_eq!(order(&list), [0, 1, 2]);
    assert!(list.safety_on_call);
}

#[test]
fn the_warm_contact_is_a_choice_of_few() {
    let check = |partners: &[Partner], current, ids: &[&str]| {
        let choices = Via::choices(&with_partners(partners), current);
        let found: Vec<_> = choices.into_iter().map(Via::id).collect();
        assert_eq!(found, ids);
    };
    check(
        &[],
        None,
        &["movisie", "municipality", "other-organisation"],
    );
    check(
        &[Partner::Von],
        Some(Via::Lccplus),
        &[
            "movisie",
            "von",
            "lccplus",
            "municipality",
            "other-organisation",
        ],
    );
    for partner in Partner::ALL {
        assert_eq!(Via::partner(*partner).id(), partner.id());
    }
}

#[test]
fn slot_ids_name_their_side() {
    for slot in Slot::ALL {
        assert!(slot.id().starts_with(slot.side().id()), "{}", slot.id());
    }
}
