//! The second module: the writers for Word, Excel and calendars, loaded at a click.

use super::{content_name, module};
use crate::{project, step, tools};
use anyhow::Result;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The files of the exporter, by their names in the site.
pub struct Exporter {
    /// The script between the module and the browser.
    pub glue: String,
    /// The module.
    pub module: String,
}

/// Compiles the exporter and places it under names by content. Always optimised: without it the
/// writers are many times larger, and nobody changes them while looking at a page.
///
/// # Errors
/// When it does not compile or a tool fails.
pub fn place(site: &Path) -> Result<Exporter> {
    let folder = project::scratch().join("exporter");
    fs::create_dir_all(&folder)?;
    let target = project::scratch().join("exporter-target");
    step::run(
        Command::new("cargo")
            .current_dir(project::root())
            // Without the relocations that the page's own module needs: twice the bytes.
            .env("CARGO_ENCODED_RUSTFLAGS", "")
            .args(["build", "--target-dir"])
            .arg(&target)
            .args(["--quiet", "--release", "--package", "brugwijzer-exporter"])
            .args(["--target", "wasm32-unknown-unknown"]),
    )?;
    let compiled = target.join("wasm32-unknown-unknown/release/brugwijzer_exporter.wasm");
    step::run(
        Command::new(tools::WASM_BINDGEN.program()?)
            .args([
                "--target",
                "web",
                "--no-typescript",
                "--remove-name-section",
                "--remove-producers-section",
            ])
            .arg("--out-dir")
            .arg(&folder)
            .arg(&compiled),
    )?;
    let module = module::optimised(&folder.join("brugwijzer_exporter_bg.wasm"), "-O1")?;
    let glue = module::minified(&folder.join("brugwijzer_exporter.js"))?;
    Ok(Exporter {
        glue: content_name::write(site, "exporter", "js", &glue)?,
        module: content_name::write(site, "exporter", "wasm", &module)?,
    })
}
