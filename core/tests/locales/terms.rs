//! Every term of the domain has its texts: a new term without words fails here.

use brugwijzer_core::domain::advice::{Firmness, SupportLabel, Who};
use brugwijzer_core::domain::assessment::{
    Answer, Dimension, Gate, GateAnswer, Perspective, Statement,
};
use brugwijzer_core::domain::context::{ExchangeQuestion, Held, OrganisationKind, Partner, Theme};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::i18n::Language;

use crate::{all_texts, check};

/// The ids that a closed list of terms needs: `prefix-{id}` followed by each ending.
fn needed<'a>(
    prefix: &'a str,
    ids: impl IntoIterator<Item = &'static str> + 'a,
    endings: &'a [&'a str],
) -> impl Iterator<Item = String> + 'a {
    let with_endings = move |id| {
        endings
            .iter()
            .map(move |ending| format!("{prefix}-{id}{ending}"))
    };
    ids.into_iter().flat_map(with_endings)
}

#[test]
fn every_term_has_its_texts() {
    let statement_endings = [
        "",
        "-explanation",
        "-example",
        "-step",
        "-short",
        "-missing",
    ];
    let gate_endings = ["", "-help", "-step", "-short", "-missing"];
    let ids: Vec<String> = needed(
        "statement",
        Statement::ALL.iter().map(|s| s.id()),
        &statement_endings,
    )
    .chain(needed(
        "dimension",
        Dimension::ALL.iter().map(|d| d.id()),
        &["", "-question"],
    ))
    .chain(needed("answer", Answer::ALL.iter().map(|a| a.id()), &[""]))
    .chain(needed(
        "projector-side",
        Perspective::ALL.iter().map(|p| p.id()),
        &[""],
    ))
    .chain(needed(
        "gate",
        Gate::ALL.iter().map(|g| g.id()),
        &gate_endings,
    ))
    .chain(needed(
        "gate-answer",
        GateAnswer::ALL.iter().map(|a| a.id()),
        &[""],
    ))
    .chain(needed(
        "partner",
        Partner::ALL.iter().map(|p| p.id()),
        &["", "-about"],
    ))
    .chain(needed(
        "organisation-kind",
        OrganisationKind::ALL.iter().map(|k| k.id()),
        &[""],
    ))
    .chain(needed(
        "exchange-question",
        ExchangeQuestion::ALL.iter().map(|q| q.id()),
        &[""],
    ))
    .chain(needed("theme", Theme::ALL.iter().map(|t| t.id()), &[""]))
    .chain(needed("held", Held::ALL.iter().map(|h| h.id()), &[""]))
    .chain(needed(
        "meeting",
        Meeting::ALL.iter().map(|m| m.id()),
        &[""],
    ))
    .chain(needed(
        "letter-sentence",
        Perspective::ALL.iter().map(|p| p.id()),
        &[""],
    ))
    .chain(needed(
        "letter-question",
        Dimension::FUNCTIONS.iter().map(|d| d.id()),
        &[""],
    ))
    .chain(needed("who", Who::ALL.iter().map(|w| w.id()), &[""]))
    .chain(needed(
        "firmness",
        Firmness::ALL.iter().map(|f| f.id()),
        &[""],
    ))
    .chain(needed(
        "support",
        SupportLabel::ALL.iter().map(|s| s.id()),
        &["", "-about"],
    ))
    .chain((1..=12).map(|month| format!("month-{month}")))
    .chain((1..=12).map(|month| format!("month-short-{month}")))
    .chain((1..=7).map(|weekday| format!("weekday-{weekday}")))
    .collect();
    let mut findings = Vec::new();
    for &language in Language::ALL {
        let texts = all_texts(language);
        let missing = ids.iter().filter(|id| !texts.has(id));
        findings.extend(missing.map(|id| format!("{}: no {id}", language.id())));
    }
    check(findings);
}
