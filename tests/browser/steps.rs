//! What a user does on the page and sees there, so that tests read as sentences.

use crate::harness::{IS_WHOLE, Page};
use anyhow::{Context, Result, ensure};
use brugwijzer_core::domain::assessment::{
    Answer, Gate, GateAnswer, Statement, Value as AnswerValue,
};
use brugwijzer_core::i18n::Language;
use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::json;
use std::time::Duration;

/// The heading that takes focus on a new page.
pub const HEADING: &str = "#page-title";
/// The answers at both ends of the scale.
pub const NO: Answer = Answer::Known(AnswerValue::No);
pub const YES: Answer = Answer::Known(AnswerValue::Yes);

impl Page<'_> {
    /// Goes to a page of the tool and waits until its heading has focus.
    pub async fn go(&self, route: &str) -> Result<()> {
        if self.value("location.hash").await? == route {
            return Ok(());
        }
        self.leave_heading().await?;
        self.run("location.hash = arguments[0]", vec![json!(route)])
            .await?;
        self.arrived().await.with_context(|| format!("to {route}"))
    }

    /// Follows a link or button that leads to another page of the tool.
    pub async fn follow(&self, css: &str) -> Result<()> {
        self.leave_heading().await?;
        self.click(css).await?;
        self.arrived()
            .await
            .with_context(|| format!("behind {css}"))
    }

    /// Takes focus from the heading, to see it come to the next one.
    pub async fn leave_heading(&self) -> Result<()> {
        self.run("document.activeElement?.blur()", vec![]).await?;
        Ok(())
    }

    /// Waits until the page is whole and its heading has focus.
    pub async fn arrived(&self) -> Result<()> {
        self.until(&format!(
            "{IS_WHOLE} && document.activeElement?.matches('{HEADING}')"
        ))
        .await
    }

    /// Clicks on what a selector finds.
    pub async fn click(&self, css: &str) -> Result<()> {
        let found = self.client.find(Locator::Css(css)).await;
        let element = found.with_context(|| format!("nothing is {css}"))?;
        // Below the fold, or under the bar that stays at the bottom, a click would miss. Nor may the
        // page still be moving: a browser that draws slowly clicks where the button was.
        self.run(
            "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' });
            const drawn = new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            return Promise.race([drawn, new Promise((done) => setTimeout(done, 500))])
                .then(() => true);",
            vec![json!(css)],
        )
        .await?;
        element
            .click()
            .await
            .with_context(|| format!("a click on {css}"))
    }

    /// Clicks on the button or link with this text, in the page or below `within`.
    pub async fn click_text(&self, within: &str, text: &str) -> Result<()> {
        const MARK: &str = "\
            document.querySelector('[data-wanted]')?.removeAttribute('data-wanted');
            const found = [...document.querySelectorAll(`${arguments[0]} :is(button, a, summary)`)]
                .find((one) => one.textContent.trim() === arguments[1]);
            found?.setAttribute('data-wanted', '');
            return !!found;";
        let found = self.run(MARK, vec![json!(within), json!(text)]).await?;
        ensure!(found == true, "no button `{text}` within {within}");
        self.click("[data-wanted]").await
    }

    /// Answers a statement on its page by a click.
    pub async fn answer(&self, statement: Statement, answer: Answer) -> Result<()> {
        self.choose(&statement_field(statement, answer)).await
    }

    /// Answers a fact by a click.
    pub async fn gate(&self, gate: Gate, answer: GateAnswer) -> Result<()> {
        self.choose(&gate_field(gate, answer)).await
    }

    async fn choose(&self, id: &str) -> Result<()> {
        self.click(&format!("label:has(> #{id})")).await?;
        ensure!(self.is_checked(id).await?, "{id} is not chosen");
        Ok(())
    }

    /// Whether a box or answer is chosen.
    pub async fn is_checked(&self, id: &str) -> Result<bool> {
        let checked = self.run(
            "return document.getElementById(arguments[0])?.checked",
            vec![json!(id)],
        );
        Ok(checked.await? == true)
    }

    /// Fills in all facts and statements at once, as in a test of something else.
    pub async fn fill(
        &self,
        gates: impl Fn(Gate) -> GateAnswer,
        answers: impl Fn(Statement) -> Answer,
    ) -> Result<()> {
        self.go("#/facts").await?;
        let ids = Gate::ALL.iter().map(|gate| gate_field(*gate, gates(*gate)));
        self.click_all(ids.collect()).await?;
        self.go("#/statements").await?;
        let ids = Statement::ALL
            .iter()
            .map(|s| statement_field(*s, answers(*s)));
        self.click_all(ids.collect()).await
    }

    async fn click_all(&self, ids: Vec<String>) -> Result<()> {
        const CLICK: &str = "for (const id of arguments[0]) document.getElementById(id).click()";
        self.run(CLICK, vec![json!(ids)]).await?;
        Ok(())
    }

    /// Pastes into a field instead of what is in it, with what browsers make of that.
    pub async fn paste(&self, id: &str, text: &str) -> Result<()> {
        const PASTE: &str = "\
            const field = document.getElementById(arguments[0]);
            field.focus();
            field.select();
            document.execCommand('insertText', false, arguments[1]);";
        // Some fields are made when what holds them is opened.
        self.until(&format!("document.getElementById('{id}')"))
            .await?;
        self.run(PASTE, vec![json!(id), json!(text)]).await?;
        Ok(())
    }

    /// What is in a field.
    pub async fn field(&self, id: &str) -> Result<String> {
        let value = self.run(
            "return document.getElementById(arguments[0]).value",
            vec![json!(id)],
        );
        Ok(value.await?.as_str().unwrap_or_default().to_owned())
    }

    /// Chooses an option of the select that a selector finds.
    pub async fn select(&self, css: &str, value: &str) -> Result<()> {
        // WebKit's driver cannot click on an option.
        const SELECT: &str = "\
            const select = document.querySelector(arguments[0]);
            select.value = arguments[1];
            select.dispatchEvent(new Event('change', { bubbles: true }));
            return select.value;";
        let chosen = self.run(SELECT, vec![json!(css), json!(value)]).await?;
        ensure!(chosen == value, "{css} does not offer {value}");
        Ok(())
    }

    /// The text that people read in what a selector finds; empty when there is nothing.
    pub async fn text_of(&self, css: &str) -> Result<String> {
        let text = self
            .run(
                "return document.querySelector(arguments[0])?.innerText ?? ''",
                vec![json!(css)],
            )
            .await?;
        Ok(text.as_str().unwrap_or_default().trim().to_owned())
    }

    /// How many elements a selector finds.
    pub async fn count(&self, css: &str) -> Result<u64> {
        let count = self.run(
            "return document.querySelectorAll(arguments[0]).length",
            vec![json!(css)],
        );
        count.await?.as_u64().context("a number")
    }

    /// Waits until a text stands in what a selector finds, also where it is folded away.
    pub async fn sees(&self, css: &str, text: &str) -> Result<()> {
        let (css, wanted) = (json!(css), json!(text));
        self.until(&format!(
            "[...document.querySelectorAll({css})].some((one) => one.textContent.includes({wanted}))"
        ))
        .await
    }

    /// Switches to a language with the button in the header.
    pub async fn speak(&self, language: Language) -> Result<()> {
        let speaks = format!("document.documentElement.lang === '{}'", language.id());
        if self.value(&speaks).await? == true {
            return Ok(());
        }
        self.click("#language").await?;
        self.until(&speaks).await
    }

    /// Loads the page again, as its button in the browser does.
    pub async fn reload(&self) -> Result<()> {
        self.value("window.isOld = true").await?;
        self.value("location.reload()").await?;
        self.until(&format!("!window.isOld && {IS_WHOLE}")).await
    }

    /// Waits until everything is kept.
    pub async fn is_kept(&self) -> Result<()> {
        self.until("document.querySelector('#saved')?.className === 'bw-saved'")
            .await
    }

    /// Waits for something outside the browser, such as a file.
    pub async fn until_some<T>(&self, found: impl Fn() -> Option<T>) -> Option<T> {
        const TIMES: usize = 400;
        for _ in 0..TIMES {
            if let Some(found) = found() {
                return Some(found);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        None
    }

    /// Presses a key.
    pub async fn press(&self, key: Key) -> Result<()> {
        let value = char::from(key);
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        Ok(self.client.perform_actions(keys).await?)
    }

    /// Presses Tab until what has focus matches the selector; the next match, not the present one.
    pub async fn tab_to(&self, css: &str) -> Result<()> {
        const MOST: usize = 150;
        let there = format!("document.activeElement?.matches({})", json!(css));
        for _ in 0..MOST {
            self.press(Key::Tab).await?;
            if self.value(&there).await? == true {
                return Ok(());
            }
        }
        let stuck = self
            .value("document.activeElement?.outerHTML.slice(0, 200)")
            .await?;
        anyhow::bail!("Tab does not reach {css}; it is at {stuck}")
    }

    /// Nothing went wrong, nothing was asked of another host, and no text is missing.
    pub async fn all_is_well(&self) -> Result<()> {
        let problems = self.problems().await?;
        ensure!(problems.is_empty(), "{problems:?}");
        let foreign = self.foreign_requests().await?;
        ensure!(foreign.is_empty(), "{foreign:?}");
        self.no_text_is_missing().await
    }

    /// No id shows in place of a text, and no name of an argument inside one.
    pub async fn no_text_is_missing(&self) -> Result<()> {
        let missing = "document.body.textContent.match(/.{0,40}(⟨|\\{ ?\\$).{0,40}/)?.[0] ?? ''";
        let missing = self.value(missing).await?;
        ensure!(missing == "", "a text is missing: {missing}");
        Ok(())
    }
}

/// The field of an answer to a statement.
pub fn statement_field(statement: Statement, answer: Answer) -> String {
    format!("statement-{}-{}", statement.id(), answer.id())
}

/// The field of an answer to a fact.
pub fn gate_field(gate: Gate, answer: GateAnswer) -> String {
    format!("gate-{}-{}", gate.id(), answer.id())
}
