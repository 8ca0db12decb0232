//! The address that others can open, where it is not that of the page itself: in the one file,
//! behind a gateway, or a shorter name. `cargo xtask build --address` writes it into the page, and
//! the QR code of an exercise leads there. Source: method.md section 2, "The link".

use anyhow::{Context, Result, ensure};
use brugwijzer_core::domain::exercise::code::{
    ExerciseCode, MAX_LINK_BYTES, Mode, ParticipantLanguage,
};
use std::env;

/// A checked public address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Address(String);

impl Address {
    /// The variable that makes this the address of a build.
    pub const VARIABLE: &str = "BRUGWIJZER_ADDRESS";

    /// Checks an address; one of a folder gets its slash.
    ///
    /// # Errors
    /// When it is not https, holds what does not belong in it, or makes the link too long.
    pub fn new(text: &str) -> Result<Self> {
        let rest = text.strip_prefix("https://");
        let rest = rest.with_context(|| format!("{text}: the address begins with https://"))?;
        let fits = |c: char| c.is_ascii_alphanumeric() || "-._~/:%".contains(c);
        ensure!(
            !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(fits),
            "{text}: a host and a folder, without user, question mark or #"
        );
        let is_whole = text.ends_with('/') || text.ends_with(".html");
        let address = format!("{text}{}", if is_whole { "" } else { "/" });
        let code = ExerciseCode::new(Mode::All, ParticipantLanguage::Dutch, 0);
        ensure!(
            code.link(&address).is_ok(),
            "{address}: with the code of an exercise it is longer than {MAX_LINK_BYTES} bytes, too long for the QR code"
        );
        Ok(Self(address))
    }

    /// The text of the address.
    pub fn text(&self) -> &str {
        &self.0
    }

    pub(super) fn of_this_build() -> Result<Option<Self>> {
        let address = env::var(Self::VARIABLE).ok();
        address.map(|address| Self::new(&address)).transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_short_https_address_is_taken() {
        let check = |text: &str, expected: Option<&str>| {
            let found = Address::new(text).ok();
            assert_eq!(found.as_ref().map(Address::text), expected, "{text}");
        };
        check("https://brug.example", Some("https://brug.example/"));
        check("https://brug.example/a/", Some("https://brug.example/a/"));
        check("http://brug.example/", None);
        check("https://", None);
        check("https:///a", None);
        check("https://brug.example/#/g", None);
        check("https://brug.example/\"><b>", None);
        // "https://", 63 characters and a slash leave 12 of the 84 bytes for "#/g/" and the code.
        check(&format!("https://{}/", "a".repeat(64)), None);
        let longest = format!("https://{}/", "a".repeat(63));
        check(&longest, Some(&longest));
    }
}
