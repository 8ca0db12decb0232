//! The statements, one dimension a page; `all` has them all on one page.

pub mod all;

use brugwijzer_core::domain::advice::settled;
use brugwijzer_core::domain::assessment::{Answers, Dimension, Kind, Statement};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::dossier::Whys;
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::{heading, ways};
use crate::app::components::{SmallBridge, StatementCard, Terms, forms_of};
use crate::app::frame::count_of;
use crate::app::route::Route;
use crate::app::state::{State, use_state};
use crate::app::words::{t, t_with};
use crate::browser::focus;

fn name(dimension: Dimension) -> String {
    t(&format!("dimension-{}", dimension.id()))
}

/// The page of one dimension; with `asked`, focus goes to that statement.
pub fn page(dimension: Dimension, asked: Option<Statement>) -> AnyView {
    let state = use_state();
    let place = [
        ("number", Arg::from(dimension.index() + 1)),
        ("total", Arg::from(Dimension::ALL.len())),
    ];
    let statements = dimension.statements();
    let given = Given::new(state);
    let progress = move || {
        count_of(
            "questions-progress",
            given.answers.with(|answers| answers.answered(statements)),
            statements.len(),
        )
    };
    let about = match dimension.kind() {
        Kind::Foundation => "questions-foundation",
        Kind::Function => "questions-function",
    };
    if let Some(statement) = asked {
        let answer = state
            .dossier
            .with_untracked(|d| d.answers.get(statement))
            .map_or("no", |answer| answer.id());
        focus::after_page(format!("statement-{}-{answer}", statement.id()));
    }
    view! {
        <div class="bw-page">
            <div class="bw-page__head">
                <div>
                    <p class="bw-eyebrow">{t_with("questions-place", &place)}</p>
                    {heading(name(dimension))}
                    <p class="nl-paragraph nl-paragraph--lead">{t(&format!("dimension-{}-question", dimension.id()))}</p>
                </div>
                <SmallBridge forms=Signal::derive(move || given.answers.with(forms_of)) />
            </div>
            <p class="nl-paragraph">{t("statements-intro")}</p>
            <p class="nl-paragraph">{t(about)}</p>
            <Terms terms=&["key-person", "self-organisation"] />
            <p class="bw-muted" role="status">{progress}</p>
            <div class="bw-questions">{statements.iter().map(|s| given.card(*s)).collect_view()}</div>
            {settled_line(state)}
            {neighbours(dimension)}
            <p class="bw-noprint"><a class="nl-link" href=Route::Statements.href()>{t("questions-all-link")}</a></p>
        </div>
    }
    .into_any()
}

/// What was answered, apart from all else in the dossier: what changes elsewhere runs through none
/// of the cards, and there are many of them.
#[derive(Clone, Copy)]
struct Given {
    state: State,
    answers: Memo<Answers>,
    whys: Memo<Whys>,
}

impl Given {
    fn new(state: State) -> Self {
        Self {
            state,
            answers: Memo::new(move |_| state.dossier.with(|dossier| dossier.answers)),
            whys: Memo::new(move |_| state.dossier.with(|dossier| dossier.whys.clone())),
        }
    }

    /// One statement, bound to the open dossier.
    fn card(self, statement: Statement) -> AnyView {
        let Self {
            state,
            answers,
            whys,
        } = self;
        view! {
            <StatementCard
                statement=statement
                answer=Signal::derive(move || answers.with(|answers| answers.get(statement)))
                why=Signal::derive(move || whys.with(|whys| whys.get(statement).to_owned()))
                on_answer=Callback::new(move |answer| state.edit(|d| d.answers.set(statement, answer)))
                on_why=Callback::new(move |text| state.edit(|d| d.whys.set(statement, text)))
            />
        }
        .into_any()
    }
}

/// Says that the advice is settled, once no open answer can change the meeting.
fn settled_line(state: State) -> AnyView {
    let text = move || {
        let meeting = state.dossier.with(|d| {
            let all_answered = d.answers.answered(Statement::ALL) == Statement::COUNT;
            settled(&d.gates, &d.answers, d.foundations_opened()).filter(|_| !all_answered)
        });
        meeting.map(|meeting| {
            t(match meeting {
                Meeting::Start => "settled-start",
                _ => "settled-orientation",
            })
        })
    };
    view! {
        <div role="status">
            {move || text().map(|text| view! {
                <div class="utrecht-alert utrecht-alert--info bw-notice">
                    <div class="utrecht-alert__content"><p class="nl-paragraph">{text}</p></div>
                </div>
            })}
        </div>
    }
    .into_any()
}

/// Back to the dimension before, on to the next; the facts and the advice at the ends.
fn neighbours(dimension: Dimension) -> AnyView {
    let at = |index: Option<usize>| index.and_then(|index| Dimension::ALL.get(index)).copied();
    let (before, after) = (
        at(dimension.index().checked_sub(1)),
        at(Some(dimension.index() + 1)),
    );
    let way = |id, neighbour: Option<Dimension>, other: Route| {
        let (route, page) = match neighbour {
            Some(neighbour) => (Route::Dimension(neighbour), name(neighbour)),
            None => (other.clone(), t(other.title_id())),
        };
        Some((route, t_with(id, &[("page", page.into())])))
    };
    ways(
        way("questions-back", before, Route::Facts),
        way("questions-next", after, Route::Advice),
    )
}
