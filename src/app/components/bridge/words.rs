//! The bridge in words: names with counts for the narrow drawing, and the table twin.

use brugwijzer_core::domain::assessment::{Dimension, Statement};
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::form::{Form, Forms, form_at, word_of};
use crate::app::route::Route;
use crate::app::words::{t, t_with};

/// The page of a statement. The page scrolls to the statement that was asked for.
pub fn statement_href(statement: Statement) -> String {
    Route::Statement(statement).href()
}

/// "2 van de 3", the statements in place.
pub(super) fn tally(dimension: Dimension, forms: Forms) -> String {
    let statements = dimension.statements();
    let in_place = statements
        .iter()
        .filter(|s| form_at(forms, **s) == Form::InPlace)
        .count();
    t_with(
        "bridge-tally",
        &[
            ("count", Arg::from(in_place)),
            ("total", Arg::from(statements.len())),
        ],
    )
}

/// The number of a dimension spelled out, with its count.
pub(super) fn name_row(dimension: Dimension, forms: Forms) -> AnyView {
    view! {
        <li class="bw-bridge__name">
            <span class="bw-bridge__number" aria-hidden="true">{dimension.index() + 1}</span>
            <a class="nl-link" href=Route::Dimension(dimension).href()>{t(&format!("dimension-{}", dimension.id()))}</a>
            <span class="bw-bridge__tally">{tally(dimension, forms)}</span>
        </li>
    }
    .into_any()
}

/// Every statement with its form.
pub(super) fn table(forms: Forms) -> AnyView {
    let row = |statement: &Statement| {
        let dimension = t(&format!("dimension-{}", statement.dimension().id()));
        view! {
            <tr class="utrecht-table__row">
                <td class="utrecht-table__cell">{dimension}</td>
                <td class="utrecht-table__cell"><a class="nl-link" href=statement_href(*statement)>{t(&format!("statement-{}", statement.id()))}</a></td>
                <td class="utrecht-table__cell">{t(word_of(form_at(forms, *statement)))}</td>
            </tr>
        }
    };
    let head = [
        "bridge-column-dimension",
        "bridge-column-statement",
        "bridge-column-form",
    ];
    view! {
        <table class="utrecht-table utrecht-table--html-table">
            <caption class="bw-hidden">{t("bridge-title")}</caption>
            <thead class="utrecht-table__header"><tr>{head.map(|id| view! { <th scope="col" class="utrecht-table__header-cell">{t(id)}</th> }).collect_view()}</tr></thead>
            <tbody class="utrecht-table__body">{Statement::ALL.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
