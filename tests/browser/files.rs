//! Out of the browser: a table is pasted, the meeting dated, a letter edited, and every file is
//! downloaded and read by a program that knows nothing of what wrote it.

use crate::doing::write;
use crate::harness::{Page, for_each_engine};
use crate::steps::{NO, YES};
use crate::words::{dutch, dutch_with};
use anyhow::{Context, Result, bail, ensure};
use brugwijzer_core::domain::assessment::{GateAnswer, Statement};
use brugwijzer_core::i18n::Arg;
use calamine::{Reader, Xlsx, open_workbook};
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

/// A row that is fine and one with a formula, which both have a seat in the draft; one for which
/// no seat is left, one that speaks for no known role.
const TABLE: &str = "Rol\tOrganisatie\tAantal\nMigrantenorganisatie\tStichting Voorbeeld\t2\n\
    Welzijnsorganisatie\t=1+1\t1\nMigrantenorganisatie\tStichting Anders\t1\nKoning\tPaleis\t1";
/// The organisations on the list.
const NAMED: &str = "[...document.querySelectorAll('.bw-invitations__row [id$=-organisation]')]\
    .map((field) => field.value).filter((name) => name !== '').join()";
/// A box that changes the list and no row of it.
const ON_CALL: &str = ".bw-split__side .bw-check input[type=checkbox]";

#[tokio::test]
async fn fault_14_the_list_goes_to_other_programs_without_a_formula() -> Result<()> {
    for_each_engine("files", async |page| {
        page.open("").await?;
        let answer = |s| match s {
            Statement::InsightNeeds => NO,
            _ => YES,
        };
        page.fill(|_| GateAnswer::Yes, answer).await?;
        page.go("#/invitations").await?;
        paste_a_table(page).await?;
        reads_workbook(page).await?;
        reads_table(page).await?;
        page.go("#/planning").await?;
        write(page, "planning-date", "2027-03-11").await?;
        reads_calendar(page).await?;
        page.go("#/letters").await?;
        page.paste(
            "letter-text",
            "Beste Voorbeeld,\n\nKom vooral langs in Voorbeelddam.",
        )
        .await?;
        reads_letters(page).await?;
        page.go("#/report").await?;
        reads_report(page).await?;
        page.all_is_well().await
    })
    .await
}

/// Pastes, looks, leaves one line out, takes over, takes it back and takes over again.
async fn paste_a_table(page: &Page<'_>) -> Result<()> {
    page.click("#import > summary").await?;
    shows_the_table(page).await?;
    page.sees("#import-rows", "We kennen de rol \"Koning\" niet")
        .await?;
    let before = rows(page).await?;
    page.click("#import-add").await?;
    takes_two_seats(page, before).await?;
    page.until("document.activeElement?.id === 'list-undo'")
        .await?;
    page.click("#list-undo").await?;
    page.until(&format!("{NAMED} === ''")).await?;
    ensure!(rows(page).await? == before, "not as before");
    shows_the_table(page).await?;
    page.click("#import-add").await?;
    takes_two_seats(page, before).await?;
    // Taking the table back would undo this too, so that it is not offered any more.
    page.click(ON_CALL).await?;
    page.until("!document.getElementById('list-undo')").await?;
    takes_two_seats(page, before).await
}

/// Two lines have found their seat in the draft, one has a new row.
async fn takes_two_seats(page: &Page<'_>, before: u64) -> Result<()> {
    let count = |count: i64| [("count", Arg::from(count))];
    for said in [
        dutch_with("import-added", &count(3))?,
        dutch_with("import-filled", &count(2))?,
    ] {
        page.sees(".bw-undo", &said).await?;
    }
    let named = page.value(NAMED).await?;
    ensure!(
        named == "=1+1,Stichting Voorbeeld,Stichting Anders",
        "{named}"
    );
    ensure!(rows(page).await? == before + 1, "not one row more");
    Ok(())
}

async fn shows_the_table(page: &Page<'_>) -> Result<()> {
    write(page, "import-text", TABLE).await?;
    page.until("document.querySelectorAll('#import-rows tbody tr').length === 4")
        .await
}

async fn rows(page: &Page<'_>) -> Result<u64> {
    page.count(".bw-invitations__row").await
}

/// Presses a button and waits for its file, which is then taken away.
async fn file(page: &Page<'_>, label: &str, extension: &str) -> Result<PathBuf> {
    page.click_text("main", &dutch(label)?).await?;
    let found = || -> Option<PathBuf> {
        let paths = fs::read_dir(page.downloads())
            .ok()?
            .flatten()
            .map(|entry| entry.path());
        let mut files = paths.filter(|path| {
            path.extension().is_some_and(|end| end == extension)
                && fs::metadata(path).is_ok_and(|file| file.len() > 0)
        });
        files.next()
    };
    let arrived = page
        .until_some(found)
        .await
        .with_context(|| format!("no {extension} arrives"))?;
    let name = arrived.file_name().context("a name")?.to_string_lossy();
    ensure!(!name.contains("Voorbeeld"), "{name} tells");
    let read = arrived.with_file_name(format!("gelezen-{label}"));
    // Chromium renames when all is there; a moment for the others.
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    fs::rename(&arrived, &read)?;
    Ok(read)
}

