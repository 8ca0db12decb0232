//! The invitation list: drafted, changed by hand, undone, balanced; and choosing otherwise.

use crate::doing::write;
use crate::harness::{Page, for_each_engine};
use crate::steps::{NO, YES};
use crate::words::{dutch, dutch_with};
use anyhow::{Context, Result, ensure};
use brugwijzer_core::domain::assessment::{GateAnswer, Statement};

/// The ids of all rows, in the order in which they are shown.
const ROWS: &str = "[...document.querySelectorAll('.bw-invitations__row [id$=-organisation]')]\
    .map((field) => field.id.replace('-organisation', ''))";
/// The rows of the first side from outside the municipality; only they can be new voices.
const OUTSIDE: &str = "[...[...document.querySelectorAll('.bw-invitations tbody:not([hidden])')]\
    .find((side) => side.querySelector('.bw-check'))\
    .querySelectorAll('[id$=-organisation]')].map((field) => field.id.replace('-organisation', ''))";

#[tokio::test]
async fn a_list_is_drafted_changed_and_reported() -> Result<()> {
    for_each_engine("invitations", async |page| {
        page.open("#/facts").await?;
        let answer = |s| {
            if s == Statement::InsightNeeds {
                NO
            } else {
                YES
            }
        };
        page.fill(|_| GateAnswer::Yes, answer).await?;
        chooses_otherwise(page).await?;
        page.go("#/invitations").await?;
        ensure!(page.field("list-meeting").await? == "start");
        changes_a_row(page).await?;
        duplicates_removes_and_restores(page).await?;
        moves_and_adds(page).await?;
        is_all_kept_and_reported(page).await?;
        page.all_is_well().await
    })
    .await
}

/// The other meeting with a reason; the report shows advice, choice and reason.
async fn chooses_otherwise(page: &Page<'_>) -> Result<()> {
    page.go("#/advice").await?;
    page.click("#other-choose").await?;
    page.until("document.activeElement?.id === 'other-reason'")
        .await?;
    page.paste("other-reason", "De wethouder wil dit zo.")
        .await?;
    page.go("#/report").await?;
    let report = "article.bw-document";
    page.sees(report, "De wethouder wil dit zo.").await?;
    page.sees(report, &dutch("headline-round-table")?).await?;
    page.sees(report, &dutch("meeting-start")?).await
}

/// A long list is drawn in part, and whatever the user adds is in sight at once.
#[tokio::test]
async fn a_list_of_hundreds_is_drawn_in_parts() -> Result<()> {
    for_each_engine("a long list", async |page| {
        page.open("#/invitations").await?;
        let drafted = page.count(".bw-invitations__row").await?;
        ensure!(page.count(".bw-invitations__more").await? == 0);
        let line = |n| format!("Migrantenorganisatie\tVoorbeeld {n}\n");
        let table: String = (1..=300).map(line).collect();
        page.click("#import > summary").await?;
        write(page, "import-text", &format!("Rol\tOrganisatie\n{table}")).await?;
        page.until("document.querySelector('#import-add') !== null")
            .await?;
        page.click("#import-add").await?;
        page.until("document.querySelector('.bw-invitations__more') !== null")
            .await?;
        let drawn = page.count(".bw-invitations__row").await?;
        ensure!(drawn > drafted, "nothing was added");
        ensure!(drawn < drafted + 50, "{drawn} rows drawn");
        page.click(".bw-invitations__more button").await?;
        page.until("document.activeElement?.id.endsWith('-organisation')")
            .await?;
        let more = page.count(".bw-invitations__row").await?;
        ensure!(more == drawn + 50, "{more} rows drawn after {drawn}");
        // The new row is the last one of its side, below all that are not drawn.
        page.click_text("main", &dutch("list-add")?).await?;
        page.until("document.activeElement?.id.endsWith('-organisation')")
            .await?;
        ensure!(page.count(".bw-invitations__row").await? == more + 1);
        page.all_is_well().await
    })
    .await
}

async fn rows(page: &Page<'_>, which: &str) -> Result<Vec<String>> {
    Ok(serde_json::from_value(page.value(which).await?)?)
}

/// A row, by what a selector finds in it.
fn within(row: &str, css: &str) -> String {
    format!("tr:has(#{row}-organisation) {css}")
}

