//! Word documents, read back by the reader of docx-rs and by taking the XML apart.

use std::io::{Cursor, Read};

use brugwijzer_core::documents::letters::{LetterPage, Letters};
use brugwijzer_core::documents::{Block, Document, Level, wire};
use brugwijzer_core::i18n::Language;
use brugwijzer_exporter::{Kind, docx, docx_letters, run};
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::fixtures::{dossier, letters, long_dossier, report_of, texts};

/// One part of a packed document.
pub fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).expect("an archive");
    let mut text = String::new();
    let mut part = archive.by_name(name).expect("the part");
    part.read_to_string(&mut text).expect("a text");
    text
}

/// The paragraphs of a document in the order of reading: style and text.
pub fn paragraphs(file: &[u8]) -> Vec<(String, String)> {
    let xml = part(file, "word/document.xml");
    let mut reader = Reader::from_str(&xml);
    let mut found: Vec<(String, String)> = Vec::new();
    let mut in_text = false;
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Eof => break,
            Event::Start(tag) if tag.name().as_ref() == b"w:p" => found.push(Default::default()),
            Event::Start(tag) | Event::Empty(tag) => {
                let last = found.last_mut();
                match (tag.name().as_ref(), last) {
                    (b"w:pStyle", Some((style, _))) => {
                        let value = tag.try_get_attribute("w:val").unwrap().unwrap();
                        *style = String::from_utf8(value.value.to_vec()).unwrap();
                    }
                    (b"w:br", Some((_, text))) => text.push('\n'),
                    (b"w:tab", Some((_, text))) => text.push('\t'),
                    (b"w:t", _) => in_text = true,
                    _ => {}
                }
            }
            Event::End(tag) if tag.name().as_ref() == b"w:t" => in_text = false,
            Event::Text(piece) if in_text => {
                found
                    .last_mut()
                    .unwrap()
                    .1
                    .push_str(&piece.decode().unwrap());
            }
            Event::GeneralRef(reference) if in_text => {
                let name = format!("&{};", reference.decode().unwrap());
                let meant = quick_xml::escape::unescape(&name).unwrap().into_owned();
                found.last_mut().unwrap().1.push_str(&meant);
            }
            _ => {}
        }
    }
    found
}

/// What a document should say, paragraph by paragraph.
fn expected(document: &Document) -> Vec<(String, String)> {
    let one = |style: &str, text: &str| (style.to_owned(), text.to_owned());
    let mut all = vec![one("Title", &document.title)];
    for block in &document.blocks {
        match block {
            Block::Heading {
                level: Level::Section,
                text,
            } => all.push(one("Heading1", text)),
            Block::Heading { text, .. } => all.push(one("Heading2", text)),
            Block::Lead(text) => all.push(one("Lead", text)),
            Block::Paragraph(text) => all.push(one("Normal", text)),
            Block::Note(text) => all.push(one("Note", text)),
            Block::Quote(text) => all.push(one("Quote", text)),
            Block::List { items, .. } => {
                for item in items {
                    all.push(one("ListParagraph", &item.text));
                    all.extend(item.details.iter().map(|text| one("ListParagraph", text)));
                }
            }
            Block::Table {
                caption,
                head,
                rows,
            } => {
                all.push(one("Caption", caption));
                all.extend(head.iter().map(|text| one("TableHead", text)));
                all.extend(rows.iter().flatten().map(|text| one("TableText", text)));
                all.push(one("TableText", ""));
            }
            Block::Bridge { .. } => {}
        }
    }
    all
}

fn check(document: &Document) -> Vec<u8> {
    let file = run(Kind::Docx, &wire::send(document)).expect("a document");
    assert_eq!(paragraphs(&file), expected(document));
    let read = docx_rs::read_docx(&file).expect("a document that another reader opens");
    assert!(!read.document.children.is_empty());
    file
}

#[test]
fn the_report_comes_back() {
    for &language in Language::ALL {
        let file = check(&report_of(&dossier(), &texts(language)));
        let tag = if language == Language::Dutch {
            "nl-NL"
        } else {
            "en-GB"
        };
        let styles = part(&file, "word/styles.xml");
        assert!(styles.contains(&format!(
            "<w:lang w:val=\"{tag}\" /></w:rPr></w:rPrDefault>"
        )));
        for name in ["heading 1", "heading 2", "Title", "caption"] {
            assert!(
                styles.contains(&format!("<w:name w:val=\"{name}\" />")),
                "{name}"
            );
        }
        let xml = part(&file, "word/document.xml");
        let tables = xml.matches("<w:tbl>").count();
        assert!(tables > 1);
        assert_eq!(xml.matches("<w:tblHeader />").count(), tables);
        assert!(
            xml.contains("w:w=\"11906\"") && xml.contains("w:h=\"16838\""),
            "A4"
        );
    }
}

#[test]
fn long_lists_come_back() {
    let texts = texts(Language::Dutch);
    for rows in [0, 1_000] {
        check(&report_of(&long_dossier(rows), &texts));
    }
}

#[test]
fn every_letter_has_its_page() {
    let check = |letters: &Letters| {
        let file = run(Kind::Letters, &wire::send(letters)).expect("letters");
        let found: Vec<String> = paragraphs(&file)
            .into_iter()
            .map(|(_, text)| text)
            .collect();
        assert_eq!(
            found,
            letters.pages.iter().flat_map(lines).collect::<Vec<_>>()
        );
        let breaks = part(&file, "word/document.xml")
            .matches("<w:pageBreakBefore")
            .count();
        assert_eq!(breaks, letters.pages.len().saturating_sub(1));
    };
    let texts = texts(Language::Dutch);
    let all = letters(&dossier(), &texts);
    // Those who said no get no letter, and neither do the Alliantie and the help.
    assert_eq!(all.pages.len(), 13);
    check(&all);
    check(&letters(&long_dossier(300), &texts));
    check(&Letters {
        pages: Vec::new(),
        ..all
    });
}

fn lines(page: &LetterPage) -> Vec<String> {
    let mut lines = vec![page.addressee.clone()];
    lines.extend((!page.subject.is_empty()).then(|| page.subject.clone()));
    lines.extend(page.paragraphs.iter().cloned());
    lines.extend(page.questions.first().cloned());
    lines.extend(
        page.questions
            .iter()
            .skip(1)
            .map(|text| format!("•\t{text}")),
    );
    lines
}

#[test]
fn properties_say_nothing_of_the_maker() {
    let texts = texts(Language::Dutch);
    let check = |file: Vec<u8>, title: &str| {
        let core = part(&file, "docProps/core.xml");
        assert!(
            core.contains(&format!("<dc:title>{title}</dc:title>")),
            "{core}"
        );
        assert!(
            !core.contains("creator") && !core.contains("lastModifiedBy"),
            "{core}"
        );
        let app = part(&file, "docProps/app.xml");
        assert!(!app.to_lowercase().contains("company"), "{app}");
    };
    let report = report_of(&dossier(), &texts);
    let file = docx(&report).unwrap();
    // The heading names the municipality, the outside does not.
    assert!(report.title.contains("Voorbeelddam"), "{}", report.title);
    assert_eq!(paragraphs(&file)[0].1, report.title);
    check(file, "Verslag");
    check(
        docx_letters(&letters(&dossier(), &texts)).unwrap(),
        "Brieven",
    );
}
