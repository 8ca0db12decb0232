//! Fields for a date or a time, with the browser's own picker.

use leptos::prelude::*;

/// What kind of moment is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Moment {
    /// A day, as "2026-11-12".
    Date,
    /// A time of day, as "19:30".
    Time,
}

/// A date or time; the value is empty while nothing is chosen.
#[component]
pub fn MomentField(
    id: &'static str,
    label: String,
    /// A line under the label; empty for none.
    #[prop(default = String::new())]
    help: String,
    kind: Moment,
    #[prop(into)] value: Signal<String>,
    on_choose: Callback<String>,
) -> impl IntoView {
    let help_id = format!("{id}-help");
    let described = (!help.is_empty()).then(|| help_id.clone());
    let kind = match kind {
        Moment::Date => "date",
        Moment::Time => "time",
    };
    view! {
        <div class="utrecht-form-field bw-field">
            <label class="utrecht-form-label utrecht-form-field__label" for=id>{label}</label>
            {(!help.is_empty()).then(|| view! { <p class="utrecht-form-field-description" id=help_id>{help}</p> })}
            <input
                class="utrecht-textbox utrecht-textbox--html-input bw-input--date"
                type=kind
                id=id
                aria-describedby=described
                prop:value=move || value.get()
                on:change=move |event| on_choose.run(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}
