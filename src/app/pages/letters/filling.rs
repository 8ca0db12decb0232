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
use crate::browser::edition;

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

/// Where a blank of a letter is filled in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    Planning,
    Facts,
    /// For the whole meeting, or row by row when a letter is made for the list.
    List,
    /// Names, which no letter keeps: by hand, or from the contacts when it is sent.
    People,
}

impl Source {
    const ALL: [Self; 4] = [Self::Planning, Self::Facts, Self::List, Self::People];

    const fn of(placeholder: Placeholder) -> Self {
        match placeholder {
            Placeholder::Date
            | Placeholder::Time
            | Placeholder::Start
            | Placeholder::End
            | Placeholder::Place
            | Placeholder::Partner
            | Placeholder::Fee
            | Placeholder::Theme
            | Placeholder::Role
            | Placeholder::ReplyBy
            | Placeholder::EvaluationOn
            | Placeholder::DeleteOn => Self::Planning,
            Placeholder::Municipality => Self::Facts,
            Placeholder::Number | Placeholder::Organisation => Self::List,
            Placeholder::Name
            | Placeholder::Adviser
            | Placeholder::Alderman
            | Placeholder::Contact
            | Placeholder::Phone
            | Placeholder::Sender => Self::People,
        }
    }

    /// What to do, with a link where there is a page for it.
    fn way(self) -> AnyView {
        let (route, words) = match self {
            Self::Planning => (Route::Planning, "letters-missing-planning"),
            Self::Facts => (Route::Facts, "letters-missing-facts"),
            Self::List => (Route::Invitations, "letters-missing-list"),
            // One file has no contacts.
            Self::People if edition::is_single_file() => {
                return t("letters-missing-by-hand").into_any();
            }
            Self::People => (Route::Contacts, "letters-missing-people"),
        };
        view! { <a class="nl-link" href=route.href()>{t(words)}</a> }.into_any()
    }
}

/// What is still a blank in the letter, in the letter's own words, by where it is filled in.
pub fn missing(missing: &[Placeholder], texts: &Texts) -> AnyView {
    if missing.is_empty() {
        return view! { <p class="nl-paragraph">{t("letters-missing-none")}</p> }.into_any();
    }
    let item = |source: Source| {
        let blanks = missing
            .iter()
            .filter(|placeholder| Source::of(**placeholder) == source);
        let blanks: Vec<String> = blanks
            .map(|placeholder| texts.get(&placeholder.blank_id()))
            .collect();
        (!blanks.is_empty()).then(|| view! { <li>{blanks.join(" · ")} ". " {source.way()}</li> })
    };
    view! {
        <p class="nl-paragraph"><strong>{t("letters-missing")} ":"</strong></p>
        <ul class="bw-list" id="letter-missing">{Source::ALL.into_iter().filter_map(item).collect_view()}</ul>
    }
    .into_any()
}
