//! `cargo xtask build`: the complete static site in `dist/`.

use crate::{npm, project, size, step, tools};
use anyhow::{Context, Result};
use std::process::Command;

/// Sets up what a build needs: the WebAssembly target, the tools, the npm packages.
///
/// # Errors
/// When a part cannot be installed.
pub fn set_up() -> Result<()> {
    tools::ensure_for_build()?;
    npm::ensure()
}

/// Builds the optimised site and prints its sizes.
///
/// # Errors
/// When a step fails; the previous `dist/` then stays.
pub fn run() -> Result<()> {
    set_up()?;
    site()?;
    size::print()
}

/// Builds the optimised site; the set-up is done.
///
/// # Errors
/// As for [`run`].
pub fn site() -> Result<()> {
    let what = "building the site, 1 to 2 minutes the first time";
    step::timed(what, || {
        step::run(trunk()?.args(["build", "--release", "--locked"]))
    })?;
    step::announce(&format!("the site is in {}", project::dist().display()));
    Ok(())
}

/// Trunk, with the pinned tools before any other on the search path.
///
/// # Errors
/// When no cache folder is known.
pub fn trunk() -> Result<Command> {
    let mut trunk = Command::new(tools::TRUNK.program().context("trunk")?);
    trunk
        .current_dir(project::root())
        .env("PATH", tools::search_path()?)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // A compile error is not a fault of trunk's: its own trace would hide it.
        .env("RUST_BACKTRACE", "0")
        // Trunk reads this as a switch of its own and refuses the usual value `1`.
        .env_remove("NO_COLOR");
    Ok(trunk)
}
