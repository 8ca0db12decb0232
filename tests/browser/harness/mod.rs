//! What every end-to-end test stands on: a site, a browser of each engine, a page in it.

mod cdp;
mod driver;
mod engine;
mod page;
mod plain_webkit;
mod process;
mod site;

pub use driver::Driver;
pub use engine::Engine;
pub use page::{IS_WHOLE, Page};
pub use plain_webkit::{PlainWebKit, heard};
pub use site::Site;

use anyhow::{Context, Result, bail};
use fantoccini::error::{CmdError, NewSessionError};
use std::io::{self, Write};
use tokio::sync::{Semaphore, SemaphorePermit};

/// Browsers at the same time; more of them make each other's waits run out on two cores.
static BROWSERS: Semaphore = Semaphore::const_new(AT_ONCE);
const AT_ONCE: usize = 2;

/// Waits until no other browser runs, and keeps it so while the answer lives.
///
/// # Errors
/// Never while the tests run.
pub async fn alone() -> Result<SemaphorePermit<'static>> {
    Ok(BROWSERS.acquire_many(AT_ONCE as u32).await?)
}

/// Runs a test once in each engine, each time with a fresh profile and a page on a fresh site.
///
/// # Errors
/// When a browser is missing or the test fails in an engine; says in which ones.
pub async fn for_each_engine(name: &str, test: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    in_each_engine(name, async |engine| {
        in_engine(engine, &Site::start()?, &test).await
    })
    .await
}

/// As [`for_each_engine`], with the site at the root of its host name.
///
/// # Errors
/// As for [`for_each_engine`].
pub async fn for_each_engine_at_root(
    name: &str,
    test: impl AsyncFn(&Page) -> Result<()>,
) -> Result<()> {
    in_each_engine(name, async |engine| {
        in_engine(engine, &Site::at_root()?, &test).await
    })
    .await
}

/// Runs two tests in each engine on the same site, the second after the window was closed.
///
/// Chromium and Firefox end and start anew with the same profile. WebKit forgets everything
/// between automated sessions, so there the second test gets a new window.
///
/// # Errors
/// When a browser is missing or a test fails in an engine; says in which ones.
pub async fn for_each_engine_twice(
    name: &str,
    first: impl AsyncFn(&Page) -> Result<()>,
    second: impl AsyncFn(&Page) -> Result<()>,
) -> Result<()> {
    let both = async |engine| {
        let site = Site::start()?;
        let driver = Driver::start(engine)?;
        if engine == Engine::WebKit {
            let test = async |page: &Page| {
                first(page).await?;
                page.in_a_new_window().await?;
                second(page).await
            };
            return in_session(&driver, &site, &test).await;
        }
        in_session(&driver, &site, &first).await?;
        in_session(&driver, &site, &second).await
    };
    in_each_engine(name, both).await
}

/// As [`for_each_engine`], in Chromium and Firefox only: what a test says why WebKit cannot.
///
/// # Errors
/// As for [`for_each_engine`].
pub async fn for_chromium_and_firefox(
    name: &str,
    test: impl AsyncFn(&Page) -> Result<()>,
) -> Result<()> {
    let mut engines = Engine::chosen()?;
    engines.retain(|engine| *engine != Engine::WebKit);
    let test = async |engine| in_engine(engine, &Site::start()?, &test).await;
    in_engines(name, engines, test).await
}

/// Runs a test in Chromium only: what other drivers cannot do, or what needs one look only.
///
/// # Errors
/// As for [`for_each_engine`].
pub async fn for_chromium(name: &str, test: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    for_chromium_on(name, &Site::start()?, test).await
}

/// The same on a site that the test made.
///
/// # Errors
/// As for [`for_each_engine`].
pub async fn for_chromium_on(
    name: &str,
    site: &Site,
    test: impl AsyncFn(&Page) -> Result<()>,
) -> Result<()> {
    let mut engines = Engine::chosen()?;
    engines.retain(|engine| *engine == Engine::Chromium);
    let test = async |engine| in_engine(engine, site, &test).await;
    in_engines(name, engines, test).await
}

/// Runs a test in Chromium that compiles nothing while it runs, and so has no WebAssembly.
///
/// # Errors
/// As for [`for_each_engine`].
pub async fn for_chromium_without_compilers(
    name: &str,
    test: impl AsyncFn(&Page) -> Result<()>,
) -> Result<()> {
    let is_chosen = Engine::chosen()?.contains(&Engine::Chromium);
    let kind = is_chosen.then_some(Engine::ChromiumWithoutCompilers);
    let test = async |engine| in_engine(engine, &Site::start()?, &test).await;
    in_engines(name, kind.into_iter().collect(), test).await
}

async fn in_each_engine(name: &str, test: impl AsyncFn(Engine) -> Result<()>) -> Result<()> {
    in_engines(name, Engine::chosen()?, test).await
}

async fn in_engines(
    name: &str,
    engines: Vec<Engine>,
    test: impl AsyncFn(Engine) -> Result<()>,
) -> Result<()> {
    let mut failures = Vec::new();
    for engine in engines {
        let _turn = BROWSERS.acquire().await?;
        let mut outcome = test(engine).await;
        let mut word = if outcome.is_ok() { "ok" } else { "FAILED" };
        if let Err(error) = &outcome
            && is_browser_gone(error)
        {
            writeln!(
                io::stderr(),
                "    {name}: {engine} once more, after: {error:#}"
            )?;
            outcome = test(engine).await;
            word = if outcome.is_ok() {
                "ok the second time"
            } else {
                "FAILED"
            };
        }
        // Not `eprintln!`: what ran must show for tests that pass too.
        writeln!(io::stderr(), "    {name}: {engine} {word}")?;
        if let Err(error) = outcome {
            // At once too: the end of a long run may never come.
            writeln!(io::stderr(), "    {name}: {engine}: {error:#}")?;
            failures.push(format!("{engine}: {error:#}"));
        }
    }
    if !failures.is_empty() {
        bail!("{}", failures.join("\n"));
    }
    Ok(())
}

/// Whether the browser or its driver did not start, or died. Such a test gets one more try, which is
/// said. A wait that ran out gets none: what never came may be a change that was lost.
fn is_browser_gone(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let gone = |error: &CmdError| error.is_invalid_session_id() || !is_answer(error);
        cause.is::<NewSessionError>() || cause.downcast_ref::<CmdError>().is_some_and(gone)
    })
}

/// Whether the driver answered, if only that a script or an element was wrong.
fn is_answer(error: &CmdError) -> bool {
    matches!(error, CmdError::Standard(said) if !said.message.contains("session deleted"))
}

async fn in_engine(
    engine: Engine,
    site: &Site,
    test: &impl AsyncFn(&Page) -> Result<()>,
) -> Result<()> {
    let driver = Driver::start(engine)?;
    in_session(&driver, site, test).await
}

async fn in_session(
    driver: &Driver,
    site: &Site,
    test: &impl AsyncFn(&Page) -> Result<()>,
) -> Result<()> {
    let page = driver.page(site).await?;
    let outcome = test(&page).await;
    // The session is closed also after a failure, or its browser would stay.
    let closed = page.close().await;
    outcome?;
    closed.context("closing the browser")
}
