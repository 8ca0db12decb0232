//! What helps against a browser that cleans up: lasting storage, and a copy in time.

use crate::doing::{go, press};
use crate::harness::{for_chromium_and_firefox, for_each_engine};
use crate::saving::{FACTS, begin, type_name, until_kept, until_shows};
use crate::steps::statement_field;
use crate::words::dutch;
use anyhow::{Result, ensure};
use brugwijzer_core::domain::assessment::{Answer, Statement, Value};
use serde_json::json;

/// A browser that has not promised anything, and counts how often it is asked.
const COUNTS: &str = "\
StorageManager.prototype.persisted = async () => false;
StorageManager.prototype.persist = async () => {
    sessionStorage.setItem('asked', Number(sessionStorage.getItem('asked')) + 1);
    return false;
};";

/// The WebKit of the tests has no lasting storage to ask for.
#[tokio::test]
async fn lasting_storage_is_asked_for_once_after_the_first_change() -> Result<()> {
    for_chromium_and_firefox("lasting storage", async |page| {
        page.site.prepare(COUNTS)?;
        page.open(FACTS).await?;
        let asked = "sessionStorage.getItem('asked')";
        ensure!(page.value(asked).await?.is_null(), "asked for nothing");
        begin(page, "Voorbeeld").await?;
        page.until(&format!("{asked} === '1'")).await?;
        page.reload().await?;
        until_shows(page, "Voorbeeld").await?;
        type_name(page, "Voorbeeld verder").await?;
        until_kept(page).await?;
        ensure!(page.value(asked).await? == "1", "asking twice is nagging");
        // Who wants to can ask again.
        go(page, "#/data").await?;
        let ask = dutch("staying-lasting-ask")?;
        page.until(&format!(
            "[...document.querySelectorAll('#main button')].some((button) => button.offsetParent && button.textContent.includes({}))",
            json!(ask)
        ))
        .await?;
        page.click_text("#main", &ask).await?;
        page.until(&format!("{asked} === '2'")).await
    })
    .await
}

/// A clock that a test moves on with the storage of the tab: scripts of a test in Firefox have
/// another `Date` than the page.
const CLOCK: &str = "\
const now = Date.now;
Date.now = () => now() + Number(sessionStorage.getItem('later'));";

#[tokio::test]
async fn after_many_changes_the_page_reminds_of_a_copy() -> Result<()> {
    for_each_engine("reminder", async |page| {
        page.site.prepare(CLOCK)?;
        begin(page, "Voorbeeld").await?;
        let is_shown = format!(
            "document.getElementById('main').innerText.includes({})",
            json!(dutch("data-copy-reminder")?)
        );
        go(page, "#/data").await?;
        page.until("document.getElementById('copy-save')").await?;
        ensure!(page.value(&is_shown).await? == false, "after one change");
        go(page, FACTS).await?;
        until_shows(page, "Voorbeeld").await?;
        for number in 0..15 {
            // Changes within two seconds count as one.
            let later = format!("sessionStorage.setItem('later', {})", (number + 1) * 3000);
            page.value(&later).await?;
            type_name(page, &format!("Voorbeeld {number}")).await?;
        }
        go(page, "#/data").await?;
        page.until(&is_shown).await?;
        press(page, "copy-save").await?;
        page.until(&format!("!({is_shown})")).await
    })
    .await
}

/// What a choice sets off waits until it has been drawn, but not when the page goes.
#[tokio::test]
async fn a_choice_is_kept_when_the_page_goes_at_once() -> Result<()> {
    for_each_engine("gone at once", async |page| {
        begin(page, "Voorbeeld").await?;
        go(page, "#/statements").await?;
        until_kept(page).await?;
        let statement = Statement::TrustPrivacy;
        let is_kept = format!(
            "Object.values(localStorage).some((text) => text.includes({}))",
            json!(statement.id())
        );
        // The place in the address is kept as well: that of all statements names none.
        ensure!(page.value(&is_kept).await? == false, "before it was chosen");
        // In one script: no task of the page, and no timer, comes between.
        let kept = page
            .value(&format!(
                "(() => {{
                    document.getElementById('{}').click();
                    dispatchEvent(new Event('pagehide'));
                    return {is_kept};
                }})()",
                statement_field(statement, Answer::Known(Value::Yes))
            ))
            .await?;
        ensure!(kept == true, "lost");
        Ok(())
    })
    .await
}
