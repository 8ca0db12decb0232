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
    let open = move || link(Recipients::Open, &subject, &text.get(), t("mail-open"));
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
    let copy = move |_| {
        clipboard::copy(bcc_text(&addresses), move |done| {
            state.message.set(t(if done {
                "mail-copied"
            } else {
                "letters-copy-failed"
            }));
        });
    };
    // Nobody is named to the others.
    let together = LetterFacts {
        name: Some(mail.texts.get("letter-everyone")),
        ..mail.facts.clone().with_senders(mail.kind, names)
    };
    let bcc_mail = mail.clone();
    let bcc = move || {
        let recipients = Recipients::Bcc(all.clone());
        let body = bcc_mail.body(&together);
        link(recipients, &bcc_mail.subject, &body, t("mail-bcc"))
    };
    let one = |someone: Someone| {
        let mail = mail.clone();
        let name = if someone.name.trim().is_empty() {
            someone.address.as_str().to_owned()
        } else {
            someone.name.clone()
        };
        let label = t_with("mail-one", &[("name", name.into())]);
        let way = move || {
            let recipients = Recipients::One(someone.address.clone());
            let body = mail.body(&someone.facts);
            link(recipients, &mail.subject, &body, label.clone())
        };
        view! { <li>{way}</li> }
    };
    view! {
        <ul class="bw-list" id="mail-each">{people.into_iter().map(one).collect_view()}</ul>
        <div class="bw-actions">
            {bcc}
            <button class="nl-button" type="button" id="mail-copy" on:click=copy>{t("mail-copy")}</button>
        </div>
    }
    .into_any()
}

/// A link to the mail program; for a text that is too long for one, what to do instead.
fn link(recipients: Recipients, subject: &str, body: &str, label: String) -> AnyView {
    match mailto(recipients, subject, body) {
        MailtoOrCopy::Mailto(href) => {
            view! { <a class="nl-button" href=href>{label}</a> }.into_any()
        }
        MailtoOrCopy::Copy {
            recipients,
            subject,
            ..
        } => too_long(recipients, &subject, label),
    }
}

/// The mail program gets recipients and subject; the text is copied by hand.
fn too_long(recipients: Recipients, subject: &str, label: String) -> AnyView {
    match mailto(recipients, subject, &t("mail-paste-here")) {
        MailtoOrCopy::Mailto(href) => view! {
            <span><a class="nl-button" href=href>{label}</a> " " <span class="bw-small">{t("mail-too-long")}</span></span>
        }
        .into_any(),
        // Too many addresses for a link: they can be copied.
        MailtoOrCopy::Copy { .. } => {
            view! { <p class="bw-small">{t("mail-too-many")}</p> }.into_any()
        }
    }
}
