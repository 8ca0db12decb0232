//! Our resolver against Fluent's own bundle: every text of the locales, and every construct.

#![allow(
    clippy::expect_used,
    reason = "a file that cannot be read fails the test"
)]

use std::path::Path;

use brugwijzer_core::i18n::{Arg, Language, Texts, group_thousands};
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;

/// Fluent's bundle, set up with the numbers of the language and without isolation marks.
fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let locale = language.id().parse().expect("a language tag");
    let mut bundle = FluentBundle::new(vec![locale]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Dutch => |value, _| grouped(value, Language::Dutch),
        Language::English => |value, _| grouped(value, Language::English),
    }));
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource(resource).expect("every id once");
    bundle
}

fn grouped(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let whole = number.value as i64;
    (whole as f64 == number.value).then(|| group_thousands(whole, language))
}

fn expected(bundle: &FluentBundle<FluentResource>, id: &str, args: &[(&str, Arg)]) -> String {
    let mut values = FluentArgs::new();
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => values.set(*name, text.to_string()),
            Arg::Number(number) => values.set(*name, *number),
        }
    }
    let pattern = bundle.get_message(id).and_then(|message| message.value());
    let pattern = pattern.expect("a message with a value");
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
    text.into_owned()
}

/// The ids of the messages with a value.
fn ids(source: &str) -> Vec<String> {
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let id = |entry: &Entry<&str>| match entry {
        Entry::Message(message) if message.value.is_some() => Some(message.id.name.to_owned()),
        _ => None,
    };
    resource.body.iter().filter_map(id).collect()
}

/// The names of all arguments that a source asks for.
fn names(source: &str) -> Vec<&str> {
    let after = source.split('$').skip(1);
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let mut names: Vec<&str> = after
        .filter_map(|rest| rest.split(|letter| !is_part(letter)).next())
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Compares every message of the source, without arguments and with each value for all of them.
fn check(source: &str) -> usize {
    let mut compared = 0;
    for language in Language::ALL.iter().copied() {
        let bundle = bundle(language, source);
        let (texts, _) = Texts::parse(language, source.to_owned());
        let mut sets: Vec<Vec<(&str, Arg)>> = vec![Vec::new()];
        for number in [0, 1, 2, 12, 12_345, -1] {
            sets.push(with_all(source, &Arg::Number(number)));
        }
        for text in ["Voorbeeld", "one", "{ $count }", ""] {
            sets.push(with_all(source, &Arg::from(text)));
        }
        for id in ids(source) {
            for args in &sets {
                let (ours, theirs) = (texts.with(&id, args), expected(&bundle, &id, args));
                assert_eq!(ours, theirs, "{id} with {args:?}");
                compared += 1;
            }
        }
    }
    compared
}

fn with_all<'a>(source: &'a str, value: &Arg<'a>) -> Vec<(&'a str, Arg<'a>)> {
    let names = names(source).into_iter();
    names.map(|name| (name, value.clone())).collect()
}

#[test]
fn the_locales_read_as_in_fluent() {
    for language in Language::ALL.iter().copied() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
        let files = std::fs::read_dir(folder.join(language.id())).expect("the folder");
        let sources = files.map(|file| std::fs::read_to_string(file.expect("a file").path()));
        let source: String = sources
            .map(|source| source.expect("a readable file") + "\n")
            .collect();
        assert!(check(&source) > 1000);
    }
}

#[test]
fn every_construct_reads_as_in_fluent() {
    let source = r#"
plain = Tekst
lines =
    Een
      twee

    drie
value = { $count } en { $name }
literal = { "a \u00E9 \" { }" } { "" }{ 12 } { 12345 } { -3 } { 1.5 } { 0.25 }
nested = { { $name } } { { "x" } }
message = { plain } { plain.none } { nothing } { value }
with-attribute = Waarde
    .title = Titel { $name }
attribute = { with-attribute.title } { with-attribute.none }
no-value =
    .title = Titel
reference-no-value = { no-value }
-brand = Brugwijzer { $case } { $count }
    .gender = het
term = { -brand } { -brand(case: "van") } { -brand(count: 3) } { -none } { -brand.gender } { $case }
function = { NUMBER($count) } { DATETIME("x") }
plural = { $count ->
    [0] niets
    [one] één
    [two] twee
   *[other] { $count } dingen
 }
exact = { $count ->
    [1] precies één
    [2.5] half
   *[a] geen
    [other] anders
 }
text = { $name ->
    [Voorbeeld] is het
   *[other] is het niet
 }
on-literal = { 1 ->
    [one] één
   *[other] meer
 } { 1.5 ->
    [one] één
    [1.5] anderhalf
   *[other] meer
 } { "a" ->
    [a] A
   *[b] B
 }
on-term = { -brand.gender ->
    [het] onzijdig
   *[de] zijdig
 } { -none.gender ->
    [het] onzijdig
   *[de] zijdig
 }
on-function = { NUMBER($count) ->
    [one] één
   *[other] meer
 }
loop = { loop }
round = a { round-two }
round-two = b { round } { plain }
"#;
    assert!(check(source) > 200);
}

/// The plurals of the participants' languages.
#[test]
fn plurals_are_chosen_as_in_fluent() {
    let source = "p = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    \
        [many] many\n   *[other] other\n }\n";
    for tag in ["ar", "fr", "so", "tr", "uk", "nl", "en"] {
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("a language tag")]);
        let resource = FluentResource::try_new(source.to_owned()).expect("Fluent");
        bundle.add_resource(resource).expect("every id once");
        let (texts, _) = Texts::parse_beside(tag, source.to_owned());
        for number in 0..=100 {
            let ours = texts.with("p", &[("n", Arg::Number(number))]);
            let theirs = expected(&bundle, "p", &[("n", Arg::Number(number))]);
            assert_eq!(ours, theirs, "{tag} {number}");
        }
    }
}
