//! A field for a number of people or slips.

use leptos::prelude::*;

use crate::app::words::t;

/// A whole number; `None` when the field is emptied. What is no number is said, and stays to mend.
#[component]
pub fn NumberField(
    id: String,
    label: String,
    #[prop(into)] value: Signal<Option<u32>>,
    on_number: Callback<Option<u32>>,
    /// How many fields of a form have a text that is no number: what is sent would be the number
    /// before.
    #[prop(optional)]
    unreadable: Option<RwSignal<u32>>,
) -> impl IntoView {
    // What else changes around it overwrites nothing that is being mended.
    let value = Memo::new(move |_| value.get());
    // A number that is refused leaves `value` as it was, and the field shows that again.
    let asked = RwSignal::new(());
    let is_unreadable = RwSignal::new(false);
    Effect::new(move || {
        value.track();
        is_unreadable.set(false);
    });
    if let Some(unreadable) = unreadable {
        Effect::new(move |was: Option<bool>| {
            let is = is_unreadable.get();
            match (was.unwrap_or(false), is) {
                (false, true) => unreadable.update(|count| *count += 1),
                (true, false) => unreadable.update(|count| *count = count.saturating_sub(1)),
                _ => {}
            }
            is
        });
    }
    let problem_id = format!("{id}-problem");
    let described = problem_id.clone();
    let read = move |text: String| {
        let text = text.trim();
        let number = text.parse().ok();
        is_unreadable.set(number.is_none() && !text.is_empty());
        if !is_unreadable.get_untracked() {
            on_number.run(number);
            asked.notify();
        }
    };
    let shown = move || {
        asked.track();
        value.get().map_or(String::new(), |n| n.to_string())
    };
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
                aria-invalid=move || is_unreadable.get().then_some("true")
                aria-describedby=move || is_unreadable.get().then(|| described.clone())
                on:change=move |event| read(event_target_value(&event))
            />
            <p class="utrecht-form-field-error-message" id=problem_id role="alert">
                {move || is_unreadable.get().then(|| t("number-unreadable"))}
            </p>
        </div>
    }
    .into_any()
}
