//! Every component in every state: the examples of `src/app/pages/components/`, in the developers'
//! site. Both schemes, three widths; axe-core once a look, and for each example what an eye would
//! see: it has a size, nothing is cut off or reaches over the edge, controls are large enough and
//! lie beside each other, and focus shows.

use crate::accessibility::{axe, show_in_frame, violations};
use crate::harness::{Site, for_chromium_on};
use anyhow::{Result, ensure};
use std::env;
use std::path::PathBuf;
use xtask::build;

const WIDTHS: [u32; 3] = [320, 768, 1280];

/// What is wrong with each example, in words; `count` tells that they were looked at.
const LOOK: &str = "\
(() => {
  const found = [];
  const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const examples = [...document.querySelectorAll('[data-example]')];
  const least = innerWidth < 600 ? 44 : 24;
  for (const example of examples) {
    const say = (what) => found.push(`${example.dataset.example}: ${what}`);
    const box = example.getBoundingClientRect();
    if (box.height < 40) say('shows nothing');
    const within = [...example.querySelectorAll('*')].filter(seen);
    for (const element of within) {
      const its = element.getBoundingClientRect();
      if (element.closest('.bw-scroll, .bw-hidden, select, svg')) continue;
      if (its.right > innerWidth + 1 || its.left < -1) say(`${element.tagName} over the edge`);
      const style = getComputedStyle(element);
      const cuts = style.overflowX !== 'visible' && style.display !== 'inline';
      if (cuts && element.scrollWidth > element.clientWidth + 1 && !element.matches('input, textarea'))
        say(`${element.tagName} cut off`);
    }
    // Inside a sentence a link is as high as its line; a radio has its whole box.
    const controls = within.filter((element) => element.matches('button, summary, select, textarea, label, a, input')
      && !element.matches('label .utrecht-radio-button, label .utrecht-checkbox, p a, li a, svg a, td a, .utrecht-form-label'));
    for (const control of controls) {
      const its = control.getBoundingClientRect();
      if (its.height < least - 0.5) say(`${control.tagName} is ${Math.round(its.height)} px high`);
    }
    for (const [at, one] of controls.entries()) for (const other of controls.slice(at + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const over = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      if (over) say(`${one.tagName} and ${other.tagName} overlap`);
    }
    for (const control of within.filter((element) => element.matches('button, summary, select, textarea, input, a[href]') && !element.disabled)) {
      control.focus({ focusVisible: true, preventScroll: true });
      const ringed = [control, control.nextElementSibling, control.firstElementChild, control.lastElementChild]
        .filter(Boolean).some((element) => {
          const style = getComputedStyle(element);
          return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || parseFloat(style.strokeWidth) >= 4;
        });
      if (document.activeElement !== control || !ringed) say(`focus on ${control.tagName} does not show`);
    }
    document.activeElement?.blur();
  }
  return { found: [...new Set(found)], count: examples.length };
})()";

fn developer_dist() -> PathBuf {
    env::var_os("BRUGWIJZER_DEVELOPER_DIST").map_or_else(build::developer_dist, PathBuf::from)
}

#[tokio::test]
async fn every_component_looks_right_in_every_state() -> Result<()> {
    let site = Site::of_developers(&developer_dist())?;
    let axe = axe()?;
    for_chromium_on("components", &site, async |page| {
        let mut found = Vec::new();
        for scheme in ["light", "dark"] {
            for width in WIDTHS {
                show_in_frame(page, width, scheme).await?;
                page.go("#/components").await?;
                page.until("document.querySelectorAll('[data-example]').length > 40")
                    .await?;
                page.client.execute(&axe, Vec::new()).await?;
                let place = format!("{width} {scheme}");
                found.extend(violations(page, &place).await?);
                let looked = page.value(LOOK).await?;
                ensure!(looked["count"].as_u64() > Some(40), "{looked}");
                let words: Vec<String> = serde_json::from_value(looked["found"].clone())?;
                found.extend(words.iter().map(|word| format!("{place}: {word}")));
            }
        }
        ensure!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    })
    .await
}
