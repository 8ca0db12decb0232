//! The advice with all that explains it: what is there, what is missing, what would change it.

use super::headline::Situation;
use super::rule::{reasons, reasons_of_group};
use super::{
    Agenda, Findings, Firmness, Headline, Outcome, Reason, Settlements, SmallestChange,
    SupportLabel, Values,
};
use crate::assessment::{Answers, Gate, GateAnswer, Gates, Statement};
use crate::context::Held;

/// Changes and unmet conditions are counted aloud up to this number.
const COUNTED_ALOUD: usize = 5;
/// How many reasons the advice page gives.
const MAIN_REASONS: usize = 3;
/// How many steps to begin with when there are many.
const FIRST_STEPS: usize = 3;

/// A fact or a statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Item {
    /// One of the six facts.
    Gate(Gate),
    /// One of the foundation statements.
    Statement(Statement),
}

/// In what way something is missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// It must change.
    Must,
    /// It is one of several that may change; [`SmallestChange`] says how many.
    Choice,
    /// The value is enough, but R6 or R7 fails: discuss it first.
    Discuss,
}

/// Something that still stands between here and a start meeting.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Missing {
    /// What is missing.
    pub item: Item,
    /// In what way.
    pub need: Need,
}

/// An advice on the meeting to begin with. It is a proposal: the user decides.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Advice {
    outcome: Outcome,
    reasons: Vec<Reason>,
    headline: Headline,
    alliance_first: bool,
    values: Values,
    gates: Gates,
    change: SmallestChange,
    firmness: Option<Firmness>,
    agenda: Agenda,
    support: SupportLabel,
}

impl Advice {
    /// The advice for one person's answers; open answers and facts count as unknown.
    pub fn solo(gates: &Gates, answers: &Answers, orientation_held: Option<Held>) -> Self {
        let values = Values::of(answers);
        let reasons = reasons(gates, &values);
        Self::from_reasons(gates, values, reasons, orientation_held, None)
    }

    /// The advice for a group. An empty group gets an orientation.
    pub fn group(
        gates: &Gates,
        findings: &Findings,
        settlements: &Settlements,
        orientation_held: Option<Held>,
    ) -> Self {
        let values = findings.values(settlements);
        let mut reasons = reasons(gates, &values);
        reasons_of_group(findings, settlements, &mut reasons);
        let support = Some(findings.support());
        Self::from_reasons(gates, values, reasons, orientation_held, support)
    }

    /// `support` is `None` for one person alone.
    fn from_reasons(
        gates: &Gates,
        values: Values,
        reasons: Vec<Reason>,
        orientation_held: Option<Held>,
        support: Option<SupportLabel>,
    ) -> Self {
        let outcome = Outcome::of(&reasons, gates);
        let alliance_first = gates.answer(Gate::AllianceActive) == GateAnswer::No;
        let situation = Situation {
            solo: support.is_none(),
            alliance_first,
            orientation_held: orientation_held == Some(Held::Yes),
        };
        let change = SmallestChange::of(gates, &values);
        Self {
            outcome,
            headline: Headline::of(outcome, &reasons, situation),
            alliance_first,
            values,
            gates: *gates,
            firmness: Firmness::of(outcome, &reasons, &change, &values),
            agenda: Agenda::of(&values),
            support: support.unwrap_or(SupportLabel::Provisional),
            change,
            reasons,
        }
    }

    /// The meeting to begin with.
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Every unmet condition, in rule order; empty for a start meeting.
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// The first sentence.
    pub const fn headline(&self) -> &Headline {
        &self.headline
    }

    /// The Alliantie is not active here: talk with it first, promise no offer, and do not push
    /// the invitation list.
    pub const fn alliance_first(&self) -> bool {
        self.alliance_first
    }

    /// The values that the rule used.
    pub const fn values(&self) -> &Values {
        &self.values
    }

    /// What must change for a start meeting, as far as facts and values go.
    pub const fn change(&self) -> &SmallestChange {
        &self.change
    }

    /// How firm the advice is; `None` for the step talk.
    pub const fn firmness(&self) -> Option<Firmness> {
        self.firmness
    }

    /// What the meeting is about.
    pub const fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// How widely the advice is supported; one person alone is always provisional.
    pub const fn support(&self) -> SupportLabel {
        self.support
    }

    /// The k of "Nog k dingen tot een Startbijeenkomst", 1 to 5; `None` when it is not said:
    /// for a start meeting, above 5, and while a group fails R6 or R7.
    pub fn changes_to_say(&self) -> Option<usize> {
        let of_group = self.reasons.iter().any(|reason| reason.is_of_group());
        Some(self.change.size()).filter(|k| (1..=COUNTED_ALOUD).contains(k) && !of_group)
    }

