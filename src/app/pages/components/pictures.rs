//! What is drawn: the bridge, bars, a code to scan, a row of the list, a document.

use brugwijzer_core::documents::slide::{Part, Row as BarRow};
use brugwijzer_core::documents::{Block, Document, Level, ListItem};
use brugwijzer_core::domain::context::Context;
use brugwijzer_core::domain::invitation::{InvitationList, Row, Slot};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::i18n::Language;
use leptos::prelude::*;

use super::{Family, LONG, example, nothing};
use crate::app::components::{
    Bars, Bridge, DocumentView, Form, Forms, InvitationRow, Qr, SmallBridge, form_sign,
};
use crate::app::words::t;

pub(super) fn families() -> Vec<Family> {
    vec![bridge(), bars(), qr(), invitation_row(), document_view()]
}

/// All four forms, in turn.
fn mixed() -> Forms {
    std::array::from_fn(|index| {
        Form::ALL
            .get(index % Form::ALL.len())
            .copied()
            .unwrap_or(Form::Open)
    })
}

fn bridge() -> Family {
    Family {
        name: "bridge",
        // One large one: its title has a fixed id.
        examples: vec![
            example("bridge, all forms", || {
                view! { <Bridge forms=Signal::derive(mixed) /> }.into_any()
            }),
            example("small bridge, all forms", || {
                view! { <SmallBridge forms=Signal::derive(mixed) /> }.into_any()
            }),
            example("forms, each alone", || {
                let sign = |form: Form| {
                    form_sign(form, "bw-legend__form", &format!("alone-{}", form as u8))
                };
                view! { <p>{Form::ALL.into_iter().map(sign).collect_view()}</p> }.into_any()
            }),
        ],
    }
}

fn row(name: &str, people: &str, counts: [u32; 5]) -> BarRow {
    let answers = ["no", "a-little", "mostly", "yes", "unknown"];
    let parts = answers
        .into_iter()
        .zip(counts)
        .filter(|(_, count)| *count > 0);
    BarRow {
        name: name.to_owned(),
        people: people.to_owned(),
        parts: parts
            .map(|(answer, count)| Part {
                answer: answer.to_owned(),
                word: t(&format!("answer-{answer}")),
                count,
            })
            .collect(),
        words: String::new(),
    }
}

fn bars() -> Family {
    Family {
        name: "bars",
        examples: vec![
            example("bars, every answer", || {
                view! { <Bars rows=vec![row("Iedereen", "24 mensen", [3, 5, 8, 6, 2])] /> }
                    .into_any()
            }),
            example("bars, one answer", || {
                view! { <Bars rows=vec![row("Professionals", "8 mensen", [0, 0, 0, 8, 0])] /> }
                    .into_any()
            }),
            example("bars, words only", || {
                let words = BarRow {
                    words: "vooral lager".to_owned(),
                    ..row("Sleutelpersonen en zelforganisaties", "", [0; 5])
                };
                view! { <Bars rows=vec![words] /> }.into_any()
            }),
        ],
    }
}

fn qr() -> Family {
    Family {
        name: "qr",
        examples: vec![example("code to scan", || {
            view! { <Qr text="https://voorbeeld.nl/#/g/A1234567".to_owned() label="QR-code".to_owned() /> }
                .into_any()
        })],
    }
}

/// Rows of the default list, in its table.
fn rows(slots: &[Slot], name_organisation: bool) -> AnyView {
    let list = InvitationList::drafted(Meeting::Start, &Context::default());
    let one = |slot: &Slot| {
        let row = list.rows().iter().find(|row| row.slot() == *slot)?.clone();
        let mut fields = row.fields();
        if name_organisation {
            fields.organisation = LONG.to_owned();
        }
        let row = Row::from_fields(row.id(), fields).unwrap_or(row);
        Some(
            view! { <InvitationRow row=Signal::derive(move || row.clone()) context=Context::default() on_change=nothing() /> },
        )
    };
    view! {
        <div class="bw-invitations"><table class="utrecht-table utrecht-table--html-table" role="table">
            <thead role="rowgroup"><tr role="row">
                <th role="columnheader" scope="col" class="bw-invitations__role">{t("list-column-role")}</th>
                <th role="columnheader" scope="col" class="bw-invitations__number">{t("list-column-number")}</th>
                <th role="columnheader" scope="col" class="bw-invitations__who">{t("list-column-organisation")}</th>
                <th role="columnheader" scope="col" class="bw-invitations__status">{t("list-column-status")}</th>
                <th role="columnheader" scope="col" class="bw-invitations__acts"><span class="bw-hidden">{t("list-column-acts")}</span></th>
            </tr></thead>
            <tbody role="rowgroup">{slots.iter().map(one).collect_view()}</tbody>
        </table></div>
    }
    .into_any()
}

fn invitation_row() -> Family {
    Family {
        name: "invitation_row",
        examples: vec![
            example("row, municipality", || {
                rows(&[Slot::MunicipalityPolicy], false)
            }),
            example("row, new voice and companion", || {
                rows(&[Slot::ProfessionalOther, Slot::InformalLhbtq], false)
            }),
            example("row, long word", || rows(&[Slot::InformalMigrant], true)),
        ],
    }
}

fn document_view() -> Family {
    Family {
        name: "document_view",
        examples: vec![example("document, every block", || {
            view! { <DocumentView document=document() /> }.into_any()
        })],
    }
}

fn document() -> Document {
    let heading = |level, text: &str| Block::Heading {
        level,
        text: text.to_owned(),
    };
    let cells = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
    Document {
        title: "Verslag".to_owned(),
        file_title: String::new(),
        language: Language::Dutch,
        blocks: vec![
            Block::Lead("Begin met een oriëntatie.".to_owned()),
            Block::Paragraph("Een alinea.".to_owned()),
            heading(Level::Section, "Een kop"),
            Block::Note("Dit is belangrijk.".to_owned()),
            heading(Level::Subsection, "Een kleinere kop"),
            Block::Quote(LONG.to_owned()),
            list(true),
            list(false),
            Block::Table {
                caption: "Een tabel".to_owned(),
                head: cells(["Rol", "Aantal"]),
                rows: vec![cells(["wijkteam", "2"]), cells([LONG, "1"])],
            },
        ],
    }
}

fn list(ordered: bool) -> Block {
    let item = |text: &str, details: &[&str]| ListItem {
        text: text.to_owned(),
        details: details.iter().map(|line| (*line).to_owned()).collect(),
    };
    Block::List {
        ordered,
        items: vec![
            item("Eerste punt", &["Een regel erbij"]),
            item("Tweede punt", &[]),
        ],
    }
}
