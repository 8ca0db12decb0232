//! The answers that an advice rests on, in words, and the picture of them.

use super::super::model::{Block, Form, ListItem};
use super::super::wording;
use crate::domain::advice::{Advice, AgendaTopic, Item, Reason, Values};
use crate::domain::assessment::{Answer, Answers, Dimension, Gates, Statement, Value};
use crate::dossier::Dossier;
use crate::i18n::Texts;

/// The answers as the report may show them. An advice of a group rests on other values
/// than the own answers; then only the values of the rule are shown, never single answers
/// (method.md section 4d).
pub(super) struct Stand<'a> {
    gates: &'a Gates,
    answers: Answers,
}

impl<'a> Stand<'a> {
    pub(super) fn of(dossier: &'a Dossier, advice: &Advice) -> Self {
        let gates = &dossier.gates;
        let own = Values::of(&dossier.answers) == *advice.values();
        let answers = if own {
            dossier.answers
        } else {
            answers_of(advice.values())
        };
        Self { gates, answers }
    }

    /// The answers that a reason rests on, one line each.
    pub(super) fn quoted(&self, reason: &Reason, texts: &Texts) -> Vec<String> {
        wording::reason_answers(reason, self.gates, &self.answers, texts)
    }

    /// The bridge, and for each foundation how much is in place; the agenda says the same of
    /// the functions.
    pub(super) fn dimensions(&self, advice: &Advice, texts: &Texts) -> Vec<Block> {
        let line = |dimension: &Dimension| dimension_stand(*dimension, advice, texts);
        let forms = Statement::ALL.iter().map(|s| form(self.answers.get(*s)));
        let legend = ["in-place", "not-yet", "unknown", "open"];
        vec![
            Block::section(texts.get("report-answers")),
            Block::Bridge {
                forms: forms.collect(),
                legend: legend.map(|id| texts.get(&format!("bridge-{id}"))).into(),
            },
            Block::bullets(Dimension::FOUNDATIONS.iter().map(line)),
        ]
    }

    /// The appendix with the answer to each statement.
    pub(super) fn every_answer(&self, advice: &Advice, texts: &Texts) -> Vec<Block> {
        let item = |dimension: &Dimension| ListItem {
            text: dimension_stand(*dimension, advice, texts),
            details: self.lines(*dimension, texts),
        };
        vec![
            Block::section(texts.get("report-every-answer")),
            Block::bullets(Dimension::ALL.iter().map(item)),
        ]
    }

    /// The statements of a topic that are not in place; empty while nothing is known.
    pub(super) fn open_points(&self, topic: &AgendaTopic, texts: &Texts) -> Vec<String> {
        let open = |s: &&Statement| form(self.answers.get(**s)) != Form::InPlace;
        let statements = topic.dimension.statements().iter().filter(open);
        let name = |s: &Statement| wording::item_name(Item::Statement(*s), texts);
        if topic.known == 0 {
            return Vec::new();
        }
        statements.map(name).collect()
    }

    fn lines(&self, dimension: Dimension, texts: &Texts) -> Vec<String> {
        let line = |statement: &Statement| {
            let answer = wording::answer(self.answers.get(*statement), texts);
            wording::own_answer(Item::Statement(*statement), &answer, texts)
        };
        dimension.statements().iter().map(line).collect()
    }
}

fn dimension_stand(dimension: Dimension, advice: &Advice, texts: &Texts) -> String {
    let args = [
        ("dimension", wording::dimension(dimension, texts).into()),
        (
            "stand",
            wording::dimension_in_place(advice, dimension, texts).into(),
        ),
    ];
    texts.with("advice-agenda-topic", &args)
}

/// The values of a group as answers, so that both are put into words in one way.
fn answers_of(values: &Values) -> Answers {
    let mut answers = Answers::default();
    for &statement in Statement::ALL {
        let answer = values.get(statement).map_or(Answer::Unknown, Answer::Known);
        answers.set(statement, Some(answer));
    }
    answers
}

fn form(answer: Option<Answer>) -> Form {
    match answer {
        None => Form::Open,
        Some(Answer::Unknown) => Form::Unknown,
        Some(Answer::Known(value)) if Value::is_in_place(value) => Form::InPlace,
        Some(Answer::Known(_)) => Form::NotYet,
    }
}

/// The appendix with the user's own words beside the answers, if there are any.
pub(super) fn explanations(dossier: &Dossier, texts: &Texts) -> Vec<Block> {
    let mut blocks = Vec::new();
    for &statement in Statement::ALL {
        let why = dossier.whys.get(statement);
        if !why.trim().is_empty() {
            let answer = wording::answer(dossier.answers.get(statement), texts);
            let line = wording::own_answer(Item::Statement(statement), &answer, texts);
            blocks.push(Block::Paragraph(line));
            blocks.push(Block::Quote(why.to_owned()));
        }
    }
    if !blocks.is_empty() {
        let opening = [
            Block::section(texts.get("report-explanations")),
            Block::Note(texts.get("report-public")),
        ];
        blocks.splice(0..0, opening);
    }
    blocks
}
