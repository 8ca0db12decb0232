//! Names made from content: a file that changes gets another name, so browsers may keep it for ever.

use anyhow::Result;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Digits of the hash in a name: 64 bits, enough for the handful of files of one site.
const DIGITS: usize = 16;

/// The start of the content's SHA-256 in hexadecimal digits.
pub fn hash(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    let mut digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.truncate(DIGITS);
    digits
}

/// Writes `content` to `<stem>-<hash>.<extension>` in the site and returns that name.
///
/// # Errors
/// When the file cannot be written.
pub fn write(site: &Path, stem: &str, extension: &str, content: &[u8]) -> Result<String> {
    let name = format!("{stem}-{}.{extension}", hash(content));
    fs::write(site.join(&name), content)?;
    Ok(name)
}

/// Whether a name was made from content.
pub fn is_lasting(name: &str) -> bool {
    let hashed =
        |part: &str| part.len() == DIGITS && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let stem = name.split('.').next().unwrap_or_default();
    stem.rsplit_once('-').is_some_and(|(_, end)| hashed(end))
}

#[cfg(test)]
mod tests {
    use super::{hash, is_lasting};

    #[test]
    fn names_by_content_are_told_from_others() {
        assert!(is_lasting("brugwijzer-e3b0c44298fc1c14.wasm"));
        assert!(!is_lasting("index.html"));
        assert!(!is_lasting("icon-192.png"));
    }

    fn check(content: &str, expected: &str) {
        assert_eq!(hash(content.as_bytes()), expected);
    }

    #[test]
    fn the_name_follows_the_content() {
        // The known digests of FIPS 180 for the empty message and "abc".
        check("", "e3b0c44298fc1c14");
        check("abc", "ba7816bf8f01cfea");
    }
}
