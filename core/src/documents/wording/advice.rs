//! The sentences of the advice: headline, reasons, what would change it, agenda.

use super::terms::{answer, dimension, gate_answer, item_inline, item_name, own_answer};
use crate::domain::advice::{
    Advice, AgendaTopic, DimensionChange, Firmness, Headline, Item, Outcome, RULE_VERSION, Reason,
    SupportLabel,
};
use crate::domain::assessment::{Answers, Dimension, Gates, Statement};
use crate::domain::context::{Context, Held};
use crate::domain::exercise::revealed::Revealed;
use crate::domain::exercise::spread;
use crate::domain::meeting::Meeting;
use crate::i18n::{Arg, Texts};

/// The first sentence of the advice.
pub fn headline(advice: &Advice, texts: &Texts) -> String {
    let headline = advice.headline();
    let id = format!("headline-{}", headline.id());
    match headline {
        Headline::TalkHeld(gates) => {
            let facts: Vec<String> = gates
                .iter()
                .map(|gate| item_inline(Item::Gate(*gate), texts))
                .collect();
            texts.with(&id, &[("facts", texts.list(&facts).into())])
        }
        Headline::NotGoodEnough(dimensions) => {
            let names: Vec<String> = dimensions.iter().map(|d| dimension(*d, texts)).collect();
            texts.with(&id, &[("dimensions", texts.list(&names).into())])
        }
        _ => texts.get(&id),
    }
}

/// "Er zijn nog meer stappen. Begin met deze drie.", when more than five things are missing.
pub fn more_steps(advice: &Advice, texts: &Texts) -> Option<String> {
    advice
        .more_than_five_missing()
        .then(|| texts.get("headline-more-steps"))
}

/// What the advice means: what the meeting is and what comes of it.
pub fn meaning(advice: &Advice, texts: &Texts) -> String {
    let id = match advice.headline() {
        Headline::AllianceFirst | Headline::OrientationHeld | Headline::TalkHeld(_) => {
            advice.headline().id()
        }
        _ => advice.outcome().meeting().id(),
    };
    texts.get(&format!("advice-meaning-{id}"))
}

/// What to do when the Alliantie is not active in the municipality.
pub fn alliance_notice(advice: &Advice, texts: &Texts) -> Option<String> {
    advice
        .alliance_first()
        .then(|| texts.get("alliance-first-notice"))
}

/// A small municipality does it with its neighbours. The tool does not ask for the size, so
/// the sentence does. It is said while something is missing, and not where
/// `alliance_notice` names the neighbours already.
pub fn small_municipality(advice: &Advice, texts: &Texts) -> Option<String> {
    let is_start = matches!(advice.outcome(), Outcome::StartMeeting);
    (!is_start && !advice.alliance_first()).then(|| texts.get("advice-small-municipality"))
}

/// What to do when a Startbijeenkomst was held already.
pub fn start_held_notice(context: &Context, texts: &Texts) -> Option<String> {
    (context.start_held == Some(Held::Yes)).then(|| texts.get("start-held-notice"))
}

/// One reason in one or two sentences. The advice gives the numbers of R3 and R5.
pub fn reason(reason: &Reason, advice: &Advice, texts: &Texts) -> String {
    let short = |item| item_inline(item, texts);
    let of_statement = |id, statement: Statement| {
        texts.with(
            id,
            &[("statement", short(Item::Statement(statement)).into())],
        )
    };
    match *reason {
        Reason::Gate(gate) => texts.with("reason-r1", &[("fact", short(Item::Gate(gate)).into())]),
        Reason::KeyStatement(statement) => of_statement("reason-r2", statement),
        Reason::TooFewInPlace(of) => {
            let total = of.statements().len();
            let args = [
                ("dimension", Arg::from(dimension(of, texts))),
                ("count", advice.values().in_place(of).into()),
                // R3: two thirds of the statements, rounded up.
                ("needed", (2 * total).div_ceil(3).into()),
                ("total", total.into()),
            ];
            texts.with("reason-r3", &args)
        }
        Reason::TrustStatement(statement) => of_statement("reason-r4", statement),
        Reason::TooManyUnknown(of) => {
            let args = [
                ("dimension", Arg::from(dimension(of, texts))),
                ("count", advice.values().unknown(of).into()),
                ("total", of.statements().len().into()),
            ];
            texts.with("reason-r5", &args)
        }
        Reason::TooFewKeyPersons => texts.get("reason-r6-size"),
        Reason::KeyPersonsStatement(statement) => of_statement("reason-r6-statement", statement),
        Reason::KeyPersonsDimension(of) => texts.with(
            "reason-r6-dimension",
            &[("dimension", dimension(of, texts).into())],
        ),
        Reason::Contested(statement) => of_statement("reason-r7", statement),
    }
}

