//! The states that a look at every page forgets: errors, questions, what can be undone, the projector,
//! the device that goes round, phones in every language, very long words, wide text, the rescue panel.
//!
//! Each passes axe-core without sideways scrolling, on the desk and at 320 px, which is that desk at
//! 400 %; once more with the spacing of WCAG 1.4.12 no word is cut off.

use crate::accessibility::{axe, show_in_frame, violations};
use crate::doing::{go, press_on as press, write};
use crate::group::{begin, fill};
use crate::harness::{Page, for_each_engine};
use anyhow::{Result, ensure};
use std::time::Duration;
use xtask::bench::ballots;

/// A word as long as Dutch allows.
const LONG: &str = "Meervoudigepersoonlijkheidsstoornisbehandelingscoördinatiecentrum Voorbeeld";

/// Names of controls whose text is cut off, of those that are seen.
pub const CUT: &str = "\
    [...document.querySelectorAll('button, a, label, h1, h2, h3, p, li, td, th, legend, summary')]
        .filter((each) => each.checkVisibility?.() && getComputedStyle(each).overflowX !== 'visible'
            && each.scrollWidth > each.clientWidth + 1)
        .map((each) => `${each.tagName} ${each.innerText.slice(0, 40)}`)";

/// Lines, words and letters as far apart as WCAG 1.4.12 lets people set them.
const SPACED: &str = "\
    void (() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    })()";

/// After this a page has been drawn.
const AT_REST: Duration = Duration::from_secs(1);

struct Looks<'a> {
    page: &'a Page<'a>,
    axe: String,
    look: String,
    found: Vec<String>,
}

impl Looks<'_> {
    /// Looks at the page as it stands now.
    async fn at(&mut self, state: &str) -> Result<()> {
        if self.page.value("typeof axe === 'undefined'").await? == true {
            self.page.client.execute(&self.axe, Vec::new()).await?;
        }
        let place = format!("{state} {}", self.look);
        let mut found = self.now(&place).await?;
        if !found.is_empty() {
            // On a busy machine the page may have been half drawn; what is wrong stays.
            tokio::time::sleep(AT_REST).await;
            found = self.now(&place).await?;
        }
        self.found.extend(found);
        Ok(())
    }

    async fn now(&self, place: &str) -> Result<Vec<String>> {
        let mut found = violations(self.page, place).await?;
        let cut: Vec<String> = serde_json::from_value(self.page.value(CUT).await?)?;
        let cut = cut.into_iter();
        found.extend(cut.map(|text| format!("{place}: cut off: {text}")));
        Ok(found)
    }

    fn finish(self) -> Result<()> {
        ensure!(self.found.is_empty(), "{}", self.found.join("\n"));
        Ok(())
    }
}

#[tokio::test]
async fn forgotten_states_pass_axe() -> Result<()> {
    for (width, scheme) in [(320, "light"), (1280, "dark")] {
        let look = format!("{width} {scheme}");
        for_each_engine(&format!("states, {look}"), async |page| {
            show_in_frame(page, width, scheme).await?;
            let mut looks = Looks {
                page,
                axe: axe()?,
                look: look.clone(),
                found: Vec::new(),
            };
            own_work(&mut looks).await?;
            the_room(&mut looks).await?;
            looks.finish()
        })
        .await?;
    }
    Ok(())
}

/// Long words, an undo, a question before wiping, a table that is not understood.
async fn own_work(looks: &mut Looks<'_>) -> Result<()> {
    let page = looks.page;
    go(page, "#/compare").await?;
    looks.at("nothing to compare").await?;
    go(page, "#/facts").await?;
    write(page, "municipality", LONG).await?;
    go(page, "#/statements/insight").await?;
    press(
        page,
        "fieldset#statement-insight-problems + div details:nth-of-type(2) summary",
    )
    .await?;
    write(page, "why-insight-problems", LONG).await?;
    looks.at("a why").await?;
    go(page, "#/invitations").await?;
    press(page, ".bw-invitations__row summary").await?;
    looks.at("menu of a row").await?;
    press(page, "#import > summary").await?;
    write(
        page,
        "import-text",
        &format!("Rol\tOrganisatie\nKoning\t{LONG}"),
    )
    .await?;
    page.until("document.querySelector('#import-rows tbody tr')")
        .await?;
    looks.at("table with an error").await?;
    go(page, "#/report").await?;
    looks.at("long word in the report").await?;
    go(page, "#/data").await?;
    press(page, ".nl-button--danger").await?;
    looks.at("question before wiping").await?;
    go(page, "#/planning").await?;
    write(page, "planning-date", "2001-01-01").await?;
    looks.at("date in the past").await
}

