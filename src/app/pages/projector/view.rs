//! Draws one picture for the room: dark, large, one thing at a time.

use brugwijzer_core::documents::slide::{Row, Slide, StatementSlide};
use brugwijzer_core::domain::assessment::{Answer, Answers, Dimension, Perspective, Statement};
use leptos::prelude::*;

use crate::app::components::{Bars, Qr, SmallBridge, forms_of};
use crate::app::words::t;

/// One picture.
pub(super) fn show(slide: &Slide) -> AnyView {
    match slide.clone() {
        Slide::Words {
            eyebrow,
            title,
            lines,
        } => view! {
            <main class="bw-projector">
                <p class="bw-projector__eyebrow">{eyebrow}</p>
                <h1 class="bw-projector__statement" tabindex="-1">{title}</h1>
                {paragraphs(lines)}
            </main>
        }
        .into_any(),
        Slide::Join {
            title,
            link,
            address,
            code,
            lines,
        } => view! {
            <main class="bw-projector">
                <h1 class="bw-projector__statement" tabindex="-1">{title}</h1>
                <div class="bw-projector__join">
                    <Qr text=link label=t("projector-qr") />
                    <div>
                        <p class="bw-projector__address">{address}</p>
                        <p class="bw-projector__address">{code}</p>
                        {paragraphs(lines)}
                    </div>
                </div>
            </main>
        }
        .into_any(),
        Slide::Overview {
            title,
            answers,
            lines,
        } => overview(title, &answers, lines),
        Slide::Statement(slide) => statement(slide),
    }
}

fn paragraphs(lines: Vec<String>) -> Vec<AnyView> {
    let line = |line: String| view! { <p>{line}</p> }.into_any();
    lines.into_iter().map(line).collect()
}

fn overview(title: String, ids: &[String], lines: Vec<String>) -> AnyView {
    let mut answers = Answers::default();
    for (statement, id) in Statement::ALL.iter().zip(ids) {
        answers.set(*statement, Answer::from_id(id));
    }
    let forms = forms_of(&answers);
    view! {
        <main class="bw-projector">
            <h1 class="bw-projector__statement" tabindex="-1">{title}</h1>
            <div class="bw-projector__overview">
                <div class="bw-projector__bridge">
                    <SmallBridge forms=Signal::derive(move || forms) />
                    <ul class="bw-projector__pillars">{Dimension::FOUNDATIONS.iter().map(pillar).collect_view()}</ul>
                </div>
                <div class="bw-projector__lines">{paragraphs(lines)}</div>
            </div>
        </main>
    }
    .into_any()
}

fn pillar(dimension: &Dimension) -> AnyView {
    view! { <li>{t(&format!("dimension-{}", dimension.id()))}</li> }.into_any()
}

/// The rows for the back of the room: where every side has bars, everyone together is no news, and
/// without it the statement and its question fit one picture.
fn for_the_back(mut rows: Vec<Row>) -> Vec<Row> {
    let sides = Perspective::ALL.len();
    if rows.len() > sides && rows.iter().all(|row| !row.parts.is_empty()) {
        rows.truncate(sides);
    }
    rows
}

fn statement(slide: StatementSlide) -> AnyView {
    let rows = for_the_back(slide.rows);
    let notes = slide.notes.join(" ");
    view! {
        <main class="bw-projector">
            <p class="bw-projector__eyebrow">{slide.eyebrow}</p>
            <h1 class="bw-projector__statement" tabindex="-1">{slide.statement}</h1>
            {(!slide.flag.is_empty()).then(|| view! { <p class="bw-projector__flag">{slide.flag}</p> })}
            {(!rows.is_empty()).then(|| view! { <Bars rows=rows from_afar=true /> })}
            {(!notes.is_empty()).then(|| view! { <p class="bw-projector__how">{notes}</p> })}
            <p class="bw-projector__question">{slide.question}</p>
            <p class="bw-projector__how">{slide.how}</p>
        </main>
    }
    .into_any()
}