/// Number, organisation, contact, status and new voice of the second row of a side.
async fn changes_a_row(page: &Page<'_>) -> Result<()> {
    let row = &rows(page, OUTSIDE).await?[1];
    let balance = page.text_of(".bw-balance__bars").await?;
    let number = page
        .value(&format!(
            "document.querySelector(\"{}\").value",
            within(row, ".bw-number")
        ))
        .await?;
    let (number, people) = if number == "1" {
        ("2", 2_i64)
    } else {
        ("1", 1)
    };
    page.select(&within(row, ".bw-number"), number).await?;
    page.until(&format!(
        "document.querySelector('.bw-balance__bars').innerText.trim() !== {}",
        serde_json::to_string(&balance)?
    ))
    .await
    .context("the balance does not follow")?;
    page.paste(&format!("{row}-organisation"), "Stichting Voorbeeld")
        .await?;
    page.select(&within(row, "td:nth-of-type(2) select"), "municipality")
        .await?;
    page.select(&within(row, "td:nth-of-type(3) select"), "yes")
        .await?;
    page.click(&within(row, ".bw-check input")).await?;
    // Counting only who said yes leaves just this row.
    page.click("label:has(> input[value=confirmed])").await?;
    let only = dutch_with(
        "list-bar",
        &[("count", people.into()), ("total", people.into())],
    )?;
    page.sees(".bw-bar__count", &only).await?;
    page.click("label:has(> input[value=needed])").await
}

async fn act(page: &Page<'_>, row: &str, id: &str) -> Result<()> {
    let is_open = format!("document.querySelector('details:has(> #{row}-acts)').open");
    if page.value(&is_open).await? == false {
        page.click(&format!("#{row}-acts")).await?;
    }
    page.click_text(&within(row, ".bw-menu__list"), &dutch(id)?)
        .await
}

async fn duplicates_removes_and_restores(page: &Page<'_>) -> Result<()> {
    let before = rows(page, ROWS).await?;
    let row = rows(page, OUTSIDE).await?[1].clone();
    act(page, &row, "list-duplicate").await?;
    page.until(&format!("{ROWS}.length === {}", before.len() + 1))
        .await?;
    page.until("document.activeElement?.id.endsWith('-organisation')")
        .await?;
    let is_closed = format!("!document.querySelector('details:has(> #{row}-acts)').open");
    page.until(&is_closed).await?;

    act(page, &row, "list-remove").await?;
    page.until(&format!("!{ROWS}.includes('{row}')")).await?;
    page.until("document.activeElement?.id === 'list-undo'")
        .await?;
    page.click("#list-undo").await?;
    page.until(&format!("{ROWS}.includes('{row}')")).await?;
    let side = rows(page, OUTSIDE).await?;
    ensure!(side[1] == row, "it came back elsewhere: {row} in {side:?}");
    ensure!(page.field(&format!("{row}-organisation")).await? == "Stichting Voorbeeld");
    Ok(())
}

async fn moves_and_adds(page: &Page<'_>) -> Result<()> {
    let row = rows(page, OUTSIDE).await?[1].clone();
    act(page, &row, "list-up").await?;
    page.until(&format!("{OUTSIDE}[0] === '{row}'")).await?;
    page.until(&format!("document.activeElement?.id === '{row}-acts'"))
        .await?;

    let before = rows(page, ROWS).await?.len();
    page.select("#list-add-slot", "informal-lhbtq").await?;
    page.click_text("main", &dutch("list-add")?).await?;
    page.until(&format!("{ROWS}.length === {}", before + 1))
        .await?;
    page.until("document.activeElement?.id.endsWith('-organisation')")
        .await?;
    page.client
        .active_element()
        .await?
        .send_keys("Voorbeeldgroep")
        .await?;

    page.click_text("main", &dutch("list-regenerate")?).await?;
    page.sees(".bw-undo", &dutch("list-regenerated")?).await?;
    ensure!(
        rows(page, OUTSIDE).await?[0] == row,
        "drafting again undid the order"
    );
    Ok(())
}

async fn is_all_kept_and_reported(page: &Page<'_>) -> Result<()> {
    page.is_kept().await?;
    let before = rows(page, ROWS).await?;
    page.open("#/invitations").await?;
    ensure!(
        rows(page, ROWS).await? == before,
        "the rows changed on the way"
    );
    let row = &rows(page, OUTSIDE).await?[0];
    ensure!(page.field(&format!("{row}-organisation")).await? == "Stichting Voorbeeld");
    let voice = format!(
        "document.querySelector(\"{}\").checked",
        within(row, ".bw-check input")
    );
    ensure!(page.value(&voice).await? == true, "no new voice any more");
    let chosen = format!(
        "[...document.querySelectorAll(\"{}\")].map((select) => select.value).join()",
        within(row, "select")
    );
    let chosen = page.value(&chosen).await?;
    ensure!(
        chosen
            .as_str()
            .is_some_and(|chosen| chosen.ends_with(",municipality,yes")),
        "{chosen}"
    );
    page.go("#/report").await?;
    // Names of organisations stand in the whole list, which comes along when asked.
    let report = page.text_of("article.bw-document").await?;
    ensure!(!report.contains("Stichting Voorbeeld"), "{report}");
    page.click("#report-appendices").await?;
    page.sees("article.bw-document", "Stichting Voorbeeld")
        .await?;
    page.sees("article.bw-document", "Voorbeeldgroep").await
}
