//! Mail without a leak: one message a person, or addresses for BCC. There is no list for To or
//! CC. Source: content.md section 4, "Practicalities".

use brugwijzer_core::documents::mail::{Address, MailtoOrCopy, Recipients, bcc_text, mailto};
use brugwijzer_core::domain::meeting::Meeting;
use leptos::prelude::*;

use crate::app::drawer;
use crate::app::state::State;
use crate::app::words::{t, t_with};
use crate::browser::clipboard;

/// A person of the drawer with an address: what the user calls them, and the address.
#[derive(Clone)]
struct Someone {
    name: String,
    address: Address,
}

/// The ways to mail the letter that is on screen.
pub fn view(state: State, meeting: Memo<Meeting>, subject: String, text: Memo<String>) -> AnyView {
    let open_subject = subject.clone();
    let open = move || link(Recipients::Open, &open_subject, &text.get(), t("mail-open"));
    let people = people(state, meeting.get_untracked());
    // Asked for each time: closed until the user opens it.
    let asked = RwSignal::new(false);
    let listed = move || {
        asked
            .get()
            .then(|| addressed(state, people.clone(), &subject, text))
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

/// Everyone in the drawer whose address is a mail address, each address once.
fn people(state: State, meeting: Meeting) -> Vec<Someone> {
    let id = state.dossier.with_untracked(|dossier| dossier.id.clone());
    let drawer = state
        .shelf
        .with_value(|shelf| drawer::load(shelf.store(), &id))
        .unwrap_or_default();
    let mut people: Vec<Someone> = Vec::new();
    let part = drawer.part(meeting);
    for contact in part.map_or(&[][..], |part| &part.people) {
        let person = &contact.person;
        if let Some(address) = Address::parse(&person.reach)
            && people.iter().all(|one| one.address != address)
        {
            let name = person.name.clone();
            people.push(Someone { name, address });
        }
    }
    people
}

fn addressed(state: State, people: Vec<Someone>, subject: &str, text: Memo<String>) -> AnyView {
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
    let bcc_subject = subject.to_owned();
    let bcc = move || {
        let recipients = Recipients::Bcc(all.clone());
        link(recipients, &bcc_subject, &text.get(), t("mail-bcc"))
    };
    let one = |someone: Someone| {
        let subject = subject.to_owned();
        let name = if someone.name.trim().is_empty() {
            someone.address.as_str().to_owned()
        } else {
            someone.name.clone()
        };
        let label = t_with("mail-one", &[("name", name.into())]);
        let way = move || {
            let recipients = Recipients::One(someone.address.clone());
            link(recipients, &subject, &text.get(), label.clone())
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
