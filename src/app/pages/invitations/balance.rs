//! The balance beside the list, live: bars by side, checks, gaps in words.

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::invitation::{Basis, Check, Side, Verdict, checks, gaps};
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::editing::Editing;
use crate::app::words::{t, t_with, with_texts};

/// The panel with the balance.
pub fn view(editing: Editing) -> AnyView {
    let basis = RwSignal::new(Basis::Needed);
    let found = Memo::new(move |_| {
        editing
            .list
            .with(|list| checks(list, editing.meeting.get(), basis.get()))
    });
    view! {
        <aside class="bw-split__side" aria-labelledby="list-balance">
            <h2 id="list-balance" class="nl-heading nl-heading--level-3">{t("list-balance")}</h2>
            {move || if found.with(Vec::is_empty) {
                view! { <p class="nl-paragraph">{t("list-no-balance")}</p> }.into_any()
            } else {
                panel(editing, basis, found)
            }}
            <h3 class="nl-heading nl-heading--level-4">{t("list-gaps")}</h3>
            {move || gap_list(editing)}
        </aside>
    }
    .into_any()
}

fn panel(editing: Editing, basis: RwSignal<Basis>, found: Memo<Vec<Check>>) -> AnyView {
    let on_call = move || editing.list.with(|list| list.safety_on_call);
    view! {
        {basis_choice(basis)}
        <ul class="bw-balance__bars">{Side::COUNTED.iter().map(|side| bar(editing, basis, *side)).collect_view()}</ul>
        <label class="bw-check bw-noprint">
            <input
                class="utrecht-checkbox utrecht-checkbox--html-input"
                type="checkbox"
                prop:checked=on_call
                on:change=move |event| editing.edit(|list| list.safety_on_call = event_target_checked(&event))
            />
            <span>{t("list-on-call")}</span>
        </label>
        <div aria-live="polite">
            {move || check_list(&found.get(), Verdict::Attention, "list-attention")}
        </div>
        <details class="bw-details">
            <summary>{move || fine_summary(&found.get())}</summary>
            <div class="bw-details__body">{move || check_list(&found.get(), Verdict::Ok, "list-fine")}</div>
        </details>
        <details class="bw-details">
            <summary>{t("list-remember")}</summary>
            <div class="bw-details__body">{move || check_list(&found.get(), Verdict::Info, "list-remember")}</div>
        </details>
    }
    .into_any()
}

/// "9 van de 11 punten kloppen"; reminders are not counted.
fn fine_summary(found: &[Check]) -> String {
    let with = |verdict| {
        found
            .iter()
            .filter(|check| check.verdict == verdict)
            .count()
    };
    let (fine, attention) = (with(Verdict::Ok), with(Verdict::Attention));
    t_with(
        "list-fine-summary",
        &[
            ("count", Arg::from(fine)),
            ("total", Arg::from(fine + attention)),
        ],
    )
}

fn basis_choice(basis: RwSignal<Basis>) -> AnyView {
    let choices = [
        ("needed", Basis::Needed, "list-basis-needed"),
        ("confirmed", Basis::Confirmed, "list-basis-confirmed"),
    ];
    let choice = move |(id, value, text): (&'static str, Basis, &'static str)| {
        view! {
            <label class="bw-check">
                <input
                    class="utrecht-radio-button utrecht-radio-button--html-input"
                    type="radio"
                    name="list-basis"
                    value=id
                    prop:checked=move || basis.get() == value
                    on:change=move |_| basis.set(value)
                />
                <span>{t(text)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset bw-noprint">
            <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{t("list-basis")}</legend>
            {choices.map(choice).collect_view()}
        </fieldset>
    }
    .into_any()
}

fn bar(editing: Editing, basis: RwSignal<Basis>, side: Side) -> AnyView {
    let counted = move || {
        editing.list.with(|list| {
            let (own, all) = (list.totals(side), list.counted_totals());
            match basis.get() {
                Basis::Needed => (own.needed, all.needed),
                Basis::Confirmed => (own.confirmed, all.confirmed),
            }
        })
    };
    let text = move || {
        let (count, total) = counted();
        t_with(
            "list-bar",
            &[
                ("count", Arg::Number(i64::from(count))),
                ("total", Arg::Number(i64::from(total))),
            ],
        )
    };
    view! {
        <li class=format!("bw-bar bw-bar--{}", side.id())>
            <span class="bw-bar__text">
                <span>{with_texts(|texts| wording::side(side, texts))}</span>
                <span class="bw-bar__count">{text}</span>
            </span>
            <span class="bw-bar__track" aria-hidden="true">
                <span
                    class="bw-bar__fill"
                    style:--bw-n=move || counted().0.to_string()
                    style:--bw-of=move || counted().1.max(1).to_string()
                ></span>
            </span>
        </li>
    }
    .into_any()
}

fn check_list(found: &[Check], verdict: Verdict, word: &'static str) -> AnyView {
    let (class, sign) = match verdict {
        Verdict::Ok => ("bw-checklist__item", "✓"),
        Verdict::Attention => ("bw-checklist__item bw-checklist__item--attention", "!"),
        Verdict::Info => ("bw-checklist__item", "·"),
    };
    let item = |check: &Check| {
        let text = with_texts(|texts| wording::check(check, texts));
        view! {
            <li class=class>
                <span class="bw-checklist__sign" aria-hidden="true">{sign}</span>
                <span><span class="bw-checklist__word">{t(word)} ": "</span> {text}</span>
            </li>
        }
    };
    view! { <ul class="bw-checklist">{found.iter().filter(|check| check.verdict == verdict).map(item).collect_view()}</ul> }.into_any()
}

fn gap_list(editing: Editing) -> AnyView {
    let meeting = editing.meeting.get();
    let context = editing.state().dossier.with(|d| d.context.clone());
    let found = editing.list.with(|list| gaps(list, meeting, &context));
    if found.is_empty() {
        return view! { <p class="nl-paragraph">{t("list-no-gaps")}</p> }.into_any();
    }
    let item = |gap| view! { <li>{with_texts(|texts| wording::gap(gap, texts))}</li> };
    view! { <ul class="bw-list">{found.iter().map(item).collect_view()}</ul> }.into_any()
}
