//! One question with its answers: a `fieldset` with native radio inputs.

use std::time::Duration;

use leptos::prelude::*;

use crate::browser::{after_paint, focus, rehearsal};

/// How long the question of a rehearsal stands.
const REHEARSED: Duration = Duration::from_secs(1);

/// One answer that can be chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChoiceOption {
    /// The fixed id of the answer.
    pub id: &'static str,
    /// What the user reads.
    pub label: String,
}

/// How the answers are laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Look {
    /// Five answers of the scale; the last one stands apart.
    Scale,
    /// Yes, no, don't know.
    Gate,
}

/// A question with answers; nothing is chosen while `chosen` is `None`.
///
/// `name` is unique on the page: it groups the radios and makes the ids
/// `<name>` (the fieldset) and `<name>-<answer id>` (the inputs).
#[component]
pub fn Choice(
    name: String,
    /// The question itself; becomes the `legend`.
    question: String,
    /// A line under the question; empty for none.
    help: String,
    options: Vec<ChoiceOption>,
    look: Look,
    #[prop(into)] chosen: Signal<Option<&'static str>>,
    on_choose: Callback<Option<&'static str>>,
    /// What the button reads that opens the question again.
    clear: String,
    /// More below the answers: explanation, why.
    #[prop(optional)]
    more: Option<AnyView>,
) -> impl IntoView {
    // What another question changes does not run through these answers: there are many of them.
    let chosen = Memo::new(move |_| chosen.get());
    // A change that is refused leaves `chosen` as it was, while the browser has ticked an answer.
    let asked = RwSignal::new(());
    // The question may have gone in the meantime, with the dossier that another tab wiped.
    let choose = move |id| {
        if on_choose.try_run(id).is_some() {
            asked.try_update(|()| ());
        }
    };
    let help_id = format!("{name}-help");
    let described = (!help.is_empty()).then(|| help_id.clone());
    let group = name.clone();
    let option = move |option: ChoiceOption| {
        let ChoiceOption { id, label } = option;
        view! {
            <label class=if id == "unknown" { "bw-option bw-option--unknown" } else { "bw-option" }>
                <input
                    class="bw-option__input"
                    type="radio"
                    id=format!("{group}-{id}")
                    name=group.clone()
                    value=id
                    prop:checked=move || {
                        asked.track();
                        chosen.get() == Some(id)
                    }
                    on:change=move |_| after_paint::run(move || choose(Some(id)))
                />
                <span class="bw-option__box">{label}</span>
            </label>
        }
    };
    let first = format!("{name}-{}", options.first().map_or("", |option| option.id));
    let reopen = move |_| {
        choose(None);
        // The button goes away; focus stays in the question.
        focus::now(&first);
    };
    view! {
        <div class="bw-question">
            <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset" id=name aria-describedby=described>
                <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend bw-question__text">{question}</legend>
                {(!help.is_empty()).then(|| view! { <p class="bw-question__help" id=help_id>{help}</p> })}
                <div class=match look {
                    Look::Scale => "bw-options bw-options--scale",
                    Look::Gate => "bw-options bw-options--gate",
                }>{options.into_iter().map(option).collect_view()}</div>
            </fieldset>
            <div class="bw-question__more">
                {more}
                <button class="bw-textbutton bw-small bw-noprint" type="button" hidden=move || chosen.get().is_none() on:click=reopen>{clear}</button>
            </div>
        </div>
    }
    .into_any()
}

/// Answers a question that is in no page and that nobody hears of, so that a person's first answer
/// is as quick as the next.
pub fn rehearse_choice() {
    let Some(stage) = rehearsal::stage() else {
        return;
    };
    let option = ChoiceOption {
        id: "yes",
        label: String::new(),
    };
    let owner = Owner::new();
    let mut question = owner.with(|| {
        let (chosen, choose) = signal(None);
        view! {
            <Choice
                name=String::new()
                question=String::new()
                help=String::new()
                options=vec![option]
                look=Look::Scale
                chosen
                on_choose=Callback::new(move |id| choose.set(id))
                clear=String::new()
            />
        }
        .into_any()
        .build()
    });
    question.mount(&stage, None);
    rehearsal::change(&stage);
    // What the answer changes in the question comes later than the answer.
    set_timeout(move || drop((question, owner)), REHEARSED);
}
