//! From a parsed message and arguments to a text: Fluent's resolver, for what texts here may hold.
//!
//! Fluent's own bundle does the same and more: it brings the plural rules of every language,
//! numbers as floating point, and functions that no text calls. That is a third of a start-up
//! module. The parser is Fluent's own, and `core/tests/fluent.rs` holds this to the bundle.

use std::borrow::Cow;

use fluent_syntax::ast::{
    Attribute, CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement,
    Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode;

use super::entries::Entries;
use super::plural::Plural;
use super::{Arg, Language, group_thousands};

/// The most that one text may fill in, so that texts that name each other cannot grow without end.
const MOST_PLACEABLES: usize = 100;

/// What a placeable comes to.
#[derive(Clone)]
enum Value<'a> {
    Text(Cow<'a, str>),
    Number(i64),
    /// A number with decimals, as the source writes it.
    Decimals(&'a str),
    /// A variable without an argument.
    Missing,
}

/// One text on its way.
pub(super) struct Resolver<'a> {
    entries: &'a Entries,
    language: Language,
    plural: Plural,
    args: &'a [(&'a str, Arg<'a>)],
    /// Inside a term: what the call passed, the only variables that it sees.
    passed: Option<Vec<(&'a str, Value<'a>)>>,
    /// The patterns that are being filled in, to end a text that needs itself.
    open: Vec<&'a Pattern<&'a str>>,
    placeables: usize,
    text: String,
}

impl<'a> Resolver<'a> {
    /// Fills the arguments in.
    pub(super) fn resolve(
        entries: &'a Entries,
        (language, plural): (Language, Plural),
        args: &'a [(&'a str, Arg<'a>)],
        pattern: &'a Pattern<&'a str>,
    ) -> String {
        let mut resolver = Self {
            entries,
            language,
            plural,
            args,
            passed: None,
            open: vec![pattern],
            placeables: 0,
            text: String::new(),
        };
        resolver.pattern(pattern);
        resolver.text
    }

    fn is_full(&self) -> bool {
        self.placeables > MOST_PLACEABLES
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'a str>) {
        for element in &pattern.elements {
            if self.is_full() {
                return;
            }
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.placeables += 1;
                    if self.is_full() {
                        return;
                    }
                    self.expression(expression);
                }
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let value = self.value(selector);
                if let Some(variant) = chosen(variants, &value, self.plural) {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                // Writing into memory cannot fail.
                let _ = unescape_unicode(&mut self.text, value);
            }
            InlineExpression::NumberLiteral { .. } | InlineExpression::VariableReference { .. } => {
                match self.value(inline) {
                    Value::Text(text) => self.text.push_str(&text),
                    Value::Number(number) => {
                        let grouped = group_thousands(number, self.language);
                        self.text.push_str(&grouped);
                    }
                    Value::Decimals(digits) => self.text.push_str(digits),
                    Value::Missing => self.unknown(inline),
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let message = self.entries.message(id.name);
                let found = message.and_then(|message| match attribute {
                    Some(attribute) => attribute_of(&message.attributes, attribute),
                    None => message.value.as_ref(),
                });
                self.referenced(found, inline);
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => self.term(id, attribute.as_ref(), arguments.as_ref(), inline),
            InlineExpression::FunctionReference { .. } => self.unknown(inline),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn term(
        &mut self,
        id: &Identifier<&str>,
        attribute: Option<&Identifier<&str>>,
        arguments: Option<&'a CallArguments<&'a str>>,
        inline: &'a InlineExpression<&'a str>,
    ) {
        let named = arguments.map_or(&[][..], |arguments| &arguments.named);
        let passed = named
            .iter()
            .map(|argument| (argument.name.name, self.value(&argument.value)))
            .collect();
        let found = self.entries.term(id.name).and_then(|term| match attribute {
            Some(attribute) => attribute_of(&term.attributes, attribute),
            None => Some(&term.value),
        });
        let outer = self.passed.replace(passed);
        self.referenced(found, inline);
        self.passed = outer;
    }

    /// Fills in another pattern; one that is missing or open already shows its name.
    fn referenced(
        &mut self,
        found: Option<&'a Pattern<&'a str>>,
        inline: &'a InlineExpression<&'a str>,
    ) {
        match found {
            Some(pattern) if !self.open.iter().any(|open| std::ptr::eq(*open, pattern)) => {
                self.open.push(pattern);
                self.pattern(pattern);
                self.open.pop();
            }
            _ => self.unknown(inline),
        }
    }

    fn value(&mut self, inline: &'a InlineExpression<&'a str>) -> Value<'a> {
        match inline {
            InlineExpression::NumberLiteral { value } => number(value),
            InlineExpression::VariableReference { id } => match &self.passed {
                Some(passed) => found(passed, id.name).unwrap_or(Value::Missing),
                None => found(self.args, id.name).map_or(Value::Missing, |arg| match arg {
                    Arg::Text(text) => Value::Text(text),
                    Arg::Number(number) => Value::Number(number),
                }),
            },
            InlineExpression::FunctionReference { .. } => Value::Missing,
            _ => {
                let before = std::mem::take(&mut self.text);
                self.inline(inline);
                Value::Text(Cow::Owned(std::mem::replace(&mut self.text, before)))
            }
        }
    }

    /// Leaves what could not be filled in visible, as `{$name}`.
    fn unknown(&mut self, inline: &InlineExpression<&str>) {
        let (before, id, attribute, after) = match inline {
            InlineExpression::MessageReference { id, attribute } => {
                ("{", id, attribute.as_ref(), "}")
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                ("{-", id, attribute.as_ref(), "}")
            }
            InlineExpression::FunctionReference { id, .. } => ("{", id, None, "()}"),
            InlineExpression::VariableReference { id } => ("{$", id, None, "}"),
            _ => return,
        };
        self.text.push_str(before);
        self.text.push_str(id.name);
        if let Some(attribute) = attribute {
            self.text.push('.');
            self.text.push_str(attribute.name);
        }
        self.text.push_str(after);
    }
}

fn found<T: Clone>(named: &[(&str, T)], name: &str) -> Option<T> {
    let pair = named.iter().find(|(own, _)| *own == name);
    pair.map(|(_, value)| value.clone())
}

fn attribute_of<'a>(
    attributes: &'a [Attribute<&'a str>],
    name: &Identifier<&str>,
) -> Option<&'a Pattern<&'a str>> {
    let found = attributes.iter().find(|own| own.id.name == name.name);
    found.map(|attribute| &attribute.value)
}

fn number(digits: &str) -> Value<'_> {
    digits
        .parse()
        .map_or(Value::Decimals(digits), Value::Number)
}

/// The variant of this value, or the default one.
fn chosen<'a>(
    variants: &'a [Variant<&'a str>],
    value: &Value<'_>,
    plural: Plural,
) -> Option<&'a Variant<&'a str>> {
    let fits = |variant: &&Variant<&str>| match (&variant.key, value) {
        (VariantKey::Identifier { name }, Value::Text(text)) => name == text,
        (VariantKey::Identifier { name }, Value::Number(number)) => *name == plural(*number),
        (VariantKey::Identifier { name }, Value::Decimals(_)) => *name == "other",
        (VariantKey::NumberLiteral { value }, Value::Number(wanted)) => {
            matches!(number(value), Value::Number(own) if own == *wanted)
        }
        (VariantKey::NumberLiteral { value }, Value::Decimals(wanted)) => value == wanted,
        _ => false,
    };
    variants
        .iter()
        .find(fits)
        .or_else(|| variants.iter().find(|variant| variant.default))
}
