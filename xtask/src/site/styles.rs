//! The style sheet: `styles/app.css` and what it imports, in one file.

use super::content_name;
use crate::{npm, project, step};
use anyhow::Result;
use std::path::Path;

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
    content_name::write(site, "app", "css", css.as_bytes())
}
