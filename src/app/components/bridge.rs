//! The picture of the product: four pillars, three spans, a block for each statement.
//!
//! Two drawings of the same data, one wide and one narrow; the stylesheet shows
//! one of them. Measures: styles/README.md. A table twin says the same in words.

pub use brugwijzer_core::documents::Form;
use brugwijzer_core::domain::assessment::{Answers, Dimension, Statement, Value};
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::words::{t, t_with};

/// The form for one person's answer.
pub fn form_of(answers: &Answers, statement: Statement) -> Form {
    match answers.get(statement).map(|answer| answer.value()) {
        None => Form::Open,
        Some(None) => Form::Unknown,
        Some(Some(value)) if Value::is_in_place(value) => Form::InPlace,
        Some(Some(_)) => Form::NotYet,
    }
}

const fn class_of(form: Form) -> &'static str {
    match form {
        Form::InPlace => "bw-block bw-block--in-place",
        Form::NotYet => "bw-block bw-block--not-yet",
        Form::Unknown => "bw-block bw-block--unknown",
        Form::Open => "bw-block bw-block--open",
    }
}

const fn word_of(form: Form) -> &'static str {
    match form {
        Form::InPlace => "bridge-in-place",
        Form::NotYet => "bridge-not-yet",
        Form::Unknown => "bridge-unknown",
        Form::Open => "bridge-open",
    }
}

/// The forms of all blocks, in the order of [`Statement::ALL`].
pub type Forms = [Form; Statement::COUNT];

/// The forms for one person's answers.
pub fn forms_of(answers: &Answers) -> Forms {
    std::array::from_fn(|index| Statement::ALL.get(index).map_or(Form::Open, |s| form_of(answers, *s)))
}

/// Measures of one drawing.
struct Drawing {
    /// The ending of its class and of its ids.
    name: &'static str,
    view_box: &'static str,
    centres: [i32; 4],
    half_width: i32,
    bottom: i32,
    /// Height and gap of the blocks in a pillar of three and of four.
    three: (i32, i32),
    four: (i32, i32),
    span_offset: i32,
    span_step: i32,
    /// y, width and height of a block in a span.
    span_block: (i32, i32, i32),
    radius: i32,
    bank: &'static str,
    /// Where the water begins, how often the wave comes, and one wave.
    water: (&'static str, usize, &'static str),
    words: bool,
}

const WIDE: Drawing = Drawing {
    name: "wide",
    view_box: "0 26 1000 332",
    centres: [128, 376, 624, 872],
    half_width: 52,
    bottom: 278,
    three: (56, 4),
    four: (41, 4),
    span_offset: 6,
    span_step: 80,
    span_block: (64, 76, 32),
    radius: 3,
    bank: "M0 64H128V98H98C92 170 66 250 24 292H0Z M1000 64H872V98H902C908 170 934 250 976 292H1000Z",
    water: ("M36 290", 20, "q11.6 -9 23.2 0t23.2 0"),
    words: true,
};

const NARROW: Drawing = Drawing {
    name: "narrow",
    view_box: "0 4 344 226",
    centres: [37, 127, 217, 307],
    half_width: 32,
    bottom: 192,
    three: (41, 3),
    four: (30, 3),
    span_offset: 3,
    span_step: 29,
    span_block: (30, 26, 28),
    radius: 2,
    bank: "M0 30H37V60H24C22 112 16 162 6 198H0Z M344 30H307V60H320C322 112 328 162 338 198H344Z",
    water: ("M8 199", 10, "q8.2 -6 16.4 0t16.4 0"),
    words: false,
};

impl Drawing {
    /// x, y, width and height of a block.
    fn place(&self, statement: Statement) -> (i32, i32, i32, i32) {
        let dimension = statement.dimension();
        let statements = dimension.statements();
        let nth = statements.iter().position(|s| *s == statement).unwrap_or_default() as i32;
        let centre = |at: usize| self.centres.get(at).copied().unwrap_or_default();
        if let Some(span) = dimension.index().checked_sub(Dimension::FOUNDATIONS.len()) {
            let (y, width, height) = self.span_block;
            return (centre(span) + self.span_offset + self.span_step * nth, y, width, height);
        }
        let (height, gap) = if statements.len() == 3 { self.three } else { self.four };
        let y = self.bottom - (nth + 1) * height - nth * gap;
        (centre(dimension.index()) - self.half_width, y, 2 * self.half_width, height)
    }

    /// Where the name or number of a dimension stands.
    fn label_place(&self, dimension: Dimension) -> (i32, i32) {
        let centre = |at: usize| self.centres.get(at).copied().unwrap_or_default();
        match dimension.index().checked_sub(Dimension::FOUNDATIONS.len()) {
            Some(span) if self.words => (centre(span) + 124, 46),
            Some(span) => (centre(span) + 45, 21),
            None => (centre(dimension.index()), if self.words { 326 } else { 225 }),
        }
    }

    /// The arches that carry the spans; the narrow drawing has no room for them.
    fn arches(&self) -> Vec<String> {
        let pairs = self.centres.windows(2).filter(|_| self.words);
        pairs
            .filter_map(|pair| {
                let (from, to) = (pair.first()? + self.half_width, pair.last()? - self.half_width);
                let middle = i32::midpoint(from, to);
                Some(format!(
                    "M{from} 99H{to} V150C{} 122 {} 110 {middle} 110S{} 122 {from} 150Z",
                    to - 4,
                    to - 32,
                    from + 4
                ))
            })
            .collect()
    }

    fn water(&self) -> String {
        let (begin, times, wave) = self.water;
        format!("{begin}{}", wave.repeat(times))
    }
}

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
                {picture(&Drawing { name: "small", view_box: "0 28 344 176", ..NARROW }, forms.get(), false)}
            </figure>
        }
        .into_any()
    }
}

