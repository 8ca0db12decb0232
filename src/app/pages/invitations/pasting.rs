//! Rows from elsewhere: a pasted table or a CSV file, with a look at them before they are added.

use std::collections::BTreeSet;

use brugwijzer_core::documents::import::{
    Choices, Column, ColumnUse, Duplicate, Field, Preview, PreviewRow, ROWS_MAX, RowProblem,
    decode, preview, proposed,
};
use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::invitation::Slot;
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::editing::{Editing, role_of};
use crate::app::components::{Select, TextArea};
use crate::app::words::{t, t_with, with_texts};
use crate::browser::file::{self, ReadError};

/// Characters of a pasted table: 5,000 rows of 400.
const LONGEST: usize = 2_000_000;
/// Rows that are drawn before the user asks for more: thousands would make the page wait.
const DRAWN: usize = 100;

/// A table on its way to the list.
#[derive(Clone, Copy)]
struct Pasting {
    editing: Editing,
    text: RwSignal<String>,
    choices: RwSignal<Choices>,
    /// The lines that are to be added.
    lines: RwSignal<BTreeSet<usize>>,
    drawn: RwSignal<usize>,
    /// What went wrong with a file, or must be known about it; empty for nothing.
    said: RwSignal<String>,
}

impl Pasting {
    fn take(self, text: String) {
        self.choices.set(Choices::default());
        self.drawn.set(DRAWN);
        self.text.set(text);
    }

    fn read(self, bytes: Result<Vec<u8>, ReadError>) {
        let said = match bytes {
            Ok(bytes) => {
                let decoded = decode(&bytes);
                self.take(decoded.text);
                decoded.guessed.then(|| t("import-guessed"))
            }
            Err(ReadError::None) => None,
            Err(ReadError::TooLarge) => Some(t("data-open-too-large")),
            Err(ReadError::Unreadable) => Some(t("data-open-unreadable")),
        };
        self.said.try_set(said.unwrap_or_default());
    }
}

/// The fold with the field to paste into and what was found.
pub fn view(editing: Editing) -> AnyView {
    let pasting = Pasting {
        editing,
        text: RwSignal::new(String::new()),
        choices: RwSignal::new(Choices::default()),
        lines: RwSignal::new(BTreeSet::new()),
        drawn: RwSignal::new(DRAWN),
        said: RwSignal::new(String::new()),
    };
    let found = Memo::new(move |_| {
        let text = pasting.text.get();
        (!text.trim().is_empty()).then(|| {
            editing
                .list
                .with_untracked(|list| preview(&text, list, &pasting.choices.get()))
        })
    });
    Effect::new(move || {
        let lines = found.with(|found| found.as_ref().map(proposed));
        pasting.lines.set(lines.unwrap_or_default());
    });
    let choose = move |event| file::read_chosen_bytes(&event, move |bytes| pasting.read(bytes));
    view! {
        <details class="bw-details bw-noprint" id="import">
            <summary>{t("import-title")}</summary>
            <div class="bw-details__body">
                <TextArea
                    id="import-text".to_owned()
                    label=t("import-text")
                    help=t("import-text-about")
                    limit=LONGEST
                    value=pasting.text
                    on_input=Callback::new(move |text| pasting.take(text))
                />
                <label class="utrecht-form-label" for="import-file">{t("import-file")}</label>
                <p><input id="import-file" type="file" accept=".csv,.txt,.tsv,text/csv,text/plain" on:change=choose /></p>
                <p class="nl-paragraph" role="status">{pasting.said}</p>
                {move || found.get().map(|found| outcome(pasting, found))}
            </div>
        </details>
    }
    .into_any()
}

