//! What people write in a cell, read as a term of the list. In Dutch and English at once,
//! because a list may come from the other language.

use crate::domain::invitation::{Slot, Status, Via};

/// What a role says, by the beginnings of its words; the first that fits counts.
/// The names of the roles in both languages find themselves.
const SLOTS: [(Slot, &[&str]); 19] = [
    (Slot::ProfessionalVeiligThuis, &["veilig thuis"]),
    (Slot::AllianceMovisie, &["movisie"]),
    (Slot::AllianceLkha, &["lkha"]),
    (
        Slot::AllianceConsortium,
        &["consortium", "lid van het consortium"],
    ),
    (
        Slot::MunicipalityAlderman,
        &["wethouder", "burgemeester", "alderman", "mayor"],
    ),
    (
        Slot::MunicipalityDvLead,
        &["projectleider", "regionaal", "project leader", "regional"],
    ),
    (Slot::MunicipalityPolicy, &["beleid", "policy"]),
    (
        Slot::ProfessionalOther,
        &[
            "ggd",
            "jgz",
            "school",
            "opvang",
            "antidiscriminatie",
            "anti discrimination",
            "vluchtelingenwerk",
            "public or youth health",
            "shelter",
        ],
    ),
    (
        Slot::ProfessionalNeighbourhoodTeam,
        &[
            "wijkteam",
            "buurtteam",
            "sociaal team",
            "neighbourhood",
            "aandachtsfunctionaris",
        ],
    ),
    (Slot::InformalLhbtq, &["lhbt", "lgbt", "regenboog", "coc"]),
    (Slot::AllianceLccplus, &["lcc"]),
    (
        Slot::InformalKeyPerson,
        &[
            "sleutelpers",
            "sleutelfig",
            "vertrouwenspers",
            "key person",
            "trusted person",
        ],
    ),
    (Slot::InformalRefugee, &["vluchteling", "refugee"]),
    (Slot::InformalMigrant, &["migrant"]),
    (
        Slot::InformalChristian,
        &["christelijk", "kerk", "christian", "church"],
    ),
    (
        Slot::InformalWomenYouth,
        &["vrouw", "jongeren", "women", "woman", "youth group"],
    ),
    (Slot::ProfessionalWelfare, &["welzijn", "welfare"]),
    (
        Slot::SupportCrew,
        &["tolk", "kinderopvang", "interpreter", "childcare"],
    ),
    (
        Slot::ProfessionalCare,
        &[
            "hulpverlen",
            "maatschappelijk",
            "jeugdhulp",
            "jeugdzorg",
            "zorg",
            "care",
            "social work",
            "youth care",
        ],
    ),
];

const STATUSES: [(Status, &[&str]); 4] = [
    (
        Status::ToAsk,
        &[
            "te vragen",
            "nog vragen",
            "nog niet gevraagd",
            "to ask",
            "open",
        ],
    ),
    (
        Status::No,
        &["nee", "no", "komt niet", "afgemeld", "afwezig", "declined"],
    ),
    (
        Status::Yes,
        &["ja", "yes", "komt", "bevestigd", "akkoord", "confirmed"],
    ),
    (
        Status::Asked,
        &["gevraagd", "uitgenodigd", "asked", "invited"],
    ),
];

const VIAS: [(Via, &[&str]); 4] = [
    (Via::Municipality, &["gemeente", "municipality"]),
    (
        Via::OtherOrganisation,
        &[
            "andere organisatie",
            "another organisation",
            "other organisation",
        ],
    ),
    (Via::Lccplus, &["lcc"]),
    (Via::Iot, &["inspraakorgaan turken"]),
];

const YES: [&str; 8] = ["ja", "j", "yes", "y", "x", "1", "true", "waar"];
const NO: [&str; 8] = ["", "nee", "n", "no", "0", "false", "onwaar", "niet"];
/// How a name of a person often begins.
const TITLES: [&str; 8] = ["dhr", "mevr", "mw", "mevrouw", "meneer", "mr", "mrs", "ms"];

/// The words of a text: no capitals, no accents of the usual kind, one space between.
pub(super) fn normal(text: &str) -> String {
    let plain = |c: char| match c {
        'é' | 'è' | 'ë' | 'ê' => 'e',
        'ï' | 'í' => 'i',
        'á' | 'à' | 'ä' => 'a',
        'ó' | 'ö' => 'o',
        'ü' | 'ú' => 'u',
        c if c.is_alphanumeric() => c,
        _ => ' ',
    };
    let spaced: String = text.to_lowercase().chars().map(plain).collect();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    words.join(" ")
}

