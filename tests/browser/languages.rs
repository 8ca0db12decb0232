//! A participant's phone in every language: fetched when chosen, marked, read in its own direction.

use crate::accessibility::{axe, violations};
use crate::doing::press_on as click;
use crate::harness::{Page, for_each_engine};
use anyhow::{Context, Result, ensure};
use brugwijzer_core::domain::exercise::code::{ExerciseCode, Mode, ParticipantLanguage};

const STATEMENT: &str = "#phone-title";

/// Chooses as a user does with the list of languages.
async fn choose(page: &Page<'_>, choice: &str) -> Result<()> {
    page.until(&format!(
        "document.querySelector('#tongue option[value=\"{choice}\"]')"
    ))
    .await?;
    page.value(&format!(
        "(() => {{ const list = document.querySelector('#tongue'); list.value = '{choice}';
            list.dispatchEvent(new Event('change', {{ bubbles: true }})); }})()"
    ))
    .await?;
    Ok(())
}

/// How many files with a participants' language this page has fetched.
async fn fetched(page: &Page<'_>) -> Result<u64> {
    let count = page
        .value(
            "performance.getEntriesByType('resource')
                .filter((one) => /participants-.*[.]ftl/.test(one.name)).length",
        )
        .await?;
    count.as_u64().context("a count")
}

#[tokio::test]
async fn a_phone_speaks_every_language() -> Result<()> {
    let axe = axe()?;
    let code = ExerciseCode::new(Mode::Foundations, ParticipantLanguage::Dutch, 77);
    for_each_engine("languages", async |page| {
        page.open(&code.fragment()).await?;
        page.until("document.querySelectorAll('#tongue option').length > 11")
            .await?;
        ensure!(fetched(page).await? == 0, "a language comes unasked");
        page.client.execute(&axe, Vec::new()).await?;
        click(page, "#side-informal").await?;
        click(page, "#begin").await?;
        let mut found = Vec::new();
        for (count, language) in (1..).zip(["ar", "fr", "so", "tr", "uk"]) {
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            choose(page, language).await?;
            page.until(&format!("document.querySelector('{STATEMENT} span[lang={language}]')"))
                .await?;
            ensure!(fetched(page).await? == count, "more than {language} is fetched");
            page.until(&format!(
                "document.documentElement.lang === '{language}'
                    && document.querySelector('.bw-phone').dir === '{direction}'
                    && document.querySelector('#unchecked [lang=nl]').innerText.includes('moedertaalspreker')
                    && document.querySelectorAll('#main [lang=nl]').length === 0"
            ))
            .await?;
            found.extend(violations(page, language).await?);
            choose(page, &format!("{language}+")).await?;
            page.until(&format!(
                "document.querySelector('{STATEMENT} span[lang=nl][dir=ltr]')?.innerText
                    .startsWith('Wij weten samen')"
            ))
            .await?;
            found.extend(violations(page, &format!("{language} and Dutch")).await?);
        }
        ensure!(found.is_empty(), "{}", found.join("\n"));
        for size in ["1", "2", "0"] {
            click(page, "#letters").await?;
            page.until(&format!("document.documentElement.dataset.text === '{size}'"))
                .await?;
        }
        let foreign = page.foreign_requests().await?;
        ensure!(foreign.is_empty(), "{foreign:?}");
        Ok(())
    })
    .await
}

/// A voice that would send the text elsewhere is no voice.
#[tokio::test]
async fn only_a_voice_of_the_device_reads_aloud() -> Result<()> {
    let code = ExerciseCode::new(Mode::Foundations, ParticipantLanguage::Dutch, 78);
    for_each_engine("voices", async |page| {
        page.open(&code.fragment()).await?;
        page.until("document.querySelectorAll('#tongue option').length > 11")
            .await?;
        page.value(
            "(() => { window.said = [];
                window.voice = (lang, localService) => { speechSynthesis.getVoices = () => [{ lang, localService }];
                    speechSynthesis.dispatchEvent(new Event('voiceschanged')); };
                window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
                speechSynthesis.speak = (part) => window.said.push(part.text); })()",
        )
        .await?;
        page.value("window.voice('nl-NL', false)").await?;
        page.value("window.voice('tr-TR', true)").await?;
        ensure!(
            page.value("document.querySelector('#read-aloud')").await?.is_null(),
            "a voice of elsewhere reads"
        );
        choose(page, "tr").await?;
        click(page, "#read-aloud").await?;
        page.until("window.said.includes('Hangi grup adına bakıyorsunuz?')")
            .await?;
        page.until("window.said.includes('Belediyede çalışıyorum')")
            .await
    })
    .await
}
