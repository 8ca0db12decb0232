//! The site as files: within its budget, whole, and under one policy.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use xtask::site::policy_hash;
use xtask::{project, size};

pub fn dist() -> PathBuf {
    project::published()
}

pub fn read(name: &str) -> Result<String> {
    fs::read_to_string(dist().join(name)).with_context(|| name.to_owned())
}

#[test]
fn the_first_page_stays_within_its_budget() -> Result<()> {
    size::check_budget()
}

#[test]
fn the_readme_says_what_the_first_page_weighs() -> Result<()> {
    size::check_told()
}

#[test]
fn meta_tag_and_headers_give_the_same_policy_but_for_the_style_inside() -> Result<()> {
    let (page, headers) = (read("index.html")?, read("_headers")?);
    let policy = headers
        .lines()
        .find_map(|line| line.trim().strip_prefix("Content-Security-Policy: "))
        .context("no policy in _headers")?;
    // Only a header can say who may show the page in a frame.
    let policy = policy
        .strip_suffix("; frame-ancestors 'none'")
        .context("no word on frames")?;
    // A header outlives a version; the page itself says which style is its own, and both hold.
    let (_, style) = page.split_once("<style>").context("no style inside")?;
    let (style, _) = style.split_once("</style>").context("an open style")?;
    let own = format!("style-src 'self' 'sha256-{}';", policy_hash(style));
    let general = "style-src 'self' 'unsafe-inline';";
    ensure!(policy.matches(general).count() == 1, "{policy}");
    let policy = policy.replace(general, &own);
    let tag = format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#);
    let at = page.find(&tag).context("no such policy in index.html")?;
    for what in ["<link", "<style"] {
        let first = page.find(what).with_context(|| format!("no {what}"))?;
        ensure!(at < first, "the policy comes after {what}");
    }
    Ok(())
}

#[test]
fn the_policy_allows_the_style_inside_and_no_other() -> Result<()> {
    for name in ["index.html", "zonder-webassembly.html"] {
        let page = read(name)?;
        let (_, style) = page.split_once("<style>").context("no style inside")?;
        let (style, after) = style.split_once("</style>").context("an open style")?;
        ensure!(!after.contains("<style"), "{name}: two styles");
        let allowed = format!("; style-src 'self' 'sha256-{}'; ", policy_hash(style));
        ensure!(page.matches(&allowed).count() == 1, "{name}: {allowed}");
    }
    Ok(())
}

#[test]
fn every_lasting_name_in_the_headers_is_a_file() -> Result<()> {
    let headers = read("_headers")?;
    let names: Vec<&str> = headers
        .lines()
        .filter_map(|line| line.strip_prefix('/'))
        .filter(|name| !name.ends_with('*'))
        .collect();
    ensure!(names.len() >= 6, "only {names:?}");
    for name in names {
        read_bytes(name)?;
        read_bytes(&format!("{name}.br"))?;
        read_bytes(&format!("{name}.gz"))?;
    }
    Ok(())
}

fn read_bytes(name: &str) -> Result<Vec<u8>> {
    fs::read(dist().join(name)).with_context(|| name.to_owned())
}

#[test]
fn the_manifest_names_icons_that_are_there_and_as_large_as_it_says() -> Result<()> {
    let manifest: Value = serde_json::from_str(&read("site.webmanifest")?)?;
    for (entry, expected) in [
        ("display", "standalone"),
        ("start_url", "./"),
        ("scope", "./"),
    ] {
        ensure!(manifest[entry] == expected, "{entry}: {}", manifest[entry]);
    }
    ensure!(read("index.html")?.contains(r#"<link rel="manifest" href="site.webmanifest">"#));
    let icons = manifest["icons"].as_array().context("no icons")?;
    let mut pictures = Vec::new();
    for icon in icons {
        let text = |entry: &str| icon[entry].as_str().unwrap_or_default();
        let content = read_bytes(text("src"))?;
        if text("type") == "image/png" {
            let (width, height) = png_size(&content).context("not a picture")?;
            let size = format!("{width}x{height}");
            ensure!(text("sizes") == size, "{} is {size}", text("src"));
            pictures.push((width, text("purpose")));
        }
    }
    // What browsers ask for before they offer to install, and what Android cuts into shape.
    for needed in [(192, ""), (512, ""), (512, "maskable")] {
        ensure!(pictures.contains(&needed), "no {needed:?} in {pictures:?}");
    }
    Ok(())
}

/// Width and height in pixels, from the first block of a PNG file.
fn png_size(content: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| {
        let bytes = content.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(bytes))
    };
    let is_png = content.starts_with(b"\x89PNG") && content.get(12..16)? == b"IHDR";
    is_png.then_some((number(16)?, number(20)?))
}

#[test]
fn the_one_file_may_connect_nowhere_and_run_only_its_own() -> Result<()> {
    let file = read("download/brugwijzer.html")?;
    let between = |start: &str, end: &str| {
        let parts: Vec<&str> = file.split(start).skip(1).collect();
        ensure!(parts.len() == 1, "{} times {start}", parts.len());
        let (inside, _) = parts[0].split_once(end).context(end.to_owned())?;
        Ok(inside)
    };
    let policy = between(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"",
        "\"",
    )?;
    let script = policy_hash(between("<script type=\"module\">", "</script>")?);
    let style = policy_hash(between("<style>", "</style>")?);
    let expected = [
        "default-src 'none'".to_owned(),
        format!("script-src 'sha256-{script}' 'wasm-unsafe-eval'"),
        format!("style-src 'sha256-{style}'"),
        "img-src data: blob:".to_owned(),
        "connect-src 'none'".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
    ];
    ensure!(policy.split("; ").eq(expected.iter()), "{policy}");
    Ok(())
}
