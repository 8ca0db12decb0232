//! A workbook for Excel and its kin.
//!
//! Text goes in as text and as nothing else: no function here writes a formula, and the
//! library makes a link or a number of no text either.

mod look;

use brugwijzer_core::documents::characters::{fitted, plain};
use brugwijzer_core::documents::sheet::{Cell, Sheet, Table, Workbook};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Worksheet, XlsxError};

use crate::ExportError;
use look::Look;

/// A4, as the format numbers it.
const A4: u8 = 9;
/// The height of one line of text, in points.
const LINE: f64 = 13.0;
/// The room above and below the text of a row together, in points.
const PADDING: f64 = 5.0;
/// The most that a row may be high, in points.
const ROW_MAX: f64 = 409.0;

/// The bytes of a workbook.
///
/// # Errors
/// [`ExportError::Writer`] when a sheet has a name that no workbook takes, or more rows than fit.
pub fn xlsx(workbook: &Workbook) -> Result<Vec<u8>, ExportError> {
    write(workbook).map_err(ExportError::writer)
}

fn write(workbook: &Workbook) -> Result<Vec<u8>, XlsxError> {
    let mut file = rust_xlsxwriter::Workbook::new();
    file.set_properties(&DocProperties::new().set_title(plain(&workbook.title)));
    let writer = Writer {
        look: Look::new(workbook.language),
        cut_mark: &workbook.cut_mark,
    };
    for sheet in &workbook.sheets {
        let page = file.add_worksheet();
        set_up(page, sheet, workbook)?;
        writer.tables(page, sheet)?;
    }
    file.save_to_buffer()
}

/// The name, the widths, and how it prints.
fn set_up(page: &mut Worksheet, sheet: &Sheet, workbook: &Workbook) -> Result<(), XlsxError> {
    page.set_name(&sheet.name)?;
    for (column, width) in (0..).zip(&sheet.widths) {
        page.set_column_width(column, f64::from(*width))?;
    }
    page.set_landscape();
    page.set_paper_size(A4);
    page.set_print_fit_to_pages(1, 0);
    page.set_margins(0.5, 0.5, 0.8, 0.7, 0.35, 0.35);
    // `&` begins a code there.
    let literal = |text: &str| plain(text).replace('&', "&&");
    page.set_header(format!("&L&9{}", literal(&workbook.notice)));
    let (name, number) = (literal(&sheet.name), literal(&workbook.page));
    page.set_footer(format!("&L&9{name}&R&9{number} &P / &N"));
    Ok(())
}

struct Writer<'a> {
    look: Look,
    cut_mark: &'a str,
}

impl Writer<'_> {
    fn tables(&self, page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
        let mut row = 0;
        for table in &sheet.tables {
            row = self.table(page, sheet, table, row)?;
            // An empty row between two tables.
            row += 1;
        }
        if let [table] = sheet.tables.as_slice() {
            let last_row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
            let last = last_column(table.head.len());
            if !table.rows.is_empty() {
                page.autofilter(0, 0, last_row, last)?;
            }
            page.set_freeze_panes(1, 0)?;
            page.set_repeat_rows(0, 0)?;
        }
        Ok(())
    }

    /// Writes a table from this row on; the answer is the first row after it.
    fn table(
        &self,
        page: &mut Worksheet,
        sheet: &Sheet,
        table: &Table,
        mut row: u32,
    ) -> Result<u32, XlsxError> {
        if !table.caption.is_empty() {
            let caption = self.text(&table.caption);
            page.write_string_with_format(row, 0, caption, &self.look.caption)?;
            row += 1;
        }
        let head = table
            .head
            .iter()
            .cloned()
            .map(Cell::Text)
            .collect::<Vec<_>>();
        self.row(page, sheet, &head, row, &self.look.head)?;
        row += 1;
        for (place, cells) in table.rows.iter().enumerate() {
            let is_sum = table.sums == Some(place);
            let format = if is_sum {
                &self.look.sum
            } else {
                &self.look.body
            };
            self.row(page, sheet, cells, row, format)?;
            row += 1;
        }
        Ok(row)
    }

    /// One row. The last cell takes the columns that are left. The height is given here: not
    /// every program measures it when it opens the file.
    fn row(
        &self,
        page: &mut Worksheet,
        sheet: &Sheet,
        cells: &[Cell],
        row: u32,
        format: &Format,
    ) -> Result<(), XlsxError> {
        let last = last_column(sheet.widths.len());
        let mut lines = 1;
        for (column, cell) in (0..).zip(cells) {
            let takes_rest = usize::from(column) + 1 == cells.len() && column < last;
            match cell {
                Cell::Text(text) => {
                    let text = self.text(text);
                    let columns = if takes_rest { usize::MAX } else { 1 };
                    let widths = sheet.widths.iter().skip(column.into()).take(columns);
                    lines = lines.max(line_count(&text, widths.sum()));
                    if takes_rest {
                        page.merge_range(row, column, row, last, &text, format)?;
                    } else {
                        page.write_string_with_format(row, column, text, format)?;
                    }
                }
                Cell::Number(number) => {
                    let format = format.clone().set_align(FormatAlign::Center);
                    page.write_number_with_format(row, column, *number, &format)?;
                }
                Cell::Date(year, month, day) => {
                    self.date(page, (row, column), (*year, *month, *day))?;
                }
            }
        }
        let height = f64::from(lines) * LINE + PADDING;
        page.set_row_height(row, height.min(ROW_MAX))?;
        Ok(())
    }

    /// A date that Excel does not know, such as one before 1900, stays readable as text.
    fn date(
        &self,
        page: &mut Worksheet,
        (row, column): (u32, u16),
        (year, month, day): (i32, u8, u8),
    ) -> Result<(), XlsxError> {
        let known = u16::try_from(year).ok();
        let known = known.and_then(|year| ExcelDateTime::from_ymd(year, month, day).ok());
        match known {
            Some(date) => page.write_datetime_with_format(row, column, date, &self.look.date)?,
            None => {
                let text = format!("{year:04}-{month:02}-{day:02}");
                page.write_string_with_format(row, column, text, &self.look.body)?
            }
        };
        Ok(())
    }

    fn text(&self, text: &str) -> String {
        fitted(&plain(text), self.cut_mark)
    }
}

fn last_column(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX).saturating_sub(1)
}

/// How many lines a text takes in columns of so many characters. A width counts
/// digits, which are wider than the letters of most words.
fn line_count(text: &str, width: u16) -> u16 {
    let room = (usize::from(width) * 11 / 10).max(1);
    let lines = text
        .split('\n')
        .map(|line| line.chars().count().div_ceil(room).max(1));
    u16::try_from(lines.sum::<usize>()).unwrap_or(u16::MAX)
}
