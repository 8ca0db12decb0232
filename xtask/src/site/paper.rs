//! The paper form: facts and statements to fill in with a pen, and the key to read it by hand.
//!
//! Plain pages without a script, made from the same texts as the tool. They are for who has no
//! script, no WebAssembly or no screen.

use super::texts;
use anyhow::{Result, ensure};
use brugwijzer_core::documents::html::escape;
use brugwijzer_core::domain::advice::{most_unknown, needed};
use brugwijzer_core::domain::assessment::{Answer, Dimension, Gate, GateAnswer, Statement};
use brugwijzer_core::i18n::{Language, Texts};
use std::fs;
use std::path::Path;

/// The form in Dutch; the shell of `index.html` names it too.
pub const FILE: &str = "papier.html";
/// The form in English.
const ENGLISH_FILE: &str = "paper.html";

/// What the advice needs: R1 to R5 are what one can count by hand.
const RULES: [&str; 5] = ["r1", "r2", "r3", "r4", "r5"];

/// Writes the forms into the site, under the policy and with the styles of the tool.
///
/// # Errors
/// When a text is missing or a file cannot be written.
pub fn place(site: &Path, styles: &str, policy: &str) -> Result<()> {
    for language in Language::ALL {
        let (file, other, other_file) = match language {
            Language::Dutch => (FILE, Language::English, ENGLISH_FILE),
            Language::English => (ENGLISH_FILE, Language::Dutch, FILE),
        };
        let (id, other_id, other_name) = (language.id(), other.id(), other.own_name());
        let form = Form::new(*language)?;
        let (title, body) = (form.text("paper-title"), form.body()?);
        fs::write(
            site.join(file),
            format!(
                "<!DOCTYPE html>\n<html lang=\"{id}\">\n<head>\n<meta charset=\"utf-8\">\n\
                 <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
                 <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
                 <title>{title} · Brugwijzer</title>\n\
                 <link rel=\"icon\" href=\"favicon.svg\" type=\"image/svg+xml\">\n\
                 <link rel=\"stylesheet\" href=\"{styles}\">\n</head>\n\
                 <body class=\"utrecht-document\">\n<main class=\"bw-main bw-form\">\n\
                 <p class=\"bw-noprint\"><a class=\"nl-link\" href=\"./\">Brugwijzer</a> · \
                 <a class=\"nl-link\" href=\"{other_file}\" lang=\"{other_id}\">{other_name}</a></p>\n\
                 <h1 class=\"nl-heading nl-heading--level-1\">{title}</h1>\n{body}</main>\n</body>\n</html>\n"
            ),
        )?;
    }
    Ok(())
}

/// The Dutch form without a page around it, for the one file.
///
/// # Errors
/// When a text is missing.
pub fn body() -> Result<String> {
    Form::new(Language::Dutch)?.body()
}

/// The texts of a page that the build writes.
pub struct Form {
    texts: Texts,
}

impl Form {
    /// All texts of a language.
    ///
    /// # Errors
    /// When a text cannot be read.
    pub fn new(language: Language) -> Result<Self> {
        let (first, later) = texts::sources(language.id())?;
        let (texts, problems) = Texts::parse(language, format!("{first}\n{later}"));
        ensure!(problems.is_empty(), "texts: {problems:?}");
        Ok(Self { texts })
    }

    /// A text, for HTML.
    pub fn text(&self, id: &str) -> String {
        escape(&self.texts.get(id))
    }

    fn body(&self) -> Result<String> {
        let body = [self.head(), self.facts(), self.statements(), self.key()].concat();
        // What the texts put in place of an id that they do not know.
        ensure!(!body.contains('⟨'), "a text of the paper form is missing");
        Ok(body)
    }

    fn head(&self) -> String {
        format!(
            "<p class=\"nl-paragraph nl-paragraph--lead\">{}</p>\n<p>{}: ……………………………………</p>\n",
            self.text("paper-lead"),
            self.text("questions-paper-name")
        )
    }

