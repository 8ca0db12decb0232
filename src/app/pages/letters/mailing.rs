//! Mail without a leak: one message a person, or addresses for BCC. There is no list for To or
//! CC. Source: content.md section 4, "Practicalities".

use std::sync::Arc;

use brugwijzer_core::documents::letters::{LetterFacts, LetterKind, filled, is_for};
use brugwijzer_core::documents::mail::{Address, MailtoOrCopy, Recipients, bcc_text, mailto};
use brugwijzer_core::documents::names::Names;
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::i18n::Texts;
use leptos::prelude::*;

use crate::app::asked_names::AskedNames;
use crate::app::state::State;
use crate::app::words::{t, t_with};
use crate::browser::clipboard;

/// The letter that is mailed.
#[derive(Clone)]
pub struct Mail {
    pub kind: LetterKind,
    pub facts: LetterFacts,
    /// In the language of the letter.
    pub texts: Arc<Texts>,
    pub subject: String,
    pub text: Memo<String>,
}

impl Mail {
    /// The text with what is known of one receiver and of the senders.
    fn body(&self, facts: &LetterFacts) -> String {
        filled(&self.text.get(), facts, &self.texts)
    }
}

/// A message on its way to the mail program.
struct Message {
    recipients: Recipients,
    subject: String,
    body: String,
    /// The words on its link.
    open: String,
    /// The words on the button for its text, where that is too long for the link.
    copy: String,
}

/// A person of the drawer with an address: what the user calls them, and what their own
/// letter says.
#[derive(Clone)]
struct Someone {
    name: String,
    address: Address,
    facts: LetterFacts,
}

/// The ways to mail the letter that is on screen.
pub fn view(state: State, meeting: Memo<Meeting>, mail: Mail) -> AnyView {
    let (subject, text) = (mail.subject.clone(), mail.text);
    let open = move || {
        let message = Message {
            recipients: Recipients::Open,
            subject: subject.clone(),
            body: text.get(),
            open: t("mail-open"),
            copy: t("letters-copy"),
        };
        link(state, message)
    };
    let names = AskedNames::new(state, meeting);
    // Asked for each time: closed until the user opens it.
    let asked = RwSignal::new(false);
    let listed = move || {
        asked.get().then(|| {
            let names = names.names().unwrap_or_default();
            addressed(state, meeting.get_untracked(), &names, &mail)
        })
    };
    view! {
        <h2 class="nl-heading nl-heading--level-3 bw-section bw-noprint">{t("mail-title")}</h2>
        <p class="nl-paragraph">{t("letters-mail")}</p>
        <div class="bw-actions bw-noprint">
            {open}
            <button class="nl-button" type="button" id="mail-people" aria-expanded=move || asked.get().to_string()
                on:click=move |_| asked.update(|asked| *asked = !*asked)>{t("mail-people")}</button>
        </div>
        <div class="bw-noprint">{listed}</div>
    }
    .into_any()
}

/// Who gets this letter and has a mail address, each address once.
fn people(state: State, meeting: Meeting, names: &Names, mail: &Mail) -> Vec<Someone> {
    let list = state
        .dossier
        .with_untracked(|dossier| dossier.list_or_draft(meeting));
    let mut people: Vec<Someone> = Vec::new();
    for row in list.rows().iter().filter(|row| is_for(mail.kind, row)) {
        if let Some(person) = names.get(row.id())
            && let Some(address) = Address::parse(&person.reach)
            && people.iter().all(|one| one.address != address)
        {
            let name = person.name.clone();
            let facts = mail.facts.clone().for_row(row, mail.kind, Some(names));
            people.push(Someone {
                name,
                address,
                facts,
            });
        }
    }
    people
}

