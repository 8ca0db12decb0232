//! One statement after the reveal: its bars, the question, a new silent vote, what was agreed.

use brugwijzer_core::documents::slide::{self, Row, Slide};
use brugwijzer_core::domain::assessment::{Answer, Perspective, Statement, Value};
use brugwijzer_core::domain::exercise::revealed::{Agreement, StatementResult};
use brugwijzer_core::domain::exercise::tally::Counts;
use brugwijzer_core::domain::exercise::{Exercise, Stage};
use leptos::prelude::*;

use super::refusals;
use crate::app::components::{Bars, NumberField, Select};
use crate::app::exercise::Room;
use crate::app::words::{t, with_texts};

/// Everything about one statement.
pub(super) fn body(room: Room, statement: Statement) -> AnyView {
    let result = Memo::new(move |_| {
        room.live.with(|live| {
            let revealed = live.as_ref()?.revealed()?;
            revealed
                .results()
                .iter()
                .find(|result| result.statement == statement)
                .copied()
        })
    });
    // A memo: the fields are not drawn anew, with what was typed lost, at every change.
    let open =
        Memo::new(move |_| matches!(room.stage(), Some(Stage::Revealed | Stage::Discussing)));
    let is_copy = room
        .live
        .with_untracked(|live| live.as_ref().is_some_and(Exercise::is_copy));
    view! {
        {move || result.get().map(|result| picture(&result))}
        {move || (open.get() && !is_copy).then(|| view! { {agree(room, statement, result)} {vote(room, statement)} })}
    }
    .into_any()
}

fn picture(result: &StatementResult) -> AnyView {
    let drawn = with_texts(|texts| slide::of_statement(result, String::new(), texts));
    let Slide::Statement(drawn) = drawn else {
        return ().into_any();
    };
    view! {
        {(!drawn.rows.is_empty()).then(|| view! { <Bars rows=drawn.rows.clone() /> {table(drawn.rows)} })}
        {drawn.notes.into_iter().map(|note| view! { <p class="nl-paragraph bw-small">{note}</p> }).collect_view()}
        <p class="nl-paragraph"><strong>{drawn.question}</strong></p>
        <p class="nl-paragraph">{t("exercise-pairs")} " " {t("exercise-alderman-last")}</p>
    }
    .into_any()
}

/// The numbers of the bars once more, in a table.
fn table(rows: Vec<Row>) -> AnyView {
    let heads = Answer::ALL.map(|answer| {
        view! { <th scope="col" class="utrecht-table__header-cell">{t(&format!("answer-{}", answer.id()))}</th> }
    });
    let line = |row: Row| {
        let Row {
            name, parts, words, ..
        } = row;
        let cells = if parts.is_empty() {
            view! { <td class="utrecht-table__cell" colspan="5">{words}</td> }.into_any()
        } else {
            let count = move |answer: Answer| {
                let part = parts.iter().find(|part| part.answer == answer.id());
                let count = part.map_or(0, |part| part.count);
                view! { <td class="utrecht-table__cell">{count}</td> }
            };
            Answer::ALL.map(count).into_iter().collect_view().into_any()
        };
        view! { <tr class="utrecht-table__row"><th scope="row" class="utrecht-table__cell">{name}</th>{cells}</tr> }
    };
    view! {
        <details class="bw-details">
            <summary>{t("group-table")}</summary>
            <div class="bw-details__body">
                <table class="utrecht-table">
                    <thead class="utrecht-table__header"><tr class="utrecht-table__row"><td></td>{heads.into_iter().collect_view()}</tr></thead>
                    <tbody class="utrecht-table__body">{rows.into_iter().map(line).collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}

fn answer_options(all: bool) -> Vec<(String, String)> {
    let mut options = vec![(String::new(), t("group-choose"))];
    for answer in Answer::ALL {
        if all || answer != Answer::Unknown {
            options.push((
                answer.id().to_owned(),
                t(&format!("answer-{}", answer.id())),
            ));
        }
    }
    options
}

/// Agreed, or "niet eens" with the two answers that remain.
fn agree(room: Room, statement: Statement, result: Memo<Option<StatementResult>>) -> AnyView {
    let refused = RwSignal::new(String::new());
    let agreement = move || result.get().and_then(|result| result.agreement);
    let settle = move |agreement: Option<Agreement>| {
        let outcome = room.edit(|exercise| exercise.settle(statement, agreement));
        refused.set(match outcome {
            Some(Err(error)) => refusals::decision(&error),
            _ => String::new(),
        });
    };
    let agreed = move || match agreement() {
        Some(Agreement::Agreed(value)) => value.id().to_owned(),
        _ => String::new(),
    };
    let disagreed = RwSignal::new(match untrack(agreement) {
        Some(Agreement::Disagreed(one, other)) => (Some(one), Some(other)),
        _ => (None, None),
    });
    // A new vote lifts what was settled, and another window may settle otherwise.
    Effect::watch(
        agreement,
        move |now, _, _| match now {
            Some(Agreement::Disagreed(one, other)) => disagreed.set((Some(*one), Some(*other))),
            Some(Agreement::Agreed(_)) => disagreed.set((None, None)),
            None if matches!(disagreed.get_untracked(), (Some(_), Some(_))) => {
                disagreed.set((None, None));
            }
            None => {}
        },
        false,
    );
    let set_one = move |is_first: bool, id: String| {
        let answer = Answer::from_id(&id);
        disagreed.update(|(one, other)| *(if is_first { one } else { other }) = answer);
        match disagreed.get_untracked() {
            (Some(one), Some(other)) => settle(Some(Agreement::Disagreed(one, other))),
            // Of two answers one was taken away: there is no "niet eens" any more.
            _ if matches!(untrack(agreement), Some(Agreement::Disagreed(..))) => settle(None),
            _ => {}
        }
    };
    let text =
        |answer: Option<Answer>| answer.map_or(String::new(), |answer| answer.id().to_owned());
    let name = statement.id();
    // The ids of the fields live as long as the page; there are 23 at most.
    view! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset bw-noprint" id=format!("agree-{name}")>
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{t("group-live-with")}</legend>
            <div class="bw-columns bw-columns--three">
                <Select id=field(statement, 0) label=t("exercise-agreed") options=answer_options(false)
                    chosen=Signal::derive(agreed)
                    on_choose=Callback::new(move |id: String| {
                        disagreed.set((None, None));
                        settle(Value::from_id(&id).map(Agreement::Agreed));
                    }) />
                <Select id=field(statement, 1) label=t("group-disagreed-one") options=answer_options(true)
                    chosen=Signal::derive(move || text(disagreed.get().0))
                    on_choose=Callback::new(move |id| set_one(true, id)) />
                <Select id=field(statement, 2) label=t("group-disagreed-other") options=answer_options(true)
                    chosen=Signal::derive(move || text(disagreed.get().1))
                    on_choose=Callback::new(move |id| set_one(false, id)) />
            </div>
            <p class="nl-paragraph bw-small">{t("exercise-disagreed-about")}</p>
            <p role="alert">{refused}</p>
        </fieldset>
    }
    .into_any()
}

/// A fixed id for a field of a statement: only one statement's fields bear each.
fn field(statement: Statement, place: usize) -> &'static str {
    const NAMES: [[&str; 3]; 23] = names();
    NAMES
        .get(statement.index())
        .and_then(|names| names.get(place))
        .copied()
        .unwrap_or("")
}

