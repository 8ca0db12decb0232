//! The dates of a planning as entries for a calendar.
//!
//! Others may see a calendar, so that its titles and descriptions never carry the theme;
//! that is why they have texts of their own. Source: content.md section 4.

use serde::{Deserialize, Serialize};

use super::{Schedule, wire};
use crate::domain::planning::{Date, DatedStep, PlanStep, Time, plan};
use crate::dossier::{DossierId, Moment};
use crate::i18n::{Language, Texts};

/// Entries in one language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Calendar {
    /// What a program calls the calendar when it keeps it apart.
    pub name: String,
    #[serde(with = "wire::language")]
    pub language: Language,
    /// When the entries were made: later ones replace earlier ones with the same `uid`.
    pub made: Moment,
    pub entries: Vec<Entry>,
}

/// One entry.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// The same each time for the same step of the same meeting; says nothing by itself.
    pub uid: String,
    pub title: String,
    pub description: String,
    /// May be empty.
    pub place: String,
    pub when: When,
}

/// When an entry is. Years count as usual, months and days from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum When {
    /// The whole day; it does not make anyone busy.
    Day(i32, u8, u8),
    /// On the clock of Amsterdam: a day, and hour and minute of start and end on that day.
    Timed {
        day: (i32, u8, u8),
        start: (u8, u8),
        end: (u8, u8),
    },
}

/// How long a meeting takes while its end is not known: a dagdeel, of three hours.
const MEETING_HOURS: u8 = 3;

/// Every step of a planning. The meeting has its hours when they are known; what can be
/// done at any hour is an entry for the day.
pub fn calendar(dossier: &DossierId, schedule: &Schedule, texts: &Texts, now: Moment) -> Calendar {
    let steps = plan(schedule.request);
    let entry = |step: &DatedStep| Entry {
        uid: uid(dossier, schedule, step.step),
        title: title(step, texts),
        description: texts.get("calendar-description"),
        place: place(step.step, schedule).to_owned(),
        when: when(step, schedule),
    };
    Calendar {
        name: texts.get("calendar-name"),
        language: texts.language(),
        made: now,
        entries: steps.iter().map(entry).collect(),
    }
}

fn title(step: &DatedStep, texts: &Texts) -> String {
    let title = texts.get(&format!("calendar-step-{}", step.step.id()));
    if step.proposed {
        texts.with("calendar-proposed", &[("title", title.into())])
    } else {
        title
    }
}

fn place(step: PlanStep, schedule: &Schedule) -> &str {
    match step {
        PlanStep::Meeting => schedule.place.trim(),
        _ => "",
    }
}

fn when(step: &DatedStep, schedule: &Schedule) -> When {
    let day = ymd(step.date);
    match schedule.start.filter(|_| step.step == PlanStep::Meeting) {
        None => When::Day(day.0, day.1, day.2),
        Some(start) => When::Timed {
            day,
            start: (start.hour(), start.minute()),
            end: end(start, schedule.end),
        },
    }
}

/// The end of the meeting; one that would fall on the next day is a minute before midnight.
fn end(start: Time, end: Option<Time>) -> (u8, u8) {
    let known = end.filter(|end| *end > start);
    known.map_or_else(
        || match start.hour() + MEETING_HOURS {
            hour @ 0..24 => (hour, start.minute()),
            _ => (23, 59),
        },
        |end| (end.hour(), end.minute()),
    )
}

fn ymd(date: Date) -> (i32, u8, u8) {
    (date.year(), u8::from(date.month()), date.day())
}

/// The FNV-1a hash of what the entry is: opaque, and the same in every version.
fn uid(dossier: &DossierId, schedule: &Schedule, step: PlanStep) -> String {
    let parts = [dossier.as_str(), schedule.request.meeting.id(), step.id()];
    let hash = parts
        .join("/")
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        });
    format!("{hash:016x}")
}
