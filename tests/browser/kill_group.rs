//! The browser is killed while a group fills in together, and after the reveal.

use crate::doing::press;
use crate::group::{begin, counter_is, fill};
use crate::group_windows::{enter, kept_of};
use crate::harness::{Driver, Engine, Site, alone};
use anyhow::{Result, ensure};
use std::time::Duration;

/// What a page gets to write; it has 300 ms.
const WRITTEN: Duration = Duration::from_millis(700);

/// WebKit's driver keeps no files between two sessions; `kill` kills that engine without it.
#[tokio::test]
async fn a_killed_room_goes_on_with_what_was_written() -> Result<()> {
    let _alone = alone().await?;
    for engine in Engine::chosen()? {
        if engine == Engine::WebKit {
            continue;
        }
        let site = Site::start()?;
        let driver = Driver::start(engine)?;
        let page = driver.page(&site).await?;
        let exercise = begin(&page).await?;
        let codes = enter(&page, 18).await?;
        let kept = kept_of(&exercise, &codes, false)?;
        ensure!(0 < kept && kept < codes.len(), "{kept} would be kept");
        tokio::time::sleep(WRITTEN).await;
        let driver = driver.killed_and_started()?;
        let page = driver.page(&site).await?;
        page.open("#/group").await?;
        counter_is(&page, kept).await?;
        fill(&page, "#codes", &codes.join("\n")).await?;
        counter_is(&page, codes.len()).await?;
        fill(&page, "#codes", "").await?;
        press(&page, "reveal").await?;
        page.until("document.querySelector('#discuss')").await?;
        tokio::time::sleep(WRITTEN).await;
        let driver = driver.killed_and_started()?;
        let page = driver.page(&site).await?;
        page.open("#/group").await?;
        page.until("document.querySelector('#discuss') && !document.querySelector('#codes')")
            .await?;
        page.close().await?;
    }
    Ok(())
}
