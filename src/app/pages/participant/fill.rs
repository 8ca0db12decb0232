//! Asks the statements, one at a time or all together: on a participant's phone and on the
//! device that goes round.

use brugwijzer_core::domain::assessment::{Answer, Answers, Perspective, Statement};
use brugwijzer_core::domain::exercise::Ballot;
use brugwijzer_core::domain::exercise::code::Mode;
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::PHONE_TITLE;
use crate::app::words::{t, t_with};
use crate::browser::{focus, page};

/// What was chosen so far. It leaves this screen as a finished ballot only.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Draft {
    /// The side that the person chose.
    pub perspective: Option<Perspective>,
    /// The answers.
    pub answers: Answers,
    /// The screen: 0 asks for the side, then one a statement, then the end.
    pub at: usize,
}

/// A screen after the last statement of every mode: all statements together.
const ALL_TOGETHER: usize = 100;

/// The questions.
#[component]
pub fn Fill(
    mode: Mode,
    draft: RwSignal<Draft>,
    on_done: Callback<Ballot>,
    /// Whether the device goes round: then no code is made.
    shared: bool,
) -> impl IntoView {
    let at = Memo::new(move |_| draft.with(|draft| draft.at));
    Effect::new(move |before: Option<usize>| {
        let at = at.get();
        if before.is_some_and(|before| before != at) {
            page::scroll_to_top();
            focus::soon(PHONE_TITLE);
        }
        at
    });
    let finish = Callback::new(move |()| {
        let Draft {
            perspective,
            answers,
            ..
        } = draft.get_untracked();
        if let Some(perspective) = perspective {
            on_done.run(Ballot {
                perspective,
                answers,
            });
        }
    });
    move || {
        let statements = mode.statements();
        match at.get() {
            0 => choose_side(mode, draft, shared),
            ALL_TOGETHER => together(statements, draft, finish),
            n => match n.checked_sub(1).and_then(|place| statements.get(place)) {
                Some(statement) => one(*statement, statements.len(), draft),
                None => end(statements, draft, finish),
            },
        }
    }
}

fn go(draft: RwSignal<Draft>, at: usize) {
    draft.update(|draft| draft.at = at);
}

fn choose_side(mode: Mode, draft: RwSignal<Draft>, shared: bool) -> AnyView {
    let side = move |side: &'static Perspective| {
        let id = format!("side-{}", side.id());
        let choose = move |_| draft.update(|draft| draft.perspective = Some(*side));
        view! {
            <label class="bw-option">
                <input class="utrecht-radio-button utrecht-radio-button--html-input bw-option__input" type="radio" name="side" id=id
                    prop:checked=move || draft.with(|d| d.perspective == Some(*side)) on:change=choose />
                <span class="bw-option__box">{t(&format!("participant-side-{}", side.id()))}</span>
            </label>
        }
    };
    let missing = move || draft.with(|draft| draft.perspective.is_none());
    let count = [("count", Arg::from(mode.statements().len()))];
    view! {
        <p class="bw-eyebrow">{t_with("participant-length", &count)}</p>
        <form on:submit=|event| event.prevent_default()>
            <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
                <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                    <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{t("participant-side")}</h1>
                </legend>
                <div class="bw-options">{Perspective::ALL.iter().map(side).collect_view()}</div>
            </fieldset>
        </form>
        <p class="nl-paragraph">{t(if shared { "participant-private-shared" } else { "participant-private" })}</p>
        <div class="bw-actions">
            <button class="nl-button nl-button--primary" type="button" id="begin" disabled=missing class:nl-button--disabled=missing
                on:click=move |_| go(draft, 1)>{t("participant-begin")}</button>
            <button class="nl-button" type="button" id="together" disabled=missing class:nl-button--disabled=missing
                on:click=move |_| go(draft, ALL_TOGETHER)>{t("participant-together")}</button>
        </div>
    }
    .into_any()
}

/// The five answers of a statement, full width.
fn options(statement: Statement, draft: RwSignal<Draft>) -> AnyView {
    let option = move |answer: Answer| {
        let name = format!("statement-{}", statement.id());
        let id = format!("{name}-{}", answer.id());
        let unknown = answer == Answer::Unknown;
        let choose = move |_| draft.update(|draft| draft.answers.set(statement, Some(answer)));
        view! {
            <label class=if unknown { "bw-option bw-option--unknown" } else { "bw-option" }>
                <input class="utrecht-radio-button utrecht-radio-button--html-input bw-option__input" type="radio" name=name id=id
                    prop:checked=move || draft.with(|d| d.answers.get(statement) == Some(answer)) on:change=choose />
                <span class="bw-option__box">{t(&format!("answer-{}", answer.id()))}</span>
            </label>
        }
    };
    view! { <div class="bw-options">{Answer::ALL.into_iter().map(option).collect_view()}</div> }
        .into_any()
}

