//! Mail without a leak: one recipient, or several who do not see each other.
//!
//! There is no way to write a To or CC list: a message has at most one open recipient, and a
//! list of addresses exists only as BCC. Source: content.md section 4, "Practicalities".

/// The longest address of this kind that every mail program takes, in characters. Windows
/// hands over about 2,000; the rest is room for the browser's own part.
pub const MAILTO_MAX: usize = 1_800;

/// The mail address of one recipient.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Address(String);

impl Address {
    /// Accepts one address: "naam@voorbeeld.nl". `None` for anything else, so also for two
    /// addresses, a name with an address, or something that could add another recipient.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (local, domain) = text.split_once('@')?;
        let is_part = |c: char| c.is_alphanumeric() || "._+-'".contains(c);
        let local_fits = (1..=64).contains(&local.len()) && local.chars().all(is_part);
        let is_label = |label: &str| {
            !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        };
        let domain_fits =
            domain.len() <= 253 && domain.contains('.') && domain.split('.').all(is_label);
        (local_fits && domain_fits).then(|| Self(text.to_owned()))
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Who gets a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Recipients {
    /// The user fills in the address in the mail program.
    Open,
    /// One person, in the open.
    One(Address),
    /// People who do not see each other.
    Bcc(Vec<Address>),
}

/// A message to hand over: to the mail program, or as text when it is too long for that.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MailtoOrCopy {
    /// The address of a link, percent-encoded, at most [`MAILTO_MAX`] characters.
    Mailto(String),
    /// Three texts, each to be copied into its own field.
    Copy {
        recipients: Recipients,
        subject: String,
        body: String,
    },
}

/// A message as a link for the mail program. Source of the form: RFC 6068.
pub fn mailto(recipients: Recipients, subject: &str, body: &str) -> MailtoOrCopy {
    let (to, bcc) = match &recipients {
        Recipients::Open => (String::new(), None),
        Recipients::One(address) => (encoded(address.as_str()), None),
        Recipients::Bcc(addresses) => (String::new(), Some(encoded_list(addresses))),
    };
    let subject = one_line(subject);
    let mut fields: Vec<String> = bcc.map(|list| format!("bcc={list}")).into_iter().collect();
    fields.push(format!("subject={}", encoded(&subject)));
    fields.push(format!("body={}", encoded(body)));
    let link = format!("mailto:{to}?{}", fields.join("&"));
    if link.len() <= MAILTO_MAX {
        return MailtoOrCopy::Mailto(link);
    }
    MailtoOrCopy::Copy {
        recipients,
        subject,
        body: body.to_owned(),
    }
}

/// One message for each recipient, in their order.
pub fn one_each(addresses: Vec<Address>, subject: &str, body: &str) -> Vec<MailtoOrCopy> {
    let one = |address| mailto(Recipients::One(address), subject, body);
    addresses.into_iter().map(one).collect()
}

/// Addresses to copy into the BCC field, the way Outlook and most others read them.
pub fn bcc_text(addresses: &[Address]) -> String {
    let texts: Vec<&str> = addresses.iter().map(Address::as_str).collect();
    texts.join("; ")
}

/// A line break in a subject could start another field.
fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn encoded_list(addresses: &[Address]) -> String {
    let texts: Vec<String> = addresses.iter().map(|one| encoded(one.as_str())).collect();
    texts.join(",")
}

/// Percent-encoded UTF-8. Only the unreserved characters and `@` stay; a line break becomes
/// `%0D%0A`, other control characters are left out.
fn encoded(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    for character in lines.chars() {
        match character {
            '\n' => safe.push_str("%0D%0A"),
            '\t' => safe.push_str("%20"),
            _ if character.is_control() => {}
            _ if is_unreserved(character) => safe.push(character),
            _ => {
                for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                    safe.push_str(&format!("%{byte:02X}"));
                }
            }
        }
    }
    safe
}

const fn is_unreserved(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '.' | '_' | '~' | '@')
}

#[cfg(test)]
#[path = "mail_tests.rs"]
mod tests;
