//! Back, reload, another language, leaving at once, closing: everything is kept, and the place.

use crate::harness::{Page, for_each_engine, for_each_engine_twice};
use crate::steps::{HEADING, NO, YES, gate_field, statement_field};
use crate::words::{dutch, texts};
use anyhow::{Result, ensure};
use brugwijzer_core::domain::assessment::{Gate, GateAnswer, Statement};
use brugwijzer_core::i18n::Language;

const TRUST: &str = "#/statements/trust";

#[tokio::test]
async fn back_reload_and_language_keep_everything_and_the_place() -> Result<()> {
    for_each_engine("going back", async |page| {
        page.open("").await?;
        write_something(page).await?;

        page.leave_heading().await?;
        page.client.back().await?;
        page.arrived().await?;
        ensure!(page.value("location.hash").await? == "#/facts");
        page.client.forward().await?;
        page.until(&format!("location.hash === '{TRUST}'")).await?;

        page.is_kept().await?;
        page.reload().await?;
        everything_is_there(page, Language::Dutch).await?;

        for language in [Language::English, Language::Dutch] {
            page.speak(language).await?;
            everything_is_there(page, language).await?;
            page.until("document.activeElement?.id === 'language'")
                .await?;
        }
        leaves_at_once(page).await?;
        an_unknown_address_is_friendly(page).await?;
        page.all_is_well().await
    })
    .await
}

#[tokio::test]
async fn closing_and_returning_keeps_everything_and_the_place() -> Result<()> {
    for_each_engine_twice(
        "return",
        async |page| {
            page.open("").await?;
            page.speak(Language::English).await?;
            write_something(page).await?;
            page.is_kept().await
        },
        async |page| {
            page.open("").await?;
            everything_is_there(page, Language::English).await?;
            // The start page leads back to the same place.
            page.go("#/").await?;
            page.follow(".bw-resume__item button").await?;
            page.go("#/facts").await?;
            ensure!(page.field("municipality").await? == "Voorbeeld");
            ensure!(
                page.is_checked(&gate_field(Gate::SafetyExpert, GateAnswer::No))
                    .await?
            );
            page.all_is_well().await
        },
    )
    .await
}

async fn write_something(page: &Page<'_>) -> Result<()> {
    page.go("#/facts").await?;
    page.paste("municipality", "Voorbeeld").await?;
    page.gate(Gate::SafetyExpert, GateAnswer::No).await?;
    page.go(TRUST).await?;
    page.answer(Statement::TrustPrivacy, NO).await?;
    page.answer(Statement::TrustEquality, YES).await?;
    page.click("fieldset#statement-trust-privacy + div details:nth-of-type(2) summary")
        .await?;
    page.paste("why-trust-privacy", "Omdat het zo is.").await
}

async fn everything_is_there(page: &Page<'_>, language: Language) -> Result<()> {
    ensure!(page.value("location.hash").await? == TRUST);
    ensure!(page.value("document.documentElement.lang").await? == language.id());
    let name = texts(language)?.get("dimension-trust");
    ensure!(page.text_of(HEADING).await? == name);
    ensure!(page.client.title().await?.starts_with(&name));
    for (statement, answer) in [
        (Statement::TrustPrivacy, NO),
        (Statement::TrustEquality, YES),
    ] {
        let field = statement_field(statement, answer);
        ensure!(page.is_checked(&field).await?, "{field} is gone");
    }
    ensure!(page.field("why-trust-privacy").await? == "Omdat het zo is.");
    Ok(())
}

/// The quick exit shows a neutral page; the tool's own page is where it was afterwards.
async fn leaves_at_once(page: &Page<'_>) -> Result<()> {
    page.answer(Statement::TrustProtection, YES).await?;
    // Not waited for: what was typed last is kept on the way out.
    page.click(".bw-exit").await?;
    page.until("location.pathname.endsWith('/pauze.html') && !document.getElementById('app')")
        .await?;
    page.open("").await?;
    everything_is_there(page, Language::Dutch).await?;
    ensure!(
        page.is_checked(&statement_field(Statement::TrustProtection, YES))
            .await?
    );
    Ok(())
}

async fn an_unknown_address_is_friendly(page: &Page<'_>) -> Result<()> {
    page.go("#/geen-pagina").await?;
    ensure!(page.text_of(HEADING).await? == dutch("frame-not-found")?);
    ensure!(
        page.client
            .title()
            .await?
            .starts_with(&dutch("frame-not-found")?)
    );
    page.follow("main a.nl-button--primary").await?;
    ensure!(page.text_of(HEADING).await? == dutch("start-title")?);
    // The skip link's address is no page.
    page.value("location.hash = '#main'").await?;
    page.until("location.hash === '#main'").await?;
    ensure!(page.text_of(HEADING).await? == dutch("start-title")?);
    Ok(())
}
