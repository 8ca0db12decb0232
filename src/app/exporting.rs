//! Files for other programs, made at a click. Names of persons are in none of them, but for one
//! file that was asked to have them (`asked_names`).

use std::rc::Rc;

use brugwijzer_core::documents::calendar::calendar;
use brugwijzer_core::documents::file_name::{FileKind, file_name};
use brugwijzer_core::documents::letters::{
    LetterFacts, LetterKind, letters_for_list, merge_sheet, own_key,
};
use brugwijzer_core::documents::names::Names;
use brugwijzer_core::documents::report::{Extent, report};
use brugwijzer_core::documents::sheet::{invitation_workbook, list_table, workbook};
use brugwijzer_core::documents::{Schedule, csv, html, wire};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::PlanRequest;
use brugwijzer_core::dossier::Dossier;
use brugwijzer_core::i18n::Texts;
use leptos::prelude::*;

use crate::app::state::State;
use crate::app::today;
use crate::app::words::{t, t_with, with_texts};
use crate::browser::{clock, exporter, file, page};

const EXCEL: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const CALENDAR: &str = "text/calendar";
const CSV: &str = "text/csv";
const HTML: &str = "text/html";

/// A file that is still to be written by the second module.
struct Order {
    /// What the exporter calls it.
    kind: &'static str,
    /// The document on the wire.
    json: String,
    name: String,
    media_type: &'static str,
}

/// A button that makes a file, once the page shows that it does.
pub fn button(state: State, label: &'static str, make: impl Fn() + 'static) -> AnyView {
    let make = Rc::new(make);
    // Goes with the page, and with it what the file is made from.
    let there = StoredValue::new(());
    let click = move |_| {
        state.message.set(t("files-busy"));
        let make = make.clone();
        page::when_painted(move || match there.try_get_value() {
            Some(()) => make(),
            None => state.message.set(String::new()),
        });
    };
    view! { <button id=label class="nl-button" type="button" on:click=click>{t(label)}</button> }
        .into_any()
}

/// What became of the last file, for those who see it; the frame says it to screen readers.
pub fn outcome(state: State) -> AnyView {
    view! { <p class="bw-muted bw-noprint" aria-hidden="true">{state.message}</p> }.into_any()
}

fn name(kind: FileKind, extension: &str) -> String {
    with_texts(|texts| file_name(kind, extension, today::ymd(), texts))
}

/// When the meeting is, once it has a date.
fn schedule(dossier: &Dossier, meeting: Meeting) -> Option<Schedule> {
    let arrangement = dossier.arrangement(meeting);
    let request = PlanRequest {
        meeting,
        date: arrangement.date?,
        evaluation: arrangement.evaluation,
        today: today::date(),
    };
    Some(Schedule {
        start: arrangement.start,
        end: arrangement.end,
        place: arrangement.place,
        ..Schedule::on(request)
    })
}

/// The list with its balance and planning, for Excel.
pub fn list_for_excel(state: State, meeting: Meeting, names: Option<Names>) {
    let json = state.dossier.with_untracked(|dossier| {
        let schedule = schedule(dossier, meeting);
        with_texts(|texts| {
            wire::send(&invitation_workbook(
                dossier,
                meeting,
                schedule.as_ref(),
                names.as_ref(),
                texts,
            ))
        })
    });
    let name = name(FileKind::List, "xlsx");
    write(
        state,
        Order {
            kind: "xlsx",
            json,
            name,
            media_type: EXCEL,
        },
    );
}

/// The list as a plain table that any program opens.
pub fn list_as_csv(state: State, meeting: Meeting, names: Option<Names>) {
    let list = state
        .dossier
        .with_untracked(|dossier| dossier.list_or_draft(meeting));
    let text = with_texts(|texts| {
        csv::write(
            &list_table(&list, names.as_ref(), texts),
            &texts.get("export-cut"),
        )
    });
    let name = name(FileKind::List, "csv");
    say(state, file::offer(&name, CSV, &text).is_ok(), &name);
}

