//! The report: golden texts, what may be in it and what may not.

use std::collections::BTreeSet;

use brugwijzer_core::documents::report::{Extent, list_meeting, report};
use brugwijzer_core::documents::{Block, Document};
use brugwijzer_core::domain::advice::Advice;
use brugwijzer_core::domain::assessment::{Gate, GateAnswer, Statement};
use brugwijzer_core::domain::context::Context;
use brugwijzer_core::domain::invitation::{RowFields, RowId};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::parse_iso;
use brugwijzer_core::dossier::{Arrangement, Dossier, OtherChoice};
use brugwijzer_core::i18n::Language;

use crate::dossiers::{NO, advice, answers, blank, full, gates, group};
use crate::outline::outline;
use crate::{TODAY, texts, whole};

fn of(dossier: &Dossier, advice: &Advice, language: Language) -> Document {
    report(
        dossier,
        advice,
        Extent::WithAppendices,
        &texts(language),
        TODAY,
    )
}

fn check(name: &str, dossier: &Dossier, advice: &Advice) {
    for &language in Language::ALL {
        let text = outline(&of(dossier, advice, language));
        insta::assert_snapshot!(format!("{name}-{}", language.id()), whole(&text));
    }
}

#[test]
fn reads_as_a_report() {
    let full = full();
    check("report-full", &full, &advice(&full));
    let blank = blank();
    check("report-blank", &blank, &advice(&blank));
    let mut far = blank.clone();
    far.gates = gates(&[(Gate::AllianceActive, GateAnswer::No)]);
    check("report-alliance-first", &far, &advice(&far));
}

#[test]
fn a_group_shows_the_values_of_the_rule_and_no_own_answers() {
    let mut dossier = full();
    let good = answers(&[]);
    let advice = group([
        (3, good),
        (3, answers(&[(Statement::TrustEquality, NO)])),
        (3, good),
    ]);
    dossier.gates = gates(&[]);
    dossier.answers = answers(&[(Statement::NetworkBreadth, NO)]);
    dossier.whys = blank().whys;
    let text = outline(&of(&dossier, &advice, Language::Dutch));
    assert!(
        text.contains("Contact met verschillende gemeenschappen: Grotendeels"),
        "{text}"
    );
    assert!(!text.contains(": Nee"), "{text}");
}

#[test]
fn the_list_follows_what_was_chosen() {
    let check = |list: Option<Meeting>, choice: Option<Meeting>, expected: Meeting| {
        let mut dossier = blank();
        dossier.list_meeting = list;
        dossier.other_choice = choice.map(|meeting| OtherChoice {
            meeting,
            reason: String::new(),
        });
        assert_eq!(list_meeting(&dossier, &advice(&dossier)), expected);
    };
    check(None, None, Meeting::Orientation);
    check(None, Some(Meeting::Start), Meeting::Start);
    check(
        Some(Meeting::Workshop),
        Some(Meeting::Start),
        Meeting::Workshop,
    );
}

#[test]
fn a_choice_that_became_the_advice_is_not_shown() {
    let check = |meeting, shown| {
        let mut dossier = blank();
        dossier.other_choice = Some(OtherChoice {
            meeting,
            reason: " ".to_owned(),
        });
        let text = outline(&of(&dossier, &advice(&dossier), Language::Dutch));
        assert_eq!(text.contains("Anders gekozen"), shown, "{text}");
        assert_eq!(text.contains("geen reden opgeschreven"), shown);
    };
    check(Meeting::Start, true);
    check(Meeting::Orientation, false);
}

#[test]
fn first_steps_have_a_date_once_the_meeting_has_one() {
    let check = |meeting, date: Option<&str>, proposed: bool| {
        let mut dossier = full();
        let arrangement = Arrangement {
            date: date.and_then(parse_iso),
            ..Arrangement::default()
        };
        dossier.set_arrangement(meeting, arrangement);
        for &language in Language::ALL {
            let open = texts(language).get("report-date-open");
            let of = report_dates(&of(&dossier, &advice(&dossier), language));
            assert!(!of.is_empty());
            assert_eq!(of.iter().all(|date| *date == open), !proposed, "{of:?}");
        }
    };
    check(Meeting::Orientation, None, false);
    check(Meeting::Orientation, Some("2027-06-03"), true);
    // Another meeting than that of the report says nothing.
    check(Meeting::Workshop, Some("2027-06-03"), false);
    // A date that has passed is none to propose.
    check(Meeting::Orientation, Some("2026-01-15"), false);
}

/// The dates in the tables of first steps, the ones with four columns.
fn report_dates(document: &Document) -> Vec<String> {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table { rows, .. } => Some(rows),
        _ => None,
    });
    let rows = tables.flatten().filter(|row| row.len() == 4);
    rows.filter_map(|row| row.last().cloned()).collect()
}

