//! The style sheet: `styles/app.css` and what it imports, in one file.

use super::content_name;
use crate::{npm, project, step};
use anyhow::{Context, Result, ensure};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command};
use std::thread;

/// Names the published tokens to build with, the light set and perhaps the dark one, joined as
/// a search path is. [`Theme::variable`] makes it; trunk calls the hook that reads it.
const VARIABLE: &str = "BRUGWIJZER_THEME";

/// A municipality's published design tokens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Theme {
    /// Sheets of custom properties: for the light scheme, and perhaps for the dark one.
    sheets: Vec<PathBuf>,
}

impl Theme {
    /// The theme in these files; without a second one the page stays light.
    ///
    /// # Errors
    /// When there is no file, or one too many.
    pub fn new(sheets: impl IntoIterator<Item = impl Into<PathBuf>>) -> Result<Self> {
        let sheets: Vec<PathBuf> = sheets
            .into_iter()
            .map(|sheet| fs::canonicalize(sheet.into()).context("the tokens of a theme"))
            .collect::<Result<_>>()?;
        ensure!(
            matches!(sheets.len(), 1 | 2),
            "a theme is one sheet of tokens, or two: the second for the dark scheme"
        );
        Ok(Self { sheets })
    }

    /// Two published sets from the npm registry, which the tests hold the mechanism to: that of
    /// the national government, and that of a municipality with a dark scheme.
    ///
    /// # Errors
    /// When the packages are not installed.
    pub fn samples() -> Result<[(&'static str, Self); 2]> {
        let packages = project::root().join("node_modules");
        let sheets = |package: &str, files: &[&str]| {
            Self::new(files.iter().map(|file| packages.join(package).join(file)))
        };
        Ok([
            (
                "rijkshuisstijl",
                sheets(
                    "@rijkshuisstijl-community/design-tokens",
                    &["dist/index.css"],
                )?,
            ),
            (
                "ma",
                sheets(
                    "@nl-design-system-community/ma-design-tokens",
                    &["dist/theme.css", "dist/color-scheme-dark/theme.css"],
                )?,
            ),
        ])
    }

    /// The variable that makes this the theme of a build.
    ///
    /// # Errors
    /// When a path cannot be joined with another.
    pub fn variable(&self) -> Result<(&'static str, OsString)> {
        Ok((VARIABLE, env::join_paths(&self.sheets)?))
    }

    fn of_this_build() -> Result<Option<Self>> {
        env::var_os(VARIABLE)
            .map(|sheets| Self::new(env::split_paths(&sheets)))
            .transpose()
    }

    /// Our tokens file with the values of this set; `styles/theme.mjs` says how.
    ///
    /// # Errors
    /// When the script fails.
    pub fn tokens(&self) -> Result<String> {
        step::read(
            Command::new("node")
                .arg(project::root().join("styles/theme.mjs"))
                .args(&self.sheets),
        )
    }
}

/// Bundles the styles into the site under a name by content.
///
/// # Errors
/// When the bundler fails, for instance on an import that does not exist.
pub fn place(site: &Path, release: bool) -> Result<String> {
    let css = bundled(release, Theme::of_this_build()?.as_ref())?;
    content_name::write(site, "app", "css", css.as_bytes())
}

/// The whole style sheet, with our theme or another.
///
/// # Errors
/// As for [`place`].
pub fn bundled(release: bool, theme: Option<&Theme>) -> Result<String> {
    let styles = project::root().join("styles");
    let styles = match theme {
        Some(theme) => with_tokens(&styles, &theme.tokens()?)?,
        None => styles,
    };
    let mut esbuild = npm::program("esbuild");
    esbuild
        .arg(styles.join("app.css"))
        .args(["--bundle", "--charset=utf8", "--log-level=warning"])
        // The copy with other tokens stands outside the folder of the packages.
        .env("NODE_PATH", project::root().join("node_modules"));
    if release {
        esbuild.arg("--minify");
    }
    let css = step::read(&mut esbuild)?;
    if release { pruned(&css, None) } else { Ok(css) }
}

/// A copy of the styles with another tokens file.
fn with_tokens(styles: &Path, tokens: &str) -> Result<PathBuf> {
    let copy = scratch()?.join("themed");
    fs::create_dir_all(copy.join("layout"))?;
    for folder in ["", "layout"] {
        for file in fs::read_dir(styles.join(folder))? {
            let file = file?;
            if file.file_type()?.is_file() {
                fs::copy(file.path(), copy.join(folder).join(file.file_name()))?;
            }
        }
    }
    fs::write(copy.join("tokens.css"), tokens)?;
    Ok(copy)
}

/// The rules of the built sheet that this page uses before the program is there. Whatever stands in
/// both places ends the same once the whole sheet has come, which is later and holds these too.
///
/// # Errors
/// When there is no such sheet or the script fails.
pub fn of_page(site: &Path, sheet: &str, html: &str) -> Result<String> {
    pruned(&fs::read_to_string(site.join(sheet))?, Some(html))
}

/// Without the design system's rules that no page uses, or without all that one page does not use;
/// `styles/prune.mjs` says how it knows.
fn pruned(css: &str, page: Option<&str>) -> Result<String> {
    let folder = scratch()?;
    let file = folder.join("app.css");
    fs::write(&file, css)?;
    let mut prune = Command::new("node");
    prune
        .arg(project::root().join("styles/prune.mjs"))
        .arg(&file);
    if let Some(html) = page {
        let page = folder.join("page.html");
        fs::write(&page, html)?;
        prune.arg(page);
    }
    step::run(&mut prune)?;
    Ok(fs::read_to_string(&file)?)
}

/// A folder of this process: tests bundle several themes at once.
fn scratch() -> Result<PathBuf> {
    let thread = format!("{:?}", thread::current().id());
    let digits: String = thread.chars().filter(char::is_ascii_digit).collect();
    let folder = project::scratch().join(format!("styles-{}-{digits}", process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}