    fn facts(&self) -> String {
        let boxes = self.boxes(
            GateAnswer::ALL
                .iter()
                .map(|a| format!("gate-answer-{}", a.id())),
        );
        let fact = |gate: &Gate| {
            let id = format!("gate-{}", gate.id());
            let (question, help) = (self.text(&id), self.text(&format!("{id}-help")));
            format!("<li><p><strong>{question}</strong> {help}</p>{boxes}</li>\n")
        };
        let facts: String = Gate::ALL.iter().map(fact).collect();
        let title = self.heading("questions-paper-facts");
        format!("<section>\n{title}<ol>\n{facts}</ol>\n</section>\n")
    }

    fn statements(&self) -> String {
        let answers = Answer::ALL.iter().map(|a| format!("answer-{}", a.id()));
        let boxes = self.boxes(answers);
        let mut number = 0;
        let mut all = format!("<p>{}</p>\n", self.text("statements-intro"));
        for dimension in Dimension::ALL {
            let id = format!("dimension-{}", dimension.id());
            let question = self.text(&format!("{id}-question"));
            let first = number + 1;
            let mut rows = String::new();
            for statement in dimension.statements() {
                number += 1;
                let text = self.text(&format!("statement-{}", statement.id()));
                let star = if statement.is_key() { " ★" } else { "" };
                rows.push_str(&format!(
                    "<li><p><strong>{text}</strong>{star}</p>{boxes}</li>\n"
                ));
            }
            let title = self.heading(&id);
            all.push_str(&format!(
                "<section>\n{title}<p>{question}</p>\n<ol start=\"{first}\">\n{rows}</ol>\n</section>\n"
            ));
        }
        all
    }

    fn key(&self) -> String {
        let item = |id: String| format!("<li>{}</li>\n", self.text(&id));
        let rules: String = RULES
            .iter()
            .map(|rule| item(format!("advice-page-rule-{rule}")))
            .collect();
        let keys: String = Statement::ALL
            .iter()
            .filter(|statement| statement.is_key())
            .map(|statement| item(format!("statement-{}", statement.id())))
            .collect();
        let needed: String = Dimension::FOUNDATIONS
            .iter()
            .map(|dimension| self.needed(*dimension))
            .collect();
        let title = self.heading("questions-paper-score");
        let [intro, keys_intro, else_, safety] = [
            "questions-paper-score-text",
            "questions-paper-keys",
            "paper-else",
            "safety-line",
        ]
        .map(|id| self.text(id));
        format!(
            "<section class=\"bw-page-break\">\n{title}<p>{intro}</p>\n<ol>\n{rules}</ol>\n<ul>\n{needed}</ul>\n\
             <p>★ {keys_intro}</p>\n<ul>\n{keys}</ul>\n<p>{else_}</p>\n<p>{safety}</p>\n</section>\n"
        )
    }

    /// What "two thirds" and "a third" come to in a dimension.
    fn needed(&self, dimension: Dimension) -> String {
        let total = dimension.statements().len();
        let name = self.texts.get(&format!("dimension-{}", dimension.id()));
        let line = self.texts.with(
            "paper-needed",
            &[
                ("name", name.into()),
                ("needed", needed(dimension).into()),
                ("total", total.into()),
                ("unknown", most_unknown(dimension).into()),
            ],
        );
        format!("<li>{}</li>\n", escape(&line))
    }

    fn heading(&self, id: &str) -> String {
        format!(
            "<h2 class=\"nl-heading nl-heading--level-2\">{}</h2>\n",
            self.text(id)
        )
    }

    fn boxes(&self, ids: impl Iterator<Item = String>) -> String {
        let boxes: Vec<String> = ids
            .map(|id| format!("<span>☐&nbsp;{}</span>", self.text(&id)))
            .collect();
        format!("<p>{}</p>", boxes.join(" &emsp; "))
    }
}
