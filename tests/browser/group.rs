//! The exercise in a room: phones, slips, one device that goes round, the projector, the advice.
//!
//! A phone is a browser of its own with an empty profile; what it keeps is looked at here too, and
//! it must be nothing. The network goes away when a page has loaded and never comes back for the
//! facilitator, whose page is loaded anew from what the browser holds.

use crate::doing::{press, press_on as click};
use crate::group_windows::leaves_unasked;
use crate::harness::{Driver, Engine, Page, for_each_engine};
use crate::words::dutch;
use anyhow::{Context, Result, bail, ensure};
use fantoccini::Locator;
use std::fs;
use std::time::Duration;
use xtask::bench::ballots;

async fn text(page: &Page<'_>, selector: &str) -> Result<String> {
    let value = page
        .value(&format!("document.querySelector('{selector}').innerText"))
        .await?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// The newest of the stored copies.
const NEWEST: &str = "Object.entries(localStorage)
    .filter(([key]) => key.startsWith('brugwijzer.dossier.'))
    .map(([, text]) => [Number(text.split('\\n')[0].split(' ')[1]), text])
    .sort(([one], [other]) => other - one)[0]?.[1]";

/// Sets a field as typing does.
pub async fn fill(page: &Page<'_>, selector: &str, value: &str) -> Result<()> {
    let value = serde_json::to_string(value)?;
    page.value(&format!(
        "(() => {{ const field = document.querySelector('{selector}'); field.value = {value};
            for (const name of ['input', 'change'])
                field.dispatchEvent(new Event(name, {{ bubbles: true }})); }})()"
    ))
    .await?;
    Ok(())
}

/// Opens a page as a new visit, not as a step within the one that is open.
async fn come_to(page: &Page<'_>, route: &str) -> Result<()> {
    page.client.goto("about:blank").await?;
    page.open(route).await
}

/// The facilitator's page, reached from the start page, so that Back has somewhere to go.
async fn facilitate(page: &Page<'_>) -> Result<()> {
    come_to(page, "#/").await?;
    // A click of the driver: WebKit's Back passes over steps that a script made.
    page.follow("#with-group").await
}

/// Opens an exercise and begins to collect; its code.
pub async fn begin(page: &Page<'_>) -> Result<String> {
    facilitate(page).await?;
    click(page, "#open-exercise").await?;
    click(page, "#begin-collecting").await?;
    page.until("document.querySelector('#codes')").await?;
    exercise_code(page).await
}

/// The code of the open exercise, as it is kept.
pub async fn exercise_code(page: &Page<'_>) -> Result<String> {
    const CODE: &str = "Object.values(localStorage)
        .map((text) => /\"code\":\"([^\"]{8})\"/.exec(text)?.[1]).find((code) => code)";
    // A tab that just opened writes once the browser has given it the lock.
    page.until(CODE).await?;
    let code = page.value(CODE).await?;
    Ok(code.as_str().context("no exercise is kept")?.to_owned())
}

/// One phone: a side, the same answer to nearly everything, and the code it shows at the end. It
/// needs the network only to open the page.
async fn phone(laptop: &Page<'_>, exercise: &str, side: &str, answer: usize) -> Result<String> {
    let driver = Driver::start(laptop.engine)?;
    let page = driver.page(laptop.site).await?;
    let code = answered(&page, exercise, side, answer).await;
    page.site.set_reachable(true);
    page.close().await?;
    code
}

/// The code of a page that answers as a phone would, and then leaves nothing behind.
pub async fn answered(
    page: &Page<'_>,
    exercise: &str,
    side: &str,
    answer: usize,
) -> Result<String> {
    page.client.goto("about:blank").await?;
    let before = page.value("history.length").await?;
    page.open(&format!("#/g/{exercise}")).await?;
    page.site.set_reachable(false);
    click(page, &format!("#side-{side}")).await?;
    ensure!(page.value("location.hash").await? == "", "the link stays");
    click(page, "#together").await?;
    page.until("document.querySelectorAll('fieldset').length === 14")
        .await?;
    page.value(&format!(
        "document.querySelectorAll('fieldset').forEach((field, place) =>
            field.querySelectorAll('input')[(place % 5 === 0) ? 4 : {answer}].click())"
    ))
    .await?;
    click(page, "#finish").await?;
    page.until("document.querySelector('#ballot-code')").await?;
    let code = page
        .value(
            "[...document.querySelectorAll('#ballot-code span')].map((s) => s.innerText).join(' ')",
        )
        .await?;
    let kept = page
        .value("sessionStorage.getItem('brugwijzer.participant')")
        .await?;
    ensure!(!kept.to_string().contains("mostly"), "answers stay: {kept}");
    click(page, "#wipe").await?;
    page.until("sessionStorage.length === 0").await?;
    let after = page.value("history.length").await?;
    let steps = after.as_i64().unwrap_or(99) - before.as_i64().unwrap_or(0);
    ensure!(steps <= 1, "the phone added {steps} steps to the history");
    Ok(code.as_str().context("no code")?.to_owned())
}

