//! Cuts the module into the part that the first page waits for and the parts that come later.
//!
//! The source of the cut is `src/app/later/doors.rs`. The splitter works on the linker's module, so
//! wasm-bindgen runs here, after it, and what trunk had it make of the whole is not used.

use crate::{project, step, tools};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The splitter's script that loads the later parts; the glue imports it by this name.
const LOADER: &str = "__wasm_split.js";

/// A part that comes later.
pub struct Part {
    /// The module, as the splitter named it.
    pub file: PathBuf,
}

impl Part {
    /// What the part is called in the site: the word in the source, without the splitter's own.
    ///
    /// # Errors
    /// When the file has no name that is text.
    pub fn stem(&self) -> Result<&str> {
        let stem = self.file.file_stem().and_then(|stem| stem.to_str());
        let stem = stem.context("a part without a name")?;
        Ok(stem.strip_prefix("split_").unwrap_or(stem))
    }
}

/// The cut program.
pub struct Cut {
    /// wasm-bindgen's script; it imports the loader beside it.
    pub glue: PathBuf,
    /// The part that the first page waits for.
    pub module: PathBuf,
    /// The parts that come later.
    pub later: Vec<Part>,
    loader: PathBuf,
}

/// Cuts the module that cargo has just linked.
///
/// # Errors
/// When there is no module, it is nowhere to be cut, or a tool fails.
pub fn cut(release: bool) -> Result<Cut> {
    let profile = if release { "release" } else { "debug" };
    let linked = project::target()
        .join(tools::WASM_TARGET)
        .join(profile)
        .join("brugwijzer.wasm");
    let folder = project::scratch().join("parts").join(profile);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let mut splitter = Command::new(tools::WASM_SPLIT.program()?);
    splitter.args([&linked, &folder]);
    step::run(splitter.args(["--target", "web", "--out-name", "brugwijzer"]))?;
    let later = later_parts(&folder)?;
    ensure!(!later.is_empty(), "the module has no later part");
    bind(&folder)?;
    Ok(Cut {
        glue: folder.join("brugwijzer.js"),
        module: folder.join("brugwijzer_bg.wasm"),
        later,
        loader: folder.join(LOADER),
    })
}

impl Cut {
    /// Lets the loader take a part by its name in the site, through `public/boot.js`: that
    /// knows what to do on a host that serves modules under the wrong type.
    ///
    /// # Errors
    /// When the loader does not read as expected, which another version of the splitter may cause.
    pub fn link(&self, part: &Part, name: &str) -> Result<()> {
        let file = part.file.file_name().and_then(|name| name.to_str());
        let file = file.context("a part without a name")?;
        let script = fs::read_to_string(&self.loader)?;
        Ok(fs::write(&self.loader, linked(&script, file, name)?)?)
    }
}

fn linked(script: &str, file: &str, name: &str) -> Result<String> {
    let fetched = format!(r#"fetch(new URL("./{file}", import.meta.url))"#);
    let rest = script.split_once(&fetched).context("the loader's fetch")?;
    const STARTED: &str = "WebAssembly.instantiateStreaming(src, imports)";
    let after = rest.1.split_once(STARTED).context("the loader's start")?;
    Ok(format!(
        "{}globalThis.brugwijzer.loadPart(\"{name}\"){}src.then((bytes) => WebAssembly.instantiate(bytes, imports)){}",
        rest.0, after.0, after.1
    ))
}

fn later_parts(folder: &Path) -> Result<Vec<Part>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        let is_module = file.extension().is_some_and(|kind| kind == "wasm");
        if is_module && file.file_stem().is_none_or(|stem| stem != "brugwijzer") {
            files.push(file);
        }
    }
    files.sort();
    Ok(files.into_iter().map(|file| Part { file }).collect())
}

fn bind(folder: &Path) -> Result<()> {
    let mut bindgen = Command::new(tools::WASM_BINDGEN.program()?);
    bindgen
        .args(["--target", "web", "--no-typescript"])
        // The later parts take these by name.
        .arg("--keep-lld-exports")
        .arg("--out-dir")
        .args([folder, &folder.join("brugwijzer.wasm")]);
    step::run(&mut bindgen)
}

#[cfg(test)]
mod tests {
    use super::linked;

    fn check(script: &str, expected: Option<&str>) {
        let got = linked(script, "split_later.wasm", "later-1.wasm");
        assert_eq!(got.ok().as_deref(), expected, "{script}");
    }

    #[test]
    fn the_loader_takes_the_part_by_its_name() {
        check(
            r#"const src = fetch(new URL("./split_later.wasm", import.meta.url)); return (WebAssembly.instantiateStreaming(src, imports));"#,
            Some(
                r#"const src = globalThis.brugwijzer.loadPart("later-1.wasm"); return (src.then((bytes) => WebAssembly.instantiate(bytes, imports)));"#,
            ),
        );
        check(r#"fetch(new URL("./other.wasm", import.meta.url))"#, None);
        check(
            r#"fetch(new URL("./split_later.wasm", import.meta.url))"#,
            None,
        );
    }
}
