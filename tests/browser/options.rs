//! An answer is a radio that fills its box: wherever it is clicked, it is one click on the radio.

use crate::harness::for_each_engine;
use crate::steps::{YES, statement_field};
use anyhow::{Result, ensure};
use brugwijzer_core::domain::assessment::Statement;

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
