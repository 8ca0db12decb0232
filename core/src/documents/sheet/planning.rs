//! The sheet with the dates around the meeting.

use super::{Cell, Sheet, Table, heads};
use crate::documents::{Schedule, wording};
use crate::domain::planning::{DatedStep, PlanStep, plan, warnings};
use crate::i18n::Texts;

const HEAD: [&str; 5] = [
    "report-head-date",
    "export-head-weekday",
    "export-head-what",
    "report-head-who",
    "export-head-remark",
];
const WIDTHS: [u16; 5] = [13, 12, 52, 30, 60];

pub(super) fn sheet(schedule: &Schedule, texts: &Texts) -> Sheet {
    let steps = plan(schedule.request);
    let row = |step: &DatedStep| cells(step, schedule, texts);
    Sheet {
        name: texts.get("export-sheet-planning"),
        widths: WIDTHS.into(),
        tables: vec![Table {
            caption: String::new(),
            head: heads(&HEAD, texts),
            rows: steps.iter().map(row).collect(),
            sums: None,
        }],
    }
}

fn cells(step: &DatedStep, schedule: &Schedule, texts: &Texts) -> Vec<Cell> {
    let date = step.date;
    vec![
        Cell::Date(date.year(), u8::from(date.month()), date.day()),
        texts
            .get(&format!("weekday-{}", date.weekday().number_from_monday()))
            .into(),
        wording::plan_step(step.step, texts).into(),
        wording::doers(step.doers, texts).into(),
        remarks(step, schedule, texts).join(" ").into(),
    ]
}

/// What to know about a date: it has passed, it is a proposal, the day is a difficult one.
fn remarks(step: &DatedStep, schedule: &Schedule, texts: &Texts) -> Vec<String> {
    let mut remarks = Vec::new();
    if step.past {
        remarks.push(texts.get("export-past"));
    }
    if step.proposed {
        remarks.push(texts.get("export-proposed"));
    }
    // Only people who come somewhere are kept away by a day.
    if matches!(step.step, PlanStep::Meeting | PlanStep::Evaluation) {
        let (start, end) = match step.step {
            PlanStep::Meeting => (schedule.start, schedule.end),
            _ => (None, None),
        };
        let found = warnings(step.date, start, end, schedule.request.today);
        // That the day has passed has been said.
        let found = found.into_iter().filter(|w| w.id() != "past");
        remarks.extend(found.map(|warning| wording::warning(warning, texts)));
    }
    remarks
}