const fn names() -> [[&'static str; 3]; 23] {
    macro_rules! rows { ($($n:literal),*) => { [$([concat!("agreed-", $n), concat!("one-", $n), concat!("other-", $n)]),*] } }
    rows!(
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22
    )
}

/// A new silent vote with slips: one row of counts a perspective.
fn vote(room: Room, statement: Statement) -> AnyView {
    let counts = RwSignal::new([[0u32; 5]; 3]);
    let slips = RwSignal::new([0u32; 3]);
    let said = RwSignal::new(String::new());
    let unreadable = RwSignal::new(0);
    let enter = move |_| {
        if unreadable.get_untracked() > 0 {
            return said.set(t("number-unreadable"));
        }
        let rows = counts.get_untracked().map(|by_option| Counts { by_option });
        let present = slips.get_untracked();
        let outcome = room.edit(|exercise| exercise.vote(statement, present, &rows));
        said.set(match outcome {
            Some(Ok(())) => {
                counts.set([[0; 5]; 3]);
                slips.set([0; 3]);
                t("group-vote-done")
            }
            Some(Err(error)) => refusals::decision(&error),
            None => String::new(),
        });
    };
    let cell = move |side: usize, answer: Answer| {
        let option = Answer::ALL.iter().position(|a| *a == answer).unwrap_or(0);
        let value = move || {
            let count = counts.with(|c| c.get(side).and_then(|row| row.get(option)).copied());
            count.filter(|count| *count > 0)
        };
        let set = move |number: Option<u32>| {
            counts.update(|counts| {
                if let Some(count) = counts.get_mut(side).and_then(|row| row.get_mut(option)) {
                    *count = number.unwrap_or(0);
                }
            });
        };
        let id = format!("vote-{}-{side}-{}", statement.id(), answer.id());
        view! { <NumberField id=id label=t(&format!("answer-{}", answer.id())) value=Signal::derive(value) on_number=Callback::new(set) unreadable=unreadable /> }
    };
    let number = move |side: usize| {
        let value = move || slips.with(|slips| slips.get(side).copied().filter(|n| *n > 0));
        let set = move |number: Option<u32>| {
            slips.update(|slips| {
                if let Some(slips) = slips.get_mut(side) {
                    *slips = number.unwrap_or(0);
                }
            });
        };
        let id = format!("vote-{}-{side}-slips", statement.id());
        view! { <NumberField id=id label=t("group-vote-slips") value=Signal::derive(value) on_number=Callback::new(set) unreadable=unreadable /> }
    };
    let row = move |side: &'static Perspective| {
        view! {
            <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
                <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{t(&format!("projector-side-{}", side.id()))}</legend>
                {number(side.index())}
                <div class="bw-keys">{Answer::ALL.into_iter().map(|answer| cell(side.index(), answer)).collect_view()}</div>
            </fieldset>
        }
    };
    view! {
        <details class="bw-details bw-noprint">
            <summary>{t("exercise-new-vote")}</summary>
            <div class="bw-details__body">
                <p class="nl-paragraph">{t("group-vote-about")}</p>
                {Perspective::ALL.iter().map(row).collect_view()}
                <div class="bw-actions"><button class="nl-button" type="button" on:click=enter id=format!("vote-{}", statement.id())>{t("group-vote-enter")}</button></div>
            </div>
        </details>
        <p role="status">{said}</p>
    }
    .into_any()
}
