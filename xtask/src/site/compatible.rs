//! The page for browsers without WebAssembly: the same program, run by polywasm in JavaScript.
//!
//! A page of its own, because what stands in for WebAssembly needs `'unsafe-eval'` and nobody
//! else's page should allow that. `public/boot.js` leads here and back.

use super::page::Page;
use super::policy::Policies;
use super::{content_name, module};
use crate::project;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// The name of the page, which people see in their address bar.
pub const FILE: &str = "zonder-webassembly.html";

/// What polywasm 0.2.0 says, how often, and what it must say. Each is a fault that broke a page.
const MENDED: [(&str, usize, &str); 4] = [
    // A variable of another module was copied. The parts of the program share one, the end of
    // the stack, so it must be one and the same.
    (
        "globals.push(liveCastToWASM(value, payload));",
        1,
        "const at = globals.length;
        globals.push(0);
        Object.defineProperty(globals, at, {
          get: () => liveCastToWASM(value.value ?? value, payload),
          set: (x) => { value.value = x; }
        });",
    ),
    // Copying and filling memory or a table leaves no value, but was given a place on the stack;
    // what was put there before could then not be found back.
    (
        "              ast[astNextPtr++] = op | 3 << 16 /* ChildCountShift */ | stackTop << 24 /* OutSlotShift */;",
        5,
        "              ast[astNextPtr++] = op | 3 << 16;",
    ),
    (
        "            throw Error(\"Unsupported instruction: 0xFC \" + formatHexByte(op & 255));
        }
",
        1,
        "            throw Error(\"Unsupported instruction: 0xFC \" + formatHexByte(op & 255));
        }
        if (!blocks[blocks.length - 1].c) stackTop--;
",
    ),
    // Whole numbers of 64 bits are unsigned there, and a negative one stayed negative.
    (
        "return `BigInt(${emit(ast[ptr + 1])})`;",
        1,
        "return `BigInt(${emit(ast[ptr + 1])})&0xFFFFFFFFFFFFFFFFn`;",
    ),
];

/// Places the page and what it loads, made from the page that everyone else gets. Returns the
/// name of the script that stands in for WebAssembly.
///
/// # Errors
/// When polywasm is not installed or reads otherwise, or the page has no place for it.
pub fn place(site: &Path, mut page: Page, policies: &Policies) -> Result<String> {
    let source = project::root().join("node_modules/polywasm/index.js");
    let script = fs::read_to_string(&source).context("polywasm is not installed")?;
    let adapted = project::scratch().join("polywasm.js");
    fs::write(&adapted, mended(script)?)?;
    let name = content_name::write(site, "polywasm", "js", &module::minified(&adapted)?)?;
    page.name("polywasm", &name)?;
    page.add_policy(&policies.compatible())?;
    page.save_as(FILE)?;
    Ok(name)
}

/// polywasm without its faults.
fn mended(mut script: String) -> Result<String> {
    for (fault, times, cure) in MENDED {
        ensure!(
            script.matches(fault).count() == times,
            "another polywasm, look whether it is still at fault: {fault}"
        );
        script = script.replace(fault, cure);
    }
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::{MENDED, mended};

    #[test]
    fn another_polywasm_is_refused() {
        let faults = MENDED.map(|(fault, times, _)| format!("{fault}\n").repeat(times));
        let cured = mended(faults.concat()).unwrap_or_default();
        for (_, times, cure) in MENDED {
            assert_eq!(cured.matches(cure).count(), times, "{cure}");
        }
        assert!(mended(faults[1..].concat()).is_err());
        assert!(mended(faults.concat() + MENDED[0].0).is_err());
    }
}
