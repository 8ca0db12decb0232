//! When and where: the fields, and what to mind about the date.

use brugwijzer_core::domain::context::{ExchangeQuestion, Theme};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::{
    Avoid, DATA_DATE, Date, FEASTS_UNTIL, Mistake, SCHOOLS_UNTIL, Time, clock, iso, mistakes,
    parse_clock, parse_iso, warnings,
};
use brugwijzer_core::dossier::{Arrangement, LIMIT_NAME};
use leptos::prelude::*;

use super::Arranging;
use crate::app::components::{
    CheckboxOption, Checkboxes, Moment, MomentField, Notice, NoticeKind, Select, TextField,
};
use crate::app::pages::facts::tick;
use crate::app::today;
use crate::app::words::{t, t_with, with_texts};

/// The fields and the warnings.
pub fn view(arranging: Arranging) -> AnyView {
    view! {
        <div class="bw-columns">
            {day(arranging, "planning-date", String::new(), |a| a.date, |a, day| a.date = day)}
            {day(arranging, "planning-reply-by", String::new(), |a| a.reply_by, |a, day| a.reply_by = day)}
            {time(arranging, "planning-start", |a| a.start, |a, time| a.start = time)}
            {time(arranging, "planning-end", |a| a.end, |a, time| a.end = time)}
        </div>
        <div role="status">{move || date_warnings(&arranging.arrangement.get())}</div>
        {day(arranging, "planning-evaluation", t("planning-evaluation-about"), |a| a.evaluation, |a, day| a.evaluation = day)}
        <div role="status" id="planning-mistakes">{move || mistake_list(&arranging.arrangement.get())}</div>
        {text(arranging, "planning-place", String::new(), |a| &a.place, |a, text| a.place = text)}
        {text(arranging, "planning-fee", t("planning-fee-about"), |a| &a.fee, |a, text| a.fee = text)}
        {text(arranging, "planning-role", String::new(), |a| &a.role, |a, text| a.role = text)}
        {text(arranging, "planning-partner", String::new(), |a| &a.partner, |a, text| a.partner = text)}
        {move || (arranging.meeting.get() == Meeting::Workshop).then(|| workshop(arranging))}
    }
    .into_any()
}

fn day(
    arranging: Arranging,
    id: &'static str,
    help: String,
    get: fn(&Arrangement) -> Option<Date>,
    set: fn(&mut Arrangement, Option<Date>),
) -> AnyView {
    view! {
        <MomentField
            id=id
            label=t(id)
            help=help
            kind=Moment::Date
            value=Signal::derive(move || arranging.arrangement.with(get).map(iso).unwrap_or_default())
            on_choose=Callback::new(move |text: String| arranging.edit(|a| set(a, parse_iso(&text))))
        />
    }
    .into_any()
}

fn time(
    arranging: Arranging,
    id: &'static str,
    get: fn(&Arrangement) -> Option<Time>,
    set: fn(&mut Arrangement, Option<Time>),
) -> AnyView {
    view! {
        <MomentField
            id=id
            label=t(id)
            kind=Moment::Time
            value=Signal::derive(move || arranging.arrangement.with(get).map(clock).unwrap_or_default())
            on_choose=Callback::new(move |text: String| arranging.edit(|a| set(a, parse_clock(&text))))
        />
    }
    .into_any()
}

fn text(
    arranging: Arranging,
    id: &'static str,
    help: String,
    get: fn(&Arrangement) -> &String,
    set: fn(&mut Arrangement, String),
) -> AnyView {
    view! {
        <TextField
            id=id.to_owned()
            label=t(id)
            help=help
            limit=LIMIT_NAME
            value=Signal::derive(move || arranging.arrangement.with(|a| get(a).clone()))
            on_input=Callback::new(move |text| arranging.edit(|a| set(a, text)))
        />
    }
    .into_any()
}

/// The theme and the exchange questions of the workshop. While no theme is chosen, the first
/// one of the facts stands there.
fn workshop(arranging: Arranging) -> AnyView {
    let context = arranging
        .state
        .dossier
        .with_untracked(|d| d.context.clone());
    let none = (String::new(), t("planning-theme-none"));
    let none = context.themes.is_empty().then_some(none);
    let themes = Theme::ALL
        .iter()
        .map(|theme| (theme.id().to_owned(), t(&format!("theme-{}", theme.id()))));
    let theme = move || arranging.arrangement.with(|a| a.theme_or_first(&context));
    view! {
        <Select
            id="planning-theme"
            label=t("planning-theme")
            options=none.into_iter().chain(themes).collect()
            chosen=Signal::derive(move || theme().map_or_else(String::new, |theme| theme.id().to_owned()))
            on_choose=Callback::new(move |id: String| arranging.edit(|a| a.theme = Theme::from_id(&id)))
        />
        {exchange(arranging)}
    }
    .into_any()
}

fn exchange(arranging: Arranging) -> AnyView {
    let option = |question: &ExchangeQuestion| CheckboxOption {
        id: question.id(),
        label: t(&format!("exchange-question-{}", question.id())),
        about: String::new(),
    };
    view! {
        <Checkboxes
            name="planning-exchange"
            question=t("planning-exchange")
            options=ExchangeQuestion::ALL.iter().map(option).collect()
            ticked=Signal::derive(move || arranging.arrangement.with(|a| a.exchange.iter().map(|q| q.id()).collect()))
            on_tick=Callback::new(move |(id, ticked)| {
                if let Some(question) = ExchangeQuestion::from_id(id) {
                    arranging.edit(|a| tick(&mut a.exchange, question, ticked));
                }
            })
        />
    }
    .into_any()
}

/// What cannot go together among the dates and times; nothing while all can.
fn mistake_list(arrangement: &Arrangement) -> Option<AnyView> {
    let found = mistakes(arrangement.moments(), today::date());
    let item =
        |mistake: Mistake| view! { <li>{t(&format!("planning-mistake-{}", mistake.id()))}</li> };
    (!found.is_empty()).then(|| {
        view! {
            <Notice kind=NoticeKind::Attention>
                <ul class="bw-list">{found.into_iter().map(item).collect_view()}</ul>
            </Notice>
        }
        .into_any()
    })
}

/// What to mind about the chosen date; nothing while there is none.
fn date_warnings(arrangement: &Arrangement) -> AnyView {
    let Some(date) = arrangement.date else {
        return ().into_any();
    };
    let found = warnings(date, arrangement.start, arrangement.end, today::date());
    let checked = t_with(
        "planning-data-date",
        &[("date", today::in_words(DATA_DATE).into())],
    );
    let list = if found.is_empty() {
        view! { <p class="nl-paragraph">{t("planning-no-warnings")}</p> }.into_any()
    } else {
        view! {
            <p class="nl-paragraph"><strong>{t("planning-warnings")}</strong></p>
            <ul class="bw-list">{found.into_iter().map(|avoid| view! { <li>{warning(avoid)}</li> }).collect_view()}</ul>
        }
        .into_any()
    };
    view! { <div class="bw-sheet">{list} <p class="bw-muted bw-small">{checked}</p></div> }
        .into_any()
}

fn warning(avoid: Avoid) -> String {
    let until = match avoid {
        Avoid::SchoolsUnknown => today::in_words(SCHOOLS_UNTIL),
        _ => today::in_words(FEASTS_UNTIL),
    };
    with_texts(|texts| {
        texts.with(
            &format!("planning-warning-{}", avoid.id()),
            &[("until", until.into())],
        )
    })
}
