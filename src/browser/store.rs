//! Local storage behind the core's `Store`, with a fallback in memory.
//!
//! `gloo-storage` throws when local storage is denied, so it is probed with
//! web-sys first and only used when it answers.

use std::cell::RefCell;

use brugwijzer_core::dossier::{Store, StoreError};
use brugwijzer_core::short_map::ShortMap;
use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::prelude::*;

use super::{BrowserError, edition, session};

#[wasm_bindgen]
extern "C" {
    type RawStorage;

    #[wasm_bindgen(method, catch, js_name = getItem)]
    fn get_item(this: &RawStorage, key: &str) -> Result<JsValue, JsValue>;
}

/// Where texts are kept.
pub enum BrowserStore {
    /// The browser's local storage.
    Local,
    /// Memory only: nothing stays after closing. Holds why.
    Memory(RefCell<ShortMap<String, String>>, BrowserError),
}

impl BrowserStore {
    /// Opens local storage, or memory when it is denied or the user wants nothing kept.
    pub fn open() -> Self {
        if session::is_shared() {
            return Self::forgetful();
        }
        match probe() {
            Ok(()) if edition::is_single_file() && !is_kept_from_file() => {
                Self::Memory(RefCell::default(), BrowserError::SingleFile)
            }
            Ok(()) => Self::Local,
            Err(error) => Self::Memory(RefCell::default(), error),
        }
    }

    /// Local storage itself, also on a shared computer; `None` when it is denied.
    pub fn local() -> Option<Self> {
        probe().is_ok().then_some(Self::Local)
    }

    /// Memory, because the user asked that nothing is kept.
    pub fn forgetful() -> Self {
        Self::Memory(RefCell::default(), BrowserError::Unwanted)
    }

    /// Whether something of ours is here beside preferences, whole or not.
    pub fn is_anything_kept(&self) -> bool {
        let is_something =
            |key: &String| key.starts_with(OURS) && ![LANGUAGE, FILE, ASKED].contains(&&**key);
        self.keys().is_ok_and(|keys| keys.iter().any(is_something))
    }

    /// Why nothing is kept after closing, if so.
    pub fn refusal(&self) -> Option<BrowserError> {
        match self {
            Self::Local => None,
            Self::Memory(_, error) => Some(*error),
        }
    }
}

/// How every key of ours begins.
const OURS: &str = "brugwijzer.";

/// Remembers that the browser was asked for lasting storage.
pub const ASKED: &str = "brugwijzer.lasting";

/// The key that boot.js reads to choose the language before the program is there.
const LANGUAGE: &str = "brugwijzer.language";

/// Remembers the language for the next visit; forgotten where nothing can be kept.
pub fn remember_language(id: &str) {
    let store = BrowserStore::open();
    // Not being able to keep a preference is no reason to bother anyone.
    let _ = store.set(LANGUAGE, id);
}

/// The mark that the one file may use local storage after all. It goes with everything else.
const FILE: &str = "brugwijzer.file";

fn is_kept_from_file() -> bool {
    matches!(LocalStorage::raw().get_item(FILE), Ok(Some(_)))
}

/// Lets the one file use local storage, from the next [`BrowserStore::open`] on.
pub fn keep_from_file() -> Result<(), StoreError> {
    BrowserStore::local()
        .ok_or(StoreError::Denied)?
        .set(FILE, "yes")
}

fn first_line(key: &str) -> Result<Option<String>, JsValue> {
    // Unlike the binding of web-sys this one leaves the text where it is.
    let text: JsValue = LocalStorage::raw()
        .unchecked_into::<RawStorage>()
        .get_item(key)?;
    let Some(text) = text.dyn_ref::<js_sys::JsString>() else {
        return Ok(None);
    };
    let end = text.index_of("\n", 0);
    let end = u32::try_from(end).unwrap_or(text.length());
    Ok(Some(text.slice(0, end).into()))
}

/// Touches local storage without writing, since writing fails on a full one too.
fn probe() -> Result<(), BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    let storage = window
        .local_storage()
        .map_err(|thrown| BrowserError::from_thrown(&thrown))?;
    let storage = storage.ok_or(BrowserError::Missing)?;
    storage
        .length()
        .map(drop)
        .map_err(|thrown| BrowserError::from_thrown(&thrown))
}

fn store_error(error: BrowserError) -> StoreError {
    match error {
        BrowserError::Denied => StoreError::Denied,
        BrowserError::Quota => StoreError::Full,
        BrowserError::Unwanted
        | BrowserError::SingleFile
        | BrowserError::Missing
        | BrowserError::Other => StoreError::Other,
    }
}

impl Store for BrowserStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        match self {
            Self::Memory(texts, _) => Ok(texts.borrow().get(key).cloned()),
            Self::Local => LocalStorage::raw()
                .get_item(key)
                .map_err(|thrown| store_error(BrowserError::from_thrown(&thrown))),
        }
    }

    /// Takes the first line before the text leaves JavaScript, since the rest may be long.
    fn first_line(&self, key: &str) -> Result<Option<String>, StoreError> {
        match self {
            Self::Memory(..) => Ok(self
                .get(key)?
                .and_then(|text| Some(text.split_once('\n')?.0.to_owned()))),
            Self::Local => {
                first_line(key).map_err(|thrown| store_error(BrowserError::from_thrown(&thrown)))
            }
        }
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        match self {
            Self::Memory(texts, _) => {
                texts.borrow_mut().insert(key.to_owned(), text.to_owned());
                Ok(())
            }
            Self::Local => LocalStorage::raw()
                .set_item(key, text)
                .map_err(|thrown| store_error(BrowserError::from_thrown(&thrown))),
        }
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        match self {
            Self::Memory(texts, _) => {
                texts.borrow_mut().remove(key);
                Ok(())
            }
            Self::Local => LocalStorage::raw()
                .remove_item(key)
                .map_err(|thrown| store_error(BrowserError::from_thrown(&thrown))),
        }
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        match self {
            Self::Memory(texts, _) => Ok(texts.borrow().keys().cloned().collect()),
            Self::Local => {
                let storage = LocalStorage::raw();
                let length = storage
                    .length()
                    .map_err(|thrown| store_error(BrowserError::from_thrown(&thrown)))?;
                Ok((0..length)
                    .filter_map(|index| storage.key(index).ok().flatten())
                    .collect())
            }
        }
    }
}
