//! Slips from one envelope, counted with big keys: one press a slip, one step back at a time.

use brugwijzer_core::domain::assessment::{Answer, Perspective, Statement};
use brugwijzer_core::domain::exercise::Exercise;
use brugwijzer_core::domain::exercise::code::Mode;
use brugwijzer_core::domain::exercise::slips::{SlipProblem, Slips};
use brugwijzer_core::domain::exercise::tally::Counts;
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use super::refusals;
use crate::app::components::{NumberField, Select};
use crate::app::exercise::Room;
use crate::app::words::{t, t_with};
use crate::browser::{focus, window};

const KEYS: &str = "slip-statement";

/// An envelope while it is counted; in memory only.
#[derive(Clone, PartialEq, Eq)]
pub struct Envelope {
    side: Perspective,
    number: Option<u32>,
    counts: [Counts; Statement::COUNT],
    /// Where each press went, to take it back.
    presses: Vec<(usize, usize)>,
    at: usize,
}

impl Default for Envelope {
    fn default() -> Self {
        Self::new(Perspective::Municipality)
    }
}

impl Envelope {
    fn new(side: Perspective) -> Self {
        Self {
            side,
            number: None,
            counts: [Counts::default(); Statement::COUNT],
            presses: Vec::new(),
            at: 0,
        }
    }

    /// Whether anything was counted.
    pub fn is_begun(&self) -> bool {
        !self.presses.is_empty()
    }

    /// Another number of slips; what was counted stays, and the first statement that is not full
    /// is next.
    fn set_number(&mut self, statements: &[Statement], number: Option<u32>) {
        self.number = number;
        let wanted = number.unwrap_or(0);
        let open = |statement: &Statement| self.counted(*statement) != wanted;
        self.at = statements.iter().position(open).unwrap_or(statements.len());
    }

    fn counted(&self, statement: Statement) -> u32 {
        self.counts.get(statement.index()).map_or(0, Counts::total)
    }

    /// One slip; goes on by itself when all slips of the statement are counted.
    fn press(&mut self, statements: &[Statement], option: usize) {
        let (Some(number), Some(statement)) = (self.number, statements.get(self.at)) else {
            return;
        };
        if self.counted(*statement) >= number {
            return;
        }
        let row = self.counts.get_mut(statement.index());
        if let Some(count) = row.and_then(|row| row.by_option.get_mut(option)) {
            *count += 1;
            self.presses.push((self.at, option));
        }
        if self.counted(*statement) >= number {
            // Not simply the next one: after another number of slips some are full already.
            self.set_number(statements, Some(number));
        }
    }

    /// Counts one statement anew.
    fn count_again(&mut self, place: usize, statement: Statement) {
        if let Some(row) = self.counts.get_mut(statement.index()) {
            *row = Counts::default();
        }
        self.presses.retain(|(at, _)| *at != place);
    }

    fn undo(&mut self, statements: &[Statement]) {
        if let Some((at, option)) = self.presses.pop()
            && let Some(statement) = statements.get(at)
        {
            let row = self.counts.get_mut(statement.index());
            if let Some(count) = row.and_then(|row| row.by_option.get_mut(option)) {
                *count = count.saturating_sub(1);
            }
            self.at = at;
        }
    }
}

