//! Writes finished documents as files: workbooks, Word documents and calendars.
//!
//! A second WebAssembly module, loaded on the first click and off the start-up path. It gets
//! documents whose texts are finished, as JSON, and answers with the bytes of a file. It
//! keeps nothing, asks nobody and knows no texts of its own. The reader of QR codes is here
//! too: it is wanted as rarely.

mod docx;
mod error;
mod ics;
mod qr;
mod xlsx;

use brugwijzer_core::documents::wire;
pub use docx::{docx, docx_letters};
pub use error::ExportError;
pub use ics::ics;
pub use qr::read_qr;
pub use xlsx::xlsx;

/// What can be made, each from one kind of document of the core.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// `sheet::Workbook` as a workbook.
    Xlsx,
    /// `Document` as a Word document.
    Docx,
    /// `letters::Letters` as a Word document, a page for each.
    Letters,
    /// `calendar::Calendar` as a calendar file.
    Ics,
}

impl Kind {
    /// The kind with this name: "xlsx", "docx", "letters" or "ics".
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "xlsx" => Some(Self::Xlsx),
            "docx" => Some(Self::Docx),
            "letters" => Some(Self::Letters),
            "ics" => Some(Self::Ics),
            _ => None,
        }
    }
}

/// The bytes of a file, made from a document as JSON.
///
/// # Errors
/// [`ExportError`], when the JSON is not that kind of document or a writer refuses it.
pub fn run(kind: Kind, json: &str) -> Result<Vec<u8>, ExportError> {
    match kind {
        Kind::Xlsx => xlsx(&received(json)?),
        Kind::Docx => docx(&received(json)?),
        Kind::Letters => docx_letters(&received(json)?),
        Kind::Ics => ics(&received(json)?),
    }
}

fn received<T: serde::de::DeserializeOwned>(json: &str) -> Result<T, ExportError> {
    wire::receive(json).map_err(ExportError::Shape)
}

/// The entry for the page: `kind` is the name of a [`Kind`].
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen(js_name = run)]
pub fn run_in_browser(kind: &str, json: &str) -> Result<Vec<u8>, wasm_bindgen::JsError> {
    let known = Kind::from_id(kind).ok_or_else(|| ExportError::Kind(kind.to_owned()));
    let file = known.and_then(|kind| run(kind, json));
    file.map_err(|error| wasm_bindgen::JsError::new(&error.to_string()))
}

/// The entry for the page, for [`read_qr`].
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen(js_name = readQr)]
pub fn read_qr_in_browser(width: usize, height: usize, grey: &[u8]) -> Option<String> {
    read_qr(width, height, grey)
}
