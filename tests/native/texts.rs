//! Every text has a use, and every use has a text, in every language.
//!
//! An id is used when a literal of the product names it, or when it belongs to a family whose
//! id is put together from a term of the domain. That both languages take the same arguments
//! is held by the core's own test of the locales.

use crate::literals::{Literal, of_the_product};
use anyhow::{Context, Result, ensure};
use brugwijzer_core::documents::letters::LetterKind;
use brugwijzer_core::domain::assessment::{
    Answer, Dimension, Gate, GateAnswer, Kind, Perspective, Statement,
};
use brugwijzer_core::domain::context::{Held, OrganisationKind, Partner, Theme};
use brugwijzer_core::domain::invitation::{CheckId, GapId, Side, Slot, Status, Via};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::{Avoid, PlanStep};
use brugwijzer_core::i18n::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use xtask::project;

/// Files, and beginnings of ids, that no page uses yet; each with what it waits for.
const IN_PROGRESS: [(&str, &str); 9] = [
    ("exercise.ftl", "the pages of the group exercise"),
    ("words.ftl", "the list of words and what they mean"),
    ("perspective-", "the pages of the group exercise"),
    ("advice-group-count", "the advice of a group"),
    ("advice-not-visible", "the advice of a group"),
    ("advice-next-step-heading", "the advice of a group"),
    (
        "advice-small-municipality",
        "a question about the size of the municipality",
    ),
    (
        "safety-disclosure",
        "the instructions for who leads a group",
    ),
    ("safety-privacy", "the pages of participants"),
];

