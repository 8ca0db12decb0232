//! The report for the alderman: the same document on screen, on paper and in files.

use brugwijzer_core::documents::report::{Extent, report};
use leptos::prelude::*;

use super::ways;
use crate::app::components::DocumentView;
use crate::app::exporting;
use crate::app::route::Route;
use crate::app::state::use_state;
use crate::app::today;
use crate::app::words::{t, with_texts};
use crate::browser::page as browser_page;

/// The page of the report.
pub fn page() -> AnyView {
    let state = use_state();
    let dossier = state.dossier.get_untracked();
    let advice = untrack(|| state.advice());
    let extent = RwSignal::new(Extent::Short);
    let document = move || {
        let document =
            with_texts(|texts| report(&dossier, &advice, extent.get(), texts, today::ymd()));
        view! { <DocumentView document=document /> }
    };
    let choose = move |event| {
        extent.set(if event_target_checked(&event) {
            Extent::WithAppendices
        } else {
            Extent::Short
        });
    };
    let print = move |_| {
        // A browser without printing shows nothing; the page itself stays readable.
        let _ = browser_page::print();
    };
    view! {
        <div class="bw-page bw-page--wide bw-page--document">
            <label class="bw-check bw-noprint">
                <input id="report-appendices" class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" on:change=choose />
                <span>{t("report-page-appendices")}</span>
            </label>
            <div class="bw-actions bw-noprint">
                <button class="nl-button nl-button--primary" type="button" on:click=print>{t("report-page-print")}</button>
                {exporting::button(state, "files-word", move || exporting::report_for_word(state, extent.get_untracked()))}
                {exporting::button(state, "files-page", move || exporting::report_as_page(state, extent.get_untracked()))}
                <a class="nl-button" href=Route::Data.href()>{t("report-page-copy")}</a>
            </div>
            <div class="bw-noprint">{super::data::copies::reminder(state)}</div>
            {exporting::outcome(state)}
            {document}
            {ways(Some((Route::Invitations, t("report-page-back"))), None)}
        </div>
    }
    .into_any()
}
