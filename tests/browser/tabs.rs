//! Two tabs with the same dossier, and what someone does in them in any order: whatever a tab
//! took in and called kept is in the store at the end, in this dossier or in one beside it.
//!
//! The machine that decides is tried with thousands of scripts in `core/src/dossier/tabs_tests.rs`;
//! here its locks, messages and writes are those of the browser. Fourteen scripts of 20 steps an
//! engine; seventy with `BRUGWIJZER_LONG`.

use crate::doing::{go, press_on};
use crate::harness::{Page, for_each_engine};
use crate::saving::{FACTS, begin, stored, type_name, until_kept, until_shows};
use crate::words::{dutch, dutch_with};
use anyhow::{Context, Result, ensure};
use fantoccini::wd::WindowHandle;
use serde_json::json;
use std::collections::BTreeMap;
use std::env;
use std::io::{self, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

const STEPS: usize = 20;
/// How many dossiers are kept.
const DOSSIERS: &str = "new Set(Object.keys(localStorage)\
    .filter((key) => key.startsWith('brugwijzer.dossier.')).map((key) => key.split('.')[2])).size";

#[tokio::test]
async fn fault_08_no_order_of_steps_in_two_tabs_loses_a_change() -> Result<()> {
    let scripts: u64 = match env::var_os("BRUGWIJZER_LONG") {
        Some(_) => 70,
        None => 14,
    };
    // Engines that run side by side try scripts of their own.
    let engines = AtomicU64::new(0);
    for_each_engine("fault 8, scripts", async |page| {
        let begin_at = engines.fetch_add(1, Ordering::Relaxed) * scripts + 1;
        begin(page, "Voorbeeld").await?;
        let first = page.client.window().await?;
        let second = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(second.clone()).await?;
        page.open(FACTS).await?;
        let tabs = [first, second];
        let mut taken = 0;
        for seed in begin_at..begin_at + scripts {
            taken += script(page, &tabs, seed)
                .await
                .with_context(|| format!("script {seed}"))?;
        }
        ensure!(taken > 0, "no change was ever taken in");
        writeln!(
            io::stderr(),
            "    {scripts} scripts of {STEPS} steps, {taken} changes taken in and found again"
        )?;
        Ok(())
    })
    .await
}

/// Where someone reads is kept too, but never worth a second version.
#[tokio::test]
async fn reading_in_two_tabs_makes_no_second_version() -> Result<()> {
    for_each_engine("two readers", async |page| {
        begin(page, "Voorbeeld").await?;
        let first = page.client.window().await?;
        let second = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(second.clone()).await?;
        page.open("#/advice").await?;
        for tab in [&first, &second, &first] {
            page.client.switch_to_window(tab.clone()).await?;
            go(page, "#/statements").await?;
            page.reload().await?;
            go(page, FACTS).await?;
            page.reload().await?;
        }
        pause(700).await;
        let names = page.value(DOSSIERS).await?;
        ensure!(names == 1, "{names} dossiers from one");
        Ok(())
    })
    .await
}

/// To open what another tab writes is no change of it.
#[tokio::test]
async fn opening_what_another_tab_writes_makes_no_second_version() -> Result<()> {
    for_each_engine("two tabs, two dossiers", async |page| {
        begin(page, "Eerste").await?;
        go(page, "#/data").await?;
        page.click_text("#main", &dutch("data-new")?).await?;
        until_shows(page, "").await?;
        type_name(page, "Tweede").await?;
        until_kept(page).await?;
        let second = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(second).await?;
        page.open(FACTS).await?;
        page.until("document.getElementById('take-over')").await?;
        for (name, is_reader) in [("Eerste", false), ("Tweede", true), ("Eerste", false)] {
            go(page, "#/data").await?;
            let of = dutch_with("data-dossier-open-of", &[("name", name.into())])?;
            press_on(page, &format!("[aria-label=\"{of}\"]")).await?;
            // Back at where it was left, which was the page of the data.
            go(page, FACTS).await?;
            until_shows(page, name).await?;
            page.until(&format!(
                "(document.getElementById('take-over') !== null) === {is_reader}"
            ))
            .await?;
            pause(700).await;
            ensure!(
                page.value(DOSSIERS).await? == 2,
                "opening {name} made another"
            );
        }
        // The last one opened is ours to write.
        type_name(page, "Eerste verder").await?;
        until_kept(page).await?;
        ensure!(page.value(DOSSIERS).await? == 2);
        Ok(())
    })
    .await
}

/// A list of dossiers on the start page asks for no right to write.
#[tokio::test]
async fn fault_08_a_tab_that_opens_on_the_start_page_follows_the_one_that_writes() -> Result<()> {
    for_each_engine("fault 8, start page", async |page| {
        begin(page, "Voorbeeld").await?;
        let first = page.client.window().await?;
        let second = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(second.clone()).await?;
        page.open("#/").await?;
        page.sees("#take-over", &dutch("saving-take-over")?).await?;
        page.client.switch_to_window(first).await?;
        ensure!(
            page.value("document.getElementById('take-over') === null")
                .await?
                == true,
            "no tab writes"
        );
        type_name(page, "Voorbeeld verder").await?;
        page.client.switch_to_window(second).await?;
        go(page, FACTS).await?;
        until_shows(page, "Voorbeeld verder").await?;
        ensure!(
            page.value("document.getElementById('municipality').matches(':disabled')")
                .await?
                == true,
            "both tabs write"
        );
        ensure!(page.value(DOSSIERS).await? == 1, "a second version");
        Ok(())
    })
    .await
}

/// What a tab wrote itself is no find when the writing comes back to it.
#[tokio::test]
async fn handing_over_and_back_makes_no_second_version() -> Result<()> {
    for_each_engine("there and back", async |page| {
        begin(page, "Voorbeeld").await?;
        let first = page.client.window().await?;
        let second = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(second.clone()).await?;
        page.open(FACTS).await?;
        page.until("document.getElementById('take-over')").await?;
        page.client.switch_to_window(first.clone()).await?;
        type_name(page, "Voorbeeld verder").await?;
        page.client.switch_to_window(second).await?;
        until_shows(page, "Voorbeeld verder").await?;
        page.value("void document.getElementById('take-over').click()")
            .await?;
        page.until("document.getElementById('municipality').matches(':enabled')")
            .await?;
        // It changes nothing, and goes.
        page.client.close_window().await?;
        page.client.switch_to_window(first).await?;
        page.until("document.getElementById('municipality').matches(':enabled')")
            .await?;
        pause(700).await;
        ensure!(page.value(DOSSIERS).await? == 1, "a second version");
        Ok(())
    })
    .await
}

/// Where the browser has no locks a lease in local storage says which tab writes.
#[tokio::test]
async fn without_locks_a_lease_lets_one_tab_write() -> Result<()> {
    for_each_engine("two tabs, lease", async |page| {
        page.site.prepare(
            "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });",
        )?;
        begin(page, "Voorbeeld").await?;
        ensure!(page.value("navigator.locks === undefined").await? == true);
        let first = page.client.window().await?;
        let second = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(second.clone()).await?;
        page.open(FACTS).await?;
        page.until("document.getElementById('take-over')").await?;
        page.until("document.getElementById('municipality')?.matches(':disabled')")
            .await?;
        page.value("void document.getElementById('take-over').click()")
            .await?;
        page.until("document.getElementById('municipality')?.matches(':enabled')")
            .await?;
        type_name(page, "Voorbeeld verder").await?;
        until_kept(page).await?;
        page.client.switch_to_window(first).await?;
        page.until("document.getElementById('take-over')").await?;
        until_shows(page, "Voorbeeld verder").await?;
        ensure!(page.value(DOSSIERS).await? == 1, "a second version");
        Ok(())
    })
    .await
}

/// Does the steps of one script; says how many changes were taken in and found again.
async fn script(page: &Page<'_>, tabs: &[WindowHandle; 2], seed: u64) -> Result<usize> {
    let mut random = Random(seed);
    let mut tokens = Vec::new();
    for step in 0..STEPS {
        let tab = &tabs[random.below(2)];
        page.client.switch_to_window(tab.clone()).await?;
        match random.below(10) {
            0 => {
                page.value("document.getElementById('take-over')?.click()")
                    .await?;
            }
            1 => page.reload().await?,
            2 => {
                go(page, "#/advice").await?;
                go(page, FACTS).await?;
            }
            3 => pause(random.below(400)).await,
            _ => {
                let token = format!("s{seed}t{step}.");
                if add(page, &token).await? {
                    tokens.push(token);
                }
                if random.below(2) == 0 {
                    pause(random.below(300)).await;
                }
            }
        }
    }
    // Both tabs write what they still hold.
    for tab in tabs {
        page.client.switch_to_window(tab.clone()).await?;
        page.until("!document.getElementById('saved').innerText.includes('Bewaren')")
            .await?;
    }
    pause(500).await;
    // Only the newest copy of a dossier counts: that is what the next start shows.
    let kept = newest(page).await?;
    for token in &tokens {
        ensure!(
            kept.values().any(|(_, text)| text.contains(token.as_str())),
            "{token} is lost; kept is {kept:?}"
        );
    }
    // The next script begins with a short text.
    page.value("document.getElementById('take-over')?.click()")
        .await?;
    page.until("document.getElementById('municipality').matches(':enabled')")
        .await?;
    type_name(page, "").await?;
    Ok(tokens.len())
}

/// The newest copy of every dossier, with its sequence number, by id.
async fn newest(page: &Page<'_>) -> Result<BTreeMap<String, (u64, String)>> {
    let mut newest: BTreeMap<String, (u64, String)> = BTreeMap::new();
    for (key, text) in stored(page, "brugwijzer.dossier.").await? {
        let id = key.split('.').nth(2).context("an id")?.to_owned();
        let sequence = text.split(' ').nth(1).context("a number")?.parse()?;
        let known = newest.entry(id).or_default();
        if sequence >= known.0 {
            *known = (sequence, text);
        }
    }
    Ok(newest)
}

/// Types a word behind the name; says whether the tab took it in.
async fn add(page: &Page<'_>, token: &str) -> Result<bool> {
    let taken = page
        .value(&format!(
            "(() => {{ const field = document.getElementById('municipality');
            if (!field || field.matches(':disabled')) return false;
            field.value += {};
            field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
            return true; }})()",
            json!(token)
        ))
        .await?;
    Ok(taken == true)
}

async fn pause(milliseconds: usize) {
    tokio::time::sleep(Duration::from_millis(milliseconds as u64)).await;
}

/// SplitMix64: the same script for the same seed everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }
}