    /// Whether to add "Er zijn nog meer stappen. Begin met deze drie." to the headline: more than
    /// five things must change. A statement that a group must discuss first
    /// counts once, like every other condition of R6.
    pub fn more_than_five_missing(&self) -> bool {
        let no_statement = |r: &&Reason| r.is_of_group() && r.statement().is_none();
        let conditions = self.reasons.iter().filter(no_statement).count();
        let discuss = |statement: &&Statement| self.need(**statement) == Some(Need::Discuss);
        let statements = Statement::foundations().iter().filter(discuss).count();
        self.change.size() + statements + conditions > COUNTED_ALOUD
    }

    /// "Dit mist nog": facts first, then foundation statements in reading order.
    pub fn missing(&self) -> Vec<Missing> {
        let must = |gate: &Gate| Missing {
            item: Item::Gate(*gate),
            need: Need::Must,
        };
        let mut missing: Vec<Missing> = self.change.gates.iter().map(must).collect();
        for &statement in Statement::foundations() {
            if let Some(need) = self.need(statement) {
                let item = Item::Statement(statement);
                missing.push(Missing { item, need });
            }
        }
        missing
    }

    /// The steps to begin with, and those for later. When more than five things are missing
    /// these are three, the first one of each main reason; else all of them. Source: content.md
    /// section 3, "Er zijn nog meer stappen. Begin met deze drie."
    pub fn first_steps(&self) -> (Vec<Missing>, Vec<Missing>) {
        let mut later = self.missing();
        if !self.more_than_five_missing() {
            return (later, Vec::new());
        }
        let mut first = Vec::new();
        for reason in self.main_reasons() {
            if let Some(place) = later.iter().position(|one| reason.is_about(one.item)) {
                first.push(later.remove(place));
            }
        }
        // Two reasons may rest on the same statement.
        let left = FIRST_STEPS.saturating_sub(first.len()).min(later.len());
        first.extend(later.drain(..left));
        (first, later)
    }

    /// "Dit is er al": facts first, then foundation statements in reading order, without those
    /// that a group must discuss first.
    pub fn present(&self) -> Vec<Item> {
        let yes = |gate: &&Gate| self.gates.answer(**gate) == GateAnswer::Yes;
        let gates = Gate::ALL.iter().filter(yes).map(|gate| Item::Gate(*gate));
        let there = |s: &&Statement| self.values.is_in_place(**s) && self.need(**s).is_none();
        let statements = Statement::foundations().iter().filter(there);
        gates
            .chain(statements.map(|s| Item::Statement(*s)))
            .collect()
    }

    /// In what way this foundation statement is missing, if it is.
    pub fn need(&self, statement: Statement) -> Option<Need> {
        for change in &self.change.dimensions {
            if change.must.contains(&statement) {
                return Some(Need::Must);
            }
            if change.from.contains(&statement) {
                return Some(Need::Choice);
            }
        }
        let discuss = |r: &Reason| r.is_of_group() && r.statement() == Some(statement);
        self.reasons.iter().any(discuss).then_some(Need::Discuss)
    }

    /// At most three reasons for the advice page, the most telling first: what decides the
    /// headline, then key statements, safety and dimensions, then facts. A statement is named once,
    /// and a dimension not again when it or a statement in it was named.
    pub fn main_reasons(&self) -> Vec<Reason> {
        let mut sorted = self.reasons.clone();
        sorted.sort_by_key(|reason| self.weight(*reason));
        let mut chosen: Vec<Reason> = Vec::new();
        for reason in sorted {
            let named = |other: &Reason| match reason.statement() {
                Some(statement) => other.statement() == Some(statement),
                None => reason.dimension().is_some() && other.dimension() == reason.dimension(),
            };
            if chosen.len() < MAIN_REASONS && !chosen.iter().any(named) {
                chosen.push(reason);
            }
        }
        chosen
    }

    fn weight(&self, reason: Reason) -> u8 {
        match reason {
            Reason::Gate(Gate::AllianceActive) if self.alliance_first => 0,
            Reason::TooManyUnknown(_) => 1,
            Reason::TooFewKeyPersons => 2,
            Reason::KeyPersonsStatement(_) => 3,
            Reason::KeyPersonsDimension(_) => 4,
            Reason::Contested(_) => 5,
            Reason::KeyStatement(_) => 6,
            Reason::TrustStatement(_) => 7,
            Reason::TooFewInPlace(_) => 8,
            Reason::Gate(_) => 9,
        }
    }
}
