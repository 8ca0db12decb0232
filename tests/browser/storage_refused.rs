//! A browser that keeps nothing, or has no room left: said on screen, and the page works on.

use crate::harness::{Page, for_each_engine};
use crate::saving::{begin, until_journal};
use crate::steps::{HEADING, NO, YES, statement_field};
use crate::words::{dutch, texts};
use anyhow::{Result, ensure};
use brugwijzer_core::domain::assessment::{GateAnswer, Statement};
use brugwijzer_core::i18n::Language;

/// As in a browser that was told to keep nothing.
const DENIED: &str = "\
Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('denied', 'SecurityError'); },
});";

/// Takes all the room there is, down to the last character.
const FILL_UP: &str = "(() => {
  let size = 1 << 20, number = 0;
  while (size >= 1) {
    try { localStorage.setItem(`full-${number++}`, 'x'.repeat(size)); } catch { size >>= 1; }
  }
  return number;
})()";

const MAKE_ROOM: &str = "Object.keys(localStorage).filter((key) => key.startsWith('full-'))\
    .forEach((key) => localStorage.removeItem(key))";

/// A database of our name in which nothing can be kept, as WebKit leaves it.
const EMPTY_JOURNAL: &str = "(() => {
  indexedDB.deleteDatabase('brugwijzer').onsuccess = () => {
    const request = indexedDB.open('brugwijzer');
    request.onsuccess = () => { request.result.close(); window.made = true; };
  };
})()";

#[tokio::test]
async fn a_full_storage_is_said_and_nothing_is_lost() -> Result<()> {
    for_each_engine("storage full", full).await
}

#[tokio::test]
async fn a_refused_storage_is_said_and_nothing_is_lost() -> Result<()> {
    for_each_engine("storage refused", async |page| {
        // In a browser of its own: a worker would keep the script of before.
        page.site.prepare(DENIED)?;
        denied(page).await
    })
    .await
}

#[tokio::test]
async fn a_journal_without_room_for_records_is_mended() -> Result<()> {
    for_each_engine("empty journal", async |page| {
        // Made while no page of ours opens it too.
        page.visit("pauze.html").await?;
        page.value(EMPTY_JOURNAL).await?;
        page.until("window.made").await?;
        begin(page, "Voorbeeldstad").await?;
        until_journal(page, "Voorbeeldstad", true).await
    })
    .await
}

async fn full(page: &Page<'_>) -> Result<()> {
    page.open("").await?;
    page.value(FILL_UP).await?;
    works_in_memory(page).await?;
    page.sees("#saved", &dutch("saving-full")?).await?;
    page.sees("[role=alert]", &dutch("saving-full")?).await?;
    // Room again: what was typed meanwhile is kept without another edit.
    page.value(MAKE_ROOM).await?;
    page.is_kept().await?;
    page.open("#/statements/insight").await?;
    ensure!(
        page.is_checked(&statement_field(Statement::InsightOffer, NO))
            .await?
    );
    page.all_is_well().await
}

async fn denied(page: &Page<'_>) -> Result<()> {
    page.open("#/").await?;
    page.sees("#saved", &dutch("saving-memory")?).await?;
    works_in_memory(page).await?;
    page.go("#/data").await?;
    page.sees("main", &dutch("data-memory")?).await?;
    page.go("#/").await?;
    page.sees(".bw-resume", "Voorbeeld").await?;
    page.all_is_well().await
}

/// From facts to advice, there and back, in both languages.
async fn works_in_memory(page: &Page<'_>) -> Result<()> {
    page.go("#/facts").await?;
    page.paste("municipality", "Voorbeeld").await?;
    let answer = |statement| match statement {
        Statement::InsightOffer | Statement::InsightNeeds => NO,
        _ => YES,
    };
    page.fill(|_| GateAnswer::Yes, answer).await?;
    page.go("#/advice").await?;
    for language in [Language::English, Language::Dutch] {
        page.speak(language).await?;
        let headline = texts(language)?.get("headline-round-table");
        let first = page.text_of(HEADING).await?;
        ensure!(!first.is_empty() && headline.starts_with(&first), "{first}");
    }
    page.go("#/facts").await?;
    ensure!(page.field("municipality").await? == "Voorbeeld");
    Ok(())
}
