//! Shows a document on screen and on paper: the same blocks that go into files.

use brugwijzer_core::documents::{Block, Document, Level, ListItem};
use brugwijzer_core::domain::assessment::Statement;
use leptos::prelude::*;

use super::{Bridge, Form, Forms};
use crate::app::frame::HEADING;

/// A document, with the page's one heading as its title.
#[component]
pub fn DocumentView(document: Document) -> impl IntoView {
    view! {
        <article class="bw-document">
            <header class="bw-document__head">
                <h1 id=HEADING class="nl-heading nl-heading--level-1" tabindex="-1">{document.title}</h1>
            </header>
            {document.blocks.into_iter().map(block).collect_view()}
        </article>
    }
    .into_any()
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Heading {
            level: Level::Section,
            text,
        } => view! { <h2 class="nl-heading nl-heading--level-2">{text}</h2> }.into_any(),
        Block::Heading {
            level: Level::Subsection,
            text,
        } => view! { <h3 class="nl-heading nl-heading--level-3">{text}</h3> }.into_any(),
        Block::Lead(text) => {
            view! { <p class="nl-paragraph nl-paragraph--lead">{text}</p> }.into_any()
        }
        Block::Paragraph(text) => view! { <p class="nl-paragraph">{text}</p> }.into_any(),
        Block::Note(text) => {
            view! { <p class="nl-paragraph"><strong>{text}</strong></p> }.into_any()
        }
        Block::Quote(text) => {
            view! { <blockquote class="bw-quote" dir="auto">{text}</blockquote> }.into_any()
        }
        Block::List {
            ordered: true,
            items,
        } => view! { <ol class="bw-list">{items.into_iter().map(item).collect_view()}</ol> }
            .into_any(),
        Block::List {
            ordered: false,
            items,
        } => view! { <ul class="bw-list">{items.into_iter().map(item).collect_view()}</ul> }
            .into_any(),
        Block::Table {
            caption,
            head,
            rows,
        } => table(caption, head, rows),
        Block::Bridge { forms, .. } => bridge(&forms),
    }
}

fn item(item: ListItem) -> AnyView {
    let details = item.details;
    view! {
        <li>
            {item.text}
            {(!details.is_empty()).then(|| view! {
                <ul class="bw-list--plain">{details.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            })}
        </li>
    }
    .into_any()
}

fn table(caption: String, head: Vec<String>, rows: Vec<Vec<String>>) -> AnyView {
    let row = |cells: Vec<String>| {
        let mut cells = cells.into_iter();
        let name = cells.next();
        view! {
            <tr class="utrecht-table__row">
                <th scope="row" class="utrecht-table__cell">{name}</th>
                {cells.map(|text| view! { <td class="utrecht-table__cell">{text}</td> }).collect_view()}
            </tr>
        }
    };
    view! {
        <div class="bw-scroll" tabindex="0" role="group" aria-label=caption.clone()>
            <table class="utrecht-table utrecht-table--html-table">
                <caption class="utrecht-table__caption">{caption.clone()}</caption>
                <thead class="utrecht-table__header">
                    <tr>{head.into_iter().map(|text| view! { <th scope="col" class="utrecht-table__header-cell">{text}</th> }).collect_view()}</tr>
                </thead>
                <tbody class="utrecht-table__body">{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn bridge(forms: &[Form]) -> AnyView {
    let forms: Forms = std::array::from_fn(|index| forms.get(index).copied().unwrap_or(Form::Open));
    debug_assert_eq!(forms.len(), Statement::COUNT);
    view! { <Bridge forms=Signal::derive(move || forms) /> }.into_any()
}
