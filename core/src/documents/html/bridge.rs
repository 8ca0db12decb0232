//! The picture of the bridge in line art: four pillars under three spans, one block for each
//! statement. It is hidden from screen readers, because the text beside it says the same.

use super::escape;
use crate::documents::model::Form;
use crate::domain::assessment::{Dimension, Statement};

/// Where the middle of each pillar is.
const CENTRES: [usize; 4] = [50, 170, 290, 410];
const PILLAR_WIDTH: usize = 64;
const PILLAR_BOTTOM: usize = 160;
/// The height that the blocks of a pillar share.
const PILLAR_HEIGHT: usize = 116;
const SPAN_TOP: usize = 16;
const SPAN_HEIGHT: usize = 28;
const SPAN_STEP: usize = 40;
const GAP: usize = 4;
/// Diagonal lines for "weten we niet"; an id once in a file.
const HATCH: &str = "<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" \
    patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
    <path d=\"M0 0V6\" stroke=\"#000\" stroke-width=\"2\"/></pattern></defs>";

/// The picture with its legend.
pub(super) fn figure(forms: &[Form], legend: &[String]) -> String {
    let blocks = Statement::ALL.iter().zip(forms);
    let blocks: String = blocks
        .map(|(statement, form)| block(place(*statement), *form))
        .collect();
    let items = Form::ALL.iter().zip(legend);
    let legend: String = items.map(|(form, text)| legend_item(*form, text)).collect();
    format!(
        "<figure>\n<svg class=\"bridge\" viewBox=\"0 0 460 170\" aria-hidden=\"true\">\
         {HATCH}{blocks}</svg>\n<figcaption>\n<ul class=\"legend\">\n{legend}</ul>\n\
         </figcaption>\n</figure>\n"
    )
}

/// x, y, width and height.
type Place = (usize, usize, usize, usize);

/// The first statement of a pillar lies at the bottom; that of a span on the left.
fn place(statement: Statement) -> Place {
    let dimension = statement.dimension();
    let statements = dimension.statements();
    let nth = statements.iter().position(|s| *s == statement);
    let nth = nth.unwrap_or_default();
    let centre = |at: usize| CENTRES.get(at).copied().unwrap_or_default();
    let pillars = Dimension::FOUNDATIONS.len();
    if let Some(span) = dimension.index().checked_sub(pillars) {
        let x = centre(span) + SPAN_STEP * nth + GAP / 2;
        return (x, SPAN_TOP, SPAN_STEP - GAP, SPAN_HEIGHT);
    }
    let step = PILLAR_HEIGHT / statements.len().max(1);
    let x = centre(dimension.index()) - PILLAR_WIDTH / 2;
    let y = PILLAR_BOTTOM - step * (nth + 1) + GAP;
    (x, y, PILLAR_WIDTH, step - GAP)
}

fn block((x, y, width, height): Place, form: Form) -> String {
    let class = match form {
        Form::InPlace => "in-place",
        Form::NotYet => "not-yet",
        Form::Unknown => "unknown",
        Form::Open => "open",
    };
    format!(
        "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"2\"/>"
    )
}

fn legend_item(form: Form, text: &str) -> String {
    format!(
        "<li><svg viewBox=\"0 0 28 18\" aria-hidden=\"true\">{}</svg> {}</li>\n",
        block((2, 2, 24, 14), form),
        escape(text)
    )
}
