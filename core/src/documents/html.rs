//! Writes a document as one HTML file that needs nothing else: no script runs, nothing is
//! fetched, and a policy in the file says so to the browser.
//!
//! Made to be read aloud as well: one `h1`, headings without gaps, tables with a caption
//! and a scope for each heading cell. `copy` puts the data of a dossier into the same file.

mod bridge;
mod escape;

use super::model::{Block, Document, Level, ListItem};
pub use escape::escape;

const STYLE: &str = include_str!("html/document.css");
/// Even if a text slipped through the escaping, nothing in the file may run or be fetched.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The whole file.
pub fn write(document: &Document) -> String {
    write_with(document, "")
}

/// The whole file, with markup of this tool at the end of its body.
pub(super) fn write_with(document: &Document, end: &str) -> String {
    let language = document.language.id();
    let title = escape(&document.title);
    let body: String = document.blocks.iter().map(block).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n{body}</main>\n{end}</body>\n</html>\n"
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => heading(*level, text),
        Block::Lead(text) => paragraph(" class=\"lead\"", text),
        Block::Paragraph(text) => paragraph("", text),
        Block::Note(text) => paragraph(" class=\"note\"", text),
        // The language of what the user typed is not known.
        Block::Quote(text) => format!(
            "<blockquote lang=\"\" dir=\"auto\">{}</blockquote>\n",
            escape(text)
        ),
        Block::List { ordered, items } => list(*ordered, items),
        Block::Table {
            caption,
            head,
            rows,
        } => table(caption, head, rows),
        Block::Bridge { forms, legend } => bridge::figure(forms, legend),
    }
}

fn heading(level: Level, text: &str) -> String {
    let tag = match level {
        Level::Section => "h2",
        Level::Subsection => "h3",
    };
    format!("<{tag}>{}</{tag}>\n", escape(text))
}

fn paragraph(attributes: &str, text: &str) -> String {
    format!("<p{attributes}>{}</p>\n", escape(text))
}

fn list(ordered: bool, items: &[ListItem]) -> String {
    let tag = if ordered { "ol" } else { "ul" };
    let items: String = items.iter().map(list_item).collect();
    format!("<{tag}>\n{items}</{tag}>\n")
}

fn list_item(item: &ListItem) -> String {
    let text = escape(&item.text);
    if item.details.is_empty() {
        return format!("<li>{text}</li>\n");
    }
    let line = |detail: &String| format!("<li>{}</li>\n", escape(detail));
    let details: String = item.details.iter().map(line).collect();
    format!("<li>{text}\n<ul class=\"details\">\n{details}</ul>\n</li>\n")
}

fn table(caption: &str, head: &[String], rows: &[Vec<String>]) -> String {
    let column = |text: &String| format!("<th scope=\"col\">{}</th>", escape(text));
    let head: String = head.iter().map(column).collect();
    let rows: String = rows.iter().map(|cells| table_row(cells)).collect();
    format!(
        "<table>\n<caption>{}</caption>\n<thead>\n<tr>{head}</tr>\n</thead>\n\
         <tbody>\n{rows}</tbody>\n</table>\n",
        escape(caption)
    )
}

fn table_row(cells: &[String]) -> String {
    let Some((name, rest)) = cells.split_first() else {
        return String::new();
    };
    let cell = |text: &String| format!("<td>{}</td>", escape(text));
    let rest: String = rest.iter().map(cell).collect();
    format!("<tr><th scope=\"row\">{}</th>{rest}</tr>\n", escape(name))
}
