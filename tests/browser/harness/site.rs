//! The built site, served from a folder of a host, with a witness of what goes wrong in it.

use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::{fs, net};
use tempfile::TempDir;
use xtask::project;
use xtask::site::policy_hash;
use xtask::static_server::{Server, Settings};

/// Where the site stands on its host: not at the root.
const FOLDER: &str = "gemeente/brugwijzer";

/// Runs before any other script of the page and under the same policy.
const WITNESS: &str = "\
window.problems = [];
document.addEventListener('securitypolicyviolation', (event) =>
  window.problems.push(`policy: ${event.effectiveDirective} ${event.blockedURI}`));
window.addEventListener('error', (event) => window.problems.push(`error: ${event.message}`));
window.addEventListener('unhandledrejection', (event) =>
  window.problems.push(`rejection: ${event.reason}`));
for (const word of ['error', 'warn', 'assert']) {
  const say = console[word];
  console[word] = (...said) => {
    if (word !== 'assert' || !said[0]) window.problems.push(`console: ${said.join(' ')}`);
    say.apply(console, said);
  };
}
";

/// A copy of the built site on a port of its own.
pub struct Site {
    server: Server,
    folder: TempDir,
}

impl Site {
    /// Serves a copy of the site in `BRUGWIJZER_DIST`, else `dist/`, below a folder.
    ///
    /// # Errors
    /// When the site has not been built or lacks its policy.
    pub fn start() -> Result<Self> {
        Self::serve(|settings| settings.under(FOLDER))
    }

    /// The same at the root of its host name, as a municipality with an address of its own has it.
    ///
    /// # Errors
    /// As for [`Site::start`].
    pub fn at_root() -> Result<Self> {
        Self::serve(|settings| settings)
    }

    /// Serves a copy of the developers' site, which has no policy and no witness.
    ///
    /// # Errors
    /// When it has not been built.
    pub fn of_developers(built: &Path) -> Result<Self> {
        Self::serve_folder(copy(built)?, |settings| settings)
    }

    fn serve(place: fn(Settings) -> Settings) -> Result<Self> {
        let folder = copy(&project::published())?;
        add_witness(folder.path())?;
        Self::serve_folder(folder, place)
    }

    fn serve_folder(folder: TempDir, place: fn(Settings) -> Settings) -> Result<Self> {
        let listener = net::TcpListener::bind((net::Ipv4Addr::LOCALHOST, 0))?;
        let settings = place(Settings::new(folder.path()));
        Ok(Self {
            server: Server::start(listener, settings)?,
            folder,
        })
    }

    /// The address of the start page, with a slash at the end.
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// The paths that browsers asked for since the last call.
    pub fn take_requests(&self) -> Vec<String> {
        self.server.take_requests()
    }

    /// Whether a path that was asked for is a file of the site.
    pub fn has(&self, path: &str) -> bool {
        let inside = path.strip_prefix(&format!("/{FOLDER}/"));
        inside.is_some_and(|name| name.is_empty() || self.folder().join(name).is_file())
    }

    /// Runs a script in every page opened from now on, before any other script.
    ///
    /// # Errors
    /// When the witness cannot be written.
    pub fn prepare(&self, script: &str) -> Result<()> {
        let witness = format!("{script}\n{WITNESS}");
        Ok(fs::write(self.folder().join("witness.js"), witness)?)
    }

    /// The one file with the witness in it, and its policy widened by the witness alone.
    ///
    /// # Errors
    /// When the file is missing or lacks its policy.
    pub fn one_file(&self) -> Result<String> {
        let html = fs::read_to_string(self.folder().join("download/brugwijzer.html"))?;
        let hash = policy_hash(WITNESS);
        let html = replaced(
            &html,
            "; script-src 'sha256-",
            &format!("; script-src 'sha256-{hash}' 'sha256-"),
        )?;
        let end = "base-uri 'none'; form-action 'none'\">";
        replaced(&html, end, &format!("{end}<script>{WITNESS}</script>"))
    }

    /// Takes the network away, or brings it back.
    pub fn set_reachable(&self, reachable: bool) {
        self.server.set_reachable(reachable);
    }

    /// The files that are served; a test may break them.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

fn replaced(text: &str, place: &str, by: &str) -> Result<String> {
    ensure!(text.matches(place).count() == 1, "{place}");
    Ok(text.replace(place, by))
}

fn copy(built: &Path) -> Result<TempDir> {
    let folder = TempDir::with_prefix("brugwijzer-site-")?;
    copy_files(built, folder.path())
        .with_context(|| format!("no site in {}; `cargo xtask build`", built.display()))?;
    Ok(folder)
}

fn copy_files(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for file in fs::read_dir(from)? {
        let file = file?;
        let (source, copy) = (file.path(), to.join(file.file_name()));
        if source.is_dir() {
            copy_files(&source, &copy)?;
        } else {
            fs::copy(source, copy)?;
        }
    }
    Ok(())
}

/// Puts the witness right behind the policy; the page is otherwise the published one.
fn add_witness(folder: &Path) -> Result<()> {
    add_witness_to(&folder.join("index.html"))?;
    add_witness_to(&folder.join("zonder-webassembly.html"))?;
    fs::write(folder.join("witness.js"), WITNESS)?;
    // The worker keeps the witness too, or a page without a network would have none.
    let worker = folder.join("sw.js");
    let script = fs::read_to_string(&worker)?;
    let with_witness = script.replace("const FILES = [", "const FILES = [\"witness.js\", ");
    ensure!(with_witness != script, "sw.js lacks its files");
    fs::write(&worker, with_witness)?;
    remove_packed(folder, &["index.html", "zonder-webassembly.html", "sw.js"])
}

fn add_witness_to(page: &Path) -> Result<()> {
    let html = fs::read_to_string(page)?;
    let (before, after) = html
        .split_once("base-uri 'none'; form-action 'none'\">")
        .context("index.html lacks its policy")?;
    ensure!(before.contains("Content-Security-Policy"));
    let html = format!(
        "{before}base-uri 'none'; form-action 'none'\"><script src=\"witness.js\"></script>{after}"
    );
    Ok(fs::write(page, html)?)
}

/// Removes the compressed copies of files that a test has changed.
fn remove_packed(folder: &Path, names: &[&str]) -> Result<()> {
    for name in names {
        for packed in [format!("{name}.br"), format!("{name}.gz")] {
            fs::remove_file(folder.join(&packed)).context(packed)?;
        }
    }
    Ok(())
}
