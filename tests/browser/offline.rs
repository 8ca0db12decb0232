//! Without a network, and from one version to the next: never a mix, never without a yes.

use crate::doing::{fill_in, go};
use crate::harness::{IS_WHOLE, Page, for_each_engine};
use anyhow::{Context, Result, bail, ensure};
use brugwijzer_core::i18n::Language;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// How many versions of the tool are kept. Opens no cache: that would make one again which the worker
/// removes at the same moment.
const VERSIONS: &str = "caches.keys().then((names) => names.filter(
    (name) => name.startsWith('brugwijzer-') && !name.endsWith('-agreed')).length)";

/// How many files are kept in all, asked when nothing is being removed.
const FILES: &str = "caches.keys().then(async (names) => {
    const ours = names.filter((name) => name.startsWith('brugwijzer-') && !name.endsWith('-agreed'));
    const files = await Promise.all(ours.map(async (name) => (await caches.open(name)).keys()));
    return files.flat().length;
})";

/// The text of a file that the exporter makes.
const CALENDAR: &str = "brugwijzer.runExport('ics', JSON.stringify({
    name: 'Agenda', language: 'nl', made: 0,
    entries: [{ uid: '1', title: 'Overleg', description: '', place: '', when: { Day: [2027, 2, 1] } }],
})).then((file) => new TextDecoder().decode(file))";