/// The code with another character in the second group.
fn mistyped(code: &str) -> String {
    let other = if code.get(5..6) == Some("7") {
        "8"
    } else {
        "7"
    };
    let mut wrong = code.to_owned();
    wrong.replace_range(5..6, other);
    wrong
}

/// Waits until so many answers are counted.
pub async fn counter_is(page: &Page<'_>, count: usize) -> Result<()> {
    page.until(&format!(
        "document.querySelector('#counter')?.innerText.startsWith('{count}')"
    ))
    .await
}

/// The QR code on the screen, read by a decoder that knows nothing of what drew it.
async fn link_on_screen(page: &Page<'_>) -> Result<String> {
    // A picture may be of the moment before the code was painted.
    for _ in 0..20 {
        let png = page.client.screenshot().await?;
        if let Some(link) = read_code(&png)? {
            return Ok(link);
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    bail!("no QR code in the picture")
}

fn read_code(png: &[u8]) -> Result<Option<String>> {
    let grey = image::load_from_memory(png)?.to_luma8();
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        grey.get_pixel(x as u32, y as u32).0[0]
    });
    let grids = prepared.detect_grids();
    Ok(grids
        .first()
        .map(rqrr::Grid::decode)
        .transpose()?
        .map(|(_, link)| link))
}

#[tokio::test]
async fn a_room_reaches_an_advice() -> Result<()> {
    for_each_engine("a room", async |page| {
        let people = if page.engine == Engine::Chromium {
            24
        } else {
            6
        };
        page.open("").await?;
        // Before the phones take the network away.
        page.worker_is_ready().await?;
        let exercise = begin(page).await?;
        let mut codes = Vec::new();
        for place in 0..people {
            let side = ["municipality", "professional", "informal"][place % 3];
            let answer = if place % 3 == 2 { 1 } else { 3 };
            codes.push(phone(page, &exercise, side, answer).await?);
        }
        page.site.set_reachable(false);
        facilitate(page).await?;
        enter_codes(page, &codes).await?;
        count_slips(page, people + 3).await?;
        pass_round(page, people + 4).await?;
        refuse_one_too_many(page, people + 4).await?;
        show_the_link(page, &exercise).await?;
        settle(page, people).await?;
        let problems = page.problems().await?;
        ensure!(problems.is_empty(), "{problems:?}");
        Ok(())
    })
    .await
}

/// Two wrong ones first, then all together; a double is refused.
async fn enter_codes(page: &Page<'_>, codes: &[String]) -> Result<()> {
    page.until("document.querySelector('#codes')").await?;
    for code in codes.iter().take(2) {
        fill(page, "#codes", &mistyped(code)).await?;
        page.until("document.querySelector('#codes-wrong').innerText.includes('groep 2')")
            .await?;
        ensure!(text(page, ".bw-code__suspect").await? == mistyped(code)[5..9]);
        page.until("document.activeElement.id === 'codes'").await?;
        counter_is(page, 0).await?;
    }
    fill(page, "#codes", &codes.join("\n")).await?;
    counter_is(page, codes.len()).await?;
    fill(page, "#codes", &codes[0]).await?;
    page.until("document.querySelector('#codes-wrong').innerText.includes('dezelfde code')")
        .await?;
    counter_is(page, codes.len()).await
}

