//! The npm packages (styles and their bundler, wasm-opt), installed exactly as locked.

use crate::{project, step};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Installs the packages of the project when they are missing or the lock file has changed.
///
/// # Errors
/// When npm is missing or fails.
pub fn ensure() -> Result<()> {
    ensure_in(&project::root())
}

/// The same for a folder with a lock file of its own.
///
/// # Errors
/// As for [`ensure`].
pub fn ensure_in(folder: &Path) -> Result<()> {
    let lock = fs::read(folder.join("package-lock.json")).context("package-lock.json")?;
    // Inside the folder that npm empties first, so a broken install leaves no stamp.
    let stamp = folder.join("node_modules").join(".brugwijzer-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    step::timed("installing the npm packages, about 20 seconds", || {
        let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
        npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            // A package below one of the peers' would tell its maker of every installation.
            .env("IBM_TELEMETRY_DISABLED", "true")
            .current_dir(folder);
        step::run(&mut npm).context("Node.js with npm is needed")?;
        Ok(fs::write(&stamp, &lock)?)
    })
}

/// A command that runs a program of an installed package.
pub fn program(name: &str) -> Command {
    let file = if cfg!(windows) {
        format!("{name}.cmd")
    } else {
        name.to_owned()
    };
    let root = project::root();
    let mut command = Command::new(root.join("node_modules").join(".bin").join(file));
    command.current_dir(root);
    command
}
