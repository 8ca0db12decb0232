//! Opening, beginning, leaving and wiping dossiers. The open one is always written first.

use brugwijzer_core::domain::planning::Date;
use brugwijzer_core::dossier::contacts::contacts_key;
use brugwijzer_core::dossier::{Dossier, DossierId, Moment, Restored, Shelf, Store, Summary};
use leptos::prelude::*;

use crate::app::keeping::keeper::Keeper;
use crate::app::keeping::tabs;
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::words::{t, with_texts};
use crate::browser::store::BrowserStore;
use crate::browser::wiping::{self, Left};
use crate::browser::{BrowserError, address, clock};

/// Writes the open dossier before another one takes its place.
fn put_away(state: State) {
    expect_context::<Keeper>().leave();
    stand_in_memory(state);
}

/// Where nothing is kept the open dossier goes on living in memory, beside the others.
fn stand_in_memory(state: State) {
    let open = state.dossier.get_untracked();
    if state.keeps_nothing().is_some() && !open.is_blank() {
        // Memory takes everything.
        let _ = state.shelf.with_value(|shelf| shelf.save(&open));
    }
}

/// The dossiers to go on with, the last changed first. Making the list gives this tab no right
/// to write that it did not have.
pub fn summaries(state: State) -> Vec<Summary> {
    expect_context::<Keeper>().flush();
    stand_in_memory(state);
    let mut kept = state
        .shelf
        .with_value(|shelf| shelf.summaries())
        .unwrap_or_default();
    let open = state.dossier.get_untracked();
    if open.is_blank() {
        return kept;
    }
    match kept.iter_mut().find(|one| one.id == open.id) {
        // What waits to be written is said too.
        Some(one) => *one = Summary::of(&open),
        // It lives in memory only: without storage, or because it was opened just now.
        None => kept.insert(0, Summary::of(&open)),
    }
    kept
}

/// Begins an empty dossier, unless the open one is empty still.
pub fn begin(state: State) {
    if !state.dossier.with_untracked(Dossier::is_blank) && may_open_another(state) {
        state.open(State::fresh(), Vec::new());
    }
}

/// Opens a kept dossier at the place where it was left.
pub fn proceed(state: State, id: &DossierId) {
    if state.dossier.with_untracked(|dossier| dossier.id != *id) {
        if !may_open_another(state) {
            return;
        }
        let restored = state
            .shelf
            .with_value(|shelf| shelf.load(id))
            .ok()
            .flatten();
        let Some(restored) = restored else { return };
        // Another tab may write it: what was only read here is no change of it.
        expect_context::<Keeper>().show(restored.dossier, restored.problems);
        // Without it a reload opens the dossier of before.
        let _ = state.shelf.with_value(|shelf| shelf.set_current(id));
    }
    let place = state
        .dossier
        .with_untracked(|dossier| Route::parse(&dossier.place));
    let route = place
        .filter(|place| !matches!(place, Route::Start | Route::NotFound))
        .unwrap_or(Route::Facts);
    // The address is always ours to set; if not, the step list still leads on.
    let _ = address::go(&route.href());
}

/// "12 november 2026", on the calendar of this device.
pub fn date_of(moment: Moment) -> String {
    let local = clock::local(moment);
    with_texts(|texts| texts.date(local.year, local.month, local.day))
}

/// The name of a municipality, or words for one without a name.
pub fn name_of(municipality: &str) -> String {
    if municipality.trim().is_empty() {
        t("start-unnamed")
    } else {
        municipality.to_owned()
    }
}

/// Opens what was read from a file as a new dossier; the one that was open stays kept. Says
/// whether that could be done.
pub fn open_as_new(state: State, restored: Restored) -> bool {
    if !may_open_another(state) {
        return false;
    }
    let fresh = State::fresh();
    let dossier = Dossier {
        place: Route::Data.href(),
        ..restored.dossier.opened_as_new(fresh.id, fresh.created)
    };
    // The file stays as it is, so the dossier made from it may be written.
    let mut problems = restored.problems;
    problems.retain(|problem| !problem.forbids_writing());
    state.open(dossier, problems);
    true
}

/// A kept dossier under this name, or the open one, which may be newer than its kept form.
pub fn find(state: State, id: &DossierId) -> Option<Dossier> {
    let open = state.dossier.get_untracked();
    if open.id == *id {
        return Some(open);
    }
    let kept = state.shelf.with_value(|shelf| shelf.load(id));
    kept.ok().flatten().map(|restored| restored.dossier)
}

/// Chooses the day on which a dossier goes; `None` for the default. Says whether it is kept.
pub fn set_delete_date(
    state: State,
    id: DossierId,
    date: Option<Date>,
) -> impl Future<Output = bool> {
    let keeper = expect_context::<Keeper>();
    let is_open = state.dossier.with_untracked(|open| open.id == id);
    let is_changed = is_open && state.edit_terms(|dossier| dossier.delete_on = date);
    if is_changed {
        keeper.flush();
    }
    async move {
        if is_open {
            return is_changed && !state.saving.get_untracked().is_worrying();
        }
        keeper
            .change_kept(id, |dossier| dossier.delete_on = date)
            .await
    }
}

/// Puts a dossier back whose day had come; it counts as changed now, so that it stays. Says
/// whether it is.
pub fn put_back(state: State, mut dossier: Dossier) -> bool {
    if !may_open_another(state) {
        return false;
    }
    // A mark that stays would only be taken away at the next start.
    let _ = state
        .shelf
        .with_value(|shelf| shelf.unmark_gone(&dossier.id));
    dossier.delete_on = None;
    dossier.touch(clock::now());
    state.open(dossier, Vec::new());
    expect_context::<Keeper>().flush();
    true
}