#[tokio::test]
async fn fault_19_a_reload_without_a_network_gives_the_whole_tool() -> Result<()> {
    for_each_engine("offline", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        is_ready_for_offline(page).await?;
        page.site.set_reachable(false);
        page.reload().await?;
        // A part, the exporter and the other language, none of which this page has used before.
        for route in ["#/advice", "#/report", "#/data", "#/facts"] {
            go(page, route).await?;
        }
        let written = page.value(CALENDAR).await?;
        let written = written.as_str().unwrap_or_default();
        ensure!(
            written.starts_with("BEGIN:VCALENDAR") && written.contains("Overleg"),
            "not a calendar: {written}"
        );
        page.speak(Language::English).await?;
        ensure!(page.field("municipality").await? == "Voorbeeldstad");
        page.reload().await?;
        ensure!(page.value("document.documentElement.lang").await? == "en");
        page.site.set_reachable(true);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn fault_19_the_page_and_its_parts_come_before_the_files_for_offline() -> Result<()> {
    for_each_engine("worker waits", async |page| {
        page.open("").await?;
        go(page, "#/advice").await?;
        let before = page.site.take_requests();
        ensure!(
            !before.iter().any(|path| path.ends_with("/sw.js")),
            "the worker did not wait"
        );
        is_ready_for_offline(page).await?;
        let after = page.site.take_requests();
        ensure!(after.iter().any(|path| path.contains("/exporter-")));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn where_nothing_may_stay_there_is_no_worker() -> Result<()> {
    // A shared computer, and every address of the phone of a participant.
    const WAYS: [(&str, &str); 4] = [
        ("sessionStorage.setItem('brugwijzer.shared', 'yes');", ""),
        ("", "#/g/ABCDEF"),
        ("", "#/g"),
        ("", "#//g/ABCDEF"),
    ];
    for (before, route) in WAYS {
        for_each_engine("no worker", async |page| {
            page.site.prepare(before)?;
            page.open(route).await?;
            tokio::time::sleep(Duration::from_secs(6)).await;
            let asked = page.site.take_requests();
            ensure!(
                !asked.iter().any(|path| path.ends_with("/sw.js")),
                "{route}"
            );
            let versions = page.value(VERSIONS).await?;
            ensure!(versions == 0, "{versions}");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn fault_19_a_newer_version_waits_for_a_yes_and_keeps_the_answers() -> Result<()> {
    for_each_engine("update", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        is_ready_for_offline(page).await?;
        let files = page.value(FILES).await?;
        publish_newer(page.site.folder())?;
        // A second page of the old version stays open throughout. It keeps nothing, so that the
        // two do not write the same dossier.
        let first = page.client.window().await?;
        let second = page.client.new_window(false).await?.handle;
        page.client.switch_to_window(second.clone()).await?;
        page.visit("pauze.html").await?;
        page.value("sessionStorage.setItem('brugwijzer.shared', 'yes')")
            .await?;
        page.open("#/facts").await?;
        page.client.switch_to_window(first.clone()).await?;
        page.reload().await?;
        ensure!(!is_newer(page).await?, "nobody said yes");
        page.until("document.querySelector('.utrecht-alert--info button')")
            .await
            .context("no word of the newer version")?;
        go(page, "#/advice").await?;
        ensure!(!is_newer(page).await?);
        // The host has only the new files, so both versions must be whole on the device.
        page.value("window.isOld = true").await?;
        page.click(".utrecht-alert--info button").await?;
        page.until(&format!("!window.isOld && {IS_WHOLE}")).await?;
        ensure!(is_newer(page).await?, "not the newer version");
        go(page, "#/facts").await?;
        let kept = page.field("municipality").await?;
        ensure!(kept == "Voorbeeldstad", "the answers became {kept}");
        page.client.switch_to_window(second).await?;
        ensure!(!is_newer(page).await?, "the other page was replaced");
        // It has not asked for this file before.
        page.speak(Language::English)
            .await
            .context("the old version is no longer whole")?;
        page.client.close_window().await?;
        page.client.switch_to_window(first).await?;
        page.reload().await?;
        ensure!(is_newer(page).await?);
        // What no page uses any more goes.
        gone(
            page,
            &format!("{VERSIONS}.then((versions) => versions - 1)"),
        )
        .await?;
        let kept = page.value(FILES).await?;
        ensure!(kept == files, "{kept} files, before {files}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn fault_19_half_an_update_is_not_taken() -> Result<()> {
    for_each_engine("half an update", async |page| {
        page.open("").await?;
        is_ready_for_offline(page).await?;
        let folder = page.site.folder().to_owned();
        let old_page = fs::read_to_string(folder.join("index.html"))?;
        publish_newer(&folder)?;
        // The worker has arrived at the host and the page has not.
        fs::write(folder.join("index.html"), old_page)?;
        page.reload().await?;
        tokio::time::sleep(Duration::from_secs(5)).await;
        let versions = page.value(VERSIONS).await?;
        ensure!(versions == 1, "{versions}");
        ensure!(page.count(".utrecht-alert--info button").await? == 0);
        page.reload().await
    })
    .await
}

#[tokio::test]
async fn fault_19_a_newer_version_waits_for_a_yes_also_when_all_pages_were_closed() -> Result<()> {
    const IS_ALONE: &str =
        "navigator.serviceWorker.getRegistration().then((one) => !!one.active && !one.waiting)";
    const OFFER: &str = "document.querySelector('.utrecht-alert--info button')";
    for_each_engine("update, closed", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        is_ready_for_offline(page).await?;
        publish_newer(page.site.folder())?;
        page.reload().await?;
        page.until(OFFER).await?;
        // The newer worker becomes the only one some time after the last page has gone.
        let mut is_alone = false;
        for _ in 0..20 {
            page.client.goto("about:blank").await?;
            tokio::time::sleep(Duration::from_millis(250)).await;
            page.open("#/facts").await?;
            ensure!(!is_newer(page).await?, "nobody said yes");
            is_alone = page.value(IS_ALONE).await? == true;
            if is_alone {
                break;
            }
        }
        ensure!(is_alone, "the newer worker still waits");
        ensure!(page.field("municipality").await? == "Voorbeeldstad");
        // The host has only the new files: the agreed version is whole on the device.
        page.speak(Language::English)
            .await
            .context("the old version is no longer whole")?;
        page.speak(Language::Dutch).await?;
        page.until(OFFER).await.context("not offered again")?;
        page.value("window.isOld = true").await?;
        page.click(".utrecht-alert--info button").await?;
        page.until(&format!("!window.isOld && {IS_WHOLE}")).await?;
        ensure!(is_newer(page).await?, "not the newer version");
        ensure!(page.field("municipality").await? == "Voorbeeldstad");
        gone(
            page,
            &format!("{VERSIONS}.then((versions) => versions - 1)"),
        )
        .await
    })
    .await
}

#[tokio::test]
async fn a_computer_that_turns_out_to_be_shared_loses_the_worker_and_its_files() -> Result<()> {
    const LEFT: &str = "Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then(
        ([workers, names]) => workers.length + names.filter((name) => name.startsWith('brugwijzer-')).length)";
    for_each_engine("worker, shared", async |page| {
        page.open("").await?;
        is_ready_for_offline(page).await?;
        ensure!(page.value(LEFT).await? != 0, "there is nothing to lose");
        page.go("#/").await?;
        page.click("#shared-switch").await?;
        gone(page, LEFT).await?;
        // Nor does it come back, with what the page asks for or at the next visit.
        page.speak(Language::English).await?;
        page.reload().await?;
        tokio::time::sleep(Duration::from_secs(6)).await;
        gone(page, LEFT).await
    })
    .await
}

async fn gone(page: &Page<'_>, left: &str) -> Result<()> {
    for _ in 0..40 {
        if page.value(left).await? == 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    bail!("left on the device: {}", page.value(left).await?)
}

/// Waits until all files are on the device and the worker answers for this page.
async fn is_ready_for_offline(page: &Page<'_>) -> Result<()> {
    page.worker_is_ready().await?;
    // A page that was there before the worker is not answered by it.
    page.reload().await?;
    page.until("navigator.serviceWorker.controller").await
}

async fn is_newer(page: &Page<'_>) -> Result<bool> {
    Ok(page
        .value("document.querySelector('meta[name=newer]') !== null")
        .await?
        == true)
}

/// Puts a newer version in place of the one that is served: a file under another name, as each
/// change gives it, and without the old one.
fn publish_newer(folder: &Path) -> Result<()> {
    const OTHER: &str = "-0123456789abcdef.ftl";
    let mut renamed = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if let Some(language) = name
            .strip_suffix(".ftl")
            .and_then(|stem| stem.rsplit_once('-'))
        {
            let new = format!("{}{OTHER}", language.0);
            fs::rename(folder.join(&name), folder.join(&new))?;
            renamed.push((name, new));
        } else if name.contains(".ftl.") {
            fs::remove_file(folder.join(name))?;
        }
    }
    ensure!(renamed.len() >= 4, "{renamed:?}");
    for file in ["index.html", "sw.js"] {
        let mut text = fs::read_to_string(folder.join(file))?;
        for (old, new) in &renamed {
            text = text.replace(old, new);
        }
        text = text
            .replace("<title>", "<meta name=\"newer\"><title>")
            .replace("const VERSION = \"", "const VERSION = \"newer-");
        fs::write(folder.join(file), text)?;
    }
    Ok(())
}
