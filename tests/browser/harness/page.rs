//! A page in a browser: what tests say and ask.

use super::engine::Engine;
use super::site::Site;
use anyhow::{Context, Result, bail};
use fantoccini::Client;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How long a page may take to get where a test waits for it.
const PATIENCE: Duration = Duration::from_secs(20);

/// Whether the program has taken over and all parts of the page are there.
pub const IS_WHOLE: &str = "(!document.getElementById('shell') \
    && document.querySelector('#app h1') !== null \
    && document.querySelector('[aria-busy=true]') === null)";

/// A browser window with the site it is meant for.
pub struct Page<'a> {
    /// The WebDriver session, for what this type has no word for.
    pub client: Client,
    /// The site, with the requests it received.
    pub site: &'a Site,
    /// The browser it is in.
    pub engine: Engine,
    downloads: PathBuf,
}

impl<'a> Page<'a> {
    pub(super) fn new(client: Client, site: &'a Site, engine: Engine, downloads: PathBuf) -> Self {
        Self {
            client,
            site,
            engine,
            downloads,
        }
    }

    /// Opens the site at a route such as `#/advice` and waits until the program has taken over.
    pub async fn open(&self, route: &str) -> Result<()> {
        self.visit(route).await?;
        self.until(IS_WHOLE)
            .await
            .context("the program does not start")
    }

    /// Opens an address below the site without waiting for the program.
    pub async fn visit(&self, path: &str) -> Result<()> {
        // Another fragment alone would not load the page anew.
        self.client.goto("about:blank").await?;
        Ok(self
            .client
            .goto(&format!("{}{path}", self.site.url()))
            .await?)
    }

    /// The value of an expression in the page.
    pub async fn value(&self, expression: &str) -> Result<Value> {
        let script = format!("return ({expression});");
        self.run(&script, Vec::new()).await
    }

    /// What a script returns. An answer that was lost on the way is asked for again: the page
    /// remembers its last one, so that the script does not run twice.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        static ASKED: AtomicU64 = AtomicU64::new(0);
        const MOST: usize = 3;
        let number = ASKED.fetch_add(1, Ordering::Relaxed);
        let said = format!("{script} {arguments:.200?}");
        let whole = format!(
            "if (window.$answer?.number === {number}) return window.$answer.value;
            const value = (function () {{ {script}
            }}).apply(null, arguments);
            window.$answer = {{ number: {number}, value }};
            return value;"
        );
        let mut left = MOST;
        loop {
            left -= 1;
            let outcome = self.client.execute(&whole, arguments.clone()).await;
            match outcome.with_context(|| said.clone()) {
                Err(error) if left > 0 && is_lost(&error) => {}
                outcome => return outcome,
            }
        }
    }

    /// Waits until an expression in the page is true.
    pub async fn until(&self, expression: &str) -> Result<()> {
        let start = Instant::now();
        while !self.holds(expression).await? {
            if start.elapsed() > PATIENCE {
                let problems = self.value("window.problems").await?;
                let shown = self.value("document.body.innerText").await?;
                bail!("never true: {expression}; problems {problems}; the page shows {shown}");
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        Ok(())
    }

    /// Whether an expression is true; a page that is just being left holds nothing.
    async fn holds(&self, expression: &str) -> Result<bool> {
        match self.value(&format!("!!({expression})")).await {
            Ok(value) => Ok(value == Value::Bool(true)),
            Err(error) if is_lost(&error) || is_leaving(&error) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// What broke the policy or went unhandled since the page loaded.
    pub async fn problems(&self) -> Result<Vec<String>> {
        let problems = self.value("window.problems").await?;
        Ok(serde_json::from_value(problems)?)
    }

    /// Files that the page asked for from another host than its own.
    pub async fn foreign_requests(&self) -> Result<Vec<String>> {
        let foreign = self
            .value(
                "performance.getEntriesByType('resource').map((entry) => entry.name)
                .filter((name) => !name.startsWith(location.origin + '/'))",
            )
            .await?;
        Ok(serde_json::from_value(foreign)?)
    }

    /// Waits until the files for use without a network are here, where the browser keeps them.
    pub async fn worker_is_ready(&self) -> Result<()> {
        self.value("navigator.serviceWorker?.ready.then(() => true)")
            .await?;
        Ok(())
    }

    /// The film that Chromium takes for its camera, once there is one.
    pub fn camera(&self) -> PathBuf {
        self.downloads.with_file_name("camera.y4m")
    }

    /// The folder that downloads of this browser go to.
    pub fn downloads(&self) -> &Path {
        &self.downloads
    }

    /// Closes the window and goes on in a new one of the same browser.
    pub(super) async fn in_a_new_window(&self) -> Result<()> {
        let new = self.client.new_window(false).await?;
        self.client.close_window().await?;
        Ok(self.client.switch_to_window(new.handle).await?)
    }

    /// Closes the browser.
    pub async fn close(self) -> Result<()> {
        Ok(self.client.close().await?)
    }
}

/// Whether WebKit's driver could not read the browser's answer, as happens now and then on a busy
/// machine.
fn is_lost(error: &anyhow::Error) -> bool {
    format!("{error:#}").contains("Could not parse script result")
}

fn is_leaving(error: &anyhow::Error) -> bool {
    format!("{error:#}").contains("before the unload event")
}
