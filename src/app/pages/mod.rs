//! One file a page. Pages read the state; components do not.

mod accessibility;
mod advice;
mod check;
mod compare;
#[cfg(feature = "components")]
mod components;
mod contacts;
mod data;
mod facts;
pub mod group;
mod invitations;
mod letters;
mod not_found;
mod participant;
mod planning;
pub mod projector;
mod report;
mod start;
mod statements;
mod vocabulary;

use std::time::Duration;

use brugwijzer_core::i18n::Language;
use leptos::prelude::*;

use crate::app::components::rehearse_choice;
use crate::app::frame::HEADING;
use crate::app::later::{self, Part};
use crate::app::route::Route;
use crate::app::state::{State, use_state};
use crate::app::words::t;

/// The page at an address.
pub fn show(state: State, route: &Route) -> AnyView {
    match (part_of(route), route) {
        (Some(part), _) => later::show(state, part, route),
        (None, Route::Start) => start::page(),
        (None, _) => not_found::page(),
    }
}

/// The part of the program that has a page; none for those that the first one has.
pub fn part_of(route: &Route) -> Option<Part> {
    match route {
        Route::Start | Route::NotFound => None,
        Route::Facts | Route::Statements | Route::Dimension(_) | Route::Statement(_) => {
            Some(Part::Answering)
        }
        #[cfg(feature = "components")]
        Route::Components => Some(Part::Gathering),
        Route::Group
        | Route::Papers
        | Route::Compare
        | Route::Projector
        | Route::Participant(_) => Some(Part::Gathering),
        Route::Advice
        | Route::Invitations
        | Route::Planning
        | Route::Letters
        | Route::Report
        | Route::Contacts
        | Route::Data
        | Route::Check
        | Route::Words
        | Route::Accessibility => Some(Part::Advising),
    }
}

/// The pages of [`Part::Answering`]. Only [`later`] calls this and its sister: whatever else did
/// would bring all of them into the part of the program that the first page waits for.
pub fn show_answering(route: &Route) -> AnyView {
    match route {
        Route::Facts => facts::page(),
        Route::Statements => statements::all::page(),
        Route::Dimension(dimension) => statements::page(*dimension, None),
        Route::Statement(statement) => statements::page(statement.dimension(), Some(*statement)),
        _ => not_found::page(),
    }
}

/// How long after [`Part::Answering`] has come its first answer is rehearsed: its page comes first.
const PAGE_FIRST: Duration = Duration::from_millis(300);

/// What is done once when [`Part::Answering`] has come; for [`later`] alone, as the pages are.
pub fn begin_answering(_state: State) {
    set_timeout(rehearse_choice, PAGE_FIRST);
}

/// The pages of [`Part::Advising`].
pub fn show_advising(route: &Route) -> AnyView {
    match route {
        Route::Advice => advice::page(),
        Route::Invitations => invitations::page(),
        Route::Planning => planning::page(),
        Route::Letters => letters::page(),
        Route::Report => report::page(),
        Route::Contacts => contacts::page(),
        Route::Data => data::page(),
        Route::Check => check::page(),
        Route::Words => vocabulary::page(),
        Route::Accessibility => accessibility::page(),
        _ => not_found::page(),
    }
}

/// A window that stands alone, such as a participant's phone, with its language.
#[derive(Clone, Copy)]
pub struct Alone(pub RwSignal<Language>);

/// The pages of [`Part::Gathering`].
pub fn show_gathering(route: &Route) -> AnyView {
    if let Some(Alone(language)) = use_context::<Alone>() {
        return match route {
            Route::Projector => projector::receiving(),
            _ => participant::page(language),
        };
    }
    if use_state().passing.get() {
        return group::pass_round::page();
    }
    match route {
        #[cfg(feature = "components")]
        Route::Components => components::page(),
        Route::Group => group::page(),
        Route::Papers => group::papers::page(),
        Route::Compare => compare::page(),
        Route::Projector => projector::page(),
        _ => not_found::page(),
    }
}

/// The name of a page, for the title of the tab.
pub fn title(route: &Route) -> String {
    match route.dimension() {
        Some(dimension) => t(&format!("dimension-{}", dimension.id())),
        None => t(route.title_id()),
    }
}

/// The heading of a page: the one place that takes focus when the page changes.
pub fn heading(text: String) -> AnyView {
    view! { <h1 id=HEADING class="nl-heading nl-heading--level-1" tabindex="-1">{text}</h1> }
        .into_any()
}

/// A section with a heading of the second level; `id` is unique on the page.
fn section(id: &'static str, title: String, body: AnyView) -> AnyView {
    view! {
        <section class="bw-section" aria-labelledby=id>
            <h2 id=id class="nl-heading nl-heading--level-2">{title}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// The way back and the way on, at the foot of a page.
fn ways(back: Option<(Route, String)>, next: Option<(Route, String)>) -> AnyView {
    view! {
        <div class="bw-actions bw-actions--ends">
            {back.map(|(route, label)| view! { <a class="nl-button" href=route.href()>{label}</a> })}
            {next.map(|(route, label)| view! { <a class="nl-button nl-button--primary" href=route.href()>{label}</a> })}
        </div>
    }
    .into_any()
}
