//! The browser is killed while someone types: at most the last 300 ms may be missing.
//!
//! A script types the time into a field every 20 ms. The browser is ended with a signal that
//! nobody can catch, at a random moment, and started again on the same files. What the field
//! then shows says how much is missing. Ten kills an engine; a hundred with `BRUGWIJZER_LONG`.
//! A machine that is busy keeps a page from its turn: what the page itself saw its timer slip is
//! allowed on top. WebKit is left out: its driver ends the session when the process of a page
//! is ended, in another window too, and forgets local storage and IndexedDB between sessions.

use crate::harness::{Driver, Engine, Page, Site, alone};
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
    // Other browsers would take the time in which this one is to write.
    let _alone = alone().await?;
    for engine in Engine::chosen()? {
        if engine == Engine::WebKit {
            continue;
        }
        let mut missing = Vec::new();
        let site = Site::start()?;
        let mut driver = Driver::start(engine)?;
        for _ in 0..kills {
            let (after, lost, slip) = one_kill(driver, &site).await?;
            driver = after;
            ensure!(lost <= MOST + slip, "{engine}: {lost} ms, slip {slip} ms");
            missing.push(lost);
        }
        missing.sort_unstable();
        let most = missing.last().copied().context("no kill")?;
        let median = missing.get(missing.len() / 2).copied().unwrap_or(most);
        writeln!(
            io::stderr(),
            "    {kills} kills of {engine}: missing at most {most} ms, median {median} ms"
        )?;
    }
    Ok(())
}

/// Types, kills, starts again; says how much is missing, and how much the page's own timer
/// slipped before, both in milliseconds.
async fn one_kill(driver: Driver, site: &Site) -> Result<(Driver, u128, u128)> {
    let page = driver.page(site).await?;
    begin(&page, "0").await?;
    page.value(
        "window.slip = 0, window.last = performance.now(),
        setInterval(() => { const field = document.getElementById('municipality');
        const now = performance.now(); window.slip = Math.max(window.slip, now - window.last - 20);
        window.last = now;
        field.value = String(Date.now());
        field.dispatchEvent(new InputEvent('input', { bubbles: true })); }, 20)",
    )
    .await?;
    let now = now()?;
    let wait = 400 + u64::try_from(now * 7919 % 2_000)?;
    tokio::time::sleep(Duration::from_millis(wait)).await;
    let slip = page.value("Math.round(window.slip)").await?;
    let slip = u128::from(slip.as_u64().unwrap_or_default());
    let killed = self::now()?;
    let driver = driver.killed_and_started()?;
    let page = driver.page(site).await?;
    let kept = shown(&page).await?;
    page.close().await?;
    Ok((driver, killed.saturating_sub(kept), slip))
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