/// The user's own answers that a reason rests on, one line each: "Een vaste contactpersoon:
/// Nee". Empty for R6 and R7, which rest on the answers of others.
pub fn reason_answers(
    reason: &Reason,
    gates: &Gates,
    answers: &Answers,
    texts: &Texts,
) -> Vec<String> {
    let line = |statement: Statement| {
        let given = answer(answers.get(statement), texts);
        own_answer(Item::Statement(statement), &given, texts)
    };
    match *reason {
        Reason::Gate(gate) => {
            let given = gate_answer(gates.get(gate), texts);
            vec![own_answer(Item::Gate(gate), &given, texts)]
        }
        Reason::KeyStatement(statement) | Reason::TrustStatement(statement) => {
            vec![line(statement)]
        }
        Reason::TooFewInPlace(of) | Reason::TooManyUnknown(of) => {
            of.statements().iter().map(|s| line(*s)).collect()
        }
        Reason::TooFewKeyPersons
        | Reason::KeyPersonsStatement(_)
        | Reason::KeyPersonsDimension(_)
        | Reason::Contested(_) => Vec::new(),
    }
}

/// "Nog 3 dingen tot een Startbijeenkomst", when that is said.
pub fn changes(advice: &Advice, texts: &Texts) -> Option<String> {
    let count = advice.changes_to_say()?;
    Some(texts.with("advice-changes", &[("count", count.into())]))
}

/// The smallest change in words, one line for each fact, each statement that must change and
/// each dimension that leaves a choice; empty when nothing must change.
pub fn small_change(advice: &Advice, texts: &Texts) -> Vec<String> {
    let change = advice.change();
    let mut lines: Vec<String> = change
        .gates
        .iter()
        .map(|gate| item_name(Item::Gate(*gate), texts))
        .collect();
    for of in &change.dimensions {
        let must = of.must.iter();
        lines.extend(must.map(|s| item_name(Item::Statement(*s), texts)));
        lines.extend(choice(of, texts));
    }
    lines
}

/// The choice that a dimension leaves: "Beeld: kies één van deze 2 punten: …"; `None` when it
/// leaves no choice.
pub fn choice(change: &DimensionChange, texts: &Texts) -> Option<String> {
    if change.choose == 0 {
        return None;
    }
    let from = change.from.iter();
    let names: Vec<String> = from
        .map(|s| item_inline(Item::Statement(*s), texts))
        .collect();
    let args = [
        ("dimension", Arg::from(dimension(change.dimension, texts))),
        ("count", change.choose.into()),
        ("total", change.from.len().into()),
        ("statements", names.join(" · ").into()),
    ];
    Some(texts.with("advice-choice", &args))
}

/// "2 van de 3 op orde", on the values of the advice.
pub fn dimension_in_place(advice: &Advice, dimension: Dimension, texts: &Texts) -> String {
    in_place(
        advice.values().in_place(dimension),
        dimension.statements().len(),
        texts,
    )
}

/// One topic of the agenda: "Brugfunctie: 1 van de 3 op orde", or that it is not known.
pub fn agenda_topic(topic: &AgendaTopic, texts: &Texts) -> String {
    let stand = if topic.known == 0 {
        texts.get("advice-not-known")
    } else {
        in_place(topic.in_place, topic.dimension.statements().len(), texts)
    };
    let args = [
        ("dimension", Arg::from(dimension(topic.dimension, texts))),
        ("stand", stand.into()),
    ];
    texts.with("advice-agenda-topic", &args)
}

/// That the workshop may fit better, when all functions are in place.
pub fn agenda_note(advice: &Advice, texts: &Texts) -> Option<String> {
    advice
        .agenda()
        .all_in_place()
        .then(|| texts.get("advice-functions-in-place"))
}

/// "op de grens" or "stevig advies".
pub fn firmness(firmness: Firmness, texts: &Texts) -> String {
    texts.get(&format!("firmness-{}", firmness.id()))
}

/// "gedragen", "redelijk" or "voorlopig".
pub fn support(support: SupportLabel, texts: &Texts) -> String {
    texts.get(&format!("support-{}", support.id()))
}

/// Who must have taken part for this label.
pub fn support_about(support: SupportLabel, texts: &Texts) -> String {
    texts.get(&format!("support-{}-about", support.id()))
}

/// "Bij x van de 14 stellingen zegt meer dan de helft 'grotendeels' of 'ja'"; `None` when some of
/// them may not be used, because x would then not be out of 14.
pub fn said_by_most(revealed: &Revealed, texts: &Texts) -> Option<String> {
    let count = spread::said_by_most(&revealed.shown())?;
    let args = [
        ("count", Arg::from(count)),
        ("total", Arg::from(Statement::foundations().len())),
    ];
    Some(texts.with("exercise-said-by-most", &args))
}

/// The line for an advice that is settled before all answers are in. Only
/// [`Meeting::Start`] and [`Meeting::Orientation`] have one.
pub fn settled(meeting: Meeting, texts: &Texts) -> String {
    texts.get(&format!("settled-{}", meeting.id()))
}

/// The version of the rule, with the date (year, month, day) in words.
pub fn rule_version((year, month, day): (i32, u8, u8), texts: &Texts) -> String {
    let args = [
        ("version", Arg::from(RULE_VERSION)),
        ("date", texts.date(year, month, day).into()),
    ];
    texts.with("advice-rule-version", &args)
}

fn in_place(count: usize, total: usize, texts: &Texts) -> String {
    texts.with(
        "advice-in-place",
        &[("count", count.into()), ("total", total.into())],
    )
}
