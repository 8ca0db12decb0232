//! The journal: one IndexedDB record a dossier, because local storage reaches the disk late.
//!
//! A write counts as done when the browser says that it is on the disk. The record holds the
//! same sealed text as local storage, under the id of the dossier.

use js_sys::{Object, Reflect};
use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction};

use super::BrowserError;

#[wasm_bindgen]
extern "C" {
    /// A database of which more is asked than web-sys counts as stable.
    type Database;

    #[wasm_bindgen(method, catch)]
    fn transaction(
        this: &Database,
        store: &str,
        mode: &str,
        options: &Object,
    ) -> Result<IdbTransaction, JsValue>;
}

const READ: &str = "readonly";
const WRITE: &str = "readwrite";
const DATABASE: &str = "brugwijzer";
const STORE: &str = "dossiers";

/// An open journal. Another page that wipes it closes it; the next write opens it again.
#[derive(Clone)]
pub struct Journal(Rc<RefCell<IdbDatabase>>);

fn thrown(value: JsValue) -> BrowserError {
    BrowserError::from_thrown(&value)
}

impl Journal {
    /// Opens the journal, and makes it the first time.
    pub async fn open() -> Result<Self, BrowserError> {
        Ok(Self(Rc::new(RefCell::new(open_with_store().await?))))
    }

    /// Opens the journal to read in it, and never makes one: a wipe may be under way.
    pub async fn open_existing() -> Result<Self, BrowserError> {
        Ok(Self(Rc::new(RefCell::new(
            open_database(None, make_none).await?,
        ))))
    }

    /// Opens it again, when it was closed by a wipe.
    async fn open_again(&self) -> Result<(), BrowserError> {
        self.0.borrow().close();
        let database = open_with_store().await?;
        self.0.replace(database);
        Ok(())
    }

    /// The text under this id.
    pub async fn get(&self, id: &str) -> Result<Option<String>, BrowserError> {
        let (_, store) = self.store(READ)?;
        let text = answer(&store.get(&id.into()).map_err(thrown)?).await?;
        Ok(text.as_string())
    }

    /// Keeps a text under this id, and waits until it is on the disk.
    pub async fn put(&self, id: &str, text: &str) -> Result<(), BrowserError> {
        if self.put_once(id, text).await.is_ok() {
            return Ok(());
        }
        // A wipe may have come between.
        self.open_again().await?;
        self.put_once(id, text).await
    }

    async fn put_once(&self, id: &str, text: &str) -> Result<(), BrowserError> {
        let (transaction, store) = self.store(WRITE)?;
        store
            .put_with_key(&text.into(), &id.into())
            .map_err(thrown)?;
        completed(&transaction).await
    }

    /// Forgets this id.
    pub async fn remove(&self, id: &str) -> Result<(), BrowserError> {
        if self.store(READ).is_err() {
            self.open_again().await?;
        }
        let (transaction, store) = self.store(WRITE)?;
        store.delete(&id.into()).map_err(thrown)?;
        completed(&transaction).await
    }

    /// Every id that there is a text for.
    pub async fn ids(&self) -> Result<Vec<String>, BrowserError> {
        let (_, store) = self.store(READ)?;
        let keys = answer(&store.get_all_keys().map_err(thrown)?).await?;
        let keys = js_sys::Array::from(&keys);
        Ok(keys.iter().filter_map(|key| key.as_string()).collect())
    }

    fn store(&self, mode: &str) -> Result<(IdbTransaction, IdbObjectStore), BrowserError> {
        // The usual durability may stay in a cache of the system when the power fails.
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into()).map_err(thrown)?;
        let database: Database = self.0.borrow().clone().unchecked_into();
        let transaction = database
            .transaction(STORE, mode, &options)
            .map_err(thrown)?;
        let store = transaction.object_store(STORE).map_err(thrown)?;
        Ok((transaction, store))
    }
}

/// Opens the database with a place for the records, and mends one without: a making that was
/// called off leaves an empty database in WebKit, and a script on the same host can leave one.
async fn open_with_store() -> Result<IdbDatabase, BrowserError> {
    let database = open_database(None, make_store).await?;
    if database.object_store_names().contains(STORE) {
        return Ok(database);
    }
    let next = database.version() as u32 + 1;
    database.close();
    open_database(Some(next), make_store).await
}

/// Opens the database, in the version that it has when none is given; `first` is what happens
/// where there is none, or an older one.
async fn open_database(
    version: Option<u32>,
    first: fn(web_sys::Event),
) -> Result<IdbDatabase, BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    let factory = window.indexed_db().map_err(thrown)?;
    let factory = factory.ok_or(BrowserError::Missing)?;
    let opening = match version {
        Some(version) => factory.open_with_u32(DATABASE, version),
        None => factory.open(DATABASE),
    };
    let opening = opening.map_err(thrown)?;
    let make = Closure::once_into_js(first);
    opening.set_onupgradeneeded(make.dyn_ref());
    let database = answer(&opening).await?;
    let database: IdbDatabase = database.dyn_into().map_err(thrown)?;
    let opened = database.clone();
    let close = Closure::once_into_js(move || opened.close());
    // A page that wipes everything must not have to wait for this one.
    database.set_onversionchange(close.dyn_ref());
    Ok(database)
}

/// Gives up, so that no database comes about.
fn make_none(event: web_sys::Event) {
    let request = event
        .target()
        .and_then(|target| target.dyn_into::<IdbOpenDbRequest>().ok());
    if let Some(transaction) = request.and_then(|request| request.transaction()) {
        // The request then fails, and its caller finds no journal.
        let _ = transaction.abort();
    }
}

/// Makes the place for the records, in a database that has none.
fn make_store(event: web_sys::Event) {
    let request = event
        .target()
        .and_then(|target| target.dyn_into::<IdbOpenDbRequest>().ok());
    let database = request.and_then(|request| request.result().ok());
    if let Some(database) = database.and_then(|value| value.dyn_into::<IdbDatabase>().ok()) {
        // Without it every later transaction says so.
        let _ = database.create_object_store(STORE);
    }
}

/// The result of a request.
async fn answer(request: &IdbRequest) -> Result<JsValue, BrowserError> {
    let done = js_sys::Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    match JsFuture::from(done).await {
        Ok(_) => request.result().map_err(thrown),
        Err(_) => Err(reason(request.error().ok().flatten())),
    }
}

async fn completed(transaction: &IdbTransaction) -> Result<(), BrowserError> {
    let done = js_sys::Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    match JsFuture::from(done).await {
        Ok(_) => Ok(()),
        Err(_) => Err(reason(transaction.error())),
    }
}

fn reason(error: Option<web_sys::DomException>) -> BrowserError {
    error.map_or(BrowserError::Other, |error| {
        BrowserError::from_name(&error.name())
    })
}