fn outcome(pasting: Pasting, found: Preview) -> AnyView {
    let count = t_with("import-found", &[("count", Arg::from(found.rows.len()))]);
    let too_many = (found.rows_left > 0).then(|| {
        let args = [
            ("max", Arg::from(ROWS_MAX)),
            ("count", Arg::from(found.rows_left)),
        ];
        t_with("import-too-many", &args)
    });
    let chosen = move || {
        let count = pasting.lines.with(BTreeSet::len);
        t_with("import-proposed", &[("count", Arg::from(count))])
    };
    let lacks_role = found.rows.iter().any(|row| {
        let is_role = |problem: &RowProblem| {
            matches!(
                problem,
                RowProblem::RoleMissing | RowProblem::RoleUnknown(_)
            )
        };
        row.problems.iter().any(is_role)
    }) || pasting
        .choices
        .with_untracked(|choices| choices.slot.is_some());
    let all = found.clone();
    let add = move |_| {
        pasting
            .editing
            .take_over(&all, &pasting.lines.get_untracked());
        pasting.take(String::new());
    };
    view! {
        <p class="nl-paragraph" role="status">{count} " " {chosen} " " {too_many}</p>
        {(!found.has_head).then(|| view! { <p class="nl-paragraph">{t("import-head-none")}</p> })}
        {columns(pasting, &found.columns)}
        {lacks_role.then(|| role(pasting))}
        {rows(pasting, found.rows)}
        <div class="bw-actions">
            <button class="nl-button nl-button--primary" type="button" id="import-add"
                disabled=move || pasting.lines.with(BTreeSet::is_empty) on:click=add>{t("import-add")}</button>
            <button class="nl-button" type="button" on:click=move |_| pasting.take(String::new())>{t("import-clear")}</button>
        </div>
    }
    .into_any()
}

/// What each column fills, with the choice of another field where that is allowed.
fn columns(pasting: Pasting, columns: &[Column]) -> AnyView {
    let fields: Vec<Option<Field>> = columns
        .iter()
        .map(|column| match column.used {
            ColumnUse::Fills(field) => Some(field),
            ColumnUse::LeftOut(_) => None,
        })
        .collect();
    let one = move |(place, column): (usize, &Column)| {
        let name = if column.title.is_empty() {
            t_with("import-column", &[("number", Arg::from(place + 1))])
        } else {
            column.title.clone()
        };
        let (chosen, why, is_open) = match column.used {
            ColumnUse::Fills(field) => (field.id(), String::new(), true),
            ColumnUse::LeftOut(reason) => {
                let why = t(&format!("import-left-out-{}", reason.id()));
                ("", why, reason.can_be_matched())
            }
        };
        let fields = fields.clone();
        let choose = move |event| {
            let mut fields = fields.clone();
            if let Some(field) = fields.get_mut(place) {
                *field = Field::from_id(&event_target_value(&event));
            }
            pasting.choices.update(|choices| choices.fields = fields);
        };
        let id = format!("import-column-{place}");
        let select = is_open.then(|| {
            let option = |field: &Field| {
                let id = field.id();
                view! { <option value=id selected=chosen == id>{t(&format!("import-field-{id}"))}</option> }
            };
            view! {
                <select id=id.clone() class="utrecht-select utrecht-select--html-select" on:change=choose>
                    <option value="" selected=chosen.is_empty()>{t("import-leave")}</option>
                    {Field::ALL.iter().map(option).collect_view()}
                </select>
            }
        });
        let label = if is_open {
            view! { <label class="utrecht-form-label" for=id.clone()>{name}</label> }.into_any()
        } else {
            view! { <p><strong>{name}</strong></p> }.into_any()
        };
        view! { <li>{label} {select} " " <span class="bw-small">{why}</span></li> }
    };
    view! {
        <h3 class="nl-heading nl-heading--level-4">{t("import-columns")}</h3>
        <ul class="bw-list">{columns.iter().enumerate().map(one).collect_view()}</ul>
    }
    .into_any()
}

/// The role for all lines that have none.
fn role(pasting: Pasting) -> AnyView {
    let option = |slot: &Slot| (slot.id().to_owned(), role_of(*slot));
    let options = [(String::new(), t("import-role-none"))]
        .into_iter()
        .chain(Slot::ALL.iter().map(option))
        .collect();
    let chosen = move || {
        let slot = pasting.choices.with(|choices| choices.slot);
        slot.map_or_else(String::new, |slot| slot.id().to_owned())
    };
    view! {
        <Select
            id="import-role"
            label=t("import-role")
            options=options
            chosen=Signal::derive(chosen)
            on_choose=Callback::new(move |id: String| pasting.choices.update(|choices| choices.slot = Slot::from_id(&id)))
        />
    }
    .into_any()
}

