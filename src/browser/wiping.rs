//! Wipes what stands outside local storage: the journal, the kept files of the tool, its
//! service worker and the storage of the tab. Each is verified by asking again.

use std::cell::Cell;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::session;

/// The name of the journal, an IndexedDB database.
const JOURNAL: &str = "brugwijzer";
/// The start of the names of our caches.
const CACHES: &str = "brugwijzer";

/// Something that is left although it should be gone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Left {
    /// Keys in local storage.
    Storage,
    /// The storage of this tab.
    Session,
    /// The journal.
    Journal,
    /// Kept files of the tool.
    Caches,
    /// The service worker.
    Worker,
}

impl Left {
    /// The id of its name in words.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Storage => "data-wipe-left-storage",
            Self::Session => "data-wipe-left-session",
            Self::Journal => "data-wipe-left-journal",
            Self::Caches => "data-wipe-left-caches",
            Self::Worker => "data-wipe-left-worker",
        }
    }
}

/// Wipes everything outside local storage, and says what is left. `keep_session` leaves the
/// mark of a shared computer, which holds nothing that was filled in.
pub async fn rest(keep_session: bool) -> Vec<Left> {
    let mut left = Vec::new();
    session::forget_participant();
    session::forget_script();
    if !keep_session {
        session::set_shared(false);
    }
    if !session::is_clean(keep_session) {
        left.push(Left::Session);
    }
    if !wipe_journal().await {
        left.push(Left::Journal);
    }
    left.extend(offline().await);
    left
}

/// Removes the service worker and then the files that it keeps, and says what is left. The page
/// goes on: what it has not fetched yet comes from the network.
pub async fn offline() -> Vec<Left> {
    let mut left = Vec::new();
    if wipe_workers().await == Some(false) {
        left.push(Left::Worker);
    }
    if wipe_caches().await == Some(false) {
        left.push(Left::Caches);
    }
    left
}

thread_local! {
    static WIPES: Cell<Wipes> = const { Cell::new(Wipes { begun: 0, ended: 0 }) };
}

/// The wipes of the journal since the page opened.
#[derive(Clone, Copy)]
struct Wipes {
    begun: u32,
    ended: u32,
}

/// How many times the journal was wiped since the page opened; `None` while that is under way.
///
/// Who looks for a journal and finds one opens it only when no wipe was under way and none began
/// meanwhile. The opening would wait for the wipe and make the journal again, and WebKit keeps
/// an empty one even when its making is called off.
pub(super) fn wipes() -> Option<u32> {
    let Wipes { begun, ended } = WIPES.get();
    (begun == ended).then_some(ended)
}

/// Deletes the journal; says whether it is gone. A browser without databases has none.
async fn wipe_journal() -> bool {
    let wipes = WIPES.get();
    WIPES.set(Wipes {
        begun: wipes.begun + 1,
        ..wipes
    });
    let is_gone = delete_journal().await;
    let wipes = WIPES.get();
    WIPES.set(Wipes {
        ended: wipes.ended + 1,
        ..wipes
    });
    is_gone
}

async fn delete_journal() -> bool {
    let factory = web_sys::window().and_then(|window| window.indexed_db().ok().flatten());
    let Some(factory) = factory else {
        return true;
    };
    let Ok(request) = factory.delete_database(JOURNAL) else {
        return false;
    };
    let deleted = js_sys::Promise::new(&mut |resolve, reject| {
        let done = Closure::once_into_js(move || {
            // Both callbacks belong to a promise that is waiting.
            let _ = resolve.call0(&JsValue::NULL);
        });
        let failed = Closure::once_into_js(move || {
            let _ = reject.call0(&JsValue::NULL);
        });
        request.set_onsuccess(Some(done.unchecked_ref()));
        request.set_onerror(Some(failed.unchecked_ref()));
        // Another tab holds it open; without this the wait would never end.
        request.set_onblocked(Some(failed.unchecked_ref()));
    });
    JsFuture::from(deleted).await.is_ok() && journal_is_gone(&factory).await
}

