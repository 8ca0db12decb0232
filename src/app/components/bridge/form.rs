//! The forms of a block: the only legend of the product.

pub use brugwijzer_core::documents::Form;
use brugwijzer_core::domain::assessment::{Answers, Statement, Value};
use leptos::prelude::*;

use crate::app::words::t;

/// The form for one person's answer.
pub fn form_of(answers: &Answers, statement: Statement) -> Form {
    match answers.get(statement).map(|answer| answer.value()) {
        None => Form::Open,
        Some(None) => Form::Unknown,
        Some(Some(value)) if Value::is_in_place(value) => Form::InPlace,
        Some(Some(_)) => Form::NotYet,
    }
}

pub(super) const fn class_of(form: Form) -> &'static str {
    match form {
        Form::InPlace => "bw-block bw-block--in-place",
        Form::NotYet => "bw-block bw-block--not-yet",
        Form::Unknown => "bw-block bw-block--unknown",
        Form::Open => "bw-block bw-block--open",
    }
}

pub(super) const fn word_of(form: Form) -> &'static str {
    match form {
        Form::InPlace => "bridge-in-place",
        Form::NotYet => "bridge-not-yet",
        Form::Unknown => "bridge-unknown",
        Form::Open => "bridge-open",
    }
}

/// The forms of all blocks, in the order of [`Statement::ALL`].
pub type Forms = [Form; Statement::COUNT];

/// The forms for one person's answers.
pub fn forms_of(answers: &Answers) -> Forms {
    std::array::from_fn(|index| {
        Statement::ALL
            .get(index)
            .map_or(Form::Open, |s| form_of(answers, *s))
    })
}

/// The form of one statement.
pub(super) fn form_at(forms: Forms, statement: Statement) -> Form {
    forms.get(statement.index()).copied().unwrap_or(Form::Open)
}

/// A small drawing of one form, for legends and lists. `id` is unique on the page.
pub fn form_sign(form: Form, class: &'static str, id: &str) -> AnyView {
    let hatch = format!("hatch-{id}");
    let fill = (form == Form::Unknown).then(|| format!("url(#{hatch})"));
    let pattern = (form == Form::Unknown).then(|| {
        view! {
            <defs>
                <pattern id=hatch width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="bw-block__hatch-ground" width="9" height="9" />
                    <path class="bw-block__hatch" d="M0 0V9" />
                </pattern>
            </defs>
        }
    });
    view! {
        <svg class=class viewBox="0 0 28 18" aria-hidden="true">
            {pattern}
            <g class=class_of(form)><rect class="bw-block__shape" x="2" y="2" width="24" height="14" rx="2" fill=fill /></g>
        </svg>
    }
    .into_any()
}

/// A form with its word.
pub(super) fn legend_item(form: Form) -> AnyView {
    view! { <li class="bw-legend__item">{form_sign(form, "bw-legend__form", word_of(form))} {t(word_of(form))}</li> }.into_any()
}
