//! Published token sets of others: the page looks like them and every page passes axe-core,
//! contrast included. The pairs are computed in `tests/native/contrast.rs`.

use crate::accessibility::{ROUTES, axe, fill_in, violations};
use crate::harness::{Page, Site, for_chromium_on};
use anyhow::{Context, Result, ensure};
use std::fs;
use xtask::site::{Theme, bundled_styles};

/// Puts a style sheet in the place of the site's own, under its name.
fn wear(site: &Site, css: &str) -> Result<()> {
    for file in fs::read_dir(site.folder())? {
        let path = file?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.context("a name")?;
        if name.starts_with("app-") && name.ends_with(".css") {
            fs::write(&path, css)?;
            fs::remove_file(site.folder().join(format!("{name}.br")))?;
            return Ok(fs::remove_file(site.folder().join(format!("{name}.gz")))?);
        }
    }
    anyhow::bail!("the site has no style sheet")
}

const LOOK: &str = "(() => {
    const of = (selector, property) => getComputedStyle(document.querySelector(selector))[property];
    return [of('.nl-button--primary', 'backgroundColor'), of('h1', 'color'), of('body', 'fontFamily')].join(' ');
})()";

#[tokio::test]
async fn a_published_theme_restyles_every_page() -> Result<()> {
    let axe = axe()?;
    let mut looks = Vec::new();
    for (name, theme) in Theme::samples()? {
        let site = Site::start()?;
        wear(&site, &bundled_styles(true, Some(&theme))?)?;
        let schemes: &[&str] = if name == "ma" {
            &["light", "dark"]
        } else {
            &["light"]
        };
        for_chromium_on(&format!("theme {name}"), &site, async |page| {
            page.open("#/facts").await?;
            fill_in(page).await?;
            let mut found = Vec::new();
            for scheme in schemes {
                page.prefer(&[("prefers-color-scheme", scheme)]).await?;
                page.client.execute(&axe, Vec::new()).await?;
                found.extend(look_at_routes(page, &format!("{name} {scheme}")).await?);
            }
            ensure!(found.is_empty(), "{}", found.join("\n"));
            page.go("#/").await?;
            let look = page.value(LOOK).await?;
            fs::write(site.folder().join("look.txt"), look.to_string())?;
            Ok(())
        })
        .await?;
        looks.push(fs::read_to_string(site.folder().join("look.txt"))?);
    }
    let site = Site::start()?;
    for_chromium_on("theme, ours", &site, async |page| {
        page.open("").await?;
        let ours = page.value(LOOK).await?.to_string();
        ensure!(!looks.contains(&ours), "a set changes nothing: {ours}");
        ensure!(looks[0] != looks[1], "both sets look the same");
        Ok(())
    })
    .await
}

async fn look_at_routes(page: &Page<'_>, place: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for route in ROUTES {
        page.go(route).await?;
        found.extend(violations(page, &format!("{route} {place}")).await?);
    }
    Ok(found)
}
