//! The tool in one file, opened from a disk: everything works, nothing is fetched, nothing stays.

use crate::doing::drafts_a_list;
use crate::doing::{catch_files, choose_file, offered, press};
use crate::harness::{IS_WHOLE, Page, for_chromium_and_firefox, for_each_engine};
use crate::words::dutch;
use anyhow::{Context, Result, ensure};
use brugwijzer_core::i18n::Language;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// Whether closing the page asks first.
const ASKS: &str = "!dispatchEvent(new Event('beforeunload', { cancelable: true }))";

/// Puts the file alone in a folder, takes the network away, and opens it.
async fn open(page: &Page<'_>) -> Result<TempDir> {
    let stick = TempDir::with_prefix("stick-")?;
    let file = stick.path().join("brugwijzer.html");
    fs::write(&file, page.site.one_file()?)?;
    page.site.set_reachable(false);
    load(page, &file).await?;
    Ok(stick)
}

async fn load(page: &Page<'_>, file: &Path) -> Result<()> {
    page.client.goto("about:blank").await?;
    let address = format!("file://{}", file.display());
    page.client.goto(&address).await?;
    page.until(IS_WHOLE)
        .await
        .context("the file does not start")
}

#[tokio::test]
async fn one_file_does_the_whole_job_without_a_network() -> Result<()> {
    for_chromium_and_firefox("single file", async |page| {
        let _stick = open(page).await?;
        page.site.take_requests();
        drafts_a_list(page).await?;
        ensure!(
            page.count("a[href='#/contacts']").await? == 0,
            "names in a file"
        );
        page.click_text("#main", &dutch("files-excel")?).await?;
        let folder = page.downloads().to_owned();
        let sheet = page.until_some(|| downloaded(&folder, "xlsx")).await;
        let sheet = sheet.context("no file for Excel")?;
        ensure!(sheet.starts_with(b"PK"), "not a file for Excel");
        page.go("#/report").await?;
        page.sees("article.bw-document", "Voorbeelddam").await?;
        no_phones_and_no_line(page).await?;
        page.speak(Language::English).await?;
        page.no_text_is_missing().await?;
        ensure!(page.site.take_requests().is_empty());
        let problems = page.problems().await?;
        ensure!(
            !problems.iter().any(|problem| problem.starts_with("policy")),
            "{problems:?}"
        );
        let fetched = page.value("performance.getEntriesByType('resource').map((one) => one.name)");
        let fetched: Vec<String> = serde_json::from_value(fetched.await?)?;
        let from_elsewhere =
            |name: &&String| !["data:", "blob:"].iter().any(|own| name.starts_with(own));
        ensure!(
            !fetched.iter().any(|name| from_elsewhere(&name)),
            "{fetched:?}"
        );
        Ok(())
    })
    .await
}

/// The exercise is there for slips and one device, not for phones or another window.
async fn no_phones_and_no_line(page: &Page<'_>) -> Result<()> {
    page.go("#/").await?;
    ensure!(
        page.count("a[href^='#/g/']").await? == 0,
        "a way for phones"
    );
    page.go("#/g/A1234567").await?;
    page.sees("#main", &dutch("frame-not-found")?).await?;
    page.go("#/group").await?;
    press(page, "open-exercise").await?;
    press(page, "begin-collecting").await?;
    page.until("document.getElementById('projector-here')")
        .await?;
    ensure!(page.count("#open-projector").await? == 0, "a window");
    ensure!(page.count("#codes").await? == 0, "codes for phones");
    ensure!(page.count("option[value=code], input[value=code]").await? == 0);
    Ok(())
}

fn downloaded(folder: &Path, extension: &str) -> Option<Vec<u8>> {
    let files = fs::read_dir(folder).ok()?.flatten();
    let file = files
        .map(|file| file.path())
        .find(|path| path.extension().is_some_and(|kind| kind == extension))?;
    fs::read(file).ok().filter(|content| !content.is_empty())
}

#[tokio::test]
async fn one_file_keeps_nothing_but_a_copy_unless_asked() -> Result<()> {
    const KEPT: &str = "Object.keys(localStorage).join()";
    for_chromium_and_firefox("single file, memory", async |page| {
        let stick = open(page).await?;
        page.go("#/facts").await?;
        page.paste("municipality", "Voorbeelddam").await?;
        page.sees("#saved", &dutch("saving-file")?).await?;
        page.go("#/data").await?;
        page.sees("#main", &dutch("file-memory")?).await?;
        // What is in no copy yet is not lost without a word.
        ensure!(page.value(ASKS).await? == true, "closes without a word");
        catch_files(page).await?;
        press(page, "copy-save").await?;
        let copy = offered(page).await?;
        ensure!(
            page.value(ASKS).await? == false,
            "asks although there is a copy"
        );
        ensure!(page.value(KEPT).await? == "", "{}", page.value(KEPT).await?);
        let databases = "indexedDB.databases().then((all) => all.length)";
        ensure!(page.value(databases).await? == 0, "a journal");
        load(page, &stick.path().join("brugwijzer.html")).await?;
        page.go("#/data").await?;
        choose_file(page, "kopie.html", &copy).await?;
        press(page, "open-yes").await?;
        page.go("#/facts").await?;
        ensure!(page.field("municipality").await? == "Voorbeelddam");
        ensure!(page.value(KEPT).await? == "");
        // After the warning, with a click, it may stay.
        page.go("#/data").await?;
        press(page, "file-keep").await?;
        page.until("localStorage.length > 1").await?;
        load(page, &stick.path().join("brugwijzer.html")).await?;
        page.go("#/facts").await?;
        ensure!(page.field("municipality").await? == "Voorbeelddam");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn one_file_can_be_left_quickly_and_loses_nothing() -> Result<()> {
    for_chromium_and_firefox("single file, quick exit", async |page| {
        let _stick = open(page).await?;
        page.go("#/facts").await?;
        page.paste("municipality", "Voorbeelddam").await?;
        page.click(".bw-exit").await?;
        page.until("document.title === 'Agenda'").await?;
        let shown = page.text_of("body").await?;
        ensure!(
            shown.contains("afspraken") && !shown.contains("Brugwijzer"),
            "{shown}"
        );
        ensure!(
            page.value(ASKS).await? == false,
            "asks who wants to be gone"
        );
        page.client.back().await?;
        page.until("document.title !== 'Agenda'").await?;
        ensure!(page.value(ASKS).await? == true, "closes without a word");
        ensure!(page.field("municipality").await? == "Voorbeelddam");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_site_offers_the_file_with_its_check() -> Result<()> {
    const DIGEST: &str = "fetch(document.getElementById('file-download').href)
        .then((response) => response.arrayBuffer())
        .then((file) => crypto.subtle.digest('SHA-256', file))
        .then((digest) => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''))";
    for_each_engine("single file, check", async |page| {
        page.open("#/data").await?;
        page.until("document.getElementById('file-download')")
            .await?;
        let digest = page.value(DIGEST).await?;
        let digest = digest.as_str().context("no digest")?;
        ensure!(digest.len() == 64, "{digest}");
        page.sees("#main", digest).await
    })
    .await
}
