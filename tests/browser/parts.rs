//! The parts of the program that come after the first page: late, or not at all.

use crate::doing::{KEYS, fill_in, load, settle, write};
use crate::harness::{Page, for_each_engine};
use anyhow::{Result, ensure};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// What keeps things, and what it shares with other parts, waits until the page is told. Whether the
/// shell has said meanwhile that something failed is remembered.
const HELD_BACK: &str = "\
    delete Navigator.prototype.serviceWorker;
    const fetched = window.fetch;
    const told = new Promise((resolve) => { window.letThemCome = resolve; });
    const isHeld = (asked) => /\\/(keeping|chunk_\\d+)-/.test(asked);
    new MutationObserver(() => { window.saidFailed ||= Boolean(document.querySelector('#shell-status[role=alert]')); })
        .observe(document, { subtree: true, childList: true, attributes: true });
    window.fetch = (...asked) => (isHeld(asked[0]) ? told.then(() => fetched(...asked)) : fetched(...asked));";

/// What keeps things does not arrive for as long as the page is told so.
const GONE: &str = "\
    delete Navigator.prototype.serviceWorker;
    window.isGone = true;
    const fetched = window.fetch;
    const isRefused = (asked) => window.isGone && `${asked}`.includes('/keeping-');
    window.fetch = (...asked) => (isRefused(asked[0]) ? Promise.reject(new TypeError('gone')) : fetched(...asked));";
const BACK: &str = "void (window.isGone = false)";

const FIELD: &str = "document.getElementById('municipality')";
const SAID_FAILED: &str = "window.saidFailed";
const ON_HEADING: &str = "document.activeElement?.matches('main h1')";
const SHELL_WAITS: &str =
    "document.querySelector('#shell-status:not([role=alert]) .bw-shell__bar') !== null";

#[tokio::test]
async fn the_start_page_of_an_empty_device_needs_no_keeping_and_every_other_page_waits()
-> Result<()> {
    for_each_engine("keeping late", async |page| {
        page.site.prepare(HELD_BACK)?;
        page.open("").await?;
        ensure!(page.value(SAID_FAILED).await? == false, "said that it failed");
        page.value("void document.querySelector('.bw-hero button').click()")
            .await?;
        page.until("location.hash === '#/facts' && document.querySelector('[aria-busy=true]')")
            .await?;
        ensure!(page.count("#app input").await? == 0, "a field without keeping");
        // Longer than the parts take that are not held back.
        let waits = "new Promise((done) => setTimeout(() => done(document.querySelector('#app input') === null), 2500))";
        ensure!(page.value(waits).await? == true, "a field came without keeping");
        page.value("void window.letThemCome()").await?;
        write(page, "municipality", "Voorbeeld").await?;
        is_kept(page, "Voorbeeld").await?;
        // Something is kept now: the shell stays until that can be read.
        load_held(page, "").await?;
        page.until(SHELL_WAITS).await?;
        ensure!(page.count("#app *").await? == 0, "shown before it was read");
        ensure!(page.value(SAID_FAILED).await? == false, "said that it failed");
        page.value("void window.letThemCome()").await?;
        page.until(&format!("location.hash === '#/facts' && {FIELD}?.value === 'Voorbeeld'"))
            .await
    })
    .await
}

#[tokio::test]
async fn keeping_that_does_not_come_costs_nothing_and_can_be_asked_for_again() -> Result<()> {
    for_each_engine("no keeping", async |page| {
        let kept = keeping_fails(page).await?;
        // The button goes while it tries again: the focus is not lost with it.
        page.value("void document.querySelector('#app .bw-resume [role=alert] ~ button').focus()")
            .await?;
        page.press(Key::Enter).await?;
        page.until(ON_HEADING).await?;
        page.until("document.querySelector('#app .bw-resume [role=alert]') !== null")
            .await?;
        page.value("void (location.hash = '#/facts')").await?;
        page.until(
            "location.hash === '#/facts' && document.querySelector('#app main [role=alert]')",
        )
        .await?;
        ensure!(
            page.count("#app input").await? == 0,
            "a field without keeping"
        );
        let now = page.value(&format!("{KEYS}.sort().join()")).await?;
        ensure!(now == kept, "{now} instead of {kept}");
        page.value(BACK).await?;
        page.click_text("main", "Probeer het opnieuw").await?;
        page.until(&format!("{FIELD}?.value === 'Voorbeeld'"))
            .await?;
        page.until(ON_HEADING).await?;
        write(page, "municipality", "Voorbeeld verder").await?;
        is_kept(page, "Voorbeeld verder").await
    })
    .await
}

#[tokio::test]
async fn who_asked_for_a_new_dossier_before_keeping_came_gets_one() -> Result<()> {
    for_each_engine("new before keeping", async |page| {
        keeping_fails(page).await?;
        page.value("void document.querySelector('.bw-hero .nl-button--primary').click()")
            .await?;
        page.until(
            "location.hash === '#/facts' && document.querySelector('#app main [role=alert]')",
        )
        .await?;
        page.value(BACK).await?;
        page.click_text("main", "Probeer het opnieuw").await?;
        page.until(&format!("{FIELD}?.value === ''")).await?;
        write(page, "municipality", "Voorbeeld twee").await?;
        is_kept(page, "Voorbeeld twee").await?;
        page.value("void (location.hash = '#/')").await?;
        page.until("document.querySelectorAll('.bw-resume button').length === 2")
            .await
    })
    .await
}

/// They would reach what is kept on the device.
#[tokio::test]
async fn windows_that_stand_alone_never_ask_for_keeping() -> Result<()> {
    const ASKED: &str = "new Promise((done) => setTimeout(() => done(performance
        .getEntriesByType('resource').filter(({ name }) => name.includes('/keeping-')).length), 2500))";
    for_each_engine("alone", async |page| {
        page.site
            .prepare("delete Navigator.prototype.serviceWorker;")?;
        page.open("").await?;
        ensure!(page.value(ASKED).await? == 1, "not even by the whole page");
        for route in ["#/g/", "#/projector"] {
            page.visit("pauze.html").await?;
            page.open(route).await?;
            ensure!(page.value(ASKED).await? == 0, "by {route}");
        }
        Ok(())
    })
    .await
}

/// A start page with a dossier on the device and without what keeps it; gives the keys of local
/// storage.
async fn keeping_fails(page: &Page<'_>) -> Result<Value> {
    // A worker would keep the script of before.
    page.site
        .prepare("delete Navigator.prototype.serviceWorker;")?;
    page.open("").await?;
    fill_in(page, "Voorbeeld").await?;
    settle(page).await?;
    let kept = page.value(&format!("{KEYS}.sort().join()")).await?;
    page.site.prepare(GONE)?;
    load(page, "#/").await?;
    page.until("document.querySelector('#app .bw-resume [role=alert]') !== null")
        .await?;
    page.until("document.getElementById('saved').innerText.includes('nog niet geladen')")
        .await?;
    Ok(kept)
}

async fn load_held(page: &Page<'_>, route: &str) -> Result<()> {
    page.visit("pauze.html").await?;
    page.visit(route).await
}

async fn is_kept(page: &Page<'_>, text: &str) -> Result<()> {
    page.until(&format!(
        "Object.values(localStorage).some((kept) => kept.includes({}))",
        json!(text)
    ))
    .await
}
