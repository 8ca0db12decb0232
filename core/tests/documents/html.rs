//! The HTML writer: well-formed, in order, and safe for any text.

use brugwijzer_core::documents::report::{Extent, report};
use brugwijzer_core::documents::{Block, Document, Form, Level, ListItem, html};
use brugwijzer_core::domain::assessment::Statement;
use brugwijzer_core::i18n::Language;

use crate::dossiers::{advice, blank, full};
use crate::{TODAY, texts};

/// Every tag that the writer may use.
const TAGS: &[&str] = &[
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "h1",
    "h2",
    "h3",
    "p",
    "blockquote",
    "ul",
    "ol",
    "li",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "figure",
    "figcaption",
    "svg",
    "defs",
    "pattern",
    "path",
    "rect",
    "script",
];
/// Tags without an end.
const VOID: &[&str] = &["meta"];

/// The tags of a file in order, such as "h2" and "/h2". Fails on a tag that is not ours,
/// on one that is not closed in order and on an attribute that could run something.
pub fn tags(file: &str) -> Vec<String> {
    let file = file
        .strip_prefix("<!DOCTYPE html>")
        .expect("a document type");
    let mut open: Vec<&str> = Vec::new();
    let mut tags = Vec::new();
    for part in file.split('<').skip(1) {
        let (tag, _) = part.split_once('>').expect("a closed tag");
        let name = tag.split([' ', '/']).find(|word| !word.is_empty());
        let name = name.expect("a tag with a name");
        assert!(TAGS.contains(&name), "{tag}");
        assert!(
            !tag.contains(" on") && !tag.contains("style=") && !tag.contains("href"),
            "{tag}"
        );
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{tag}");
            tags.push(format!("/{name}"));
        } else {
            tags.push(name.to_owned());
            if !tag.ends_with('/') && !VOID.contains(&name) {
                open.push(name);
            }
        }
    }
    assert_eq!(open, Vec::<&str>::new());
    tags
}

fn count(tags: &[String], name: &str) -> usize {
    tags.iter().filter(|tag| *tag == name).count()
}

/// Texts that try to get out of where they stand.
pub const HOSTILE: &[&str] = &[
    "</script><script>alert(1)</script>",
    "</title></style></svg><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' style='color:red",
    "<!-- --><![CDATA[ ]]>",
    "&lt;script&gt; &amp; &#60;",
    "{\"format\":\"brugwijzer-dossier\"}",
    "<script type=\"application/json\" id=\"brugwijzer-data\">{}</script>",
    "\u{202e}\u{2066}\u{2028}\u{2029}\u{feff}\0\u{1b}",
    "أهلا 👩‍👧 é",
];

fn hostile(text: &str) -> Document {
    let text = text.to_owned();
    let item = ListItem {
        text: text.clone(),
        details: vec![text.clone()],
    };
    Document {
        title: text.clone(),
        file_title: String::new(),
        language: Language::Dutch,
        blocks: vec![
            Block::section(text.clone()),
            Block::Heading {
                level: Level::Subsection,
                text: text.clone(),
            },
            Block::Lead(text.clone()),
            Block::Paragraph(text.clone()),
            Block::Note(text.clone()),
            Block::Quote(text.clone()),
            Block::bullets([text.clone()]),
            Block::numbered([item]),
            Block::Table {
                caption: text.clone(),
                head: vec![text.clone(); 2],
                rows: vec![vec![text.clone(); 2]],
            },
            Block::Bridge {
                forms: vec![Form::Unknown; Statement::COUNT],
                legend: vec![text.clone(); 4],
            },
        ],
    }
}

#[test]
fn no_text_gets_out_of_its_place() {
    let expected = tags(&html::write(&hostile("Voorbeeld")));
    for text in HOSTILE {
        let file = html::write(&hostile(text));
        assert_eq!(tags(&file), expected, "{text}");
        assert!(!file.contains('\u{202e}') && !file.contains('\0'));
    }
    assert_eq!(count(&expected, "script"), 0);
}

#[test]
fn is_a_whole_file() {
    insta::assert_snapshot!("html", html::write(&hostile("A & <b>")));
}

#[test]
fn reports_are_accessible() {
    for &language in Language::ALL {
        for dossier in [full(), blank()] {
            let document = report(
                &dossier,
                &advice(&dossier),
                Extent::WithAppendices,
                &texts(language),
                TODAY,
            );
            let file = html::write(&document);
            let tags = tags(&file);
            assert!(file.contains(&format!("<html lang=\"{}\">", language.id())));
            assert_eq!(count(&tags, "h1"), 1);
            assert_eq!(count(&tags, "table"), count(&tags, "caption"));
            let levels = tags.iter().filter_map(|tag| match tag.as_str() {
                "h1" => Some(1),
                "h2" => Some(2),
                "h3" => Some(3),
                _ => None,
            });
            let levels: Vec<usize> = levels.collect();
            assert!(
                levels.windows(2).all(|two| two[1] <= two[0] + 1),
                "{levels:?}"
            );
            assert_eq!(
                file.matches("<th").count() - count(&tags, "thead"),
                file.matches("scope=").count()
            );
            for block in &document.blocks {
                if let Block::Table { head, rows, .. } = block {
                    assert!(rows.iter().all(|row| row.len() == head.len()));
                }
            }
        }
    }
}