/// Counting one envelope.
pub(super) fn entry(room: Room, said: RwSignal<String>) -> AnyView {
    let mode = room
        .live
        .with_untracked(|live| live.as_ref().map_or(Mode::Foundations, Exercise::mode));
    let statements = mode.statements();
    let envelope = room.envelope;
    let refused = RwSignal::new(String::new());
    let is_everyone = RwSignal::new(false);
    let press = move |option: usize| envelope.update(|envelope| envelope.press(statements, option));
    window::on_key(move |key| {
        let digit = key.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        match digit {
            Some(option) if option < Answer::ALL.len() => press(option),
            _ if key == "Backspace" => envelope.update(|envelope| envelope.undo(statements)),
            _ => {}
        }
    });
    let unreadable = RwSignal::new(0);
    let finish = move |_| {
        if unreadable.get_untracked() > 0 {
            return refused.set(t("number-unreadable"));
        }
        let now = envelope.get_untracked();
        let counts = |s: Statement| now.counts.get(s.index()).copied().unwrap_or_default();
        match Slips::new(mode, now.side, now.number.unwrap_or(0), &counts) {
            Err(problems) => refused.set(
                problems
                    .iter()
                    .map(refusals::slips)
                    .collect::<Vec<_>>()
                    .join(" "),
            ),
            Ok(slips) => match room.edit(|exercise| exercise.enter_slips(&slips)) {
                Some(Ok(_)) => {
                    let count = Arg::from(i64::from(slips.number()));
                    said.set(t_with("group-slips-taken", &[("count", count)]));
                    refused.set(String::new());
                    envelope.set(Envelope::new(now.side));
                    if is_everyone.get_untracked() {
                        complete(room, now.side);
                        is_everyone.set(false);
                    }
                    focus::soon("slip-side");
                }
                Some(Err(error)) => refused.set(refusals::entry(error)),
                None => refused.set(t("saving-refused")),
            },
        }
    };
    let sides = Perspective::ALL
        .iter()
        .map(|s| (s.id().to_owned(), t(&format!("projector-side-{}", s.id()))));
    let choose = move |id: String| {
        let side = Perspective::from_id(&id).unwrap_or(Perspective::Municipality);
        envelope.update(|envelope| envelope.side = side);
    };
    let at = Memo::new(move |_| envelope.with(|envelope| (envelope.at, envelope.number)));
    view! {
        <div class="bw-columns">
            <Select id="slip-side" label=t("group-slips-side") options=sides.collect()
                chosen=Signal::derive(move || envelope.with(|e| e.side.id().to_owned())) on_choose=Callback::new(choose) />
            <NumberField id="slip-number".to_owned() label=t("group-slips-number")
                value=Signal::derive(move || envelope.with(|e| e.number))
                on_number=Callback::new(move |number| envelope.update(|e| e.set_number(statements, number)))
                unreadable=unreadable />
        </div>
        {move || match at.get() {
            (_, None | Some(0)) => view! { <p class="nl-paragraph">{t("exercise-no-slips")}</p> }.into_any(),
            (place, Some(number)) => match statements.get(place) {
                Some(statement) => keys(*statement, place, statements.len(), number, envelope, Callback::new(press)),
                None => view! {
                    <p class="nl-paragraph" role="status">{t("group-slips-done")}</p>
                    <p><label class="bw-check">
                        <input id="slip-everyone" class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox"
                            prop:checked=move || is_everyone.get() on:change=move |event| is_everyone.set(event_target_checked(&event)) />
                        <span>{t("group-slips-everyone")}</span>
                    </label></p>
                    <div class="bw-actions"><button class="nl-button nl-button--primary" type="button" id="enter-slips" on:click=finish>{t("group-slips-enter")}</button></div>
                }.into_any(),
            },
        }}
        <p role="alert">{refused}</p>
        <div class="bw-actions">
            <button class="nl-button" type="button" id="slip-undo" disabled=move || envelope.with(|e| e.presses.is_empty())
                on:click=move |_| envelope.update(|e| e.undo(statements))>{t("group-slips-undo")}</button>
        </div>
        <p class="nl-paragraph bw-small">{t("exercise-never-show-of-hands")}</p>
    }
    .into_any()
}

/// Records that all of this side have answered: a complete side is kept at once, a part of one is
/// kept only when more come (method.md 4a).
fn complete(room: Room, side: Perspective) {
    room.edit(|exercise| {
        let entered = exercise
            .collecting()
            .map(|collecting| collecting.entered(side));
        // As many as have come always fit; one or two people are kept with the others only.
        if let Some(entered) = entered {
            let _ = exercise.set_present(side, entered);
            exercise.settle_entries();
        }
    });
}

