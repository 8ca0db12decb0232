//! From a stored exercise back to one that can go on. Counts that cannot be right are refused whole:
//! half a tally would give a wrong advice. The raw text is kept aside by the shelf.

use super::limits::{LIMIT_NAME, LIMIT_TEXT};
use super::reader::{Problems, Reader};
use crate::domain::advice::{Finding, Findings};
use crate::domain::assessment::{Answer, Perspective, Statement, Value};
use crate::domain::exercise::code::{ExerciseCode, RandomPart};
use crate::domain::exercise::collecting::Written;
use crate::domain::exercise::revealed::{Agreement, Revealed, StatementResult};
use crate::domain::exercise::script::Length;
use crate::domain::exercise::shown::{ShownPerspective, ShownStatement, Tendency};
use crate::domain::exercise::slips::MOST_SLIPS;
use crate::domain::exercise::stored::{Stored, StoredPhase};
use crate::domain::exercise::tally::{Counts, Tally};
use crate::domain::exercise::{NextStep, Stage};

/// The most ballots of one perspective that are read: codes may add to a full pile of slips.
const MOST: i64 = 10 * MOST_SLIPS as i64;

/// The exercise, or `None` when it cannot be understood; then a problem says so.
pub(super) fn read_exercise(reader: &Reader, problems: &mut Problems) -> Option<Stored> {
    let code = |text: &str| ExerciseCode::parse(text).ok();
    let code = reader.term("code", code, problems);
    let stage = reader.term("stage", Stage::from_id, problems);
    let (Some(code), Some(stage)) = (code, stage) else {
        reader.reject("code", problems);
        return None;
    };
    let only_total = reader.flag("only_total", problems);
    let length = reader.term("length", Length::from_id, problems);
    let phase = if reader.has("revealed") {
        let revealed = reader.object("revealed", problems);
        StoredPhase::Revealed(read_revealed(&revealed, only_total, problems)?)
    } else {
        read_collecting(&reader.object("collecting", problems), problems)?
    };
    Some(Stored {
        code,
        stage,
        is_copy: reader.flag("is_copy", problems),
        only_total,
        length: length.unwrap_or(Length::Sixty),
        phase,
        notes: reader.text("notes", LIMIT_TEXT, problems),
        next_step: NextStep {
            role: reader.text("step_role", LIMIT_NAME, problems),
            date: reader.text("step_date", LIMIT_NAME, problems),
            text: reader.text("step_text", LIMIT_TEXT, problems),
        },
    })
}

fn read_collecting(reader: &Reader, problems: &mut Problems) -> Option<StoredPhase> {
    let ballots: [u32; 3] = numbers(reader, "ballots", problems)?;
    let counts = reader.object("counts", problems);
    let mut rows = [[Counts::default(); 3]; Statement::COUNT];
    for (&statement, row) in Statement::ALL.iter().zip(&mut rows) {
        *row = match counts.grid::<3, 5>(statement.id(), MOST) {
            Some(grid) => grid.map(|by_option| Counts { by_option }),
            None => {
                counts.reject(statement.id(), problems);
                return None;
            }
        };
        if row.iter().zip(ballots).any(|(row, n)| row.total() != n) {
            counts.reject(statement.id(), problems);
            return None;
        }
    }
    let row = |statement: Statement, side: Perspective| {
        let row = rows
            .get(statement.index())
            .and_then(|row| row.get(side.index()));
        row.copied().unwrap_or_default()
    };
    let mut seen = Vec::new();
    for code in reader.objects("codes", problems) {
        let side = code.term("perspective", Perspective::from_id, problems);
        let random = code.number("random", 0, i64::from(u32::MAX), problems);
        if let (Some(side), Some(random)) = (side, random.and_then(|n| u32::try_from(n).ok())) {
            seen.push((side, RandomPart::from_number(random)));
        }
    }
    Some(StoredPhase::Collecting {
        written: Box::new(Written {
            tally: Tally::from_counts(ballots, &row),
            seen: seen.into_iter().collect(),
        }),
        present: reader.optional_numbers("present", MOST).unwrap_or_default(),
    })
}

fn read_revealed(reader: &Reader, only_total: bool, problems: &mut Problems) -> Option<Revealed> {
    let ballots: [u32; 3] = numbers(reader, "ballots", problems)?;
    let records = reader.object("findings", problems);
    let mut findings = [Finding::default(); Statement::COUNT];
    for (statement, finding) in Statement::ALL.iter().zip(&mut findings) {
        let record = records.object(statement.id(), problems);
        *finding = Finding::restore(
            record.term("value", Value::from_id, problems),
            record.term("informal", Value::from_id, problems),
            record.flag("contested", problems),
        );
    }
    let finding = |s: Statement| findings.get(s.index()).copied().unwrap_or_default();
    let mut results: Vec<StatementResult> = Vec::new();
    for record in reader.objects("results", problems) {
        let Some(result) = read_result(&record, problems) else {
            continue;
        };
        // In order from the start; the first of each statement stays.
        let after = |kept: &StatementResult| kept.statement >= result.statement;
        let place = results.iter().position(after).unwrap_or(results.len());
        if results.get(place).map(|kept| kept.statement) != Some(result.statement) {
            results.insert(place, result);
        }
    }
    let findings = Findings::restore(ballots, &finding);
    Some(Revealed::restore(findings, only_total, results))
}

fn read_result(reader: &Reader, problems: &mut Problems) -> Option<StatementResult> {
    let statement = reader.term("statement", Statement::from_id, problems)?;
    let round = reader.number("round", 1, i64::from(u32::MAX), problems);
    let mut shown = ShownStatement {
        slips: numbers(reader, "slips", problems)?,
        total: reader
            .numbers("total", MOST)
            .map(|by_option| Counts { by_option }),
        unread: reader.flag("unread", problems),
        ..ShownStatement::default()
    };
    for record in reader.objects("shown", problems) {
        let Some(side) = record.term("perspective", Perspective::from_id, problems) else {
            continue;
        };
        let tendency = record.term("tendency", Tendency::from_id, problems);
        let bars = record.numbers("counts", MOST);
        let read = match (bars, tendency) {
            (Some(by_option), _) => ShownPerspective::Bars(Counts { by_option }),
            (None, Some(tendency)) => ShownPerspective::Tendency(tendency),
            (None, None) => ShownPerspective::Nothing,
        };
        if let Some(place) = shown.perspectives.get_mut(side.index()) {
            *place = read;
        }
    }
    let agreed = reader
        .term("agreed", Value::from_id, problems)
        .map(Agreement::Agreed);
    let disagreed = match reader.terms("disagreed", Answer::from_id, problems)[..] {
        [one, other] if one != other => Some(Agreement::Disagreed(one, other)),
        _ => None,
    };
    Some(StatementResult {
        statement,
        shown,
        round: round.and_then(|n| u32::try_from(n).ok()).unwrap_or(1),
        agreement: agreed.or(disagreed),
    })
}

fn numbers<const N: usize>(
    reader: &Reader,
    key: &str,
    problems: &mut Problems,
) -> Option<[u32; N]> {
    let numbers = reader.numbers(key, MOST);
    if numbers.is_none() {
        reader.reject(key, problems);
    }
    numbers
}
