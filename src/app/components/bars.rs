//! The answers to one statement as bars: word and count stand inside each part.

use brugwijzer_core::documents::slide::{Part, Row};
use leptos::prelude::*;

/// Rows of bars, or of words where a bar may not be shown. For a room, `from_afar`, those who do not
/// know stand below the name in place of the number of people, which their words hold: large
/// letters would otherwise need a line of their own.
#[component]
pub fn Bars(rows: Vec<Row>, #[prop(optional)] from_afar: bool) -> impl IntoView {
    let row = |row: Row| {
        let (apart, parts): (Vec<Part>, Vec<Part>) = row
            .parts
            .into_iter()
            .partition(|part| from_afar && is_unknown(part));
        let body = if parts.is_empty() && apart.is_empty() {
            view! { <span class="bw-bars__words">{row.words}</span> }.into_any()
        } else {
            view! { <span class="bw-stack">{drawn(parts)}</span> }.into_any()
        };
        let people = (apart.is_empty() && !row.people.is_empty())
            .then(|| view! { " " <span class="bw-bars__n">{row.people}</span> });
        view! {
            <li class="bw-bars__row">
                <span class="bw-bars__name">{row.name} {people} {drawn(apart)}</span>
                {body}
            </li>
        }
    };
    view! { <ul class="bw-bars">{rows.into_iter().map(row).collect_view()}</ul> }.into_any()
}

fn is_unknown(part: &Part) -> bool {
    part.answer == "unknown"
}

fn drawn(parts: Vec<Part>) -> Vec<AnyView> {
    let is_high = |part: &&Part| matches!(part.answer.as_str(), "mostly" | "yes");
    let first_high = parts.iter().find(is_high).map(|part| part.answer.clone());
    let one = |part: Part| {
        let mut class = format!("bw-stack__part bw-stack__part--{}", part.answer);
        if first_high.as_ref() == Some(&part.answer) {
            class.push_str(" bw-stack__part--first-high");
        }
        let text = if is_unknown(&part) {
            part.word
        } else {
            format!("{}\u{a0}{}", part.word, part.count)
        };
        view! {
            <span class=class style:--bw-n=part.count.to_string()><span class="bw-stack__word">{text}</span></span>
        }
        .into_any()
    };
    parts.into_iter().map(one).collect()
}
