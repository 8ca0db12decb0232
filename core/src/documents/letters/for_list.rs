//! Letters for a list: one for each row that someone is invited for, as pages or as the
//! source of a mail merge.

use serde::{Deserialize, Serialize};

use super::{LetterFacts, LetterKind, Placeholder, filled, is_for, letter};
use crate::documents::names::Names;
use crate::documents::sheet::{Cell, Sheet, Table};
use crate::documents::{wire, wording};
use crate::domain::assessment::Perspective;
use crate::domain::invitation::{InvitationList, Row, Side};
use crate::i18n::{Language, Texts};

/// Letters in one language, each on a page of its own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Letters {
    /// The title in the properties of the file. Neutral: others may see it.
    pub title: String,
    #[serde(with = "wire::language")]
    pub language: Language,
    pub pages: Vec<LetterPage>,
}

/// One letter.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LetterPage {
    /// The organisation, or a blank for it: a role could say too much on an envelope.
    pub addressee: String,
    pub subject: String,
    /// One message each; `\n` is a line break inside a paragraph.
    pub paragraphs: Vec<String>,
    /// An introduction and questions, to stand below the letter; mostly empty.
    pub questions: Vec<String>,
}

/// A letter for each row with a place that nobody has refused, in the order of the sides. The
/// user's own text of a side, where `own` has one, takes the place of the draft. `names` are given
/// only when the user asked for them this very time.
pub fn letters_for_list(
    list: &InvitationList,
    kind: LetterKind,
    facts: &LetterFacts,
    names: Option<&Names>,
    own: impl Fn(Perspective) -> Option<String>,
    texts: &Texts,
) -> Letters {
    let page = |(row, side)| {
        let facts = facts.clone().for_row(row, kind, names);
        let letter = letter(kind, side, texts, &facts);
        let paragraphs = match own(side) {
            Some(text) => paragraphs(&filled(&text, &facts, texts)),
            None => letter.paragraphs,
        };
        LetterPage {
            addressee: addressee(row, texts),
            subject: letter.subject,
            paragraphs,
            questions: letter.questions,
        }
    };
    Letters {
        title: texts.get("export-title-letters"),
        language: texts.language(),
        pages: invited(list, kind).map(page).collect(),
    }
}

/// The source of a mail merge: a row for each letter, a column for each thing that the
/// letter needs filled in, and the two texts that differ per side.
pub fn merge_sheet(
    list: &InvitationList,
    kind: LetterKind,
    facts: &LetterFacts,
    names: Option<&Names>,
    texts: &Texts,
) -> Sheet {
    // What goes to a home address does not tell what it is about.
    let tells = |field: &Placeholder| *field == Placeholder::Theme && facts.home_address;
    let fields = kind.placeholders().iter().copied();
    let fields: Vec<Placeholder> = fields.filter(|field| !tells(field)).collect();
    let fixed = [
        "export-merge-addressee",
        "report-head-role",
        "report-head-side",
        "report-head-number",
    ];
    let mut head: Vec<String> = fixed.iter().map(|id| texts.get(id)).collect();
    head.push(texts.get("export-merge-subject"));
    head.push(texts.get("export-merge-sentence"));
    head.extend(fields.iter().map(|field| column(*field, texts)));
    let rows = invited(list, kind).map(|(row, side)| {
        let facts = facts.clone().for_row(row, kind, names);
        let letter = letter(kind, side, texts, &facts);
        let mut cells: Vec<Cell> = vec![
            addressee(row, texts).into(),
            wording::slot(row.slot(), texts).into(),
            wording::side(row.side(), texts).into(),
            u32::from(row.number()).into(),
            letter.subject.into(),
            texts.get(&format!("letter-sentence-{}", side.id())).into(),
        ];
        let value = |field: &Placeholder| facts.value(*field, texts).unwrap_or_default();
        cells.extend(fields.iter().map(|field| Cell::Text(value(field))));
        cells
    });
    Sheet {
        name: texts.get("export-sheet-merge"),
        widths: head.iter().map(|_| MERGE_WIDTH).collect(),
        tables: vec![Table {
            caption: String::new(),
            rows: rows.collect(),
            head,
            sums: None,
        }],
    }
}

/// Wide enough for a date in words.
const MERGE_WIDTH: u16 = 26;

/// The name of the column for a placeholder: "plek" for "[plek]". Word takes letters and
/// spaces in the names of fields.
fn column(field: Placeholder, texts: &Texts) -> String {
    let blank = texts.get(&field.blank_id());
    blank.trim_matches(['[', ']']).to_owned()
}

/// The rows that get a letter, each with the side whose sentence it carries.
fn invited(list: &InvitationList, kind: LetterKind) -> impl Iterator<Item = (&Row, Perspective)> {
    let sides = [
        (Side::Municipality, Perspective::Municipality),
        (Side::Professional, Perspective::Professional),
        (Side::Informal, Perspective::Informal),
    ];
    let rows = move |(side, perspective)| list.rows_of(side).map(move |row| (row, perspective));
    let letters = sides.into_iter().flat_map(rows);
    letters.filter(move |(row, _)| is_for(kind, row))
}

/// A blank line ends a paragraph, as the page draws them.
fn paragraphs(text: &str) -> Vec<String> {
    let parts = text.split("\n\n").map(|part| part.trim_matches('\n'));
    parts
        .filter(|part| !part.trim().is_empty())
        .map(str::to_owned)
        .collect()
}

fn addressee(row: &Row, texts: &Texts) -> String {
    match row.organisation().as_str().trim() {
        "" => texts.get(&Placeholder::Organisation.blank_id()),
        name => name.to_owned(),
    }
}