fn addressed(state: State, meeting: Meeting, names: &Names, mail: &Mail) -> AnyView {
    let people = people(state, meeting, names, mail);
    if people.is_empty() {
        return view! { <p class="nl-paragraph">{t("mail-nobody")}</p> }.into_any();
    }
    let addresses: Vec<Address> = people.iter().map(|one| one.address.clone()).collect();
    let all = addresses.clone();
    let copy = move |_| to_clipboard(state, bcc_text(&addresses), "mail-copied");
    // Nobody is named to the others.
    let together = LetterFacts {
        name: Some(mail.texts.get("letter-everyone")),
        ..mail.facts.clone().with_senders(mail.kind, names)
    };
    let bcc_mail = mail.clone();
    let bcc = move || {
        let message = Message {
            recipients: Recipients::Bcc(all.clone()),
            subject: bcc_mail.subject.clone(),
            body: bcc_mail.body(&together),
            open: t("mail-bcc"),
            copy: t("mail-copy-all"),
        };
        link(state, message)
    };
    let each = people
        .into_iter()
        .map(|someone| to_one(state, mail.clone(), someone));
    view! {
        <ul class="bw-list" id="mail-each">{each.collect_view()}</ul>
        <div class="bw-actions" id="mail-together">
            {bcc}
            <button class="nl-button" type="button" id="mail-copy" on:click=copy>{t("mail-copy")}</button>
        </div>
    }
    .into_any()
}

/// The message to one person, with the address beside the name: two people may share a name.
fn to_one(state: State, mail: Mail, someone: Someone) -> AnyView {
    let address = someone.address.as_str().to_owned();
    let name = someone.name.trim().to_owned();
    let (name, beside) = if name.is_empty() {
        (address, None)
    } else {
        (name, Some(address))
    };
    let way = move || {
        let message = Message {
            recipients: Recipients::One(someone.address.clone()),
            subject: mail.subject.clone(),
            body: mail.body(&someone.facts),
            open: t_with("mail-one", &[("name", name.as_str().into())]),
            copy: t_with("mail-copy-one", &[("name", name.as_str().into())]),
        };
        link(state, message)
    };
    let beside = beside.map(|address| view! { <span dir="ltr">{address}</span> });
    view! { <li>{way} " " {beside}</li> }.into_any()
}

/// A link to the mail program; for a text that is too long for one, what to do instead.
fn link(state: State, message: Message) -> AnyView {
    let Message {
        recipients,
        subject,
        body,
        open,
        copy,
    } = message;
    match mailto(recipients, &subject, &body) {
        MailtoOrCopy::Mailto(href) => {
            view! { <a class="nl-button" href=href>{open}</a> }.into_any()
        }
        MailtoOrCopy::Copy {
            recipients,
            subject,
            body,
        } => {
            let way = too_long(recipients, &subject, open);
            let text = text_button(state, body, copy);
            view! { {way} " " {text} }.into_any()
        }
    }
}

/// The mail program gets recipients and subject; the text is copied by hand.
fn too_long(recipients: Recipients, subject: &str, open: String) -> AnyView {
    match mailto(recipients, subject, &t("mail-paste-here")) {
        MailtoOrCopy::Mailto(href) => view! {
            <span><a class="nl-button" href=href>{open}</a> " " <span class="bw-small">{t("mail-too-long")}</span></span>
        }
        .into_any(),
        // Too many addresses for a link: they can be copied.
        MailtoOrCopy::Copy { .. } => {
            view! { <p class="bw-small">{t("mail-too-many")}</p> }.into_any()
        }
    }
}

/// Copies the text of one message, just as its receiver is to read it.
fn text_button(state: State, body: String, label: String) -> AnyView {
    let copy = move |_| to_clipboard(state, body.clone(), "letters-copied");
    view! { <button class="nl-button" type="button" on:click=copy>{label}</button> }.into_any()
}

/// Copies a text and says whether that worked.
fn to_clipboard(state: State, text: String, copied: &'static str) {
    clipboard::copy(text, move |done| {
        state
            .message
            .set(t(if done { copied } else { "letters-copy-failed" }));
    });
}
