//! The exercise with the keyboard alone: from the start page to the agreed step.

use crate::group::exercise_code;
use crate::harness::{Page, for_each_engine};
use anyhow::{Context, Result};
use fantoccini::key::Key;
use xtask::bench::ballots;

/// Types into what has focus.
async fn type_text(page: &Page<'_>, text: &str) -> Result<()> {
    let field = page.client.active_element().await?;
    Ok(field.send_keys(text).await?)
}

/// Goes to the next stage. Each is read from its heading, and keys would go there halfway.
async fn go_on(page: &Page<'_>, css: &str, next: &str) -> Result<()> {
    press(page, css).await?;
    stands(page, next).await?;
    page.arrived().await
}

/// Comes to a button or link with Tab and presses it.
async fn press(page: &Page<'_>, css: &str) -> Result<()> {
    page.tab_to(css).await?;
    page.press(Key::Enter).await
}

async fn stands(page: &Page<'_>, css: &str) -> Result<()> {
    page.until(&format!("document.querySelector('{css}')"))
        .await
}

#[tokio::test]
async fn an_exercise_is_led_without_a_mouse() -> Result<()> {
    for_each_engine("keyboard, group", async |page| {
        page.open("").await?;
        go_on(page, "#with-group", "#open-exercise").await?;
        go_on(page, "#open-exercise", "#begin-collecting").await?;
        go_on(page, "#begin-collecting", "#codes").await?;
        let code = exercise_code(page).await?;
        page.tab_to("#codes").await?;
        for ballot in ballots::codes(&code, 9)? {
            type_text(page, &ballot).await?;
            // A whole code is taken by itself; the field stays where the next one goes.
            page.until(
                "document.activeElement?.id === 'codes' && document.activeElement.value === ''",
            )
            .await?;
        }
        go_on(page, "#reveal", "#discuss").await?;
        go_on(page, "#discuss", ".bw-topic summary").await?;
        agree(page).await?;
        page.all_is_well().await
    })
    .await
}

/// Unfolds the first topic, agrees on an answer and on a step, and closes.
async fn agree(page: &Page<'_>) -> Result<()> {
    page.tab_to(".bw-topic summary").await?;
    page.press(Key::Enter).await?;
    stands(page, ".bw-topic[id] details[open] .bw-bars").await?;
    page.tab_to(".bw-topic select").await?;
    // A list is chosen from with its first letter.
    type_text(page, "G").await?;
    page.until("document.activeElement?.value === 'mostly'")
        .await
        .context("the answer is not chosen")?;
    page.tab_to("#step-text").await?;
    type_text(page, "Wij bellen drie sleutelpersonen").await?;
    page.tab_to("#step-role").await?;
    type_text(page, "beleidsadviseur").await?;
    press(page, "#close").await?;
    page.until("document.body.innerText.includes('Wij bellen drie sleutelpersonen')")
        .await
        .context("it is not closed")?;
    page.until("document.activeElement?.id === 'page-title'")
        .await
        .context("closing loses the focus")
}
