//! The style sheet: `styles/app.css` and what it imports, in one file.

use super::content_name;
use crate::{npm, project, step};
use anyhow::Result;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Bundles the styles into the site under a name by content.
///
/// # Errors
/// When the bundler fails, for instance on an import that does not exist.
pub fn place(site: &Path, release: bool) -> Result<String> {
    let mut esbuild = npm::program("esbuild");
    esbuild.arg(project::root().join("styles/app.css")).args([
        "--bundle",
        "--charset=utf8",
        "--log-level=warning",
    ]);
    if release {
        esbuild.arg("--minify");
    }
    let css = step::read(&mut esbuild)?;
    let css = if release { pruned(&css)? } else { css };
    content_name::write(site, "app", "css", css.as_bytes())
}

/// Without the design system's rules that no page uses; `styles/prune.mjs` says how it knows.
fn pruned(css: &str) -> Result<String> {
    let file = project::scratch().join("app.css");
    fs::create_dir_all(project::scratch())?;
    fs::write(&file, css)?;
    step::run(
        Command::new("node")
            .arg(project::root().join("styles/prune.mjs"))
            .arg(&file),
    )?;
    Ok(fs::read_to_string(&file)?)
}
