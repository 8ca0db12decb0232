//! The rules of ARCHITECTURE.md that a machine can see, as tests over the text of the sources.
//!
//! Text, not syntax: a rule that is too coarse shows at once and names the line.

use crate::project;
use std::fs;
use std::path::{Path, PathBuf};

/// The most lines a source file may have.
const LONGEST: usize = 400;
/// The same for a file of tests: a table reads as well when it is long.
const LONGEST_TEST: usize = 500;

/// A source file, split where its own tests begin.
struct Source {
    /// Relative to the checkout, with forward slashes.
    name: String,
    text: String,
}

impl Source {
    fn new(name: &str, text: &str) -> Self {
        Self {
            name: name.to_owned(),
            text: text.to_owned(),
        }
    }

    fn is_test(&self) -> bool {
        let name = &self.name;
        name.starts_with("tests/")
            || name.contains("/tests/")
            // What a developer runs to look at something, never a part of the site.
            || name.contains("/examples/")
            || name.ends_with("tests.rs")
            || self.is("xtask/src/tidy.rs")
    }

    fn is(&self, name: &str) -> bool {
        self.name == name
    }

    fn within(&self, folder: &str) -> bool {
        self.name.starts_with(folder)
    }

    /// The lines before the test module.
    fn product(&self) -> impl Iterator<Item = &str> {
        self.text
            .lines()
            .take_while(|line| line.trim() != "#[cfg(test)]")
    }

    /// The lines of product code that are not comments and contain one of the words.
    fn product_lines_with(&self, words: &[&str]) -> Vec<String> {
        self.product()
            .filter(|line| !line.trim_start().starts_with("//"))
            .filter(|line| words.iter().any(|word| line.contains(word)))
            .map(|line| format!("{}: {}", self.name, line.trim()))
            .collect()
    }
}

/// A rule finds what is wrong with one file.
type Rule = fn(&Source) -> Vec<String>;

fn short(source: &Source) -> Vec<String> {
    let most = if source.is_test() {
        LONGEST_TEST
    } else {
        LONGEST
    };
    let lines = source.text.lines().count();
    if lines > most {
        return vec![format!("{}: {lines} lines, at most {most}", source.name)];
    }
    Vec::new()
}

fn opens_with_its_purpose(source: &Source) -> Vec<String> {
    if source.text.starts_with("//!") {
        return Vec::new();
    }
    vec![format!("{}: does not open with `//!`", source.name)]
}

fn nothing_postponed(source: &Source) -> Vec<String> {
    lines_with(source, &[concat!("TO", "DO"), concat!("FIX", "ME")])
}

fn no_path_of_a_machine(source: &Source) -> Vec<String> {
    lines_with(
        source,
        &[
            concat!("/ro", "ot/"),
            concat!("/ho", "me/"),
            concat!("/Us", "ers/"),
            concat!("/wo", "rk/"),
            concat!("/tm", "p/"),
        ],
    )
}

fn no_inline_style_or_script(source: &Source) -> Vec<String> {
    if !source.within("src/") && !source.is("index.html") {
        return Vec::new();
    }
    lines_with(source, &[" style=\"", "<style", "<script>", "javascript:"])
}

fn browser_only_at_its_edge(source: &Source) -> Vec<String> {
    if !source.within("src/") || source.within("src/browser/") || source.is("src/main.rs") {
        return Vec::new();
    }
    source.product_lines_with(&["web_sys", "js_sys", "gloo_"])
}

fn the_domain_is_pure(source: &Source) -> Vec<String> {
    if !source.within("domain/src/") {
        return Vec::new();
    }
    source.product_lines_with(&["serde", "std::time", "SystemTime", "rand::"])
}

fn does_not_panic(source: &Source) -> Vec<String> {
    if source.is_test() || source.is("src/main.rs") {
        return Vec::new();
    }
    source.product_lines_with(&[
        ".unwrap()",
        ".expect(",
        "panic!(",
        "unreachable!(",
        "todo!(",
        "unimplemented!(",
    ])
}

fn lines_with(source: &Source, words: &[&str]) -> Vec<String> {
    source
        .text
        .lines()
        .filter(|line| words.iter().any(|word| line.contains(word)))
        .map(|line| format!("{}: {}", source.name, line.trim()))
        .collect()
}

/// The Rust sources of the project, all of them: an empty folder would make every rule pass.
fn rust_sources() -> Vec<Source> {
    let root = project::root();
    let mut files = Vec::new();
    for folder in [
        "src", "domain", "core", "xtask", "exporter", "bench", "tests",
    ] {
        collect(&root.join(folder), &mut files);
    }
    let sources: Vec<Source> = files.iter().map(|file| read(&root, file)).collect();
    assert!(sources.iter().any(|source| source.is("xtask/src/tidy.rs")));
    assert!(sources.iter().any(|source| source.within("domain/src/")));
    sources
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn read(root: &Path, file: &Path) -> Source {
    let name = file.strip_prefix(root).unwrap().to_string_lossy();
    Source::new(&name.replace('\\', "/"), &fs::read_to_string(file).unwrap())
}

/// The sources keep the rule, and a text that breaks it is found.
fn check(rule: Rule, breach: (&str, &str)) {
    let (name, text) = breach;
    assert!(
        !rule(&Source::new(name, text)).is_empty(),
        "the rule sees nothing in its own breach"
    );
    let found: Vec<String> = rust_sources().iter().flat_map(rule).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn files_are_short() {
    check(short, ("core/src/a.rs", &"\n".repeat(LONGEST + 1)));
}

#[test]
fn modules_open_with_their_purpose() {
    check(opens_with_its_purpose, ("core/src/a.rs", "use std::fs;"));
}

#[test]
fn nothing_is_postponed() {
    check(
        nothing_postponed,
        ("src/a.rs", concat!("// TO", "DO: later")),
    );
}

#[test]
fn no_machine_is_named() {
    check(
        no_path_of_a_machine,
        ("src/a.rs", concat!("\"/ho", "me/voorbeeld\"")),
    );
}

#[test]
fn styles_and_scripts_are_not_inline() {
    const BREACH: &str = "view! { <p style=\"color: red\"></p> }";
    check(no_inline_style_or_script, ("src/a.rs", BREACH));
    let root = project::root();
    let page = read(&root, &root.join("index.html"));
    assert_eq!(no_inline_style_or_script(&page), Vec::<String>::new());
}

#[test]
fn only_the_browser_room_reaches_for_the_browser() {
    check(
        browser_only_at_its_edge,
        ("src/app/a.rs", "use web_sys::Window;"),
    );
}

#[test]
fn the_domain_knows_only_itself() {
    check(
        the_domain_is_pure,
        ("domain/src/a.rs", "use serde::Serialize;"),
    );
}

#[test]
fn nothing_panics_outside_tests_and_start_up() {
    check(does_not_panic, ("core/src/a.rs", "let a = b.unwrap();"));
}

#[test]
fn the_core_depends_on_no_browser() {
    let breaches = |text: &str| {
        text.lines()
            .filter(|line| {
                ["leptos", "web-sys", "js-sys", "gloo", "wasm-bindgen"]
                    .iter()
                    .any(|word| line.starts_with(word))
            })
            .count()
    };
    assert_eq!(breaches("leptos = \"0.8\""), 1);
    for manifest in ["domain/Cargo.toml", "core/Cargo.toml"] {
        let text = fs::read_to_string(project::root().join(manifest)).unwrap();
        assert_eq!(breaches(&text), 0, "{manifest}");
    }
}
