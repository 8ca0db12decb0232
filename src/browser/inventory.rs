//! What is ours outside local storage, for who wants to see everything: nothing is changed.

use super::journal::Journal;
use super::{session, wiping};

/// Where something is kept, outside local storage.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// The storage of this tab.
    Session,
    /// The journal.
    Journal,
    /// The kept files of the tool.
    Cache,
}

/// Something that is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// Where.
    pub place: Place,
    /// Its name there.
    pub name: String,
    /// The size of its text in bytes; `None` for files of the tool.
    pub size: Option<usize>,
}

/// All of it, in this order: the tab, the journal, the files.
pub async fn outside_local_storage() -> Vec<Kept> {
    let kept = |place| move |(name, size)| Kept { place, name, size };
    let session = session::sizes().into_iter();
    let mut found: Vec<Kept> = session
        .map(|(name, size)| (name, Some(size)))
        .map(kept(Place::Session))
        .collect();
    let wipes = wiping::wipes();
    if wipes.is_some()
        && wiping::has_journal().await
        && wiping::wipes() == wipes
        && let Ok(journal) = Journal::open_existing().await
    {
        for id in journal.ids().await.unwrap_or_default() {
            let text = journal.get(&id).await.ok().flatten();
            let size = text.map(|text| text.len());
            found.push(kept(Place::Journal)((id, size)));
        }
    }
    let caches = wiping::cache_names().await.into_iter();
    found.extend(caches.map(|name| (name, None)).map(kept(Place::Cache)));
    found
}
