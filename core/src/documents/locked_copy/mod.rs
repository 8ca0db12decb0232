//! A copy behind a password: a page that anyone can read, which says that it is locked and
//! how to open it, with the sealed dossier in it. Nothing of the dossier stands in the clear.
//!
//! Pure: the browser derives the key and seals (`src/browser/crypto.rs`); this room says what
//! goes into the file and finds it again. The format, so that others can open it too:
//! the data lies as JSON in the element with the id `brugwijzer-locked`; the key is
//! PBKDF2-HMAC-SHA-256 over the password (UTF-8, NFC) with `salt` and `iterations`, 256 bits;
//! `sealed` is AES-GCM with `iv`, the tag of 128 bits at its end and [`LockedCopy::header`] as
//! additional data. All bytes are in base64.

pub mod base64;

use serde::Serialize;
use serde_json::Value;

use super::copy::embedded;
use super::html;
use super::model::{Block, Document, ListItem};
use crate::dossier::{self, Dossier};
use crate::i18n::{Arg, Texts};

/// Rounds of PBKDF2-HMAC-SHA-256 for a new copy.
/// Source: OWASP Password Storage Cheat Sheet, which asks for 600,000.
pub const ITERATIONS: u32 = 600_000;
/// Bytes of random salt. Source: NIST SP 800-132 asks for at least 16.
pub const SALT_BYTES: usize = 16;
/// Bytes of random initialisation vector. Source: NIST SP 800-38D recommends 12.
pub const IV_BYTES: usize = 12;
/// The least length of a password, in characters: the file can be tried without end.
pub const PASSWORD_MIN_CHARS: usize = 12;

/// More rounds than this would freeze the page of whoever opens a hostile file.
const MOST_ITERATIONS: u64 = 10_000_000;
/// Fewer were never written by this tool.
const FEWEST_ITERATIONS: u64 = 600_000;
/// The sealed text is filled up to a multiple of this, so that its size tells little.
const STEP: usize = 4096;

const DATA_ID: &str = "brugwijzer-locked";
const FORMAT: &str = "brugwijzer-locked-copy";
const VERSION: u32 = 1;

/// What the file holds of a locked copy.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LockedCopy {
    /// Rounds of PBKDF2.
    pub iterations: u32,
    /// Random, for the key.
    pub salt: Vec<u8>,
    /// Random, for the seal.
    pub iv: Vec<u8>,
    /// The sealed dossier with its tag.
    pub sealed: Vec<u8>,
}

/// Why a locked copy cannot be opened, whatever the password.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LockedProblem {
    /// A part is missing or is not as this tool writes it.
    Damaged,
    /// Written by a newer version of the tool.
    Newer,
}

#[derive(Serialize)]
struct LockedRecord {
    format: &'static str,
    version: u32,
    key: &'static str,
    iterations: u32,
    salt: String,
    cipher: &'static str,
    iv: String,
    sealed: String,
}

impl LockedCopy {
    /// What is sealed along with the dossier, so that a changed file does not open.
    pub fn header(iterations: u32) -> String {
        format!("{FORMAT} {VERSION} {iterations}")
    }
}

/// The dossier as text to seal; its size tells little about what was filled in. A password does
/// not make it less of a copy: of an exercise it holds what a copy may hold (method.md 4d, 4i).
pub fn plain(dossier: &Dossier) -> String {
    let mut text = dossier::write(&dossier.for_copy());
    let size = text.len().div_ceil(STEP) * STEP;
    // White space after JSON means nothing.
    text.extend(std::iter::repeat_n(' ', size - text.len()));
    text
}

/// The whole file of a locked copy.
pub fn write(locked: &LockedCopy, texts: &Texts) -> String {
    let record = LockedRecord {
        format: FORMAT,
        version: VERSION,
        key: "PBKDF2-HMAC-SHA-256",
        iterations: locked.iterations,
        salt: base64::encode(&locked.salt),
        cipher: "AES-GCM-256",
        iv: base64::encode(&locked.iv),
        sealed: base64::encode(&locked.sealed),
    };
    // Plain text and numbers always serialise; base64 holds nothing that means markup.
    let data = serde_json::to_string(&record).unwrap_or_default();
    let end = format!("<script type=\"application/json\" id=\"{DATA_ID}\">{data}</script>\n");
    html::write_with(&page(locked.iterations, texts), &end)
}

/// What a reader sees of a locked copy.
pub fn page(iterations: u32, texts: &Texts) -> Document {
    let item = |id: &str| ListItem {
        text: texts.get(id),
        details: Vec::new(),
    };
    let steps = [
        "locked-step-tool",
        "locked-step-choose",
        "locked-step-password",
    ];
    let how = [("count", Arg::from(i64::from(iterations)))];
    Document {
        title: texts.get("locked-title"),
        file_title: String::new(),
        language: texts.language(),
        blocks: vec![
            Block::Lead(texts.get("locked-lead")),
            Block::section(texts.get("locked-how")),
            Block::numbered(steps.iter().map(|id| item(id))),
            Block::Note(texts.get("locked-lost")),
            Block::Paragraph(texts.with("locked-method", &how)),
        ],
    }
}

/// Finds a locked copy in a text. `None` when there is none in it.
///
/// # Errors
/// When there is one that no password opens.
pub fn read(text: &str) -> Option<Result<LockedCopy, LockedProblem>> {
    let data = embedded(text, DATA_ID)?;
    let Ok(value) = serde_json::from_str::<Value>(data) else {
        return Some(Err(LockedProblem::Damaged));
    };
    let version = value.get("version").and_then(Value::as_u64);
    if version.is_some_and(|version| version > u64::from(VERSION)) {
        return Some(Err(LockedProblem::Newer));
    }
    Some(parts(&value).ok_or(LockedProblem::Damaged))
}

fn parts(value: &Value) -> Option<LockedCopy> {
    let bytes = |key: &str| base64::decode(value.get(key)?.as_str()?);
    let allowed = FEWEST_ITERATIONS..=MOST_ITERATIONS;
    let iterations = value.get("iterations")?.as_u64()?;
    let locked = LockedCopy {
        iterations: u32::try_from(iterations).ok()?,
        salt: bytes("salt")?,
        iv: bytes("iv")?,
        sealed: bytes("sealed")?,
    };
    let ours = value.get("format")?.as_str()? == FORMAT
        && allowed.contains(&iterations)
        && locked.salt.len() >= SALT_BYTES
        && locked.iv.len() == IV_BYTES;
    ours.then_some(locked)
}
