//! Every rule of the policy occurs: a balance check, gap or flag that no case produces is a
//! rule that nobody ever sees, or one that cannot be met.

use std::collections::BTreeSet;

use brugwijzer_core::domain::assessment::{Answer, Statement, Value};
use brugwijzer_core::domain::context::{Context, Partner};
use brugwijzer_core::domain::exercise::Counts;
use brugwijzer_core::domain::exercise::shown::{ShownPerspective, ShownStatement};
use brugwijzer_core::domain::exercise::spread::{Flag, flags};
use brugwijzer_core::domain::invitation::{
    Basis, CheckId, GapId, InvitationList, Slot, Verdict, checks, gaps,
};
use brugwijzer_core::domain::meeting::Meeting;

/// Lists that are in balance, empty, or lopsided towards one slot.
fn lists(context: &Context) -> Vec<(Meeting, InvitationList)> {
    let mut lists = Vec::new();
    for meeting in [Meeting::Orientation, Meeting::Start, Meeting::Workshop] {
        lists.push((meeting, InvitationList::drafted(meeting, context)));
        lists.push((meeting, InvitationList::from_rows(Vec::new(), false)));
        for slot in Slot::ALL {
            let mut list = InvitationList::from_rows(Vec::new(), false);
            for _ in 0..9 {
                let id = list.add(*slot);
                assert_eq!(list.set_number(id, 2), Ok(true));
                assert_eq!(list.set_organisation(id, "Voorbeeld"), Ok(true));
            }
            lists.push((meeting, list));
        }
    }
    lists
}

#[test]
fn every_check_of_the_balance_is_met_and_missed() {
    let context = Context::default();
    let mut seen = BTreeSet::new();
    for (meeting, list) in lists(&context) {
        for basis in [Basis::Needed, Basis::Confirmed] {
            for check in checks(&list, meeting, basis) {
                seen.insert((check.kind.id(), check.verdict.id()));
            }
        }
    }
    for &id in CheckId::ALL {
        let verdicts: &[Verdict] = if CheckId::REMINDERS.contains(&id) {
            &[Verdict::Info]
        } else {
            &[Verdict::Ok, Verdict::Attention]
        };
        for verdict in verdicts {
            assert!(
                seen.contains(&(id, verdict.id())),
                "{} never {}",
                id.id(),
                verdict.id()
            );
        }
    }
}

#[test]
fn every_gap_occurs() {
    let context = Context {
        partners: Partner::ALL.to_vec(),
        ..Context::default()
    };
    let found = lists(&context)
        .into_iter()
        .flat_map(|(meeting, list)| gaps(&list, meeting, &context));
    let seen: BTreeSet<GapId> = found.map(|gap| gap.id()).collect();
    assert_eq!(seen, GapId::ALL.iter().copied().collect());
}

#[test]
fn every_flag_occurs() {
    let some = |by_option: [u32; 5]| ShownPerspective::of(&Counts { by_option });
    let low = [6, 0, 0, 2, 0];
    let high = [0, 0, 2, 6, 0];
    let split = [4, 0, 0, 4, 0];
    let unknown = [0, 0, 2, 2, 4];
    let mut seen = BTreeSet::new();
    for rows in [
        [low, high, high],
        [split, split, split],
        [unknown, unknown, unknown],
        [high, high, low],
    ] {
        let mut total = Counts::default();
        for (option, count) in total.by_option.iter_mut().enumerate() {
            *count = rows.iter().map(|row| row[option]).sum();
        }
        let shown = ShownStatement {
            slips: rows.map(|row| row.iter().sum()),
            total: Some(total),
            perspectives: rows.map(some),
            unread: false,
        };
        seen.extend(flags(&shown));
    }
    assert_eq!(seen, Flag::ALL.iter().copied().collect());
}

#[test]
fn every_answer_has_a_number_or_is_unknown() {
    let numbers: Vec<Option<u8>> = Answer::ALL
        .iter()
        .map(|a| a.value().map(Value::number))
        .collect();
    assert_eq!(numbers, [Some(0), Some(1), Some(2), Some(3), None]);
    assert_eq!(Statement::COUNT, 23);
}
