//! The words of the planning.

use crate::domain::planning::{Avoid, Doer, FEASTS_UNTIL, PlanStep, SCHOOLS_UNTIL};
use crate::i18n::Texts;

/// What to do, as a short sentence: "Stuur de brief."
pub fn plan_step(step: PlanStep, texts: &Texts) -> String {
    texts.get(&format!("planning-step-{}", step.id()))
}

/// Who does a step: "Gemeente, Professionals en Alliantie".
pub fn doers(doers: &[Doer], texts: &Texts) -> String {
    let name = |doer: &Doer| texts.get(&format!("who-{}", doer.id()));
    texts.list(&doers.iter().map(name).collect::<Vec<_>>())
}

/// Why another day may be better.
pub fn warning(warning: Avoid, texts: &Texts) -> String {
    let id = format!("planning-warning-{}", warning.id());
    let until = match warning {
        Avoid::SchoolsUnknown => SCHOOLS_UNTIL,
        Avoid::FeastsUnknown => FEASTS_UNTIL,
        _ => return texts.get(&id),
    };
    let (year, month, day) = until;
    texts.with(&id, &[("until", texts.date(year, month, day).into())])
}
