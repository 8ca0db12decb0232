//! A choice that always has an answer: one row of native radio inputs.

use leptos::prelude::*;

/// One thing that can be chosen: its fixed id and what the user reads.
pub type RadioOption = (&'static str, String);

/// A `fieldset` of radios; `name` is unique on the page and begins the ids of the inputs.
#[component]
pub fn Radios(
    name: &'static str,
    question: String,
    options: Vec<RadioOption>,
    #[prop(into)] chosen: Signal<&'static str>,
    on_choose: Callback<&'static str>,
) -> impl IntoView {
    let option = move |(id, label): RadioOption| {
        view! {
            <label class="bw-option">
                <input
                    class="bw-option__input"
                    type="radio"
                    id=format!("{name}-{id}")
                    name=name
                    prop:checked=move || chosen.get() == id
                    on:change=move |_| on_choose.run(id)
                />
                <span class="bw-option__box">{label}</span>
            </label>
        }
    };
    view! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset bw-field bw-radios">
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{question}</legend>
            <div class="bw-options bw-options--row">{options.into_iter().map(option).collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
