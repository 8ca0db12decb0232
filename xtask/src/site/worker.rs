//! The service worker: `public/sw.js` with the list of files and a version from their contents.

use super::content_name;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const FILES_PLACE: &str = "const FILES = [];";
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
    // The folder itself is the page too.
    let names: Vec<String> = ["./"]
        .into_iter()
        .chain(files.keys().map(String::as_str))
        .map(|name| format!("{name:?}"))
        .collect();
    let file = site.join("sw.js");
    let source = fs::read_to_string(&file).context("sw.js")?;
    ensure!(
        source.contains(FILES_PLACE) && source.contains(VERSION_PLACE),
        "sw.js has no place for its files and version"
    );
    let filled = source
        .replace(
            FILES_PLACE,
            &format!("const FILES = [{}];", names.join(", ")),
        )
        .replace(VERSION_PLACE, &format!("const VERSION = {version:?};"));
    fs::write(&file, filled)?;
    Ok(())
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