fn rows(pasting: Pasting, rows: Vec<PreviewRow>) -> AnyView {
    let total = rows.len();
    let more = move || {
        let left = total.saturating_sub(pasting.drawn.get());
        (left > 0).then(|| {
            let text = t_with("import-more", &[("count", Arg::from(left))]);
            view! { <button class="nl-button" type="button" on:click=move |_| pasting.drawn.update(|drawn| *drawn += 500)>{text}</button> }
        })
    };
    let drawn = move || {
        let shown = rows.iter().take(pasting.drawn.get());
        shown.map(|line| row(pasting, line)).collect_view()
    };
    view! {
        <div class="bw-scroll" tabindex="0" role="region" aria-label=t("import-rows")>
            <table class="utrecht-table utrecht-table--html-table" id="import-rows">
                <caption class="bw-hidden">{t("import-rows")}</caption>
                <thead><tr>
                    <th scope="col">{t("import-head-add")}</th>
                    <th scope="col">{t("import-field-role")}</th>
                    <th scope="col">{t("import-field-organisation")}</th>
                    <th scope="col">{t("import-field-number")}</th>
                    <th scope="col">{t("import-field-status")}</th>
                    <th scope="col">{t("export-head-remark")}</th>
                </tr></thead>
                <tbody>{drawn}</tbody>
            </table>
        </div>
        <p>{more}</p>
    }
    .into_any()
}

fn row(pasting: Pasting, row: &PreviewRow) -> AnyView {
    let line = row.line;
    let name = t_with("import-line", &[("line", Arg::from(line))]);
    let tick = move |event| {
        let is_chosen = event_target_checked(&event);
        pasting.lines.update(|lines| {
            if is_chosen {
                lines.insert(line);
            } else {
                lines.remove(&line);
            }
        });
    };
    let remarks = remarks(row);
    let cells = match &row.draft {
        Some(draft) => {
            let status = with_texts(|texts| wording::status(draft.status, texts));
            view! {
                <td>{role_of(draft.slot)}</td>
                <td dir="auto">{draft.organisation.clone()}</td>
                <td class="bw-number">{draft.people}</td>
                <td>{status}</td>
            }
            .into_any()
        }
        // What cannot be added is shown as it was written, so that nothing seems to be lost.
        None => {
            let written = row.cells.join(" | ");
            view! { <td colspan="4" dir="auto">{written}</td> }.into_any()
        }
    };
    view! {
        <tr>
            <td><label class="bw-check"><input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox"
                prop:checked=move || pasting.lines.with(|lines| lines.contains(&line))
                disabled=row.draft.is_none() on:change=tick /><span>{name}</span></label></td>
            {cells}
            <td class="bw-remark">{remarks}</td>
        </tr>
    }
    .into_any()
}

fn remarks(row: &PreviewRow) -> String {
    let duplicate = row.duplicate.map(|duplicate| match duplicate {
        Duplicate::OnList => t("import-duplicate-list"),
        Duplicate::OfLine(line) => t_with("import-duplicate-line", &[("line", Arg::from(line))]),
    });
    let problems = row.problems.iter().map(problem);
    problems.chain(duplicate).collect::<Vec<_>>().join(" ")
}

fn problem(problem: &RowProblem) -> String {
    let id = format!("import-row-{}", problem.id());
    match problem {
        RowProblem::RoleUnknown(value)
        | RowProblem::NumberUnclear(value)
        | RowProblem::ViaUnknown(value)
        | RowProblem::StatusUnknown(value)
        | RowProblem::YesNoUnclear(value) => t_with(&id, &[("value", value.as_str().into())]),
        RowProblem::NumberSplit { people, rows } => t_with(
            &id,
            &[
                ("people", Arg::from(i64::from(*people))),
                ("rows", Arg::from(*rows)),
            ],
        ),
        RowProblem::OrganisationTooLong(max) => t_with(&id, &[("max", Arg::from(*max))]),
        RowProblem::CellCount { found, expected } => t_with(
            &id,
            &[
                ("found", Arg::from(*found)),
                ("expected", Arg::from(*expected)),
            ],
        ),
        _ => t(&id),
    }
}
