//! Puts things into words: the texts of one language, and its dates, numbers and lists.
//!
//! The texts themselves are the files of `locales/{nl,en}`; this room reads them
//! at run time with Fluent's parser. It knows nothing of the domain: whoever asks passes
//! an id and plain arguments. `documents` and the app are its users.

mod dates;
mod entries;
mod language;
mod lists;
mod number;
mod plural;
mod resolver;
mod texts;

pub use language::Language;
pub use number::group_thousands;
pub use texts::{Arg, TextProblem, Texts};
