//! Every page passes axe-core. In Chromium every route in every look: empty and filled in, both
//! languages, both schemes, three widths. In Firefox and WebKit every route, narrow and wide.

use crate::harness::{Engine, IS_WHOLE, Page, for_each_engine};
use crate::steps::{NO, YES};
use anyhow::{Context, Result, ensure};
use brugwijzer_core::domain::assessment::{GateAnswer, Statement};
use brugwijzer_core::i18n::Language;
use serde_json::Value;
use std::fs;
use xtask::project;

pub const ROUTES: [&str; 19] = [
    "#/",
    "#/facts",
    "#/statements/trust",
    "#/statements",
    "#/advice",
    "#/invitations",
    "#/planning",
    "#/letters",
    "#/contacts",
    "#/report",
    "#/data",
    "#/check",
    "#/words",
    "#/accessibility",
    "#/group",
    "#/group/papers",
    "#/compare",
    "#/geen-pagina",
    "#/statements/support",
];

/// How a page is looked at: the width in CSS pixels, the scheme, the languages.
type Look = (u32, &'static str, &'static [Language]);

/// A desk at 400 %, a tablet, a desk; both schemes.
const ALL_LOOKS: [Look; 6] = [
    (320, "light", Language::ALL),
    (320, "dark", Language::ALL),
    (768, "light", Language::ALL),
    (768, "dark", Language::ALL),
    (1280, "light", Language::ALL),
    (1280, "dark", Language::ALL),
];

/// What differs between engines is in the drawing, not in the words.
const FEW_LOOKS: [Look; 2] = [
    (320, "light", &[Language::Dutch]),
    (1280, "light", &[Language::Dutch]),
];

/// Runs every rule that axe-core has on; no rule is switched off.
const RUN: &str = "\
const done = arguments[0];
axe.run(document, { resultTypes: ['violations'] }).then((found) => done(
  found.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 150) + ' ' + (node.any[0]?.message ?? '')).join(' | ')}`)),
  (error) => done([`axe-core stopped: ${error}`]));";

#[tokio::test]
async fn every_page_passes_axe() -> Result<()> {
    let axe = axe()?;
    for_each_engine("accessibility", async |page| {
        let looks: &[Look] = match page.engine {
            Engine::Chromium => &ALL_LOOKS,
            _ => &FEW_LOOKS,
        };
        page.open("#/facts").await?;
        let mut found = look_at_all(page, &axe, "empty", looks).await?;
        page.open("#/facts").await?;
        fill_in(page).await?;
        found.extend(look_at_all(page, &axe, "filled in", looks).await?);
        found.sort();
        ensure!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    })
    .await
}

/// Answers of every kind, kept.
pub async fn fill_in(page: &Page<'_>) -> Result<()> {
    let answer = |s| match s {
        Statement::InsightNeeds | Statement::TrustPrivacy => NO,
        _ => YES,
    };
    page.fill(|_| GateAnswer::Yes, answer).await?;
    page.is_kept().await
}

async fn look_at_all(
    page: &Page<'_>,
    axe: &str,
    state: &str,
    looks: &[Look],
) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for (width, scheme, languages) in looks {
        show_in_frame(page, *width, scheme).await?;
        let is_so = format!("matchMedia('(prefers-color-scheme: {scheme})').matches");
        ensure!(
            page.value(&is_so).await? == true,
            "the frame is not {scheme}"
        );
        page.client.execute(axe, Vec::new()).await?;
        for language in *languages {
            page.speak(*language).await?;
            for route in ROUTES {
                page.go(route).await?;
                let place = format!("{route} {state} {} {width} {scheme}", language.id());
                found.extend(violations(page, &place).await?);
            }
        }
        page.speak(Language::Dutch).await?;
    }
    Ok(found)
}

/// The script of axe-core.
pub fn axe() -> Result<String> {
    let axe = project::root().join("node_modules/axe-core/axe.min.js");
    fs::read_to_string(&axe).context("axe-core; `cargo xtask test` installs it")
}

/// Opens the site in a frame of this width, since windows cannot be as narrow as a telephone.
/// A frame's scheme is that of the element around it.
pub async fn show_in_frame(page: &Page<'_>, width: u32, scheme: &str) -> Result<()> {
    let around = format!(
        "<!doctype html><title>Rand</title>\
         <iframe src=\"index.html#/facts\" width=\"{width}\" height=\"900\" style=\"border: 0; color-scheme: {scheme}\"></iframe>"
    );
    fs::write(page.site.folder().join("rand.html"), around)?;
    page.visit("rand.html").await?;
    page.client.enter_frame(0).await?;
    page.until(IS_WHOLE).await
}

pub async fn violations(page: &Page<'_>, place: &str) -> Result<Vec<String>> {
    let found = page
        .client
        .execute_async(RUN, Vec::new())
        .await
        .context("axe-core")?;
    let found: Vec<Value> = serde_json::from_value(found)?;
    let mut found: Vec<String> = found.iter().map(|one| format!("{place}: {one}")).collect();
    let wide = page
        .value("document.documentElement.scrollWidth - innerWidth")
        .await?;
    if wide.as_i64().unwrap_or_default() > 0 {
        found.push(format!("{place}: {wide} px too wide"));
    }
    Ok(found)
}
