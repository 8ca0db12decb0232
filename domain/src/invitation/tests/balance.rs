//! Each check at its limits, and the proof that the default draft satisfies them all.

use super::*;

const WITH_BALANCE: [Meeting; 3] = [Meeting::Orientation, Meeting::Start, Meeting::Workshop];

/// The text ids of the checks that ask for attention.
fn attention(list: &InvitationList, meeting: Meeting, basis: Basis) -> Vec<&'static str> {
    let checks = checks(list, meeting, basis).into_iter();
    let ask = checks.filter(|check| check.verdict == Verdict::Attention);
    ask.map(|check| check.kind.id().id()).collect()
}

/// A list with people in slots, each row one person without a name, all of whom said yes.
fn people(slots: &[(Slot, u32)]) -> InvitationList {
    let mut list = InvitationList::default();
    for (slot, number) in slots {
        for _ in 0..*number {
            let id = list.add(*slot);
            list.set_status(id, Status::Yes);
        }
    }
    list
}

fn find(list: &InvitationList, meeting: Meeting, id: CheckId) -> Vec<Verdict> {
    let checks = checks(list, meeting, Basis::Needed).into_iter();
    let found = checks.filter(|check| check.kind.id() == id);
    found.map(|check| check.verdict).collect()
}

#[test]
fn checks_hold_at_their_limits() {
    use CheckId as Id;
    use Slot::{InformalLhbtq, InformalMigrant, MunicipalityPolicy, ProfessionalCare};
    let check = |meeting, slots: &[(Slot, u32)], id: CheckId, ok: &[bool]| {
        let expected: Vec<_> = ok
            .iter()
            .map(|ok| if *ok { Verdict::Ok } else { Verdict::Attention })
            .collect();
        assert_eq!(
            find(&people(slots), meeting, id),
            expected,
            "{} {slots:?}",
            id.id()
        );
    };
    let migrants = |n| [(InformalMigrant, n)];
    for (meeting, min, max) in [
        (Meeting::Orientation, 6, 12),
        (Meeting::Start, 16, 30),
        (Meeting::Workshop, 16, 24),
    ] {
        check(meeting, &migrants(min - 1), Id::Size, &[false]);
        check(meeting, &migrants(min), Id::Size, &[true]);
        check(meeting, &migrants(max), Id::Size, &[true]);
        check(meeting, &migrants(max + 1), Id::Size, &[false]);
    }
    let ranges = [
        (Meeting::Orientation, [(1, 2), (2, 4), (3, 6)]),
        (Meeting::Start, [(2, 5), (6, 10), (8, 15)]),
        (Meeting::Workshop, [(0, 2), (7, 10), (9, 12)]),
    ];
    let sides = [MunicipalityPolicy, ProfessionalCare, InformalMigrant];
    for (meeting, limits) in ranges {
        let with = |pick: &dyn Fn((u32, u32)) -> u32| {
            let mut slots = sides.iter().zip(limits);
            std::array::from_fn::<_, 3, _>(|_| {
                let (slot, limit) = slots.next().expect("three sides");
                (*slot, pick(limit))
            })
        };
        check(meeting, &with(&|(min, _)| min), Id::UsualRange, &[true; 3]);
        check(meeting, &with(&|(_, max)| max), Id::UsualRange, &[true; 3]);
        check(
            meeting,
            &with(&|(_, max)| max + 1),
            Id::UsualRange,
            &[false; 3],
        );
        let below = limits.map(|(min, _)| min == 0);
        check(
            meeting,
            &with(&|(min, _)| min.saturating_sub(1)),
            Id::UsualRange,
            &below,
        );
    }
    let start = Meeting::Start;
    check(
        start,
        &[(InformalMigrant, 4), (ProfessionalCare, 8)],
        Id::InformalShare,
        &[true],
    );
    check(
        start,
        &[(InformalMigrant, 4), (ProfessionalCare, 9)],
        Id::InformalShare,
        &[false],
    );
    check(
        start,
        &[(InformalMigrant, 8), (ProfessionalCare, 4)],
        Id::ProfessionalShare,
        &[true],
    );
    check(
        start,
        &[(InformalMigrant, 9), (ProfessionalCare, 4)],
        Id::ProfessionalShare,
        &[false],
    );
    check(start, &[], Id::InformalShare, &[false]);
    let municipality = |m, others| [(MunicipalityPolicy, m), (InformalMigrant, others)];
    check(start, &municipality(3, 9), Id::MunicipalityShare, &[true]);
    check(start, &municipality(3, 8), Id::MunicipalityShare, &[false]);
    check(start, &municipality(1, 0), Id::MunicipalityShare, &[true]);
    check(start, &municipality(2, 0), Id::MunicipalityShare, &[false]);
    check(
        Meeting::Workshop,
        &municipality(2, 18),
        Id::MunicipalityShare,
        &[true],
    );
    check(
        Meeting::Workshop,
        &municipality(3, 18),
        Id::MunicipalityShare,
        &[false],
    );
    check(start, &migrants(1), Id::InformalOrganisations, &[false]);
    check(start, &migrants(2), Id::InformalOrganisations, &[true]);
    check(
        start,
        &[(Slot::InformalKeyPerson, 5)],
        Id::InformalOrganisations,
        &[false],
    );
    check(start, &[(InformalLhbtq, 1)], Id::Lhbtq, &[false]);
    check(start, &[(InformalLhbtq, 2)], Id::Lhbtq, &[true]);
    check(start, &[(ProfessionalCare, 1)], Id::SafetyExpert, &[false]);
    check(
        start,
        &[(Slot::ProfessionalVeiligThuis, 1)],
        Id::SafetyExpert,
        &[true],
    );
    check(
        start,
        &[(Slot::ProfessionalNeighbourhoodTeam, 1)],
        Id::SafetyExpert,
        &[true],
    );
    check(start, &migrants(3), Id::NewVoice, &[false, false]);
}

