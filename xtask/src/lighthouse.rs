//! `cargo xtask lighthouse`: what Lighthouse says of the built site, to `bench/LIGHTHOUSE.md`.

use crate::static_server::{Server, Settings};
use crate::{bench, browsers, npm, project, step};
use anyhow::Result;
use serde_json::json;
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;

/// Serves the site as a static host does and has it judged.
///
/// # Errors
/// When the set-up or the build fails, or Lighthouse does not run. A missing point is none.
pub fn run() -> Result<()> {
    let chromium = browsers::chromium()?;
    let built = bench::built_site()?;
    let bench = project::root().join("bench");
    npm::ensure_in(&bench)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let server = Server::start(listener, Settings::new(&built))?;
    let settings = json!({
        "url": server.url(),
        "chromium": chromium,
        "results": bench.join("LIGHTHOUSE.md"),
    });
    let mut node = Command::new("node");
    node.arg(bench.join("lighthouse.mjs"))
        .arg(settings.to_string());
    step::timed("measuring; leave the machine alone", || {
        step::run(&mut node)
    })
}
