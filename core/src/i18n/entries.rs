//! The parsed messages and terms of a language, found by id. `texts` fills and asks it.

use std::cmp::Ordering;

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Message, Term};

use super::TextProblem;

/// Where an entry stands: the number of its source, and its number in there.
type Place = (usize, usize);

/// Messages and terms of any number of sources.
#[derive(Default)]
pub(super) struct Entries {
    sources: Vec<FluentResource>,
    /// In the order of the ids. Filled by insertion: a sort is more code than a few
    /// hundred small moves are work.
    places: Vec<Place>,
}

impl Entries {
    /// Adds what can be read of a source; of an id that occurs twice the first counts.
    pub(super) fn add(&mut self, source: String) -> Vec<TextProblem> {
        let (resource, errors) = match FluentResource::try_new(source) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut problems: Vec<TextProblem> = errors
            .iter()
            .map(|error| syntax_problem(resource.source(), error.pos.start))
            .collect();
        let number = self.sources.len();
        let ids: Vec<Option<String>> = resource
            .entries()
            .map(|entry| id_of(entry).map(str::to_owned))
            .collect();
        self.sources.push(resource);
        for (index, id) in ids.into_iter().enumerate() {
            let Some(id) = id else { continue };
            match self.find(&id) {
                Ok(_) => problems.push(TextProblem::DoubleId(id)),
                Err(at) => self.places.insert(at, (number, index)),
            }
        }
        problems
    }

    /// The message with this id.
    pub(super) fn message(&self, id: &str) -> Option<&Message<&str>> {
        match self.entry(id)? {
            Entry::Message(message) => Some(message),
            _ => None,
        }
    }

    /// The term with this id, without its `-`.
    pub(super) fn term(&self, id: &str) -> Option<&Term<&str>> {
        match self.entry(id)? {
            Entry::Term(term) => Some(term),
            _ => None,
        }
    }

    fn entry(&self, id: &str) -> Option<&Entry<&str>> {
        let place = self.find(id).ok()?;
        self.at(*self.places.get(place)?)
    }

    fn at(&self, (source, index): Place) -> Option<&Entry<&str>> {
        self.sources.get(source)?.get_entry(index)
    }

    fn find(&self, id: &str) -> Result<usize, usize> {
        self.places.binary_search_by(|place| {
            let own = self.at(*place).and_then(id_of);
            own.map_or(Ordering::Less, |own| own.cmp(id))
        })
    }
}

fn id_of<'a>(entry: &Entry<&'a str>) -> Option<&'a str> {
    match entry {
        Entry::Message(message) => Some(message.id.name),
        Entry::Term(term) => Some(term.id.name),
        _ => None,
    }
}

fn syntax_problem(source: &str, position: usize) -> TextProblem {
    let before = source.get(..position).unwrap_or(source);
    let index = before.matches('\n').count();
    TextProblem::Syntax {
        line: index + 1,
        text: source.lines().nth(index).unwrap_or_default().to_owned(),
    }
}
