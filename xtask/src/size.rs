//! `cargo xtask size`: what the first page costs on the wire.

use crate::{project, site};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// What everything of the first page should weigh at most as brotli, in bytes. The aim; the
/// table says when it is missed.
const AIM: usize = 150_000;
/// What it may weigh at most: a guard against growing further while the aim is missed.
pub const BUDGET: usize = 212_000;

/// A start-up file and its size in bytes.
struct Weight {
    name: String,
    raw: usize,
    brotli: usize,
}

/// Prints the sizes of the built site; with `check`, going over the budget is an error.
///
/// # Errors
/// When there is no site, or with `check` when it is over the budget.
pub fn run(check: bool) -> Result<()> {
    print()?;
    if check { check_budget() } else { Ok(()) }
}

/// Prints the table of start-up files.
///
/// # Errors
/// When there is no site.
pub fn print() -> Result<()> {
    let weights = weigh(&project::published())?;
    let line = |name: &str, raw: usize, brotli: usize| {
        println!(
            "{name:<34}{:>9.1}{:>9.1}",
            kilobytes(raw),
            kilobytes(brotli)
        );
    };
    println!("{:<34}{:>9}{:>9}", "first page, in kB", "raw", "brotli");
    for weight in &weights {
        line(&weight.name, weight.raw, weight.brotli);
    }
    let raw = weights.iter().map(|weight| weight.raw).sum();
    let whole = total(&weights);
    line("total", raw, whole);
    let verdict = if whole <= AIM { "met" } else { "MISSED" };
    println!("{:<34}{:>18.1} {verdict}", "aim", kilobytes(AIM));
    println!("{:<34}{:>18.1}", "budget", kilobytes(BUDGET));
    Ok(())
}

/// Says whether the first page stays within [`BUDGET`].
///
/// # Errors
/// When it does not, or there is no site.
pub fn check_budget() -> Result<()> {
    let total = total(&weigh(&project::published())?);
    if total > BUDGET {
        bail!(
            "the first page weighs {:.1} kB brotli and may weigh {:.1}",
            kilobytes(total),
            kilobytes(BUDGET)
        );
    }
    Ok(())
}

/// What everything that the first page of a built site needs weighs as brotli, in bytes.
///
/// # Errors
/// When there is no site in the folder.
pub fn first_page(site: &Path) -> Result<usize> {
    Ok(total(&weigh(site)?))
}

/// What the files of the second module weigh together, raw and as brotli, in bytes.
///
/// # Errors
/// When there is no site in the folder.
pub fn exporter(site: &Path) -> Result<(usize, usize)> {
    let mut sum = (0, 0);
    for file in fs::read_dir(site)? {
        let name = file?.file_name().to_string_lossy().into_owned();
        if name.starts_with("exporter-") && (name.ends_with(".js") || name.ends_with(".wasm")) {
            let weight = weight(site, name)?;
            sum = (sum.0 + weight.raw, sum.1 + weight.brotli);
        }
    }
    if sum.0 == 0 {
        bail!("no exporter in {}", site.display());
    }
    Ok(sum)
}

fn weigh(site: &Path) -> Result<Vec<Weight>> {
    let html = fs::read_to_string(site.join("index.html"))
        .context("no site in dist/; `cargo xtask build` makes it")?;
    let mut names = vec!["index.html".to_owned()];
    names.extend(site::first_page_files(&html));
    names.into_iter().map(|name| weight(site, name)).collect()
}

fn weight(site: &Path, name: String) -> Result<Weight> {
    let content = fs::read(site.join(&name)).with_context(|| name.clone())?;
    let brotli = site::brotli(&content)?.len().min(content.len());
    Ok(Weight {
        name,
        raw: content.len(),
        brotli,
    })
}

fn total(weights: &[Weight]) -> usize {
    weights.iter().map(|weight| weight.brotli).sum()
}

fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}
