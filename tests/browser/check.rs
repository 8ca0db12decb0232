//! "Controleer zelf": what the page says of itself is what the browser and the server saw.

use crate::doing::{fill_in, go, press, settle};
use crate::harness::for_each_engine;
use anyhow::{Result, ensure};
use std::time::Duration;

#[tokio::test]
async fn the_claims_hold() -> Result<()> {
    for_each_engine("check", async |page| {
        page.open("").await?;
        // The later parts of the program and the files for offline use come first.
        for route in ["#/facts", "#/check"] {
            go(page, route).await?;
        }
        page.until("document.getElementById('check-own')").await?;
        page.worker_is_ready().await?;
        settle(page).await?;
        page.site.take_requests();
        fill_in(page, "Voorbeeldstad").await?;
        go(page, "#/check").await?;
        // Filling in asks for nothing.
        let asked = page.site.take_requests();
        ensure!(asked.iter().all(|path| path.ends_with(".svg")), "{asked:?}");
        ensure!(page.value("document.getElementById('check-foreign').dataset.count").await? == "0");
        let listed = page.value("Number(document.getElementById('check-own').dataset.count)").await?;
        ensure!(listed.as_f64().unwrap_or_default() >= 4.0, "{listed}");
        ensure!(page.value("document.cookie").await? == "");
        // The policy on the page is the one in force.
        let same = "document.getElementById('check-policy-text').textContent ===
            document.querySelector('meta[http-equiv=Content-Security-Policy]').content";
        ensure!(page.value(same).await? == true);
        // Every key is listed, also those that appear while the page is open.
        settle(page).await?;
        let keys = "Object.keys(localStorage).every((key) => document.getElementById('main').textContent.includes(key))";
        ensure!(page.value(keys).await? == true);
        // So is every record of the journal and every cache.
        let others = "(async () => {
            const open = indexedDB.open('brugwijzer');
            await new Promise((done) => { open.onsuccess = done; });
            const records = open.result.transaction('dossiers').objectStore('dossiers').getAllKeys();
            await new Promise((done) => { records.onsuccess = done; });
            open.result.close();
            const shown = document.getElementById('kept-elsewhere')?.textContent ?? '';
            const names = [...records.result, ...await caches.keys()];
            return names.length > 1 && names.every((name) => shown.includes(name));
        })()";
        // The list is read again after every save.
        let mut is_listed = false;
        for _ in 0..200 {
            is_listed = page.value(others).await? == true;
            if is_listed {
                break;
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        ensure!(is_listed, "not everything is listed");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_worker_tells_what_it_was_asked() -> Result<()> {
    for_each_engine("check, worker", async |page| {
        page.open("").await?;
        page.worker_is_ready().await?;
        // A page that was there before the worker is not answered by it.
        page.reload().await?;
        go(page, "#/check").await?;
        page.until("document.getElementById('check-worker-log')?.dataset.count > 0")
            .await?;
        let named = "document.getElementById('check-worker-log').textContent.includes('.wasm')";
        ensure!(page.value(named).await? == true, "the program is not named");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_request_elsewhere_is_counted() -> Result<()> {
    for_each_engine("check, elsewhere", async |page| {
        page.open("#/check").await?;
        page.until("document.getElementById('check-again')").await?;
        // The page's clock of requests is the browser's; an entry of another host shows.
        page.value(
            "void (() => {
                const real = performance.getEntriesByType.bind(performance);
                performance.getEntriesByType = (kind) => {
                    const entries = real(kind);
                    const entry = Object.create(PerformanceEntry.prototype, { name: { value: 'https://voorbeeld.nl/x' } });
                    return kind === 'resource' ? [...entries, entry] : entries;
                };
            })()",
        )
        .await?;
        press(page, "check-again").await?;
        page.until("document.getElementById('check-foreign').dataset.count === '1'").await?;
        page.until("document.getElementById('main').textContent.includes('https://voorbeeld.nl/x')")
            .await
    })
    .await
}
