//! The statements in the shell of `index.html`: painted at once and answered before the program is
//! there. `public/early.js` remembers the choices, `src/app/keeping/early.rs` takes them over.
//!
//! The markup is that of `src/app/components/choice.rs`, with the same ids, so that a choice, the
//! focus and the place on the page outlive the moment of taking over. The style sheet shows what
//! the address asks for: every address of statements is the id of an element here, and `:target`
//! needs no script.

use super::paper::Form;
use anyhow::{Result, ensure};
use brugwijzer_core::domain::assessment::{Answer, Dimension, Statement};
use brugwijzer_core::i18n::Language;

/// The place in `index.html`.
pub const PLACE: &str = r#"<div id="early"></div>"#;

/// The statements in Dutch, the language of the shell.
///
/// # Errors
/// When a text is missing.
pub fn section() -> Result<String> {
    let form = Form::new(Language::Dutch)?;
    let dimensions: String = Dimension::ALL
        .iter()
        .map(|dimension| part(&form, *dimension))
        .collect();
    let (title, intro) = (
        form.text("frame-step-statements"),
        form.text("statements-intro"),
    );
    let section = format!(
        // Browsers fill forms in again after a reload; what is ticked here must be a choice.
        "<form id=\"/statements\" class=\"bw-early\" autocomplete=\"off\">\
         <h1 class=\"nl-heading nl-heading--level-1\">{title}</h1>\
         <p class=\"nl-paragraph\">{intro}</p>{dimensions}</form>"
    );
    ensure!(
        !section.contains('⟨'),
        "a text of the statements is missing"
    );
    Ok(section)
}

fn part(form: &Form, dimension: Dimension) -> String {
    let id = dimension.id();
    let name = form.text(&format!("dimension-{id}"));
    let question = form.text(&format!("dimension-{id}-question"));
    let statements = dimension.statements();
    let height = match statements.len() {
        4 => " bw-offscreen--four",
        _ => "",
    };
    let cards: String = statements
        .iter()
        .map(|statement| card(form, dimension, *statement))
        .collect();
    format!(
        "<section id=\"/statements/{id}\" class=\"bw-section bw-offscreen{height} bw-early__part\">\
         <h2 class=\"nl-heading nl-heading--level-2\">{name}</h2>\
         <p class=\"nl-paragraph\">{question}</p><div class=\"bw-questions\">{cards}</div></section>"
    )
}

fn card(form: &Form, dimension: Dimension, statement: Statement) -> String {
    let name = format!("statement-{}", statement.id());
    let options: String = Answer::ALL
        .iter()
        .map(|answer| option(form, &name, *answer))
        .collect();
    let text = form.text(&name);
    format!(
        "<div class=\"bw-question\" id=\"/statements/{}/{}\">\
         <fieldset class=\"utrecht-form-fieldset utrecht-form-fieldset--html-fieldset\" id=\"{name}\">\
         <legend class=\"utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend bw-question__text\">{text}</legend>\
         <div class=\"bw-options bw-options--scale\">{options}</div></fieldset></div>",
        dimension.id(),
        statement.id()
    )
}

fn option(form: &Form, name: &str, answer: Answer) -> String {
    let id = answer.id();
    let label = form.text(&format!("answer-{id}"));
    let more = if answer == Answer::Unknown {
        " bw-option--unknown"
    } else {
        ""
    };
    format!(
        "<label class=\"bw-option{more}\">\
         <input class=\"bw-option__input\" \
         type=\"radio\" id=\"{name}-{id}\" name=\"{name}\" value=\"{id}\">\
         <span class=\"bw-option__box\">{label}</span></label>"
    )
}

#[cfg(test)]
mod tests {
    use super::section;
    use brugwijzer_core::domain::assessment::{Dimension, Statement};

    #[test]
    fn every_address_of_statements_is_an_element() {
        let section = section().unwrap();
        let mut addresses = vec!["/statements".to_owned()];
        for dimension in Dimension::ALL {
            addresses.push(format!("/statements/{}", dimension.id()));
            for statement in dimension.statements() {
                addresses.push(format!("/statements/{}/{}", dimension.id(), statement.id()));
            }
        }
        assert_eq!(addresses.len(), 1 + Dimension::ALL.len() + Statement::COUNT);
        for address in addresses {
            let id = format!(" id=\"{address}\"");
            assert_eq!(section.matches(&id).count(), 1, "{address}");
        }
    }
}