fn form_at(forms: Forms, statement: Statement) -> Form {
    forms.get(statement.index()).copied().unwrap_or(Form::Open)
}

fn picture(drawing: &Drawing, forms: Forms, linked: bool) -> AnyView {
    let hatch = format!("bridge-{}-hatch", drawing.name);
    let fill = format!("url(#{hatch})");
    let blocks = Statement::ALL.iter().map(|s| block(drawing, *s, form_at(forms, *s), &fill, linked)).collect_view();
    let labels = if linked { Dimension::ALL.iter().map(|d| label(drawing, *d, forms)).collect_view() } else { Vec::new() };
    let class = if linked { format!("bw-bridge__picture bw-bridge__picture--{}", drawing.name) } else { "bw-bridge__picture".to_owned() };
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

fn block(drawing: &Drawing, statement: Statement, form: Form, hatch: &str, linked: bool) -> AnyView {
    let (x, y, width, height) = drawing.place(statement);
    let fill = (form == Form::Unknown).then(|| hatch.to_owned());
    let shape = view! { <rect class="bw-block__shape" x=x y=y width=width height=height rx=drawing.radius fill=fill /> };
    if !linked {
        return view! { <g class=class_of(form)>{shape}</g> }.into_any();
    }
    let name = t_with(
        "bridge-block",
        &[
            ("dimension", t(&format!("dimension-{}", statement.dimension().id())).into()),
            ("statement", t(&format!("statement-{}-short", statement.id())).into()),
            ("form", t(word_of(form)).into()),
        ],
    );
    let title = name.clone();
    // The group tells the macro that link and title are those of SVG.
    view! { <g><a class=class_of(form) href=statement_href(statement) aria-label=name><title>{title}</title>{shape}</a></g> }.into_any()
}

/// The page of a statement. The page scrolls to the statement that was asked for.
pub fn statement_href(statement: Statement) -> String {
    Route::Statement(statement).href()
}

fn tally(dimension: Dimension, forms: Forms) -> String {
    let statements = dimension.statements();
    let in_place = statements.iter().filter(|s| form_at(forms, **s) == Form::InPlace).count();
    t_with("bridge-tally", &[("count", Arg::from(in_place)), ("total", Arg::from(statements.len()))])
}

fn label(drawing: &Drawing, dimension: Dimension, forms: Forms) -> AnyView {
    let (x, y) = drawing.label_place(dimension);
    let is_span = dimension.index() >= Dimension::FOUNDATIONS.len();
    let class = if is_span { "bw-bridge__label bw-bridge__label--span" } else { "bw-bridge__label" };
    if !drawing.words {
        return view! { <text class=class x=x y=y aria-hidden="true">{dimension.index() + 1}</text> }.into_any();
    }
    let count = (!is_span).then(|| view! { <text class="bw-bridge__count" x=x y=y + 26>{tally(dimension, forms)}</text> });
    view! { <text class=class x=x y=y>{t(&format!("dimension-{}", dimension.id()))}</text> {count} }.into_any()
}

fn name_row(dimension: Dimension, forms: Forms) -> AnyView {
    view! {
        <li class="bw-bridge__name">
            <span class="bw-bridge__number" aria-hidden="true">{dimension.index() + 1}</span>
            <a class="nl-link" href=Route::Dimension(dimension).href()>{t(&format!("dimension-{}", dimension.id()))}</a>
            <span class="bw-bridge__tally">{tally(dimension, forms)}</span>
        </li>
    }
    .into_any()
}

/// A small drawing of one form, for legends and lists. `id` is unique on the page.
pub fn form_sign(form: Form, class: &'static str, id: &str) -> AnyView {
    let hatch = format!("hatch-{id}");
    let fill = (form == Form::Unknown).then(|| format!("url(#{hatch})"));
    let pattern = (form == Form::Unknown).then(|| {
        view! {
            <defs>
                <pattern id=hatch width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="bw-block__hatch-ground" width="9" height="9" />
                    <path class="bw-block__hatch" d="M0 0V9" />
                </pattern>
            </defs>
        }
    });
    view! {
        <svg class=class viewBox="0 0 28 18" aria-hidden="true">
            {pattern}
            <g class=class_of(form)><rect class="bw-block__shape" x="2" y="2" width="24" height="14" rx="2" fill=fill /></g>
        </svg>
    }
    .into_any()
}

fn legend_item(form: Form) -> AnyView {
    view! { <li class="bw-legend__item">{form_sign(form, "bw-legend__form", word_of(form))} {t(word_of(form))}</li> }.into_any()
}

fn table(forms: Forms) -> AnyView {
    let row = |statement: &Statement| {
        let dimension = t(&format!("dimension-{}", statement.dimension().id()));
        view! {
            <tr class="utrecht-table__row">
                <td class="utrecht-table__cell">{dimension}</td>
                <td class="utrecht-table__cell"><a class="nl-link" href=statement_href(*statement)>{t(&format!("statement-{}", statement.id()))}</a></td>
                <td class="utrecht-table__cell">{t(word_of(form_at(forms, *statement)))}</td>
            </tr>
        }
    };
    let head = ["bridge-column-dimension", "bridge-column-statement", "bridge-column-form"];
    view! {
        <table class="utrecht-table utrecht-table--html-table">
            <caption class="bw-hidden">{t("bridge-title")}</caption>
            <thead class="utrecht-table__header"><tr>{head.map(|id| view! { <th scope="col" class="utrecht-table__header-cell">{t(id)}</th> }).collect_view()}</tr></thead>
            <tbody class="utrecht-table__body">{Statement::ALL.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