/// Texts whose id is put together: how the code writes it, `*` in place of the term, the terms.
struct Family(&'static str, &'static str, Vec<&'static str>);

fn families() -> Vec<Family> {
    let mut all = of_the_assessment();
    all.extend(of_the_advice());
    all.extend(of_the_list_and_planning());
    all.extend(of_the_letters());
    all.extend(of_documents_and_dates());
    all
}

/// The ids of a vocabulary.
macro_rules! ids {
    ($terms:ty) => {
        <$terms>::ALL.iter().map(|term| term.id()).collect()
    };
}

fn of_the_assessment() -> Vec<Family> {
    let mut all = vec![
        Family("dimension-{}", "dimension-*", ids!(Dimension)),
        Family(
            "dimension-{}-question",
            "dimension-*-question",
            ids!(Dimension),
        ),
        Family("statement-{}", "statement-*", ids!(Statement)),
        Family(
            "{name}-explanation",
            "statement-*-explanation",
            ids!(Statement),
        ),
        Family("{name}-example", "statement-*-example", ids!(Statement)),
        Family("gate-{}", "gate-*", ids!(Gate)),
        Family("gate-{}-help", "gate-*-help", ids!(Gate)),
        Family("gate-answer-{}", "gate-answer-*", ids!(GateAnswer)),
        Family(
            "answer-{}",
            "answer-*",
            Answer::ALL.iter().map(|answer| answer.id()).collect(),
        ),
        Family("partner-{}", "partner-*", ids!(Partner)),
        Family("partner-{}-about", "partner-*-about", ids!(Partner)),
        Family(
            "organisation-kind-{}",
            "organisation-kind-*",
            ids!(OrganisationKind),
        ),
        Family("theme-{}", "theme-*", ids!(Theme)),
        Family("held-{}", "held-*", ids!(Held)),
    ];
    for (written, gates, statements) in [
        ("short", "gate-*-short", "statement-*-short"),
        ("missing", "gate-*-missing", "statement-*-missing"),
        ("step", "gate-*-step", "statement-*-step"),
    ] {
        assert!(gates.ends_with(written) && statements.ends_with(written));
        all.push(Family("gate-{}-{ending}", gates, ids!(Gate)));
        all.push(Family("statement-{}-{ending}", statements, ids!(Statement)));
    }
    all
}

fn of_the_advice() -> Vec<Family> {
    let headlines = vec![
        "start",
        "start-solo",
        "talk",
        "talk-held",
        "alliance-first",
        "orientation-held",
        "many-unknown",
        "too-few-key-persons",
        "not-good-enough",
        "discuss-first",
        "round-table",
    ];
    let meanings = vec![
        "start",
        "talk",
        "talk-held",
        "alliance-first",
        "orientation",
        "orientation-held",
    ];
    let support = ["provisional", "fair", "carried"];
    vec![
        Family("headline-{}", "headline-*", headlines),
        Family("advice-meaning-{id}", "advice-meaning-*", meanings),
        Family(
            "advice-page-rule-{}",
            "advice-page-rule-*",
            vec!["r1", "r2", "r3", "r4", "r5"],
        ),
        Family("firmness-{}", "firmness-*", vec!["firm", "on-the-edge"]),
        Family("support-{}", "support-*", support.to_vec()),
        Family("support-{}-about", "support-*-about", support.to_vec()),
        Family("settled-{}", "settled-*", vec!["start", "orientation"]),
        Family("meeting-{}", "meeting-*", ids!(Meeting)),
        Family(
            "who-{}",
            "who-*",
            vec!["municipality", "professionals", "alliance"],
        ),
    ]
}

fn of_the_list_and_planning() -> Vec<Family> {
    // The three checks that only remind have no other verdict.
    let reminders = [
        CheckId::SafeTogether,
        CheckId::StayingAway,
        CheckId::NotInvited,
    ];
    let (told, judged): (Vec<CheckId>, Vec<CheckId>) = CheckId::ALL
        .iter()
        .partition(|check| reminders.contains(check));
    let ids = |checks: &[CheckId]| checks.iter().map(|check| check.id()).collect::<Vec<_>>();
    vec![
        Family("side-{}", "side-*", ids!(Side)),
        Family("slot-{}", "slot-*", ids!(Slot)),
        Family("status-{}", "status-*", ids!(Status)),
        Family("via-{}", "via-*", ids!(Via)),
        Family("gap-{}", "gap-*", ids!(GapId)),
        Family("balance-{}-{}", "balance-*-ok", ids(&judged)),
        Family("balance-{}-{}", "balance-*-attention", ids(&judged)),
        Family("balance-{}-{}", "balance-*-info", ids(&told)),
        Family(
            "balance-verdict-{}",
            "balance-verdict-*",
            vec!["ok", "attention", "info"],
        ),
        Family("planning-step-{}", "planning-step-*", ids!(PlanStep)),
        Family("planning-warning-{}", "planning-warning-*", ids!(Avoid)),
    ]
}

fn of_the_letters() -> Vec<Family> {
    let functions = Dimension::ALL.iter().filter(|d| d.kind() == Kind::Function);
    let kind = |kind: LetterKind| kind.id();
    vec![
        Family("letter-sentence-{}", "letter-sentence-*", ids!(Perspective)),
        Family(
            "letter-question-{}",
            "letter-question-*",
            functions.map(|d| d.id()).collect(),
        ),
        Family(
            "letter-{}",
            "letter-*",
            vec![kind(LetterKind::WarmContact), kind(LetterKind::Reminder)],
        ),
        Family(
            "letters-kind-{}",
            "letters-kind-*",
            LetterKind::ALL.map(kind).to_vec(),
        ),
        Family(
            "letter-{}-{ending}",
            "letter-orientation-*",
            vec!["1", "2", "3", "4", "5", "6", "7", "8", "closing", "subject"],
        ),
        Family(
            "letter-{}-{ending}",
            "letter-start-*",
            vec!["1", "2", "3", "4", "5", "6", "7", "closing", "subject"],
        ),
        Family(
            "letter-{}-{ending}",
            "letter-workshop-*",
            vec![
                "1", "2", "3", "4", "5", "6", "7", "theme", "closing", "subject",
            ],
        ),
        Family(
            "letter-blank-{}",
            "letter-blank-*",
            vec![
                "name",
                "date",
                "time",
                "start",
                "end",
                "place",
                "number",
                "partner",
                "municipality",
                "adviser",
                "alderman",
                "contact",
                "phone",
                "sender",
                "organisation",
                "fee",
                "theme",
                "role",
                "reply-by",
                "evaluation-on",
                "delete-on",
            ],
        ),
    ]
}

fn of_documents_and_dates() -> Vec<Family> {
    const NUMBERS: [&str; 12] = [
        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12",
    ];
    vec![
        Family(
            "report-head-{id}",
            "report-head-*",
            vec![
                "role",
                "side",
                "organisation",
                "number",
                "via",
                "status",
                "missing",
                "step",
                "who",
                "date",
            ],
        ),
        Family(
            "bridge-{id}",
            "bridge-*",
            vec!["in-place", "not-yet", "unknown", "open"],
        ),
        Family("month-{month}", "month-*", NUMBERS.to_vec()),
        Family("month-short-{month}", "month-short-*", NUMBERS.to_vec()),
        Family("weekday-{}", "weekday-*", NUMBERS[..7].to_vec()),
    ]
}

impl Family {
    fn members(&self) -> impl Iterator<Item = String> {
        self.2.iter().map(|term| self.1.replace('*', term))
    }
}

/// The ids of a language, each with its file.
fn texts(language: Language) -> Result<BTreeMap<String, String>> {
    let folder = project::root().join("locales").join(language.id());
    let mut ids = BTreeMap::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let file = path
            .file_name()
            .context("a name")?
            .to_string_lossy()
            .into_owned();
        for line in fs::read_to_string(&path)?.lines() {
            // A message begins its line with its id; comments and continuations do not.
            if let Some((id, _)) = line.split_once(" =")
                && id.starts_with(|letter: char| letter.is_ascii_lowercase())
            {
                ids.insert(id.to_owned(), file.clone());
            }
        }
    }
    ensure!(ids.len() > 500, "only {} texts", ids.len());
    Ok(ids)
}