/// Three slips of one envelope with the keys 1 to 5.
async fn count_slips(page: &Page<'_>, total: usize) -> Result<()> {
    press_slips(page).await?;
    click(page, "#enter-slips").await?;
    counter_is(page, total).await
}

/// Counts three slips, up to the button that enters them.
pub async fn press_slips(page: &Page<'_>) -> Result<()> {
    click(page, "#rung-slips").await?;
    fill(page, "#slip-side", "informal").await?;
    fill(page, "#slip-number", "3").await?;
    for place in 0..14 {
        page.until(&format!(
            "document.body.innerText.includes('Stelling {} van 14')",
            place + 1
        ))
        .await?;
        for key in ["no", "a-little", "mostly"] {
            click(page, &format!("#key-{key}")).await?;
        }
    }
    page.until("document.querySelector('#enter-slips')").await
}

/// One person on the device that goes round; the next one sees nothing of it, Back included.
async fn pass_round(page: &Page<'_>, total: usize) -> Result<()> {
    click(page, "#rung-pass-round").await?;
    click(page, "#pass-round").await?;
    click(page, "#next-person").await?;
    click(page, "#side-informal").await?;
    click(page, "#together").await?;
    page.until("document.querySelectorAll('fieldset').length === 14")
        .await?;
    page.value("document.querySelectorAll('fieldset').forEach((f) => f.querySelectorAll('input')[1].click())")
        .await?;
    click(page, "#finish").await?;
    counter_is(page, total).await?;
    page.client.back().await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    let seen = page
        .value("document.querySelectorAll('input:checked').length")
        .await?;
    ensure!(seen == 0, "Back shows {seen} answers");
    come_back(page, total).await
}

/// Behind the device that goes round is the start page now; the exercise lives on.
async fn come_back(page: &Page<'_>, total: usize) -> Result<()> {
    counter_is(page, total).await?;
    click(page, "#pass-end").await?;
    click(page, "#with-group").await?;
    counter_is(page, total).await
}

/// With everyone of a side counted, one more is refused with a sentence and not counted.
async fn refuse_one_too_many(page: &Page<'_>, total: usize) -> Result<()> {
    // No counter tells the side of a code; a number that cannot be right is refused with it.
    fill(page, "#present-informal", "0").await?;
    let said = r"document.body.innerText.match(/Er zijn al (\d+) antwoorden/)";
    page.until(said).await?;
    let informal = page
        .value(&format!("parseInt({said}[1])"))
        .await?
        .as_i64()
        .context("a number in the refusal")?;
    fill(page, "#present-informal", "acht").await?;
    page.sees("#present-informal-problem", &dutch("number-unreadable")?)
        .await?;
    // Once given, the number is a limit; emptied, it is none, and given again it is one.
    for number in [informal.to_string(), String::new(), informal.to_string()] {
        fill(page, "#present-informal", &number).await?;
        page.until("!document.getElementById('present-informal-problem').innerText")
            .await?;
        let kept = if number.is_empty() { "null" } else { &number };
        page.until(&format!(
            "/\"present\":\\[[^\\]]*,{kept}\\]/.test({NEWEST})"
        ))
        .await?;
    }
    click(page, "#rung-pass-round").await?;
    click(page, "#pass-round").await?;
    click(page, "#next-person").await?;
    click(page, "#side-informal").await?;
    click(page, "#together").await?;
    click(page, "#finish").await?;
    page.sees("[role=alert]", "aanwezig").await?;
    click(page, "#pass-end").await?;
    counter_is(page, total).await
}

