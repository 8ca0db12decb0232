//! What a reload in the same tab brings back: the exercise, and the answers or the code.

use brugwijzer_core::domain::assessment::{Answer, Perspective, Statement};
use brugwijzer_core::domain::exercise::code::ExerciseCode;

use super::{Draft, Screen};

/// What the tab keeps, as words with spaces between them.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Kept {
    pub(super) code: ExerciseCode,
    draft: Draft,
    /// The ballot code; the answers are gone then.
    ballot: Option<String>,
}

impl Kept {
    pub(super) fn filling(code: ExerciseCode, draft: Draft) -> Self {
        Self {
            code,
            draft,
            ballot: None,
        }
    }

    pub(super) fn done(code: ExerciseCode, ballot: String) -> Self {
        Self {
            code,
            draft: Draft::default(),
            ballot: Some(ballot),
        }
    }

    pub(super) fn screen(self) -> (Screen, Draft) {
        match self.ballot {
            Some(ballot) => (Screen::Done(self.code, ballot), self.draft),
            None => (Screen::Fill(self.code), self.draft),
        }
    }

    pub(super) fn write(&self) -> String {
        if let Some(ballot) = &self.ballot {
            return format!("{} done {}", self.code.text(), ballot.replace(' ', "-"));
        }
        let answer = |s: &Statement| self.draft.answers.get(*s).map_or("open", Answer::id);
        let answers: Vec<&str> = Statement::ALL.iter().map(answer).collect();
        let side = self.draft.perspective.map_or("none", Perspective::id);
        let place = self.draft.at;
        format!(
            "{} fill {side} {place} {}",
            self.code.text(),
            answers.join(",")
        )
    }

    pub(super) fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let code = ExerciseCode::parse(words.next()?).ok()?;
        match words.next()? {
            "done" => Some(Self::done(code, words.next()?.replace('-', " "))),
            "fill" => {
                let mut draft = Draft {
                    perspective: Perspective::from_id(words.next()?),
                    at: words.next()?.parse().ok()?,
                    ..Draft::default()
                };
                for (statement, id) in Statement::ALL.iter().zip(words.next()?.split(',')) {
                    draft.answers.set(*statement, Answer::from_id(id));
                }
                Some(Self::filling(code, draft))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use brugwijzer_core::domain::exercise::code::{Mode, ParticipantLanguage};

    #[test]
    fn what_is_kept_comes_back() {
        let check = |kept: Kept| assert_eq!(Kept::read(&kept.write()), Some(kept));
        let code = ExerciseCode::new(Mode::All, ParticipantLanguage::English, 77);
        let mut draft = Draft::default();
        check(Kept::filling(code, draft));
        draft.perspective = Some(Perspective::Informal);
        draft.at = 3;
        draft
            .answers
            .set(Statement::TrustPrivacy, Some(Answer::Unknown));
        check(Kept::filling(code, draft));
        check(Kept::done(code, "K7QF M2TR 9XHC".to_owned()));
        assert_eq!(Kept::read("iets anders"), None);
    }
}
