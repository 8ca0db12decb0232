//! Whatever is typed or pasted is shown as text, and kept.

use crate::harness::{Page, for_each_engine};
use crate::steps::{NO, YES};
use crate::words::dutch_with;
use anyhow::{Result, ensure};
use brugwijzer_core::domain::assessment::GateAnswer;
use brugwijzer_core::dossier::{LIMIT_NAME, LIMIT_ORGANISATION, LIMIT_TEXT};

/// The fields on their pages, how much fits in them and whether they have one line.
const FIELDS: [(&str, &str, usize, bool); 4] = [
    ("#/facts", "municipality", LIMIT_NAME, true),
    (
        "#/statements/insight",
        "why-insight-offer",
        LIMIT_TEXT,
        false,
    ),
    ("#/advice", "other-reason", LIMIT_TEXT, false),
    (
        "#/invitations",
        "row-0-organisation",
        LIMIT_ORGANISATION,
        true,
    ),
];

fn texts() -> [String; 5] {
    [
        "<script>window.struck = 1</script><img src=x onerror='window.struck = 1'>".to_owned(),
        "Voorbeeld 👩🏽‍🤝‍👩🏿 🏳️‍🌈 e\u{301}".to_owned(),
        "مثال ‏‎ דוגמה Voorbeeld".to_owned(),
        "Naam\tPlaats\nVoorbeeld\t\"A\"\r\n=1+1\t{ $name } ⟦x⟧ &amp; %s".to_owned(),
        "Voorbeeld 🙂".repeat(10_000 / 11),
    ]
}

#[tokio::test]
async fn every_text_is_shown_as_text_and_kept() -> Result<()> {
    for_each_engine("hostile text", async |page| {
        page.open("#/facts").await?;
        page.fill(|_| GateAnswer::Yes, |s| if s.is_key() { NO } else { YES })
            .await?;
        page.go("#/advice").await?;
        page.click("#other-choose").await?;
        for text in texts() {
            kept_everywhere(page, &text).await?;
        }
        let struck = page.value("window.struck ?? 0").await?;
        ensure!(struck == 0, "a script ran");
        Ok(())
    })
    .await
}

async fn kept_everywhere(page: &Page<'_>, text: &str) -> Result<()> {
    let mut kept = Vec::new();
    for (route, id, limit, one_line) in FIELDS {
        page.go(route).await?;
        page.value("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
            .await?;
        let id = field(page, id).await?;
        page.paste(&id, text).await?;
        let shown = page.field(&id).await?;
        let expected: String = as_pasted(text, one_line).chars().take(limit).collect();
        ensure!(
            in_words(&shown) == in_words(&expected),
            "{id}: {shown} for {expected}"
        );
        if text.chars().count() > limit {
            let said = dutch_with("field-cut", &[("limit", limit.into())])?;
            page.sees("[role=status]", &said).await?;
        }
        kept.push((route, id, shown));
    }
    page.go("#/report").await?;
    let name = in_words(&kept[0].2);
    let report = page
        .value("document.querySelector('article.bw-document').textContent")
        .await?;
    let report = in_words(report.as_str().unwrap_or_default());
    ensure!(report.contains(&name), "the report lacks {name}");
    ensure!(
        page.count("main script, main img").await? == 0,
        "it became markup"
    );
    page.is_kept().await?;
    page.open("#/").await?;
    for (route, id, shown) in kept {
        page.go(route).await?;
        ensure!(page.field(&id).await? == shown, "{id} was not kept");
    }
    // The texts hold the signs by which a missing text is known, so that is not asked here.
    let problems = page.problems().await?;
    ensure!(problems.is_empty(), "{problems:?}");
    let foreign = page.foreign_requests().await?;
    ensure!(foreign.is_empty(), "{foreign:?}");
    Ok(())
}

/// The id of a field; the first row of the list names its own.
async fn field(page: &Page<'_>, id: &str) -> Result<String> {
    if id != "row-0-organisation" {
        return Ok(id.to_owned());
    }
    let first = page
        .value("document.querySelector('[id$=-organisation]').id")
        .await?;
    Ok(first.as_str().unwrap_or_default().to_owned())
}

/// What a browser makes of pasted line ends: none in one line, plain ones in several.
fn as_pasted(text: &str, one_line: bool) -> String {
    let plain = text.replace("\r\n", "\n");
    if one_line {
        plain.replace('\n', " ")
    } else {
        plain
    }
}

/// The words alone: engines differ in which white space stands between them.
fn in_words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
