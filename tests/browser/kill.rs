//! The browser is killed while someone types: at most the last 300 ms may be missing.
//!
//! A script types the time into a field every 20 ms. The browser is ended with a signal that
//! nobody can catch, at a random moment, and started again on the same files. What the field
//! then shows says how much is missing. Ten kills an engine; a hundred with `BRUGWIJZER_LONG`.
//! WebKit is left out: its driver ends the session when the process of a page is ended, in
//! another window too, and forgets local storage and IndexedDB between sessions.

use crate::harness::{Driver, Engine, Page, Site};
use crate::saving::{FACTS, begin};
use anyhow::{Context, Result, ensure};
use std::env;
use std::io::{self, Write};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What may be missing, in milliseconds.
const MOST: u128 = 300;

#[tokio::test]
async fn fault_11_a_kill_costs_at_most_the_last_300_ms() -> Result<()> {
    let kills = if env::var_os("BRUGWIJZER_LONG").is_some() {
        100
    } else {
        10
    };
    for engine in Engine::chosen()? {
        if engine == Engine::WebKit {
            continue;
        }
        let mut missing = Vec::new();
        let site = Site::start()?;
        let mut driver = Driver::start(engine)?;
        for _ in 0..kills {
            let (after, lost) = one_kill(driver, &site).await?;
            driver = after;
            missing.push(lost);
        }
        missing.sort_unstable();
        let most = missing.last().copied().context("no kill")?;
        let median = missing.get(missing.len() / 2).copied().unwrap_or(most);
        writeln!(
            io::stderr(),
            "    {kills} kills of {engine}: missing at most {most} ms, median {median} ms"
        )?;
        ensure!(most <= MOST, "{engine}: {missing:?}");
    }
    Ok(())
}

/// Types, kills, starts again; says how much is missing.
async fn one_kill(driver: Driver, site: &Site) -> Result<(Driver, u128)> {
    let page = driver.page(site).await?;
    begin(&page, "0").await?;
    page.value(
        "setInterval(() => { const field = document.getElementById('municipality');
        field.value = String(Date.now());
        field.dispatchEvent(new InputEvent('input', { bubbles: true })); }, 20)",
    )
    .await?;
    let now = now()?;
    let wait = 400 + u64::try_from(now * 7919 % 2_000)?;
    tokio::time::sleep(Duration::from_millis(wait)).await;
    let killed = self::now()?;
    let driver = driver.killed_and_started()?;
    let page = driver.page(site).await?;
    let kept = shown(&page).await?;
    page.close().await?;
    Ok((driver, killed.saturating_sub(kept)))
}

async fn shown(page: &Page<'_>) -> Result<u128> {
    page.open(FACTS).await?;
    // Until the journal has been asked.
    page.until("Number(document.getElementById('municipality')?.value) > 1e12")
        .await
        .context("everything is lost")?;
    tokio::time::sleep(Duration::from_millis(700)).await;
    let value = page
        .value("document.getElementById('municipality').value")
        .await?;
    Ok(value.as_str().context("a text")?.parse()?)
}

fn now() -> Result<u128> {
    Ok(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())
}
