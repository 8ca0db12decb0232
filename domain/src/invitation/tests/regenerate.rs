//! A new draft keeps what was typed: by table for the matching rule, by property for all lists.

use super::*;
use proptest::prelude::*;

/// The organisation, slot and number of each row on the informal side.
fn informal(list: &InvitationList) -> Vec<String> {
    let rows = list.rows_of(Side::Informal);
    let text = |row: &Row| {
        let slot = row.slot().id().trim_start_matches("informal-");
        format!("{}{slot} {}", row.organisation().as_str(), row.number())
    };
    rows.map(text).collect()
}

#[test]
fn touched_rows_take_seats() {
    let check = |name: &str, from, edit: &dyn Fn(&mut InvitationList), to, rows: &[&str]| {
        let mut list = InvitationList::drafted(from, &Context::default());
        edit(&mut list);
        list.regenerate(to, &Context::default());
        assert_eq!(informal(&list), rows, "{name}");
    };
    use Meeting::{Orientation, Start, Talk};
    let plain = &["migrant 2", "lhbtq 2", "key-person 1"];
    check("nothing typed", Start, &|_| {}, Orientation, plain);
    let name = |list: &mut InvitationList| {
        let id = first(list, Slot::InformalMigrant);
        list.set_organisation(id, "Voorbeeld ").expect("short");
    };
    let named = &["Voorbeeld migrant 2", "lhbtq 2", "key-person 1"];
    check(
        "a named row takes the seat",
        Start,
        &name,
        Orientation,
        named,
    );
    let refuse = |list: &mut InvitationList| {
        name(list);
        list.set_status(first(list, Slot::InformalMigrant), Status::No);
    };
    let refused = &[
        "Voorbeeld migrant 2",
        "migrant 2",
        "lhbtq 2",
        "key-person 1",
    ];
    check(
        "a no leaves the seat open",
        Orientation,
        &refuse,
        Orientation,
        refused,
    );
    let add = |list: &mut InvitationList| {
        list.add(Slot::InformalMigrant);
    };
    let added = &["migrant 2", "lhbtq 2", "key-person 1", "migrant 1"];
    check(
        "an added row is extra",
        Orientation,
        &add,
        Orientation,
        added,
    );
    let reslot = |list: &mut InvitationList| {
        list.set_slot(first(list, Slot::InformalMigrant), Slot::InformalChristian);
    };
    let reslotted = &["christian 2", "lhbtq 2", "key-person 1"];
    check(
        "another slot keeps its seat",
        Orientation,
        &reslot,
        Orientation,
        reslotted,
    );
    let remove = |list: &mut InvitationList| {
        list.remove(first(list, Slot::InformalMigrant));
    };
    check(
        "a removed row comes back",
        Orientation,
        &remove,
        Orientation,
        plain,
    );
    check(
        "typed rows outlive their meeting",
        Orientation,
        &name,
        Talk,
        &["Voorbeeld migrant 2", "key-person 1"],
    );
    let up = |list: &mut InvitationList| {
        list.move_up(first(list, Slot::InformalLhbtq));
    };
    let moved = &["lhbtq 2", "migrant 2", "key-person 1"];
    check(
        "the user's order stays",
        Orientation,
        &up,
        Orientation,
        moved,
    );
    let up_and_refuse = |list: &mut InvitationList| {
        up(list);
        refuse(list);
    };
    check(
        "a new row joins its slot where the user put it",
        Orientation,
        &up_and_refuse,
        Orientation,
        &[
            "lhbtq 2",
            "Voorbeeld migrant 2",
            "migrant 2",
            "key-person 1",
        ],
    );
}

