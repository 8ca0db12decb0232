//! Where WebAssembly or scripts are off: the same tool in another way, or a form on paper.

use crate::doing::drafts_a_list;
use crate::group::{answered, begin, counter_is, fill, settle};
use crate::harness::{IS_WHOLE, Page, for_chromium_without_compilers, for_each_engine};
use crate::words::dutch;
use anyhow::{Context, Result, ensure};
use brugwijzer_core::domain::assessment::Statement;
use brugwijzer_core::i18n::Language;
use serde_json::json;
use xtask::bench::ballots;

#[tokio::test]
async fn fault_18_without_webassembly_the_whole_job_goes_on() -> Result<()> {
    // The engine itself has none: no script of ours took it away.
    for_chromium_without_compilers("jitless", async |page| {
        page.visit("pauze.html").await?;
        ensure!(page.value("typeof WebAssembly").await? == "undefined");
        page.visit("").await?;
        arrives(page).await?;
        page.site.take_requests();
        whole_job(page).await
    })
    .await
}

#[tokio::test]
async fn fault_18_without_webassembly_a_room_fills_in_together() -> Result<()> {
    for_chromium_without_compilers("jitless room", async |page| {
        let exercise = begin(page).await?;
        arrives(page).await?;
        // A phone of its own remembers nothing of the facilitator's tab.
        page.value("sessionStorage.clear()").await?;
        let answered = answered(page, &exercise, "informal", 0).await;
        page.site.set_reachable(true);
        let mut codes = vec![answered?];
        codes.extend(ballots::codes(&exercise, 24)?);
        page.visit("#/group").await?;
        arrives(page).await?;
        page.until("document.querySelector('#codes')").await?;
        fill(page, "#codes", &codes.join("\n")).await?;
        counter_is(page, codes.len()).await?;
        settle(page, codes.len()).await?;
        page.all_is_well().await
    })
    .await
}

#[tokio::test]
async fn fault_18_where_webassembly_is_missing_another_page_takes_over() -> Result<()> {
    for_each_engine("no WebAssembly", async |page| {
        page.site.prepare("delete globalThis.WebAssembly;")?;
        page.visit("#/facts").await?;
        arrives(page).await?;
        page.paste("municipality", "Voorbeelddam").await?;
        page.is_kept().await?;
        // With WebAssembly the same address leads back, to the same answers.
        page.site.prepare("")?;
        page.visit("zonder-webassembly.html#/facts").await?;
        let back = "!location.pathname.endsWith('.html')";
        page.until(&format!("{back} && {IS_WHOLE}")).await?;
        ensure!(page.value("location.hash").await? == "#/facts");
        ensure!(page.field("municipality").await? == "Voorbeelddam");
        page.all_is_well().await
    })
    .await
}

#[tokio::test]
async fn with_webassembly_nothing_of_the_other_way_is_loaded() -> Result<()> {
    for_each_engine("with WebAssembly", async |page| {
        page.site
            .prepare("delete Navigator.prototype.serviceWorker;")?;
        page.open("").await?;
        page.go("#/advice").await?;
        let asked = page.site.take_requests();
        ensure!(
            !asked.iter().any(|path| path.contains("polywasm")),
            "{asked:?}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn fault_18_without_scripts_there_is_a_form_on_paper() -> Result<()> {
    // A frame that may run no script shows what a browser without scripts shows.
    const HOST: &str =
        "<!DOCTYPE html><title>x</title><iframe sandbox=\"allow-same-origin\" src=\"./\"></iframe>";
    const INSIDE: &str = "document.querySelector('iframe').contentDocument";
    for_each_engine("no scripts", async |page| {
        std::fs::write(page.site.folder().join("frame.html"), HOST)?;
        page.visit("frame.html").await?;
        page.until(&format!("{INSIDE}?.querySelector('noscript a')")).await?;
        let says = |text: &str| format!("{INSIDE}.body.innerText.includes({})", json!(text));
        ensure!(page.value(&says("JavaScript staat uit")).await? == true);
        ensure!(page.value(&says("0800-2000")).await? == true);
        // Nothing is on its way, and WebAssembly is not what is missing.
        page.until(&format!("!({})", says("wordt geladen"))).await?;
        ensure!(page.value(&says("WebAssembly")).await? == false);
        page.value(&format!(
            "void (document.querySelector('iframe').src = {INSIDE}.querySelector('noscript a').href)"
        ))
        .await?;
        let arrived = "location.pathname.endsWith('/papier.html')";
        page.until(&format!(
            "{INSIDE}?.{arrived} && {INSIDE}.readyState === 'complete'"
        ))
        .await?;
        ensure!(page.value(&says(&dutch("paper-title")?)).await? == true);
        for statement in Statement::ALL {
            let text = dutch(&format!("statement-{}", statement.id()))?;
            ensure!(page.value(&says(&text)).await? == true, "not on paper: {text}");
        }
        for rule in ["r1", "r2", "r3", "r4", "r5"] {
            let text = dutch(&format!("advice-page-rule-{rule}"))?;
            ensure!(page.value(&says(&text)).await? == true, "not in the key: {text}");
        }
        let styled = format!("getComputedStyle({INSIDE}.body).fontFamily !== getComputedStyle(document.body).fontFamily");
        ensure!(page.value(&styled).await? == true, "without its styles");
        Ok(())
    })
    .await
}

/// Waits for the page that needs no WebAssembly, and for its one line about that.
async fn arrives(page: &Page<'_>) -> Result<()> {
    page.until(&format!(
        "location.pathname.endsWith('/zonder-webassembly.html') && {IS_WHOLE}"
    ))
    .await
    .context("the program does not start")?;
    page.sees(".bw-footer", &dutch("frame-compatible")?).await
}

async fn whole_job(page: &Page<'_>) -> Result<()> {
    drafts_a_list(page).await?;
    page.click_text("#main", &dutch("files-excel")?).await?;
    let folder = page.downloads().to_owned();
    let sheet = page.until_some(|| page_file(&folder)).await;
    ensure!(sheet.context("no file for Excel")?.starts_with(b"PK"));
    page.go("#/report").await?;
    page.sees("article.bw-document", "Voorbeelddam").await?;
    page.speak(Language::English).await?;
    page.reload().await?;
    page.sees("article.bw-document", "Voorbeelddam").await?;
    page.all_is_well().await
}

fn page_file(folder: &std::path::Path) -> Option<Vec<u8>> {
    let files = std::fs::read_dir(folder).ok()?.flatten();
    let file = files
        .map(|file| file.path())
        .find(|path| path.extension().is_some_and(|kind| kind == "xlsx"))?;
    std::fs::read(file)
        .ok()
        .filter(|content| !content.is_empty())
}
