//! The parts that pages are made of. They take values and callbacks, never the state.

mod bars;
mod bridge;
mod checkboxes;
mod choice;
mod date_field;
mod document_view;
mod invitation_row;
mod notice;
mod number_field;
mod password_field;
mod qr;
mod radios;
mod safety_text;
mod select;
mod statement_card;
mod term;
mod text_field;

pub use bars::Bars;
pub use bridge::{Bridge, Form, Forms, SmallBridge, form_of, form_sign, forms_of, statement_href};
pub use checkboxes::{CheckboxOption, Checkboxes};
pub use choice::{Choice, ChoiceOption, Look, rehearse_choice};
pub use date_field::{Moment, MomentField};
pub use document_view::DocumentView;
pub use invitation_row::{InvitationRow, RowChange, acts_id, organisation_id};
pub use notice::{Notice, NoticeKind};
pub use number_field::NumberField;
pub use password_field::PasswordField;
pub use qr::Qr;
pub use radios::Radios;
pub use safety_text::SafetyText;
pub use select::Select;
pub use statement_card::StatementCard;
pub use term::{TERMS, Terms};
pub use text_field::{RowTextField, TextArea, TextField};