/// The projector shows the link as a QR code that leads to the exercise, and no answer.
async fn show_the_link(page: &Page<'_>, exercise: &str) -> Result<()> {
    page.client.set_window_size(1280, 900).await?;
    click(page, "#projector-here").await?;
    click(page, "#projector-next").await?;
    page.until("document.querySelector('.bw-qr')").await?;
    // Not every driver can make its window as large as a projector.
    page.value("void document.querySelector('.bw-qr').scrollIntoView({ block: 'center' })")
        .await?;
    ensure!(link_on_screen(page).await? == format!("{}#/g/{exercise}", page.site.url()));
    ensure!(
        page.value("document.querySelector('.bw-stack') === null")
            .await?
            == true
    );
    click(page, "#projector-leave").await?;
    page.until("document.querySelector('#reveal')").await
}

/// Reveal, one agreed answer, a next step; the advice is the one of the group.
pub async fn settle(page: &Page<'_>, people: usize) -> Result<()> {
    click(page, "#reveal").await?;
    page.until("document.querySelector('#discuss') || document.querySelector('#reveal-refused')?.textContent")
        .await?;
    if page.count("#reveal-refused").await? > 0 {
        // A refused code still stands in the field: the reveal says so first.
        page.sees("#reveal-refused", &dutch("group-reveal-unentered")?)
            .await?;
        click(page, "#reveal").await?;
    }
    // Who comes late is told so, and finds no field for a code.
    page.sees("#main", &dutch("exercise-not-collecting")?)
        .await?;
    ensure!(page.count("#codes").await? == 0, "codes are still taken");
    click(page, "#discuss").await?;
    if people >= 24 {
        // In a smaller room a flag could tell what someone chose.
        page.until("document.querySelectorAll('.bw-topic__flag').length > 0")
            .await?;
    }
    page.until("document.querySelectorAll('.bw-topic').length > 1")
        .await?;
    page.value("void document.querySelectorAll('.bw-topic')[1].setAttribute('data-second', '')")
        .await?;
    click(page, "[data-second] summary").await?;
    let is_large = people >= 24;
    if is_large {
        page.until("document.querySelector('[data-second] .bw-bars')")
            .await?;
    } else {
        page.sees("[data-second]", &dutch("exercise-unread-statement")?)
            .await?;
    }
    fill(page, "[data-second] select", "mostly").await?;
    if !is_large {
        page.until("!document.querySelector('[data-second] .bw-topic__flag')")
            .await?;
    }
    fill(page, "#step-text", "Wij bellen drie sleutelpersonen").await?;
    fill(page, "#step-role", "beleidsadviseur").await?;
    click(page, "#close").await?;
    page.until("document.body.innerText.includes('Wij bellen drie sleutelpersonen')")
        .await?;
    for copy in ["a", "b"] {
        let kept = format!(
            "Object.keys(localStorage).filter((key) => key.endsWith('.{copy}'))
                .every((key) => localStorage[key].includes('\"agreed\":\"mostly\"') && !localStorage[key].includes('\"collecting\":{{'))"
        );
        page.until(&kept).await?;
    }
    come_to(page, "#/advice").await?;
    page.until("document.querySelector('.bw-advice__badges')?.innerText.includes('gedragen')")
        .await?;
    come_to(page, "#/report").await?;
    page.until("document.body.innerText.includes('iedereen kan leven met')")
        .await
}

#[tokio::test]
async fn without_a_camera_codes_are_typed() -> Result<()> {
    for_each_engine("no camera", async |page| {
        typed_instead(page).await?;
        // There is one, and its user says no.
        page.value(REFUSED).await?;
        press(page, "undo").await?;
        typed_instead(page).await?;
        ensure!(
            page.value("window.asked").await? == true,
            "nobody asked for it"
        );
        // The ballot that waits would keep the browser from closing.
        leaves_unasked(page).await
    })
    .await
}

