//! Takes Fluent source apart: the arguments of each message and the ways it can read.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// What stands for an argument in a reading: one word.
const FILLED: &str = "x";

/// One message of a locale file.
pub struct Message {
    /// The names of its arguments, in all its variants and attributes.
    pub arguments: BTreeSet<String>,
    /// Its text, once for every combination of variants, with a word in place of each argument.
    pub readings: Vec<String>,
}

/// The messages and terms of a file, in order, also those whose id occurs twice.
pub fn messages(source: &str) -> Vec<(String, Message)> {
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
    resource.body.iter().filter_map(message).collect()
}

fn message(entry: &Entry<&str>) -> Option<(String, Message)> {
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (
            message.id.name.to_owned(),
            message.value.as_ref(),
            &message.attributes,
        ),
        Entry::Term(term) => (
            format!("-{}", term.id.name),
            Some(&term.value),
            &term.attributes,
        ),
        _ => return None,
    };
    let mut arguments = BTreeSet::new();
    let readings = value.map_or_else(|| vec![String::new()], |v| read(v, &mut arguments));
    for attribute in attributes {
        read(&attribute.value, &mut arguments);
    }
    Some((
        id,
        Message {
            arguments,
            readings,
        },
    ))
}

/// All readings of a pattern; its arguments are added to the set.
fn read(pattern: &Pattern<&str>, arguments: &mut BTreeSet<String>) -> Vec<String> {
    let mut readings = vec![String::new()];
    for element in &pattern.elements {
        let next = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => read_expression(expression, arguments),
        };
        let join = |reading: &String| {
            next.iter()
                .map(|n| format!("{reading}{n}"))
                .collect::<Vec<_>>()
        };
        readings = readings.iter().flat_map(join).collect();
    }
    readings
}

fn read_expression(expression: &Expression<&str>, arguments: &mut BTreeSet<String>) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => read_inline(inline, arguments),
        Expression::Select { selector, variants } => {
            read_inline(selector, arguments);
            variants
                .iter()
                .flat_map(|variant| read(&variant.value, arguments))
                .collect()
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, arguments: &mut BTreeSet<String>) -> Vec<String> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            vec![(*value).to_owned()]
        }
        InlineExpression::VariableReference { id } => {
            arguments.insert(id.name.to_owned());
            vec![FILLED.to_owned()]
        }
        InlineExpression::FunctionReference {
            arguments: call, ..
        } => {
            for positional in &call.positional {
                read_inline(positional, arguments);
            }
            vec![FILLED.to_owned()]
        }
        InlineExpression::Placeable { expression } => read_expression(expression, arguments),
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
            vec![FILLED.to_owned()]
        }
    }
}

/// How many words a text has; signs alone, such as a dash, are no words.
pub fn word_count(text: &str) -> usize {
    let is_word = |part: &&str| part.chars().any(char::is_alphanumeric);
    text.split_whitespace().filter(is_word).count()
}

/// The longest sentence of a text and its number of words. A sentence ends at `.`, `?`
/// or `!` before a space, at a line's end and at a middle dot between two spaces.
pub fn longest_sentence(text: &str) -> (usize, String) {
    let mut sentences = vec![String::new()];
    for line in text.lines() {
        for part in line.split_whitespace() {
            if let Some(sentence) = sentences.last_mut() {
                sentence.push_str(part);
                sentence.push(' ');
            }
            let closed = part.trim_end_matches([')', '\'', '"', '’', '”']);
            if part == "·" || closed.ends_with(['.', '?', '!']) {
                sentences.push(String::new());
            }
        }
        sentences.push(String::new());
    }
    let counted = sentences
        .into_iter()
        .map(|sentence| (word_count(&sentence), sentence));
    counted.max_by_key(|(words, _)| *words).unwrap_or_default()
}

#[test]
fn sentences_are_counted() {
    let check = |text, expected: (usize, &str)| {
        let (words, sentence) = longest_sentence(text);
        assert_eq!((words, sentence.trim()), expected, "{text}");
    };
    check("", (0, ""));
    check("Eén twee drie.", (3, "Eén twee drie."));
    check("Kort. Dit is langer! Ja?", (3, "Dit is langer!"));
    check("Wanneer: x · Waar: y – z", (3, "Waar: y – z"));
    check("Een (twee.) Drie vier vijf", (3, "Drie vier vijf"));
}

#[test]
fn arguments_and_readings_are_found() {
    let source =
        "a = Dag { $name }\nb = { $n ->\n    [one] Eén { $x }\n   *[other] { $n } meer\n}\n";
    let found = messages(source);
    let check = |index: usize, arguments: &[&str], readings: &[&str]| {
        let message = &found[index].1;
        assert_eq!(message.arguments.iter().collect::<Vec<_>>(), arguments);
        assert_eq!(message.readings, readings);
    };
    check(0, &["name"], &["Dag x"]);
    check(1, &["n", "x"], &["Eén x", "x meer"]);
}