async fn reads_workbook(page: &Page<'_>) -> Result<()> {
    let path = file(page, "files-excel", "xlsx").await?;
    let mut book: Xlsx<BufReader<File>> = open_workbook(&path)?;
    let names = book.sheet_names();
    ensure!(names.len() >= 2, "{names:?}");
    let list = book.worksheet_range(&names[0])?;
    let cells: Vec<String> = list.cells().map(|(_, _, cell)| cell.to_string()).collect();
    for wanted in ["Stichting Voorbeeld", "=1+1"] {
        ensure!(
            cells.iter().any(|cell| cell == wanted),
            "no {wanted} in {cells:?}"
        );
    }
    for name in &names {
        let formulas = book.worksheet_formula(name)?;
        ensure!(
            formulas.used_cells().all(|(_, _, text)| text.is_empty()),
            "{name} has a formula"
        );
    }
    Ok(())
}

async fn reads_table(page: &Page<'_>) -> Result<()> {
    let path = file(page, "files-csv", "csv").await?;
    let bytes = fs::read(&path)?;
    let text = bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .context("no mark of UTF-8")?;
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text);
    let cells: Vec<String> = reader
        .records()
        .collect::<Result<Vec<_>, _>>()?
        .iter()
        .flat_map(|record| record.iter().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    ensure!(cells.iter().any(|cell| cell == "'=1+1"), "{cells:?}");
    ensure!(
        cells.iter().any(|cell| cell == "Stichting Voorbeeld"),
        "{cells:?}"
    );
    Ok(())
}

async fn reads_calendar(page: &Page<'_>) -> Result<()> {
    let path = file(page, "files-calendar", "ics").await?;
    let parser = ical::IcalParser::new(BufReader::new(File::open(&path)?));
    let calendar = parser.into_iter().next().context("no calendar")??;
    let starts: Vec<String> = calendar
        .events
        .iter()
        .flat_map(|event| &event.properties)
        .filter(|property| property.name == "DTSTART")
        .filter_map(|property| property.value.clone())
        .collect();
    ensure!(starts.len() >= 3, "{starts:?}");
    ensure!(
        starts.iter().any(|start| start.starts_with("20270311")),
        "{starts:?}"
    );
    Ok(())
}

async fn reads_letters(page: &Page<'_>) -> Result<()> {
    let text = word(&file(page, "files-letters", "docx").await?)?;
    ensure!(text.contains("Stichting Voorbeeld"), "no addressee: {text}");
    // The edited text, not the draft.
    ensure!(
        text.contains("Kom vooral langs in Voorbeelddam."),
        "no own text: {text}"
    );
    let path = file(page, "files-merge", "xlsx").await?;
    let mut book: Xlsx<BufReader<File>> = open_workbook(&path)?;
    let name = book.sheet_names().first().cloned().context("a sheet")?;
    ensure!(book.worksheet_range(&name)?.height() > 2, "an empty source");
    Ok(())
}

async fn reads_report(page: &Page<'_>) -> Result<()> {
    let title = page.text_of("article h2").await?;
    let text = word(&file(page, "files-word", "docx").await?)?;
    ensure!(
        !title.is_empty() && text.contains(&title),
        "no {title} in {text}"
    );
    reads_report_as_a_page(page).await
}

/// Every heading and every cell of a table says in the file what it says on screen.
async fn reads_report_as_a_page(page: &Page<'_>) -> Result<()> {
    let shown = page
        .value(
            "[...document.querySelectorAll('article :is(h1, h2, h3, caption, th, td)')]\
             .filter((one) => !one.closest('figure')).map((one) => one.textContent)",
        )
        .await?;
    let shown: Vec<String> = serde_json::from_value(shown)?;
    let html = fs::read_to_string(file(page, "files-page", "html").await?)?;
    ensure!(html.starts_with("<!DOCTYPE html>"), "{html}");
    ensure!(!html.contains("<script"), "it has a script");
    let read = headings_and_cells(&html);
    ensure!(shown.len() > 20, "little on screen: {shown:?}");
    ensure!(read == shown, "{read:?}\nis not\n{shown:?}");
    Ok(())
}

/// The texts of headings, captions and cells, in the order of reading.
fn headings_and_cells(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in html.split('<').skip(1) {
        let Some((mark, text)) = part.split_once('>') else {
            continue;
        };
        let name = mark.split(' ').next().unwrap_or_default();
        if ["h1", "h2", "h3", "caption", "th", "td"].contains(&name) {
            found.push(unescaped(text));
        }
    }
    found
}

fn unescaped(text: &str) -> String {
    let pairs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
    ];
    let text = pairs
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    text.replace("&amp;", "&")
}

/// The text of a Word document, without its marks.
fn word(path: &Path) -> Result<String> {
    let mut archive = zip::ZipArchive::new(File::open(path)?)?;
    let mut xml = String::new();
    archive
        .by_name("word/document.xml")?
        .read_to_string(&mut xml)?;
    let mut text = String::new();
    let mut is_mark = false;
    for character in xml.chars() {
        match character {
            '<' => is_mark = true,
            '>' => is_mark = false,
            _ if !is_mark => text.push(character),
            _ => {}
        }
    }
    if text.trim().is_empty() {
        bail!("the document is empty");
    }
    Ok(text)
}
