//! The sheet with the people per side, the checks in words and the gaps.

use super::{Cell, Sheet, Table, heads};
use crate::documents::wording;
use crate::domain::context::Context;
use crate::domain::invitation::{Basis, InvitationList, Row, Side, Totals, Verdict, checks, gaps};
use crate::domain::meeting::Meeting;
use crate::i18n::Texts;

/// The first column names the side or the verdict; the last one is wide, for sentences.
const WIDTHS: [u16; 5] = [38, 10, 11, 11, 76];

pub(super) fn sheet(
    list: &InvitationList,
    meeting: Meeting,
    context: &Context,
    texts: &Texts,
) -> Sheet {
    let mut tables = vec![people(list, texts)];
    tables.extend(to_ask(list, texts));
    tables.extend(check_table(list, meeting, Basis::Needed, texts));
    if list.counted_totals().confirmed > 0 {
        tables.extend(check_table(list, meeting, Basis::Confirmed, texts));
    }
    tables.extend(gap_table(list, meeting, context, texts));
    Sheet {
        name: texts.get("export-sheet-balance"),
        widths: WIDTHS.into(),
        tables,
    }
}

/// People per side; the sum counts the three sides of the balance.
fn people(list: &InvitationList, texts: &Texts) -> Table {
    let named = |name: String, totals: Totals, about: String| {
        vec![
            name.into(),
            totals.needed.into(),
            totals.asked.into(),
            totals.confirmed.into(),
            about.into(),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for side in Side::COUNTED {
        let name = wording::side(*side, texts);
        rows.push(named(name, list.totals(*side), String::new()));
    }
    let sums = rows.len();
    let all = texts.get("export-all-sides");
    rows.push(named(all, list.counted_totals(), String::new()));
    for side in Side::ALL.iter().filter(|side| !side.is_counted()) {
        let name = wording::side(*side, texts);
        let about = texts.get("export-not-counted");
        rows.push(named(name, list.totals(*side), about));
    }
    let head = [
        "report-head-side",
        "export-head-needed",
        "export-head-asked",
        "export-head-confirmed",
        "export-head-remark",
    ];
    Table {
        caption: texts.get("export-people"),
        head: heads(&head, texts),
        rows,
        sums: Some(sums),
    }
}

/// Who still has to be asked; no table once everyone was.
fn to_ask(list: &InvitationList, texts: &Texts) -> Option<Table> {
    let cells = |row: &Row| {
        let via = row.via().map(|via| wording::via(Some(via), texts));
        vec![
            wording::slot(row.slot(), texts).into(),
            row.needed().into(),
            via.unwrap_or_default().into(),
            row.organisation().as_str().to_owned().into(),
        ]
    };
    let rows: Vec<Vec<Cell>> = list.to_ask().map(cells).collect();
    let head = [
        "report-head-role",
        "report-head-number",
        "report-head-via",
        "report-head-organisation",
    ];
    (!rows.is_empty()).then(|| Table {
        caption: texts.get("export-to-ask"),
        head: heads(&head, texts),
        rows,
        sums: None,
    })
}

/// What asks for attention first, then what fits, then the reminders.
fn check_table(
    list: &InvitationList,
    meeting: Meeting,
    basis: Basis,
    texts: &Texts,
) -> Option<Table> {
    let checks = checks(list, meeting, basis);
    let mut rows = Vec::new();
    for verdict in [Verdict::Attention, Verdict::Ok, Verdict::Info] {
        // The reminders are the same for those who said yes: once is enough.
        let repeated = verdict == Verdict::Info && basis == Basis::Confirmed;
        let of_verdict = checks.iter().filter(|check| check.verdict == verdict);
        for check in of_verdict.filter(|_| !repeated) {
            rows.push(sentence(
                wording::verdict(verdict, texts),
                wording::check(check, texts),
            ));
        }
    }
    let caption = match basis {
        Basis::Needed => "export-checks-needed",
        Basis::Confirmed => "export-checks-confirmed",
    };
    (!rows.is_empty()).then(|| sentences(caption, "export-head-verdict", rows, texts))
}

fn gap_table(
    list: &InvitationList,
    meeting: Meeting,
    context: &Context,
    texts: &Texts,
) -> Option<Table> {
    let gaps = gaps(list, meeting, context);
    let verdict = wording::verdict(Verdict::Attention, texts);
    let row = |gap| sentence(verdict.clone(), wording::gap(gap, texts));
    let rows: Vec<Vec<Cell>> = gaps.iter().map(row).collect();
    (!rows.is_empty()).then(|| sentences("report-gaps", "export-head-verdict", rows, texts))
}

/// A table of a word and a sentence; the last column takes the width that is left.
fn sentences(caption: &str, first: &str, rows: Vec<Vec<Cell>>, texts: &Texts) -> Table {
    Table {
        caption: texts.get(caption),
        head: heads(&[first, "export-head-explanation"], texts),
        rows,
        sums: None,
    }
}

fn sentence(word: String, sentence: String) -> Vec<Cell> {
    vec![word.into(), sentence.into()]
}
