//! The service worker: `public/sw.js` with the list of files and a version from their contents.

use super::content_name;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const FILES_PLACE: &str = "const FILES = [];";
const NAMED_PLACE: &str = "const NAMED = [];";
const VERSION_PLACE: &str = "const VERSION = \"development\";";

/// What the worker leaves to the network: itself, and what only hosts read.
const LEFT_OUT: [&str; 3] = ["sw.js", "_headers", "404.html"];

/// Fills in the worker, once every other file of the site is complete.
///
/// # Errors
/// When a file cannot be read, or the worker lacks a place to fill.
pub fn fill(site: &Path) -> Result<()> {
    let files = files(site)?;
    let version = content_name::hash(
        files
            .values()
            .flatten()
            .copied()
            .collect::<Vec<u8>>()
            .as_slice(),
    );
    let page = fs::read_to_string(site.join("index.html")).context("index.html")?;
    let named = files.keys().map(String::as_str);
    let named = list(named.filter(|name| content_name::is_lasting(name) && page.contains(name)));
    // The page comes first, as the folder itself: it tells whether the host has this version.
    let others = files.keys().map(String::as_str);
    let others = others.filter(|name| *name != "index.html");
    let names = list(["./"].into_iter().chain(others));
    let file = site.join("sw.js");
    let mut source = fs::read_to_string(&file).context("sw.js")?;
    for (place, filled) in [
        (FILES_PLACE, format!("const FILES = {names};")),
        (NAMED_PLACE, format!("const NAMED = {named};")),
        (VERSION_PLACE, format!("const VERSION = {version:?};")),
    ] {
        ensure!(source.contains(place), "sw.js has no place `{place}`");
        source = source.replace(place, &filled);
    }
    fs::write(&file, source)?;
    Ok(())
}

/// The names as an array of JavaScript.
fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.map(|name| format!("{name:?}")).collect();
    format!("[{}]", names.join(", "))
}

/// The files that the worker keeps, by name, with their contents.
fn files(site: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(site)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .context("a file name")?
            .to_owned();
        if path.is_file() && !LEFT_OUT.contains(&name.as_str()) {
            files.insert(name, fs::read(&path)?);
        }
    }
    Ok(files)
}