fn check(found: Vec<String>) {
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_id_in_the_code_has_a_text_in_every_language() -> Result<()> {
    let named = of_the_product()?
        .into_iter()
        .filter(|literal| literal.is_id);
    let mut ids: BTreeSet<String> = named.map(|literal| literal.text).collect();
    ensure!(ids.len() > 200, "only {} ids in the code", ids.len());
    ids.extend(families().iter().flat_map(Family::members));
    let mut missing = Vec::new();
    for language in Language::ALL {
        let texts = texts(*language)?;
        let absent = ids.iter().filter(|id| !texts.contains_key(*id));
        missing.extend(absent.map(|id| format!("{}: no text {id}", language.id())));
    }
    check(missing);
    Ok(())
}

#[test]
fn no_text_is_without_a_use() -> Result<()> {
    let literals: BTreeSet<String> = of_the_product()?.into_iter().map(|l| l.text).collect();
    let members: BTreeSet<String> = families().iter().flat_map(Family::members).collect();
    let used = |id: &String| literals.contains(id) || members.contains(id);
    let texts = texts(Language::Dutch)?;
    let unused: Vec<(&String, &String)> = texts.iter().filter(|(id, _)| !used(id)).collect();
    let waits = |id: &str, file: &str| {
        IN_PROGRESS
            .iter()
            .any(|(what, _)| *what == file || id.starts_with(what))
    };
    let mut found: Vec<String> = unused
        .iter()
        .filter(|(id, file)| !waits(id, file))
        .map(|(id, file)| format!("{file}: nothing uses {id}"))
        .collect();
    // An exception that excuses nothing has had its time.
    let idle = IN_PROGRESS.iter().filter(|(what, _)| {
        !unused
            .iter()
            .any(|(id, file)| file == what || id.starts_with(what))
    });
    found.extend(idle.map(|(what, reason)| format!("{what} waits for nothing: {reason}")));
    check(found);
    Ok(())
}

#[test]
fn every_family_is_written_in_the_code() -> Result<()> {
    let written: Vec<Literal> = of_the_product()?;
    let families = families();
    let gone = families
        .iter()
        .filter(|family| !written.iter().any(|literal| literal.text == family.0));
    check(
        gone.map(|family| format!("no code writes {}", family.0))
            .collect(),
    );
    Ok(())
}
