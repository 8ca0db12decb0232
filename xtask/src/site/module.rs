//! The program: its module in parts, the glue that ties them to the browser, and the script that
//! starts them. [`super::parts`] does the cutting.

use super::{content_name, parts, short_names};
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

/// How hard wasm-opt works on the program.
const SMALLEST: &str = "-Oz";

/// The files of the program, by their names in the site.
pub struct Program {
    /// The script between the module and the browser.
    pub glue: String,
    /// The part of the module that the first page waits for.
    pub module: String,
    /// The parts that come later.
    pub later: Vec<String>,
}

/// Places the program under names by content, smaller first in a release. What trunk left is
/// the whole module in one; it goes.
///
/// # Errors
/// When trunk left no module or a tool fails.
pub fn place(site: &Path, release: bool) -> Result<Program> {
    for whole in ["brugwijzer.js", "brugwijzer_bg.wasm"] {
        fs::remove_file(site.join(whole)).context(whole)?;
    }
    let cut = parts::cut(release)?;
    if release {
        short_names::give(&cut.module, &cut.glue)?;
    }
    let shipped = |module: &Path| {
        if release {
            optimised(module, SMALLEST)
        } else {
            Ok(fs::read(module)?)
        }
    };
    let mut later = Vec::new();
    for part in &cut.later {
        let name = content_name::write(site, part.stem()?, "wasm", &shipped(&part.file)?)?;
        cut.link(part, &name)?;
        later.push(name);
    }
    let glue = bundled(&cut.glue, release)?;
    Ok(Program {
        glue: content_name::write(site, "brugwijzer", "js", &glue)?,
        module: content_name::write(site, "brugwijzer", "wasm", &shipped(&cut.module)?)?,
        later,
    })
}

/// Places `public/boot.js` with what it imports under a name by content.
///
/// # Errors
/// When the script is missing or the minifier fails.
pub fn place_boot(site: &Path, release: bool) -> Result<String> {
    let content = bundled(&project::public().join("boot.js"), release)?;
    content_name::write(site, "boot", "js", &content)
}

/// The script without what only people read.
///
/// # Errors
/// When the minifier fails.
pub fn minified(script: &Path) -> Result<Vec<u8>> {
    let mut esbuild = esbuild(script);
    Ok(step::read(esbuild.arg("--minify"))?.into_bytes())
}

/// The script with what it imports in one file: the glue and the loader name each other, and
/// two files cannot both have the other's content in their name.
fn bundled(script: &Path, release: bool) -> Result<Vec<u8>> {
    let mut esbuild = esbuild(script);
    esbuild.arg("--bundle");
    if release {
        esbuild.arg("--minify");
    }
    Ok(step::read(&mut esbuild)?.into_bytes())
}

fn esbuild(script: &Path) -> Command {
    let mut esbuild = npm::program("esbuild");
    esbuild
        .arg(script)
        .args(["--format=esm", "--target=es2022"])
        .args(["--charset=utf8", "--log-level=warning"]);
    esbuild
}

/// Runs wasm-opt, or takes its earlier result for the same input: it is the slowest step of a
/// build that changed nothing.
///
/// # Errors
/// When there is no module or wasm-opt refuses it.
pub fn optimised(module: &Path, level: &str) -> Result<Vec<u8>> {
    let input = fs::read(module).context("the compiled module")?;
    let kept = kept_result(&input, level)?;
    if !kept.exists() {
        // Renamed when complete: an interrupted run must not pass for a result.
        let partial = kept.with_extension(format!("partial-{}", process::id()));
        step::run(wasm_opt(level).arg(module).arg("-o").arg(&partial))?;
        fs::rename(&partial, &kept)?;
    }
    Ok(fs::read(&kept)?)
}

fn wasm_opt(level: &str) -> Command {
    let mut command = npm::program("wasm-opt");
    command.arg(level).args(FEATURES);
    command
}

/// Where the result for this input is kept; another version or setting of wasm-opt is another key.
fn kept_result(input: &[u8], level: &str) -> Result<PathBuf> {
    let package = project::root().join("node_modules/binaryen/package.json");
    let mut key = fs::read(&package).context("binaryen is not installed")?;
    key.extend(format!("{:?}", wasm_opt(level).get_args().collect::<Vec<_>>()).bytes());
    key.extend(input);
    let folder = project::scratch().join("wasm-opt");
    fs::create_dir_all(&folder)?;
    Ok(folder.join(format!("{}.wasm", content_name::hash(&key))))
}
