//! Persons in a letter: only when they were asked for this very time, and never in the text
//! that is kept.

use super::{LetterFacts, LetterKind, Placeholder};
use crate::documents::names::Names;
use crate::domain::invitation::{Row, Status};
use crate::dossier::contacts::Person;
use crate::i18n::Texts;

/// What a text of the user may leave open for each receiver.
const PERSONAL: [Placeholder; 7] = [
    Placeholder::Name,
    Placeholder::Organisation,
    Placeholder::Adviser,
    Placeholder::Alderman,
    Placeholder::Contact,
    Placeholder::Phone,
    Placeholder::Sender,
];

impl LetterFacts {
    /// The facts with who signs and whom people can call.
    pub fn with_senders(self, kind: LetterKind, names: &Names) -> Self {
        let signatory = known(&names.signatory().name);
        let (contact, phone) = callable(names.contact(), kind);
        Self {
            adviser: signatory.clone().or(self.adviser),
            alderman: signatory.clone().or(self.alderman),
            sender: signatory.or(self.sender),
            contact: contact.or(self.contact),
            phone: phone.or(self.phone),
            ..self
        }
    }

    /// The facts for a row: its organisation, and its person when names were asked for.
    pub fn for_row(self, row: &Row, kind: LetterKind, names: Option<&Names>) -> Self {
        let facts = Self {
            organisation: known(row.organisation().as_str()).or(self.organisation.clone()),
            ..self
        };
        let Some(names) = names else {
            return facts;
        };
        let name = names.name(row.id()).map(str::to_owned);
        Self {
            name: name.or(facts.name.clone()),
            ..facts
        }
        .with_senders(kind, names)
    }
}

/// Who can be called: the letters want name and number in one, the reminder wants them apart.
fn callable(contact: &Person, kind: LetterKind) -> (Option<String>, Option<String>) {
    let (name, reach) = (known(&contact.name), known(&contact.reach));
    // A mail address is no number to call.
    let is_number = reach.as_deref().is_some_and(|reach| !reach.contains('@'));
    if is_number && kind.placeholders().contains(&Placeholder::Phone) {
        return (name, reach);
    }
    let parts: Vec<String> = [name, reach].into_iter().flatten().collect();
    (known(&parts.join(", ")), None)
}

fn known(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// A text of the user with what is known of the receiver and the senders in its blanks.
pub fn filled(text: &str, facts: &LetterFacts, texts: &Texts) -> String {
    PERSONAL.iter().fold(text.to_owned(), |text, placeholder| {
        match facts.value(*placeholder, texts) {
            Some(value) => text.replace(&texts.get(&placeholder.blank_id()), &value),
            None => text,
        }
    })
}

/// What a text still leaves open, in the order of reading.
pub fn blanks_in(text: &str, texts: &Texts) -> Vec<Placeholder> {
    let place = |placeholder: &Placeholder| {
        let blank = texts.get(&placeholder.blank_id());
        text.find(&blank).map(|place| (place, *placeholder))
    };
    let mut found: Vec<_> = Placeholder::ALL.iter().filter_map(place).collect();
    found.sort_unstable();
    found
        .into_iter()
        .map(|(_, placeholder)| placeholder)
        .collect()
}

/// Whether a letter goes to a row: the first contact to who has not been asked, the reminder to
/// who said yes, an invitation to everyone who is needed.
pub fn is_for(kind: LetterKind, row: &Row) -> bool {
    row.needed() > 0
        && match kind {
            LetterKind::WarmContact => row.status() == Status::ToAsk,
            LetterKind::Reminder => row.status() == Status::Yes,
            LetterKind::Orientation | LetterKind::Start | LetterKind::Workshop => true,
        }
}
