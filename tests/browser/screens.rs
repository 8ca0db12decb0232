//! Pictures of all screens, for people to look at: `cargo xtask screens` writes `docs/screens/`.
//! No test of its own, so it is left out of every other run.

use crate::accessibility::fill_in;
use crate::doing::{go, press_on as press};
use crate::group::{begin, fill};
use crate::harness::{Page, for_chromium};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::Duration;
use std::{env, fs};
use xtask::bench::ballots;
use xtask::project;

/// A phone and a desk; the other widths are looked at in between.
const WIDTHS: [u32; 2] = [360, 1280];

const SCREENS: [(&str, &str); 15] = [
    ("facts", "#/facts"),
    ("statements", "#/statements/trust"),
    ("all-statements", "#/statements"),
    ("advice", "#/advice"),
    ("invitations", "#/invitations"),
    ("planning", "#/planning"),
    ("letters", "#/letters"),
    ("report", "#/report"),
    ("data", "#/data"),
    ("check", "#/check"),
    ("contacts", "#/contacts"),
    ("words", "#/words"),
    ("accessibility", "#/accessibility"),
    ("group", "#/group"),
    ("compare", "#/compare"),
];

/// Where the pictures go.
fn folder() -> PathBuf {
    env::var_os("BRUGWIJZER_SCREENS")
        .map_or_else(|| project::root().join("docs/screens"), PathBuf::from)
}

/// A picture of the whole page, as long as it is.
async fn picture(page: &Page<'_>, name: &str) -> Result<()> {
    // What just appeared has moved into its place.
    tokio::time::sleep(Duration::from_millis(400)).await;
    let shot = json!({ "format": "webp", "quality": 80, "captureBeyondViewport": true });
    save(
        page.ask_chromium("Page.captureScreenshot", shot).await?,
        name,
        "webp",
    )
}

fn save(answer: Value, name: &str, kind: &str) -> Result<()> {
    let text = answer["data"].as_str().context("no picture")?;
    let bytes = data_encoding::BASE64.decode(text.as_bytes())?;
    let folder = folder();
    fs::create_dir_all(&folder)?;
    Ok(fs::write(folder.join(format!("{name}.{kind}")), bytes)?)
}

#[tokio::test]
#[ignore = "writes pictures; `cargo xtask screens` runs it"]
async fn all_screens() -> Result<()> {
    for_chromium("screens", async |page| {
        page.open("").await?;
        // A bar beside the page would cut its width off the picture.
        page.ask_chromium("Emulation.setScrollbarsHidden", json!({ "hidden": true }))
            .await?;
        for width in WIDTHS {
            page.set_width(width, 900).await?;
            go(page, "#/").await?;
            picture(page, &format!("start-{width}")).await?;
        }
        go(page, "#/facts").await?;
        fill_in(page).await?;
        for width in WIDTHS {
            page.set_width(width, 900).await?;
            for (name, route) in SCREENS {
                go(page, route).await?;
                picture(page, &format!("{name}-{width}")).await?;
            }
        }
        page.prefer(&[("prefers-color-scheme", "dark")]).await?;
        go(page, "#/advice").await?;
        picture(page, "advice-dark").await?;
        page.prefer(&[("forced-colors", "active")]).await?;
        picture(page, "advice-forced-colours").await?;
        page.prefer(&[]).await?;
        go(page, "#/report").await?;
        page.ask_chromium("Emulation.setEmulatedMedia", json!({ "media": "print" }))
            .await?;
        page.set_width(794, 1123).await?;
        picture(page, "report-print").await?;
        page.ask_chromium("Emulation.setEmulatedMedia", json!({ "media": "" }))
            .await?;
        room(page).await
    })
    .await
}

/// The projector and a phone.
async fn room(page: &Page<'_>) -> Result<()> {
    page.set_width(1280, 720).await?;
    let code = begin(page).await?;
    picture(page, "group-collecting-1280").await?;
    press(page, "#projector-here").await?;
    press(page, "#projector-next").await?;
    page.until("document.querySelector('.bw-qr')").await?;
    picture(page, "projector-join").await?;
    press(page, "#projector-leave").await?;
    fill(page, "#codes", &ballots::codes(&code, 24)?.join("\n")).await?;
    press(page, "#reveal").await?;
    press(page, "#discuss").await?;
    picture(page, "group-topics-1280").await?;
    press(page, "#projector-here").await?;
    // After the reveal it begins with the overview; the step of the script lies before it.
    press(page, "#projector-back").await?;
    for name in [
        "projector-step",
        "projector-overview",
        "projector-statement",
    ] {
        picture(page, name).await?;
        press(page, "#projector-next").await?;
    }
    page.set_width(360, 720).await?;
    page.client.goto("about:blank").await?;
    page.open(&format!("#/g/{code}")).await?;
    picture(page, "phone-choice").await?;
    press(page, "#side-informal").await?;
    picture(page, "phone-way").await?;
    press(page, "#together").await?;
    picture(page, "phone-statements").await?;
    press(page, "#finish").await?;
    page.until("document.querySelector('#ballot-code')").await?;
    picture(page, "phone-code").await
}
