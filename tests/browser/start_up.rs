//! The start: from a sub-folder, under the policy, without another host, and never a blank page.

use crate::harness::{IS_WHOLE, Page, for_chromium, for_each_engine};
use anyhow::{Context, Result, ensure};
use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;
use xtask::site::{content_name, first_page_files};

#[tokio::test]
async fn starts_from_a_sub_folder_under_the_policy() -> Result<()> {
    for_each_engine("start", async |page| {
        // WebKit's worker does not share the cache of the page.
        page.site
            .prepare("delete Navigator.prototype.serviceWorker;")?;
        page.open("").await?;
        let title = page.client.title().await?;
        ensure!(title.contains("Brugwijzer"), "the title is {title}");
        ensure!(page.value("brugwijzer.startingTexts() !== ''").await? == true);
        let problems = page.problems().await?;
        ensure!(problems.is_empty(), "{problems:?}");
        let foreign = page.foreign_requests().await?;
        ensure!(foreign.is_empty(), "{foreign:?}");
        let html = fs::read_to_string(page.site.folder().join("index.html"))?;
        each_file_once(&page.site.take_requests(), &first_page_files(&html))
    })
    .await
}

fn each_file_once(requests: &[String], first: &[String]) -> Result<()> {
    let mut seen = HashSet::new();
    // Of the others browsers ask each time whether they changed.
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let once = |path: &&String| content_name::is_lasting(&name(path));
    for path in requests.iter().filter(once) {
        ensure!(seen.insert(path), "{path} was asked for twice");
    }
    // On a slow machine the later parts are on their way too.
    let first: Vec<&String> = first.iter().filter(once).collect();
    let came = |file: &&String| seen.iter().any(|path| name(path) == **file);
    ensure!(
        first.len() == 5 && first.iter().all(came),
        "not the five files of the start: {seen:?}"
    );
    Ok(())
}

/// Only Chromium tells. What moves by less than a tenth of the window nobody notices.
#[tokio::test]
async fn nothing_jumps_while_the_page_comes() -> Result<()> {
    const OBSERVED: &str = "window.moved = [];
        new PerformanceObserver((list) => window.moved.push(...list.getEntries()))
            .observe({ type: 'layout-shift', buffered: true });";
    const SUM: &str = "window.moved.reduce((sum, { value }) => sum + value, 0)";
    for address in ["", "#/facts", "#/statements", "#/statements/trust"] {
        for_chromium(&format!("nothing jumps, {address}"), async |page| {
            page.site.prepare(OBSERVED)?;
            page.open(address).await?;
            page.until("PerformanceObserver.supportedEntryTypes.includes('layout-shift')")
                .await?;
            // The browser tells of a frame after it.
            page.value(
                "new Promise((told) => requestAnimationFrame(() => setTimeout(told, 100, true)))",
            )
            .await?;
            let moved = page.value(SUM).await?.as_f64().unwrap_or(1.0);
            ensure!(moved < 0.1, "{address}: {moved}");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_policy_stops_what_it_must() -> Result<()> {
    for_each_engine("policy", async |page| {
        page.open("").await?;
        page.value("document.body.setAttribute('style', 'color: red')")
            .await?;
        page.until("window.problems.some((problem) => problem.includes('style-src'))")
            .await
    })
    .await
}

/// Statements that were not asked for do not show, and the way out looks like a button.
const SHELL_IS_STYLED: &str = "(() => {
    const of = (id) => getComputedStyle(document.getElementById(id));
    return of('/statements').display === 'none' && of('shell-exit').backgroundColor === 'rgb(23, 37, 43)';
})()";

#[tokio::test]
async fn a_missing_file_is_explained() -> Result<()> {
    // Each with a browser that has not kept the file yet.
    for extension in [".wasm", ".ftl", ".css"] {
        for_each_engine(&format!("missing {extension}"), async |page| {
            // A worker would have the file.
            page.site
                .prepare("delete Navigator.prototype.serviceWorker;")?;
            let hidden = hide(page, extension)?;
            page.visit("").await?;
            page.until("document.getElementById('shell-status')?.innerText.includes('verbinding')")
                .await?;
            // Without the sheet the shell has the rules that stand in the page.
            page.until(SHELL_IS_STYLED).await?;
            let ways = page.count("#shell-status a").await?;
            ensure!(ways == 1, "{ways} ways on");
            restore(hidden)?;
            page.open("").await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_network_that_goes_after_the_page_is_explained() -> Result<()> {
    // The page and its scripts are here; everything else waits until the network has gone.
    const HELD_BACK: &str = "\
        const fetched = window.fetch;
        const gone = new Promise((resolve) => { window.networkIsGone = resolve; });
        window.fetch = (...asked) => gone.then(() => fetched(...asked));";
    for_each_engine("network cut", async |page| {
        page.site.prepare(HELD_BACK)?;
        page.visit("").await?;
        page.until("window.networkIsGone && globalThis.brugwijzer && document.getElementById('shell')")
            .await?;
        page.site.set_reachable(false);
        page.value("void window.networkIsGone()").await?;
        page.until("document.getElementById('shell-status')?.innerText.includes('Alleen de eerste keer is verbinding nodig')")
            .await?;
        page.site.set_reachable(true);
        page.site.prepare("")?;
        page.value("void document.querySelector('#shell-status a').click()")
            .await?;
        page.until(IS_WHOLE).await
    })
    .await
}

#[tokio::test]
async fn the_chosen_language_comes_first_and_the_other_on_request() -> Result<()> {
    // As plain text and as JSON; anything else means Dutch.
    const KEPT: [(&str, &str); 3] = [("en", "en"), ("\"en\"", "en"), ("xx", "nl")];
    for_each_engine("language", async |page| {
        page.open("").await?;
        for (kept, expected) in KEPT {
            let kept = serde_json::to_string(kept)?;
            page.value(&format!(
                "localStorage.setItem('brugwijzer.language', {kept})"
            ))
            .await?;
            page.open("").await?;
            let language = page.value("brugwijzer.language()").await?;
            ensure!(language == expected, "{kept} gave {language}");
            // The program must have understood the choice too.
            let shown = page.value("document.documentElement.lang").await?;
            ensure!(shown == expected, "{kept} is shown in {shown}");
        }
        let other =
            "brugwijzer.loadTexts('en').then((texts) => texts !== brugwijzer.startingTexts())";
        ensure!(page.value(other).await? == true, "English is Dutch");
        Ok(())
    })
    .await
}

/// Takes the Dutch or only file with this ending away; returns where it was and is.
fn hide(page: &Page<'_>, extension: &str) -> Result<Vec<(PathBuf, PathBuf)>> {
    let mut hidden = Vec::new();
    for entry in fs::read_dir(page.site.folder())? {
        let file = entry?.path();
        let name = file
            .file_name()
            .context("a name")?
            .to_string_lossy()
            .into_owned();
        if name.contains(extension) && !name.starts_with("en-") {
            let away = file.with_file_name(format!("hidden-{name}"));
            fs::rename(&file, &away)?;
            hidden.push((file, away));
        }
    }
    ensure!(!hidden.is_empty(), "no file with {extension}");
    Ok(hidden)
}

fn restore(hidden: Vec<(PathBuf, PathBuf)>) -> Result<()> {
    for (file, away) in hidden {
        fs::rename(away, file)?;
    }
    Ok(())
}
