//! The rows by side. Below 800 px the stylesheet makes a card of each row.

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::invitation::{InvitationList, Row, RowId, Side};
use leptos::prelude::*;

use super::editing::Editing;
use crate::app::components::{InvitationRow, organisation_id};
use crate::app::words::{t, t_with, with_texts};
use crate::browser::focus;

/// How many rows of a side are drawn at first, and with every wish for more. A row is a dozen
/// controls; thousands of them keep a page busy for seconds.
const PAGE: usize = 50;

const COLUMNS: [(&str, &str); 5] = [
    ("role", "list-column-role"),
    ("number", "list-column-number"),
    ("who", "list-column-organisation"),
    ("status", "list-column-status"),
    ("acts", "list-column-acts"),
];

/// The table of the list.
pub fn view(editing: Editing) -> AnyView {
    let empty = move || editing.list.with(|list| list.rows().is_empty());
    let column = |(name, id): (&str, &'static str)| {
        let class = format!("utrecht-table__header-cell bw-invitations__{name}");
        let text = if name == "acts" {
            view! { <span class="bw-hidden">{t(id)}</span> }.into_any()
        } else {
            t(id).into_any()
        };
        view! { <th role="columnheader" scope="col" class=class>{text}</th> }
    };
    view! {
        <div class="bw-invitations">
            <table class="utrecht-table" role="table">
                <caption class="bw-hidden">{t("list-caption")}</caption>
                <thead class="utrecht-table__header" role="rowgroup">
                    <tr role="row">{COLUMNS.map(column).collect_view()}</tr>
                </thead>
                {Side::ALL.iter().map(|side| group(editing, *side)).collect_view()}
            </table>
        </div>
        {move || empty().then(|| view! { <p class="nl-paragraph">{t("list-empty")}</p> })}
    }
    .into_any()
}

/// The rows of a side that are drawn: the first ones, and those that were touched since.
fn ids(editing: Editing, side: Side, most: usize) -> Vec<RowId> {
    let rows = |list: &InvitationList| {
        let rows = list.rows_of(side).map(Row::id).enumerate();
        editing.touched.with(|touched| {
            rows.filter(|(place, id)| *place < most || touched.contains(id))
                .map(|(_, id)| id)
                .collect()
        })
    };
    editing.list.with(rows)
}

/// The rows of one side under its name; nothing for a side without rows.
fn group(editing: Editing, side: Side) -> AnyView {
    let most = RwSignal::new(PAGE);
    let rows = Memo::new(move |_| ids(editing, side, most.get()));
    let left = Memo::new(move |_| {
        let all = editing.list.with(|list| list.rows_of(side).count());
        all - rows.with(Vec::len)
    });
    let class = format!("bw-side bw-side--{}", side.id());
    let name = with_texts(|texts| wording::side(side, texts));
    let show_more = move |_| {
        let before = rows.get_untracked();
        most.update(|most| *most += PAGE);
        let new = rows.with_untracked(|rows| rows.iter().copied().find(|id| !before.contains(id)));
        if let Some(id) = new {
            focus::soon(organisation_id(id));
        }
    };
    let more = move || {
        (left.get() > 0).then(|| {
            let next = t_with("list-more", &[("count", left.get().min(PAGE).into())]);
            let left = t_with("list-left", &[("count", left.get().into())]);
            view! {
                <tr class="bw-invitations__more" role="row">
                    <td role="cell" class="utrecht-table__cell" colspan="5">
                        <p class="nl-paragraph">{left}</p>
                        <button class="nl-button bw-noprint" type="button" on:click=show_more>{next}</button>
                    </td>
                </tr>
            }
        })
    };
    view! {
        <tbody class="utrecht-table__body" role="rowgroup" hidden=move || rows.with(Vec::is_empty)>
            <tr class="bw-invitations__group" role="row">
                <th role="rowheader" colspan="5" scope="rowgroup"><span class=class>{name}</span></th>
            </tr>
            <For each=move || rows.get() key=|id| *id children=move |id| row(editing, id) />
            {more}
        </tbody>
    }
    .into_any()
}

fn row(editing: Editing, id: RowId) -> AnyView {
    let row = Memo::new(move |_| editing.list.with(|list| list.row(id).cloned()));
    let context = editing
        .state()
        .dossier
        .with_untracked(|d| d.context.clone());
    // A row that has just been removed is drawn once more with what it held.
    let Some(first) = row.get_untracked() else {
        return ().into_any();
    };
    view! {
        <InvitationRow
            row=Signal::derive(move || row.get().unwrap_or_else(|| first.clone()))
            context=context
            on_change=Callback::new(move |change| editing.change(id, change))
        />
    }
    .into_any()
}
