//! One statement: its five answers, explanation, example, and room for a "why".

use brugwijzer_core::domain::assessment::{Answer, Statement};
use brugwijzer_core::dossier::LIMIT_TEXT;
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::{Choice, ChoiceOption, Look, TextArea};
use crate::app::words::{t, t_with};

/// A statement to answer. Its fieldset has the id `statement-<id>`.
#[component]
pub fn StatementCard(
    statement: Statement,
    #[prop(into)] answer: Signal<Option<Answer>>,
    #[prop(into)] why: Signal<String>,
    on_answer: Callback<Option<Answer>>,
    on_why: Callback<String>,
) -> impl IntoView {
    let name = format!("statement-{}", statement.id());
    let options = Answer::ALL.into_iter().map(|answer| ChoiceOption {
        id: answer.id(),
        label: t(&format!("answer-{}", answer.id())),
    });
    // Made when first opened, and kept. A browser that fills in forms looks at every field of a
    // page, hidden ones too, and Chromium lays their whole section out for it.
    let was_opened = RwSignal::new(!why.get_untracked().is_empty());
    let make_field = move |_| {
        if was_opened.try_get_untracked() == Some(false) {
            was_opened.set(true);
        }
    };
    let why_field = move || {
        view! {
            <TextArea
                id=format!("why-{}", statement.id())
                label=t("questions-why-label")
                help=t_with("questions-why-about", &[("limit", Arg::from(LIMIT_TEXT as i64))])
                limit=LIMIT_TEXT
                value=why
                on_input=on_why
            />
        }
    };
    let more = view! {
        <details class="bw-details bw-noprint">
            <summary>{t("questions-explain")}</summary>
            <div class="bw-details__body">
                <p>{t(&format!("{name}-explanation"))}</p>
                <p>{t_with("questions-example", &[("example", t(&format!("{name}-example")).into())])}</p>
            </div>
        </details>
        <details class="bw-details bw-noprint" open=was_opened.get_untracked() on:toggle=make_field>
            <summary>{t("questions-why")}</summary>
            <div class="bw-details__body">{move || was_opened.get().then(why_field)}</div>
        </details>
    };
    view! {
        <Choice
            question=t(&name)
            name=name
            help=String::new()
            options=options.collect()
            look=Look::Scale
            chosen=Signal::derive(move || answer.get().map(Answer::id))
            on_choose=Callback::new(move |id: Option<&'static str>| on_answer.run(id.and_then(Answer::from_id)))
            clear=t("questions-clear")
            more=more.into_any()
        />
    }
}
