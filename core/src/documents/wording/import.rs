//! The words for a table that is read: its columns, its problems and what is there already.

use crate::documents::import::{
    Column, ColumnUse, Duplicate, Preview, ROWS_MAX, RowProblem, proposed,
};
use crate::i18n::{Arg, Texts};

/// What becomes of a column: the field it fills, or why it is left out.
pub fn column_use(column: &Column, texts: &Texts) -> String {
    match column.used {
        ColumnUse::Fills(field) => texts.get(&format!("import-field-{}", field.id())),
        ColumnUse::LeftOut(reason) => texts.get(&format!("import-left-out-{}", reason.id())),
    }
}

/// What to know about the whole text, in sentences; `guessed` is that of a decoded file.
pub fn import_notices(preview: &Preview, guessed: bool, texts: &Texts) -> Vec<String> {
    let mut notices = vec![texts.with("import-found", &[("count", count(preview.rows.len()))])];
    if preview.rows.is_empty() {
        return notices;
    }
    let able = count(proposed(preview).len());
    notices.push(texts.with("import-proposed", &[("count", able)]));
    if preview.rows_left > 0 {
        let args = [
            ("max", count(ROWS_MAX)),
            ("count", count(preview.rows_left)),
        ];
        notices.push(texts.with("import-too-many", &args));
    }
    if !preview.has_head {
        notices.push(texts.get("import-head-none"));
    }
    if guessed {
        notices.push(texts.get("import-guessed"));
    }
    notices
}

/// What is wrong with a line, in one or two sentences.
pub fn row_problem(problem: &RowProblem, texts: &Texts) -> String {
    let args: Vec<(&str, Arg<'_>)> = match problem {
        RowProblem::RoleUnknown(value)
        | RowProblem::NumberUnclear(value)
        | RowProblem::ViaUnknown(value)
        | RowProblem::StatusUnknown(value)
        | RowProblem::YesNoUnclear(value) => vec![("value", value.as_str().into())],
        RowProblem::NumberSplit { people, rows } => {
            vec![
                ("people", Arg::Number(i64::from(*people))),
                ("rows", count(*rows)),
            ]
        }
        RowProblem::OrganisationTooLong(max) => vec![("max", count(*max))],
        RowProblem::CellCount { found, expected } => {
            vec![("found", count(*found)), ("expected", count(*expected))]
        }
        RowProblem::RoleMissing
        | RowProblem::ContactData
        | RowProblem::KeyPersonWithName
        | RowProblem::OtherSeparator
        | RowProblem::OpenQuote => Vec::new(),
    };
    texts.with(&format!("import-row-{}", problem.id()), &args)
}

/// Where the same organisation stands already.
pub fn duplicate(duplicate: Duplicate, texts: &Texts) -> String {
    match duplicate {
        Duplicate::OnList => texts.get("import-duplicate-list"),
        Duplicate::OfLine(line) => texts.with("import-duplicate-line", &[("line", count(line))]),
    }
}

fn count(number: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
}
