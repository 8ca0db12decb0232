//! Which column fills which field: by its head, or by what stands in it.

use super::records::{Record, Records};
use super::terms::{self, starts_word};
use super::{Column, ColumnUse, Field, LeftOut};

use ColumnUse::{Fills, LeftOut as Out};

/// The beginnings of words in a head, in Dutch and English, with what they say. The first
/// that fits counts: "naam contactpersoon" is about a person, "naam organisatie" is not.
const WORDS: [(&[&str], ColumnUse); 14] = [
    (
        &[
            "contactpersoon",
            "contact person",
            "persoon",
            "person",
            "voornaam",
            "achternaam",
            "first name",
            "last name",
            "surname",
            "deelnemer",
            "participant",
            "aanhef",
        ],
        Out(LeftOut::Persons),
    ),
    (
        &[
            "herkomst",
            "afkomst",
            "nationalit",
            "etnic",
            "ethnic",
            "origin",
            "geloof",
            "religi",
            "faith",
            "geaardheid",
            "seksu",
            "sexual",
            "geslacht",
            "gender",
            "gezondheid",
            "health",
            "verblijf",
            "residence",
            "bsn",
            "geboorte",
            "birth",
            "leeftijd",
            "age",
        ],
        Out(LeftOut::Sensitive),
    ),
    (
        &[
            "mail",
            "email",
            "e mail",
            "tel",
            "phone",
            "mobiel",
            "mobile",
            "adres",
            "address",
            "postcode",
            "zip",
            "woonplaats",
            "straat",
            "street",
        ],
        Out(LeftOut::Contact),
    ),
    (&["nieuw", "new voice", "new"], Fills(Field::NewVoice)),
    (
        &["neemt", "begeleid", "brings", "companion"],
        Fills(Field::Companion),
    ),
    (
        &["niet verplicht", "optional", "not required", "kant", "side"],
        Out(LeftOut::Derived),
    ),
    (
        &[
            "organisatie",
            "organisation",
            "organization",
            "stichting",
            "vereniging",
            "instelling",
            "instantie",
            "foundation",
            "association",
        ],
        Fills(Field::Organisation),
    ),
    (
        &[
            "aantal", "hoeveel", "number", "mensen", "people", "personen", "plaatsen", "count",
        ],
        Fills(Field::Number),
    ),
    (
        &["via", "through", "warm contact", "legt"],
        Fills(Field::Via),
    ),
    (
        &["status", "stand", "antwoord", "reactie", "reply", "answer"],
        Fills(Field::Status),
    ),
    (
        &[
            "rol", "role", "functie", "function", "soort", "type", "kind", "slot",
        ],
        Fills(Field::Role),
    ),
    (
        &["datum", "date", "wanneer", "when", "dag"],
        Out(LeftOut::Dates),
    ),
    (
        &[
            "opmerking",
            "notitie",
            "toelichting",
            "note",
            "remark",
            "comment",
        ],
        Out(LeftOut::Notes),
    ),
    (&["naam", "namen", "name"], Out(LeftOut::Persons)),
];

/// "Personen" is a number of people, not a person, and stands with the numbers.
const NOT_A_PERSON: [&str; 2] = ["personen", "persons"];

/// Whether a line is the heads: some of its cells are known heads and none is a value.
pub(super) fn is_head(record: &Record) -> bool {
    let cells = record.cells.iter().filter(|cell| !cell.trim().is_empty());
    let known = |cell: &&String| by_head(cell).is_some();
    let value = |cell: &String| terms::is_value(cell) || terms::is_contact(cell);
    cells.clone().any(|cell| known(&cell)) && !cells.clone().any(value)
}

/// The columns with their use. What the user chose goes first, but data of persons never
/// fills a field.
pub(super) fn matched(head: &[String], table: &Records, chosen: &[Option<Field>]) -> Vec<Column> {
    let cells = table.records.iter().map(|record| record.cells.len());
    let count = cells
        .chain([head.len(), table.width.min(1)])
        .max()
        .unwrap_or_default();
    let empty = table.records.is_empty() && head.is_empty();
    let mut columns: Vec<Column> = Vec::new();
    for place in 0..if empty { 0 } else { count } {
        let title = head.get(place).map_or("", |title| title.trim());
        let proposed = proposal(title, place, &table.records);
        let used = match chosen.get(place) {
            Some(choice) => after_choice(*choice, proposed),
            None => proposed,
        };
        let taken = columns.iter().any(|column| column.used == used);
        let double = taken && matches!(used, Fills(_));
        columns.push(Column {
            title: title.to_owned(),
            used: if double { Out(LeftOut::Double) } else { used },
        });
    }
    columns
}

fn after_choice(choice: Option<Field>, proposed: ColumnUse) -> ColumnUse {
    match (choice, proposed) {
        (Some(_), Out(reason)) if !reason.can_be_matched() => proposed,
        (Some(field), _) => Fills(field),
        (None, Fills(_)) => Out(LeftOut::Unknown),
        (None, Out(_)) => proposed,
    }
}

fn proposal(title: &str, place: usize, records: &[Record]) -> ColumnUse {
    let values = || {
        let cells = records.iter().filter_map(|record| record.cells.get(place));
        cells
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
    };
    let total = values().count();
    if total == 0 {
        return by_head(title)
            .filter(|used| matches!(used, Fills(_)))
            .unwrap_or(Out(LeftOut::Empty));
    }
    // More than half of the cells decide.
    let mostly = |fits: fn(&str) -> bool| values().filter(|cell| fits(cell)).count() * 2 > total;
    if mostly(terms::is_contact) {
        return Out(LeftOut::Contact);
    }
    if let Some(used) = by_head(title) {
        return used;
    }
    if mostly(terms::is_title_of_person) {
        return Out(LeftOut::Persons);
    }
    type Judge = fn(&str) -> bool;
    let by_value: [(Judge, ColumnUse); 5] = [
        (terms::is_date, Out(LeftOut::Dates)),
        (|cell| terms::number(cell).is_some(), Fills(Field::Number)),
        (|cell| terms::via(cell).is_some(), Fills(Field::Via)),
        (|cell| terms::status(cell).is_some(), Fills(Field::Status)),
        (|cell| terms::slot(cell).is_some(), Fills(Field::Role)),
    ];
    let found = by_value.into_iter().find(|(fits, _)| mostly(*fits));
    found.map_or(Out(LeftOut::Unknown), |(_, used)| used)
}

fn by_head(title: &str) -> Option<ColumnUse> {
    let title = terms::normal(title);
    if title.is_empty() {
        return None;
    }
    let people = NOT_A_PERSON.iter().any(|word| starts_word(&title, word));
    let says = |(words, used): &(&[&str], ColumnUse)| {
        let person = people && *used == Out(LeftOut::Persons);
        (!person && words.iter().any(|word| starts_word(&title, word))).then_some(*used)
    };
    WORDS.iter().find_map(says)
}
