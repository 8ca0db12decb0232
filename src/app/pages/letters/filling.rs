//! What a letter is filled with, and what is still missing.

use brugwijzer_core::documents::letters::{LetterFacts, Placeholder};
use brugwijzer_core::domain::advice::Advice;
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::{Date, Time, delete_date};
use brugwijzer_core::dossier::{Arrangement, Dossier};
use brugwijzer_core::i18n::Texts;
use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::today;
use crate::app::words::t;

/// The facts for the letters of a meeting. Names of persons are not among them.
pub fn facts(
    dossier: &Dossier,
    advice: &Advice,
    meeting: Meeting,
    arrangement: &Arrangement,
) -> LetterFacts {
    let typed = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let list = dossier.list_or_draft(meeting);
    let needed = list.counted_totals().needed;
    LetterFacts {
        municipality: typed(&dossier.municipality),
        partner: typed(&arrangement.partner),
        place: typed(&arrangement.place),
        fee: typed(&arrangement.fee),
        role: typed(&arrangement.role),
        theme: arrangement.theme_or_first(&dossier.context),
        exchange: arrangement.exchange.clone(),
        date: arrangement.date.map(ymd),
        start: arrangement.start.map(hm),
        end: arrangement.end.map(hm),
        number: Some(needed).filter(|number| *number > 0),
        reply_by: arrangement.reply_by.map(ymd),
        evaluation_on: arrangement.evaluation.map(ymd),
        delete_on: arrangement.date.map(|_| {
            ymd(delete_date(
                arrangement.date,
                arrangement.evaluation,
                today::date(),
            ))
        }),
        home_address: arrangement.home_address,
        topics: advice
            .agenda()
            .topics()
            .iter()
            .map(|topic| topic.dimension)
            .collect(),
        ..LetterFacts::default()
    }
}

fn ymd(date: Date) -> (i32, u8, u8) {
    (date.year(), u8::from(date.month()), date.day())
}

fn hm(time: Time) -> (u8, u8) {
    (time.hour(), time.minute())
}

/// What is still a blank in the letter, in the letter's own words.
pub fn missing(missing: &[Placeholder], texts: &Texts) -> AnyView {
    if missing.is_empty() {
        return view! { <p class="nl-paragraph">{t("letters-missing-none")}</p> }.into_any();
    }
    let blanks: Vec<String> = missing
        .iter()
        .map(|placeholder| texts.get(&placeholder.blank_id()))
        .collect();
    view! {
        <p class="nl-paragraph">
            <strong>{t("letters-missing")} ": "</strong> {blanks.join(" · ")} ". "
            <a class="nl-link" href=Route::Planning.href()>{t("letters-missing-fill")}</a>
        </p>
    }
    .into_any()
}
