//! A driver process with a fresh home, and the display that WebKit draws on.

use super::engine::Engine;
use super::page::Page;
use super::process::{Process, free_port};
use super::site::Site;
use anyhow::{Context, Result};
use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// A running driver. The fields end in this order: driver, display, files.
pub struct Driver {
    engine: Engine,
    port: u16,
    _process: Process,
    _display: Option<Process>,
    home: TempDir,
}

impl Driver {
    /// Starts the engine's driver on a free port with an empty home.
    ///
    /// # Errors
    /// When a program is missing or does not start.
    pub fn start(engine: Engine) -> Result<Self> {
        Self::start_in(engine, new_home()?)
    }

    /// Ends driver and browser the hard way, as a power cut does, and starts them again on the
    /// same files.
    ///
    /// # Errors
    /// As for [`Self::start`].
    pub fn killed_and_started(self) -> Result<Self> {
        let Self {
            engine,
            _process,
            _display,
            home,
            ..
        } = self;
        // The process group is ended with a signal that nobody can catch.
        drop(_process);
        drop(_display);
        Self::start_in(engine, home)
    }

    fn start_in(engine: Engine, home: TempDir) -> Result<Self> {
        let (port, other) = (free_port()?, free_port()?);
        let mut command = Command::new(engine.driver()?);
        command
            .args(engine.driver_arguments(port, other))
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        own_home(&mut command, home.path());
        let display = if engine.needs_display() {
            let (display, number) = start_display()?;
            command.env("DISPLAY", format!(":{number}"));
            Some(display)
        } else {
            None
        };
        let mut process = Process::start(&mut command)?;
        process.wait_for_port(port)?;
        Ok(Self {
            engine,
            port,
            _process: process,
            _display: display,
            home,
        })
    }

    /// A new browser window that has not opened anything yet.
    ///
    /// # Errors
    /// When the driver cannot start its browser.
    pub async fn page<'a>(&'a self, site: &'a Site) -> Result<Page<'a>> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(self.engine.capabilities(self.home.path()));
        let client = builder
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .with_context(|| format!("{} does not start", self.engine))?;
        Ok(Page::new(
            client,
            site,
            self.engine,
            self.home.path().join("downloads"),
        ))
    }
}

pub(super) fn new_home() -> Result<TempDir> {
    let home = TempDir::with_prefix("brugwijzer-")?;
    let downloads = home.path().join("downloads");
    fs::create_dir(&downloads)?;
    fs::create_dir(home.path().join("config"))?;
    // One that outlives the session, so that a test can close the browser and return.
    fs::create_dir(home.path().join("profile"))?;
    // Where WebKit looks for the folder to save in.
    fs::write(
        home.path().join("config/user-dirs.dirs"),
        format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display()),
    )?;
    Ok(home)
}

/// Keeps the browser away from the files of whoever runs the tests.
pub(super) fn own_home(command: &mut Command, home: &Path) {
    command.env("HOME", home);
    for (variable, folder) in [
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_RUNTIME_DIR", "run"),
    ] {
        command.env(variable, home.join(folder));
    }
}

/// Starts a display in memory and returns its number, which the server chooses.
pub(super) fn start_display() -> Result<(Process, String)> {
    let mut xvfb = Process::start(
        Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x1000x24"])
            .args(["-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null()),
    )?;
    let number = xvfb.first_line().context("Xvfb")?;
    Ok((xvfb, number))
}
