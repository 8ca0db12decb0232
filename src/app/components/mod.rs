//! The parts that pages are made of. They take values and callbacks, never the state.

mod bridge;
mod checkboxes;
mod choice;
mod notice;
mod statement_card;
mod text_field;

pub use bridge::{BlockForm, Bridge, Forms, SmallBridge, form_sign, forms_of, statement_href};
pub use checkboxes::{CheckboxOption, Checkboxes};
pub use choice::{Choice, ChoiceOption, Look};
pub use notice::{Notice, NoticeKind};
pub use statement_card::{StatementCard, room_left};
pub use text_field::{TextArea, TextField};
