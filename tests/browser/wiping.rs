//! Going: wiping one dossier and everything, delete dates, and a shared computer.

use crate::doing::{KEYS, fill_in, go, load, press, write};
use crate::harness::{Page, for_each_engine};
use anyhow::{Result, ensure};

/// Fills every place that the tool may use.
const FILL: &str = "(async () => {
    const open = indexedDB.open('brugwijzer');
    await new Promise((done, failed) => { open.onsuccess = done; open.onerror = failed; });
    open.result.close();
    const cache = await caches.open('brugwijzer-test');
    await cache.put('x', new Response('x'));
    localStorage.setItem('brugwijzer.aside.x', 'rauw');
    localStorage.setItem('iets-anders', 'blijft');
    return true;
})()";

/// What is left of it.
const LEFT: &str = "(async () => {
    const databases = indexedDB.databases ? (await indexedDB.databases()).map((d) => d.name) : [];
    const names = await caches.keys();
    const keys = Object.keys(localStorage).filter((key) => key.startsWith('brugwijzer.') && key !== 'brugwijzer.current');
    return [...databases, ...names, ...keys].filter((name) => name.startsWith('brugwijzer')).length;
})()";

#[tokio::test]
async fn everything_that_is_ours_is_wiped_and_nothing_else() -> Result<()> {
    for_each_engine("wiping", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        ensure!(page.value(FILL).await? == true);
        ensure!(page.value(LEFT).await? != 0);
        go(page, "#/data").await?;
        page.until("document.getElementById('open-file')").await?;
        press(page, "wipe-start").await?;
        press(page, "wipe-yes").await?;
        page.until("document.getElementById('wipe-outcome').textContent.includes('op de schijf kunnen resten blijven')")
            .await?;
        ensure!(page.value(LEFT).await? == 0, "{}", page.value(KEYS).await?);
        ensure!(page.value("localStorage.getItem('iets-anders')").await? == "blijft");
        load(page, "#/facts").await?;
        page.until("document.getElementById('municipality')").await?;
        ensure!(page.value("document.getElementById('municipality').value").await? == "");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_journal_that_another_page_holds_is_not_called_wiped() -> Result<()> {
    for_each_engine("wiping, held", async |page| {
        load(page, "#/data").await?;
        page.value(
            "(async () => {
                const open = indexedDB.open('brugwijzer');
                await new Promise((done, failed) => { open.onsuccess = done; open.onerror = failed; });
                window.held = open.result;
                return true;
            })()",
        )
        .await?;
        press(page, "wipe-start").await?;
        press(page, "wipe-yes").await?;
        page.until("document.getElementById('wipe-outcome').textContent.includes('reservekopie')")
            .await
    })
    .await
}

#[tokio::test]
async fn a_dossier_goes_on_its_day_with_the_way_back() -> Result<()> {
    for_each_engine("delete date", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        // The clock of the page stands thirteen months later.
        later_clock(page)?;
        load(page, "").await?;
        page.until("document.body.innerText.includes('wisdatum van deze metingen is voorbij')").await?;
        ensure!(page.value(&format!("{KEYS}.some((key) => key.includes('.dossier.'))")).await? == false);
        page.value("void [...document.querySelectorAll('#main button')].find((b) => b.textContent === 'Zet terug').click()")
            .await?;
        page.until(&format!("{KEYS}.some((key) => key.includes('.dossier.'))")).await?;
        load(page, "#/facts").await?;
        page.until("document.getElementById('municipality')").await?;
        ensure!(page.value("document.getElementById('municipality').value").await? == "Voorbeeldstad");
        Ok(())
    })
    .await
}

fn later_clock(page: &Page<'_>) -> Result<()> {
    let witness = page.site.folder().join("witness.js");
    let script = std::fs::read_to_string(&witness)?;
    let later = "\
const realDate = Date;
const later = 400 * 86400000;
globalThis.Date = class extends realDate {
  constructor(...given) { if (given.length) super(...given); else super(realDate.now() + later); }
  static now() { return realDate.now() + later; }
};
";
    std::fs::write(&witness, format!("{later}{script}"))?;
    Ok(())
}

#[tokio::test]
async fn a_shared_computer_keeps_nothing() -> Result<()> {
    for_each_engine("shared computer", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        go(page, "#/data").await?;
        page.until("document.getElementById('open-file')").await?;
        press(page, "shared-switch").await?;
        page.until("document.getElementById('saved').innerText.includes('Gedeelde computer')")
            .await?;
        let before = page.value("JSON.stringify(localStorage)").await?;
        go(page, "#/facts").await?;
        write(page, "municipality", "Geheimstad").await?;
        go(page, "#/statements/trust").await?;
        ensure!(
            page.value("JSON.stringify(localStorage)").await? == before,
            "something was kept"
        );
        ensure!(
            page.value("JSON.stringify(sessionStorage).includes('Geheimstad')")
                .await?
                == false
        );
        go(page, "#/data").await?;
        page.until("document.getElementById('open-file')").await?;
        press(page, "shared-wipe").await?;
        page.until(&format!("{KEYS}.length === 0")).await?;
        // Loaded again in the same tab it still keeps nothing, and what was typed is gone.
        load(page, "#/facts").await?;
        ensure!(
            page.value("document.getElementById('municipality').value")
                .await?
                == ""
        );
        page.until("document.getElementById('saved').innerText.includes('Gedeelde computer')")
            .await?;
        go(page, "#/data").await?;
        page.until("document.getElementById('open-file')").await?;
        press(page, "shared-switch").await?;
        fill_in(page, "Voorbeeldstad").await
    })
    .await
}
