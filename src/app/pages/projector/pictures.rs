//! The picture that the room sees now, and the order of the pictures.

use brugwijzer_core::documents::slide::{self, Slide};
use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::assessment::{Perspective, Statement};
use brugwijzer_core::domain::exercise::revealed::Revealed;
use brugwijzer_core::domain::exercise::script::ScriptStep;
use brugwijzer_core::domain::exercise::spread::{discussion_order, most_positive};
use brugwijzer_core::domain::exercise::{Exercise, Stage};
use brugwijzer_core::i18n::{Arg, Texts};
use leptos::prelude::*;

use crate::app::exercise::{Room, Showing};
use crate::app::words::{t, t_with, with_texts};
use crate::browser::address;

/// The pictures that can be shown now, in order.
fn showable(room: Room) -> Vec<Showing> {
    room.live.with(|live| match live {
        Some(exercise) => match exercise.revealed() {
            None => before(exercise),
            Some(revealed) => after(revealed),
        },
        None => vec![Showing::Step],
    })
}

fn before(exercise: &Exercise) -> Vec<Showing> {
    let mut pictures = vec![Showing::Step];
    pictures.extend(
        (exercise.stage() == Stage::Collecting && has_link(exercise)).then_some(Showing::Join),
    );
    pictures
}

fn after(revealed: &Revealed) -> Vec<Showing> {
    let shown = revealed.shown();
    let mut pictures = vec![Showing::Step, Showing::Overview];
    let first = most_positive(&shown);
    pictures.extend(first.map(Showing::Topic));
    let topics = discussion_order(&shown)
        .into_iter()
        .map(|topic| topic.statement);
    let rest = topics.filter(|statement| Some(*statement) != first);
    pictures.extend(rest.map(Showing::Topic));
    pictures.push(Showing::Outcome);
    pictures
}

/// Goes to the next or the previous picture.
pub(super) fn step(room: Room, by: isize) {
    let pictures = untrack(|| showable(room));
    let now = room.showing.get_untracked();
    let place = pictures
        .iter()
        .position(|picture| *picture == now)
        .unwrap_or(0);
    if let Some(next) = place
        .checked_add_signed(by)
        .and_then(|place| pictures.get(place))
    {
        room.showing.set(*next);
    }
}

/// Whether phones can be led to this exercise.
pub fn has_link(exercise: &Exercise) -> bool {
    address::public().is_some_and(|address| exercise.code().link(&address).is_ok())
}

/// The picture of this moment. Words of the script where there is nothing to show.
pub fn picture(room: Room) -> Slide {
    room.state().language.track();
    let showing = room.showing.get();
    let found = room.live.with(|live| {
        let exercise = live.as_ref()?;
        match showing {
            Showing::Step => None,
            Showing::Join => join(exercise),
            Showing::Overview => Some(overview(room, exercise.revealed()?)),
            Showing::Topic(statement) => topic(exercise.revealed()?, statement),
            Showing::Outcome => {
                exercise.revealed()?;
                Some(outcome(room, exercise))
            }
        }
    });
    found.unwrap_or_else(|| words(room))
}

/// The step of the script, in words.
pub fn words(room: Room) -> Slide {
    let step = room.step.get();
    let title = t(&format!("script-step-{}", step.id()));
    let mut lines = vec![t(&format!("projector-step-{}", step.id()))];
    if matches!(step, ScriptStep::Answer | ScriptStep::HandIn) {
        lines.extend(room.live.with(|live| counter(live.as_ref()?)));
    }
    Slide::Words {
        eyebrow: t("exercise-title"),
        title,
        lines,
    }
}

/// How many have answered: the only thing that shows before the reveal.
fn counter(exercise: &Exercise) -> Option<String> {
    let collecting = exercise.collecting()?;
    let count = Arg::from(i64::from(collecting.counter()));
    let present: Option<Vec<u32>> = collecting.present().into_iter().collect();
    Some(match present {
        Some(present) => {
            let present: i64 = present.into_iter().map(i64::from).sum();
            t_with(
                "exercise-counter-of",
                &[("count", count), ("present", present.into())],
            )
        }
        None => t_with("exercise-counter", &[("count", count)]),
    })
}

fn join(exercise: &Exercise) -> Option<Slide> {
    let address = address::public()?;
    let link = exercise.code().link(&address).ok()?;
    let bare = address
        .split_once("://")
        .map_or(address.as_str(), |(_, rest)| rest);
    let mut lines = vec![t("projector-join-how")];
    lines.extend(counter(exercise));
    Some(Slide::Join {
        title: t("projector-join"),
        link,
        address: bare.trim_end_matches('/').to_owned(),
        code: exercise.code().grouped(),
        lines,
    })
}

fn overview(room: Room, revealed: &Revealed) -> Slide {
    let answers = room
        .state()
        .dossier
        .with(|dossier| dossier.answers_of_advice());
    let asked = |s: Statement| {
        revealed
            .results()
            .iter()
            .any(|result| result.statement == s)
    };
    let mut lines = Vec::new();
    lines.extend(said(revealed));
    lines.extend(with_texts(|texts| {
        slide::unknown_dimensions(&revealed.shown(), texts)
    }));
    let people: u32 = Perspective::ALL
        .iter()
        .map(|side| revealed.findings().ballots(*side))
        .sum();
    lines.push(t_with(
        "exercise-counter",
        &[("count", i64::from(people).into())],
    ));
    Slide::Overview {
        title: t("projector-overview"),
        answers: slide::answers(|s| answers.get(s).filter(|_| asked(s))),
        lines,
    }
}

/// "Bij x van de 14 stellingen zegt meer dan de helft …"
pub fn said(revealed: &Revealed) -> Option<String> {
    with_texts(|texts| wording::said_by_most(revealed, texts))
}

fn topic(revealed: &Revealed, statement: Statement) -> Option<Slide> {
    let result = revealed
        .results()
        .iter()
        .find(|result| result.statement == statement)?;
    let shown = revealed.shown();
    let order = discussion_order(&shown);
    let needed: Vec<Statement> = order
        .iter()
        .filter(|topic| topic.is_needed())
        .map(|topic| topic.statement)
        .collect();
    let eyebrow = match needed.iter().position(|needed| *needed == statement) {
        Some(place) => t_with(
            "projector-talk-needed",
            &[
                ("number", Arg::from(place + 1)),
                ("total", Arg::from(needed.len())),
            ],
        ),
        None if most_positive(&shown) == Some(statement) => t("projector-positive"),
        None => t(&format!("dimension-{}", statement.dimension().id())),
    };
    let eyebrow = if result.round > 1 {
        format!("{eyebrow} · {}", t("projector-new-vote"))
    } else {
        eyebrow
    };
    Some(with_texts(|texts: &Texts| {
        slide::of_statement(result, eyebrow, texts)
    }))
}

fn outcome(room: Room, exercise: &Exercise) -> Slide {
    let step = exercise.next_step();
    let mut lines = Vec::new();
    let who = [step.role.trim(), step.date.trim()];
    let who: Vec<&str> = who.into_iter().filter(|part| !part.is_empty()).collect();
    lines.extend(
        [step.text.trim().to_owned(), who.join(" · ")]
            .into_iter()
            .filter(|line| !line.is_empty()),
    );
    Slide::Words {
        eyebrow: t("exercise-next-step"),
        title: with_texts(|texts| wording::headline(&room.state().advice(), texts)),
        lines,
    }
}