/// A camera that may not be used.
const REFUSED: &str = "void Object.defineProperty(navigator, 'mediaDevices', { configurable: true,
    value: { getUserMedia: () => { window.asked = true; return Promise.reject(new DOMException('no', 'NotAllowedError')); } } })";

async fn typed_instead(page: &Page<'_>) -> Result<()> {
    if page.count("#codes").await? == 0 {
        begin(page).await?;
    }
    click(page, "#scan").await?;
    page.until("document.querySelector('#scan-said').innerText.includes('Typ de codes over')")
        .await?;
    let code = ballots::codes(&exercise_code(page).await?, 1)?;
    fill(page, "#codes", &code.concat()).await?;
    counter_is(page, 1).await
}

/// Only Chromium can be given a film for a camera.
#[tokio::test]
async fn a_code_is_scanned_from_a_phone() -> Result<()> {
    for_each_engine("camera", async |page| {
        if page.engine != Engine::Chromium {
            return Ok(());
        }
        page.open("").await?;
        let exercise = begin(page).await?;
        come_to(page, &format!("#/g/{exercise}")).await?;
        click(page, "#side-informal").await?;
        click(page, "#together").await?;
        click(page, "#finish").await?;
        click(page, "main details summary").await?;
        page.until("document.querySelector('.bw-qr')").await?;
        let picture = page.client.find(Locator::Css(".bw-qr")).await?;
        // Chromium's picture of an element ends where the window ends.
        page.value("void document.querySelector('.bw-qr').scrollIntoView({ block: 'end' })")
            .await?;
        fs::write(page.camera(), film(&picture.screenshot().await?)?)?;
        facilitate(page).await?;
        counter_is(page, 0).await?;
        click(page, "#scan").await?;
        counter_is(page, 1).await?;
        // The phone stays before the camera; it is counted once.
        tokio::time::sleep(Duration::from_millis(1_000)).await;
        counter_is(page, 1).await?;
        click(page, "#scan").await?;
        page.until("document.querySelector('#scan-video').hidden")
            .await?;
        let problems = page.problems().await?;
        ensure!(problems.is_empty(), "{problems:?}");
        Ok(())
    })
    .await
}

/// A film of one picture in the middle of a grey room, as YUV4MPEG2 with full colour ranges.
fn film(png: &[u8]) -> Result<Vec<u8>> {
    const WIDTH: u32 = 640;
    const HEIGHT: u32 = 480;
    let code = image::load_from_memory(png)?.to_luma8();
    let room = image::GrayImage::from_fn(WIDTH, HEIGHT, |x, y| {
        let left = (WIDTH - code.width().min(WIDTH)) / 2;
        let top = (HEIGHT - code.height().min(HEIGHT)) / 2;
        match (x.checked_sub(left), y.checked_sub(top)) {
            (Some(x), Some(y)) if x < code.width() && y < code.height() => *code.get_pixel(x, y),
            _ => image::Luma([200]),
        }
    });
    let mut film = format!("YUV4MPEG2 W{WIDTH} H{HEIGHT} F10:1 Ip A1:1 C420jpeg\n").into_bytes();
    for _ in 0..10 {
        film.extend_from_slice(b"FRAME\n");
        film.extend_from_slice(room.as_raw());
        film.extend(std::iter::repeat_n(128, (WIDTH * HEIGHT / 2) as usize));
    }
    Ok(film)
}

#[tokio::test]
async fn fault_22_a_rewritten_link_still_leads_to_the_phone() -> Result<()> {
    for_each_engine("rewritten link", async |page| {
        page.visit("%23/g/A1234567").await?;
        page.until("document.querySelector('#side-informal')")
            .await?;
        ensure!(page.value("localStorage.length").await? == 0);
        // A wrong code is asked for again, with the reason.
        come_to(page, "#/g/Z12").await?;
        page.until("document.querySelector('#exercise-code-error').innerText.includes('8 tekens')")
            .await
    })
    .await
}
