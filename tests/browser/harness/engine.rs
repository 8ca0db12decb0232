//! The three engines, and how each wants to be started.

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};
use std::env;
use std::ffi::OsString;
use std::fmt;
use std::path::Path;
use xtask::tools;

/// A browser engine under test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
    /// Chromium that compiles nothing while it runs, and so has no WebAssembly.
    ChromiumWithoutCompilers,
}

impl Engine {
    const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The engines to test: all, or those named in `BRUGWIJZER_ENGINES`.
    pub fn chosen() -> Result<Vec<Self>> {
        let Ok(names) = env::var("BRUGWIJZER_ENGINES") else {
            return Ok(Self::ALL.to_vec());
        };
        names.split(',').map(Self::named).collect()
    }

    fn named(name: &str) -> Result<Self> {
        let wanted = name.trim();
        for engine in Self::ALL {
            if engine.to_string().eq_ignore_ascii_case(wanted) {
                return Ok(engine);
            }
        }
        bail!("no such engine: `{wanted}`; there are chromium, firefox and webkit")
    }

    /// The program that drives the engine.
    pub fn driver(self) -> Result<OsString> {
        Ok(match self {
            Self::Chromium | Self::ChromiumWithoutCompilers => "chromedriver".into(),
            Self::Firefox => tools::GECKODRIVER.program()?.into(),
            Self::WebKit => "WebKitWebDriver".into(),
        })
    }

    /// The driver's arguments to listen on `port`; `other` is a second free port.
    pub fn driver_arguments(self, port: u16, other: u16) -> Vec<String> {
        match self {
            Self::Chromium | Self::ChromiumWithoutCompilers | Self::WebKit => {
                vec![format!("--port={port}")]
            }
            Self::Firefox => vec![
                format!("--port={port}"),
                // Else every driver wants the same port for it.
                format!("--websocket-port={other}"),
                "--log=error".to_owned(),
            ],
        }
    }

    /// What to ask of the driver for a new session with its files below `home`.
    pub fn capabilities(self, home: &Path) -> Map<String, Value> {
        let mut wanted = Map::new();
        match self {
            Self::Chromium => wanted.insert(CHROMIUM.to_owned(), chromium(home, &[])),
            Self::ChromiumWithoutCompilers => wanted.insert(
                CHROMIUM.to_owned(),
                chromium(home, &["--js-flags=--jitless"]),
            ),
            Self::Firefox => wanted.insert("moz:firefoxOptions".to_owned(), firefox(home)),
            Self::WebKit => None,
        };
        wanted
    }

    /// Whether the engine draws on a display; the others have a mode without one.
    pub fn needs_display(self) -> bool {
        self == Self::WebKit
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
            Self::ChromiumWithoutCompilers => "Chromium --jitless",
        })
    }
}

const CHROMIUM: &str = "goog:chromeOptions";

fn chromium(home: &Path, further: &[&str]) -> Value {
    let profile = format!("--user-data-dir={}", home.join("profile").display());
    let film = home.join("camera.y4m");
    let film = format!("--use-file-for-fake-video-capture={}", film.display());
    let mut arguments = vec![
        // Without the film there is no camera.
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        &film,
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--window-size=1280,1000",
        "--lang=nl",
        &profile,
    ];
    arguments.extend(further);
    json!({
        "args": arguments,
        "prefs": { "download.default_directory": home.join("downloads") },
    })
}

fn firefox(home: &Path) -> Value {
    json!({
        "args": ["-headless", "--width=1280", "--height=1000", "-profile", home.join("profile")],
        "prefs": {
            // Without it tests of a page from file:// pass that fail for people.
            "security.fileuri.strict_origin_policy": true,
            "browser.download.folderList": 2,
            "browser.download.dir": home.join("downloads"),
            "browser.shell.checkDefaultBrowser": false,
            // Else it offers a safe mode after some kills.
            "toolkit.startup.max_resumed_crashes": -1,
        },
    })
}
