//! Golden texts of the advice and the list, in both languages.

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::advice::{
    Advice, Firmness, Headline, Item, Need, Reason, SupportLabel, Who,
};
use brugwijzer_core::domain::assessment::{Answer, Dimension, Gate, GateAnswer, Statement};
use brugwijzer_core::domain::context::{Context, Partner};
use brugwijzer_core::domain::invitation::{Basis, Gap, InvitationList, Side, Slot, Via, checks};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::i18n::{Language, Texts};

use crate::dossiers::{advices, answers, gates, group};
use crate::{texts, whole};

/// One snapshot for each language.
fn check(name: &str, lines: impl Fn(&Texts) -> Vec<String>) {
    for &language in Language::ALL {
        let lines = lines(&texts(language));
        lines.iter().for_each(|line| {
            whole(line);
        });
        insta::assert_snapshot!(format!("{name}-{}", language.id()), lines.join("\n"));
    }
}

#[test]
fn every_headline_is_said() {
    let advices = advices();
    let ids: Vec<&str> = advices.iter().map(|a| a.headline().id()).collect();
    let expected = [
        Headline::Start.id(),
        Headline::StartSolo.id(),
        Headline::Talk.id(),
        Headline::TalkHeld(Vec::new()).id(),
        Headline::AllianceFirst.id(),
        Headline::OrientationHeld.id(),
        Headline::ManyUnknown.id(),
        Headline::TooFewKeyPersons.id(),
        Headline::NotGoodEnough(Vec::new()).id(),
        Headline::DiscussFirst.id(),
        Headline::RoundTable.id(),
    ];
    assert_eq!(ids, expected);
    check("headlines", |texts| {
        let say = |advice: &Advice| {
            let mut parts = vec![
                format!("{}:", advice.headline().id()),
                wording::headline(advice, texts),
            ];
            parts.extend(wording::more_steps(advice, texts));
            parts.push(wording::meaning(advice, texts));
            parts.extend(wording::alliance_notice(advice, texts));
            parts.extend(wording::changes(advice, texts));
            parts.extend(wording::agenda_note(advice, texts));
            parts.join(" ")
        };
        advices.iter().map(say).collect()
    });
}

/// Every reason that the rule can give.
fn reasons() -> Vec<Reason> {
    let key = || Statement::ALL.iter().copied().filter(|s| s.is_key());
    let trust = || Dimension::Trust.statements().iter().copied();
    let other_trust = || trust().filter(|s| !s.is_key());
    let network = [Statement::InsightNeeds, Statement::NetworkContact];
    let mut reasons: Vec<Reason> = Gate::ALL.iter().map(|g| Reason::Gate(*g)).collect();
    reasons.extend(key().map(Reason::KeyStatement));
    reasons.extend(Dimension::FOUNDATIONS.map(Reason::TooFewInPlace));
    reasons.extend(trust().map(Reason::TrustStatement));
    reasons.extend(Dimension::FOUNDATIONS.map(Reason::TooManyUnknown));
    reasons.push(Reason::TooFewKeyPersons);
    reasons.extend(
        network
            .into_iter()
            .chain(trust())
            .map(Reason::KeyPersonsStatement),
    );
    reasons.extend([Dimension::Network, Dimension::Trust].map(Reason::KeyPersonsDimension));
    reasons.extend(key().chain(other_trust()).map(Reason::Contested));
    reasons
}

#[test]
fn every_reason_is_said() {
    let solo = Advice::solo(&gates(&[]), &answers(&[]), None);
    check("reasons", |texts| {
        let say =
            |reason: &Reason| format!("{}: {}", reason.id(), wording::reason(reason, &solo, texts));
        reasons().iter().map(say).collect()
    });
}

#[test]
fn numbers_choose_the_sentence_of_r3() {
    let good = answers(&[]);
    let check = |low: &[Statement], expected: &str| {
        let no: Vec<_> = low.iter().map(|s| (*s, crate::dossiers::NO)).collect();
        let advice = Advice::solo(&gates(&[]), &answers(&no), None);
        let reason = Reason::TooFewInPlace(Dimension::Insight);
        let text = wording::reason(&reason, &advice, &texts(Language::Dutch));
        assert_eq!(text, expected);
    };
    let insight = Dimension::Insight.statements();
    check(
        insight,
        "Bij Beeld is nog geen van de 3 punten geregeld. Er zijn er 2 nodig.",
    );
    check(
        &insight[..2],
        "Bij Beeld is één van de 3 punten geregeld. Er zijn er 2 nodig.",
    );
    check(
        &insight[..1],
        "Bij Beeld zijn 2 van de 3 punten geregeld. Er zijn er 2 nodig.",
    );
    // The answers of others are not quoted as the user's own.
    let of_group = Reason::Contested(Statement::TrustPrivacy);
    let quoted = wording::reason_answers(&of_group, &gates(&[]), &good, &texts(Language::Dutch));
    assert_eq!(quoted, Vec::<String>::new());
}

