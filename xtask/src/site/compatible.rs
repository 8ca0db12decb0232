//! The page for browsers without WebAssembly: the same program, run by polywasm in JavaScript.
//!
//! A page of its own, because what stands in for WebAssembly needs `'unsafe-eval'` and nobody
//! else's page should allow that. `public/boot.js` leads here and back.

use super::page::Page;
use super::{content_name, module, policy};
use crate::project;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// The name of the page, which people see in their address bar.
pub const FILE: &str = "zonder-webassembly.html";

/// How polywasm takes in a variable of another module: as it is at that moment.
const COPIED: &str = "globals.push(liveCastToWASM(value, payload));";
/// The parts of the program share a variable, the end of the stack, so it must be one and the same.
const SHARED: &str = "const at = globals.length;
        globals.push(0);
        Object.defineProperty(globals, at, {
          get: () => liveCastToWASM(value.value ?? value, payload),
          set: (x) => { value.value = x; }
        });";

/// Places the page and what it loads, made from the page that everyone else gets. Returns the
/// name of the script that stands in for WebAssembly.
///
/// # Errors
/// When polywasm is not installed or reads otherwise, or the page has no place for it.
pub fn place(site: &Path, mut page: Page) -> Result<String> {
    let source = project::root().join("node_modules/polywasm/index.js");
    let script = fs::read_to_string(&source).context("polywasm is not installed")?;
    let adapted = project::scratch().join("polywasm.js");
    fs::write(&adapted, shared(&script)?)?;
    let name = content_name::write(site, "polywasm", "js", &module::minified(&adapted)?)?;
    page.name("polywasm", &name)?;
    page.add_policy(&policy::compatible())?;
    page.save_as(FILE)?;
    Ok(name)
}

/// polywasm with variables that modules share.
fn shared(script: &str) -> Result<String> {
    ensure!(
        script.matches(COPIED).count() == 1,
        "polywasm takes in variables in another way"
    );
    Ok(script.replace(COPIED, SHARED))
}

#[cfg(test)]
mod tests {
    use super::{COPIED, SHARED, shared};

    #[test]
    fn another_polywasm_is_refused() {
        let check = |script: &str, expected| assert_eq!(shared(script).ok().as_deref(), expected);
        check(COPIED, Some(SHARED));
        check("globals.push(value);", None);
    }
}