#[test]
fn one_organisation_has_a_limit() {
    let check = |side: u32, named: u32, too_many: bool| {
        let mut list = people(&[(Slot::InformalMigrant, side)]);
        let spellings = ["Stichting Voorbeeld", " stichting  VOORBEELD "];
        let ids: Vec<_> = list.rows().iter().map(Row::id).collect();
        for (id, name) in ids
            .iter()
            .zip(spellings.iter().cycle())
            .take(named as usize)
        {
            list.set_organisation(*id, name).expect("short");
        }
        let found = find(&list, Meeting::Start, CheckId::OrganisationSize);
        let verdict = if too_many {
            Verdict::Attention
        } else {
            Verdict::Ok
        };
        assert_eq!(found, [verdict], "{named} of {side}");
    };
    check(5, 2, false);
    check(5, 3, true);
    check(8, 3, true);
    check(9, 3, false);
    check(12, 4, false);
    check(12, 5, true);
}

#[test]
fn marks_on_rows_and_the_list_count() {
    let lhbtq = Slot::InformalLhbtq;
    let mut list = people(&[(lhbtq, 1), (Slot::ProfessionalCare, 1)]);
    let check = |list: &InvitationList, id, verdicts: &[Verdict]| {
        assert_eq!(
            find(list, Meeting::Orientation, id),
            verdicts,
            "{}",
            id.id()
        );
    };
    list.set_companion(first(&list, lhbtq), true);
    check(&list, CheckId::Lhbtq, &[Verdict::Ok]);
    list.set_new_voice(first(&list, Slot::ProfessionalCare), true);
    check(&list, CheckId::NewVoice, &[Verdict::Attention, Verdict::Ok]);
    list.safety_on_call = true;
    check(&list, CheckId::SafetyExpert, &[Verdict::Ok]);
    list.set_status(first(&list, lhbtq), Status::No);
    check(&list, CheckId::Lhbtq, &[Verdict::Attention]);
    for reminder in CheckId::REMINDERS {
        check(&list, *reminder, &[Verdict::Info]);
    }
}