/// Whether a word of a normal text begins like this.
pub(super) fn starts_word(normal: &str, beginning: &str) -> bool {
    normal.starts_with(beginning) || normal.contains(&format!(" {beginning}"))
}

pub(super) fn slot(text: &str) -> Option<Slot> {
    let by_id = Slot::from_id(text.trim());
    by_id.or_else(|| first(&SLOTS, &normal(text), starts_word))
}

pub(super) fn status(text: &str) -> Option<Status> {
    let normal = normal(text);
    let whole = |text: &str, word: &str| text == word;
    let by_id = Status::from_id(text.trim());
    by_id.or_else(|| first(&STATUSES, &normal, whole))
}

pub(super) fn via(text: &str) -> Option<Via> {
    let normal = normal(text);
    let by_id = Via::from_id(&normal.replace(' ', "-"));
    by_id.or_else(|| first(&VIAS, &normal, |text, word| text == word))
}

fn first<T: Copy>(
    terms: &[(T, &[&str])],
    normal: &str,
    fits: impl Fn(&str, &str) -> bool,
) -> Option<T> {
    let says = |words: &&[&str]| words.iter().any(|word| fits(normal, word));
    terms
        .iter()
        .find(|(_, words)| says(words))
        .map(|(term, _)| *term)
}

/// A whole number of people: "2", "2,0", "2 personen". Zero is none.
pub(super) fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let rest = rest.trim_start_matches([',', '.']).trim_start_matches('0');
    let word = rest.trim_start();
    let is_word =
        word.is_empty() || (rest.starts_with(' ') && word.chars().all(char::is_alphabetic));
    let number = digits.parse().ok().filter(|number| *number > 0);
    // "2 nov" is a date.
    number.filter(|_| is_word && !is_date(text))
}

pub(super) fn yes_no(text: &str) -> Option<bool> {
    let normal = normal(text);
    let is = |words: &[&str]| words.contains(&normal.as_str());
    if is(&YES) || matches!(text.trim(), "✓" | "✔") {
        Some(true)
    } else {
        is(&NO).then_some(false)
    }
}

/// The beginnings of the names of the months, in Dutch and English.
const MONTHS: [&str; 15] = [
    "jan", "feb", "mrt", "maart", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "okt",
    "nov", "dec",
];

/// A date in one of the usual forms: "2026-11-12", "12-11-2026" or "12 nov 2026".
pub(super) fn is_date(text: &str) -> bool {
    let normal = normal(text);
    let words: Vec<&str> = normal.split(' ').collect();
    let digits = |word: &str| word.len() <= 4 && word.bytes().all(|b| b.is_ascii_digit());
    let month =
        |word: &str| MONTHS.iter().any(|month| word.starts_with(month)) || word.starts_with("oct");
    match words.as_slice() {
        [day, name] | [day, name, _] if digits(day) && month(name) => true,
        [_, day, name, ..] if digits(day) && month(name) => true,
        [a, b, c] => [a, b, c]
            .iter()
            .all(|part| !part.is_empty() && digits(part)),
        _ => false,
    }
}

/// A mail address or a telephone number.
pub(super) fn is_contact(text: &str) -> bool {
    let mail = text
        .split(|c: char| c.is_whitespace() || c == ';' || c == ',' || c == '<')
        .any(
            |word| matches!(word.split_once('@'), Some((a, b)) if !a.is_empty() && b.contains('.')),
        );
    mail || is_phone(text)
}

/// Nine digits or more with nothing but the usual signs around them.
fn is_phone(text: &str) -> bool {
    if is_date(text) {
        return false;
    }
    let mut run = 0;
    for character in text.chars() {
        match character {
            _ if character.is_ascii_digit() => run += 1,
            ' ' | '-' | '(' | ')' | '+' | '.' | '/' => {}
            _ => run = 0,
        }
        if run >= 9 {
            return true;
        }
    }
    false
}

/// A form of address before a name.
pub(super) fn is_title_of_person(text: &str) -> bool {
    let normal = normal(text);
    let first = normal.split(' ').next().unwrap_or_default();
    TITLES.contains(&first) && normal.contains(' ')
}

/// Whether a cell is a value rather than a head.
pub(super) fn is_value(text: &str) -> bool {
    number(text).is_some() || is_date(text) || status(text).is_some()
}