/// The report, for Word.
pub fn report_for_word(state: State, extent: Extent) {
    let advice = untrack(|| state.advice());
    let json = state.dossier.with_untracked(|dossier| {
        with_texts(|texts| wire::send(&report(dossier, &advice, extent, texts, today::ymd())))
    });
    let name = name(FileKind::Report, "docx");
    write(
        state,
        Order {
            kind: "docx",
            json,
            name,
            media_type: WORD,
        },
    );
}

/// The report as a page that any browser opens.
pub fn report_as_page(state: State, extent: Extent) {
    let advice = untrack(|| state.advice());
    let text = state.dossier.with_untracked(|dossier| {
        with_texts(|texts| html::write(&report(dossier, &advice, extent, texts, today::ymd())))
    });
    let name = name(FileKind::Report, "html");
    say(state, file::offer(&name, HTML, &text).is_ok(), &name);
}

/// The planning, for a calendar. Without a date there is none, and the page says so.
pub fn planning_for_calendar(state: State, meeting: Meeting) {
    let made = state.dossier.with_untracked(|dossier| {
        let schedule = schedule(dossier, meeting)?;
        Some(with_texts(|texts| {
            wire::send(&calendar(&dossier.id, &schedule, texts, clock::now()))
        }))
    });
    match made {
        Some(json) => {
            let name = name(FileKind::Planning, "ics");
            write(
                state,
                Order {
                    kind: "ics",
                    json,
                    name,
                    media_type: CALENDAR,
                },
            );
        }
        None => state.message.set(t("planning-no-date")),
    }
}

/// A letter for each row of the list, for Word, in the language of the letters.
pub fn letters_for_word(
    state: State,
    meeting: Meeting,
    kind: LetterKind,
    facts: &LetterFacts,
    names: Option<Names>,
    texts: &Texts,
) {
    let json = state.dossier.with_untracked(|dossier| {
        let list = dossier.list_or_draft(meeting);
        let arrangement = dossier.arrangement(meeting);
        let own = |side| {
            let key = own_key(kind, side, texts.language());
            arrangement.own_letter(&key).map(str::to_owned)
        };
        wire::send(&letters_for_list(
            &list,
            kind,
            facts,
            names.as_ref(),
            own,
            texts,
        ))
    });
    let name = name(FileKind::Letters, "docx");
    write(
        state,
        Order {
            kind: "letters",
            json,
            name,
            media_type: WORD,
        },
    );
}

/// The source of a mail merge, for Excel.
pub fn merge_for_excel(
    state: State,
    meeting: Meeting,
    kind: LetterKind,
    facts: &LetterFacts,
    names: Option<Names>,
    texts: &Texts,
) {
    let list = state
        .dossier
        .with_untracked(|dossier| dossier.list_or_draft(meeting));
    let sheet = merge_sheet(&list, kind, facts, names.as_ref(), texts);
    let json = wire::send(&workbook(vec![sheet], texts));
    let name = name(FileKind::Merge, "xlsx");
    write(
        state,
        Order {
            kind: "xlsx",
            json,
            name,
            media_type: EXCEL,
        },
    );
}

/// Has the second module write a file, and offers it. The page stays usable meanwhile.
fn write(state: State, order: Order) {
    wasm_bindgen_futures::spawn_local(async move {
        let Order {
            kind,
            json,
            name,
            media_type,
        } = order;
        match exporter::run(kind, &json).await {
            Ok(bytes) => say(
                state,
                file::offer_bytes(&name, media_type, &bytes).is_ok(),
                &name,
            ),
            Err(_) => state.message.set(t("files-failed")),
        }
    });
}

/// Never says that a file was kept: the browser gives no sign of it.
fn say(state: State, offered: bool, name: &str) {
    state.message.set(if offered {
        t_with("files-offered", &[("name", name.into())])
    } else {
        t("files-refused")
    });
}
