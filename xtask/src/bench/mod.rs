//! `cargo xtask bench`: how fast the site is beside other form tools, in one run of one browser.
//!
//! This sets up, builds and serves; `bench/measure.mjs` measures and writes `bench/RESULTS.md`.
//! `ballots` is the part of the growth that needs no browser.

pub mod ballots;

use crate::static_server::{Server, Settings};
use crate::{browsers, build, npm, project, site, size, step};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// How much is measured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Depth {
    /// Medians of five, written down.
    Full,
    /// Everything once, printed only: to try the measurement itself.
    Trial,
    /// Only how times grow with what is kept, medians of five, printed only.
    Growth,
}

impl Depth {
    /// What `bench/measure.mjs` calls it.
    const fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Trial => "trial",
            Self::Growth => "growth",
        }
    }
}

/// Measures the site and its peers.
///
/// # Errors
/// When the set-up or the build fails, or nothing can be measured. A missed target is none.
pub fn run(depth: Depth) -> Result<()> {
    let chromium = browsers::chromium()?;
    let built = built_site()?;
    let bench = project::root().join("bench");
    npm::ensure_in(&bench)?;
    let served = project::scratch().join("bench");
    lay_out(&bench, &built, &served)?;
    let ballots = step::timed("ballots, optimised; some minutes the first time", ballots)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let server = Server::start(listener, Settings::new(&served))?;
    let (raw, brotli) = size::exporter(&built)?;
    let settings = json!({
        "url": server.url(),
        "chromium": chromium,
        "depth": depth.id(),
        "raw": project::scratch().join("bench-samples.json"),
        "results": bench.join("RESULTS.md"),
        "firstPage": size::first_page(&built)?,
        "exporter": { "raw": raw, "brotli": brotli },
        "ballots": ballots,
        // Makes codes for the exercise that the browser opens.
        "chores": env::current_exe()?,
    });
    let mut node = Command::new("node");
    node.arg(bench.join("measure.mjs"))
        .arg(settings.to_string());
    step::timed("measuring; leave the machine alone", || {
        step::run(&mut node)
    })
}

/// The site in `BRUGWIJZER_DIST`, else in `dist/`; built when there is none.
///
/// # Errors
/// When it has to be built and that fails.
pub fn built_site() -> Result<PathBuf> {
    let site = project::published();
    if site == project::dist() && !site.join("index.html").exists() {
        build::run(&build::Choices::default())?;
    }
    Ok(site)
}

/// Puts the peers' pages and the site under one folder, with compressed copies beside all files.
fn lay_out(bench: &Path, built: &Path, served: &Path) -> Result<()> {
    if served.exists() {
        fs::remove_dir_all(served)?;
    }
    fs::create_dir_all(served)?;
    step::timed("building the peers' pages", || {
        step::run(
            Command::new("node")
                .arg(bench.join("build.mjs"))
                .arg(served),
        )?;
        for peer in fs::read_dir(served)? {
            site::beside_originals(&peer?.path())?;
        }
        Ok(())
    })?;
    let ours = served.join("brugwijzer");
    fs::create_dir(&ours)?;
    let files = fs::read_dir(built).with_context(|| format!("no site in {}", built.display()))?;
    for file in files {
        let file = file?;
        // `download/` holds the one file, which no page fetches.
        if file.file_type()?.is_file() {
            fs::copy(file.path(), ours.join(file.file_name()))?;
        }
    }
    Ok(())
}

/// The growth with ballots, measured by an optimised program: the site is optimised too.
fn ballots() -> Result<Vec<Value>> {
    let measure = |room: &str| {
        let mut cargo = Command::new("cargo");
        cargo
            .args(["run", "--release", "--locked", "--quiet"])
            .args(["--package=xtask", "--", "bench", "ballots"])
            .arg(room)
            .current_dir(project::root());
        Ok(serde_json::from_str(&step::read(&mut cargo)?)?)
    };
    ballots::ROOMS.into_iter().map(measure).collect()
}
