//! What the library has no name for, put into the parts of the file that it wrote: the title
//! and language of the document, and heads of tables that are repeated.

use brugwijzer_core::documents::characters::plain;
use brugwijzer_core::documents::html::escape;
use brugwijzer_core::i18n::Language;
use docx_rs::Docx;

use super::packed;
use crate::ExportError;

/// The bytes of the document. Its properties hold a title and a language: no author, no
/// time and no trace of who made it.
pub(super) fn pack(file: Docx, title: &str, language: Language) -> Result<Vec<u8>, ExportError> {
    let mut parts = file.build();
    let tag = tag(language);
    parts.doc_props.core = core_properties(title, tag).into_bytes();
    parts.styles = edited(parts.styles, |styles| with_language(styles, tag))?;
    parts.document = edited(parts.document, |document| {
        Some(with_repeated_heads(document))
    })?;
    packed(parts)
}

fn edited(
    part: Vec<u8>,
    edit: impl FnOnce(&str) -> Option<String>,
) -> Result<Vec<u8>, ExportError> {
    let text = String::from_utf8(part).map_err(ExportError::writer)?;
    let text = edit(&text).ok_or_else(|| ExportError::writer("a part of another shape"))?;
    Ok(text.into_bytes())
}

/// Word wants a country beside the language.
const fn tag(language: Language) -> &'static str {
    match language {
        Language::Dutch => "nl-NL",
        Language::English => "en-GB",
    }
}

fn core_properties(title: &str, language: &str) -> String {
    let title = escape(&plain(title));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{title}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"
    )
}

/// The language belongs at the end of the default properties of text.
fn with_language(styles: &str, language: &str) -> Option<String> {
    let (before, after) = styles.split_once("</w:rPr></w:rPrDefault>")?;
    let lang = format!("<w:lang w:val=\"{language}\" />");
    Some(format!("{before}{lang}</w:rPr></w:rPrDefault>{after}"))
}

/// The first row of each table gets the mark of a head. Texts are escaped, so that a tag in
/// the part is one that the library wrote.
fn with_repeated_heads(document: &str) -> String {
    const TABLE: &str = "<w:tbl>";
    const ROW: &str = "<w:trPr>";
    let mut parts = document.split(TABLE);
    let mut marked = parts.next().unwrap_or_default().to_owned();
    for table in parts {
        marked.push_str(TABLE);
        marked.push_str(&table.replacen(ROW, "<w:trPr><w:tblHeader />", 1));
    }
    marked
}
