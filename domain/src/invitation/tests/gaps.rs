//! Gaps speak of chosen partners and of sides that are missing.

use super::*;

#[test]
fn gaps_name_what_is_missing() {
    let check = |name: &str,
                 meeting,
                 partners: &[Partner],
                 edit: &dyn Fn(&mut InvitationList),
                 expected: &[Gap]| {
        let context = with_partners(partners);
        let mut list = InvitationList::drafted(meeting, &context);
        edit(&mut list);
        assert_eq!(gaps(&list, meeting, &context), expected, "{name}");
    };
    use Meeting::{Dialogue, Orientation, Start, Talk, Workshop};
    for meeting in Meeting::ALL {
        check("a plain draft has none", *meeting, &[], &|_| {}, &[]);
    }
    let fsan = Gap::PartnerWithoutOrganisation(Partner::Fsan);
    check("chosen, no row", Start, &[Partner::Fsan], &|_| {}, &[fsan]);
    let via = |list: &mut InvitationList| {
        list.set_via(first(list, Slot::InformalMigrant), Some(Via::Fsan));
    };
    check(
        "a contact is not yet an organisation",
        Start,
        &[Partner::Fsan],
        &via,
        &[fsan],
    );
    let named = |list: &mut InvitationList| {
        via(list);
        let id = first(list, Slot::InformalMigrant);
        list.set_organisation(id, "Stichting Voorbeeld")
            .expect("short");
    };
    check(
        "an organisation through it",
        Start,
        &[Partner::Fsan],
        &named,
        &[],
    );
    let asked = |list: &mut InvitationList| {
        via(list);
        list.set_status(first(list, Slot::InformalMigrant), Status::Asked);
    };
    check(
        "numbers only, asked through it",
        Start,
        &[Partner::Fsan],
        &asked,
        &[],
    );
    let refused = |list: &mut InvitationList| {
        named(list);
        list.set_status(first(list, Slot::InformalMigrant), Status::No);
    };
    check("they said no", Start, &[Partner::Fsan], &refused, &[fsan]);
    check("not at a talk", Talk, &[Partner::Fsan], &|_| {}, &[]);
    check(
        "not at a dialogue",
        Dialogue,
        &[Partner::Fsan],
        &|_| {},
        &[],
    );

    let no_lhbtq = |list: &mut InvitationList| {
        list.set_status(first(list, Slot::InformalLhbtq), Status::No);
    };
    check(
        "nobody from lhbtq+",
        Workshop,
        &[],
        &no_lhbtq,
        &[Gap::NoLhbtq],
    );
    let no_municipality = |list: &mut InvitationList| {
        list.remove(first(list, Slot::MunicipalityPolicy));
    };
    let missing = Gap::SideWithoutRows(Side::Municipality);
    check(
        "an orientation needs it",
        Orientation,
        &[],
        &no_municipality,
        &[missing],
    );
    check("a talk needs it", Talk, &[], &no_municipality, &[missing]);
    check(
        "a workshop does without",
        Workshop,
        &[],
        &no_municipality,
        &[],
    );
    let no_alliance = |list: &mut InvitationList| {
        list.remove(first(list, Slot::AllianceMovisie));
        list.remove(first(list, Slot::AllianceConsortium));
    };
    let alone = Gap::SideWithoutRows(Side::Alliance);
    check(
        "not without the Alliantie",
        Orientation,
        &[],
        &no_alliance,
        &[alone],
    );
}
