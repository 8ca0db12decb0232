//! Asks the statements, one at a time or all together: on a participant's phone and on the
//! device that goes round.

use brugwijzer_core::domain::assessment::{Answer, Answers, Perspective, Statement};
use brugwijzer_core::domain::exercise::Ballot;
use brugwijzer_core::domain::exercise::code::Mode;
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::PHONE_TITLE;
use crate::app::saying::Saying;
use crate::browser::{focus, page, spoken};

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
    saying: Saying,
) -> impl IntoView {
    let at = Memo::new(move |_| draft.with(|draft| draft.at));
    Effect::new(move |before: Option<usize>| {
        let at = at.get();
        if before.is_some_and(|before| before != at) {
            spoken::stop();
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
            0 => choose_side(mode, draft, shared, &saying),
            ALL_TOGETHER => together(statements, draft, finish, &saying),
            n => match n.checked_sub(1).and_then(|place| statements.get(place)) {
                Some(statement) => one(*statement, statements.len(), draft, &saying),
                None => end(statements, draft, finish, &saying),
            },
        }
    }
}

fn go(draft: RwSignal<Draft>, at: usize) {
    draft.update(|draft| draft.at = at);
}

fn choose_side(mode: Mode, draft: RwSignal<Draft>, shared: bool, saying: &Saying) -> AnyView {
    let side = |side: &'static Perspective| {
        let id = format!("side-{}", side.id());
        let choose = move |_| draft.update(|draft| draft.perspective = Some(*side));
        view! {
            <label class="bw-option">
                <input class="bw-option__input" type="radio" name="side" id=id
                    prop:checked=move || draft.with(|d| d.perspective == Some(*side)) on:change=choose />
                <span class="bw-option__box">{saying.say(&format!("participant-side-{}", side.id()))}</span>
            </label>
        }
    };
    let missing = move || draft.with(|draft| draft.perspective.is_none());
    let count = [("count", Arg::from(mode.statements().len()))];
    view! {
        <p class="bw-eyebrow">{saying.say_with("participant-length", &count)}</p>
        <form on:submit=|event| event.prevent_default()>
            <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
                <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                    <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{saying.say("participant-side")}</h1>
                </legend>
                <div class="bw-options">{Perspective::ALL.iter().map(side).collect_view()}</div>
            </fieldset>
        </form>
        <p class="nl-paragraph">{saying.say(if shared { "participant-private-shared" } else { "participant-private" })}</p>
        <div class="bw-actions">
            <button class="nl-button nl-button--primary" type="button" id="begin" disabled=missing class:nl-button--disabled=missing
                on:click=move |_| go(draft, 1)>{saying.say("participant-begin")}</button>
            <button class="nl-button" type="button" id="together" disabled=missing class:nl-button--disabled=missing
                on:click=move |_| go(draft, ALL_TOGETHER)>{saying.say("participant-together")}</button>
        </div>
    }
    .into_any()
}

/// The five answers of a statement, full width.
fn options(statement: Statement, draft: RwSignal<Draft>, saying: &Saying) -> AnyView {
    let option = |answer: Answer| {
        let name = format!("statement-{}", statement.id());
        let id = format!("{name}-{}", answer.id());
        let unknown = answer == Answer::Unknown;
        let choose = move |_| draft.update(|draft| draft.answers.set(statement, Some(answer)));
        view! {
            <label class=if unknown { "bw-option bw-option--unknown" } else { "bw-option" }>
                <input class="bw-option__input" type="radio" name=name id=id
                    prop:checked=move || draft.with(|d| d.answers.get(statement) == Some(answer)) on:change=choose />
                <span class="bw-option__box">{saying.say(&format!("answer-{}", answer.id()))}</span>
            </label>
        }
    };
    view! { <div class="bw-options">{Answer::ALL.into_iter().map(option).collect_view()}</div> }
        .into_any()
}

fn why(statement: Statement, saying: &Saying) -> AnyView {
    let name = format!("statement-{}", statement.id());
    let example_id = format!("{name}-example");
    let example = saying.say_by(&["questions-example", &example_id], |texts| {
        texts.with(
            "questions-example",
            &[("example", texts.get(&example_id).into())],
        )
    });
    view! {
        <details class="bw-details">
            <summary>{saying.say("participant-why")}</summary>
            <div class="bw-details__body">
                <p class="nl-paragraph">{saying.say(&format!("{name}-explanation"))}</p>
                <p class="nl-paragraph">{example}</p>
            </div>
        </details>
    }
    .into_any()
}

