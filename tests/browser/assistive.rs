//! What assistive technology is told: the accessibility tree of Chromium for the parts where order
//! and names matter most, kept beside this file as text. A change there is looked at, not waved
//! through: `INSTA_UPDATE=always` writes the files anew.

use crate::accessibility::fill_in;
use crate::doing::{fill_in as name_municipality, go, press_on as press};
use crate::group::{begin, fill};
use crate::harness::{Page, for_chromium};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::collections::HashMap;
use xtask::bench::ballots;

/// Roles whose words the node above has already said, or that say nothing.
const SILENT: [&str; 4] = ["InlineTextBox", "LineBreak", "none", "generic"];
/// States that a screen reader says aloud.
const STATES: [&str; 8] = [
    "checked", "expanded", "pressed", "disabled", "required", "invalid", "level", "live",
];

/// The accessibility tree below the first element that a selector finds, a line a node.
async fn tree(page: &Page<'_>, css: &str) -> Result<String> {
    page.ask_chromium("DOM.enable", json!({})).await?;
    let document = page
        .ask_chromium("DOM.getDocument", json!({ "depth": 0 }))
        .await?;
    let wanted = json!({ "nodeId": document["root"]["nodeId"], "selector": css });
    let found = page.ask_chromium("DOM.querySelector", wanted).await?;
    let node = json!({ "nodeId": found["nodeId"] });
    let described = page
        .ask_chromium("DOM.describeNode", node)
        .await
        .with_context(|| format!("nothing is {css}"))?;
    let answer = page
        .ask_chromium("Accessibility.getFullAXTree", json!({}))
        .await?;
    let nodes = answer["nodes"].as_array().context("a tree")?;
    let by_id: HashMap<&str, &Value> = nodes
        .iter()
        .filter_map(|node| Some((node["nodeId"].as_str()?, node)))
        .collect();
    let top = nodes
        .iter()
        .find(|node| node["backendDOMNodeId"] == described["node"]["backendNodeId"])
        .with_context(|| format!("{css} is not in the tree"))?;
    let mut lines = Vec::new();
    write(top, &by_id, 0, "", &mut lines);
    Ok(lines.join("\n"))
}

/// Writes a node and those below it; nodes that are not told pass their place to their children.
fn write(
    node: &Value,
    by_id: &HashMap<&str, &Value>,
    depth: usize,
    above: &str,
    lines: &mut Vec<String>,
) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let name = node["name"]["value"].as_str().unwrap_or_default().trim();
    // A text that is the whole name of what it stands in is read once.
    let is_told = node["ignored"] != true
        && !SILENT.contains(&role)
        && !(role == "StaticText" && (name.is_empty() || above.contains(name)));
    if is_told {
        lines.push(format!("{}{}", "  ".repeat(depth), line(node, role, name)));
    }
    let (depth, above) = match is_told {
        true => (depth + 1, name),
        false => (depth, above),
    };
    let children = node["childIds"].as_array().into_iter().flatten();
    for child in children.filter_map(|id| by_id.get(id.as_str()?)) {
        write(child, by_id, depth, above, lines);
    }
}

fn line(node: &Value, role: &str, name: &str) -> String {
    let mut line = role.to_owned();
    if !name.is_empty() {
        line.push_str(&format!(" \"{name}\""));
    }
    let description = node["description"]["value"].as_str().unwrap_or_default();
    if !description.is_empty() {
        line.push_str(&format!(" ({description})"));
    }
    for property in node["properties"].as_array().into_iter().flatten() {
        let word = property["name"].as_str().unwrap_or_default();
        let value = &property["value"]["value"];
        if STATES.contains(&word) && *value != json!(false) && *value != json!("false") {
            let value = value.to_string();
            line.push_str(&format!(" [{word}={}]", value.trim_matches('"')));
        }
    }
    line
}

#[tokio::test]
async fn statements_are_told_with_their_answers() -> Result<()> {
    for_chromium("assistive, statements", async |page| {
        page.open("#/facts").await?;
        fill_in(page).await?;
        go(page, "#/statements/trust").await?;
        let told = tree(page, ".bw-question:has(#statement-trust-privacy)").await?;
        insta::assert_snapshot!("statement", told);
        insta::assert_snapshot!("steps", tree(page, ".bw-steps").await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_bridge_is_told_block_by_block() -> Result<()> {
    for_chromium("assistive, bridge", async |page| {
        page.open("#/facts").await?;
        fill_in(page).await?;
        go(page, "#/advice").await?;
        press(page, ".bw-twin > summary").await?;
        insta::assert_snapshot!("bridge", tree(page, ".bw-bridge").await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn list_and_balance_are_told_together() -> Result<()> {
    for_chromium("assistive, balance", async |page| {
        page.open("#/facts").await?;
        fill_in(page).await?;
        go(page, "#/invitations").await?;
        insta::assert_snapshot!("balance", tree(page, "aside.bw-split__side").await?);
        insta::assert_snapshot!("row", tree(page, ".bw-invitations__row").await?);
        press(page, ".bw-invitations__row summary").await?;
        insta::assert_snapshot!(
            "row-menu",
            tree(page, ".bw-invitations__row .bw-menu").await?
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_question_before_wiping_is_told() -> Result<()> {
    for_chromium("assistive, questions", async |page| {
        page.open("").await?;
        name_municipality(page, "Voorbeeldstad").await?;
        go(page, "#/data").await?;
        press(page, ".bw-danger .nl-button--danger").await?;
        insta::assert_snapshot!("question", tree(page, ".bw-danger").await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn bars_of_a_topic_are_told_with_their_counts() -> Result<()> {
    for_chromium("assistive, bars", async |page| {
        page.open("").await?;
        let code = begin(page).await?;
        fill(page, "#codes", &ballots::codes(&code, 24)?.join("\n")).await?;
        press(page, "#reveal").await?;
        page.until("document.querySelector('#discuss')").await?;
        press(page, ".bw-topic summary").await?;
        page.until("document.querySelector('.bw-topic .bw-bars')")
            .await?;
        insta::assert_snapshot!("bars", tree(page, ".bw-topic .bw-bars").await?);
        Ok(())
    })
    .await
}