/// Whether there is a journal; where the browser does not tell, none is looked for.
pub(super) async fn has_journal() -> bool {
    let factory = web_sys::window().and_then(|window| window.indexed_db().ok().flatten());
    match factory {
        Some(factory) => !journal_is_gone(&factory).await,
        None => false,
    }
}

/// Asks for the names of all databases; where the browser does not tell, its word counts.
async fn journal_is_gone(factory: &web_sys::IdbFactory) -> bool {
    let list = js_sys::Reflect::get(factory, &"databases".into())
        .ok()
        .and_then(|method| method.dyn_into::<js_sys::Function>().ok())
        .and_then(|method| method.call0(factory).ok())
        .and_then(|promise| promise.dyn_into::<js_sys::Promise>().ok());
    let Some(list) = list else { return true };
    let Ok(databases) = JsFuture::from(list).await else {
        return true;
    };
    let is_ours = |database: JsValue| {
        let name = js_sys::Reflect::get(&database, &"name".into()).ok();
        name.and_then(|name| name.as_string()).as_deref() == Some(JOURNAL)
    };
    !js_sys::Array::from(&databases).iter().any(is_ours)
}

/// Deletes our caches; says whether they are gone. `None` where there are none at all.
async fn wipe_caches() -> Option<bool> {
    let caches = caches()?;
    for name in our_caches(&caches).await {
        // What fails here shows in the second look.
        let _ = JsFuture::from(caches.delete(&name)).await;
    }
    Some(our_caches(&caches).await.is_empty())
}

/// Absent without a secure context.
fn caches() -> Option<web_sys::CacheStorage> {
    let window = web_sys::window()?;
    js_sys::Reflect::get(&window, &"caches".into())
        .ok()?
        .dyn_into()
        .ok()
}

/// The names of our caches.
pub(super) async fn cache_names() -> Vec<String> {
    match caches() {
        Some(caches) => our_caches(&caches).await,
        None => Vec::new(),
    }
}

async fn our_caches(caches: &web_sys::CacheStorage) -> Vec<String> {
    let Ok(names) = JsFuture::from(caches.keys()).await else {
        return Vec::new();
    };
    let names = js_sys::Array::from(&names);
    let ours = |name: JsValue| name.as_string().filter(|name| name.starts_with(CACHES));
    names.iter().filter_map(ours).collect()
}

/// The service workers of this origin; absent without a secure context.
pub(super) fn workers() -> Option<web_sys::ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    js_sys::Reflect::get(&navigator, &"serviceWorker".into())
        .ok()?
        .dyn_into()
        .ok()
}

async fn wipe_workers() -> Option<bool> {
    let workers = workers()?;
    // Another tab may have begun one in the same moment; it does so once.
    for _ in 0..2 {
        for registration in our_workers(&workers).await {
            if let Ok(gone) = registration.unregister() {
                // What fails here shows in the next look.
                let _ = JsFuture::from(gone).await;
            }
        }
        if our_workers(&workers).await.is_empty() {
            return Some(true);
        }
    }
    Some(false)
}

/// The registrations for the tool's own folder: on a shared host others have theirs.
async fn our_workers(
    workers: &web_sys::ServiceWorkerContainer,
) -> Vec<web_sys::ServiceWorkerRegistration> {
    let document = web_sys::window().and_then(|window| window.document());
    let base = document.and_then(|document| document.base_uri().ok().flatten());
    let Some(folder) = base.as_deref().and_then(folder_of) else {
        return Vec::new();
    };
    let Ok(found) = JsFuture::from(workers.get_registrations()).await else {
        return Vec::new();
    };
    let found = js_sys::Array::from(&found);
    let ours = |registration: JsValue| {
        let registration: web_sys::ServiceWorkerRegistration = registration.dyn_into().ok()?;
        registration
            .scope()
            .starts_with(folder)
            .then_some(registration)
    };
    found.iter().filter_map(ours).collect()
}

fn folder_of(page: &str) -> Option<&str> {
    let page = page.split(['#', '?']).next()?;
    page.get(..=page.rfind('/')?)
}