#[test]
fn terms_are_said() {
    let carried = group([(3, answers(&[])); 3]);
    let untouched = Advice::solo(&gates(&[]), &answers(&[]), None);
    assert_eq!(carried.support(), SupportLabel::Carried);
    check("terms", |texts| {
        let mut lines = Vec::new();
        lines.extend(Firmness::ALL.iter().map(|f| wording::firmness(*f, texts)));
        for &label in SupportLabel::ALL {
            let about = wording::support_about(label, texts);
            lines.push(format!("{}. {about}", wording::support(label, texts)));
        }
        lines.extend(Who::ALL.iter().map(|who| wording::who(*who, texts)));
        let needs = [Need::Must, Need::Choice, Need::Discuss];
        lines.extend(needs.map(|need| wording::need(need, texts)));
        let given = Answer::ALL.map(Some).into_iter().chain([None]);
        lines.extend(given.map(|answer| wording::answer(answer, texts)));
        let facts = GateAnswer::ALL.iter().map(|a| Some(*a)).chain([None]);
        lines.extend(facts.map(|answer| wording::gate_answer(answer, texts)));
        let early = [Meeting::Start, Meeting::Orientation];
        lines.extend(early.map(|meeting| wording::settled(meeting, texts)));
        let topics = untouched.agenda().topics().iter();
        lines.extend(topics.map(|topic| wording::agenda_topic(topic, texts)));
        lines.push(wording::rule_version(crate::TODAY, texts));
        lines.push(wording::via(None, texts));
        lines.extend(Via::ALL.iter().map(|via| wording::via(Some(*via), texts)));
        lines
    });
}

#[test]
fn every_item_has_a_first_step() {
    check("first-steps", |texts| {
        let gates = Gate::ALL.iter().map(|gate| Item::Gate(*gate));
        let statements = Statement::ALL.iter().map(|s| Item::Statement(*s));
        let say = |item| {
            let name = wording::item_name(item, texts);
            let missing = wording::item_missing(item, texts);
            let step = wording::item_step(item, texts);
            format!(
                "{name} | {missing} | {step} | {}",
                wording::item_who(item, texts)
            )
        };
        gates.chain(statements).map(say).collect()
    });
}

#[test]
fn the_smallest_change_is_said() {
    let few = answers(&[
        (Statement::InsightProblems, crate::dossiers::NO),
        (Statement::InsightOffer, Answer::Unknown),
        (Statement::CommitmentAlderman, crate::dossiers::NO),
        (Statement::CommitmentCompensation, crate::dossiers::NO),
        (Statement::CommitmentFollowUp, crate::dossiers::NO),
        (Statement::TrustProtection, crate::dossiers::NO),
    ]);
    let facts = gates(&[(Gate::SafetyExpert, GateAnswer::No)]);
    let advice = Advice::solo(&facts, &few, None);
    check("smallest-change", |texts| {
        let count = wording::changes(&advice, texts).into_iter();
        count.chain(wording::small_change(&advice, texts)).collect()
    });
}

#[test]
fn who_waits_for_a_question_is_said() {
    let mut list = InvitationList::default();
    let organisation = list.add(Slot::InformalMigrant);
    let person = list.add(Slot::InformalKeyPerson);
    list.set_organisation(organisation, "Voorbeeld")
        .expect("a short name");
    list.set_number(organisation, 2).expect("a number");
    list.set_via(person, Some(Via::Fsan));
    let texts = texts(Language::Dutch);
    let said = |id| {
        let row = list.row(id).expect("the row");
        wording::row_to_ask(row, &texts)
    };
    assert_eq!(
        said(organisation),
        "Migrantenorganisatie: 2. Organisatie: Voorbeeld. Via: nog te kiezen."
    );
    assert_eq!(
        said(person),
        "Sleutelpersoon of vertrouwenspersoon, niet namens een organisatie: 1. Via: FSAN."
    );
    assert_eq!(
        wording::side_totals(Side::Informal, &list, &texts),
        "Sleutelpersonen en zelforganisaties. Nodig: 3. Gevraagd: 0. Ja gezegd: 0."
    );
}

#[test]
fn the_list_is_said() {
    let list = InvitationList::drafted(Meeting::Start, &Context::default());
    let mut empty = InvitationList::default();
    empty.safety_on_call = true;
    check("list", |texts| {
        let mut lines = Vec::new();
        for list in [&list, &empty] {
            for check in checks(list, Meeting::Start, Basis::Needed) {
                let verdict = wording::verdict(check.verdict, texts);
                lines.push(format!("{verdict}: {}", wording::check(&check, texts)));
            }
        }
        let gaps = [
            Gap::SideWithoutRows(Side::Informal),
            Gap::NoLhbtq,
            Gap::PartnerWithoutOrganisation(Partner::Fsan),
        ];
        lines.extend(gaps.iter().map(|gap| wording::gap(gap, texts)));
        lines.extend(list.rows().iter().map(|row| wording::row_name(row, texts)));
        lines.push(wording::totals(list.counted_totals(), texts));
        lines
    });
}

#[test]
fn a_small_municipality_is_sent_to_its_neighbours_once() {
    let texts = texts(Language::Dutch);
    for advice in advices() {
        let id = advice.headline().id();
        let is_start = advice.outcome().meeting() == Meeting::Start;
        let said = wording::small_municipality(&advice, &texts);
        let notice = wording::alliance_notice(&advice, &texts);
        let neighbours = said.iter().chain(&notice);
        let count = neighbours.filter(|text| text.contains("buurgemeenten"));
        assert_eq!(count.count(), usize::from(!is_start), "{id}");
    }
}
