//! Questions with answers, one or more of them.

use brugwijzer_core::domain::assessment::{Answer, GateAnswer, Statement, Value};
use leptos::prelude::*;

use super::{Family, LONG, example, nothing};
use crate::app::components::{
    CheckboxOption, Checkboxes, Choice, ChoiceOption, Look, Radios, StatementCard,
};
use crate::app::words::t;

pub(super) fn families() -> Vec<Family> {
    vec![choice(), statement_card(), radios(), checkboxes()]
}

fn scale(name: &str, help: &str, chosen: Option<&'static str>) -> AnyView {
    let options = Answer::ALL.into_iter().map(|answer| ChoiceOption {
        id: answer.id(),
        label: t(&format!("answer-{}", answer.id())),
    });
    choice_of(name, help, options.collect(), Look::Scale, chosen)
}

fn gate(name: &str, chosen: Option<&'static str>) -> AnyView {
    let options = GateAnswer::ALL.iter().map(|answer| ChoiceOption {
        id: answer.id(),
        label: t(&format!("gate-answer-{}", answer.id())),
    });
    choice_of(name, "", options.collect(), Look::Gate, chosen)
}

fn choice_of(
    name: &str,
    help: &str,
    options: Vec<ChoiceOption>,
    look: Look,
    chosen: Option<&'static str>,
) -> AnyView {
    let chosen = RwSignal::new(chosen);
    view! {
        <Choice name=name.to_owned() question=t("statement-trust-equality") help=help.to_owned() options=options look=look
            chosen=chosen on_choose=Callback::new(move |id| chosen.set(id)) clear=t("questions-clear") />
    }
    .into_any()
}

fn choice() -> Family {
    Family {
        name: "choice",
        examples: vec![
            example("scale, open", || scale("scale-open", "", None)),
            example("scale, with help", || {
                scale("scale-help", "Denk aan nu.", None)
            }),
            example("scale, chosen", || {
                scale("scale-chosen", "", Some("mostly"))
            }),
            example("scale, not known", || {
                scale("scale-unknown", "", Some("unknown"))
            }),
            example("gate, open", || gate("gate-open", None)),
            example("gate, chosen", || gate("gate-chosen", Some("yes"))),
        ],
    }
}

fn card(statement: Statement, answer: Option<Answer>, why: &str) -> AnyView {
    let answer = RwSignal::new(answer);
    let why = RwSignal::new(why.to_owned());
    view! {
        <StatementCard statement=statement answer=answer why=why
            on_answer=Callback::new(move |value| answer.set(value)) on_why=Callback::new(move |text| why.set(text)) />
    }
    .into_any()
}

fn statement_card() -> Family {
    Family {
        name: "statement_card",
        examples: vec![
            example("statement, open", || {
                card(Statement::InsightOffer, None, "")
            }),
            example("statement, answered with a reason", || {
                card(
                    Statement::InsightNeeds,
                    Some(Answer::Known(Value::ALittle)),
                    "Wij vroegen het één keer.",
                )
            }),
        ],
    }
}

fn radios() -> Family {
    let row = || {
        let options = vec![
            ("short", "De 14 stellingen over de basis".to_owned()),
            ("full", LONG.to_owned()),
        ];
        let chosen = RwSignal::new("short");
        view! { <Radios name="radios-example" question="Welke stellingen?".to_owned() options=options chosen=chosen on_choose=Callback::new(move |id| chosen.set(id)) /> }
            .into_any()
    };
    Family {
        name: "radios",
        examples: vec![example("radios, first chosen", row)],
    }
}

fn checkboxes() -> Family {
    let group = || {
        let option = |id, label: &str, about: &str| CheckboxOption {
            id,
            label: label.to_owned(),
            about: about.to_owned(),
        };
        let options = vec![
            option("von", "VON", "vluchtelingenorganisaties"),
            option("fsan", "FSAN", ""),
            option("long", LONG, LONG),
        ];
        view! { <Checkboxes name="checkboxes-example" question="Met wie werkt u?".to_owned() options=options ticked=Signal::derive(|| vec!["fsan"]) on_tick=nothing() /> }
            .into_any()
    };
    Family {
        name: "checkboxes",
        examples: vec![example("checkboxes, one ticked", group)],
    }
}
