//! Colours that the user chose, and a desk at 400 %: nothing is cut off, the states of the bridge
//! stay apart, and what is chosen is seen. Chromium, the one browser that can be told so.

use crate::accessibility::{ROUTES, fill_in};
use crate::accessibility_states::CUT;
use crate::harness::for_chromium;
use anyhow::{Result, ensure};

/// How each form of a block looks; two the same would be told apart by nothing.
const FORMS: &str = "[...document.querySelectorAll('.bw-legend .bw-block')].map((block) => {
    const style = getComputedStyle(block.querySelector('.bw-block__shape'));
    const fill = block.querySelector('.bw-block__shape').hasAttribute('fill') ? 'hatched' : style.fill;
    return [fill, style.strokeDasharray, style.stroke].join(' ');
})";

#[tokio::test]
async fn chosen_colours_and_400_percent_lose_nothing() -> Result<()> {
    for_chromium("forced colours", async |page| {
        page.open("#/facts").await?;
        fill_in(page).await?;
        page.prefer(&[("forced-colors", "active")]).await?;
        let mut found = Vec::new();
        for width in [320, 1280] {
            page.set_width(width, 900).await?;
            for route in ROUTES {
                page.go(route).await?;
                ensure!(
                    page.value("matchMedia('(forced-colors: active)').matches")
                        .await?
                        == true
                );
                let cut: Vec<String> = serde_json::from_value(page.value(CUT).await?)?;
                found.extend(
                    cut.into_iter()
                        .map(|text| format!("{route} {width}: {text}")),
                );
                let wide = page
                    .value("document.documentElement.scrollWidth - innerWidth")
                    .await?;
                if wide.as_i64() > Some(0) {
                    found.push(format!("{route} {width}: {wide} px too wide"));
                }
            }
        }
        ensure!(found.is_empty(), "{}", found.join("\n"));
        page.go("#/advice").await?;
        let mut forms: Vec<String> = serde_json::from_value(page.value(FORMS).await?)?;
        let count = forms.len();
        forms.sort();
        forms.dedup();
        ensure!(count == 4 && forms.len() == 4, "{forms:?}");
        Ok(())
    })
    .await
}
