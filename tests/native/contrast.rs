//! Contrast, computed from the tokens: every pair in use, in our theme and in two published ones.
//!
//! `styles/pairs.json` lists the pairs; that no page uses another is seen in the browser, where
//! axe-core measures every page in each theme.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use xtask::project;
use xtask::site::Theme;

/// Roles of the palette that no pair needs: lines and pictures beside what is said in words.
const DECORATION: [&str; 2] = ["line", "water"];

struct Pair {
    front: String,
    back: String,
    least: f64,
}

fn pairs() -> Result<Vec<Pair>> {
    let text = fs::read_to_string(project::root().join("styles/pairs.json"))?;
    let listed: Vec<Value> = serde_json::from_str(&text)?;
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut pairs = Vec::new();
    for one in &listed {
        let backs = one["backs"].as_array().context("backs")?;
        pairs.extend(backs.iter().map(|back| Pair {
            front: word(&one["front"]),
            back: word(back),
            least: one["least"].as_f64().unwrap_or(f64::INFINITY),
        }));
    }
    Ok(pairs)
}

/// The colours by role, of one block of a tokens file.
type Palette = BTreeMap<String, [f64; 3]>;

fn palette(block: &str) -> Palette {
    block
        .lines()
        .filter_map(|line| {
            let (role, value) = line.trim().strip_prefix("--bw-")?.split_once(':')?;
            let hex = value.trim().strip_prefix('#')?;
            let hex: String = hex.chars().take_while(char::is_ascii_hexdigit).collect();
            Some((role.to_owned(), colour(&hex)?))
        })
        .collect()
}

fn colour(hex: &str) -> Option<[f64; 3]> {
    let wide: String = match hex.len() {
        3 => hex.chars().flat_map(|digit| [digit, digit]).collect(),
        6 => hex.to_owned(),
        _ => return None,
    };
    let part = |at: usize| {
        u8::from_str_radix(&wide[at..at + 2], 16)
            .ok()
            .map(f64::from)
    };
    Some([part(0)?, part(2)?, part(4)?])
}

/// Relative luminance as WCAG 2.2 defines it.
fn luminance(colour: [f64; 3]) -> f64 {
    let [r, g, b] = colour.map(|part| {
        let share = part / 255.0;
        if share <= 0.04045 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The palettes of a tokens file: light, dark where there is one, and the projector's.
fn palettes(tokens: &str) -> Vec<(&'static str, Palette)> {
    let block = |from: &str| {
        let (_, rest) = tokens.split_once(from)?;
        let (block, _) = rest.split_once('}')?;
        Some(palette(block))
    };
    let light = block(":root {").unwrap_or_default();
    let dark = block("(prefers-color-scheme: dark) {\n  :root {").filter(|dark| !dark.is_empty());
    let projector = block(".bw-projector-here {").unwrap_or_default();
    let mut palettes = vec![("light", light.clone())];
    palettes.extend(dark.map(|dark| ("dark", over(&light, dark))));
    palettes.push(("projector", over(&light, projector)));
    palettes
}

/// What a later block leaves as it was.
fn over(light: &Palette, mut block: Palette) -> Palette {
    for (role, colour) in light {
        block.entry(role.clone()).or_insert(*colour);
    }
    block
}

fn too_faint(theme: &str, tokens: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for (scheme, palette) in palettes(tokens) {
        ensure!(
            palette.len() >= 20,
            "{theme} {scheme}: {} roles",
            palette.len()
        );
        for Pair { front, back, least } in pairs()? {
            let of = |role: &str| palette.get(role).copied().with_context(|| role.to_owned());
            let ratio = contrast(of(&front)?, of(&back)?);
            if ratio < least {
                found.push(format!(
                    "{theme} {scheme}: {front} on {back} {ratio:.2}, at least {least}"
                ));
            }
        }
    }
    Ok(found)
}

#[test]
fn every_pair_has_contrast_in_every_theme() -> Result<()> {
    let ours = fs::read_to_string(project::root().join("styles/tokens.css"))?;
    let mut found = too_faint("ours", &ours)?;
    for (name, theme) in Theme::samples()? {
        let tokens = theme.tokens()?;
        ensure!(
            palettes(&tokens)[0].1["petrol"] != palettes(&ours)[0].1["petrol"],
            "{name} restyles nothing"
        );
        found.extend(too_faint(name, &tokens)?);
    }
    ensure!(found.is_empty(), "\n{}", found.join("\n"));
    Ok(())
}

#[test]
fn a_faint_pair_is_found() -> Result<()> {
    let ours = fs::read_to_string(project::root().join("styles/tokens.css"))?;
    let faint = ours.replacen("--bw-muted: #4f5e64", "--bw-muted: #aab2b5", 1);
    ensure!(faint != ours, "the muted colour is another");
    ensure!(!too_faint("faint", &faint)?.is_empty());
    Ok(())
}

#[test]
fn every_role_of_the_palette_is_in_a_pair() -> Result<()> {
    let ours = fs::read_to_string(project::root().join("styles/tokens.css"))?;
    let (_, light) = palettes(&ours).swap_remove(0);
    let listed: BTreeSet<String> = pairs()?
        .into_iter()
        .flat_map(|pair| [pair.front, pair.back])
        .collect();
    let left: Vec<&String> = light
        .keys()
        .filter(|role| !listed.contains(*role) && !DECORATION.contains(&role.as_str()))
        .collect();
    ensure!(left.is_empty(), "in no pair: {left:?}");
    Ok(())
}
