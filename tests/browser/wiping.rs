//! Going: wiping one dossier and everything, and delete dates.

use crate::doing::{KEYS, fill_in, go, load, press, press_on, write};
use crate::harness::{Page, for_each_engine};
use crate::saving::{
    FACTS, begin, journal, stored, type_name, until_journal, until_kept, until_shows,
};
use crate::words::{dutch, dutch_with};
use anyhow::{Context, Result, ensure};
use serde_json::json;

/// Fills every place that the tool may use.
const FILL: &str = "(async () => {
    const open = indexedDB.open('brugwijzer');
    await new Promise((done, failed) => { open.onsuccess = done; open.onerror = failed; });
    open.result.close();
    const cache = await caches.open('brugwijzer-test');
    await cache.put('x', new Response('x'));
    localStorage.setItem('brugwijzer.aside.x', 'rauw');
    localStorage.setItem('iets-anders', 'blijft');
    sessionStorage.setItem('brugwijzer.participant', 'x');
    sessionStorage.setItem('brugwijzer.reading', 'x');
    sessionStorage.setItem('brugwijzer.script', 'hand-in 0');
    return true;
})()";

/// What is left of it.
const LEFT: &str = "(async () => {
    const databases = indexedDB.databases ? (await indexedDB.databases()).map((d) => d.name) : [];
    const names = await caches.keys();
    const keys = Object.keys(localStorage).filter((key) => key.startsWith('brugwijzer.') && key !== 'brugwijzer.current');
    const session = Object.keys(sessionStorage);
    const workers = await navigator.serviceWorker.getRegistrations();
    const ours = [...databases, ...names, ...keys, ...session].filter((name) => name.startsWith('brugwijzer'));
    return [...ours, ...workers.map((worker) => worker.scope)];
})()";

