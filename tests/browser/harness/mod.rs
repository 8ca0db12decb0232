//! What every end-to-end test stands on: a site, a browser of each engine, a page in it.

mod driver;
mod engine;
mod page;
mod process;
mod site;

pub use driver::Driver;
pub use engine::Engine;
pub use page::Page;
pub use site::Site;

use anyhow::{Context, Result, bail};
use std::io::{self, Write};
use tokio::sync::Semaphore;

/// Browsers at the same time; more of them make each other's waits run out on two cores.
static BROWSERS: Semaphore = Semaphore::const_new(2);

/// Runs a test once in each engine, each time with a fresh profile and a page on a fresh site.
///
/// # Errors
/// When a browser is missing or the test fails in an engine; says in which ones.
pub async fn for_each_engine(name: &str, test: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    let mut failures = Vec::new();
    for engine in Engine::chosen()? {
        let _turn = BROWSERS.acquire().await?;
        let outcome = in_engine(engine, &test).await;
        let word = if outcome.is_ok() { "ok" } else { "FAILED" };
        // Not `eprintln!`: what ran must show for tests that pass too.
        writeln!(io::stderr(), "    {name}: {engine} {word}")?;
        if let Err(error) = outcome {
            failures.push(format!("{engine}: {error:#}"));
        }
    }
    if !failures.is_empty() {
        bail!("{}", failures.join("\n"));
    }
    Ok(())
}

async fn in_engine(engine: Engine, test: &impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    let site = Site::start()?;
    let driver = Driver::start(engine)?;
    let page = driver.page(&site).await?;
    let outcome = test(&page).await;
    // The session is closed also after a failure, or its browser would stay.
    let closed = page.close().await;
    outcome?;
    closed.context("closing the browser")
}
