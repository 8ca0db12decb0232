//! Fields for text. The limit is said when it comes near, and again when a paste was cut.

use brugwijzer_core::dossier::shorten;
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use crate::app::words::t_with;

/// From a fifth of the limit on, the field says how much room is left.
const SAID_FROM: usize = 5;

/// How a text stands to the limit of its field.
#[derive(Clone, Copy)]
struct Limit {
    limit: usize,
    /// The last input was longer; its end was not kept.
    was_cut: RwSignal<bool>,
}

impl Limit {
    fn new(limit: usize) -> Self {
        Self {
            limit,
            was_cut: RwSignal::new(false),
        }
    }

    /// What of an input is kept.
    fn kept(&self, typed: String) -> String {
        let kept = shorten(&typed, self.limit).to_owned();
        self.was_cut.set(kept.len() < typed.len());
        kept
    }

    /// What is said below the field; nothing while there is room enough.
    fn said(&self, text: &str) -> Option<String> {
        if self.was_cut.get() {
            return Some(t_with("field-cut", &[("limit", Arg::from(self.limit))]));
        }
        let left = self.limit.saturating_sub(text.chars().count());
        (left * SAID_FROM <= self.limit).then(|| t_with("field-left", &[("left", Arg::from(left))]))
    }
}

/// A single line of text, of at most `limit` characters.
#[component]
pub fn TextField(
    id: String,
    label: String,
    /// A line under the label; empty for none.
    help: String,
    limit: usize,
    #[prop(into)] value: Signal<String>,
    on_input: Callback<String>,
) -> impl IntoView {
    let help_id = format!("{id}-help");
    let described = (!help.is_empty()).then(|| help_id.clone());
    let limit = Limit::new(limit);
    view! {
        <div class="utrecht-form-field bw-field">
            <label class="utrecht-form-label utrecht-form-field__label" for=id.clone()>{label}</label>
            {(!help.is_empty()).then(|| view! { <p class="utrecht-form-field-description" id=help_id>{help}</p> })}
            <input
                class="utrecht-textbox utrecht-textbox--html-input"
                type="text"
                id=id
                dir="auto"
                autocomplete="off"
                aria-describedby=described
                prop:value=move || value.get()
                on:input=move |event| on_input.run(limit.kept(event_target_value(&event)))
            />
            {room(limit, value)}
        </div>
    }
    .into_any()
}

/// Several lines of text, of at most `limit` characters.
#[component]
pub fn TextArea(
    id: String,
    label: String,
    help: String,
    limit: usize,
    #[prop(into)] value: Signal<String>,
    on_input: Callback<String>,
    /// How many lines show before it scrolls.
    #[prop(default = 3)]
    rows: u8,
) -> impl IntoView {
    let help_id = format!("{id}-help");
    let limit = Limit::new(limit);
    // A change that is refused leaves `value` as it was, while the browser shows what was typed.
    let asked = RwSignal::new(());
    view! {
        <div class="utrecht-form-field bw-field">
            <label class="utrecht-form-label utrecht-form-field__label" for=id.clone()>{label}</label>
            <p class="utrecht-form-field-description" id=help_id.clone()>{help}</p>
            <textarea
                class="utrecht-textarea utrecht-textarea--html-textarea"
                id=id
                dir="auto"
                rows=rows.to_string()
                aria-describedby=help_id
                prop:value=move || {
                    asked.track();
                    value.get()
                }
                on:input=move |event| {
                    on_input.run(limit.kept(event_target_value(&event)));
                    asked.notify();
                }
            ></textarea>
            {room(limit, value)}
        </div>
    }
    .into_any()
}

fn room(limit: Limit, value: Signal<String>) -> AnyView {
    let said = Memo::new(move |_| value.with(|text| limit.said(text)));
    view! { <p class="bw-small" role="status">{said}</p> }.into_any()
}

/// A bare line of text inside a row, which names itself through `label`.
#[component]
pub fn RowTextField(
    id: String,
    label: String,
    placeholder: String,
    limit: usize,
    #[prop(into)] value: Signal<String>,
    on_input: Callback<String>,
) -> impl IntoView {
    let limit = Limit::new(limit);
    view! {
        <input
            class="utrecht-textbox utrecht-textbox--html-input"
            type="text"
            id=id
            dir="auto"
            autocomplete="off"
            aria-label=label
            placeholder=placeholder
            prop:value=move || value.get()
            on:input=move |event| on_input.run(limit.kept(event_target_value(&event)))
        />
        {room(limit, value)}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_fits_and_remembers_that_it_cut() {
        let check = |typed: &str, kept: &str, was_cut: bool| {
            let limit = Limit::new(3);
            assert_eq!(limit.kept(typed.to_owned()), kept);
            assert_eq!(limit.was_cut.get_untracked(), was_cut, "{typed}");
        };
        Owner::new().with(|| {
            check("abc", "abc", false);
            check("abcd", "abc", true);
            check("ééé!", "ééé", true);
        });
    }
}
