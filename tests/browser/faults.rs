//! The faults that saving must survive, numbered as in the list of faults: nothing is lost,
//! nothing is silent. What needs no browser is tested in `core/src/dossier/`.

use crate::harness::{IS_WHOLE, Page, for_each_engine};
use crate::options::HEARS;
use crate::saving::{
    FACTS, begin, forget_journal, journal, kept_name, set_name, stored, type_name, until_journal,
    until_kept, until_light, until_shows,
};
use anyhow::{Result, ensure};
use serde_json::json;

#[tokio::test]
async fn fault_01_local_storage_throws_on_access() -> Result<()> {
    for_each_engine("fault 1", async |page| {
        page.site.prepare(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
        )?;
        page.open(FACTS).await?;
        until_light(page, "bewaart niets").await?;
        type_name(page, "Voorbeeld").await?;
        page.go("#/advice").await?;
        page.go(FACTS).await?;
        until_shows(page, "Voorbeeld").await
    })
    .await
}

#[tokio::test]
async fn fault_02_and_24_a_full_storage_warns_asks_and_recovers() -> Result<()> {
    for_each_engine("faults 2 and 24", async |page| {
        begin(page, "Voorbeeld").await?;
        page.value("window.real = Storage.prototype.setItem").await?;
        for name in ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED", "QUOTA_EXCEEDED_ERR"] {
            page.value(&format!(
                "Storage.prototype.setItem = () => {{ throw Object.assign(new Error('full'), {{ name: '{name}' }}); }}"
            ))
            .await?;
            let typed = format!("Voorbeeld {name}");
            type_name(page, &typed).await?;
            until_light(page, "de opslag van de browser is vol").await?;
            page.until("document.querySelector('#saved a[href=\"#/data\"]')").await?;
            let asks = "!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))";
            ensure!(page.value(asks).await? == true, "leaving does not ask");
            until_shows(page, &typed).await?;
            page.value("Storage.prototype.setItem = window.real").await?;
            until_kept(page).await?;
            ensure!(page.value(asks).await? == false, "leaving asks without a reason");
            ensure!(kept_name(page).await? == typed);
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn fault_24_leaving_asks_when_the_browser_keeps_nothing() -> Result<()> {
    for_each_engine("fault 24", async |page| {
        let refusals = [
            "get() { throw new DOMException('no', 'SecurityError'); }",
            "get() { throw new Error('broken'); }",
            "value: null",
        ];
        for refusal in refusals {
            page.site.prepare(&format!(
                "Object.defineProperty(window, 'localStorage', {{ {refusal} }});"
            ))?;
            page.open(FACTS).await?;
            until_light(page, "bewaart niets").await?;
            let asks = "!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))";
            ensure!(
                page.value(asks).await? == false,
                "nothing was typed: {refusal}"
            );
            type_name(page, "Voorbeeld").await?;
            ensure!(
                page.value(asks).await? == true,
                "leaving does not ask: {refusal}"
            );
            // The next page must not have to answer the question.
            type_name(page, "").await?;
            page.until(&format!("!({asks})")).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn fault_03_a_write_that_reads_back_differently_is_said() -> Result<()> {
    for_each_engine("fault 3", async |page| {
        begin(page, "Voorbeeld").await?;
        page.value(
            "(() => { const real = Storage.prototype.setItem; window.real = real;
            Storage.prototype.setItem = function (key, text) { real.call(this, key, text.slice(0, -1)); }; })()",
        )
        .await?;
        type_name(page, "Anders").await?;
        until_light(page, "het schrijven lukte niet").await?;
        page.value("Storage.prototype.setItem = window.real").await?;
        until_kept(page).await?;
        page.reload().await?;
        until_shows(page, "Anders").await
    })
    .await
}

#[tokio::test]
async fn faults_04_and_05_broken_copies_are_said_and_kept() -> Result<()> {
    for_each_engine("faults 4 and 5", async |page| {
        begin(page, "Voorbeeld een").await?;
        type_name(page, "Voorbeeld twee").await?;
        until_kept(page).await?;
        forget_journal(page).await?;
        break_newest(page).await?;
        page.reload().await?;
        until_shows(page, "Voorbeeld een").await?;
        page.until("document.body.innerText.includes('Niet alles van deze meting was te lezen')")
            .await?;
        let aside = stored(page, "brugwijzer.aside.").await?;
        ensure!(
            aside.len() == 1 && aside[0].1.contains("Voorbeeld twee"),
            "{aside:?}"
        );
        forget_journal(page).await?;
        page.value(TEAR_BOTH).await?;
        page.reload().await?;
        ensure!(stored(page, "brugwijzer.aside.").await?.len() == 2);
        page.open("#/data").await?;
        page.until("document.body.innerText.includes('Sla dit origineel op')")
            .await
    })
    .await
}

/// What local storage lost, the journal still has: nothing older is shown, and nothing is said.
#[tokio::test]
async fn faults_04_and_05_what_torn_copies_lost_comes_from_the_journal() -> Result<()> {
    const WHOLE_NAMES: &str = "Object.entries(localStorage).filter(([key]) => key.startsWith('brugwijzer.dossier.'))
        .map(([, text]) => { try { return JSON.parse(text.split('\\n')[1]).municipality; } catch { return ''; } })";
    for_each_engine("faults 4 and 5, journal", async |page| {
        for (both, name) in [(false, "Voorbeeld twee"), (true, "Voorbeeld drie")] {
            begin(page, "Voorbeeld een").await?;
            type_name(page, name).await?;
            until_journal(page, name, true).await?;
            // From another page, so that the tool writes nothing over what is torn.
            page.visit("pauze.html").await?;
            if both {
                page.value(TEAR_BOTH).await?;
            } else {
                break_newest(page).await?;
            }
            page.open(FACTS).await?;
            until_shows(page, name).await?;
            page.until(&format!("{WHOLE_NAMES}.includes('{name}')"))
                .await?;
            let records = journal(page).await?;
            ensure!(
                records.iter().any(|text| text.contains(name)),
                "{records:?}"
            );
            page.until(
                "!document.body.innerText.includes('Niet alles van deze meting was te lezen')",
            )
            .await?;
            page.reload().await?;
            until_shows(page, name).await?;
        }
        Ok(())
    })
    .await
}

/// Leaves the first line of both copies, and hardly more.
const TEAR_BOTH: &str =
    "Object.keys(localStorage).filter((key) => key.startsWith('brugwijzer.dossier.'))
    .forEach((key) => localStorage.setItem(key, localStorage.getItem(key).slice(0, 70)))";

async fn break_newest(page: &Page<'_>) -> Result<()> {
    page.value(
        "(() => { const number = (key) => Number(localStorage.getItem(key).split(' ')[1]);
        const keys = Object.keys(localStorage).filter((key) => key.startsWith('brugwijzer.dossier.'));
        const newest = keys.sort((one, two) => number(two) - number(one))[0];
        localStorage.setItem(newest, localStorage.getItem(newest).slice(0, -3)); })()",
    )
    .await
    .map(drop)
}

#[tokio::test]
async fn fault_06_data_from_a_newer_version_is_read_only() -> Result<()> {
    for_each_engine("fault 6", async |page| {
        begin(page, "Voorbeeld").await?;
        forget_journal(page).await?;
        page.value(
            "Object.keys(localStorage).filter((key) => key.startsWith('brugwijzer.dossier.'))
            .forEach((key) => localStorage.setItem(key, localStorage.getItem(key).split('\\n')[1].replace('\"version\":1', '\"version\":9')))",
        )
        .await?;
        let before = stored(page, "brugwijzer.dossier.").await?;
        page.reload().await?;
        page.until("document.getElementById('repeat')").await?;
        ensure!(page.value("document.getElementById('municipality').matches(':disabled')").await? == true);
        type_name(page, "Anders").await?;
        page.go("#/advice").await?;
        page.go(FACTS).await?;
        tokio::time::sleep(std::time::Duration::from_millis(600)).await;
        ensure!(stored(page, "brugwijzer.dossier.").await? == before, "it was written");
        page.value("document.getElementById('repeat').click()").await?;
        page.until("document.getElementById('municipality').matches(':enabled')").await?;
        type_name(page, "Herhaald").await?;
        until_kept(page).await?;
        let after = stored(page, "brugwijzer.dossier.").await?;
        ensure!(before.iter().all(|kept| after.contains(kept)), "the original changed");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn fault_08_of_two_tabs_one_writes_and_either_can_take_over() -> Result<()> {
    for_each_engine("fault 8", async |page| {
        begin(page, "Voorbeeld").await?;
        let first = page.client.window().await?;
        let second = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(second.clone()).await?;
        page.open(FACTS).await?;
        page.until("document.getElementById('take-over')").await?;
        ensure!(
            page.value("document.getElementById('municipality').matches(':disabled')")
                .await?
                == true
        );

        page.client.switch_to_window(first.clone()).await?;
        type_name(page, "Voorbeeld verder").await?;
        page.client.switch_to_window(second.clone()).await?;
        until_shows(page, "Voorbeeld verder").await?;

        // What was just typed in the first tab is in what the second one takes over.
        page.client.switch_to_window(first.clone()).await?;
        type_name(page, "Nog net getypt").await?;
        page.client.switch_to_window(second.clone()).await?;
        page.value("document.getElementById('take-over').click()")
            .await?;
        page.until("document.getElementById('municipality').matches(':enabled')")
            .await?;
        until_shows(page, "Nog net getypt").await?;
        type_name(page, "Uit het tweede tabblad").await?;
        until_kept(page).await?;
        page.client.switch_to_window(first.clone()).await?;
        page.until("document.getElementById('take-over')").await?;
        until_shows(page, "Uit het tweede tabblad").await?;

        // A tab that closes leaves the writing to the other.
        page.client.switch_to_window(second).await?;
        page.client.close_window().await?;
        page.client.switch_to_window(first).await?;
        page.until("document.getElementById('municipality').matches(':enabled')")
            .await?;
        type_name(page, "Weer hier").await?;
        until_kept(page).await?;
        ensure!(kept_name(page).await? == "Weer hier");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn fault_10_storage_wiped_under_an_open_page() -> Result<()> {
    for_each_engine("fault 10", async |page| {
        begin(page, "Voorbeeld").await?;
        page.value("localStorage.clear()").await?;
        until_shows(page, "Voorbeeld").await?;
        type_name(page, "Voorbeeld verder").await?;
        until_kept(page).await?;
        page.reload().await?;
        until_shows(page, "Voorbeeld verder").await?;
        // Wiped and left at once: the journal still has it.
        page.value("localStorage.clear()").await?;
        page.reload().await?;
        until_shows(page, "Voorbeeld verder").await
    })
    .await
}

#[tokio::test]
async fn fault_11_a_reload_in_the_same_instant_as_a_change() -> Result<()> {
    for_each_engine("fault 11", async |page| {
        begin(page, "Voorbeeld").await?;
        for number in 0..5 {
            let name = format!("Voorbeeld {number}");
            page.value(&format!(
                "(window.isOld = true, {}, setTimeout(() => location.reload(), 0), 1)",
                set_name(&name)
            ))
            .await?;
            page.until(&format!("!window.isOld && {IS_WHOLE}")).await?;
            until_shows(page, &name).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn fault_12_back_refresh_and_another_language_half_way() -> Result<()> {
    for_each_engine("fault 12", async |page| {
        begin(page, "Voorbeeld").await?;
        page.go("#/statements/trust").await?;
        page.value("history.back()").await?;
        until_shows(page, "Voorbeeld").await?;
        type_name(page, "Voorbeeld half").await?;
        page.value("document.getElementById('language').click()")
            .await?;
        page.until("document.documentElement.lang === 'en'").await?;
        until_shows(page, "Voorbeeld half").await?;
        type_name(page, "Voorbeeld heel").await?;
        page.reload().await?;
        until_shows(page, "Voorbeeld heel").await
    })
    .await
}

#[tokio::test]
async fn fault_20_a_clock_that_moves_back() -> Result<()> {
    for_each_engine("fault 20", async |page| {
        begin(page, "Voorbeeld nu").await?;
        page.value("(() => { const now = Date.now; Date.now = () => now() - 9e9; })()")
            .await?;
        type_name(page, "Voorbeeld toen").await?;
        page.until("document.getElementById('saved').innerText.includes('Bewaard')")
            .await?;
        page.reload().await?;
        until_shows(page, "Voorbeeld toen").await
    })
    .await
}

/// From the far east to the far west: the day on the calendar moves back, the work stays.
#[tokio::test]
async fn fault_20_another_time_zone() -> Result<()> {
    for_each_engine("fault 20, time zone", async |page| {
        page.site.prepare(&time_zone(14))?;
        begin(page, "Voorbeeld oost").await?;
        let kept = stored(page, "brugwijzer.dossier.").await?.len();
        page.site.prepare(&time_zone(-11))?;
        page.reload().await?;
        until_shows(page, "Voorbeeld oost").await?;
        type_name(page, "Voorbeeld west").await?;
        until_kept(page).await?;
        page.reload().await?;
        until_shows(page, "Voorbeeld west").await?;
        let ids = "new Set(Object.keys(localStorage).filter((key) => key.startsWith('brugwijzer.dossier.')).map((key) => key.split('.')[2])).size";
        ensure!(kept > 0 && page.value(ids).await? == 1, "another dossier");
        Ok(())
    })
    .await
}

/// A calendar and clock so many hours ahead of UTC.
fn time_zone(hours: i32) -> String {
    format!(
        "for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes']) {{
            Date.prototype['get' + part] = function () {{
                return new Date(this.getTime() + {hours} * 3600000)['getUTC' + part]();
            }};
        }}
        Date.prototype.getTimezoneOffset = () => -60 * {hours};"
    )
}

#[tokio::test]
async fn without_the_journal_the_light_says_so() -> Result<()> {
    for_each_engine("no journal", async |page| {
        page.site.prepare(
            "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });",
        )?;
        page.open(FACTS).await?;
        type_name(page, "Voorbeeld").await?;
        until_light(page, "nog niet op schijf").await?;
        page.reload().await?;
        until_shows(page, "Voorbeeld").await
    })
    .await
}

/// The disk is slow, and someone types on: the light waits for what was typed last.
#[tokio::test]
async fn the_light_says_kept_of_the_last_change_only() -> Result<()> {
    for_each_engine("slow disk", async |page| {
        begin(page, "Voorbeeld").await?;
        page.value(&format!(
            "(() => {{ window.early = []; window.typed = 0;
            const put = IDBObjectStore.prototype.put;
            IDBObjectStore.prototype.put = function (...given) {{
                const end = performance.now() + 150;
                const spin = () => {{ if (performance.now() < end) this.get('none').onsuccess = spin; }};
                spin();
                return put.apply(this, given); }};
            const isKept = () => Object.values(localStorage).some((text) => text.includes(`Versie ${{window.typed}}.`));
            new MutationObserver(() => {{
                if (document.getElementById('saved').className === 'bw-saved' && !isKept()) window.early.push(window.typed);
            }}).observe(document.body, {{ subtree: true, childList: true, attributes: true, attributeFilter: ['class'] }});
            const type = (name) => {};
            const next = () => {{ window.typed += 1; type(`Versie ${{window.typed}}.`); if (window.typed < 40) setTimeout(next, 90); }};
            next(); }})()",
            set_name("NAME").replace("\"NAME\"", "name")
        ))
        .await?;
        page.until("window.typed === 40").await?;
        until_kept(page).await?;
        ensure!(kept_name(page).await? == "Versie 40.", "the last word is lost");
        let early = page.value("window.early").await?;
        ensure!(early == json!([]), "said too early of {early}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn after_a_crash_the_panel_has_what_was_typed_last() -> Result<()> {
    for_each_engine("crash", async |page| {
        page.site.prepare(HEARS)?;
        begin(page, "Voorbeeld").await?;
        // It makes elements too.
        page.until("window.rehearsed").await?;
        // The browser fails under the program's hands, once, right after a change.
        page.value(&format!(
            "(() => {{ const real = Node.prototype.cloneNode;
            const make = Document.prototype.createElement;
            const address = URL.createObjectURL;
            URL.createObjectURL = (file) => {{ file.text().then((text) => {{ window.copied = text; }}); return address.call(URL, file); }};
            Node.prototype.cloneNode = function () {{ Node.prototype.cloneNode = real; Document.prototype.createElement = make; throw new Error('broken'); }};
            Document.prototype.createElement = function () {{ Node.prototype.cloneNode = real; Document.prototype.createElement = make; throw new Error('broken'); }};
            {}; location.hash = '#/statements/trust'; }})()",
            set_name("Net getypt")
        ))
        .await?;
        page.until("document.querySelector('.bw-rescue a[download]') && window.copied").await?;
        ensure!(kept_name(page).await? == "Net getypt", "the last word is lost");
        let copy = page.value("window.copied").await?;
        let copy: serde_json::Value = serde_json::from_str(copy.as_str().unwrap_or_default())?;
        ensure!(copy["municipality"] == "Net getypt", "the panel's copy is another");
        page.value("document.querySelector('.bw-rescue a:not([download])').click()").await?;
        page.until("document.getElementById('app')?.textContent.trim() && !document.querySelector('.bw-rescue')")
            .await?;
        page.open(FACTS).await?;
        until_shows(page, "Net getypt").await
    })
    .await
}

/// The place of the page is out of sight until the page stands; the panel must not be.
#[tokio::test]
async fn after_a_start_that_fails_the_panel_is_in_sight() -> Result<()> {
    for_each_engine("crash at the start", async |page| {
        // A worker would keep the script of before.
        page.site.prepare("delete Navigator.prototype.serviceWorker;")?;
        begin(page, "Voorbeeld").await?;
        // The first element that the program makes fails, once: the panel is made of elements too. The
        // link to the style sheet is made before the program.
        page.site.prepare(
            "(() => { const real = Node.prototype.cloneNode;
            const make = Document.prototype.createElement;
            const broken = function (...asked) {
                if (asked[0] === 'link') return make.apply(this, asked);
                Node.prototype.cloneNode = real; Document.prototype.createElement = make; throw new Error('broken'); };
            Node.prototype.cloneNode = broken;
            Document.prototype.createElement = broken; })();",
        )?;
        page.visit(FACTS).await?;
        page.until("document.querySelector('.bw-rescue')?.offsetHeight > 0").await?;
        page.until("document.querySelector('.bw-rescue a[download]')").await?;
        page.until("!document.getElementById('shell')").await?;
        page.site.prepare("")?;
        page.value("document.querySelector('.bw-rescue a:not([download])').click()").await?;
        page.until("document.getElementById('app')?.textContent.trim() && !document.querySelector('.bw-rescue')")
            .await?;
        page.open(FACTS).await?;
        until_shows(page, "Voorbeeld").await
    })
    .await
}
