//! A second window on the same laptop, in which a second facilitator enters codes; and an envelope
//! that holds everyone of its side.

use crate::accessibility::{axe, violations};
use crate::doing::press;
use crate::group::{begin, counter_is, exercise_code, fill, press_slips};
use crate::group_windows::leaves_unasked;
use crate::harness::{Page, for_each_engine};
use crate::words::{dutch, dutch_with};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use xtask::bench::ballots;

/// Opens a second window on the exercise and stays in it; the handles of both.
async fn second_window(
    page: &Page<'_>,
) -> Result<(fantoccini::wd::WindowHandle, fantoccini::wd::WindowHandle)> {
    let first = page.client.window().await?;
    let second = page.client.new_window(true).await?.handle;
    let link = "document.getElementById('second-window-open').getAttribute('href')";
    ensure!(page.value(link).await? == "#/group");
    page.client.switch_to_window(second.clone()).await?;
    page.open("#/group").await?;
    page.sees("#second-window", &dutch("group-second")?).await?;
    Ok((first, second))
}

#[tokio::test]
async fn a_second_window_enters_codes_and_nothing_counts_twice() -> Result<()> {
    for_each_engine("second window", async |page| {
        page.open("").await?;
        begin(page).await?;
        let codes = ballots::codes(&exercise_code(page).await?, 12)?;
        let (here, there) = codes.split_at(5);
        fill(page, "#codes", &here.join("\n")).await?;
        counter_is(page, 5).await?;
        let (first, second) = second_window(page).await?;
        // The window that keeps the exercise tells how many there are, also those in memory.
        counter_is(page, 5).await?;
        page.client.execute(&axe()?, Vec::new()).await?;
        let found = violations(page, "second window").await?;
        ensure!(found.is_empty(), "{}", found.join("\n"));
        ensure!(page.count("#reveal").await? == 0, "two windows reveal");
        ensure!(page.count("#undo").await? == 0, "two windows take back");
        fill(page, "#codes", &there.join("\n")).await?;
        counter_is(page, 12).await?;
        // Entered in the other window already.
        fill(page, "#codes", &here[0]).await?;
        page.sees("#codes-wrong", &dutch("exercise-double")?)
            .await?;
        counter_is(page, 12).await?;
        page.client.switch_to_window(first.clone()).await?;
        counter_is(page, 12).await?;
        fill(page, "#codes", &there[0]).await?;
        page.sees("#codes-wrong", &dutch("exercise-double")?)
            .await?;
        fill(page, "#codes", "").await?;
        press(page, "undo").await?;
        page.sees("#said", &dutch("group-undo-second")?).await?;
        counter_is(page, 12).await?;
        press(page, "undo").await?;
        page.sees("#said", &dutch("group-undone-second")?).await?;
        counter_is(page, 11).await?;
        // The code that stands in the second window is not left out unsaid.
        press(page, "reveal").await?;
        page.sees("#reveal-refused", &dutch("group-reveal-unentered")?)
            .await?;
        press(page, "reveal").await?;
        page.until("document.querySelector('#discuss')").await?;
        page.client.switch_to_window(second).await?;
        page.until("!document.querySelector('#codes') && document.querySelector('#take-over')")
            .await?;
        page.all_is_well().await?;
        page.client.close_window().await?;
        page.client.switch_to_window(first).await?;
        page.all_is_well().await
    })
    .await
}

/// Ways on which a code comes too late: it was under way, or a window that sleeps sends it.
#[tokio::test]
async fn a_code_that_comes_after_the_reveal_is_said_in_both_windows() -> Result<()> {
    for_each_engine("second window, late", async |page| {
        page.open("").await?;
        begin(page).await?;
        let exercise = exercise_code(page).await?;
        let codes = ballots::codes(&exercise, 7)?;
        let (last, here) = codes.split_last().context("a code")?;
        fill(page, "#codes", &here.join("\n")).await?;
        counter_is(page, 6).await?;
        let (first, second) = second_window(page).await?;
        // Nothing of it arrives.
        page.value("void (BroadcastChannel.prototype.postMessage = () => {})")
            .await?;
        fill(page, "#codes", last).await?;
        page.client.switch_to_window(first.clone()).await?;
        press(page, "reveal").await?;
        page.until("document.querySelector('#discuss')").await?;
        page.client.switch_to_window(second).await?;
        page.sees(".bw-notices", &dutch("group-second-late")?)
            .await?;
        page.client.close_window().await?;
        page.client.switch_to_window(first).await?;
        let words = json!({ "kind": "enter", "ask": 1, "codes": [last] });
        let message = json!({ "exercise": exercise, "words": words }).to_string();
        page.value(&format!(
            "void new BroadcastChannel('brugwijzer.codes').postMessage({})",
            json!(message)
        ))
        .await?;
        let left_out = dutch_with("exercise-left-out", &[("count", 1_usize.into())])?;
        page.sees("#left-out", &left_out).await
    })
    .await
}

#[tokio::test]
async fn an_envelope_with_everyone_is_kept_at_once() -> Result<()> {
    for_each_engine("envelope with everyone", async |page| {
        page.open("").await?;
        begin(page).await?;
        press_slips(page).await?;
        press(page, "slip-everyone").await?;
        press(page, "enter-slips").await?;
        counter_is(page, 3).await?;
        press(page, "reveal").await?;
        let too_few = dutch_with("exercise-too-few", &[("count", 3_usize.into())])?;
        page.sees("#reveal-refused", &too_few).await?;
        // Nothing waits: the page is left unasked, and comes back with all three.
        page.reload().await?;
        counter_is(page, 3).await?;
        page.all_is_well().await
    })
    .await
}

#[tokio::test]
async fn a_second_window_that_is_not_answered_says_so_and_no_code_counts_twice() -> Result<()> {
    for_each_engine("second window, alone", async |page| {
        page.open("").await?;
        begin(page).await?;
        let codes = ballots::codes(&exercise_code(page).await?, 1)?;
        let (first, second) = second_window(page).await?;
        page.client.switch_to_window(first.clone()).await?;
        // What it says is lost on the way.
        page.value("void (window.say = BroadcastChannel.prototype.postMessage, BroadcastChannel.prototype.postMessage = () => {})")
            .await?;
        page.client.switch_to_window(second.clone()).await?;
        let code = codes.first().context("a code")?;
        fill(page, "#codes", code).await?;
        page.sees("#codes-wrong", &dutch("group-second-silent")?)
            .await?;
        ensure!(page.field("codes").await? == *code, "the code is gone");
        page.client.switch_to_window(first).await?;
        page.value("void (BroadcastChannel.prototype.postMessage = window.say)")
            .await?;
        counter_is(page, 1).await?;
        // The ballot that waits would keep the browser from closing.
        leaves_unasked(page).await?;
        page.client.switch_to_window(second).await?;
        press(page, "enter-codes").await?;
        page.sees("#codes-wrong", &dutch("exercise-double")?)
            .await?;
        page.all_is_well().await
    })
    .await
}
