//! A shared computer: nothing is kept, and nothing is lost by leaving that mode.

use crate::doing::{KEYS, fill_in, go, load, press, write};
use crate::harness::{Page, for_each_engine, for_each_engine_at_root};
use crate::saving::{
    FACTS, begin, journal, stored, type_name, until_journal, until_kept, until_light, until_shows,
};
use crate::words::dutch;
use anyhow::{Result, ensure};

#[tokio::test]
async fn a_shared_computer_keeps_nothing() -> Result<()> {
    for_each_engine("shared computer", async |page| {
        begin(page, "Voorbeeldstad").await?;
        go(page, "#/data").await?;
        page.until("document.getElementById('open-file')").await?;
        press(page, "shared-switch").await?;
        page.until("document.getElementById('saved').innerText.includes('Gedeelde computer')")
            .await?;
        let before = page.value("JSON.stringify(localStorage)").await?;
        let journal_before = journal(page).await?;
        go(page, "#/facts").await?;
        write(page, "municipality", "Geheimstad").await?;
        go(page, "#/statements/trust").await?;
        ensure!(
            page.value("JSON.stringify(localStorage)").await? == before,
            "something was kept"
        );
        ensure!(
            page.value("JSON.stringify(sessionStorage).includes('Geheimstad')")
                .await?
                == false
        );
        ensure!(journal(page).await? == journal_before, "it is on the disk");
        go(page, "#/group").await?;
        press(page, "open-exercise").await?;
        press(page, "begin-collecting").await?;
        page.until("document.querySelector('#codes')").await?;
        let keys = page.value("Object.keys(sessionStorage).join()").await?;
        ensure!(keys == "brugwijzer.shared", "the tab keeps {keys}");
        ensure!(
            page.count("#second-window-open").await? == 0,
            "another window would keep something"
        );
        go(page, "#/data").await?;
        page.until("document.getElementById('open-file')").await?;
        press(page, "shared-wipe").await?;
        page.until(&format!("{KEYS}.length === 0")).await?;
        // Loaded again in the same tab it still keeps nothing, and what was typed is gone.
        load(page, "#/facts").await?;
        ensure!(
            page.value("document.getElementById('municipality').value")
                .await?
                == ""
        );
        page.until("document.getElementById('saved').innerText.includes('Gedeelde computer')")
            .await?;
        go(page, "#/data").await?;
        page.until("document.getElementById('open-file')").await?;
        press(page, "shared-switch").await?;
        fill_in(page, "Voorbeeldstad").await
    })
    .await
}

/// A tab that only read, and then was told that the computer is shared, gets the lock when the
/// other tab closes. It must still keep nothing.
#[tokio::test]
async fn a_reader_on_a_shared_computer_keeps_nothing() -> Result<()> {
    for_each_engine("shared computer, reader", async |page| {
        begin(page, "Voorbeeldstad").await?;
        let first = page.client.window().await?;
        let second = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(second.clone()).await?;
        page.open(FACTS).await?;
        page.until("document.getElementById('take-over')").await?;
        turn_on(page).await?;
        page.client.switch_to_window(first).await?;
        page.client.close_window().await?;
        page.client.switch_to_window(second).await?;
        go(page, FACTS).await?;
        page.until("document.getElementById('municipality')?.matches(':enabled')")
            .await?;
        until_light(page, "Gedeelde computer").await?;
        type_name(page, "Geheimstad").await?;
        // Longer than any change waits.
        page.value("new Promise((done) => setTimeout(done, 700, true))")
            .await?;
        until_light(page, "Gedeelde computer").await?;
        let kept = stored(page, "").await?;
        ensure!(
            kept.iter().all(|(_, text)| !text.contains("Geheimstad")),
            "{kept:?}"
        );
        let records = journal(page).await?;
        ensure!(
            records.iter().all(|text| !text.contains("Geheimstad")),
            "{records:?}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn leaving_the_shared_computer_keeps_all_that_was_begun() -> Result<()> {
    for_each_engine_at_root("shared computer, left", async |page| {
        page.open(FACTS).await?;
        turn_on(page).await?;
        go(page, FACTS).await?;
        write(page, "municipality", "Eerste").await?;
        go(page, "#/contacts").await?;
        press(page, "contacts-on").await?;
        write(page, "contact-signatory-name", "Mevrouw Voorbeeld").await?;
        go(page, "#/data").await?;
        page.click_text("#main", &dutch("data-new")?).await?;
        until_shows(page, "").await?;
        write(page, "municipality", "Tweede").await?;
        go(page, "#/data").await?;
        page.until("document.getElementById('open-file')").await?;
        ensure!(
            page.value(&format!("{KEYS}.length")).await? == 0,
            "something was kept"
        );
        press(page, "shared-switch").await?;
        until_kept(page).await?;
        until_journal(page, "Tweede", true).await?;
        for name in ["Eerste", "Tweede", "Mevrouw Voorbeeld"] {
            let kept = stored(page, "brugwijzer.").await?;
            ensure!(
                kept.iter().any(|(_, text)| text.contains(name)),
                "{name} is lost"
            );
        }
        Ok(())
    })
    .await
}

async fn turn_on(page: &Page<'_>) -> Result<()> {
    go(page, "#/data").await?;
    page.until("document.getElementById('open-file')").await?;
    press(page, "shared-switch").await?;
    until_light(page, "Gedeelde computer").await
}
