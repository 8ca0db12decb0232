//! Fields for text, with their limit said before it bites.

use leptos::prelude::*;

/// A single line of text. The browser itself stops typing at `limit` characters
/// (UTF-16 units, so never more characters than that).
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
                maxlength=limit.to_string()
                aria-describedby=described
                prop:value=move || value.get()
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}

/// Several lines of text; says how much room is left when it gets tight.
#[component]
pub fn TextArea(
    id: String,
    label: String,
    help: String,
    limit: usize,
    #[prop(into)] value: Signal<String>,
    on_input: Callback<String>,
    /// The words for the room that is left, such as "Nog 12 tekens over."
    left: fn(usize) -> String,
    /// How many lines show before it scrolls.
    #[prop(default = 3)]
    rows: u8,
) -> impl IntoView {
    let help_id = format!("{id}-help");
    let room = move || {
        let left_over = limit.saturating_sub(value.with(|text| text.encode_utf16().count()));
        (left_over * 5 <= limit).then(|| left(left_over))
    };
    view! {
        <div class="utrecht-form-field bw-field">
            <label class="utrecht-form-label utrecht-form-field__label" for=id.clone()>{label}</label>
            <p class="utrecht-form-field-description" id=help_id.clone()>{help}</p>
            <textarea
                class="utrecht-textarea utrecht-textarea--html-textarea"
                id=id
                dir="auto"
                rows=rows.to_string()
                maxlength=limit.to_string()
                aria-describedby=help_id
                prop:value=move || value.get()
                on:input=move |event| on_input.run(event_target_value(&event))
            ></textarea>
            <p class="bw-small bw-muted" role="status">{room}</p>
        </div>
    }
    .into_any()
}
