//! What a second window on the same laptop and the window that keeps the exercise say to each
//! other, so that a second facilitator can enter codes. Source: method.md section 4 (i).
//!
//! Codes are in memory only at both ends. The window that keeps the exercise takes them in as if
//! they were typed there, so every rule of collecting holds; a code whose answer got
//! lost on the way is refused as a double when it is entered again.

use serde::{Deserialize, Serialize};

/// What one window sends.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Message {
    /// The code of the exercise; a window with another one does not listen.
    pub exercise: String,
    /// What it says.
    pub words: Words,
}

/// What one window says to the other.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Words {
    /// The second window opened, and wants to know how many ballots were entered.
    Hello,
    /// The second window enters codes.
    Enter {
        /// Names the question, so that the answer finds it.
        ask: u64,
        /// The codes, as they were typed.
        codes: Vec<String>,
    },
    /// What came of them.
    Entered {
        /// The question that this answers.
        ask: u64,
        /// One for each code, in its order.
        outcomes: Vec<Outcome>,
    },
    /// How many ballots were entered in all.
    Counter {
        /// From 0.
        ballots: u32,
    },
    /// Whether the second window holds something that was typed and not entered: the reveal would
    /// leave it out.
    Begun {
        /// Which one; there may be several.
        window: u64,
        /// Whether it does.
        is_begun: bool,
    },
}

/// What came of one code.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It counts.
    Taken,
    /// It does not.
    Refused {
        /// Why, in words.
        why: String,
        /// The group of four to look at first, from 1, if one is known.
        group: Option<usize>,
    },
}

/// The text that goes to the other window.
pub fn write(message: &Message) -> String {
    // Plain words and numbers always become a text.
    serde_json::to_string(message).unwrap_or_default()
}

/// Reads what another window sent; `None` for anything else.
pub fn read(text: &str) -> Option<Message> {
    serde_json::from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use super::{Message, Outcome, Words, read, write};

    #[test]
    fn every_word_arrives_as_it_was_said() {
        let refused = Outcome::Refused {
            why: "\"Nee\" \u{202e}<b>\n".to_owned(),
            group: Some(2),
        };
        let said = [
            Words::Hello,
            Words::Enter {
                ask: u64::MAX,
                codes: vec!["AAAA BBBB".to_owned(), "\u{202e}<b>\n".to_owned()],
            },
            Words::Entered {
                ask: 0,
                outcomes: vec![refused, Outcome::Taken],
            },
            Words::Counter { ballots: u32::MAX },
            Words::Begun {
                window: u64::MAX,
                is_begun: true,
            },
        ];
        for words in said {
            let message = Message {
                exercise: "A1234567".to_owned(),
                words,
            };
            assert_eq!(read(&write(&message)), Some(message));
        }
    }

    #[test]
    fn anything_else_is_not_heard() {
        for text in [
            "",
            "hello",
            "{}",
            "{\"exercise\":\"A\",\"words\":{\"kind\":\"wipe\"}}",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
