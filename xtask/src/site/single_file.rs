//! The tool in one file, to open from a stick or a shared drive without a host.
//!
//! The same program and texts as in the site, packed into the page; `single/inside.js` takes
//! them out again. Nothing is fetched, and the policy in the file forbids it.

use super::page::Page;
use super::{Names, compress, paper, policy};
use crate::{npm, project, step};
use anyhow::{Context, Result, ensure};
use brugwijzer_core::documents::locked_copy::base64;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// The folder of what people take along.
pub const FOLDER: &str = "download";
const FILE: &str = "brugwijzer.html";

/// The file for people to take along.
pub struct Download {
    /// Its address below the site.
    pub name: String,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
}

/// Writes the file, made from the page of the site before that has its policy.
///
/// # Errors
/// When a place in the page is missing, or the script cannot be made.
pub fn place(site: &Path, page: &Page, names: &Names) -> Result<Download> {
    let script = script(site, names)?;
    let style = fs::read_to_string(site.join(&names.styles))?;
    ensure!(!script.contains("</script") && !script.contains("<!--"));
    ensure!(!style.contains("</style"));
    let mut page = page.clone();
    page.add_policy(&policy::single_file(
        &policy_hash(&script),
        &policy_hash(&style),
    ))?;
    take_out_links(&mut page, site)?;
    page.replace(
        &format!(r#"<link rel="stylesheet" href="{}">"#, names.styles),
        &format!("<style>{style}</style>"),
    )?;
    page.replace(
        &format!(
            r#"<script type="module" async src="{}"></script>"#,
            names.boot
        ),
        "",
    )?;
    let end = format!(
        "{}{}<script type=\"module\">{script}</script>\n  </body>",
        neutral_page(site)?,
        blocks(site, names)?
    );
    page.replace("</body>", &end)?;
    let html = page.into_html();
    fs::create_dir_all(site.join(FOLDER))?;
    fs::write(site.join(FOLDER).join(FILE), &html)?;
    let digest = Sha256::digest(html.as_bytes());
    Ok(Download {
        name: format!("{FOLDER}/{FILE}"),
        sha256: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
    })
}

/// What a policy names an inline script or style by.
pub fn policy_hash(text: &str) -> String {
    base64::encode(&Sha256::digest(text.as_bytes()))
}

/// The scripts of the site in one, with the way to what stands in the blocks.
fn script(site: &Path, names: &Names) -> Result<String> {
    let alias = |name: &str, file: &str| format!("--alias:{name}={}", site.join(file).display());
    let mut esbuild = npm::program("esbuild");
    esbuild
        .arg(project::root().join("single/single.js"))
        .args([
            alias("brugwijzer-program", &names.program.glue),
            alias("brugwijzer-exporter", &names.exporter.glue),
        ])
        .args(["--bundle", "--minify", "--format=esm", "--target=es2022"])
        .args(["--charset=utf8", "--log-level=warning"]);
    step::read(&mut esbuild)
}

/// Takes out or brings inside what the page links to.
fn take_out_links(page: &mut Page, site: &Path) -> Result<()> {
    let icon = base64::encode(&fs::read(site.join("favicon.svg")).context("favicon.svg")?);
    page.replace(
        r#"href="favicon.svg""#,
        &format!(r#"href="data:image/svg+xml;base64,{icon}""#),
    )?;
    for link in [
        r#"<link rel="manifest" href="site.webmanifest">"#,
        r#"<link rel="apple-touch-icon" href="icon-192.png">"#,
    ] {
        page.replace(link, "")?;
    }
    page.remove_tag(r#"<link rel="modulepreload""#)?;
    page.replace(r#"href="pauze.html""#, r##"href="#pauze""##)?;
    // Without scripts the form on paper is all that the file can give, so it stands inside.
    page.replace_paragraph_with(paper::FILE, &paper::body()?)
}

/// The page behind "Snel weg".
fn neutral_page(site: &Path) -> Result<String> {
    let page = fs::read_to_string(site.join("pauze.html")).context("pauze.html")?;
    let body = page
        .split_once("<body>")
        .and_then(|(_, after)| after.split_once("</body>"))
        .context("pauze.html has no body")?;
    Ok(format!("  <template id=\"pauze\">{}</template>\n", body.0))
}

/// The files of the program, each in a block that browsers leave alone.
fn blocks(site: &Path, names: &Names) -> Result<String> {
    let texts = names.texts.iter();
    let texts = texts.flat_map(|(_, texts)| [&texts.first, &texts.later]);
    let modules = [&names.program.module, &names.exporter.module];
    let modules = modules.into_iter().chain(&names.program.later);
    let mut blocks = String::new();
    for name in modules.chain(texts) {
        let packed = base64::encode(&compress::gzip(&fs::read(site.join(name))?)?);
        blocks.push_str(&format!(
            "<script type=\"text/plain\" id=\"{name}\">{packed}</script>\n"
        ));
    }
    Ok(blocks)
}
