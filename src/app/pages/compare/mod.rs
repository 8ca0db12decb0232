//! Two measurements beside each other: what moved, per dimension in words, without scores.
//! Source: product.md, "A dossier"; issue "The exercise together", comparing two measurements.

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::advice::Item;
use brugwijzer_core::dossier::{Dossier, DossierId, Moved, Summary, moved};
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::heading;
use crate::app::components::{Notice, NoticeKind, Select};
use crate::app::keeping::opening;
use crate::app::route::Route;
use crate::app::state::{State, use_state};
use crate::app::words::{t, t_with, with_texts};

/// The page: choose two, read what moved.
pub fn page() -> AnyView {
    let state = use_state();
    let mut kept = opening::summaries(state);
    kept.sort_by_key(|summary| summary.changed);
    let label = |(place, summary): (usize, &Summary)| {
        let args = [
            ("number", Arg::from(place + 1)),
            ("name", opening::name_of(&summary.municipality).into()),
            ("date", opening::date_of(summary.changed).into()),
        ];
        (
            summary.id.as_str().to_owned(),
            t_with("compare-item", &args),
        )
    };
    let options: Vec<(String, String)> = kept.iter().enumerate().map(label).collect();
    if options.len() < 2 {
        return view! {
            <div class="bw-page">
                {heading(t("compare-title"))}
                <p class="nl-paragraph">{t("compare-one-only")} " " <a class="nl-link" href=Route::Data.href()>{t("start-open")}</a></p>
            </div>
        }
        .into_any();
    }
    let id = |place: usize| {
        options
            .get(place)
            .map_or(String::new(), |(id, _)| id.clone())
    };
    let before = RwSignal::new(id(options.len() - 2));
    let after = RwSignal::new(id(options.len() - 1));
    view! {
        <div class="bw-page">
            {heading(t("compare-title"))}
            <p class="nl-paragraph nl-paragraph--lead">{t("compare-lead")}</p>
            <div class="bw-columns bw-noprint">
                <Select id="before" label=t("compare-before") options=options.clone() chosen=before on_choose=Callback::new(move |id| before.set(id)) />
                <Select id="after" label=t("compare-after") options=options chosen=after on_choose=Callback::new(move |id| after.set(id)) />
            </div>
            {move || result(state, &before.get(), &after.get())}
        </div>
    }
    .into_any()
}

/// What moved between two municipalities is no progress of either.
fn two_municipalities(before: &Dossier, after: &Dossier) -> Option<AnyView> {
    let [before, after] = [before, after].map(|dossier| dossier.municipality.trim().to_owned());
    let is_one = before.to_lowercase() == after.to_lowercase();
    (!is_one && !before.is_empty() && !after.is_empty()).then(|| {
        let args = [
            ("before", before.as_str().into()),
            ("after", after.as_str().into()),
        ];
        let said = t_with("compare-two-municipalities", &args);
        view! {
            <Notice kind=NoticeKind::Attention>
                <p class="nl-paragraph" id="two-municipalities">{said}</p>
            </Notice>
        }
        .into_any()
    })
}

fn load(state: State, id: &str) -> Option<Dossier> {
    let id = DossierId::parse(id)?;
    let open = state.dossier.get_untracked();
    if open.id == id {
        return Some(open);
    }
    let restored = state
        .shelf
        .with_value(|shelf| shelf.load(&id))
        .ok()
        .flatten();
    restored.map(|restored| restored.dossier)
}

fn result(state: State, before: &str, after: &str) -> AnyView {
    if before == after {
        return view! { <p class="nl-paragraph">{t("compare-pick-two")}</p> }.into_any();
    }
    let (Some(before), Some(after)) = (load(state, before), load(state, after)) else {
        return view! { <p class="nl-paragraph">{t("compare-unreadable")}</p> }.into_any();
    };
    let moves = moved(&before, &after);
    let headline =
        |dossier: &Dossier| with_texts(|texts| wording::headline(&dossier.advice(), texts));
    let one = |moved: Moved| {
        let total = moved.dimension.statements().len();
        let args = [
            (
                "dimension",
                t(&format!("dimension-{}", moved.dimension.id())).into(),
            ),
            ("before", Arg::from(moved.before)),
            ("after", Arg::from(moved.after)),
            ("total", Arg::from(total)),
        ];
        let line = match moved.before == moved.after {
            _ if !moved.comparable => "compare-unanswered",
            true => "compare-stayed",
            false => "compare-moved",
        };
        let names = |id: &'static str, statements: Vec<_>| {
            let item = |statement| {
                let name =
                    with_texts(|texts| wording::item_name(Item::Statement(statement), texts));
                view! { <li>{t_with(id, &[("statement", name.into())])}</li> }
            };
            statements.into_iter().map(item).collect_view()
        };
        view! {
            <li class="bw-section">
                <h3 class="nl-heading nl-heading--level-3">{t_with(line, &args)}</h3>
                <ul class="bw-list">{names("compare-came", moved.came)} {names("compare-went", moved.went)}</ul>
            </li>
        }
    };
    view! {
        {two_municipalities(&before, &after)}
        <dl class="bw-keylist">
            <div class="bw-keylist__row"><dt>{t("compare-before")}</dt><dd>{headline(&before)}</dd></div>
            <div class="bw-keylist__row"><dt>{t("compare-after")}</dt><dd>{headline(&after)}</dd></div>
        </dl>
        <ul class="bw-list--plain" id="moved">{moves.into_iter().map(one).collect_view()}</ul>
    }
    .into_any()
}