fn keys(
    statement: Statement,
    place: usize,
    total: usize,
    number: u32,
    envelope: RwSignal<Envelope>,
    on_press: Callback<usize>,
) -> AnyView {
    let counted = move || {
        let counted = envelope.with(|envelope| envelope.counted(statement));
        let args = [
            ("count", Arg::from(i64::from(counted))),
            ("total", Arg::from(i64::from(number))),
        ];
        t_with("group-slips-counted", &args)
    };
    let too_many = move || {
        let counted = envelope.with(|envelope| envelope.counted(statement));
        (counted > number).then(|| {
            let again = move |_| envelope.update(|envelope| envelope.count_again(place, statement));
            let why = SlipProblem::DoesNotAddUp {
                statement,
                counted,
                present: number,
            };
            view! {
                <p class="nl-paragraph" id="slip-too-many">{refusals::slips(&why)}</p>
                <div class="bw-actions"><button class="nl-button" type="button" id="slip-again" on:click=again>{t("group-slips-again")}</button></div>
            }
        })
    };
    let key = move |(option, answer): (usize, Answer)| {
        let count = move || {
            envelope.with(|envelope| {
                let row = envelope.counts.get(statement.index());
                row.and_then(|row| row.by_option.get(option))
                    .copied()
                    .unwrap_or(0)
            })
        };
        view! {
            <button class="nl-button bw-keys__key" type="button" id=format!("key-{}", answer.id()) on:click=move |_| on_press.run(option)>
                {t(&format!("answer-{}", answer.id()))} <br /> <strong>{count}</strong>
            </button>
        }
    };
    let at = [
        ("number", Arg::from(place + 1)),
        ("total", Arg::from(total)),
    ];
    view! {
        <p class="bw-eyebrow">{t_with("group-slips-place", &at)} " · " <span role="status">{counted}</span></p>
        <h3 id=KEYS class="nl-heading nl-heading--level-3" tabindex="-1">{t(&format!("statement-{}", statement.id()))}</h3>
        <div role="alert">{too_many}</div>
        <div class="bw-keys">{Answer::ALL.into_iter().enumerate().map(key).collect_view()}</div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_statement_goes_on_and_undo_comes_back() {
        let statements = Mode::Foundations.statements();
        let mut envelope = Envelope::new(Perspective::Informal);
        envelope.number = Some(2);
        for option in [0, 3, 3] {
            envelope.press(statements, option);
        }
        let first = Statement::InsightProblems;
        assert_eq!((envelope.at, envelope.counted(first)), (1, 2));
        envelope.undo(statements);
        envelope.undo(statements);
        assert_eq!((envelope.at, envelope.counted(first)), (0, 1));
    }

    #[test]
    fn another_number_keeps_what_was_counted() {
        let statements = Mode::Foundations.statements();
        let mut envelope = Envelope::new(Perspective::Informal);
        envelope.set_number(statements, Some(2));
        for option in [0, 3, 1] {
            envelope.press(statements, option);
        }
        envelope.set_number(statements, Some(3));
        assert_eq!((envelope.at, envelope.presses.len()), (0, 3));
        envelope.press(statements, 3);
        assert_eq!(envelope.at, 1);
        assert!(envelope.is_begun());
    }

    #[test]
    fn fewer_slips_than_were_counted_are_counted_again() {
        let statements = Mode::Foundations.statements();
        let mut envelope = Envelope::new(Perspective::Informal);
        envelope.set_number(statements, Some(3));
        for option in [0, 3, 1, 2, 2] {
            envelope.press(statements, option);
        }
        envelope.set_number(statements, Some(2));
        let first = Statement::InsightProblems;
        assert_eq!((envelope.at, envelope.counted(first)), (0, 3));
        envelope.count_again(0, first);
        for option in [4, 4] {
            envelope.press(statements, option);
        }
        // The second statement is full by now.
        assert_eq!((envelope.at, envelope.counted(first)), (2, 2));
        envelope.undo(statements);
        assert_eq!((envelope.at, envelope.counted(first)), (0, 1));
    }

    #[test]
    fn nothing_is_counted_without_a_number() {
        let mut envelope = Envelope::new(Perspective::Informal);
        envelope.press(Mode::All.statements(), 0);
        envelope.undo(Mode::All.statements());
        assert!(envelope == Envelope::new(Perspective::Informal));
    }
}
