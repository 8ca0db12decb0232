//! Texts whose id is put together from a term of the domain, family by family.

use brugwijzer_core::documents::import::{Field, LeftOut};
use brugwijzer_core::documents::letters::LetterKind;
use brugwijzer_core::domain::assessment::{
    Answer, Dimension, Gate, GateAnswer, Kind, Perspective, Statement,
};
use brugwijzer_core::domain::context::{ExchangeQuestion, Held, OrganisationKind, Partner, Theme};
use brugwijzer_core::domain::exercise::script::{Rung, ScriptStep};
use brugwijzer_core::domain::invitation::{CheckId, GapId, Side, Slot, Status, Via};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::domain::planning::{Avoid, Mistake, PlanStep, Practical};

/// Texts whose id is put together: how the code writes it, `*` in place of the term, the terms.
pub struct Family(&'static str, &'static str, Vec<&'static str>);

/// The terms of the list of words.
const TERMS: [&str; 12] = [
    "key-person",
    "trusted-person",
    "intermediary",
    "self-organisation",
    "dialogue-leader",
    "in-house-expert",
    "veilig-thuis",
    "lkha",
    "reporting-code",
    "orientation",
    "alliance",
    "self-determination",
];

/// Every family.
pub fn families() -> Vec<Family> {
    let mut all = of_the_assessment();
    all.extend(of_the_advice());
    all.extend(of_the_list_and_planning());
    all.extend(of_the_letters());
    all.extend(of_documents_and_dates());
    all.extend(of_imports());
    all.extend(of_the_exercise());
    all
}

/// The ids of a vocabulary.
macro_rules! ids {
    ($terms:ty) => {
        <$terms>::ALL.iter().map(|term| term.id()).collect()
    };
}

/// The exercise: its papers, its script, who takes part; and the panel after a crash.
fn of_the_exercise() -> Vec<Family> {
    vec![
        Family("word-{}", "word-*", TERMS.to_vec()),
        Family("word-{}-meaning", "word-*-meaning", TERMS.to_vec()),
        Family(
            "papers-{}",
            "papers-*",
            vec!["form", "slips", "codes", "cards"],
        ),
        Family(
            "participant-side-{}",
            "participant-side-*",
            ids!(Perspective),
        ),
        Family("participant-as-{}", "participant-as-*", ids!(Perspective)),
        Family(
            "exercise-not-visible-{}",
            "exercise-not-visible-*",
            ids!(Perspective),
        ),
        Family("projector-side-{}", "projector-side-*", ids!(Perspective)),
        Family("projector-step-{}", "projector-step-*", ids!(ScriptStep)),
        Family("script-step-{}", "script-step-*", ids!(ScriptStep)),
        Family("script-step-{}{part}", "script-step-*-do", ids!(ScriptStep)),
        Family(
            "script-step-{}{part}",
            "script-step-*-say",
            ids!(ScriptStep),
        ),
        Family(
            "exercise-mode-{}",
            "exercise-mode-*",
            vec!["foundations", "all"],
        ),
        Family("exercise-length-{}", "exercise-length-*", vec!["60", "75"]),
        Family(
            "exercise-language-{}",
            "exercise-language-*",
            vec!["nl", "en"],
        ),
        Family(
            "exercise-stage-{}",
            "exercise-stage-*",
            vec!["open", "collecting", "revealed", "discussing", "closed"],
        ),
        Family("exercise-rung-{}", "exercise-rung-*", ids!(Rung)),
        Family(
            "exercise-rung-{}-about",
            "exercise-rung-*-about",
            ids!(Rung),
        ),
        Family(
            "exercise-question-{}",
            "exercise-question-*",
            vec!["what-helps", "reason-for-no"],
        ),
        Family(
            "exercise-tendency-{}",
            "exercise-tendency-*",
            vec!["higher", "lower", "mixed"],
        ),
        Family(
            "flag-{id}",
            "flag-*",
            vec!["dissent", "divided", "perspective-gap", "unknown"],
        ),
        Family(
            "flag-{id}-about",
            "flag-*-about",
            vec!["dissent", "divided", "perspective-gap", "unknown"],
        ),
        Family(
            "rescue-{word}",
            "rescue-*",
            vec!["title", "kept", "not-kept", "copy", "reload", "file"],
        ),
    ]
}

fn of_the_assessment() -> Vec<Family> {
    let mut all = vec![
        Family("dimension-{}", "dimension-*", ids!(Dimension)),
        Family(
            "dimension-{}-question",
            "dimension-*-question",
            ids!(Dimension),
        ),
        Family("statement-{}", "statement-*", ids!(Statement)),
        Family(
            "{name}-explanation",
            "statement-*-explanation",
            ids!(Statement),
        ),
        Family("{name}-example", "statement-*-example", ids!(Statement)),
        Family("gate-{}", "gate-*", ids!(Gate)),
        Family("gate-{}-help", "gate-*-help", ids!(Gate)),
        Family("gate-answer-{}", "gate-answer-*", ids!(GateAnswer)),
        Family(
            "answer-{}",
            "answer-*",
            Answer::ALL.iter().map(|answer| answer.id()).collect(),
        ),
        Family("partner-{}", "partner-*", ids!(Partner)),
        Family("partner-{}-about", "partner-*-about", ids!(Partner)),
        Family(
            "organisation-kind-{}",
            "organisation-kind-*",
            ids!(OrganisationKind),
        ),
        Family("theme-{}", "theme-*", ids!(Theme)),
        Family(
            "exchange-question-{}",
            "exchange-question-*",
            ids!(ExchangeQuestion),
        ),
        Family("held-{}", "held-*", ids!(Held)),
    ];
    for (written, gates, statements) in [
        ("short", "gate-*-short", "statement-*-short"),
        ("missing", "gate-*-missing", "statement-*-missing"),
        ("step", "gate-*-step", "statement-*-step"),
    ] {
        assert!(gates.ends_with(written) && statements.ends_with(written));
        all.push(Family("gate-{}-{ending}", gates, ids!(Gate)));
        all.push(Family("statement-{}-{ending}", statements, ids!(Statement)));
    }
    all
}

fn of_the_advice() -> Vec<Family> {
    let headlines = vec![
        "start",
        "start-solo",
        "talk",
        "talk-held",
        "alliance-first",
        "orientation-held",
        "many-unknown",
        "too-few-key-persons",
        "not-good-enough",
        "discuss-first",
        "round-table",
    ];
    let meanings = vec![
        "start",
        "talk",
        "talk-held",
        "alliance-first",
        "orientation",
        "orientation-held",
    ];
    let support = ["provisional", "fair", "carried"];
    vec![
        Family("headline-{}", "headline-*", headlines),
        Family("advice-meaning-{id}", "advice-meaning-*", meanings),
        Family(
            "advice-page-rule-{}",
            "advice-page-rule-*",
            vec!["r1", "r2", "r3", "r4", "r5"],
        ),
        Family("firmness-{}", "firmness-*", vec!["firm", "on-the-edge"]),
        Family("support-{}", "support-*", support.to_vec()),
        Family("support-{}-about", "support-*-about", support.to_vec()),
        Family("settled-{}", "settled-*", vec!["start", "orientation"]),
        Family("meeting-{}", "meeting-*", ids!(Meeting)),
        Family(
            "who-{}",
            "who-*",
            vec!["municipality", "professionals", "alliance"],
        ),
    ]
}

fn of_the_list_and_planning() -> Vec<Family> {
    // The three checks that only remind have no other verdict.
    let reminders = [
        CheckId::SafeTogether,
        CheckId::StayingAway,
        CheckId::NotInvited,
    ];
    let (told, judged): (Vec<CheckId>, Vec<CheckId>) = CheckId::ALL
        .iter()
        .partition(|check| reminders.contains(check));
    let ids = |checks: &[CheckId]| checks.iter().map(|check| check.id()).collect::<Vec<_>>();
    vec![
        Family("side-{}", "side-*", ids!(Side)),
        Family("slot-{}", "slot-*", ids!(Slot)),
        Family("status-{}", "status-*", ids!(Status)),
        Family("via-{}", "via-*", ids!(Via)),
        Family("gap-{}", "gap-*", ids!(GapId)),
        Family("balance-{}-{}", "balance-*-ok", ids(&judged)),
        Family("balance-{}-{}", "balance-*-attention", ids(&judged)),
        Family("balance-{}-{}", "balance-*-info", ids(&told)),
        Family(
            "balance-verdict-{}",
            "balance-verdict-*",
            vec!["ok", "attention", "info"],
        ),
        Family("calendar-step-{}", "calendar-step-*", ids!(PlanStep)),
        Family("planning-step-{}", "planning-step-*", ids!(PlanStep)),
        Family("practical-{}", "practical-*", ids!(Practical)),
        Family("planning-mistake-{}", "planning-mistake-*", ids!(Mistake)),
        Family("planning-warning-{}", "planning-warning-*", ids!(Avoid)),
    ]
}

fn of_the_letters() -> Vec<Family> {
    let functions = Dimension::ALL.iter().filter(|d| d.kind() == Kind::Function);
    let kind = |kind: LetterKind| kind.id();
    vec![
        Family("letter-sentence-{}", "letter-sentence-*", ids!(Perspective)),
        Family(
            "letter-question-{}",
            "letter-question-*",
            functions.map(|d| d.id()).collect(),
        ),
        Family(
            "letter-{}",
            "letter-*",
            vec![kind(LetterKind::WarmContact), kind(LetterKind::Reminder)],
        ),
        Family(
            "letter-{}-{ending}",
            "letter-*-subject",
            vec![kind(LetterKind::WarmContact), kind(LetterKind::Reminder)],
        ),
        Family(
            "letters-kind-{}",
            "letters-kind-*",
            LetterKind::ALL.map(kind).to_vec(),
        ),
        Family(
            "letter-{}-{ending}",
            "letter-orientation-*",
            vec!["1", "2", "3", "4", "5", "6", "7", "8", "closing", "subject"],
        ),
        Family(
            "letter-{}-{ending}",
            "letter-start-*",
            vec!["1", "2", "3", "4", "5", "6", "7", "closing", "subject"],
        ),
        Family(
            "letter-{}-{ending}",
            "letter-workshop-*",
            vec![
                "1", "2", "3", "4", "5", "6", "7", "theme", "closing", "subject",
            ],
        ),
        Family(
            "letter-blank-{}",
            "letter-blank-*",
            vec![
                "name",
                "date",
                "time",
                "start",
                "end",
                "place",
                "number",
                "partner",
                "municipality",
                "adviser",
                "alderman",
                "contact",
                "phone",
                "sender",
                "organisation",
                "fee",
                "theme",
                "role",
                "reply-by",
                "evaluation-on",
                "delete-on",
            ],
        ),
    ]
}

fn of_imports() -> Vec<Family> {
    let problems = vec![
        "role-missing",
        "role-unknown",
        "number-unclear",
        "number-split",
        "via-unknown",
        "status-unknown",
        "yes-no-unclear",
        "organisation-too-long",
        "contact-data",
        "key-person-with-name",
        "cell-count",
        "other-separator",
        "open-quote",
    ];
    vec![
        Family("import-field-{}", "import-field-*", ids!(Field)),
        Family("import-left-out-{}", "import-left-out-*", ids!(LeftOut)),
        Family("import-row-{}", "import-row-*", problems),
    ]
}

fn of_documents_and_dates() -> Vec<Family> {
    const NUMBERS: [&str; 12] = [
        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12",
    ];
    vec![
        Family(
            "report-head-{id}",
            "report-head-*",
            vec![
                "role",
                "roles",
                "side",
                "organisation",
                "number",
                "via",
                "status",
                "missing",
                "step",
                "who",
                "date",
            ],
        ),
        Family(
            "bridge-{id}",
            "bridge-*",
            vec!["in-place", "not-yet", "unknown", "open"],
        ),
        Family("month-{month}", "month-*", NUMBERS.to_vec()),
        Family("month-short-{month}", "month-short-*", NUMBERS.to_vec()),
        Family("weekday-{}", "weekday-*", NUMBERS[..7].to_vec()),
    ]
}

impl Family {
    /// How the code writes the ids of this family.
    pub fn written(&self) -> &'static str {
        self.0
    }

    /// The ids.
    pub fn members(&self) -> impl Iterator<Item = String> {
        self.2.iter().map(|term| self.1.replace('*', term))
    }
}
