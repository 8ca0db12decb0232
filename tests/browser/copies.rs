//! A copy out and in again, foreign and broken files, and wiping.

use crate::harness::{Page, for_each_engine};
use crate::steps::{HEADING, NO, YES, statement_field};
use crate::words::{dutch, dutch_with};
use anyhow::{Context, Result, ensure};
use brugwijzer_core::domain::assessment::{GateAnswer, Statement};
use fantoccini::Locator;
use std::fs;
use std::path::{Path, PathBuf};

/// How many dossiers are kept; each has a name of its own in its keys.
const DOSSIERS: &str = "new Set(Object.keys(localStorage).map((key) => key.split('.'))\
    .filter((parts) => parts[1] === 'dossier').map((parts) => parts[2])).size";
const KEPT: &str = "JSON.stringify(Object.entries(localStorage).sort())";
const OURS: &str = "Object.keys(localStorage).filter((key) => key.startsWith('brugwijzer.'))";

#[tokio::test]
async fn a_copy_goes_out_and_comes_in_as_a_new_dossier() -> Result<()> {
    for_each_engine("copies", async |page| {
        page.open("#/facts").await?;
        page.paste("municipality", "Voorbeeld").await?;
        let answer = |s| {
            if s == Statement::TrustPrivacy {
                NO
            } else {
                YES
            }
        };
        page.fill(|_| GateAnswer::Yes, answer).await?;
        page.go("#/data").await?;
        page.click("#copy-save").await?;
        let copy = downloaded(page).await?;
        ensure!(fs::read_to_string(&copy)?.contains("Voorbeeld"));

        opens_as_new(page, &copy).await?;
        refuses_what_is_not_ours(page, &copy).await?;
        wipes_everything(page).await?;
        comes_back_from_the_copy(page, &copy).await?;
        page.all_is_well().await
    })
    .await
}

/// Waits for the copy in the folder of downloads.
async fn downloaded(page: &Page<'_>) -> Result<PathBuf> {
    let folder = page.downloads();
    let found = || -> Option<PathBuf> {
        let paths = fs::read_dir(folder)
            .ok()?
            .flatten()
            .map(|entry| entry.path());
        let mut copies = paths.filter(|path| {
            let is_copy = path
                .extension()
                .is_some_and(|extension| extension == "html");
            is_copy && fs::metadata(path).is_ok_and(|file| file.len() > 0)
        });
        copies.next()
    };
    let copy = page.until_some(found).await.context("no copy arrives")?;
    let name = copy
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    ensure!(
        name.starts_with("kopie-20") && !name.contains("Voorbeeld"),
        "{name}"
    );
    Ok(copy)
}

async fn choose(page: &Page<'_>, file: &Path) -> Result<()> {
    let input = page.client.find(Locator::Css("#open-file")).await?;
    input
        .send_keys(&file.to_string_lossy())
        .await
        .context("choosing a file")
}

async fn opens_as_new(page: &Page<'_>, copy: &Path) -> Result<()> {
    page.is_kept().await?;
    choose(page, copy).await?;
    let same = dutch_with("compare-same", &[("name", "Voorbeeld".into())])?;
    page.sees("main", &same).await?;
    page.until("document.activeElement?.id === 'open-yes'")
        .await?;
    page.click("#open-yes").await?;
    page.until(&format!("{DOSSIERS} === 2")).await?;
    ensure!(
        page.count("#data-dossiers ~ ul > li").await? == 2,
        "not both are listed"
    );
    compares_with_what_was_there(page).await
}

/// A measurement from a copy is compared like any other.
async fn compares_with_what_was_there(page: &Page<'_>) -> Result<()> {
    page.go("#/statements/trust").await?;
    page.answer(Statement::TrustPrivacy, YES).await?;
    page.is_kept().await?;
    page.go("#/compare").await?;
    let name = dutch(&format!("statement-{}-short", Statement::TrustPrivacy.id()))?;
    let line = dutch_with("compare-came", &[("statement", name.into())])?;
    page.sees("#moved li li", &line).await?;
    ensure!(page.count("#moved li li").await? == 1, "more moved");
    page.go("#/statements/trust").await?;
    page.answer(Statement::TrustPrivacy, NO).await?;
    page.is_kept().await?;
    page.go("#/data").await
}

/// What is wrong is said in a sentence, and the open dossier stays as it is.
async fn refuses_what_is_not_ours(page: &Page<'_>, copy: &Path) -> Result<()> {
    page.is_kept().await?;
    let before = page.value(KEPT).await?;
    let text = fs::read_to_string(copy)?;
    let half = text
        .char_indices()
        .nth(text.chars().count() / 2)
        .map_or(0, |(at, _)| at);
    let files = [
        (
            "vreemd.html",
            "<h1>Voorbeeld</h1>".to_owned(),
            "data-open-not-ours",
        ),
        ("leeg.html", String::new(), "data-open-empty"),
        (
            "half.html",
            text.get(..half).unwrap_or_default().to_owned(),
            "data-open-not-ours",
        ),
        // The data itself breaks off.
        (
            "kapot.html",
            text.replacen("\"answers\"", "\"answers\" ]", 1),
            "data-open-damaged",
        ),
    ];
    for (name, content, said) in files {
        ensure!(content != text, "{name} is the copy itself");
        let file = page.downloads().with_file_name(name);
        fs::write(&file, content)?;
        choose(page, &file).await?;
        page.sees(
            "[role=status] .utrecht-form-field-error-message",
            &dutch(said)?,
        )
        .await
        .with_context(|| name.to_owned())?;
        ensure!(page.count("#open-yes").await? == 0, "{name} can be opened");
        // A good file in between, so that the next sentence is a new one.
        choose(page, copy).await?;
        page.sees("main", &dutch("data-open-preview")?).await?;
        page.click_text("main", &dutch("data-open-no")?).await?;
    }
    page.is_kept().await?;
    let after = page.value(KEPT).await?;
    ensure!(
        after == before,
        "the open dossier changed: {before} became {after}"
    );
    Ok(())
}

async fn wipes_everything(page: &Page<'_>) -> Result<()> {
    page.click("#wipe-start").await?;
    page.until("document.activeElement?.id === 'wipe-yes'")
        .await?;
    page.click("#wipe-yes").await?;
    page.sees("#wipe-outcome", &dutch("data-wiped")?).await?;
    ensure!(
        page.value(&format!("{OURS}.length")).await? == 0,
        "something is left"
    );
    page.go("#/statements/trust").await?;
    ensure!(
        !page
            .is_checked(&statement_field(Statement::TrustPrivacy, NO))
            .await?
    );
    page.reload().await?;
    ensure!(page.value(DOSSIERS).await? == 0, "it came back");
    Ok(())
}

async fn comes_back_from_the_copy(page: &Page<'_>, copy: &Path) -> Result<()> {
    page.go("#/data").await?;
    choose(page, copy).await?;
    page.until("document.activeElement?.id === 'open-yes'")
        .await?;
    page.click("#open-yes").await?;
    page.sees("[role=status]", &dutch("data-opened")?).await?;
    page.go("#/statements/trust").await?;
    ensure!(
        page.is_checked(&statement_field(Statement::TrustPrivacy, NO))
            .await?
    );
    ensure!(
        page.is_checked(&statement_field(Statement::TrustEquality, YES))
            .await?
    );
    page.go("#/facts").await?;
    ensure!(page.field("municipality").await? == "Voorbeeld");
    page.go("#/advice").await?;
    ensure!(page.text_of(HEADING).await?.len() > 10);
    Ok(())
}
