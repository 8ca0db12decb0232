//! The projector's own window: what it gets, whose it is, and that every picture fits.

use crate::doing::{go, press};
use crate::group::{begin, fill};
use crate::group_windows::enter;
use crate::harness::{Engine, IS_WHOLE, Page, for_each_engine};
use crate::saving::{type_name, until_kept};
use crate::words::dutch;
use anyhow::{Context, Result, bail, ensure};
use fantoccini::wd::WindowHandle;
use serde_json::json;
use std::fs;
use std::time::Duration;

/// A sentence of the facilitator, and one for the room.
const NOTES: &str = "Alleen voor de begeleider";
const STEP: &str = "Wij bellen drie sleutelpersonen";

#[tokio::test]
async fn the_projector_window_gets_pictures_only_and_keeps_to_its_exercise() -> Result<()> {
    for_each_engine("projector window", async |page| {
        page.open("").await?;
        let exercise = begin(page).await?;
        enter(page, 9).await?;
        let facilitator = page.client.window().await?;
        let projector = open_projector(page, &facilitator).await?;
        page.sees(".bw-projector", &dutch("script-step-answer")?)
            .await?;
        // Everything that comes over the line, whether or not the window shows it.
        page.value(
            "void (window.heard = [], window.line = new BroadcastChannel('brugwijzer.projector'),
                window.line.onmessage = (event) => window.heard.push(String(event.data)))",
        )
        .await?;
        page.client.switch_to_window(facilitator).await?;
        press(page, "group-show-join").await?;
        page.client.switch_to_window(projector.clone()).await?;
        page.until("document.querySelector('.bw-projector .bw-qr')")
            .await?;
        let facilitator = other_window(page, &projector).await?;
        page.client.switch_to_window(facilitator).await?;
        agree_on_a_step(page).await?;
        page.client.switch_to_window(projector.clone()).await?;
        page.sees(".bw-projector", STEP).await?;
        let heard = page.value("window.heard.join()").await?.to_string();
        ensure!(heard.contains(STEP), "the line is not heard: {heard}");
        ensure!(!heard.contains(NOTES), "notes cross the line: {heard}");
        let picture = page.text_of(".bw-projector").await?;
        let other = begin_in_another_tab(page, &exercise).await?;
        page.client.switch_to_window(projector).await?;
        page.until(&format!(
            "window.heard.some((text) => text.includes('{other}'))"
        ))
        .await?;
        let now = page.text_of(".bw-projector").await?;
        ensure!(now == picture, "another tab changes the picture: {now}");
        page.all_is_well().await
    })
    .await
}

/// The buttons that put a statement on the projector.
const SHOWS: &str = "[...document.querySelectorAll('.bw-topic button[aria-pressed]')]";

#[tokio::test]
async fn every_statement_fits_one_picture_of_a_wide_projector() -> Result<()> {
    for_each_engine("wide projector", async |page| {
        page.open("").await?;
        begin(page).await?;
        enter(page, 24).await?;
        press(page, "reveal").await?;
        page.until(&format!("{SHOWS}.length > 12")).await?;
        let facilitator = page.client.window().await?;
        // Windows of a test are not all of one size.
        let around = "<!doctype html><title>Zaal</title><iframe src=\"index.html#/projector\" \
             width=\"1280\" height=\"720\" style=\"border: 0\"></iframe>";
        fs::write(page.site.folder().join("zaal.html"), around)?;
        let room = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(room.clone()).await?;
        page.visit("zaal.html").await?;
        let number = {
            page.client.switch_to_window(facilitator.clone()).await?;
            page.value(&format!("{SHOWS}.length")).await?
        };
        for place in 0..number.as_u64().context("a number of statements")? {
            page.client.switch_to_window(facilitator.clone()).await?;
            let show = format!("{SHOWS}[{place}]");
            page.value(&format!("void {show}.click()")).await?;
            let statement = format!("{show}.closest('.bw-topic').querySelector('summary').textContent");
            let statement = page.value(&statement).await?;
            page.client.switch_to_window(room.clone()).await?;
            page.client.enter_frame(0).await?;
            page.until(&format!(
                "document.querySelector('.bw-projector h1')?.textContent === {statement}"
            ))
            .await?;
            let beside = page
                .value("[document.documentElement.scrollWidth - 1280, document.documentElement.scrollHeight - 720]")
                .await?;
            ensure!(beside == json!([0, 0]), "{statement}: {beside} px too large");
        }
        page.all_is_well().await
    })
    .await
}

async fn other_window(page: &Page<'_>, one: &WindowHandle) -> Result<WindowHandle> {
    let windows = page.client.windows().await?;
    let other = windows.into_iter().find(|window| window != one);
    other.context("one window only")
}

/// Opens the window for the projector and goes there.
async fn open_projector(page: &Page<'_>, from: &WindowHandle) -> Result<WindowHandle> {
    if page.engine == Engine::WebKit {
        // Its driver does not see windows that a page opens.
        page.value("void (window.open = () => null)").await?;
    }
    page.click("#open-projector").await?;
    if page.engine == Engine::WebKit {
        let window = page.client.new_window(true).await?.handle;
        page.client.switch_to_window(window.clone()).await?;
        page.open("#/projector").await?;
        return Ok(window);
    }
    for _ in 0..400 {
        let windows = page.client.windows().await?;
        if let Some(window) = windows.into_iter().find(|window| window != from) {
            page.client.switch_to_window(window.clone()).await?;
            page.until(IS_WHOLE).await?;
            return Ok(window);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    bail!("no window opens for the projector")
}

/// From the reveal to the next step on the screen, with notes that are not for the room.
async fn agree_on_a_step(page: &Page<'_>) -> Result<()> {
    press(page, "reveal").await?;
    page.until("document.querySelector('#notes')").await?;
    fill(page, "#notes", NOTES).await?;
    fill(page, "#step-text", STEP).await?;
    for text in [NOTES, STEP] {
        page.until(&format!(
            "Object.values(localStorage).some((kept) => kept.includes({}))",
            json!(text)
        ))
        .await?;
    }
    press(page, "show-outcome").await
}

/// An exercise of another dossier in another tab; its code.
async fn begin_in_another_tab(page: &Page<'_>, first: &str) -> Result<String> {
    let tab = page.client.new_window(true).await?.handle;
    page.client.switch_to_window(tab).await?;
    page.open("#/data").await?;
    page.click_text("#main", &dutch("data-new")?).await?;
    page.until("document.getElementById('municipality')?.matches(':enabled')")
        .await?;
    type_name(page, "Tweede").await?;
    until_kept(page).await?;
    go(page, "#/group").await?;
    press(page, "open-exercise").await?;
    press(page, "begin-collecting").await?;
    let other = format!(
        "Object.values(localStorage).map((text) => /\"code\":\"([^\"]{{8}})\"/.exec(text)?.[1])
            .find((code) => code && code !== '{first}')"
    );
    page.until(&other).await?;
    let code = page.value(&other).await?;
    Ok(code.as_str().context("a code")?.to_owned())
}
