//! What tests of saving do and ask again and again: type, read the light, look into the stores.

use crate::harness::Page;
use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

/// The page with the field that the tests type into.
pub const FACTS: &str = "#/facts";

/// Types a municipality the way a person's keys do.
pub async fn type_name(page: &Page<'_>, name: &str) -> Result<()> {
    page.value(&set_name(name)).await.map(drop)
}

/// A script that types a municipality.
pub fn set_name(name: &str) -> String {
    format!(
        "(() => {{ const field = document.getElementById('municipality');
        field.value = {}; field.dispatchEvent(new InputEvent('input', {{bubbles: true}})); }})()",
        json!(name)
    )
}

/// Waits until the light says this.
pub async fn until_light(page: &Page<'_>, words: &str) -> Result<()> {
    page.until(&format!(
        "document.getElementById('saved')?.innerText.includes({})",
        json!(words)
    ))
    .await
}

/// Waits until everything is kept, on the disk too.
pub async fn until_kept(page: &Page<'_>) -> Result<()> {
    until_light(page, "Bewaard op dit apparaat").await
}

/// Opens the page with the field, types a name and waits until it is kept.
pub async fn begin(page: &Page<'_>, name: &str) -> Result<()> {
    page.open(FACTS).await?;
    type_name(page, name).await?;
    until_kept(page).await
}

/// Waits until the field shows this.
pub async fn until_shows(page: &Page<'_>, name: &str) -> Result<()> {
    page.until(&format!(
        "document.getElementById('municipality')?.value === {}",
        json!(name)
    ))
    .await
}

/// The texts in local storage whose key begins with this.
pub async fn stored(page: &Page<'_>, prefix: &str) -> Result<Vec<(String, String)>> {
    let all = page
        .value(&format!(
            "Object.entries(localStorage).filter(([key]) => key.startsWith({})).sort()",
            json!(prefix)
        ))
        .await?;
    Ok(serde_json::from_value(all)?)
}

/// Empties the journal, so that a test sees what local storage alone does.
pub async fn forget_journal(page: &Page<'_>) -> Result<()> {
    page.value(
        "(() => { window.cleared = false; const request = indexedDB.open('brugwijzer');
        request.onsuccess = () => { const change = request.result.transaction('dossiers', 'readwrite');
        change.objectStore('dossiers').clear(); change.oncomplete = () => { request.result.close(); window.cleared = true; }; }; })()",
    )
    .await?;
    page.until("window.cleared").await
}

/// What the journal holds, as a JavaScript array of texts, each behind the id of its dossier.
///
/// Opening makes a database where there is none, so it is looked for first.
pub const JOURNAL: &str = "(async () => {
    const all = await indexedDB.databases();
    if (!all.some((one) => one.name === 'brugwijzer')) return [];
    const open = indexedDB.open('brugwijzer');
    await new Promise((done, failed) => { open.onsuccess = done; open.onerror = failed; });
    if (!open.result.objectStoreNames.contains('dossiers')) {
        open.result.close();
        return [];
    }
    const records = open.result.transaction('dossiers').objectStore('dossiers');
    const [keys, texts] = [records.getAllKeys(), records.getAll()];
    await new Promise((done) => { texts.onsuccess = done; });
    open.result.close();
    return keys.result.map((key, at) => `${key} ${texts.result[at]}`);
})()";

/// The texts in the journal, each behind the id of its dossier.
pub async fn journal(page: &Page<'_>) -> Result<Vec<String>> {
    Ok(serde_json::from_value(page.value(JOURNAL).await?)?)
}

/// Waits until the journal holds a text with these words, or none.
pub async fn until_journal(page: &Page<'_>, words: &str, is_there: bool) -> Result<()> {
    for _ in 0..400 {
        let has_it = journal(page).await?.iter().any(|text| text.contains(words));
        if has_it == is_there {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    }
    bail!(
        "the journal {} {words}",
        if is_there { "never has" } else { "keeps" }
    )
}

/// What stands in the dossier that is kept newest, by the sequence number of its first line.
pub async fn kept_name(page: &Page<'_>) -> Result<String> {
    let mut newest = (0, String::new());
    for (key, text) in stored(page, "brugwijzer.dossier.").await? {
        let (head, data) = text.split_once('\n').with_context(|| key.clone())?;
        let number: u64 = head.split(' ').nth(1).context("a number")?.parse()?;
        let data: Value = serde_json::from_str(data)?;
        if number > newest.0 {
            newest = (
                number,
                data["municipality"].as_str().unwrap_or("").to_owned(),
            );
        }
    }
    ensure!(newest.0 > 0, "nothing is kept");
    Ok(newest.1)
}
