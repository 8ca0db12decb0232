//! `cargo xtask screens`: pictures of all screens in `docs/screens/`, taken by one browser test.

use crate::{browsers, build, project, step, tools};
use anyhow::Result;
use std::process::Command;

/// Takes the pictures of the site in `dist/`; builds it when there is none.
///
/// # Errors
/// When a browser or the site is missing, or a page does not come.
pub fn run() -> Result<()> {
    browsers::ensure()?;
    if !project::dist().join("index.html").exists() {
        build::run(&build::Choices::default())?;
    }
    let mut cargo = Command::new("cargo");
    cargo
        .args(["test", "--locked", "--package=brugwijzer-tests"])
        .args(["--test=browser", "--", "--ignored", "screens::"])
        .current_dir(project::root())
        .env("PATH", tools::search_path()?)
        .env("BRUGWIJZER_DIST", project::dist());
    step::timed("pictures of all screens", || step::run(&mut cargo))
}
