//! The site as files: within its budget, whole, and under one policy.

use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::PathBuf;
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
fn meta_tag_and_headers_give_the_same_policy() -> Result<()> {
    let (page, headers) = (read("index.html")?, read("_headers")?);
    let policy = headers
        .lines()
        .find_map(|line| line.trim().strip_prefix("Content-Security-Policy: "))
        .context("no policy in _headers")?;
    // Only a header can say who may show the page in a frame.
    let policy = policy
        .strip_suffix("; frame-ancestors 'none'")
        .context("no word on frames")?;
    let tag = format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#);
    let at = page.find(&tag).context("no such policy in index.html")?;
    let first = page.find("<link").context("no link")?;
    ensure!(at < first, "the policy comes after something that loads");
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
