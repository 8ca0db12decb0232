//! `cargo xtask build`: the complete static site in `dist/`.

use crate::site::{Address, Theme};
use crate::{npm, project, size, step, tools};
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Sets up what a build needs: the WebAssembly target, the tools, the npm packages.
///
/// # Errors
/// When a part cannot be installed.
pub fn set_up() -> Result<()> {
    tools::ensure_for_build()?;
    npm::ensure()
}

/// What a municipality chooses for its own site.
#[derive(Default)]
pub struct Choices {
    theme: Option<Theme>,
    address: Option<Address>,
}

impl Choices {
    /// Reads `--theme LIGHT.css [DARK.css]` and `--address https://…`, in any order.
    ///
    /// # Errors
    /// When a word is not one of these, or what follows it is no theme or no address.
    pub fn parse(words: &[&str]) -> Result<Self> {
        let mut choices = Self::default();
        let mut rest = words;
        while let [option, more @ ..] = rest {
            let is_value = |word: &&&str| !word.starts_with("--");
            let (values, after) = more.split_at(more.iter().take_while(is_value).count());
            match (*option, values) {
                ("--theme", sheets) => choices.theme = Some(Theme::new(sheets)?),
                ("--address", [address]) => choices.address = Some(Address::new(address)?),
                _ => bail!("after build come --theme LIGHT.css [DARK.css] and --address https://…"),
            }
            rest = after;
        }
        Ok(choices)
    }
}

/// Builds the optimised site, in our look or with the choices of a municipality, and prints its
/// sizes.
///
/// # Errors
/// When a step fails; the previous `dist/` then stays.
pub fn run(choices: &Choices) -> Result<()> {
    set_up()?;
    site(choices)?;
    size::print()
}

/// Builds the optimised site; the set-up is done.
///
/// # Errors
/// As for [`run`].
pub fn site(choices: &Choices) -> Result<()> {
    let what = "building the site, 1 to 2 minutes the first time";
    step::timed(what, || {
        let mut trunk = trunk()?;
        if let Some(theme) = &choices.theme {
            let (variable, sheets) = theme.variable()?;
            trunk.env(variable, sheets);
        }
        if let Some(address) = &choices.address {
            trunk.env(Address::VARIABLE, address.text());
        }
        step::run(trunk.args(["build", "--release", "--locked"]))
    })?;
    step::announce(&format!("the site is in {}", project::dist().display()));
    Ok(())
}

/// What only a developer's build has: the page of all components.
pub const DEVELOPER_FEATURES: &str = "components";

/// Where [`developer_site`] puts what it builds.
pub fn developer_dist() -> PathBuf {
    project::scratch().join("developer-site")
}

/// Builds the unoptimised site as `cargo xtask serve` shows it, without serving it.
///
/// # Errors
/// As for [`run`].
pub fn developer_site() -> Result<()> {
    step::timed(
        "building the developers' site, a minute the first time",
        || {
            step::run(
                trunk()?
                    .args(["build", "--locked", "--features", DEVELOPER_FEATURES])
                    .arg("--dist")
                    .arg(developer_dist()),
            )
        },
    )
}

/// Trunk, with the pinned tools before any other on the search path.
///
/// # Errors
/// When no cache folder is known.
pub fn trunk() -> Result<Command> {
    let mut trunk = Command::new(tools::TRUNK.program().context("trunk")?);
    trunk
        .current_dir(project::root())
        .env("PATH", tools::search_path()?)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // A compile error is not a fault of trunk's: its own trace would hide it.
        .env("RUST_BACKTRACE", "0")
        // Trunk reads this as a switch of its own and refuses the usual value `1`.
        .env_remove("NO_COLOR")
        // Cargo adds these to the flags of `.cargo/config.toml`.
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            short_paths(),
        );
    Ok(trunk)
}

/// Flags that leave the folders of this machine out of the places that panics name: the module
/// is smaller and the same everywhere.
fn short_paths() -> String {
    let cargo_home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let sources = cargo_home.map(|home| home.join("registry/src"));
    let registries = sources.and_then(|sources| fs::read_dir(sources).ok());
    let mut folders: Vec<PathBuf> = registries
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    // The order is part of cargo's key for what it has built.
    folders.sort();
    folders
        .iter()
        .filter_map(|folder| folder.to_str())
        // Cargo takes the flags apart at spaces.
        .filter(|folder| !folder.contains(' '))
        .map(|folder| format!("--remap-path-prefix={folder}/= "))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_combine() {
        let sheet = project::root().join("styles/tokens.css");
        let sheet = sheet.to_string_lossy();
        let check = |words: &[&str], expected: Option<(bool, bool)>| {
            let found = Choices::parse(words).ok();
            let found = found.map(|found| (found.theme.is_some(), found.address.is_some()));
            assert_eq!(found, expected, "{words:?}");
        };
        let address = "https://brug.example/";
        check(&[], Some((false, false)));
        check(&["--address", address], Some((false, true)));
        check(
            &["--theme", &sheet, "--address", address],
            Some((true, true)),
        );
        check(
            &["--address", address, "--theme", &sheet],
            Some((true, true)),
        );
        check(&["--address"], None);
        check(&["--address", "http://brug.example/"], None);
        check(&["--colour"], None);
    }
}