fn why(statement: Statement) -> AnyView {
    let name = format!("statement-{}", statement.id());
    let example = t(&format!("{name}-example"));
    view! {
        <details class="bw-details">
            <summary>{t("participant-why")}</summary>
            <div class="bw-details__body">
                <p class="nl-paragraph">{t(&format!("{name}-explanation"))}</p>
                <p class="nl-paragraph">{t_with("questions-example", &[("example", example.into())])}</p>
            </div>
        </details>
    }
    .into_any()
}

fn one(statement: Statement, total: usize, draft: RwSignal<Draft>) -> AnyView {
    let Draft {
        at, perspective, ..
    } = draft.get_untracked();
    let side = perspective.map_or(String::new(), |side| {
        t(&format!("participant-as-{}", side.id()))
    });
    let place = [
        ("number", Arg::from(at)),
        ("total", Arg::from(total)),
        ("side", side.into()),
    ];
    view! {
        <p class="bw-eyebrow">{t_with("participant-place", &place)}</p>
        <form on:submit=|event| event.prevent_default()>
            <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
                <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                    <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{t(&format!("statement-{}", statement.id()))}</h1>
                </legend>
                {options(statement, draft)}
            </fieldset>
        </form>
        <p class="bw-small bw-muted">{t("participant-totals-only")}</p>
        <div class="bw-actions bw-actions--ends">
            <button class="nl-button" type="button" id="back" on:click=move |_| go(draft, at.saturating_sub(1))>{t("participant-back")}</button>
            <button class="nl-button nl-button--primary" type="button" id="next" on:click=move |_| go(draft, at + 1)>{t("participant-next")}</button>
        </div>
        {why(statement)}
    }
    .into_any()
}

fn together(
    statements: &'static [Statement],
    draft: RwSignal<Draft>,
    finish: Callback<()>,
) -> AnyView {
    let card = move |statement: &'static Statement| {
        view! {
            <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset bw-section">
                <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend bw-phone__text">
                    {t(&format!("statement-{}", statement.id()))}
                </legend>
                {options(*statement, draft)}
                {why(*statement)}
            </fieldset>
        }
    };
    view! {
        <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{t("participant-together-title")}</h1>
        <p class="nl-paragraph">{t("participant-totals-only")}</p>
        <form on:submit=|event| event.prevent_default()>{statements.iter().map(card).collect_view()}</form>
        {still_open(statements, draft)}
        <div class="bw-actions bw-actions--ends">
            <button class="nl-button" type="button" id="back" on:click=move |_| go(draft, 0)>{t("participant-back")}</button>
            <button class="nl-button nl-button--primary" type="button" id="finish" on:click=move |_| finish.run(())>{t("participant-finish")}</button>
        </div>
    }
    .into_any()
}

fn still_open(statements: &'static [Statement], draft: RwSignal<Draft>) -> AnyView {
    let open = move || statements.len() - draft.with(|draft| draft.answers.answered(statements));
    let text = move || match open() {
        0 => t("participant-all-answered"),
        open => t_with("participant-open", &[("count", Arg::from(open))]),
    };
    view! { <p class="nl-paragraph" role="status">{text}</p> }.into_any()
}

fn end(statements: &'static [Statement], draft: RwSignal<Draft>, finish: Callback<()>) -> AnyView {
    let last = statements.len();
    view! {
        <p class="bw-eyebrow">{t("participant-last")}</p>
        <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{t("participant-end")}</h1>
        {still_open(statements, draft)}
        <p class="nl-paragraph">{t("participant-end-about")}</p>
        <div class="bw-actions bw-actions--ends">
            <button class="nl-button" type="button" id="back" on:click=move |_| go(draft, last)>{t("participant-back")}</button>
            <button class="nl-button nl-button--primary" type="button" id="finish" on:click=move |_| finish.run(())>{t("participant-finish")}</button>
        </div>
    }
    .into_any()
}