fn one(statement: Statement, total: usize, draft: RwSignal<Draft>, saying: &Saying) -> AnyView {
    let Draft {
        at, perspective, ..
    } = draft.get_untracked();
    // Who chose no side has not come this far.
    let side_id = format!("participant-as-{}", perspective.map_or("", Perspective::id));
    let place = saying.say_by(&["participant-place"], |texts| {
        let side = perspective.map_or(String::new(), |_| texts.get(&side_id));
        let args = [
            ("number", Arg::from(at)),
            ("total", Arg::from(total)),
            ("side", side.into()),
        ];
        texts.with("participant-place", &args)
    });
    view! {
        <p class="bw-eyebrow">{place}</p>
        <form on:submit=|event| event.prevent_default()>
            <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
                <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
                    <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{saying.say(&format!("statement-{}", statement.id()))}</h1>
                </legend>
                {options(statement, draft, saying)}
            </fieldset>
        </form>
        <p class="bw-small bw-muted">{saying.say("participant-totals-only")}</p>
        <div class="bw-actions bw-actions--ends">
            <button class="nl-button" type="button" id="back" on:click=move |_| go(draft, at.saturating_sub(1))>{saying.say("participant-back")}</button>
            <button class="nl-button nl-button--primary" type="button" id="next" on:click=move |_| go(draft, at + 1)>{saying.say("participant-next")}</button>
        </div>
        {why(statement, saying)}
    }
    .into_any()
}

fn together(
    statements: &'static [Statement],
    draft: RwSignal<Draft>,
    finish: Callback<()>,
    saying: &Saying,
) -> AnyView {
    let card = |statement: &'static Statement| {
        view! {
            <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset bw-section">
                <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend bw-phone__text">
                    {saying.say(&format!("statement-{}", statement.id()))}
                </legend>
                {options(*statement, draft, saying)}
                {why(*statement, saying)}
            </fieldset>
        }
    };
    view! {
        <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{saying.say("participant-together-title")}</h1>
        <p class="nl-paragraph">{saying.say("participant-totals-only")}</p>
        <form on:submit=|event| event.prevent_default()>{statements.iter().map(card).collect_view()}</form>
        {still_open(statements, draft, saying)}
        <div class="bw-actions bw-actions--ends">
            <button class="nl-button" type="button" id="back" on:click=move |_| go(draft, 0)>{saying.say("participant-back")}</button>
            <button class="nl-button nl-button--primary" type="button" id="finish" on:click=move |_| finish.run(())>{saying.say("participant-finish")}</button>
        </div>
    }
    .into_any()
}

fn still_open(
    statements: &'static [Statement],
    draft: RwSignal<Draft>,
    saying: &Saying,
) -> AnyView {
    let saying = saying.clone();
    let open = move || statements.len() - draft.with(|draft| draft.answers.answered(statements));
    let text = move || match open() {
        0 => saying.say("participant-all-answered"),
        open => saying.say_with("participant-open", &[("count", Arg::from(open))]),
    };
    view! { <p class="nl-paragraph" role="status">{text}</p> }.into_any()
}

fn end(
    statements: &'static [Statement],
    draft: RwSignal<Draft>,
    finish: Callback<()>,
    saying: &Saying,
) -> AnyView {
    let last = statements.len();
    view! {
        <p class="bw-eyebrow">{saying.say("participant-last")}</p>
        <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{saying.say("participant-end")}</h1>
        {still_open(statements, draft, saying)}
        <p class="nl-paragraph">{saying.say("participant-end-about")}</p>
        <div class="bw-actions bw-actions--ends">
            <button class="nl-button" type="button" id="back" on:click=move |_| go(draft, last)>{saying.say("participant-back")}</button>
            <button class="nl-button nl-button--primary" type="button" id="finish" on:click=move |_| finish.run(())>{saying.say("participant-finish")}</button>
        </div>
    }
    .into_any()
}