/// One thing a user does to the row at a place (taken modulo the length).
#[derive(Clone, Debug)]
enum Edit {
    Organisation(usize, String),
    Status(usize, usize),
    Via(usize, usize),
    Number(usize, u8),
    Slot(usize, usize),
    NewVoice(usize),
    Companion(usize),
    Add(usize),
    Duplicate(usize),
    Remove(usize),
    Move(usize, usize),
    Regenerate(usize, usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = 0..40_usize;
    prop_oneof![
        (at.clone(), "[a-zé ]{0,6}").prop_map(|(a, s)| Edit::Organisation(a, s)),
        (at.clone(), at.clone()).prop_map(|(a, b)| Edit::Status(a, b)),
        (at.clone(), at.clone()).prop_map(|(a, b)| Edit::Via(a, b)),
        (at.clone(), 0..4_u8).prop_map(|(a, n)| Edit::Number(a, n)),
        (at.clone(), at.clone()).prop_map(|(a, b)| Edit::Slot(a, b)),
        at.clone().prop_map(Edit::NewVoice),
        at.clone().prop_map(Edit::Companion),
        at.clone().prop_map(Edit::Add),
        at.clone().prop_map(Edit::Duplicate),
        at.clone().prop_map(Edit::Remove),
        (at.clone(), at.clone()).prop_map(|(a, b)| Edit::Move(a, b)),
        (at.clone(), at).prop_map(|(a, b)| Edit::Regenerate(a, b)),
    ]
}

fn pick<T: Clone>(all: &[T], at: usize) -> T {
    all[at % all.len()].clone()
}

fn apply(list: &mut InvitationList, edit: Edit) {
    match edit {
        Edit::Add(slot) => {
            list.add(pick(Slot::ALL, slot));
            return;
        }
        Edit::Regenerate(meeting, context) => {
            list.regenerate(pick(Meeting::ALL, meeting), &pick(&contexts(), context));
            return;
        }
        _ => {}
    }
    if list.rows().is_empty() {
        return;
    }
    let id = |at| pick(list.rows(), at).id();
    match edit {
        Edit::Organisation(at, name) => drop(list.set_organisation(id(at), &name)),
        Edit::Status(at, status) => drop(list.set_status(id(at), pick(Status::ALL, status))),
        Edit::Via(at, via) => drop(list.set_via(id(at), Via::ALL.get(via).copied())),
        Edit::Number(at, number) => drop(list.set_number(id(at), number)),
        Edit::Slot(at, slot) => drop(list.set_slot(id(at), pick(Slot::ALL, slot))),
        Edit::NewVoice(at) => drop(list.set_new_voice(id(at), true)),
        Edit::Companion(at) => drop(list.set_companion(id(at), true)),
        Edit::Duplicate(at) => drop(list.duplicate(id(at))),
        Edit::Remove(at) => drop(list.remove(id(at))),
        Edit::Move(at, to) => drop(list.move_to(id(at), to)),
        Edit::Add(_) | Edit::Regenerate(..) => {}
    }
}

/// Typed content, told from the row's own fields and not by `is_touched`.
fn has_typed_content(row: &Row) -> bool {
    let seat = row.drafted();
    !row.organisation().as_str().is_empty()
        || row.status() != Status::ToAsk
        || seat.is_none_or(|s| s.via != row.via() || s.number != row.number())
        || seat.is_none_or(|s| s.slot != row.slot() || s.new_voice != row.new_voice())
        || row.companion()
}

proptest! {
    #[test]
    fn no_typed_row_ever_disappears(
        edits in prop::collection::vec(edit(), 0..30),
        from in 0..5_usize, to in 0..5_usize, before in 0..18_usize, after in 0..18_usize,
    ) {
        let contexts = contexts();
        let mut list = InvitationList::drafted(pick(Meeting::ALL, from), &contexts[before]);
        for edit in edits {
            apply(&mut list, edit);
        }
        let typed = |list: &InvitationList| -> Vec<Row> {
            list.rows().iter().filter(|row| has_typed_content(row)).cloned().collect()
        };
        let kept = typed(&list);
        let on_call = list.safety_on_call;
        let (meeting, context) = (pick(Meeting::ALL, to), &contexts[after]);

        list.regenerate(meeting, context);
        prop_assert_eq!(typed(&list), kept, "typed rows, unchanged and in their order");
        prop_assert_eq!(list.safety_on_call, on_call);

        // Every seat of the new draft is on the list, unless a typed row takes it.
        let untouched = list.rows().iter().filter(|row| !row.is_touched()).count();
        prop_assert!(list.rows().len() >= draft(meeting, context).len().max(untouched));
        let mut ids: Vec<_> = list.rows().iter().map(Row::id).collect();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), list.rows().len(), "ids stay unique");

        let once = list.clone();
        list.regenerate(meeting, context);
        prop_assert_eq!(list.rows(), once.rows(), "twice is once");
    }

    #[test]
    fn without_typing_a_new_draft_is_the_draft(
        from in 0..5_usize, to in 0..5_usize, before in 0..18_usize, after in 0..18_usize,
    ) {
        let contexts = contexts();
        let (meeting, context) = (pick(Meeting::ALL, to), &contexts[after]);
        let mut list = InvitationList::drafted(pick(Meeting::ALL, from), &contexts[before]);
        list.regenerate(meeting, context);
        let mut seats: Vec<_> = list.rows().iter().filter_map(Row::drafted).collect();
        let mut expected = draft(meeting, context);
        let key = |seat: &Seat| format!("{seat:?}");
        seats.sort_by_key(key);
        expected.sort_by_key(key);
        prop_assert_eq!(seats, expected);
    }
}
