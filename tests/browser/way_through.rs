//! The whole way through, from the start page to the report, in both languages.

use crate::harness::{Page, for_each_engine};
use crate::steps::{HEADING, NO, YES, gate_field, statement_field};
use crate::words::texts;
use anyhow::{Result, ensure};
use brugwijzer_core::domain::assessment::{Dimension, Gate, GateAnswer, Kind, Statement};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::i18n::Language;

/// A municipality, by what is not in order there, and the advice that it gets.
struct Way {
    name: &'static str,
    not_arranged: &'static [Gate],
    not_in_place: &'static [Statement],
    headline: &'static str,
    meeting: Meeting,
    /// What the last foundation says: no open answer can change the meeting any more.
    settled: &'static str,
}

const WAYS: [Way; 3] = [
    Way {
        name: "Voorbeeld aan Zee",
        not_arranged: &[],
        not_in_place: &[Statement::CounselPolicy],
        headline: "headline-start-solo",
        meeting: Meeting::Start,
        settled: "settled-start",
    },
    Way {
        name: "Voorbeelddam",
        not_arranged: &[Gate::PreparatoryTalk],
        not_in_place: &[],
        headline: "headline-talk",
        meeting: Meeting::Talk,
        settled: "settled-orientation",
    },
    Way {
        name: "Voorbeeldrecht",
        not_arranged: &[],
        not_in_place: &[Statement::InsightNeeds, Statement::TrustPrivacy],
        headline: "headline-round-table",
        meeting: Meeting::Orientation,
        settled: "settled-orientation",
    },
];

#[tokio::test]
async fn leads_from_start_to_report_in_both_languages() -> Result<()> {
    for_each_engine("way through", async |page| {
        page.open("").await?;
        for language in Language::ALL {
            page.speak(*language).await?;
            for way in &WAYS {
                walk(page, way, *language).await?;
            }
        }
        ensure!(
            page.site
                .take_requests()
                .iter()
                .all(|path| page.site.has(path)),
            "a file was asked for that is not there"
        );
        Ok(())
    })
    .await
}

async fn walk(page: &Page<'_>, way: &Way, language: Language) -> Result<()> {
    page.go("#/").await?;
    looks_right(page, language).await?;
    // Two clicks to the first statement.
    page.follow(".bw-hero .nl-button--primary").await?;
    facts(page, way).await?;
    page.follow("a.nl-button--primary[href='#/statements/insight']")
        .await?;
    ensure!(
        page.text_of("fieldset#statement-insight-problems legend")
            .await?
            != ""
    );
    statements(page, way, language).await?;
    advice(page, way, language).await?;
    page.follow("a.nl-button--primary[href='#/invitations']")
        .await?;
    let texts = texts(language)?;
    let meeting = texts.get(&format!("meeting-{}", way.meeting.id()));
    page.sees(".bw-eyebrow", &meeting).await?;
    ensure!(page.count(".bw-invitations__row").await? > 2, "no list");
    looks_right(page, language).await?;
    page.follow("a.nl-button--primary[href='#/report']").await?;
    page.sees("article.bw-document", way.name).await?;
    page.sees("article.bw-document", &texts.get(way.headline))
        .await?;
    looks_right(page, language).await?;
    page.all_is_well().await
}

async fn facts(page: &Page<'_>, way: &Way) -> Result<()> {
    page.paste("municipality", way.name).await?;
    for gate in Gate::ALL {
        let answer = if way.not_arranged.contains(gate) {
            GateAnswer::No
        } else {
            GateAnswer::Yes
        };
        ensure!(
            !page.is_checked(&gate_field(*gate, answer)).await?,
            "filled in already"
        );
        page.gate(*gate, answer).await?;
    }
    Ok(())
}

async fn statements(page: &Page<'_>, way: &Way, language: Language) -> Result<()> {
    let texts = texts(language)?;
    for dimension in Dimension::ALL {
        let name = texts.get(&format!("dimension-{}", dimension.id()));
        ensure!(page.text_of(HEADING).await? == name);
        for statement in dimension.statements() {
            let answer = if way.not_in_place.contains(statement) {
                NO
            } else {
                YES
            };
            page.answer(*statement, answer).await?;
            ensure!(
                page.is_checked(&statement_field(*statement, answer))
                    .await?
            );
        }
        ensure!(
            page.count("main details[open]").await? == 0,
            "unfolded already"
        );
        page.click("main details summary").await?;
        looks_right(page, language).await?;
        if *dimension == Dimension::Commitment {
            page.sees("main [role=status]", &texts.get(way.settled))
                .await?;
        }
        page.follow(".bw-actions--ends a.nl-button--primary")
            .await?;
    }
    Ok(())
}

async fn advice(page: &Page<'_>, way: &Way, language: Language) -> Result<()> {
    let headline = texts(language)?.get(way.headline);
    let heading = page.text_of(HEADING).await?;
    ensure!(
        headline.starts_with(&heading) && !heading.is_empty(),
        "{heading} for {headline}"
    );
    let rest = headline.trim_start_matches(&heading).trim();
    page.sees("main", rest).await?;
    // The functions make the agenda; only the foundations can be missing.
    let deciding = way.not_in_place.iter();
    for statement in deciding.filter(|s| s.dimension().kind() == Kind::Foundation) {
        let missing = format!("statement-{}-missing", statement.id());
        page.sees("main", &texts(language)?.get(&missing)).await?;
    }
    looks_right(page, language).await
}

/// The page is in its language, its title begins with its own name, no text is missing.
async fn looks_right(page: &Page<'_>, language: Language) -> Result<()> {
    ensure!(page.value("document.documentElement.lang").await? == language.id());
    ensure!(page.count("h1").await? == 1, "not one heading");
    let title = page.client.title().await?;
    ensure!(title.ends_with(" · Brugwijzer"), "the title is {title}");
    page.no_text_is_missing().await
}
