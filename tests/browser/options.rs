//! An answer is a radio that fills its box: wherever it is clicked, it is one click on the radio.

use crate::harness::for_each_engine;
use crate::steps::{YES, statement_field};
use anyhow::{Result, ensure};
use brugwijzer_core::domain::assessment::Statement;
use std::time::Duration;

/// The options of which some place does not belong to their radio, and how many were looked at.
const LOOK: &str = "(() => {
    const options = [...document.querySelectorAll('.bw-option')].filter((option) => option.offsetHeight);
    const wrong = options.filter((option) => {
        option.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, right, top, bottom } = option.getBoundingClientRect();
        const places = [[left + 4, top + 4], [(left + right) / 2, (top + bottom) / 2], [right - 4, bottom - 4]];
        return places.some(([x, y]) => document.elementFromPoint(x, y) !== option.querySelector('input'));
    });
    return { wrong: wrong.map((option) => option.innerText), count: options.length };
})()";

#[tokio::test]
async fn a_click_anywhere_on_an_answer_is_one_on_its_radio() -> Result<()> {
    for_each_engine("options", async |page| {
        for (route, least) in [
            ("#/facts", 18),
            ("#/statements", 115),
            ("#/statements/trust", 20),
        ] {
            page.open(route).await?;
            let looked = page.value(LOOK).await?;
            ensure!(looked["count"].as_u64() >= Some(least), "{route}: {looked}");
            ensure!(
                looked["wrong"] == serde_json::json!([]),
                "{route}: {looked}"
            );
        }
        page.value("(() => { window.clicks = 0; addEventListener('click', () => { window.clicks += 1; }); })()")
            .await?;
        page.answer(Statement::TrustPrivacy, YES).await?;
        ensure!(
            page.value("window.clicks").await? == 1,
            "more than one click"
        );
        let focused = page.value("document.activeElement?.id").await?;
        ensure!(
            focused == statement_field(Statement::TrustPrivacy, YES),
            "{focused} has focus"
        );
        Ok(())
    })
    .await
}

/// Counts in `window.rehearsed` the answers to a question that is in no page, and in `window.heard`
/// those that the page hears.
pub const HEARS: &str = "window.rehearsed = 0; window.heard = 0;
    addEventListener('change', () => { window.heard += 1; }, true);
    const send = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
        if (event.type === 'change' && this.isConnected === false) window.rehearsed += 1;
        return send.call(this, event);
    };";

/// The answer that is rehearsed is one to nobody's question: the page hears nothing of it, and
/// nothing is kept.
#[tokio::test]
async fn the_first_answer_is_rehearsed_out_of_sight() -> Result<()> {
    const KEYS: &str =
        "Object.keys(localStorage).filter((key) => key.startsWith('brugwijzer.dossier'))";
    for_each_engine("rehearsal", async |page| {
        page.site.prepare(HEARS)?;
        page.open("#/statements/trust").await?;
        page.until("window.rehearsed > 0").await?;
        // Longer than what it sets off may wait.
        tokio::time::sleep(Duration::from_secs(1)).await;
        ensure!(page.value("window.rehearsed").await? == 1, "more than once");
        ensure!(page.value("window.heard").await? == 0, "the page heard it");
        ensure!(page.count("input:checked").await? == 0, "answered");
        let keys = page.value(KEYS).await?;
        ensure!(keys == serde_json::json!([]), "{keys} kept");
        page.all_is_well().await
    })
    .await
}
