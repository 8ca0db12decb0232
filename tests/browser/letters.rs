//! A letter of the user's own: no change of the planning touches it, and the way back to the
//! draft asks first.

use crate::doing::write;
use crate::harness::{Page, for_each_engine};
use crate::steps::YES;
use crate::words::dutch;
use anyhow::{Result, ensure};
use brugwijzer_core::domain::assessment::GateAnswer;

const OWN: &str = "Beste lezer,\n\nKom vooral langs.";
const PLACE: &str = "Buurthuis Voorbeeld";
const RESET: &str = "document.getElementById('letter-reset')";

#[tokio::test]
async fn an_own_letter_stays_until_the_user_says_twice_that_it_may_go() -> Result<()> {
    for_each_engine("own letter", async |page| {
        page.open("").await?;
        page.fill(|_| GateAnswer::Yes, |_| YES).await?;
        to_the_letter(page).await?;
        page.paste("letter-text", OWN).await?;
        page.until(RESET).await?;
        // What the letter would be filled with changes.
        page.go("#/planning").await?;
        write(page, "planning-date", "2027-03-11").await?;
        write(page, "planning-place", PLACE).await?;
        to_the_letter(page).await?;
        ensure!(page.field("letter-text").await? == OWN, "not the own text");

        page.click("#letter-reset").await?;
        page.until(&format!("{RESET}.parentElement.hidden")).await?;
        page.sees("main", &dutch("letters-reset-sure")?).await?;
        ensure!(page.field("letter-text").await? == OWN, "gone unasked");
        page.click_text("main", &dutch("letters-reset-no")?).await?;
        page.until(&format!("!{RESET}.parentElement.hidden"))
            .await?;
        ensure!(page.field("letter-text").await? == OWN, "gone after a no");

        page.click("#letter-reset").await?;
        page.until(&format!("{RESET}.parentElement.hidden")).await?;
        page.click_text("main", &dutch("letters-reset-yes")?)
            .await?;
        page.until(&format!("!{RESET}")).await?;
        let text = page.field("letter-text").await?;
        ensure!(text.contains(PLACE), "no draft with the planning: {text}");
        page.all_is_well().await
    })
    .await
}

/// The page of the letters, once the texts of its language are there.
async fn to_the_letter(page: &Page<'_>) -> Result<()> {
    page.go("#/letters").await?;
    page.until("document.getElementById('letter-text')?.value")
        .await
}
