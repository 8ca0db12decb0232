//! A field for a number of people or slips.

use leptos::prelude::*;

/// A whole number; `None` while nothing usable was typed.
#[component]
pub fn NumberField(
    id: String,
    label: String,
    #[prop(into)] value: Signal<Option<u32>>,
    on_number: Callback<Option<u32>>,
) -> impl IntoView {
    let shown = move || value.get().map_or(String::new(), |n| n.to_string());
    view! {
        <div class="utrecht-form-field bw-field">
            <label class="utrecht-form-label utrecht-form-field__label" for=id.clone()>{label}</label>
            <input
                class="utrecht-textbox utrecht-textbox--html-input bw-input--short"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                maxlength="5"
                id=id
                prop:value=shown
                on:change=move |event| on_number.run(event_target_value(&event).trim().parse().ok())
            />
        </div>
    }
    .into_any()
}
