//! The page for browsers without WebAssembly: the same program, run by polywasm in JavaScript.
//!
//! A page of its own, because what stands in for WebAssembly needs `'unsafe-eval'` and nobody
//! else's page should allow that. `public/boot.js` leads here and back.

use super::content_name;
use super::page::Page;
use super::policy;
use crate::project;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// The name of the page, which people see in their address bar.
pub const FILE: &str = "zonder-webassembly.html";

/// Places the page and what it loads, made from the page that everyone else gets. Returns the
/// name of the script that stands in for WebAssembly.
///
/// # Errors
/// When polywasm is not installed or the page has no place for it.
pub fn place(site: &Path, mut page: Page) -> Result<String> {
    let source = project::root().join("node_modules/polywasm/index.min.js");
    let script = fs::read(&source).context("polywasm is not installed")?;
    let name = content_name::write(site, "polywasm", "js", &script)?;
    page.name("polywasm", &name)?;
    page.add_policy(&policy::compatible())?;
    page.save_as(FILE)?;
    Ok(name)
}
