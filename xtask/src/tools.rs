//! The pinned tools, built once into a cache outside the checkout.
//!
//! Each version has a folder of its own, so checkouts of different ages share the cache.
//! A tool is built elsewhere and moved in at the end: a folder that exists is whole.

use crate::step;
use anyhow::{Context, Result, bail};
use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program that cargo builds from its published source.
#[derive(Clone, Copy, Debug)]
pub struct Tool {
    /// The name of the crate.
    krate: &'static str,
    version: &'static str,
    /// The programs it brings; the first is asked for its help after the build.
    programs: &'static [&'static str],
    /// Further arguments of `cargo install`.
    arguments: &'static [&'static str],
    /// What to tell people who wait for it, on two processor cores.
    expected: &'static str,
}

/// Compiles the app and calls the hook; 0.22 needs a newer Rust.
pub const TRUNK: Tool = Tool {
    krate: "trunk",
    version: "0.21.14",
    programs: &["trunk"],
    arguments: &["--no-default-features", "--features", "rustls"],
    expected: "2 to 3 minutes",
};

/// Must equal the version of the `wasm-bindgen` crate in `Cargo.toml`.
pub const WASM_BINDGEN: Tool = Tool {
    krate: "wasm-bindgen-cli",
    version: "0.2.129",
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    arguments: &["--bin", "wasm-bindgen", "--bin", "wasm-bindgen-test-runner"],
    expected: "about a minute",
};

/// Cuts the module where `src/app/later/doors.rs` says; reads what the crate `wasm_split_helpers`, a
/// part of Leptos, has written, so it must be at least as new.
pub const WASM_SPLIT: Tool = Tool {
    krate: "wasm_split_cli_support",
    version: "0.2.3",
    programs: &["wasm-split-cli"],
    arguments: &["--features", "build-binary"],
    expected: "about a minute",
};

/// Lets the tests drive Firefox; Debian has no package of it.
pub const GECKODRIVER: Tool = Tool {
    krate: "geckodriver",
    version: "0.37.0",
    programs: &["geckodriver"],
    arguments: &[],
    expected: "about a minute",
};

/// Quick builds: these programs wait for files and processes, not for the processor.
const QUICK_BUILD: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "false"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
];

/// The target the app is compiled for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

impl Tool {
    /// The folder of this version's programs.
    ///
    /// # Errors
    /// When no cache folder is known.
    pub fn folder(&self) -> Result<PathBuf> {
        Ok(self.home(&cache()?).join("bin"))
    }

    /// The path of the tool's first program.
    ///
    /// # Errors
    /// When no cache folder is known.
    pub fn program(&self) -> Result<PathBuf> {
        Ok(self.folder()?.join(self.file_name()))
    }

    /// Builds the tool unless the cache has it, and sees that it runs.
    ///
    /// # Errors
    /// When the build fails or the result does not run.
    pub fn ensure(&self) -> Result<()> {
        let cache = cache()?;
        let home = self.home(&cache);
        if home.exists() {
            return self.check(&home);
        }
        let Tool {
            krate,
            version,
            expected,
            ..
        } = self;
        step::timed(
            &format!("building {krate} {version}, once per machine; takes {expected}"),
            || self.install(&cache, &home),
        )
    }

    fn home(&self, cache: &Path) -> PathBuf {
        cache.join(format!("{}-{}", self.krate, self.version))
    }

    fn file_name(&self) -> OsString {
        let name = self.programs.first().copied().unwrap_or(self.krate);
        format!("{name}{}", env::consts::EXE_SUFFIX).into()
    }

    fn install(&self, cache: &Path, home: &Path) -> Result<()> {
        fs::create_dir_all(cache)?;
        // A second chore waits for the first, whose result it then finds.
        let lock = File::create(cache.join(format!(".lock-{}-{}", self.krate, self.version)))?;
        lock.lock()?;
        if home.exists() {
            return self.check(home);
        }
        // A fixed name: what an interrupted build has compiled is used by the next.
        let partial = cache.join(format!(".partial-{}-{}", self.krate, self.version));
        fs::create_dir_all(&partial)?;
        let root = self.compile(&partial)?;
        self.check(&root)?;
        fs::rename(&root, home).context("cannot move the tool into the cache")?;
        fs::remove_dir_all(&partial).context("cannot remove the build folder")
    }

    fn compile(&self, partial: &Path) -> Result<PathBuf> {
        let root = partial.join("root");
        let mut cargo = Command::new("cargo");
        cargo
            .args(["install", "--locked", self.krate])
            .args(["--version", self.version, "--root"])
            .arg(&root)
            .args(self.arguments)
            .envs(QUICK_BUILD)
            .env("CARGO_TARGET_DIR", partial.join("target"))
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            // Away from the checkout, whose cargo settings are not meant for the tools.
            .current_dir(partial);
        step::run(&mut cargo)?;
        Ok(root)
    }

    fn check(&self, home: &Path) -> Result<()> {
        let program = home.join("bin").join(self.file_name());
        if !step::works(&program, "--help") {
            bail!(
                "{} does not run; remove the folder {} and try again",
                program.display(),
                home.display()
            );
        }
        Ok(())
    }
}

/// Brings everything a build needs: the target, trunk, wasm-bindgen and the splitter.
///
/// # Errors
/// When a part cannot be installed.
pub fn ensure_for_build() -> Result<()> {
    ensure_target()?;
    WASM_BINDGEN.ensure()?;
    WASM_SPLIT.ensure()?;
    TRUNK.ensure()
}

/// Adds the WebAssembly target to the Rust toolchain in use.
///
/// # Errors
/// When the target is missing and rustup cannot add it.
fn ensure_target() -> Result<()> {
    let mut rustc = Command::new("rustc");
    let library = step::read(rustc.args(["--print", "target-libdir", "--target", WASM_TARGET]))?;
    if Path::new(library.trim()).exists() {
        return Ok(());
    }
    step::timed("adding the WebAssembly target, some seconds", || {
        step::run(Command::new("rustup").args(["target", "add", WASM_TARGET]))
    })
}

/// A search path on which the pinned tools come before any other version on this machine.
///
/// # Errors
/// When no cache folder is known.
pub fn search_path() -> Result<OsString> {
    let mut folders = vec![TRUNK.folder()?, WASM_BINDGEN.folder()?];
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    Ok(env::join_paths(folders)?)
}

/// `$BRUGWIJZER_TOOLS`, else `brugwijzer` in the user's cache folder.
fn cache() -> Result<PathBuf> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
    if let Some(chosen) = set("BRUGWIJZER_TOOLS") {
        return Ok(chosen.into());
    }
    set("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cache")))
        .map(|caches| caches.join("brugwijzer"))
        .context("no home folder; set BRUGWIJZER_TOOLS to a folder for the tools")
}
