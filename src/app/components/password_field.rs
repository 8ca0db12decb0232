//! A field for a password: shown as dots, never suggested from elsewhere.

use leptos::prelude::*;

/// A password. `kind` is "new-password" or "current-password", for password managers.
#[component]
pub fn PasswordField(
    id: &'static str,
    label: String,
    /// A line under the label; empty for none.
    #[prop(default = String::new())]
    help: String,
    kind: &'static str,
    value: RwSignal<String>,
    /// What is wrong with it; empty when nothing is.
    #[prop(into)]
    error: Signal<String>,
) -> impl IntoView {
    let (help_id, error_id) = (format!("{id}-help"), format!("{id}-error"));
    let described = format!("{help_id} {error_id}");
    view! {
        <div class="utrecht-form-field bw-field">
            <label class="utrecht-form-label utrecht-form-field__label" for=id>{label}</label>
            {(!help.is_empty()).then(|| view! { <p class="utrecht-form-field-description" id=help_id>{help}</p> })}
            <p class="utrecht-form-field-error-message" id=error_id role="alert">{error}</p>
            <input
                class="utrecht-textbox utrecht-textbox--html-input"
                type="password"
                id=id
                autocomplete=kind
                aria-describedby=described
                aria-invalid=move || error.with(|error| (!error.is_empty()).then_some("true"))
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}
