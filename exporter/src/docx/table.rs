//! Tables whose head stands on every page they reach.

use docx_rs::{
    BorderType, Docx, Paragraph, Shading, ShdType, Table, TableBorder, TableBorderPosition,
    TableBorders, TableCell, TableCellMargins, TableLayoutType, TableRow, WidthType,
};

use super::{TEXT_WIDTH, styled, styles};

/// The colour of the lines between cells.
const LINE: &str = "B9B2A3";
/// The length of a text that counts for the width of its column: longer ones wrap anyway.
const LONGEST: usize = 140;
/// The longest word that never breaks, in characters.
const LONGEST_WORD: usize = 16;
/// The width of a character of a cell, and of both margins, in twentieths of a point.
const CHARACTER: usize = 102;
/// The same of the head, which is bold.
const BOLD_CHARACTER: usize = 128;
const MARGINS: usize = 220;

/// The document with a caption and a table.
pub(super) fn add(file: Docx, caption: &str, head: &[String], rows: &[Vec<String>]) -> Docx {
    let widths = widths(head, rows);
    let mut all = vec![TableRow::new(cells(head, &widths, "TableHead")).cant_split()];
    let body = |cells_of_row: &Vec<String>| {
        TableRow::new(cells(cells_of_row, &widths, "TableText")).cant_split()
    };
    all.extend(rows.iter().map(body));
    let table = Table::new(all)
        .set_grid(widths)
        .layout(TableLayoutType::Fixed)
        .width(TEXT_WIDTH, WidthType::Dxa)
        .margins(TableCellMargins::new().margin(30, 90, 30, 90))
        .set_borders(borders());
    file.add_paragraph(styled("Caption", caption).keep_next(true))
        .add_table(table)
        // Without it the next block would stick to the table.
        .add_paragraph(Paragraph::new().style("TableText"))
}

fn cells(texts: &[String], widths: &[usize], style: &str) -> Vec<TableCell> {
    let cell = |(text, width): (&String, &usize)| {
        let cell = TableCell::new()
            .width(*width, WidthType::Dxa)
            .add_paragraph(styled(style, text));
        if style == "TableHead" {
            let fill = Shading::new().shd_type(ShdType::Clear).fill(styles::ACCENT);
            cell.shading(fill)
        } else {
            cell
        }
    };
    texts.iter().zip(widths).map(cell).collect()
}

/// Widths by what stands in the columns, together at most [`TEXT_WIDTH`]: room for the
/// longest word first, the rest by how much text there is.
fn widths(head: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let column = |column: usize| {
        let cells = rows.iter().filter_map(move |row| row.get(column));
        head.get(column).into_iter().chain(cells)
    };
    let longest = |text: &String| {
        let words = text.split_whitespace().map(|word| word.chars().count());
        words.max().unwrap_or_default().min(LONGEST_WORD)
    };
    let word = |column_at: usize| {
        let words = column(column_at)
            .map(|text| longest(text) * CHARACTER)
            .max();
        let above = head
            .get(column_at)
            .map(|text| longest(text) * BOLD_CHARACTER);
        words.max(above).unwrap_or_default() + MARGINS
    };
    let weight = |column_at: usize| {
        let lengths = column(column_at).map(|text| text.chars().count().min(LONGEST));
        lengths.max().unwrap_or_default().max(1)
    };
    let words: Vec<usize> = (0..head.len()).map(word).collect();
    let weights: Vec<usize> = (0..head.len()).map(weight).collect();
    let rest = TEXT_WIDTH.saturating_sub(words.iter().sum());
    let total = weights.iter().sum::<usize>().max(1);
    let width = |(word, weight): (&usize, &usize)| word + weight * rest / total;
    words.iter().zip(&weights).map(width).collect()
}

fn borders() -> TableBorders {
    use TableBorderPosition::{Bottom, InsideH, InsideV, Left, Right, Top};
    let line = |position| {
        TableBorder::new(position)
            .border_type(BorderType::Single)
            .size(4)
            .color(LINE)
    };
    let all = [Top, Bottom, Left, Right, InsideH, InsideV];
    let add = |borders: TableBorders, position| borders.set(line(position));
    all.into_iter().fold(TableBorders::with_empty(), add)
}
