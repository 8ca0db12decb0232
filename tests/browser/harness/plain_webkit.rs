//! WebKit as people have it, without a driver: what it stores outlives it.
//!
//! A driven WebKit forgets everything at its end, and ends when a process of it is ended. This one
//! does neither, but nothing can be asked of it: its page tells the server what a test must know.

use super::driver::{new_home, own_home, start_display};
use super::process::Process;
use super::site::Site;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long a page may take to say something.
const PATIENCE: Duration = Duration::from_secs(30);

/// A window of WebKit with one page. The fields end in this order: browser, display, files.
pub struct PlainWebKit {
    _process: Process,
    _display: Process,
    home: TempDir,
}

impl PlainWebKit {
    /// Opens a page with an empty home.
    ///
    /// # Errors
    /// When a program is missing or does not start.
    pub fn open(address: &str) -> Result<Self> {
        Self::open_in(address, new_home()?)
    }

    /// Ends the browser with all its processes the hard way and opens a page with the same files.
    ///
    /// # Errors
    /// As for [`Self::open`].
    pub fn killed_and_opened(self, address: &str) -> Result<Self> {
        let Self {
            _process,
            _display,
            home,
        } = self;
        drop(_process);
        drop(_display);
        Self::open_in(address, home)
    }

    fn open_in(address: &str, home: TempDir) -> Result<Self> {
        let (display, number) = start_display()?;
        let mut command = Command::new(program()?);
        own_home(&mut command, home.path());
        command
            .arg(address)
            .env("DISPLAY", format!(":{number}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Ok(Self {
            _process: Process::start(&mut command)?,
            _display: display,
            home,
        })
    }
}

/// Waits until a page asks the site for `said/<word>/<number>`, and returns the latest number.
///
/// # Errors
/// When it takes longer than [`PATIENCE`].
pub async fn heard(site: &Site, word: &str) -> Result<u128> {
    let start = Instant::now();
    let before = format!("/said/{word}/");
    while start.elapsed() < PATIENCE {
        for path in site.take_requests().iter().rev() {
            if let Some((_, number)) = path.split_once(&before) {
                return number.parse().with_context(|| path.clone());
            }
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    bail!("the page never said `{word}`")
}

/// The browser that comes with the engine; its driver starts the same one.
fn program() -> Result<PathBuf> {
    for folder in fs::read_dir("/usr/lib")? {
        let program = folder?.path().join("webkit2gtk-4.1/MiniBrowser");
        if program.is_file() {
            return Ok(program);
        }
    }
    bail!("WebKit's MiniBrowser is missing; `cargo xtask test` installs it")
}
