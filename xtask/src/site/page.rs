//! `index.html`: fills the places that depend on names by content, and the policy.

use super::module::Program;
use super::texts::Texts;
use super::{Address, Names, styles};
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// The page as trunk left it, being filled.
#[derive(Clone)]
pub struct Page {
    file: PathBuf,
    html: String,
}

impl Page {
    /// Reads the page of the site.
    ///
    /// # Errors
    /// When there is none.
    pub fn open(site: &Path) -> Result<Self> {
        let file = site.join("index.html");
        let html = fs::read_to_string(&file).context("index.html")?;
        Ok(Self { file, html })
    }

    /// Puts the names of the start-up files where `index.html` has its sources.
    ///
    /// # Errors
    /// When a place is missing or there are two.
    pub fn fill(&mut self, names: &Names) -> Result<()> {
        let Names {
            styles,
            boot,
            program,
            exporter,
            participants,
            texts,
        } = names;
        let (export_glue, export_module) = (&exporter.glue, &exporter.module);
        let participants_script = &participants.script;
        let Program { glue, module, .. } = program;
        self.replace(
            r#"<link rel="stylesheet" href="styles/app.css">"#,
            &format!(r#"<link rel="stylesheet" href="{styles}">"#),
        )?;
        self.replace(
            r#"<script type="module" async src="public/boot.js"></script>"#,
            &format!(r#"<script type="module" async src="{boot}"></script>"#),
        )?;
        let languages: String = texts
            .iter()
            .map(|(language, texts)| {
                let Texts { first, later } = texts;
                format!(r#" data-{language}="{first}" data-{language}-later="{later}""#)
            })
            .collect();
        // The glue comes beside boot.js instead of after it. Not so the module: WebKit fetches
        // a preloaded one a second time.
        self.replace(
            r#"<meta name="app">"#,
            &format!(
                r#"<meta name="app" data-js="{glue}" data-wasm="{module}" data-export-js="{export_glue}" data-export-wasm="{export_module}" data-participants="{participants_script}"{languages}>
    <link rel="modulepreload" href="{glue}">"#
            ),
        )
    }

    /// Names something else that a published site has, for `public/boot.js`.
    ///
    /// # Errors
    /// When its place is missing.
    pub fn name(&mut self, what: &str, value: &str) -> Result<()> {
        self.replace(
            r#"<meta name="app" "#,
            &format!(r#"<meta name="app" data-{what}="{value}" "#),
        )
    }

    /// Names the address that others can open; the links of an exercise begin with it.
    ///
    /// # Errors
    /// When its place is missing.
    pub fn add_address(&mut self, address: &Address) -> Result<()> {
        const PLACE: &str = r#"<meta name="app" "#;
        let address = address.text();
        self.replace(
            PLACE,
            &format!(
                r#"<meta name="public-address" content="{address}">
    {PLACE}"#
            ),
        )
    }

    /// Puts the rules that the shell needs inside, so that the first paint waits for no other file,
    /// and leaves the sheet to `public/boot.js`. Returns what it put inside.
    ///
    /// # Errors
    /// When the link to the sheet is missing, or the rules cannot be told from the others.
    pub fn put_style_inside(&mut self, site: &Path, sheet: &str) -> Result<String> {
        let style = styles::of_page(site, sheet, &self.html)?;
        ensure!(!style.contains("</style"));
        self.name("styles", sheet)?;
        self.replace(
            &format!(r#"<link rel="stylesheet" href="{sheet}">"#),
            &format!(
                r#"<style>{style}</style>
    <link rel="preload" as="style" href="{sheet}">"#
            ),
        )?;
        Ok(style)
    }

    /// Puts the content security policy before everything that loads.
    ///
    /// # Errors
    /// When its place is missing: a site without its policy must not come about.
    pub fn add_policy(&mut self, policy: &str) -> Result<()> {
        const PLACE: &str = r#"<meta charset="utf-8">"#;
        self.replace(
            PLACE,
            &format!(
                r#"{PLACE}
    <meta http-equiv="Content-Security-Policy" content="{policy}">"#
            ),
        )
    }

    /// Takes out a tag that has no content.
    ///
    /// # Errors
    /// When there is none.
    pub fn remove_tag(&mut self, start: &str) -> Result<()> {
        let at = self.html.find(start).context("a tag to take out")?;
        let (before, tag) = self.html.split_at(at);
        let (_, after) = tag.split_once('>').context("an unfinished tag")?;
        self.html = format!("{before}{after}");
        Ok(())
    }

    /// Puts something else in the place of the paragraph with a link to this file.
    ///
    /// # Errors
    /// When there is none.
    pub fn replace_paragraph_with(&mut self, file: &str, content: &str) -> Result<()> {
        let link = format!(r#"href="{file}""#);
        let (before, after) = self.html.split_once(&link).context(link.clone())?;
        let (before, _) = before.rsplit_once("<p ").context("a paragraph")?;
        let (_, after) = after.split_once("</p>").context("a paragraph")?;
        self.html = format!("{before}{content}{after}");
        Ok(())
    }

    /// The page as it is now.
    pub fn into_html(self) -> String {
        self.html
    }

    /// Writes the page under another name beside its own.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save_as(self, name: &str) -> Result<()> {
        Ok(fs::write(self.file.with_file_name(name), self.html)?)
    }

    /// Writes the page back.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save(self) -> Result<()> {
        Ok(fs::write(self.file, self.html)?)
    }

    /// Puts something else in a place.
    ///
    /// # Errors
    /// When the place is missing or there are two.
    pub fn replace(&mut self, place: &str, content: &str) -> Result<()> {
        let found = self.html.matches(place).count();
        if found != 1 {
            bail!("index.html must hold `{place}` once, and holds it {found} times");
        }
        self.html = self.html.replace(place, content);
        Ok(())
    }
}

/// The files that a first visit in Dutch loads, as the finished page names them.
pub fn first_page_files(html: &str) -> Vec<String> {
    const TAGS: [(&str, &str); 6] = [
        ("<link rel=\"icon\"", "href"),
        ("<link rel=\"preload\" as=\"style\"", "href"),
        ("<script type=\"module\"", "src"),
        ("<meta name=\"app\"", "data-js"),
        ("<meta name=\"app\"", "data-wasm"),
        ("<meta name=\"app\"", "data-nl"),
    ];
    TAGS.iter()
        .filter_map(|(tag, attribute)| value_in_tag(html, tag, attribute))
        .map(str::to_owned)
        .collect()
}

fn value_in_tag<'a>(html: &'a str, tag: &str, attribute: &str) -> Option<&'a str> {
    let (_, after) = html.split_once(tag)?;
    let (inside, _) = after.split_once('>')?;
    let (_, value) = inside.split_once(&format!(" {attribute}=\""))?;
    value.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::{Page, first_page_files};
    use std::path::PathBuf;

    fn check(html: &str, expected: Option<&str>) {
        let mut page = Page {
            file: PathBuf::new(),
            html: html.to_owned(),
        };
        let added = page.add_policy("default-src 'none'");
        assert_eq!(added.is_ok().then_some(page.html.as_str()), expected);
    }

    #[test]
    fn a_page_without_the_place_for_the_policy_is_refused() {
        const PLACE: &str = r#"<meta charset="utf-8">"#;
        check(
            &format!("<head>{PLACE}</head>"),
            Some(
                "<head><meta charset=\"utf-8\">\n    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head>",
            ),
        );
        check("<head></head>", None);
        check(&format!("<head>{PLACE}{PLACE}</head>"), None);
    }

    #[test]
    fn the_first_page_names_its_files() {
        let html = r#"<link rel="icon" href="icon.svg"><link rel="preload" as="style" href="a.css">
            <meta name="app" data-js="b.js" data-wasm="b.wasm" data-nl="nl.ftl" data-en="en.ftl">
            <script type="module" async src="boot.js"></script>"#;
        assert_eq!(
            first_page_files(html),
            ["icon.svg", "a.css", "boot.js", "b.js", "b.wasm", "nl.ftl"]
        );
    }
}
