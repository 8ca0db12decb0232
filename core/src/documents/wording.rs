//! Puts values of the domain into finished sentences of one language.
//!
//! The pages, the report and the exports all ask here, so that they use the same words.
//! Every function is total: a text that is missing shows its id in ⟨brackets⟩.

mod advice;
mod import;
mod invitation;
mod planning;
mod terms;

pub use advice::{
    agenda_note, agenda_topic, alliance_notice, changes, choice, dimension_in_place, firmness,
    headline, meaning, more_steps, reason, reason_answers, rule_version, said_by_most, settled,
    small_change, small_municipality, start_held_notice, support, support_about,
};
pub use import::{column_use, duplicate, import_notices, row_problem};
pub use invitation::{
    check, gap, row_name, row_to_ask, side, side_totals, slot, status, totals, verdict, via,
};
pub use planning::{doers, plan_step, warning};
pub use terms::{
    answer, dimension, gate_answer, item_missing, item_name, item_step, item_who, meeting, need,
    own_answer, who,
};
