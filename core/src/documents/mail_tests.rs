//! The links, read back, and what an address refuses.

use super::*;

fn address(text: &str) -> Address {
    Address::parse(text).unwrap()
}

#[test]
fn accepts_one_address_only() {
    let check = |text: &str, accepted: bool| {
        assert_eq!(Address::parse(text).is_some(), accepted, "{text}");
    };
    check("naam@voorbeeld.nl", true);
    check(" a.b+c@sub.voorbeeld.nl ", true);
    check("josé@voorbeeld.nl", true);
    check("a@voorbeeld.nl,b@voorbeeld.nl", false);
    check("a@voorbeeld.nl;b@voorbeeld.nl", false);
    check("a@voorbeeld.nl b@voorbeeld.nl", false);
    check("Naam <a@voorbeeld.nl>", false);
    check("a@voorbeeld.nl?cc=b@voorbeeld.nl", false);
    check("a@voorbeeld.nl&cc=b", false);
    check("a%2Cb@voorbeeld.nl", false);
    check("a@voorbeeld.nl\r\nCc: b", false);
    check("a@b@voorbeeld.nl", false);
    check("a@voorbeeld", false);
    check("a@.nl", false);
    check("@voorbeeld.nl", false);
    check("", false);
}

#[test]
fn writes_links() {
    let check = |recipients, subject: &str, body: &str, expected: &str| {
        let link = MailtoOrCopy::Mailto(expected.to_owned());
        assert_eq!(mailto(recipients, subject, body), link);
    };
    let one = || Recipients::One(address("a+b@voorbeeld.nl"));
    check(Recipients::Open, "", "", "mailto:?subject=&body=");
    check(
        one(),
        "Uitnodiging",
        "Beste,\n\nTot dan & groet\r\nVoorbeeld",
        "mailto:a%2Bb@voorbeeld.nl?subject=Uitnodiging&body=Beste%2C%0D%0A%0D%0ATot%20dan%20%26%20groet%0D%0AVoorbeeld",
    );
    check(
        one(),
        "een\r\nBcc: x",
        "é\0=?#",
        "mailto:a%2Bb@voorbeeld.nl?subject=een%20Bcc%3A%20x&body=%C3%A9%3D%3F%23",
    );
    check(
        Recipients::Bcc(vec![address("a@voorbeeld.nl"), address("b@voorbeeld.nl")]),
        "s",
        "b",
        "mailto:?bcc=a@voorbeeld.nl,b@voorbeeld.nl&subject=s&body=b",
    );
}

#[test]
fn long_messages_are_copied() {
    let check = |length: usize, link: bool| {
        let body = "a".repeat(length);
        match mailto(Recipients::Open, "s", &body) {
            MailtoOrCopy::Mailto(text) => {
                assert!(link, "{length}");
                assert!(text.len() <= MAILTO_MAX);
            }
            copy => {
                assert!(!link, "{length}");
                let (recipients, subject) = (Recipients::Open, "s".to_owned());
                assert_eq!(
                    copy,
                    MailtoOrCopy::Copy {
                        recipients,
                        subject,
                        body
                    }
                );
            }
        }
    };
    let room = MAILTO_MAX - "mailto:?subject=s&body=".len();
    check(room, true);
    check(room + 1, false);
    check(100_000, false);
}

#[test]
fn each_gets_a_message_of_their_own() {
    let addresses = vec![address("a@voorbeeld.nl"), address("b@voorbeeld.nl")];
    assert_eq!(bcc_text(&addresses), "a@voorbeeld.nl; b@voorbeeld.nl");
    let messages = one_each(addresses, "s", "b");
    let starts = ["mailto:a@voorbeeld.nl?", "mailto:b@voorbeeld.nl?"];
    assert_eq!(messages.len(), starts.len());
    for (message, start) in messages.iter().zip(starts) {
        let MailtoOrCopy::Mailto(link) = message else {
            panic!("{message:?}");
        };
        assert!(link.starts_with(start), "{link}");
        assert_eq!(link.matches('@').count(), 1, "{link}");
    }
}
