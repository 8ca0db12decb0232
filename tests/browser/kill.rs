//! The browser is killed while someone types and answers: at most the last 300 ms may be missing.
//!
//! A script types the time into a field every 20 ms and answers a fact with it, yes when the time
//! is odd. The browser is ended with a signal that nobody can catch, at a random moment, and
//! started again on the same files. What the field then shows says how much is missing, and the
//! answer must be that of the same moment. Ten kills an engine; a hundred with `BRUGWIJZER_LONG`.
//! A machine that is busy keeps a page from its turn: what the page itself saw its timer slip is
//! allowed on top, and printed.

use crate::harness::{Driver, Engine, IS_WHOLE, Page, PlainWebKit, Site, alone, heard};
use crate::saving::{FACTS, begin};
use anyhow::{Context, Result, ensure};
use std::env;
use std::io::{self, Write};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What may be missing, in milliseconds.
const MOST: u128 = 300;

/// Types the time and answers for ever, and notes how late its timer came in the last second.
const TYPES: &str = "\
window.slips = [], window.last = performance.now(),
Object.defineProperty(window, 'slip', { configurable: true, get: () => Math.max(0, ...window.slips.map(([, late]) => late)) }),
setInterval(() => { const field = document.getElementById('municipality');
const now = performance.now();
window.slips = [...window.slips.filter(([at]) => now - at < 1000), [now, now - window.last - 20]];
window.last = now;
const time = Date.now();
field.value = String(time);
field.dispatchEvent(new InputEvent('input', { bubbles: true }));
document.getElementById(time % 2 ? 'gate-alliance-active-yes' : 'gate-alliance-active-no').click(); }, 20)";

/// The time that the field shows; nothing when the answer is of another moment.
const KEPT: &str = "(() => { const time = Number(document.getElementById('municipality')?.value);
const answer = document.getElementById(time % 2 ? 'gate-alliance-active-yes' : 'gate-alliance-active-no');
return answer?.checked ? time : 0; })()";

/// How long a page gets to ask the journal, in milliseconds.
const JOURNAL: u64 = 700;

/// One kill: how much is missing, and how much the page's own timer slipped, in milliseconds.
struct Kill {
    lost: u128,
    slip: u128,
}

#[tokio::test]
async fn fault_11_a_kill_costs_at_most_the_last_300_ms() -> Result<()> {
    let number = if env::var_os("BRUGWIJZER_LONG").is_some() {
        100
    } else {
        10
    };
    // Other browsers would take the time in which this one is to write.
    let _alone = alone().await?;
    for engine in Engine::chosen()? {
        let kills = match engine {
            Engine::WebKit => without_driver(number).await?,
            _ => with_driver(engine, number).await?,
        };
        let middle = |of: fn(&Kill) -> u128| {
            let mut all: Vec<u128> = kills.iter().map(of).collect();
            all.sort_unstable();
            (
                all.last().copied().unwrap_or_default(),
                all.get(all.len() / 2).copied().unwrap_or_default(),
            )
        };
        let ((most, median), (slip, _)) = (middle(|kill| kill.lost), middle(|kill| kill.slip));
        writeln!(
            io::stderr(),
            "    {number} kills of {engine}: missing at most {most} ms, median {median} ms; \
             its timer slipped at most {slip} ms"
        )?;
        for Kill { lost, slip } in kills {
            ensure!(lost <= MOST + slip, "{engine}: {lost} ms, slip {slip} ms");
        }
    }
    Ok(())
}

/// Kills in Chromium or Firefox, which keep their files between two sessions of a driver.
async fn with_driver(engine: Engine, number: usize) -> Result<Vec<Kill>> {
    let site = Site::start()?;
    let mut driver = Driver::start(engine)?;
    let mut kills = Vec::new();
    for _ in 0..number {
        let page = driver.page(&site).await?;
        begin(&page, "0").await?;
        page.value(TYPES).await?;
        wait_for_chance().await?;
        let slip = page.value("Math.round(window.slip)").await?;
        let killed = now()?;
        driver = driver.killed_and_started()?;
        let page = driver.page(&site).await?;
        let kept = shown(&page).await?;
        page.close().await?;
        kills.push(Kill {
            lost: killed.saturating_sub(kept),
            slip: u128::from(slip.as_u64().unwrap_or_default()),
        });
    }
    Ok(kills)
}

/// Kills in WebKit, where the page types by itself and tells the server what it found.
async fn without_driver(number: usize) -> Result<Vec<Kill>> {
    let site = Site::start()?;
    site.prepare(&format!(
        "const say = (word, value) => fetch(`said/${{word}}/${{value}}`).catch(() => {{}});
        const waiting = setInterval(() => {{
            if (!document.getElementById('municipality') || !{IS_WHOLE}) return;
            clearInterval(waiting);
            setTimeout(() => {{
                say('kept', {KEPT});
                {TYPES};
                setInterval(() => say('slip', Math.round(window.slip)), 50);
            }}, {JOURNAL});
        }}, 20);"
    ))?;
    let address = format!("{}{FACTS}", site.url());
    let mut webkit = PlainWebKit::open(&address)?;
    heard(&site, "kept").await?;
    let mut kills = Vec::new();
    for _ in 0..number {
        wait_for_chance().await?;
        let slip = heard(&site, "slip").await?;
        let killed = now()?;
        webkit = webkit.killed_and_opened(&address)?;
        // What the page that was killed still had on its way is not of the new one.
        let kept = heard(&site, "kept").await?;
        ensure!(kept > 0, "everything is lost");
        kills.push(Kill {
            lost: killed.saturating_sub(kept),
            slip,
        });
    }
    Ok(kills)
}

/// Some time between 0.4 and 2.4 seconds.
async fn wait_for_chance() -> Result<()> {
    let wait = 400 + u64::try_from(now()? * 7919 % 2_000)?;
    tokio::time::sleep(Duration::from_millis(wait)).await;
    Ok(())
}

async fn shown(page: &Page<'_>) -> Result<u128> {
    page.open(FACTS).await?;
    // Until the journal has been asked.
    page.until(&format!("{KEPT} > 1e12"))
        .await
        .context("everything is lost")?;
    tokio::time::sleep(Duration::from_millis(JOURNAL)).await;
    let kept = page.value(KEPT).await?;
    Ok(u128::from(kept.as_u64().context("a time")?))
}

fn now() -> Result<u128> {
    Ok(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())
}
