//! What WebDriver has no word for, asked of Chromium's own protocol.

use super::Page;
use anyhow::{Context, Result};
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// One command of the protocol with its parameters.
#[derive(Debug)]
struct Command {
    name: &'static str,
    parameters: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/goog/cdp/execute",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = json!({ "cmd": self.name, "params": self.parameters });
        (Method::POST, Some(body.to_string()))
    }
}

impl Page<'_> {
    /// What Chromium answers to a command of its protocol.
    ///
    /// # Errors
    /// In another browser, or when the command is refused.
    pub async fn ask_chromium(&self, name: &'static str, parameters: Value) -> Result<Value> {
        let command = Command { name, parameters };
        self.client.issue_cmd(command).await.context(name)
    }

    /// Gives the window of Chromium exactly this width, which its own windows cannot have.
    ///
    /// # Errors
    /// As for [`Page::ask_chromium`].
    pub async fn set_width(&self, width: u32, height: u32) -> Result<()> {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.ask_chromium("Emulation.setDeviceMetricsOverride", size)
            .await
            .map(drop)
    }

    /// Makes Chromium tell the page that its user asked for this: "prefers-color-scheme", "dark".
    ///
    /// # Errors
    /// As for [`Page::ask_chromium`].
    pub async fn prefer(&self, features: &[(&str, &str)]) -> Result<()> {
        let features: Vec<Value> = features
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        self.ask_chromium(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await
        .map(drop)
    }
}
