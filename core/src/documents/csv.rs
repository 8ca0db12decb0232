//! One table as CSV that Excel opens with a click: UTF-8 with a byte order mark, `;`
//! between the fields, CRLF after each row.
//!
//! No cell becomes a formula: a text that starts like one gets a quote `'` before it, which
//! `import` takes away. Source: OWASP, "CSV Injection".

use super::characters::{fitted, plain};
use super::sheet::{Cell, Table};

/// The characters that start a formula in one of the usual programs, also in full width.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The whole file. The mark ends a text that is longer than a cell of a workbook.
pub fn write(table: &Table, cut_mark: &str) -> String {
    let mut file = String::from("\u{feff}");
    let head = table.head.iter().map(|title| text(title, cut_mark));
    push_row(&mut file, head);
    for row in &table.rows {
        push_row(&mut file, row.iter().map(|cell| value(cell, cut_mark)));
    }
    file
}

fn push_row(file: &mut String, fields: impl Iterator<Item = String>) {
    let quoted = fields.map(|field| quoted(&field));
    file.push_str(&quoted.collect::<Vec<_>>().join(";"));
    file.push_str("\r\n");
}

fn value(cell: &Cell, cut_mark: &str) -> String {
    match cell {
        Cell::Text(written) => text(written, cut_mark),
        Cell::Number(number) => number.to_string(),
        Cell::Date(year, month, day) => format!("{year:04}-{month:02}-{day:02}"),
    }
}

fn text(written: &str, cut_mark: &str) -> String {
    fitted(&neutralised(&plain(written)), cut_mark)
}

/// The text with a quote before it when a program could take it for a formula, or for a text
/// that got a quote here: so that exactly one quote is to be taken away again.
fn neutralised(text: &str) -> String {
    if starts_as_formula(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The text as it was before it got its quote.
pub fn without_quote(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if starts_as_formula(rest) => rest,
        _ => text,
    }
}

/// Whether a formula begins here after blanks and quotes. A tab or a line break at the very
/// start can push what follows into a cell of its own.
fn starts_as_formula(text: &str) -> bool {
    let bare = text.trim_start_matches(|c: char| c == '\'' || c == '\u{feff}' || c.is_whitespace());
    bare.starts_with(FORMULA)
        || text
            .trim_start_matches('\'')
            .starts_with(['\t', '\n', '\r'])
}

/// Every field with something special is quoted. So is one with a comma or a blank at an
/// end: other programs split or trim there.
fn quoted(field: &str) -> String {
    let special = [';', ',', '"', '\n', '\r', '\t', '\''];
    let ends_blank = field.trim().len() != field.len();
    if field.contains(special) || ends_blank {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_starts_a_formula() {
        let check = |text: &str, expected: &str| {
            assert_eq!(neutralised(text), expected);
            assert_eq!(without_quote(expected), text);
        };
        check("Voorbeeld", "Voorbeeld");
        check("'s-Hertogenbosch", "'s-Hertogenbosch");
        check("", "");
        check("=1+1", "'=1+1");
        check("+31", "'+31");
        check("-1", "'-1");
        check("@SUM(A1)", "'@SUM(A1)");
        check("  =1", "'  =1");
        check("\t=1", "'\t=1");
        check("\nVoorbeeld", "'\nVoorbeeld");
        check("'=1", "''=1");
        check("＝1", "'＝1");
    }

    #[test]
    fn writes_what_excel_opens() {
        let table = Table {
            caption: "niet in het bestand".to_owned(),
            head: vec!["Rol".to_owned(), "a;b".to_owned()],
            rows: vec![
                vec![Cell::Number(2), Cell::Date(2026, 11, 2)],
                vec![Cell::Text("zeg \"ja\"".to_owned()), Cell::EMPTY],
            ],
            sums: None,
        };
        let expected = "\u{feff}Rol;\"a;b\"\r\n2;2026-11-02\r\n\"zeg \"\"ja\"\"\";\r\n";
        assert_eq!(write(&table, "…"), expected);
    }
}
