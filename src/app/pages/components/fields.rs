//! Fields: empty, filled, near their limit, wrong.

use leptos::prelude::*;

use super::{Family, LONG, example, nothing};
use crate::app::components::{
    Moment, MomentField, NumberField, PasswordField, RowTextField, Select, TextArea, TextField,
};

pub(super) fn families() -> Vec<Family> {
    vec![text_field(), text_area(), row_text_field(), other_fields()]
}

fn text(id: &str, help: &str, limit: usize, value: &str) -> AnyView {
    let value = RwSignal::new(value.to_owned());
    view! {
        <TextField id=id.to_owned() label="Gemeente".to_owned() help=help.to_owned() limit=limit value=value on_input=Callback::new(move |text| value.set(text)) />
    }
    .into_any()
}

fn text_field() -> Family {
    Family {
        name: "text_field",
        examples: vec![
            example("text field, empty", || text("text-empty", "", 80, "")),
            example("text field, with help", || {
                text("text-help", "Zo staat het op de brieven.", 80, "")
            }),
            example("text field, filled", || {
                text("text-filled", "", 80, "Voorbeeldstad")
            }),
            example("text field, long word", || text("text-long", "", 200, LONG)),
            example("text field, near its limit", || {
                text("text-limit", "", 14, "Voorbeeldstad")
            }),
            example("text field, right to left", || {
                text("text-rtl", "", 80, "مثال")
            }),
        ],
    }
}

fn area(id: &str, value: &str) -> AnyView {
    let value = RwSignal::new(value.to_owned());
    view! {
        <TextArea id=id.to_owned() label="Waarom?".to_owned() help="Geen namen.".to_owned() limit=300 value=value on_input=Callback::new(move |text| value.set(text)) />
    }
    .into_any()
}

fn text_area() -> Family {
    Family {
        name: "text_area",
        examples: vec![
            example("text area, empty", || area("area-empty", "")),
            example("text area, many lines", || {
                area(
                    "area-lines",
                    &["Een regel van het voorbeeld."; 9].join("\n"),
                )
            }),
        ],
    }
}

fn row_field(id: &str, value: &str) -> AnyView {
    let value = RwSignal::new(value.to_owned());
    view! {
        <div>
            <RowTextField id=id.to_owned() label="Organisatie van welzijnsorganisatie".to_owned() placeholder="Welke organisatie?".to_owned()
                limit=80 value=value on_input=Callback::new(move |text| value.set(text)) />
        </div>
    }
    .into_any()
}

fn row_text_field() -> Family {
    Family {
        name: "row_text_field",
        examples: vec![
            example("row field, empty", || row_field("row-empty", "")),
            example("row field, filled", || {
                row_field("row-filled", "Stichting Voorbeeld")
            }),
        ],
    }
}

fn password(id: &'static str, error: &'static str) -> AnyView {
    let error = Signal::derive(move || error.to_owned());
    view! {
        <PasswordField id=id label="Wachtwoord".to_owned() help="Ten minste 12 tekens.".to_owned() kind="new-password" value=RwSignal::new(String::new()) error=error />
    }
    .into_any()
}

fn moment(id: &'static str, kind: Moment, value: &'static str) -> AnyView {
    view! { <MomentField id=id label="Wanneer".to_owned() kind=kind value=Signal::derive(move || value.to_owned()) on_choose=nothing() /> }
        .into_any()
}

fn number(id: &'static str, value: Option<u32>) -> AnyView {
    view! { <NumberField id=id.to_owned() label="Hoeveel mensen zijn er?".to_owned() value=Signal::derive(move || value) on_number=nothing() /> }
        .into_any()
}

fn select(id: &'static str, chosen: &'static str) -> AnyView {
    let options = vec![
        (String::new(), "Kies".to_owned()),
        ("a".to_owned(), "Movisie".to_owned()),
        ("b".to_owned(), LONG.to_owned()),
    ];
    view! { <Select id=id label="Via wie".to_owned() options=options chosen=Signal::derive(move || chosen.to_owned()) on_choose=nothing() /> }
        .into_any()
}

fn other_fields() -> Family {
    Family {
        name: "other_fields",
        examples: vec![
            example("password, empty", || password("password-empty", "")),
            example("password, wrong", || {
                password("password-wrong", "Dit wachtwoord is te kort.")
            }),
            example("date, empty", || moment("date-empty", Moment::Date, "")),
            example("date, chosen", || {
                moment("date-chosen", Moment::Date, "2027-03-11")
            }),
            example("time, chosen", || {
                moment("time-chosen", Moment::Time, "18:30")
            }),
            example("number, empty", || number("number-empty", None)),
            example("number, filled", || number("number-filled", Some(24))),
            example("select, nothing chosen", || select("select-none", "")),
            example("select, a long option", || select("select-long", "b")),
        ],
    }
}
