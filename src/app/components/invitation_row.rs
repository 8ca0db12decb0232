//! One row of the invitation list. Every field names the role it belongs to,
//! since a screen reader reads them one by one. A table or its undo changes rows too, so options
//! have the property: one that was chosen by hand once does not mind its attribute.

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::context::Context;
use brugwijzer_core::domain::invitation::{
    ORGANISATION_MAX_CHARS, PEOPLE_MAX, PEOPLE_MIN, Row, RowId, Side, Slot, Status, Via,
};
use leptos::prelude::*;

use super::RowTextField;
use crate::app::words::{t, t_with, with_texts};

/// A change to one row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RowChange {
    Organisation(String),
    Number(u8),
    Via(Option<Via>),
    NewVoice(bool),
    Companion(bool),
    Status(Status),
    Up,
    Down,
    Duplicate,
    Remove,
}

/// The id of the organisation field of a row.
pub fn organisation_id(id: RowId) -> String {
    format!("row-{}-organisation", id.0)
}

/// The id of the menu of a row.
pub fn acts_id(id: RowId) -> String {
    format!("row-{}-acts", id.0)
}

/// A row to edit.
#[component]
pub fn InvitationRow(
    #[prop(into)] row: Signal<Row>,
    /// The partners to choose from for the warm contact.
    context: Context,
    on_change: Callback<RowChange>,
) -> impl IntoView {
    let first = row.get_untracked();
    let role = with_texts(|texts| wording::slot(first.slot(), texts));
    // Only people from outside need a warm contact, and only they can be a new voice.
    let is_outside = matches!(first.side(), Side::Professional | Side::Informal);
    let named = |id: &str| t_with(id, &[("role", role.clone().into())]);
    view! {
        <tr class="bw-invitations__row" role="row">
            <th role="rowheader" scope="row" class="utrecht-table__cell bw-invitations__role">
                {role.clone()}
                {move || row.with(Row::is_optional).then(|| view! { <span class="bw-invitations__note">{t("list-optional")}</span> })}
                {is_outside.then(|| {
                    flag("list-new-voice", Signal::derive(move || row.with(Row::new_voice)), Callback::new(move |on| on_change.run(RowChange::NewVoice(on))))
                })}
                {(first.slot() == Slot::InformalLhbtq).then(|| {
                    flag("list-companion", Signal::derive(move || row.with(Row::companion)), Callback::new(move |on| on_change.run(RowChange::Companion(on))))
                })}
            </th>
            <td role="cell" class="utrecht-table__cell" data-label=t("list-column-number")>{number(row, named("list-number-of"), on_change)}</td>
            <td role="cell" class="utrecht-table__cell" data-label=t("list-column-organisation")>
                <div>
                    {organisation(row, named("list-organisation-of"), on_change)}
                    {is_outside.then(|| via(row, named("list-via-of"), &context, on_change))}
                </div>
            </td>
            <td role="cell" class="utrecht-table__cell" data-label=t("list-column-status")>{status(row, named("list-status-of"), on_change)}</td>
            <td role="cell" class="utrecht-table__cell">{acts(acts_id(first.id()), named("list-acts-of"), on_change)}</td>
        </tr>
    }
    .into_any()
}

fn flag(text: &'static str, on: Signal<bool>, on_tick: Callback<bool>) -> AnyView {
    view! {
        <label class="bw-check bw-check--small">
            <input
                class="utrecht-checkbox utrecht-checkbox--html-input"
                type="checkbox"
                prop:checked=on
                on:change=move |event| on_tick.run(event_target_checked(&event))
            />
            <span>{t(text)}</span>
        </label>
    }
    .into_any()
}

fn number(row: Signal<Row>, label: String, on_change: Callback<RowChange>) -> AnyView {
    let option = move |number: u8| view! { <option value=number.to_string() prop:selected=move || row.with(Row::number) == number>{number}</option> };
    view! {
        <select
            class="utrecht-select utrecht-select--html-select bw-number"
            aria-label=label
            on:change=move |event| {
                if let Ok(number) = event_target_value(&event).parse() {
                    on_change.run(RowChange::Number(number));
                }
            }
        >
            {(PEOPLE_MIN..=PEOPLE_MAX).map(option).collect_view()}
        </select>
    }
    .into_any()
}

fn organisation(row: Signal<Row>, label: String, on_change: Callback<RowChange>) -> AnyView {
    view! {
        <RowTextField
            id=organisation_id(row.with_untracked(Row::id))
            label=label
            placeholder=t("list-organisation-hint")
            limit=ORGANISATION_MAX_CHARS
            value=Signal::derive(move || row.with(|row| row.organisation().as_str().to_owned()))
            on_input=Callback::new(move |text| on_change.run(RowChange::Organisation(text)))
        />
    }
    .into_any()
}

fn via(
    row: Signal<Row>,
    label: String,
    context: &Context,
    on_change: Callback<RowChange>,
) -> AnyView {
    let context = context.clone();
    // A table may bring a contact that was not on offer; what was on offer stays.
    let choices = Memo::new(move |before: Option<&Vec<Via>>| {
        let current = row.with(Row::via);
        let offered = || Via::choices(&context, current);
        let mut choices = before.cloned().unwrap_or_else(offered);
        if let Some(current) = current
            && !choices.contains(&current)
        {
            choices.push(current);
        }
        choices
    });
    let option = move |via: Via| {
        let name = with_texts(|texts| wording::via(Some(via), texts));
        let label = t_with("list-via-item", &[("via", name.into())]);
        view! { <option value=via.id() prop:selected=move || row.with(Row::via) == Some(via)>{label}</option> }
    };
    view! {
        <select
            class="utrecht-select utrecht-select--html-select"
            aria-label=label
            on:change=move |event| on_change.run(RowChange::Via(Via::from_id(&event_target_value(&event))))
        >
            <option value="" prop:selected=move || row.with(Row::via).is_none()>{t("list-via-none")}</option>
            {move || choices.get().into_iter().map(option).collect_view()}
        </select>
    }
    .into_any()
}

fn status(row: Signal<Row>, label: String, on_change: Callback<RowChange>) -> AnyView {
    let option = move |status: &'static Status| {
        let text = with_texts(|texts| wording::status(*status, texts));
        view! { <option value=status.id() prop:selected=move || row.with(Row::status) == *status>{text}</option> }
    };
    view! {
        <select
            class="utrecht-select utrecht-select--html-select"
            aria-label=label
            on:change=move |event| {
                if let Some(status) = Status::from_id(&event_target_value(&event)) {
                    on_change.run(RowChange::Status(status));
                }
            }
        >
            {Status::ALL.iter().map(option).collect_view()}
        </select>
    }
    .into_any()
}

fn acts(id: String, label: String, on_change: Callback<RowChange>) -> AnyView {
    let acts = [
        ("list-up", RowChange::Up),
        ("list-down", RowChange::Down),
        ("list-duplicate", RowChange::Duplicate),
        ("list-remove", RowChange::Remove),
    ];
    let act = move |(text, change): (&'static str, RowChange)| {
        view! { <li><button class="bw-textbutton" type="button" on:click=move |_| on_change.run(change.clone())>{t(text)}</button></li> }
    };
    view! {
        <details class="bw-menu bw-noprint">
            <summary id=id aria-label=label>"⋯"</summary>
            <ul class="bw-menu__list">{acts.map(act).collect_view()}</ul>
        </details>
    }
    .into_any()
}
