//! The browsers and drivers of the end-to-end tests, and the servers of the tests of `hosting/`.

use crate::{step, tools};
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program or file that the tests need, and the Debian package that brings it.
const PROGRAMS: [(&str, &str); 8] = [
    ("chromium", "chromium"),
    ("chromedriver", "chromium-driver"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
    ("nginx", "nginx-light"),
    (
        "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
        "libnginx-mod-http-brotli-static",
    ),
    ("caddy", "caddy"),
];

/// Packages that start a server of their own when they are installed.
const SERVERS: [(&str, &str); 2] = [("nginx-light", "nginx"), ("caddy", "caddy")];

/// Names of the same program on other systems.
const OTHER_NAMES: [(&str, &str); 3] = [
    ("chromium", "chromium-browser"),
    ("chromium", "google-chrome"),
    ("firefox-esr", "firefox"),
];

/// Installs what is missing as root on Debian or Ubuntu; elsewhere says what to install.
///
/// `BRUGWIJZER_ENGINES` set means that the engines it names are the user's own care.
///
/// # Errors
/// When something is missing and cannot be installed here.
pub fn ensure() -> Result<()> {
    let missing = missing();
    if !missing.is_empty() && env::var_os("BRUGWIJZER_ENGINES").is_none() {
        install(&missing)?;
    }
    tools::GECKODRIVER.ensure()
}

/// The Chromium on the search path, for what needs only that.
///
/// # Errors
/// When there is none.
pub fn chromium() -> Result<PathBuf> {
    const NAME: &str = "chromium";
    let others = OTHER_NAMES.iter().filter(|(name, _)| *name == NAME);
    [NAME]
        .into_iter()
        .chain(others.map(|(_, other)| *other))
        .find_map(found)
        .context("no Chromium; on Debian or Ubuntu: sudo apt-get install chromium")
}

fn install(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    if !(has_apt() && is_root()) {
        bail!(
            "the tests need these browsers and drivers; on Debian or Ubuntu: sudo apt-get install {list} (or set BRUGWIJZER_ENGINES=chromium,firefox to test fewer)"
        );
    }
    step::timed(&format!("installing {list}, 1 to 3 minutes"), || {
        step::run(apt().args(["update", "-qq"]))?;
        step::run(
            apt()
                .args(["install", "-y", "-qq", "--no-install-recommends"])
                .args(packages),
        )
    })?;
    stop_servers(packages)?;
    let still = missing();
    if !still.is_empty() {
        bail!("still missing after the installation: {}", still.join(" "));
    }
    Ok(())
}

/// The tests start servers themselves; nobody asked for one on port 80.
fn stop_servers(installed: &[&str]) -> Result<()> {
    if !Path::new("/run/systemd/system").exists() {
        return Ok(());
    }
    for (package, service) in SERVERS {
        if installed.contains(&package) {
            step::run(Command::new("systemctl").args(["disable", "--now", service]))?;
        }
    }
    Ok(())
}

fn missing() -> Vec<&'static str> {
    PROGRAMS
        .into_iter()
        .filter(|(program, _)| !is_there(program))
        .map(|(_, package)| package)
        .collect()
}

fn is_there(program: &str) -> bool {
    let others = OTHER_NAMES
        .iter()
        .filter(|(name, _)| *name == program)
        .map(|(_, other)| *other);
    [program].into_iter().chain(others).any(on_search_path)
}

fn on_search_path(program: &str) -> bool {
    found(program).is_some()
}

fn found(program: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&folders)
        // Where servers are, which only root finds by their name.
        .chain(["/usr/sbin".into()])
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

fn has_apt() -> bool {
    on_search_path("apt-get") && Path::new("/etc/debian_version").exists()
}

fn is_root() -> bool {
    // The first number of the line is the real user.
    fs::read_to_string("/proc/self/status").is_ok_and(|status| {
        status
            .lines()
            .find_map(|line| line.strip_prefix("Uid:"))
            .and_then(|ids| ids.split_whitespace().next())
            == Some("0")
    })
}

fn apt() -> Command {
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive")
        // Without systemd this keeps new servers from starting.
        .env("RUNLEVEL", "1");
    apt
}
