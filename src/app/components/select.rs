//! One choice from a list, with its label.

use leptos::prelude::*;

/// A native select. An option is its value and what the user reads.
#[component]
pub fn Select(
    id: &'static str,
    label: String,
    options: Vec<(String, String)>,
    #[prop(into)] chosen: Signal<String>,
    on_choose: Callback<String>,
) -> impl IntoView {
    let option = move |(value, text): (String, String)| {
        let own = value.clone();
        // The property: an option that was chosen by hand once does not mind its attribute.
        view! { <option value=value prop:selected=move || chosen.with(|chosen| *chosen == own)>{text}</option> }
    };
    view! {
        <div class="utrecht-form-field bw-field">
            <label class="utrecht-form-label utrecht-form-field__label" for=id>{label}</label>
            <select
                id=id
                class="utrecht-select utrecht-select--html-select"
                on:change=move |event| on_choose.run(event_target_value(&event))
            >
                {options.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
    .into_any()
}
