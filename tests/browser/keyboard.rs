//! The way through with the keyboard alone, and where focus goes.

use crate::harness::{Page, for_each_engine};
use crate::steps::{YES, gate_field, statement_field};
use anyhow::{Result, ensure};
use brugwijzer_core::domain::assessment::{Gate, GateAnswer, Statement};
use fantoccini::key::Key;

#[tokio::test]
async fn fault_21_everything_can_be_done_without_a_mouse() -> Result<()> {
    for_each_engine("keyboard", async |page| {
        page.open("").await?;
        page.tab_to(".nl-skip-link").await?;
        page.press(Key::Enter).await?;
        page.until("document.activeElement?.id === 'page-title'")
            .await?;

        page.tab_to(".bw-hero .nl-button--primary").await?;
        go_on(page).await?;
        page.tab_to("#municipality").await?;
        answers_facts(page).await?;

        page.tab_to("a.nl-button--primary[href='#/statements/insight']")
            .await?;
        go_on(page).await?;
        answers_statements(page).await?;

        for place in ["network", "trust"] {
            page.tab_to(&format!(
                "a.nl-button--primary[href='#/statements/{place}']"
            ))
            .await?;
            go_on(page).await?;
        }
        page.go("#/advice").await?;
        page.tab_to("a.nl-button--primary[href='#/invitations']")
            .await?;
        go_on(page).await?;
        moves_a_row(page).await?;
        page.tab_to("a.nl-button--primary[href='#/report']").await?;
        go_on(page).await?;
        page.all_is_well().await
    })
    .await
}

/// Presses Enter on a link or button and waits for the heading of the next page.
async fn go_on(page: &Page<'_>) -> Result<()> {
    page.press(Key::Enter).await?;
    page.arrived().await
}

async fn answers_facts(page: &Page<'_>) -> Result<()> {
    let first = gate_field(Gate::PreparatoryTalk, GateAnswer::Yes);
    page.tab_to(&format!("#{first}")).await?;
    page.press(Key::Space).await?;
    ensure!(page.is_checked(&first).await?, "Space does not choose");
    page.press(Key::Right).await?;
    let second = gate_field(Gate::PreparatoryTalk, GateAnswer::No);
    ensure!(page.is_checked(&second).await?, "the arrow does not choose");
    Ok(())
}

async fn answers_statements(page: &Page<'_>) -> Result<()> {
    let yes = statement_field(Statement::InsightProblems, YES);
    page.tab_to("[id^=statement-insight-problems-]").await?;
    page.press(Key::Space).await?;
    for _ in 0..3 {
        page.press(Key::Right).await?;
    }
    ensure!(page.is_checked(&yes).await?, "the arrows do not reach yes");
    // Opening the question again keeps focus in it.
    page.tab_to("fieldset#statement-insight-problems + div > button")
        .await?;
    page.press(Key::Enter).await?;
    page.until("document.activeElement?.id === 'statement-insight-problems-no'")
        .await?;
    ensure!(!page.is_checked(&yes).await?, "the answer is still there");
    // The room for a why comes when it is opened, and is what Tab reaches next.
    page.tab_to("fieldset#statement-insight-problems + div details:nth-of-type(2) summary")
        .await?;
    page.press(Key::Enter).await?;
    page.until("document.getElementById('why-insight-problems')")
        .await?;
    page.press(Key::Tab).await?;
    page.until("document.activeElement?.id === 'why-insight-problems'")
        .await
}

/// Moves the first row of a side down through its menu; focus goes along.
async fn moves_a_row(page: &Page<'_>) -> Result<()> {
    const ROWS: &str = "[...[...document.querySelectorAll('.bw-invitations tbody:not([hidden])')]\
        .find((side) => side.querySelectorAll('.bw-invitations__row').length > 1)\
        .querySelectorAll('.bw-invitations__row summary')].map((menu) => menu.id)";
    let before = page.value(ROWS).await?;
    let first = before[0].as_str().unwrap_or_default();
    page.tab_to(&format!("#{first}")).await?;
    page.press(Key::Enter).await?;
    page.tab_to(&format!("#{first} + ul li:nth-child(2) button"))
        .await?;
    page.press(Key::Enter).await?;
    page.until(&format!("{ROWS}[1] === '{first}'")).await?;
    page.until(&format!(
        "!document.getElementById('{first}').parentElement.open"
    ))
    .await?;
    page.until(&format!("document.activeElement?.id === '{first}'"))
        .await
}