/// Opens a copy of a kept dossier under a new name. Says whether there was one.
pub fn duplicate(state: State, id: &DossierId) -> bool {
    if !may_open_another(state) {
        return false;
    }
    let Some(original) = find(state, id) else {
        return false;
    };
    let fresh = State::fresh();
    state.open(original.duplicate(fresh.id, fresh.created), Vec::new());
    expect_context::<Keeper>().flush();
    true
}

/// Opens a copy of the open dossier under a new name, in which one can go on.
pub fn repeat_open(state: State) {
    let id = state.dossier.with_untracked(|dossier| dossier.id.clone());
    duplicate(state, &id);
}

/// Puts the open dossier away, and says whether that went well: one that could not be
/// written stays where it is, and so does one with ballots that wait in memory.
fn may_open_another(state: State) -> bool {
    put_away(state);
    if state.ballots_wait.get_untracked() {
        state.notice.set("saving-ballots-wait");
        return false;
    }
    if state.saving.get_untracked().is_worrying() {
        state.notice.set("saving-first");
    } else if state.would_lose() {
        // The notice that names are not kept stands on the page already.
        state.message.set(t("contacts-unkept"));
    }
    !state.would_lose()
}

/// Wipes one dossier with its set-aside text and its contacts drawer, and says whether
/// nothing of it is left in local storage, verified by reading. The mark that stays is for
/// the journal, which must not bring it back.
pub fn erase(shelf: &Shelf<BrowserStore>, id: &DossierId) -> bool {
    let removed = shelf.remove(id).is_ok() && shelf.store().remove(&contacts_key(id)).is_ok();
    let is_of_it = |key: &String| {
        let mut parts = key.split('.').skip(1);
        let holds = matches!(
            parts.next(),
            Some("dossier" | "aside" | "contacts" | "damaged")
        );
        holds && parts.next() == Some(id.as_str())
    };
    let keys = shelf.store().keys();
    let is_clean = keys.is_ok_and(|keys| !keys.iter().any(is_of_it));
    let is_marked = shelf.store().refusal().is_some() || shelf.mark_gone(id).is_ok();
    removed && is_clean && is_marked
}

/// Wipes one dossier, and says whether nothing of it is left, verified by reading, also in the
/// journal. When it was open, an empty one takes its place.
pub fn remove(state: State, id: &DossierId) -> impl Future<Output = bool> + use<> {
    if state.dossier.with_untracked(|dossier| dossier.id == *id) {
        state.open(State::fresh(), Vec::new());
    }
    let keeper = expect_context::<Keeper>();
    let mut is_gone = state.shelf.with_value(|shelf| erase(shelf, id));
    if state.keeps_nothing().is_some()
        && let Some(earlier) = BrowserStore::local()
    {
        // On a shared computer the shelf is memory, and what was kept earlier goes too.
        let earlier = Shelf::new(earlier);
        let was_kept = earlier.ids().is_ok_and(|ids| ids.contains(id));
        is_gone &= !was_kept || erase(&earlier, id);
    }
    forget_unkept(state, Some(id));
    tabs::say_wiped(Some(id));
    let id = id.clone();
    async move { keeper.forget(id).await && is_gone }
}

/// What could not be kept of a wiped drawer must not be tried again.
fn forget_unkept(state: State, id: Option<&DossierId>) {
    state
        .unkept
        .try_update(|unkept| unkept.take_if(|(of, _)| id.is_none_or(|id| *id == *of)));
}

/// Another tab wiped a dossier, or everything when `id` is `None`. Where it is open, an empty one
/// takes its place here too, and what waited to be written is dropped.
pub fn wiped_elsewhere(keeper: Keeper, id: Option<&DossierId>) {
    let state = keeper.state;
    let Some(open) = state.dossier.try_get_untracked() else {
        return;
    };
    let is_in_memory = state.keeps_nothing().is_some();
    // What lives in this tab's memory alone the other tab cannot have meant.
    if id.map_or(is_in_memory, |id| *id != open.id) {
        return;
    }
    forget_unkept(state, id);
    state.passing.set(false);
    if !open.is_blank() {
        state.notice.set("saving-wiped");
    }
    keeper.show(State::fresh(), Vec::new());
    // Gives the lock of the wiped one up.
    keeper.flush();
    // Draws everything anew: a page may hold names of its own, or a list.
    state.language.notify();
    let is_back = state.shelf.with_value(|shelf| {
        // What was written here just before the word came goes again.
        let is_back = shelf.ids().is_ok_and(|ids| ids.contains(&open.id));
        if is_back {
            erase(shelf, &open.id);
        }
        is_back
    });
    if is_back && !is_in_memory {
        wasm_bindgen_futures::spawn_local(async move {
            // What stays has its mark, and is tried again at the next start.
            keeper.forget(open.id).await;
        });
    }
}

/// Wipes everything that is ours and says what is left, verified by reading.
pub async fn remove_all(state: State) -> Vec<Left> {
    state.open(State::fresh(), Vec::new());
    forget_unkept(state, None);
    let mut left = Vec::new();
    // On a shared computer the shelf is memory, and what was kept earlier goes too.
    let in_memory = state.shelf.with_value(|shelf| shelf.remove_all());
    let kept = BrowserStore::local().map(|store| Shelf::new(store).remove_all());
    for outcome in [Some(in_memory), kept].into_iter().flatten() {
        if outcome.map_or(true, |keys| !keys.is_empty()) && !left.contains(&Left::Storage) {
            left.push(Left::Storage);
        }
    }
    tabs::say_wiped(None);
    // The mark of a shared computer holds nothing that was filled in, and still counts.
    let shared = state.keeps_nothing() == Some(BrowserError::Unwanted);
    left.extend(wiping::rest(shared).await);
    left
}
