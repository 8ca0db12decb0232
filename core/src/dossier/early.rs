//! What was answered on the page before the program was there, as `public/early.js` writes it.
//!
//! It is a record of its own under one key, for seconds: the program takes the choices over into
//! the dossier and removes it. Ids that are not known are left out.

use serde_json::Value;

use super::DossierId;
use crate::domain::assessment::{Answer, Statement};

/// Longer than all statements answered; whatever is longer was not written by the page.
const LONGEST: usize = 8_000;

/// Choices for a dossier.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Early {
    /// The dossier that was open last; none on a first visit.
    pub dossier: Option<DossierId>,
    /// The choices, in the order in which the record has them.
    pub answers: Vec<(Statement, Answer)>,
}

/// Reads the record; none when it holds no choice or is not to be read.
pub fn read_early(text: &str) -> Option<Early> {
    if text.len() > LONGEST {
        return None;
    }
    let record: Value = serde_json::from_str(text).ok()?;
    let choice = |(statement, answer): (&String, &Value)| {
        Some((
            Statement::from_id(statement)?,
            Answer::from_id(answer.as_str()?)?,
        ))
    };
    let answers = record.get("answers")?.as_object()?;
    let answers: Vec<_> = answers.iter().filter_map(choice).collect();
    let dossier = record.get("dossier").and_then(Value::as_str);
    (!answers.is_empty()).then(|| Early {
        dossier: dossier.and_then(DossierId::parse),
        answers,
    })
}

#[cfg(test)]
mod tests {
    use super::{Early, read_early};
    use crate::domain::assessment::{Answer, Statement};
    use crate::dossier::DossierId;

    fn check(text: &str, expected: Option<Early>) {
        assert_eq!(read_early(text), expected, "{text}");
    }

    #[test]
    fn what_can_be_read_is_taken() {
        let answers = vec![(Statement::TrustPrivacy, Answer::from_id("yes").unwrap())];
        let early = |dossier| {
            Some(Early {
                dossier,
                answers: answers.clone(),
            })
        };
        let id = DossierId::from_random(7);
        check(
            r#"{"dossier":null,"answers":{"trust-privacy":"yes"}}"#,
            early(None),
        );
        check(
            &format!(
                r#"{{"dossier":"{}","answers":{{"trust-privacy":"yes"}}}}"#,
                id.as_str()
            ),
            early(Some(id)),
        );
        check(
            r#"{"answers":{"trust-privacy":"yes","unheard":"yes","insight-needs":3,"insight-offer":"maybe"}}"#,
            early(None),
        );
        for odd in [
            "",
            "null",
            "[]",
            "{}",
            r#"{"answers":{}}"#,
            r#"{"answers":[]}"#,
            "{",
        ] {
            check(odd, None);
        }
    }
}
