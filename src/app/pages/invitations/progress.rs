//! How far the invitations have come: people by side, and who still has to be asked.

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::invitation::{InvitationList, Side};
use brugwijzer_core::i18n::{Arg, Texts};
use leptos::prelude::*;

use super::editing::Editing;
use crate::app::words::{t, t_with, with_texts};

/// How many rows are named; a list may have thousands.
const NAMED: usize = 25;

/// The people of each side, and the rows that wait.
pub fn view(editing: Editing) -> AnyView {
    let sides = Memo::new(move |_| lines(editing, sides));
    let waiting = Memo::new(move |_| lines(editing, waiting));
    let count = Memo::new(move |_| editing.list.with(|list| list.to_ask().count()));
    view! {
        <section class="bw-section" aria-labelledby="list-progress">
            <h2 id="list-progress" class="nl-heading nl-heading--level-3">{t("list-progress")}</h2>
            <ul class="bw-list">{move || sides.get().into_iter().map(item).collect_view()}</ul>
            <details class="bw-details" id="list-to-ask">
                <summary>{move || t_with("list-to-ask", &[("count", Arg::from(count.get()))])}</summary>
                <div class="bw-details__body">
                    <ul class="bw-list">{move || waiting.get().into_iter().map(item).collect_view()}</ul>
                    {move || more(count.get())}
                </div>
            </details>
        </section>
    }
    .into_any()
}

fn lines(editing: Editing, of: fn(&InvitationList, &Texts) -> Vec<String>) -> Vec<String> {
    editing
        .list
        .with(|list| with_texts(|texts| of(list, texts)))
}

fn sides(list: &InvitationList, texts: &Texts) -> Vec<String> {
    let here = Side::ALL.iter().copied();
    let here = here.filter(|side| list.rows_of(*side).next().is_some());
    here.map(|side| wording::side_totals(side, list, texts))
        .collect()
}

fn waiting(list: &InvitationList, texts: &Texts) -> Vec<String> {
    let rows = list.to_ask().take(NAMED);
    rows.map(|row| wording::row_to_ask(row, texts)).collect()
}

/// The rows that are not named, when there are any.
fn more(count: usize) -> Option<AnyView> {
    let left = count.checked_sub(NAMED).filter(|left| *left > 0)?;
    let text = t_with("list-left", &[("count", left.into())]);
    Some(view! { <p class="nl-paragraph">{text}</p> }.into_any())
}

fn item(text: String) -> AnyView {
    view! { <li>{text}</li> }.into_any()
}
