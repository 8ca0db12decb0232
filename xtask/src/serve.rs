//! `cargo xtask serve`: the site on this machine.

use crate::static_server::{Server, Settings};
use crate::{build, project, step};
use anyhow::{Context, Result};
use std::net::{Ipv4Addr, TcpListener};

/// The first port to try; the next free one is taken.
const FIRST_PORT: u16 = 8080;

/// Serves an unoptimised build that follows changes and reloads the page. Without the policy:
/// the reload script is inline.
///
/// # Errors
/// When the set-up or the first build fails.
pub fn with_live_reload() -> Result<()> {
    build::set_up()?;
    let (listener, port) = free_port()?;
    // Trunk binds the port itself.
    drop(listener);
    step::announce("building, 1 to 2 minutes the first time; then follows your changes");
    step::announce(&format!("address: http://127.0.0.1:{port}/"));
    let site = project::scratch().join("serve");
    let mut trunk = build::trunk()?;
    trunk
        .args(["serve", "--features", build::DEVELOPER_FEATURES])
        .args(["--address", "127.0.0.1", "--port"])
        .arg(port.to_string())
        .arg("--dist")
        .arg(site);
    step::run(&mut trunk)
}

/// Builds the optimised site and serves it as a static host would, policy included.
///
/// # Errors
/// When the build fails.
pub fn release() -> Result<()> {
    build::run(&build::Choices::default())?;
    let (listener, port) = free_port()?;
    let server = Server::start(listener, Settings::new(project::dist()))?;
    step::announce(&format!(
        "address: http://127.0.0.1:{port}/  (Ctrl+C stops)"
    ));
    server.wait();
    Ok(())
}

fn free_port() -> Result<(TcpListener, u16)> {
    (FIRST_PORT..u16::MAX)
        .find_map(|port| {
            TcpListener::bind((Ipv4Addr::LOCALHOST, port))
                .ok()
                .map(|listener| (listener, port))
        })
        .context("no free port")
}
