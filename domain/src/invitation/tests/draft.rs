//! The default drafts against the table of the policy.

use super::*;

/// "slot number" per row, with `*` for a new voice, `?` for optional and `@via`.
fn read(meeting: Meeting, context: &Context) -> String {
    let seats = draft(meeting, context).into_iter().map(|seat| {
        let mut text = format!("{} {}", seat.slot.id(), seat.number);
        text.push_str(if seat.new_voice { "*" } else { "" });
        text.push_str(if seat.optional { "?" } else { "" });
        let via = seat.via.map(|via| format!("@{}", via.id()));
        text + &via.unwrap_or_default()
    });
    seats.collect::<Vec<_>>().join(", ")
}

#[test]
fn drafts_follow_the_table() {
    let check = |meeting, rows: &str| {
        assert_eq!(read(meeting, &Context::default()), rows, "{}", meeting.id());
    };
    check(
        Meeting::Talk,
        "municipality-policy 2, professional-welfare 1?, informal-key-person 1?, \
         alliance-movisie 1, alliance-consortium 1",
    );
    check(
        Meeting::Orientation,
        "municipality-policy 2, professional-welfare 1, professional-care 1*, \
         professional-neighbourhood-team 1, professional-veilig-thuis 1, informal-migrant 2, \
         informal-lhbtq 2, informal-key-person 1*, alliance-movisie 1, alliance-consortium 1, \
         support-crew 1?",
    );
    check(
        Meeting::Start,
        "municipality-policy 2, municipality-alderman 1, municipality-dv-lead 1, \
         professional-welfare 2, professional-welfare 1, professional-care 2, \
         professional-neighbourhood-team 2, professional-veilig-thuis 1, professional-other 1*, \
         informal-migrant 2, informal-migrant 2, informal-refugee 2, informal-lhbtq 2, \
         informal-key-person 1, informal-key-person 1, informal-women-youth 2*, \
         alliance-movisie 1, alliance-consortium 1, alliance-lccplus 1?, alliance-lkha 1?, \
         support-crew 1?",
    );
    check(
        Meeting::Workshop,
        "municipality-policy 1, professional-welfare 2, professional-welfare 2, \
         professional-care 2, professional-care 1, professional-neighbourhood-team 1, \
         professional-veilig-thuis 1, professional-other 1*, informal-migrant 2, \
         informal-refugee 2, informal-lhbtq 2, informal-key-person 1, informal-key-person 1, \
         informal-key-person 1, informal-women-youth 2*, alliance-movisie 1, \
         alliance-consortium 1, support-crew 1?",
    );
    check(Meeting::Dialogue, "");
}

#[test]
fn a_context_swaps_rows() {
    let check = |meeting, context: &Context, gone: &str, come: &str| {
        let plain = read(meeting, &Context::default());
        let gone_once = plain.rfind(gone).expect("the plain draft has the row");
        let mut expected = plain.clone();
        expected.replace_range(gone_once..gone_once + gone.len(), come);
        assert_eq!(read(meeting, context), expected, "{} {come}", meeting.id());
    };
    let von = with_partners(&[Partner::Von]);
    check(
        Meeting::Orientation,
        &von,
        "informal-migrant 2",
        "informal-refugee 2",
    );
    check(Meeting::Start, &von, "", "");
    check(Meeting::Workshop, &von, "", "");

    let christian_kind = Context {
        kinds: vec![OrganisationKind::Christian],
        ..Context::default()
    };
    check(
        Meeting::Orientation,
        &christian_kind,
        "informal-lhbtq 2",
        "informal-lhbtq 2@lccplus",
    );
    check(
        Meeting::Start,
        &christian_kind,
        "informal-migrant 2",
        "informal-christian 2",
    );
    check(
        Meeting::Workshop,
        &christian_kind,
        "informal-refugee 2",
        "informal-christian 2",
    );

    let with_consortium = with_partners(&[Partner::Fsan, Partner::Lccplus]);
    check(
        Meeting::Start,
        &with_consortium,
        "informal-migrant 2",
        "informal-christian 2",
    );
    check(
        Meeting::Talk,
        &with_partners(&[Partner::Lccplus]),
        "consortium",
        "lccplus",
    );
}

#[test]
fn a_context_never_adds_people() {
    let check = |meeting: Meeting, sides: [u32; 3]| {
        for context in contexts() {
            let list = InvitationList::drafted(meeting, &context);
            let counted = [Side::Municipality, Side::Professional, Side::Informal];
            let people = counted.map(|side| list.totals(side).needed);
            assert_eq!(people, sides, "{} {context:?}", meeting.id());
            assert_eq!(list.counted_totals().needed, sides.iter().sum::<u32>());
            let alliance = list.totals(Side::Alliance).needed;
            assert_eq!(alliance, if meeting == Meeting::Dialogue { 0 } else { 2 });
        }
    };
    check(Meeting::Talk, [2, 0, 0]);
    check(Meeting::Orientation, [2, 4, 5]);
    check(Meeting::Start, [4, 9, 12]);
    check(Meeting::Workshop, [1, 10, 11]);
    check(Meeting::Dialogue, [0, 0, 0]);
}
