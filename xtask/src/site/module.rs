//! The program: wasm-bindgen's module and glue as trunk left them, and the script that starts them.

use super::content_name;
use crate::{npm, project, step};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

/// What the Rust compiler may emit for this target; wasm-opt refuses a module with features it
/// was not told about. `--all-features` would make a module that no browser runs.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Gives trunk's two files names by content, smaller first in a release. Returns (glue, module).
///
/// # Errors
/// When trunk left no such files or a tool fails.
pub fn place(site: &Path, release: bool) -> Result<(String, String)> {
    let glue = site.join("brugwijzer.js");
    let module = site.join("brugwijzer_bg.wasm");
    let (small_glue, small_module) = if release {
        (minified(&glue)?, optimised(&module)?)
    } else {
        (fs::read(&glue)?, fs::read(&module)?)
    };
    fs::remove_file(&glue)?;
    fs::remove_file(&module)?;
    Ok((
        content_name::write(site, "brugwijzer", "js", &small_glue)?,
        content_name::write(site, "brugwijzer", "wasm", &small_module)?,
    ))
}

/// Places `public/boot.js` under a name by content.
///
/// # Errors
/// When the script is missing or the minifier fails.
pub fn place_boot(site: &Path, release: bool) -> Result<String> {
    let source = project::public().join("boot.js");
    let content = if release {
        minified(&source)?
    } else {
        fs::read(&source)?
    };
    content_name::write(site, "boot", "js", &content)
}

fn minified(script: &Path) -> Result<Vec<u8>> {
    let mut esbuild = npm::program("esbuild");
    esbuild
        .arg(script)
        .args(["--minify", "--format=esm", "--target=es2022"])
        .args(["--charset=utf8", "--log-level=warning"]);
    Ok(step::read(&mut esbuild)?.into_bytes())
}

/// Runs wasm-opt, or takes its earlier result for the same input: it is the slowest step of a
/// build that changed nothing.
fn optimised(module: &Path) -> Result<Vec<u8>> {
    let input = fs::read(module).context("the compiled module")?;
    let kept = kept_result(&input)?;
    if !kept.exists() {
        // Renamed when complete: an interrupted run must not pass for a result.
        let partial = kept.with_extension(format!("partial-{}", process::id()));
        step::run(wasm_opt().arg(module).arg("-o").arg(&partial))?;
        fs::rename(&partial, &kept)?;
    }
    Ok(fs::read(&kept)?)
}

fn wasm_opt() -> Command {
    let mut command = npm::program("wasm-opt");
    command.arg("-Oz").args(FEATURES);
    command
}

/// Where the result for this input is kept; another version or setting of wasm-opt is another key.
fn kept_result(input: &[u8]) -> Result<PathBuf> {
    let package = project::root().join("node_modules/binaryen/package.json");
    let mut key = fs::read(&package).context("binaryen is not installed")?;
    key.extend(format!("{:?}", wasm_opt().get_args().collect::<Vec<_>>()).bytes());
    key.extend(input);
    let folder = project::scratch().join("wasm-opt");
    fs::create_dir_all(&folder)?;
    Ok(folder.join(format!("{}.wasm", content_name::hash(&key))))
}