#[test]
fn checks_without_a_list_and_before_a_yes() {
    for meeting in Meeting::ALL {
        let list = InvitationList::drafted(*meeting, &Context::default());
        let shown = !checks(&list, *meeting, Basis::Needed).is_empty();
        assert_eq!(shown, WITH_BALANCE.contains(meeting), "{}", meeting.id());
        let needed = attention(&list, *meeting, Basis::Needed);
        let confirmed = attention(&list, *meeting, Basis::Confirmed);
        assert_eq!(
            (needed.len(), !confirmed.is_empty()),
            (0, shown),
            "{}",
            meeting.id()
        );
    }
}

#[test]
fn alliance_and_support_do_not_count() {
    for meeting in WITH_BALANCE {
        let mut list = InvitationList::drafted(meeting, &Context::default());
        let before = checks(&list, meeting, Basis::Needed);
        for slot in Slot::ALL.iter().filter(|slot| !slot.side().is_counted()) {
            let id = list.add(*slot);
            list.set_number(id, 2).expect("in range");
        }
        assert_eq!(checks(&list, meeting, Basis::Needed), before);
    }
}

/// Every way in which exactly `away` people of these rows can stay away: people per row.
fn absences(rows: &[u32], away: u32) -> Vec<Vec<u32>> {
    let Some((first, rest)) = rows.split_first() else {
        return if away == 0 { vec![vec![]] } else { vec![] };
    };
    let mut all = Vec::new();
    for gone in 0..=away.min(*first) {
        for tail in absences(rest, away - gone) {
            all.push([vec![gone], tail].concat());
        }
    }
    all
}

/// The draft with each counted row split into people who said yes and people who did not.
fn attended(meeting: Meeting, context: &Context, gone: &[u32]) -> InvitationList {
    let seats = draft(meeting, context).into_iter();
    let mut list = InvitationList::default();
    for (seat, gone) in seats.filter(|s| s.slot.side().is_counted()).zip(gone) {
        let id = list.add(seat.slot);
        list.set_new_voice(id, seat.new_voice);
        let present = u32::from(seat.number) - gone;
        if present > 0 {
            list.set_number(id, present as u8).expect("in range");
            list.set_status(id, Status::Yes);
        }
    }
    list
}

/// A quarter of each side, rounded down, stays away. All ways of staying away of one side are
/// tried against one fixed way of the other sides (their first rows), which is enough: no check
/// reads which rows of two sides are absent together, only their numbers.
///
/// What only depends on numbers holds for every choice of people. Check 4, 5 and 6 are about
/// particular people, so when just those stay away they do ask for attention; there the claim
/// is that some choice of people satisfies them.
#[test]
fn the_draft_satisfies_every_check_also_when_a_quarter_stays_away() {
    let by_person = ["lhbtq", "new-voice", "safety-expert"];
    for meeting in WITH_BALANCE {
        for context in contexts() {
            let list = InvitationList::drafted(meeting, &context);
            assert_eq!(
                attention(&list, meeting, Basis::Needed),
                [""; 0],
                "{context:?}"
            );

            let sides = Side::COUNTED.iter().map(|side| {
                let rows: Vec<u32> = list.rows_of(*side).map(Row::needed).collect();
                let quarter = rows.iter().sum::<u32>() / 4;
                absences(&rows, quarter)
            });
            let sides: Vec<_> = sides.collect();
            let mut all_fit = 0;
            for varied in 0..sides.len() {
                for choice in &sides[varied] {
                    let gone: Vec<u32> = (0..sides.len())
                        .flat_map(|at| {
                            if at == varied {
                                choice
                            } else {
                                sides[at].last().expect("a way")
                            }
                            .clone()
                        })
                        .collect();
                    let list = attended(meeting, &context, &gone);
                    let mut asks = attention(&list, meeting, Basis::Confirmed);
                    all_fit += usize::from(asks.is_empty());
                    asks.retain(|id| !by_person.contains(id));
                    assert_eq!(asks, [""; 0], "{} {context:?} {gone:?}", meeting.id());
                }
            }
            assert!(all_fit > 0, "{} {context:?}", meeting.id());
        }
    }
}
