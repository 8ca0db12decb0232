//! Why this advice, what is missing, what is there, what would change it, the agenda.

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::advice::{Advice, DimensionChange, Item, Missing, Outcome, Reason};
use brugwijzer_core::domain::assessment::{GateAnswer, Statement};
use brugwijzer_core::dossier::Dossier;
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use crate::app::components::{Form, form_of, form_sign, statement_href};
use crate::app::route::Route;
use crate::app::words::{t, t_with, with_texts};

fn part(id: &'static str, title: &str, body: AnyView) -> AnyView {
    view! {
        <section aria-labelledby=id>
            <h2 id=id class="nl-heading nl-heading--level-2">{t(title)}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// Three reasons with the user's own answers, and the whole rule on demand.
pub fn why(advice: &Advice, dossier: &Dossier) -> AnyView {
    let reasons = advice.main_reasons();
    let (title, items) = if reasons.is_empty() {
        ("advice-page-why-start", key_answers(dossier))
    } else {
        (
            "advice-page-why",
            reasons
                .iter()
                .map(|reason| reason_item(reason, advice, dossier))
                .collect_view(),
        )
    };
    let body = view! {
        <ol class="bw-reasons">{items}</ol>
        {whole_rule(advice)}
    };
    part("advice-why", title, body.into_any())
}

/// For a start meeting the reasons are the key statements that are in place.
fn key_answers(dossier: &Dossier) -> Vec<AnyView> {
    let keys = Statement::ALL.iter().filter(|s| s.is_key()).take(3);
    keys.map(|s| {
        view! { <li>{t(&format!("statement-{}", s.id()))} " " {answer_chip(dossier, *s)}</li> }
            .into_any()
    })
    .collect()
}

fn reason_item(reason: &Reason, advice: &Advice, dossier: &Dossier) -> AnyView {
    let sentence = with_texts(|texts| wording::reason(reason, advice, texts));
    let answers = match *reason {
        Reason::Gate(gate) => {
            let answer = dossier.gates.get(gate);
            let text = with_texts(|texts| wording::gate_answer(answer, texts));
            chip(
                text,
                answer == Some(GateAnswer::Yes),
                answer != Some(GateAnswer::No),
            )
        }
        Reason::KeyStatement(statement) | Reason::TrustStatement(statement) => {
            answer_chip(dossier, statement)
        }
        Reason::TooFewInPlace(dimension) | Reason::TooManyUnknown(dimension) => {
            let line = |s: &Statement| view! { <li><a class="nl-link" href=statement_href(*s)>{t(&format!("statement-{}-short", s.id()))}</a> " " {answer_chip(dossier, *s)}</li> };
            view! { <ul class="bw-list">{dimension.statements().iter().map(line).collect_view()}</ul> }.into_any()
        }
        _ => ().into_any(),
    };
    view! { <li>{sentence} " " {answers}</li> }.into_any()
}

fn answer_chip(dossier: &Dossier, statement: Statement) -> AnyView {
    let answers = dossier.answers_of_advice();
    let text = with_texts(|texts| wording::answer(answers.get(statement), texts));
    let form = form_of(&answers, statement);
    chip(
        text,
        form == Form::InPlace,
        matches!(form, Form::Unknown | Form::Open),
    )
}

fn chip(text: String, in_place: bool, unknown: bool) -> AnyView {
    let class = match (in_place, unknown) {
        (true, _) => "bw-answer bw-answer--in-place",
        (false, true) => "bw-answer bw-answer--unknown",
        (false, false) => "bw-answer",
    };
    view! { <span class="bw-hidden">{t("advice-page-answer")} ": "</span><span class=class>{text}</span> }.into_any()
}

/// The conditions R1 to R5 in words, each with what does not hold yet.
fn whole_rule(advice: &Advice) -> AnyView {
    let condition = |rule: &'static str| {
        let failing: Vec<String> = with_texts(|texts| {
            let reasons = advice
                .reasons()
                .iter()
                .filter(|reason| reason.rule() == rule);
            reasons
                .map(|reason| wording::reason(reason, advice, texts))
                .collect()
        });
        let verdict = t(if failing.is_empty() {
            "advice-page-rule-holds"
        } else {
            "advice-page-rule-fails"
        });
        view! {
            <li>
                {t(&format!("advice-page-rule-{}", rule.to_ascii_lowercase()))} " " <strong>{format!("({verdict})")}</strong>
                {(!failing.is_empty()).then(|| view! {
                    <ul class="bw-list">{failing.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
                })}
            </li>
        }
    };
    view! {
        <details class="bw-details">
            <summary>{t("advice-page-rule")}</summary>
            <div class="bw-details__body">
                <p class="nl-paragraph">{t("advice-page-rule-about")}</p>
                <ol class="bw-list">{["R1", "R2", "R3", "R4", "R5"].map(condition).collect_view()}</ol>
            </div>
        </details>
    }
    .into_any()
}

/// What is missing, each with its first step and who does it.
pub fn missing(advice: &Advice) -> AnyView {
    let (first, rest) = advice.first_steps();
    let body = if first.is_empty() {
        view! { <p class="nl-paragraph">{t("advice-page-missing-none")}</p> }.into_any()
    } else {
        let all = t_with(
            "advice-page-missing-all",
            &[("count", Arg::from(rest.len()))],
        );
        view! {
            {items(&first, advice)}
            {(!rest.is_empty()).then(|| view! {
                <details class="bw-details"><summary>{all}</summary><div class="bw-details__body">{items(&rest, advice)}</div></details>
            })}
        }
        .into_any()
    };
    let small = with_texts(|texts| wording::small_municipality(advice, texts));
    let body = view! {
        {body}
        {small.map(|text| view! { <p id="advice-small" class="nl-paragraph">{text}</p> })}
    };
    part("advice-missing", "advice-page-missing", body.into_any())
}

fn items(missing: &[Missing], advice: &Advice) -> AnyView {
    view! { <ul class="bw-items">{missing.iter().map(|missing| missing_item(missing.item, advice)).collect_view()}</ul> }.into_any()
}

fn missing_item(item: Item, advice: &Advice) -> AnyView {
    let (id, href, form) = match item {
        Item::Gate(gate) => (gate.id(), Route::Facts.href(), Form::NotYet),
        Item::Statement(statement) => {
            let form = if advice.values().get(statement).is_none() {
                Form::Unknown
            } else {
                Form::NotYet
            };
            (statement.id(), statement_href(statement), form)
        }
    };
    let (what, step, who) = with_texts(|texts| {
        (
            wording::item_missing(item, texts),
            wording::item_step(item, texts),
            wording::item_who(item, texts),
        )
    });
    view! {
        <li class="bw-item">
            {form_sign(form, "bw-item__form", id)}
            <p class="bw-item__what"><a class="nl-link" href=href>{what}</a></p>
            <p class="bw-item__step">{step}</p>
            <p class="bw-item__who">{who}</p>
        </li>
    }
    .into_any()
}

/// The smallest set of changes, with the choice that a dimension leaves.
pub fn change(advice: &Advice) -> AnyView {
    let change = advice.change();
    if matches!(advice.outcome(), Outcome::StartMeeting) {
        return view! { <p class="nl-paragraph">{t("advice-page-change-start")}</p> }.into_any();
    }
    let must = change.gates.iter().map(|gate| Item::Gate(*gate));
    let statements = change
        .dimensions
        .iter()
        .flat_map(|d| d.must.iter().map(|s| Item::Statement(*s)));
    let musts = must.chain(statements).map(name_item).collect_view();
    let choices = change
        .dimensions
        .iter()
        .filter(|d| d.choose > 0)
        .map(choice)
        .collect_view();
    let whole = view! { <ul class="bw-list">{musts}</ul> {choices} };
    if advice.changes_to_say().is_some() {
        return view! { <p class="nl-paragraph">{t("advice-page-change-about")}</p> {whole} }
            .into_any();
    }
    let all = t_with(
        "advice-page-change-all",
        &[("count", Arg::from(change.size()))],
    );
    view! {
        <p class="nl-paragraph">{t("advice-page-change-many")}</p>
        <details class="bw-details"><summary>{all}</summary><div class="bw-details__body">{whole}</div></details>
    }
    .into_any()
}

fn name_item(item: Item) -> AnyView {
    view! { <li>{with_texts(|texts| wording::item_name(item, texts))}</li> }.into_any()
}

fn choice(change: &DimensionChange) -> AnyView {
    let dimension = with_texts(|texts| wording::dimension(change.dimension, texts));
    let args = [
        ("dimension", dimension.into()),
        ("count", Arg::from(change.choose)),
        ("total", Arg::from(change.from.len())),
    ];
    view! {
        <div class="bw-choice">
            <p class="bw-choice__lead">{t_with("advice-page-choose", &args)}</p>
            <ul class="bw-list">{change.from.iter().map(|s| name_item(Item::Statement(*s))).collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// What is there already.
pub fn present(advice: &Advice) -> AnyView {
    let present = advice.present();
    let body = if present.is_empty() {
        view! { <p class="nl-paragraph">{t("advice-page-present-none")}</p> }.into_any()
    } else {
        view! { <ul class="bw-list">{present.into_iter().map(name_item).collect_view()}</ul> }
            .into_any()
    };
    part("advice-present", "advice-page-present", body)
}

/// The agenda from the functions, weakest first.
pub fn agenda(advice: &Advice) -> AnyView {
    let topic =
        |topic| view! { <li>{with_texts(|texts| wording::agenda_topic(topic, texts))}</li> };
    let note = with_texts(|texts| wording::agenda_note(advice, texts));
    let body = view! {
        <p class="nl-paragraph">{t("advice-page-agenda-about")}</p>
        <ol class="bw-agenda">{advice.agenda().topics().iter().map(topic).collect_view()}</ol>
        {note.map(|note| view! { <p class="nl-paragraph">{note}</p> })}
    };
    part("advice-agenda", "advice-page-agenda", body.into_any())
}
