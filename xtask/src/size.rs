//! `cargo xtask size`: what the first page costs on the wire, on the screen and in the documents.

use crate::site::content_name;
use crate::{project, site};
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::Path;

/// What everything of the first page should weigh at most as brotli, in bytes. The aim; the
/// table says when it is missed.
const AIM: usize = 150_000;
/// What it may weigh at most: a guard against coming near the aim again unseen.
pub const BUDGET: usize = 145_000;

/// The table in README.md stands between these.
const BEGIN: &str = "<!-- sizes, from `cargo xtask size --write` -->\n";
const END: &str = "<!-- end of sizes -->";
/// How the line in README.md begins that holds what the test compares.
const TOTAL: &str = "| **total** | **";

/// A start-up file and its size in bytes.
struct Weight {
    name: String,
    raw: usize,
    brotli: usize,
    gzip: usize,
}

impl Weight {
    /// Its name without what is made from its content.
    fn plain_name(&self) -> String {
        let parts = self.name.rsplit_once('-').zip(self.name.rsplit_once('.'));
        match parts {
            Some(((stem, _), (_, extension))) if content_name::is_lasting(&self.name) => {
                format!("{stem}.{extension}")
            }
            _ => self.name.clone(),
        }
    }
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

/// Writes the sizes of the built site into README.md, docs/size.md and docs/hosting.md.
///
/// # Errors
/// When there is no site, or a document lacks the place for its figure.
pub fn write() -> Result<()> {
    let weights = weigh(&project::published())?;
    let whole = total(&weights);
    let gzip: usize = weights.iter().map(|weight| weight.gzip).sum();
    rewrite("README.md", |text| {
        let (before, rest) = text.split_once(BEGIN)?;
        let (_, after) = rest.split_once(END)?;
        Some(format!("{before}{BEGIN}{}{END}{after}", table(&weights)))
    })?;
    rewrite("docs/size.md", |text| {
        let (before, rest) = text.split_once(BEGIN)?;
        let (_, after) = rest.split_once(END)?;
        Some(format!("{before}{BEGIN}{}{END}{after}", parts(&weights)))
    })?;
    let (raw, brotli) = exporter(&project::published())?;
    rewrite_line(
        "docs/size.md",
        "The exporter, loaded at a click, weighs ",
        &format!(
            "{:.0} kB, {:.0} kB as brotli. {EXPORTER}",
            kilobytes(raw),
            kilobytes(brotli)
        ),
    )?;
    write_visits(&weights, gzip)?;
    let (weight, aim) = (kilobytes(whole), kilobytes(AIM));
    let verdict = if whole <= AIM {
        "so it is met".to_owned()
    } else {
        format!("so it is **missed** by {:.1} kB", weight - aim)
    };
    rewrite_line(
        "docs/size.md",
        "The first page weighs ",
        &format!("{weight:.1} kB brotli. The aim is {aim:.0} kB, {verdict}."),
    )
}

/// What visits cost, into docs/hosting.md.
fn write_visits(weights: &[Weight], gzip: usize) -> Result<()> {
    let site = project::published();
    let first = (weights.len(), total(weights), gzip);
    let kept = kept_offline(&site)?;
    let is_later = |weight: &&Weight| {
        let name = &weight.name;
        let is_text = name.starts_with("nl-later-");
        let is_program = name.ends_with(".wasm")
            && !name.starts_with("exporter-")
            && !weights.iter().any(|first| first.name == *name);
        is_text || is_program
    };
    let sum = |weights: &mut dyn Iterator<Item = &Weight>| {
        weights.fold((0, 0, 0), |(number, brotli, gzip), weight| {
            (number + 1, brotli + weight.brotli, gzip + weight.gzip)
        })
    };
    let later = sum(&mut kept.iter().filter(is_later));
    let all = sum(&mut kept.iter());
    let rows = [
        ("| first page, cold | ", first),
        ("| the other parts, within a second | ", later),
        (
            "| everything for use without a network, once per version, what came before included | ",
            all,
        ),
    ];
    for (begin, (number, brotli, gzip)) in rows {
        let (brotli, gzip) = (kilobytes(brotli), kilobytes(gzip));
        let end = format!("{number} | {brotli:.1} | {gzip:.1} |");
        rewrite_line("docs/hosting.md", begin, &end)?;
    }
    rewrite_line(
        "docs/hosting.md",
        MILLION,
        &million(all.0, kilobytes(all.1)),
    )
}

/// How the paragraph of docs/hosting.md begins that adds up a million visits.
const MILLION: &str = "**A million visits a day.** ";

/// A million visits of which one in five is cold, for a number of files of so many kB together.
fn million(files: usize, kilobytes: f64) -> String {
    const SECONDS: f64 = 86_400.0;
    const COLD: f64 = 200_000.0;
    let gigabytes = COLD * kilobytes / 1e6;
    let megabits = gigabytes * 8000.0 / SECONDS;
    let requests = COLD * files as f64 + 800_000.0;
    let each_second = requests / SECONDS;
    format!(
        "If one in five is cold: 200,000 × {kilobytes:.0} kB = {gigabytes:.0} GB a day, or \
         {megabits:.0} Mbit/s on average, and 200,000 × {files} + 800,000 = {:.1} million requests, \
         {each_second:.0} a second on average. At ten times the average in the busiest hour that is \
         {:.0} Mbit/s and {:.0} requests a second, all of them small files from memory: one small \
         server with a 1 Gbit/s line does it if that line may be filled, and any CDN does it easily. \
         If every visit were cold it would be five times the traffic: {:.0} GB a day. At 0.01 to 0.05 \
         euro a GB, what CDNs ask, one day of the first case costs {:.0} to {:.0} euro. These are \
         sums, not a load test.",
        requests / 1e6,
        megabits * 10.0,
        each_second * 10.0,
        gigabytes * 5.0,
        gigabytes * 0.01,
        gigabytes * 0.05,
    )
}

/// Every file that the service worker keeps, by its own list.
fn kept_offline(site: &Path) -> Result<Vec<Weight>> {
    let worker = fs::read_to_string(site.join("sw.js")).context("sw.js")?;
    let list = worker
        .split_once("const FILES = ")
        .and_then(|(_, rest)| rest.split_once(';'));
    let names: Vec<String> = serde_json::from_str(list.context("sw.js lists no files")?.0)?;
    let file = |name: String| {
        if name == "./" {
            "index.html".to_owned()
        } else {
            name
        }
    };
    names
        .into_iter()
        .map(|name| weight(site, file(name)))
        .collect()
}

/// What docs/size.md says of the exporter after its size.
const EXPORTER: &str = "The writers are four fifths of it, the reader of QR codes the rest. It is \
    compiled without the relocations that the page's own module needs.";

/// The parts of the first page with the reason why each stays, for docs/size.md.
fn parts(weights: &[Weight]) -> String {
    const PARTS: [(&str, &str, &str); 4] = [
        (
            ".wasm",
            "program that the first page waits for",
            "Leptos, Fluent's parser, the frame and the start page with its bridge",
        ),
        (
            ".css",
            "styles",
            "NL Design System components in use and the own layout, pruned by `styles/prune.mjs`",
        ),
        (
            ".ftl",
            "Dutch texts of the first page",
            "the others come with the later parts",
        ),
        (
            "",
            "index.html, boot.js, glue, icon",
            "the shell with the statements and its own rules in it, the start, what ties the module to the browser",
        ),
    ];
    let mut left: Vec<&Weight> = weights.iter().collect();
    let mut text = "| part | brotli | why it stays |\n| --- | ---: | --- |\n".to_owned();
    for (end, name, why) in PARTS {
        let (own, others): (Vec<&Weight>, _) = left
            .into_iter()
            .partition(|weight| weight.name.ends_with(end));
        left = others;
        let brotli = kilobytes(own.iter().map(|weight| weight.brotli).sum());
        text.push_str(&format!("| {name} | {brotli:.1} | {why} |\n"));
    }
    text
}

/// The table of README.md.
fn table(weights: &[Weight]) -> String {
    let row = |weight: &Weight| {
        let (raw, brotli) = (kilobytes(weight.raw), kilobytes(weight.brotli));
        format!("| `{}` | {raw:.1} | {brotli:.1} |\n", weight.plain_name())
    };
    let rows: String = weights.iter().map(row).collect();
    let raw = kilobytes(weights.iter().map(|weight| weight.raw).sum());
    let whole = kilobytes(total(weights));
    format!(
        "| file | raw | brotli |\n| --- | --- | --- |\n{rows}{TOTAL}{raw:.1}** | **{whole:.1}** |\n"
    )
}

fn rewrite(file: &str, change: impl Fn(&str) -> Option<String>) -> Result<()> {
    let path = project::root().join(file);
    let text = fs::read_to_string(&path).context(file.to_owned())?;
    let changed = change(&text).with_context(|| format!("{file} has no place for sizes"))?;
    Ok(fs::write(path, changed)?)
}

/// Gives the line that begins so another end.
fn rewrite_line(file: &str, begin: &str, end: &str) -> Result<()> {
    rewrite(file, |text| {
        let old = text.lines().find(|line| line.starts_with(begin))?;
        Some(text.replacen(old, &format!("{begin}{end}"), 1))
    })
}

/// Says whether README.md still tells what the first page weighs, within half a kB of brotli.
///
/// # Errors
/// When it does not, or there is no site.
pub fn check_told() -> Result<()> {
    const NEAR: f64 = 0.5;
    let readme = fs::read_to_string(project::root().join("README.md"))?;
    let line = readme.lines().find_map(|line| line.strip_prefix(TOTAL));
    let told = line.and_then(|line| line.split("**").nth(2));
    let told: f64 = told.context("README.md tells no total")?.parse()?;
    let now = kilobytes(first_page(&project::published())?);
    ensure!(
        (told - now).abs() <= NEAR,
        "README.md says {told} kB and it is {now:.1}; `cargo xtask size --write` puts it right"
    );
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
    let gzip = site::gzip(&content)?.len().min(content.len());
    Ok(Weight {
        name,
        raw: content.len(),
        brotli,
        gzip,
    })
}

fn total(weights: &[Weight]) -> usize {
    weights.iter().map(|weight| weight.brotli).sum()
}

fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}
