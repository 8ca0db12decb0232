//! A group of checkboxes: any number may be chosen.

use leptos::prelude::*;

/// One thing that can be ticked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CheckboxOption {
    /// The fixed id of the thing.
    pub id: &'static str,
    /// What the user reads.
    pub label: String,
    /// A few words more; empty for none.
    pub about: String,
}

/// A `fieldset` of checkboxes; `name` is unique on the page.
#[component]
pub fn Checkboxes(
    name: &'static str,
    question: String,
    options: Vec<CheckboxOption>,
    /// Whether the thing with this id is ticked.
    #[prop(into)]
    ticked: Signal<Vec<&'static str>>,
    on_tick: Callback<(&'static str, bool)>,
) -> impl IntoView {
    let option = move |CheckboxOption { id, label, about }: CheckboxOption| {
        view! {
            <label class="bw-check">
                <input
                    class="utrecht-checkbox utrecht-checkbox--html-input"
                    type="checkbox"
                    id=format!("{name}-{id}")
                    prop:checked=move || ticked.with(|ticked| ticked.contains(&id))
                    on:change=move |event| on_tick.run((id, event_target_checked(&event)))
                />
                <span>{label} {(!about.is_empty()).then(|| view! { <span class="bw-check__about">{about}</span> })}</span>
            </label>
        }
    };
    view! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset bw-field" id=name>
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{question}</legend>
            <div class="bw-checks">{options.into_iter().map(option).collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
