//! A text as lines with cells: finds the separator, reads quoted cells and mends what is
//! broken, without losing a character.

use crate::documents::csv::without_quote;

/// A text as cells.
pub(super) struct Records {
    pub records: Vec<Record>,
    /// Lines that were not read because there were too many.
    pub left: usize,
    /// How many cells most lines have.
    pub width: usize,
}

/// One line that is not blank.
#[derive(Debug)]
pub(super) struct Record {
    /// Where it begins, counted from 1.
    pub line: usize,
    pub cells: Vec<String>,
    /// A quote that has no end was read as a character.
    pub open_quote: bool,
    /// It is separated in another way than the rest.
    pub other_separator: bool,
}

/// The separators that are looked for, the surest first: a tab never stands in a name.
const SEPARATORS: [char; 4] = ['\t', ';', ',', '|'];
/// So many lines tell which separator it is.
const SAMPLE: usize = 50;
/// A quoted cell that is longer, in bytes, has lost its end. Above what a cell can hold.
const QUOTED_MAX: usize = 150_000;

/// Reads at most so many lines.
pub(super) fn read(text: &str, most: usize) -> Records {
    let text = text.trim_start_matches('\u{feff}');
    let (told, text, first_line) = told_separator(text);
    let (separator, width) = match told {
        Some(separator) => (separator, width(text, separator).0),
        None => found_separator(text),
    };
    let mut reader = Reader {
        rest: text,
        line: first_line,
    };
    let mut records = Vec::new();
    while records.len() < most {
        let Some(record) = reader.next(separator, width) else {
            break;
        };
        records.push(record);
    }
    let mut left = 0;
    while reader.next(separator, width).is_some() {
        left += 1;
    }
    Records {
        records,
        left,
        width,
    }
}

/// Excel reads and writes a first line "sep=;".
fn told_separator(text: &str) -> (Option<char>, &str, usize) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let told = first.trim().strip_prefix("sep=");
    let separator = told.and_then(|told| SEPARATORS.into_iter().find(|s| told.starts_with(*s)));
    match separator {
        Some(separator) => (Some(separator), rest, 2),
        None => (None, text, 1),
    }
}

/// The separator that gives most lines the same number of cells, and that number.
fn found_separator(text: &str) -> (char, usize) {
    let mut best = ('\t', 1, 0);
    for separator in SEPARATORS {
        let (width, lines) = width(text, separator);
        if width > 1 && lines > best.2 {
            best = (separator, width, lines);
        }
    }
    (best.0, best.1)
}

/// The number of cells that most lines have, and how many lines do. One cell and no line
/// when this separator stands in less than half of the lines: then it is part of a name.
fn width(text: &str, separator: char) -> (usize, usize) {
    let mut reader = Reader {
        rest: text,
        line: 1,
    };
    let mut counts: Vec<(usize, usize)> = Vec::new();
    let mut lines = 0;
    for _ in 0..SAMPLE {
        let Some(record) = reader.record(separator) else {
            break;
        };
        if record.is_blank() {
            continue;
        }
        lines += 1;
        let width = record.cells.len();
        match counts.iter_mut().find(|(other, _)| *other == width) {
            Some((_, count)) => *count += 1,
            None => counts.push((width, 1)),
        }
    }
    let parted = || counts.iter().filter(|(width, _)| *width > 1);
    let best = parted().max_by_key(|(width, count)| (*count, *width));
    let often = parted().map(|(_, count)| count).sum::<usize>() * 2 >= lines;
    best.copied().filter(|_| often).unwrap_or((1, 0))
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
}

impl<'a> Reader<'a> {
    /// The next line with something in it, mended, its trailing empty cells gone.
    fn next(&mut self, separator: char, width: usize) -> Option<Record> {
        loop {
            let (rest, line) = (self.rest, self.line);
            let record = self.record(separator)?;
            if record.is_blank() {
                continue;
            }
            let mut best = record;
            if best.cells.len() != width {
                let others = SEPARATORS.into_iter().filter(|other| *other != separator);
                let tried = others.filter_map(|other| {
                    let mut reader = Self { rest, line };
                    reader.record(other).map(|record| (record, reader))
                });
                let mut fitting = tried.filter(|(record, _)| record.cells.len() == width);
                if let Some((record, reader)) = fitting.next().filter(|_| width > 1) {
                    *self = reader;
                    best = Record {
                        other_separator: true,
                        ..record
                    };
                }
            }
            for cell in &mut best.cells {
                *cell = without_quote(cell).to_owned();
            }
            while best.cells.len() > 1 && best.cells.last().is_some_and(|c| c.trim().is_empty()) {
                best.cells.pop();
            }
            return Some(best);
        }
    }

    fn record(&mut self, separator: char) -> Option<Record> {
        if self.rest.is_empty() {
            return None;
        }
        let mut record = Record {
            line: self.line,
            cells: Vec::new(),
            open_quote: false,
            other_separator: false,
        };
        loop {
            let cell = self.quoted(separator).unwrap_or_else(|| {
                let open = self.rest.trim_start_matches(' ').starts_with('"');
                record.open_quote |= open && !self.rest.trim_start_matches(' ').starts_with("\"\"");
                self.bare(separator)
            });
            record.cells.push(cell);
            let mut after = self.rest.chars();
            if after.next() == Some(separator) {
                self.rest = after.as_str();
                continue;
            }
            self.end_line();
            return Some(record);
        }
    }

    /// A cell in quotes, whose end is before a separator or the end of a line.
    fn quoted(&mut self, separator: char) -> Option<String> {
        let content = self.rest.strip_prefix('"')?;
        let mut cell = String::new();
        let mut from = 0;
        loop {
            let found = content.get(from..)?.find('"')? + from;
            if found > QUOTED_MAX {
                return None;
            }
            cell.push_str(content.get(from..found)?);
            let after = content.get(found + 1..)?;
            if after.starts_with('"') {
                cell.push('"');
                from = found + 2;
                continue;
            }
            if !after.is_empty() && !after.starts_with([separator, '\n', '\r']) {
                return None;
            }
            let text = content.get(..found)?;
            self.line += text.matches('\n').count();
            self.rest = after;
            return Some(cell.replace("\r\n", "\n"));
        }
    }

    /// A cell without quotes.
    fn bare(&mut self, separator: char) -> String {
        let end = self.rest.find([separator, '\n', '\r']);
        let (cell, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        cell.to_owned()
    }

    fn end_line(&mut self) {
        let rest = self.rest;
        let after = rest
            .strip_prefix("\r\n")
            .or_else(|| rest.strip_prefix(['\n', '\r']));
        if let Some(after) = after {
            self.rest = after;
            self.line += 1;
        }
    }
}

impl Record {
    fn is_blank(&self) -> bool {
        let blank = |c: char| c.is_whitespace() || SEPARATORS.contains(&c);
        self.cells.iter().all(|cell| cell.chars().all(blank))
    }
}