/// The exercise with an error, the projector, the device that goes round, and phones.
async fn the_room(looks: &mut Looks<'_>) -> Result<()> {
    let page = looks.page;
    go(page, "#/group").await?;
    press(page, "#open-exercise").await?;
    looks.at("exercise opened").await?;
    press(page, "#begin-collecting").await?;
    page.until("document.querySelector('#codes')").await?;
    fill(page, "#codes", "AAAA-BBBB-CCCC").await?;
    looks.at("wrong code").await?;
    fill(page, "#present-informal", "acht").await?;
    looks.at("not a number of people").await?;
    for rung in ["slips", "paper", "pass-round"] {
        press(page, &format!("#rung-{rung}")).await?;
        looks.at(rung).await?;
    }
    press(page, "#pass-round").await?;
    looks.at("device goes round").await?;
    press(page, "#next-person").await?;
    press(page, "#side-informal").await?;
    press(page, "#together").await?;
    looks.at("device goes round, statements").await?;
    press(page, "#finish").await?;
    press(page, "#pass-end").await?;
    go(page, "#/group").await?;
    press(page, "#projector-here").await?;
    looks.at("projector, step").await?;
    press(page, "#projector-next").await?;
    page.until("document.querySelector('.bw-qr')").await?;
    looks.at("projector, join").await?;
    press(page, "#projector-leave").await?;
    let code = page
        .value("Object.values(localStorage).map((text) => /\"code\":\"([^\"]{8})\"/.exec(text)?.[1]).find((code) => code)")
        .await?;
    let code = code.as_str().unwrap_or_default().to_owned();
    press(page, "#rung-code").await?;
    fill(page, "#codes", &ballots::codes(&code, 24)?.join("\n")).await?;
    press(page, "#reveal").await?;
    page.until("document.querySelector('#discuss')").await?;
    looks.at("revealed").await?;
    press(page, "#projector-here").await?;
    looks.at("projector, overview").await?;
    press(page, "#projector-leave").await?;
    press(page, "#discuss").await?;
    press(page, ".bw-topic summary").await?;
    looks.at("discussing").await?;
    press(page, "#projector-here").await?;
    looks.at("projector, topic").await?;
    press(page, "#projector-leave").await
}

#[tokio::test]
async fn phones_pass_axe_in_every_language() -> Result<()> {
    for_each_engine("phones", async |page| {
        let mut looks = Looks {
            page,
            axe: axe()?,
            look: String::new(),
            found: Vec::new(),
        };
        page.open("").await?;
        let exercise = begin(page).await?;
        show_in_frame(page, 320, "light").await?;
        page.value(&format!("void (location.hash = '#/g/{exercise}')"))
            .await?;
        // The list of languages comes after the page.
        page.until("document.getElementById('tongue')?.options.length >= 7")
            .await?;
        let languages = page
            .value("[...document.getElementById('tongue').options].map((option) => option.value)")
            .await?;
        let languages: Vec<String> = serde_json::from_value(languages)?;
        for language in languages {
            looks.look = language.clone();
            fill(page, "#tongue", &language).await?;
            page.until("document.querySelector('#side-informal')")
                .await?;
            looks.at("phone, choice").await?;
        }
        press(page, "#side-informal").await?;
        press(page, "#together").await?;
        page.value(SPACED).await?;
        looks.at("phone, all statements, spaced").await?;
        press(page, "#finish").await?;
        page.until("document.querySelector('#ballot-code')").await?;
        looks.at("phone, done").await?;
        looks.finish()
    })
    .await
}

#[tokio::test]
async fn wide_text_cuts_nothing_off() -> Result<()> {
    for_each_engine("text spacing", async |page| {
        let mut looks = Looks {
            page,
            axe: axe()?,
            look: "320 spaced".to_owned(),
            found: Vec::new(),
        };
        show_in_frame(page, 320, "light").await?;
        page.value(SPACED).await?;
        for route in [
            "#/",
            "#/facts",
            "#/statements/trust",
            "#/advice",
            "#/invitations",
            "#/planning",
            "#/letters",
            "#/report",
            "#/data",
            "#/group",
        ] {
            go(page, route).await?;
            looks.at(route).await?;
        }
        looks.finish()
    })
    .await
}
