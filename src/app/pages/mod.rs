//! One file a page. Pages read the state; components do not.

mod advice;
pub mod compare;
mod data;
mod facts;
pub mod group;
mod invitations;
mod letters;
mod not_found;
pub mod participant;
mod planning;
pub mod projector;
mod report;
mod start;
mod statements;

use leptos::prelude::*;

use crate::app::frame::HEADING;
use crate::app::route::Route;
use crate::app::words::t;

/// The page at an address.
pub fn show(route: &Route) -> AnyView {
    match route {
        Route::Start => start::page(),
        Route::Facts => facts::page(),
        Route::Statements => statements::all::page(),
        Route::Dimension(dimension) => statements::page(*dimension, None),
        Route::Statement(statement) => statements::page(statement.dimension(), Some(*statement)),
        Route::Advice => advice::page(),
        Route::Invitations => invitations::page(),
        Route::Planning => planning::page(),
        Route::Letters => letters::page(),
        Route::Report => report::page(),
        Route::Data => data::page(),
        Route::Group => group::page(),
        Route::Papers => group::papers::page(),
        Route::Compare => compare::page(),
        Route::Projector => projector::page(),
        // A link to a participant's page loads the page anew: see `frame`.
        Route::Participant(_) => ().into_any(),
        Route::NotFound => not_found::page(),
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
fn heading(text: String) -> AnyView {
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
