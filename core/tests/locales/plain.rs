//! Dutch that everyone can read: no officialese, and always "u". `main` counts the sentences.

use brugwijzer_core::i18n::Language;

use crate::{all_messages, check};

/// Words of the office, each of which has an ordinary one in its place.
const OFFICIALESE: [&str; 72] = [
    "aangaande",
    "aanvang",
    "additioneel",
    "adequaat",
    "aldus",
    "alsmede",
    "alvorens",
    "aanwenden",
    "behoudens",
    "benevens",
    "betreffende",
    "bewerkstelligen",
    "bovengenoemd",
    "conform",
    "daartoe",
    "derhalve",
    "desbetreffende",
    "desgewenst",
    "dient te",
    "dienen te",
    "doch",
    "doeleinden",
    "dusdanig",
    "echter",
    "eveneens",
    "faciliteren",
    "gaarne",
    "geschieden",
    "hetgeen",
    "hieromtrent",
    "hiertoe",
    "hierin",
    "implementeren",
    "in casu",
    "in het kader van",
    "indien",
    "ingevolge",
    "initiëren",
    "inzake",
    "jegens",
    "krachtens",
    "met betrekking tot",
    "met ingang van",
    "middels",
    "naar aanleiding van",
    "nadere",
    "omtrent",
    "omwille",
    "onderhavig",
    "op grond van",
    "reeds",
    "slechts",
    "te allen tijde",
    "ten aanzien van",
    "ten behoeve van",
    "ten einde",
    "teneinde",
    "tevens",
    "terzake",
    "thans",
    "trachten",
    "uit hoofde van",
    "uitsluitend",
    "vanwege het feit",
    "verstrekken",
    "vigerend",
    "voornoemd",
    "voorts",
    "wederom",
    "woonachtig",
    "zorg dragen",
    "zulks",
];

/// How the texts do not address people.
const FAMILIAR: [&str; 5] = ["je", "jij", "jou", "jouw", "jullie"];

/// The brochure's own name of the workshop, which is not ours to change.
const NAME: &str = "Samen kom je verder!";

/// The words of a text, in lower case, with a space around each.
fn words(text: &str) -> String {
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    format!(" {} ", words.join(" "))
}

fn found_in<'a>(text: &str, list: &'a [&'a str]) -> impl Iterator<Item = &'a str> {
    let text = words(text);
    list.iter()
        .copied()
        .filter(move |word| text.contains(&format!(" {word} ")))
}

#[test]
fn dutch_is_free_of_officialese() {
    let mut findings = Vec::new();
    for (id, message) in all_messages(Language::Dutch) {
        for reading in &message.readings {
            let reading = &reading.replace(NAME, "");
            let found = found_in(reading, &OFFICIALESE).chain(found_in(reading, &FAMILIAR));
            findings.extend(found.map(|word| format!("{id} says \"{word}\": {reading}")));
        }
    }
    check(findings);
}

#[test]
fn words_are_found_whole_and_in_any_case() {
    let found = |text: &str| found_in(text, &OFFICIALESE).collect::<Vec<_>>();
    assert_eq!(
        found("Indien u wilt, dient te volgen."),
        ["dient te", "indien"]
    );
    assert_eq!(found("Indiener, reedsje"), Vec::<&str>::new());
}
