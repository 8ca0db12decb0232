//! Every term of the invitation list and the planning has its text, in both languages and
//! with the arguments that the domain gives.

#![allow(clippy::expect_used)] // A test may stop where its own files are missing.

use brugwijzer_core::domain::context::{Context, Partner};
use brugwijzer_core::domain::invitation::{
    Basis, Check, GapId, InvitationList, Side, Slot, Status, Verdict, Via, checks,
};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::{Avoid, Mistake, PlanStep, Practical};
use brugwijzer_core::i18n::{Arg, Language, Texts};

fn texts(language: Language) -> Texts {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales/");
    let files = ["invitation", "planning", "practicalities"];
    let read = |file: &str| {
        std::fs::read_to_string(format!("{folder}{}/{file}.ftl", language.id())).expect("a file")
    };
    let (texts, problems) = Texts::parse(language, files.map(read).join("\n"));
    assert_eq!(problems, []);
    texts
}

fn languages() -> [Texts; 2] {
    [texts(Language::Dutch), texts(Language::English)]
}

/// A text is whole when its id exists and no argument stays open.
fn check(texts: &Texts, id: &str, args: &[(&str, Arg<'_>)]) -> String {
    let text = texts.with(id, args);
    assert!(!text.contains(['⟨', '{']), "{id}: {text}");
    text
}

#[test]
fn every_term_has_a_text() {
    for texts in languages() {
        let all = |prefix: &str, ids: Vec<&str>| {
            for id in ids {
                check(&texts, &format!("{prefix}-{id}"), &[]);
            }
        };
        all("side", Side::ALL.iter().map(|term| term.id()).collect());
        all("slot", Slot::ALL.iter().map(|term| term.id()).collect());
        all("status", Status::ALL.iter().map(|term| term.id()).collect());
        all("via", Via::ALL.iter().map(|term| term.id()).collect());
        all(
            "planning-step",
            PlanStep::ALL.iter().map(|term| term.id()).collect(),
        );
        all(
            "planning-mistake",
            Mistake::ALL.iter().map(|term| term.id()).collect(),
        );
        all(
            "practical",
            Practical::ALL.iter().map(|term| term.id()).collect(),
        );
        all("balance-verdict", vec!["ok", "attention", "info"]);
        let args: [(&str, Arg<'_>); 3] = [
            ("partner", "FSAN".into()),
            ("side", "X".into()),
            ("until", "X".into()),
        ];
        for gap in GapId::ALL {
            check(&texts, &format!("gap-{}", gap.id()), &args);
        }
        for avoid in Avoid::ALL {
            check(&texts, &format!("planning-warning-{}", avoid.id()), &args);
        }
    }
}

/// Lists whose checks show every verdict: drafts, an empty one, one organisation throughout.
fn lists() -> Vec<InvitationList> {
    let context = Context {
        partners: Partner::ALL.to_vec(),
        ..Context::default()
    };
    let draft = InvitationList::drafted(Meeting::Start, &context);
    let mut crowded = draft.clone();
    for row in draft.rows() {
        crowded
            .set_organisation(row.id(), "Voorbeeld")
            .expect("short");
    }
    let mut alone = InvitationList::default();
    alone.add(Slot::InformalLhbtq);
    for _ in 0..3 {
        alone.add(Slot::MunicipalityPolicy);
    }
    vec![draft, crowded, alone, InvitationList::default()]
}

fn fill<'a>(texts: &Texts, one: &'a Check) -> Vec<(&'static str, Arg<'a>)> {
    let numbers = one.kind.numbers().into_iter();
    let mut args: Vec<_> = numbers
        .map(|(name, n)| (name, Arg::from(i64::from(n))))
        .collect();
    let side = one
        .kind
        .side()
        .map(|side| texts.get(&format!("side-{}", side.id())));
    args.extend(side.map(|side| ("side", side.into())));
    args.extend(one.kind.organisation().map(|name| ("name", name.into())));
    args
}

#[test]
fn every_check_can_be_said() {
    for texts in languages() {
        let mut said = std::collections::BTreeSet::new();
        for list in lists() {
            for meeting in [Meeting::Orientation, Meeting::Start, Meeting::Workshop] {
                for one in checks(&list, meeting, Basis::Needed) {
                    check(&texts, &one.text_id(), &fill(&texts, &one));
                    said.insert((one.kind.id(), one.verdict == Verdict::Ok));
                }
            }
        }
        // Ten checks with two verdicts, and three reminders.
        assert_eq!(said.len(), 23);
    }
}

#[test]
fn numbers_choose_the_sentence() {
    let [dutch, _] = languages();
    let say = |id: &str, count: i64| {
        let args = [
            ("count", Arg::from(count)),
            ("min", 6_i64.into()),
            ("max", 12_i64.into()),
        ];
        check(&dutch, id, &args)
    };
    assert!(say("balance-lhbtq-attention", 0).contains("LCC+"));
    assert!(say("balance-lhbtq-attention", 1).contains("meenemen"));
    assert!(say("balance-size-attention", 1).starts_with("1 persoon"));
    assert!(say("balance-size-attention", 4).starts_with("4 mensen"));
}
