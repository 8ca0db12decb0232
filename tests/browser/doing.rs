//! What a user of the data pages does: fill in, choose a file, press, go to a page.

use crate::harness::{IS_WHOLE, Page};
use crate::steps::{HEADING, NO, YES};
use crate::words::dutch;
use anyhow::{Result, ensure};
use brugwijzer_core::domain::assessment::{GateAnswer, Statement};
use serde_json::json;

/// Keys of ours in local storage, as a JavaScript array.
pub const KEYS: &str = "Object.keys(localStorage).filter((key) => key.startsWith('brugwijzer.'))";

/// Fills in the name of the municipality and waits until it is kept.
pub async fn fill_in(page: &Page<'_>, name: &str) -> Result<()> {
    go(page, "#/facts").await?;
    write(page, "municipality", name).await?;
    page.until(&format!(
        "Object.values(localStorage).some((text) => text.includes({}))",
        json!(name)
    ))
    .await
}

/// Goes to a page of the tool without loading it again.
pub async fn go(page: &Page<'_>, route: &str) -> Result<()> {
    page.value(&format!("void (location.hash = '{route}')"))
        .await?;
    page.until(&format!("location.hash === '{route}' && {IS_WHOLE}"))
        .await?;
    // The page is drawn in a task after the change of address, and its heading takes focus, and so
    // the page to its top, in a frame after that; a promise is waited for.
    page.value(
        "new Promise((done) => setTimeout(() => {
            setTimeout(done, 1000, true);
            requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
        }, 150))",
    )
    .await?;
    Ok(())
}

/// Waits until nothing is left to keep: coming to a page is kept too, 300 ms later.
pub async fn settle(page: &Page<'_>) -> Result<()> {
    page.value("new Promise((done) => setTimeout(done, 700, true))")
        .await?;
    Ok(())
}

/// Loads the tool anew at a route. Another page comes first, because a browser that is given
/// the same address with another `#` loads nothing.
pub async fn load(page: &Page<'_>, route: &str) -> Result<()> {
    page.visit("pauze.html").await?;
    page.open(route).await
}

/// Types a text into a field, as the browser's own events tell the page.
pub async fn write(page: &Page<'_>, id: &str, text: &str) -> Result<()> {
    page.until(&format!("document.getElementById('{id}')"))
        .await?;
    let script = format!(
        "(() => {{
            const field = document.getElementById('{id}');
            field.value = {};
            field.dispatchEvent(new Event('input', {{ bubbles: true }}));
            field.dispatchEvent(new Event('change', {{ bubbles: true }}));
        }})()",
        json!(text)
    );
    page.value(&format!("void {script}")).await?;
    Ok(())
}

/// Presses the button with this id once it is there.
pub async fn press(page: &Page<'_>, id: &str) -> Result<()> {
    press_on(page, &format!("#{id}")).await
}

/// Presses what a selector finds, once it is there.
pub async fn press_on(page: &Page<'_>, css: &str) -> Result<()> {
    page.until(&format!("document.querySelector('{css}')"))
        .await?;
    page.value(&format!("void document.querySelector('{css}').click()"))
        .await?;
    Ok(())
}

/// From the facts to a list, with one gap in trust: the advice is a round table.
pub async fn drafts_a_list(page: &Page<'_>) -> Result<()> {
    page.go("#/facts").await?;
    page.paste("municipality", "Voorbeelddam").await?;
    let answer = |s| match s {
        Statement::TrustPrivacy => NO,
        _ => YES,
    };
    page.fill(|_| GateAnswer::Yes, answer).await?;
    page.go("#/advice").await?;
    let headline = dutch("headline-round-table")?;
    let first = page.text_of(HEADING).await?;
    ensure!(!first.is_empty() && headline.starts_with(&first), "{first}");
    page.go("#/invitations").await?;
    ensure!(page.count(".bw-invitations__row").await? > 2, "no list");
    Ok(())
}

/// Chooses a file with this text on the data page.
pub async fn choose_file(page: &Page<'_>, name: &str, text: &str) -> Result<()> {
    page.until("document.getElementById('open-file')").await?;
    let script = format!(
        "(() => {{
            const chosen = new DataTransfer();
            chosen.items.add(new File([{}], {}, {{ type: 'text/html' }}));
            const input = document.getElementById('open-file');
            input.files = chosen.files;
            input.dispatchEvent(new Event('change', {{ bubbles: true }}));
        }})()",
        json!(text),
        json!(name)
    );
    page.value(&format!("void {script}")).await?;
    Ok(())
}

/// Keeps what the page offers as a file in `window.offered` instead of downloading it.
pub async fn catch_files(page: &Page<'_>) -> Result<()> {
    page.value(
        "void (() => {
            window.offered = null;
            URL.createObjectURL = (blob) => {
                blob.text().then((text) => { window.offered = text; });
                return '#';
            };
            HTMLAnchorElement.prototype.click = function () { window.offeredName = this.download; };
        })()",
    )
    .await?;
    Ok(())
}

/// Waits for a file that the page offers and returns its text.
pub async fn offered(page: &Page<'_>) -> Result<String> {
    page.until("typeof window.offered === 'string'").await?;
    let text = page.value("window.offered").await?;
    page.value("void (window.offered = null)").await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}
