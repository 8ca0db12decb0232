//! The picture of the product: four pillars, three spans, a block for each statement.
//!
//! Two drawings of the same data, one wide and one narrow; the stylesheet shows
//! one of them. A table twin says the same in words.

mod drawing;
mod form;
mod words;

use brugwijzer_core::domain::assessment::{Dimension, Statement};
use leptos::prelude::*;

use self::drawing::{Drawing, NARROW, SMALL, WIDE};
use self::form::{class_of, form_at, legend_item, word_of};
use self::words::{name_row, table, tally};
use crate::app::words::{t, t_with};

pub use self::form::{Form, Forms, form_of, form_sign, forms_of};
pub use self::words::statement_href;

/// The bridge with names, legend and table twin; every block leads to its statement.
#[component]
pub fn Bridge(#[prop(into)] forms: Signal<Forms>) -> impl IntoView {
    move || {
        let forms = forms.get();
        view! {
            <figure class="bw-bridge bw-sheet" aria-labelledby="bridge-title">
                <figcaption class="bw-hidden" id="bridge-title">{t("bridge-title")}</figcaption>
                {picture(&WIDE, forms, true)}
                {picture(&NARROW, forms, true)}
                <ol class="bw-bridge__names">{Dimension::ALL.iter().map(|d| name_row(*d, forms)).collect_view()}</ol>
                <ul class="bw-legend">{Form::ALL.into_iter().map(legend_item).collect_view()}</ul>
                <p class="bw-legend__note">{t("bridge-note")}</p>
                <details class="bw-details bw-twin">
                    <summary>{t("bridge-table")}</summary>
                    <div class="bw-details__body bw-scroll">{table(forms)}</div>
                </details>
            </figure>
        }
        .into_any()
    }
}

/// The bridge without words or links, beside the title of a page of statements.
#[component]
pub fn SmallBridge(#[prop(into)] forms: Signal<Forms>) -> impl IntoView {
    move || {
        view! {
            <figure class="bw-bridge bw-bridge--small" aria-hidden="true">
                {picture(&SMALL, forms.get(), false)}
            </figure>
        }
        .into_any()
    }
}

fn picture(drawing: &Drawing, forms: Forms, linked: bool) -> AnyView {
    let hatch = format!("bridge-{}-hatch", drawing.name);
    let fill = format!("url(#{hatch})");
    let blocks = Statement::ALL
        .iter()
        .map(|s| block(drawing, *s, form_at(forms, *s), &fill, linked))
        .collect_view();
    let labels = if linked {
        Dimension::ALL
            .iter()
            .map(|d| label(drawing, *d, forms))
            .collect_view()
    } else {
        Vec::new()
    };
    let class = if linked {
        format!("bw-bridge__picture bw-bridge__picture--{}", drawing.name)
    } else {
        "bw-bridge__picture".to_owned()
    };
    view! {
        <svg class=class viewBox=drawing.view_box role=linked.then_some("group") aria-labelledby=linked.then_some("bridge-title")>
            <defs>
                <pattern id=hatch width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="bw-block__hatch-ground" width="9" height="9" />
                    <path class="bw-block__hatch" d="M0 0V9" />
                </pattern>
            </defs>
            <path class="bw-bridge__bank" d=drawing.bank />
            {drawing.arches().into_iter().map(|d| view! { <path class="bw-bridge__arch" d=d /> }).collect_view()}
            <path class="bw-bridge__water" d=drawing.water() />
            {blocks}
            {labels}
        </svg>
    }
    .into_any()
}

fn block(
    drawing: &Drawing,
    statement: Statement,
    form: Form,
    hatch: &str,
    linked: bool,
) -> AnyView {
    let (x, y, width, height) = drawing.place(statement);
    let fill = (form == Form::Unknown).then(|| hatch.to_owned());
    let shape = view! { <rect class="bw-block__shape" x=x y=y width=width height=height rx=drawing.radius fill=fill /> };
    if !linked {
        return view! { <g class=class_of(form)>{shape}</g> }.into_any();
    }
    let name = t_with(
        "bridge-block",
        &[
            (
                "dimension",
                t(&format!("dimension-{}", statement.dimension().id())).into(),
            ),
            (
                "statement",
                t(&format!("statement-{}-short", statement.id())).into(),
            ),
            ("form", t(word_of(form)).into()),
        ],
    );
    let title = name.clone();
    // The group tells the macro that link and title are those of SVG.
    view! { <g><a class=class_of(form) href=statement_href(statement) aria-label=name><title>{title}</title>{shape}</a></g> }.into_any()
}

fn label(drawing: &Drawing, dimension: Dimension, forms: Forms) -> AnyView {
    let (x, y) = drawing.label_place(dimension);
    let is_span = dimension.index() >= Dimension::FOUNDATIONS.len();
    let class = if is_span {
        "bw-bridge__label bw-bridge__label--span"
    } else {
        "bw-bridge__label"
    };
    if !drawing.words {
        return view! { <text class=class x=x y=y aria-hidden="true">{dimension.index() + 1}</text> }.into_any();
    }
    let count = (!is_span).then(
        || view! { <text class="bw-bridge__count" x=x y=y + 26>{tally(dimension, forms)}</text> },
    );
    view! { <text class=class x=x y=y>{t(&format!("dimension-{}", dimension.id()))}</text> {count} }
        .into_any()
}