/// Names every field of a dossier and of a row. A new field does not compile here until
/// someone has said whether it holds free text, and whether the report may show it.
/// Returns the free texts: those that the report shows, and those that it does not.
fn free_texts(dossier: &Dossier) -> (Vec<String>, Vec<String>) {
    let Dossier {
        id,
        created: _,
        changed: _,
        municipality,
        context,
        gates: _,
        answers: _,
        whys,
        opened: _,
        other_choice,
        list_meeting: _,
        lists,
        // Letters may hold names that the user typed; the report shows nothing of them.
        arrangements: _,
        // Counts and the group's own words; `group_report.rs` looks at them.
        exercise: _,
        place,
        delete_on: _,
        copied: _,
        changes: _,
    } = dossier;
    let Context {
        partners: _,
        kinds: _,
        themes: _,
        orientation_held: _,
        orientation_when,
        start_held: _,
    } = context;
    let mut shown = vec![municipality.clone()];
    shown.extend(Statement::ALL.iter().map(|s| whys.get(*s).to_owned()));
    if let Some(OtherChoice { meeting: _, reason }) = other_choice {
        shown.push(reason.clone());
    }
    for row in lists.iter().flat_map(|(_, list)| list.rows()) {
        let RowFields {
            slot: _,
            organisation,
            number: _,
            via: _,
            new_voice: _,
            companion: _,
            status: _,
            drafted: _,
        } = row.fields();
        shown.push(organisation);
        let RowId(_) = row.id();
    }
    let hidden = vec![
        id.as_str().to_owned(),
        orientation_when.clone(),
        place.clone(),
    ];
    (shown, hidden)
}

/// A dossier in which every free text is a mark of its own.
fn marked() -> Dossier {
    let mut dossier = full();
    dossier.municipality = "mark-municipality".to_owned();
    dossier.context.orientation_when = "mark-when".to_owned();
    dossier.place = "mark-place".to_owned();
    for &statement in Statement::ALL {
        let mark = format!("mark-why-{}", statement.id());
        dossier.whys.set(statement, mark);
    }
    if let Some(choice) = dossier.other_choice.as_mut() {
        choice.reason = "mark-reason".to_owned();
    }
    dossier
        .lists
        .retain(|(meeting, _)| *meeting == Meeting::Orientation);
    for (_, list) in &mut dossier.lists {
        let ids: Vec<RowId> = list.rows().iter().map(|row| row.id()).collect();
        for id in ids {
            let mark = format!("mark-organisation-{}", id.0);
            list.set_organisation(id, &mark).expect("a short name");
        }
    }
    dossier
}

/// The words of a document that begin with the mark.
fn marks(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '-'));
    words.filter(|word| word.starts_with("mark-")).collect()
}

#[test]
fn no_field_for_a_person_is_in_the_report() {
    let dossier = marked();
    let (shown, hidden) = free_texts(&dossier);
    let text = outline(&of(&dossier, &advice(&dossier), Language::Dutch));
    let expected: BTreeSet<&str> = shown.iter().map(String::as_str).collect();
    // An organisation's name may come back in the balance; nothing else may appear.
    assert_eq!(marks(&text), expected);
    assert!(
        hidden
            .iter()
            .all(|word| !text.contains(word.as_str()) || word.len() < 3)
    );
}

#[test]
fn own_words_stay_out_of_the_report_itself() {
    let dossier = marked();
    let document = of(&dossier, &advice(&dossier), Language::Dutch);
    let is_appendix = |block: &Block| matches!(block, Block::Heading { text, .. } if text.starts_with("Bijlage: toelichting"));
    let appendix = document
        .blocks
        .iter()
        .position(is_appendix)
        .expect("the appendix");
    let (report, explanations) = document.blocks.split_at(appendix);
    let part = |blocks: &[Block]| {
        let blocks = blocks.to_vec();
        outline(&Document {
            blocks,
            ..document.clone()
        })
    };
    assert!(!part(report).contains("mark-why"));
    let explanations = part(explanations);
    assert!(explanations.contains("mark-why"));
    assert!(explanations.contains("Dit verslag kan openbaar worden."));
    assert!(part(report).contains("Dit verslag kan openbaar worden."));
}

/// What fits two pages is the long report up to its appendices.
#[test]
fn the_short_report_is_the_long_one_without_appendices() {
    for dossier in [full(), blank()] {
        let advice = advice(&dossier);
        for &language in Language::ALL {
            let texts = texts(language);
            let of = |extent| report(&dossier, &advice, extent, &texts, TODAY).blocks;
            let (short, long) = (of(Extent::Short), of(Extent::WithAppendices));
            assert!(short.len() < long.len(), "{language:?}");
            assert!(long.starts_with(&short), "{language:?}");
            let first = texts.get("report-every-answer");
            assert!(!short.contains(&Block::section(first.clone())));
            assert!(long.contains(&Block::section(first)));
        }
    }
}