#[tokio::test]
async fn everything_that_is_ours_is_wiped_and_nothing_else() -> Result<()> {
    for_each_engine("wiping", async |page| {
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        ensure!(page.value(FILL).await? == true);
        ensure!(page.value(LEFT).await? != json!([]));
        go(page, "#/data").await?;
        page.until("document.getElementById('open-file')").await?;
        press(page, "wipe-start").await?;
        press(page, "wipe-yes").await?;
        page.until("document.getElementById('wipe-outcome').textContent.includes('op de schijf kunnen resten blijven')")
            .await?;
        let left = page.value(LEFT).await?;
        ensure!(left == json!([]), "{left}");
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
async fn one_dossier_is_wiped_from_both_stores_and_stays_away() -> Result<()> {
    for_each_engine("wiping one", async |page| {
        two_dossiers(page, "Weg", "Blijft").await?;
        go(page, "#/data").await?;
        let of = dutch_with("data-dossier-remove-of", &[("name", "Weg".into())])?;
        press_on(page, &format!("[aria-label=\"{of}\"]")).await?;
        let id = id_of(page, "Weg").await?;
        press(page, &format!("sure-{id}")).await?;
        page.sees("[role=status]", &dutch("data-dossier-removed")?)
            .await?;
        // What was said is true when it is said.
        let left = journal(page).await?;
        ensure!(left.len() == 1 && left[0].contains("Blijft"), "{left:?}");
        ensure!(
            page.value(&format!("{KEYS}.filter((key) => key.includes('{id}'))"))
                .await?
                == json!([])
        );
        load(page, "#/data").await?;
        until_journal(page, "Weg", false).await?;
        ensure!(
            stored(page, "brugwijzer.dossier.")
                .await?
                .iter()
                .all(|(_, text)| !text.contains("Weg"))
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_wipe_that_the_journal_missed_is_made_up_for() -> Result<()> {
    for_each_engine("wiping one, no journal", async |page| {
        two_dossiers(page, "Weg", "Blijft").await?;
        go(page, "#/data").await?;
        let id = id_of(page, "Weg").await?;
        // The journal takes nothing away, and nothing can be promised.
        page.value(
            "(() => { IDBObjectStore.prototype.delete = () => { throw new DOMException('no', 'UnknownError'); }; })()",
        )
        .await?;
        let of = dutch_with("data-dossier-remove-of", &[("name", "Weg".into())])?;
        press_on(page, &format!("[aria-label=\"{of}\"]")).await?;
        press(page, &format!("sure-{id}")).await?;
        page.sees("[role=status]", &dutch("data-dossier-left")?).await?;
        ensure!(journal(page).await?.len() == 2);
        // The next page takes it away, and does not bring it back.
        load(page, "#/data").await?;
        until_journal(page, "Weg", false).await?;
        page.until(&format!("!{KEYS}.some((key) => key.includes('{id}'))"))
            .await?;
        ensure!(journal(page).await?.len() == 1);
        Ok(())
    })
    .await
}

/// A tab that has the wiped dossier in memory, whether it writes or reads along, must not bring
/// it back.
#[tokio::test]
async fn what_one_tab_wipes_does_not_come_back_through_another() -> Result<()> {
    for_each_engine("wiping, two tabs", async |page| {
        for (everything, by_writer) in [(false, true), (false, false), (true, true), (true, false)]
        {
            begin(page, "Geheimstad").await?;
            until_journal(page, "Geheimstad", true).await?;
            let first = page.client.window().await?;
            let second = page.client.new_window(true).await?.handle;
            page.client.switch_to_window(second.clone()).await?;
            page.open(FACTS).await?;
            page.until("document.getElementById('take-over')").await?;
            until_shows(page, "Geheimstad").await?;
            let (wiper, other) = match by_writer {
                true => (&first, &second),
                false => (&second, &first),
            };
            page.client.switch_to_window(wiper.clone()).await?;
            wipe(page, everything).await?;
            page.client.switch_to_window(other.clone()).await?;
            page.sees(".bw-notices", &dutch("saving-wiped")?).await?;
            go(page, "#/advice").await?;
            go(page, FACTS).await?;
            until_shows(page, "").await?;
            page.until("document.getElementById('municipality').matches(':enabled')")
                .await?;
            type_name(page, "Nieuwstad").await?;
            until_journal(page, "Nieuwstad", true).await?;
            let kept = stored(page, "").await?;
            ensure!(
                kept.iter().all(|(_, text)| !text.contains("Geheimstad")),
                "it is back: {kept:?}"
            );
            until_journal(page, "Geheimstad", false).await?;
            page.client.switch_to_window(second).await?;
            page.client.close_window().await?;
            page.client.switch_to_window(first).await?;
        }
        Ok(())
    })
    .await
}

/// Wipes the open dossier, or everything, and waits until the page says that it is gone.
async fn wipe(page: &Page<'_>, everything: bool) -> Result<()> {
    go(page, "#/data").await?;
    page.until("document.getElementById('open-file')").await?;
    if everything {
        press(page, "wipe-start").await?;
        press(page, "wipe-yes").await?;
        return page
            .until("document.getElementById('wipe-outcome').textContent.includes('op de schijf kunnen resten blijven')")
            .await;
    }
    let of = dutch_with("data-dossier-remove-of", &[("name", "Geheimstad".into())])?;
    press_on(page, &format!("[aria-label=\"{of}\"]")).await?;
    let id = id_of(page, "Geheimstad").await?;
    press(page, &format!("sure-{id}")).await?;
    page.sees("[role=status]", &dutch("data-dossier-removed")?)
        .await
}

#[tokio::test]
async fn a_chosen_delete_date_holds_in_both_stores() -> Result<()> {
    for_each_engine("delete date, chosen", async |page| {
        // A worker would keep the clock of before.
        page.site
            .prepare("delete Navigator.prototype.serviceWorker;")?;
        two_dossiers(page, "Weg", "Blijft").await?;
        go(page, "#/data").await?;
        let of = dutch_with("data-delete-change-of", &[("name", "Weg".into())])?;
        press_on(page, &format!("[aria-label=\"{of}\"]")).await?;
        let date = page
            .value("new Date(Date.now() + 3 * 86400000).toISOString().slice(0, 10)")
            .await?;
        let date = date.as_str().unwrap_or_default();
        write(page, "delete-date", date).await?;
        page.click_text("#main", &dutch("data-delete-save")?)
            .await?;
        page.sees("[role=status]", &dutch("data-delete-done")?)
            .await?;
        let records = journal(page).await?;
        let chosen = |text: &&String| text.contains("Weg") && text.contains(date);
        ensure!(records.iter().filter(chosen).count() == 1, "{records:?}");
        later_clock(page, 10)?;
        for _ in 0..2 {
            load(page, "#/data").await?;
            until_journal(page, "Weg", false).await?;
            let kept = stored(page, "brugwijzer.dossier.").await?;
            ensure!(
                kept.iter().all(|(_, text)| !text.contains("Weg")),
                "it is back"
            );
            ensure!(kept.iter().any(|(_, text)| text.contains("Blijft")));
        }
        Ok(())
    })
    .await
}

/// Two dossiers, both on the disk; the second is open.
async fn two_dossiers(page: &Page<'_>, first: &str, second: &str) -> Result<()> {
    begin(page, first).await?;
    go(page, "#/data").await?;
    page.click_text("#main", &dutch("data-new")?).await?;
    until_shows(page, "").await?;
    type_name(page, second).await?;
    until_kept(page).await?;
    until_journal(page, second, true).await
}

/// The id of the dossier with this name.
async fn id_of(page: &Page<'_>, name: &str) -> Result<String> {
    let kept = stored(page, "brugwijzer.dossier.").await?;
    let found = kept.iter().find(|(_, text)| text.contains(name));
    let id = found.and_then(|(key, _)| key.split('.').nth(2));
    Ok(id.context("it is kept")?.to_owned())
}

#[tokio::test]
async fn a_dossier_goes_on_its_day_with_the_way_back() -> Result<()> {
    for_each_engine("delete date", async |page| {
        // A worker would keep the clock of before.
        page.site
            .prepare("delete Navigator.prototype.serviceWorker;")?;
        page.open("").await?;
        fill_in(page, "Voorbeeldstad").await?;
        // The clock of the page stands thirteen months later.
        later_clock(page, 400)?;
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

/// From the next page on the clock stands so many days later.
fn later_clock(page: &Page<'_>, days: u32) -> Result<()> {
    let witness = page.site.folder().join("witness.js");
    let script = std::fs::read_to_string(&witness)?;
    let later = format!(
        "\
const realDate = Date;
const later = {days} * 86400000;
globalThis.Date = class extends realDate {{
  constructor(...given) {{ if (given.length) super(...given); else super(realDate.now() + later); }}
  static now() {{ return realDate.now() + later; }}
}};
"
    );
    std::fs::write(&witness, format!("{later}{script}"))?;
    Ok(())
}
