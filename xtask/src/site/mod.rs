//! Finishes the site that trunk has compiled: styles, texts, module, policy, names by content.
//!
//! Trunk calls this as its `post_build` hook, so `serve` and `build` go the same way. A hook
//! that fails leaves the previous site as it was.

mod address;
mod compatible;
mod compress;
pub mod content_name;
mod early;
mod exporter;
mod module;
mod page;
mod paper;
mod participants;
mod parts;
mod policy;
mod short_names;
mod single_file;
mod styles;
mod texts;
mod worker;

use crate::project;
use anyhow::{Context, Result, ensure};
use exporter::Exporter;
use module::Program;
use page::Page;
use participants::Participants;
use policy::Policies;
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use texts::Texts;

pub use address::Address;
pub use compress::{beside_originals, brotli, gzip};
pub use page::first_page_files;
pub use single_file::policy_hash;
pub use styles::{Theme, bundled as bundled_styles};

/// The languages of the site; the folder names in `locales/`.
const LANGUAGES: [&str; 2] = ["nl", "en"];

/// The start-up files, named by their content.
struct Names {
    styles: String,
    boot: String,
    program: Program,
    exporter: Exporter,
    participants: Participants,
    /// By language, in the order of [`LANGUAGES`].
    texts: Vec<(&'static str, Texts)>,
}

impl Names {
    /// Files whose name changes with their content, so that they may be kept for ever.
    fn lasting(&self) -> impl Iterator<Item = &str> {
        let Program {
            glue,
            module,
            later,
        } = &self.program;
        let texts = self.texts.iter();
        let texts = texts.flat_map(|(_, texts)| [&texts.first, &texts.later]);
        [&self.styles, &self.boot, glue, module]
            .into_iter()
            .chain(later)
            .chain([
                &self.exporter.glue,
                &self.exporter.module,
                &self.participants.script,
            ])
            .chain(texts)
            .chain(&self.participants.texts)
            .map(String::as_str)
    }
}

/// Finishes the site in the folder that trunk names in `TRUNK_STAGING_DIR`.
///
/// # Errors
/// When a source is missing, a tool fails, or `index.html` lacks a place to fill.
pub fn post_build() -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("trunk calls this hook; start `cargo xtask build` or `serve`")?;
    let release = env::var_os("TRUNK_PROFILE").as_deref() == Some(OsStr::new("release"));
    finish(&staging, release)
}

fn finish(site: &Path, release: bool) -> Result<()> {
    let names = place_files(site, release)?;
    let mut page = Page::open(site)?;
    page.fill(&names)?;
    page.replace(early::PLACE, &early::section()?)?;
    if let Some(address) = Address::of_this_build()? {
        page.add_address(&address)?;
    }
    if release {
        return publish(site, page, &names);
    }
    page.save()
}

/// What only a published site has.
fn publish(site: &Path, mut page: Page, names: &Names) -> Result<()> {
    let download = single_file::place(site, &page, names)?;
    page.name("download", &download.name)?;
    page.name("download-sha256", &download.sha256)?;
    page.name("worker", "sw.js")?;
    let style = page.put_style_inside(site, &names.styles)?;
    let policies = Policies::new(policy_hash(&style));
    let polywasm = compatible::place(site, page.clone(), &policies)?;
    page.name("compatible", compatible::FILE)?;
    page.add_policy(&policies.site())?;
    page.save()?;
    paper::place(site, &names.styles, &policies.site())?;
    worker::fill(site)?;
    let lasting = names.lasting().chain([polywasm.as_str()]);
    fs::write(
        site.join("_headers"),
        policy::headers(compatible::FILE, single_file::FOLDER, lasting),
    )?;
    compress::beside_originals(site)
}

fn place_files(site: &Path, release: bool) -> Result<Names> {
    copy_public(site)?;
    let program = module::place(site, release)?;
    let texts = LANGUAGES
        .into_iter()
        .map(|language| Ok((language, texts::place(site, language)?)))
        .collect::<Result<_>>()?;
    Ok(Names {
        styles: styles::place(site, release)?,
        boot: module::place_boot(site, release)?,
        program,
        exporter: exporter::place(site)?,
        participants: participants::place(site, release)?,
        texts,
    })
}

/// Scripts of `public/` that get a name by content, or are part of one that does.
const NAMED_BY_CONTENT: [&str; 3] = ["boot.js", "early.js", "participants.js"];

/// Copies what else `public/` holds under its own name.
fn copy_public(site: &Path) -> Result<()> {
    for entry in fs::read_dir(project::public())? {
        let source = entry?.path();
        let name = source.file_name().context("a file without a name")?;
        if NAMED_BY_CONTENT.iter().any(|named| name == *named) {
            continue;
        }
        ensure!(
            source.is_file(),
            "{} is a folder; public/ is flat",
            source.display()
        );
        fs::copy(&source, site.join(name))?;
    }
    Ok(())
}
