//! How long things stay: delete dates, lasting storage, and a shared computer.

use std::time::Duration;

use brugwijzer_core::dossier::{Dossier, Shelf, Store};
use leptos::prelude::*;

use crate::app::components::{Notice, NoticeKind};
use crate::app::keeping::drawer;
use crate::app::keeping::keeper::Keeper;
use crate::app::keeping::opening;
use crate::app::keeping::tabs;
use crate::app::state::{Saving, State};
use crate::app::today;
use crate::app::words::{t, t_with};
use crate::browser::store::{ASKED, BrowserStore};
use crate::browser::{clock, lasting, page, session, wiping};

/// How often an open page looks whether a delete date has come.
const LOOK: Duration = Duration::from_secs(15 * 60);

/// What was wiped on its day without the user asking, to be said and, for dossiers, undone.
#[derive(Clone, Copy)]
pub struct Gone {
    /// Dossiers, held in memory until the page is closed: a wrong clock must not cost work.
    pub dossiers: RwSignal<Vec<Dossier>>,
    /// What happened to the contacts drawer; never held anywhere.
    pub contacts: RwSignal<drawer::Happened>,
}

/// Wipes what is due before anything is opened.
pub fn enforce(shelf: &Shelf<BrowserStore>) -> (Vec<Dossier>, drawer::Happened) {
    let today = today::date();
    let mut gone = Vec::new();
    // The list says enough to leave the others unread.
    for summary in shelf.summaries().unwrap_or_default() {
        let id = summary.id;
        let is_damaged = summary.delete_date.is_none();
        let date = match summary.delete_date {
            None => shelf.damaged_day(&id, today),
            known => {
                // A mark that stays only makes a damaged dossier go earlier, with the way back.
                let _ = shelf.forget_damaged(&id);
                known
            }
        };
        if date.is_none_or(|date| date > today) {
            continue;
        }
        let Ok(Some(restored)) = shelf.load(&id) else {
            continue;
        };
        // A newer version knows better when its dossiers go.
        if restored.is_newer() || !is_damaged && !restored.dossier.is_expired(today) {
            continue;
        }
        if opening::erase(shelf, &id) {
            gone.push(restored.dossier);
        }
    }
    (gone, drawer::settle(shelf, None, today))
}

/// Starts looking after it, for as long as the page lives.
pub fn start(state: State, gone: (Vec<Dossier>, drawer::Happened)) {
    let gone = Gone {
        dossiers: RwSignal::new(gone.0),
        contacts: RwSignal::new(gone.1),
    };
    provide_context(gone);
    ask_once_for_lasting(state);
    drawer::keep_trying(state);
    let look = move || {
        if let Some(happened) = drawer::settle_open(state) {
            gone.contacts.try_set(Some(happened));
        }
    };
    // A meeting that moves takes the delete date with it.
    let arrangements = Memo::new(move |_| {
        state
            .dossier
            .with(|d| (d.id.clone(), d.arrangements.clone()))
    });
    Effect::new(move || {
        arrangements.track();
        look();
    });
    // Timers of a page in the background may sleep for days.
    page::on_show(look);
    if let Ok(timer) = set_interval_with_handle(look, LOOK) {
        on_cleanup(move || timer.clear());
    }
}

/// Asks the browser to let things stay, once, after the first change that was kept.
fn ask_once_for_lasting(state: State) {
    let at_start = state.saving.get_untracked();
    Effect::new(move |asked: Option<bool>| {
        let saving = state.saving.get();
        if asked == Some(true) {
            return true;
        }
        if !matches!(saving, Saving::Kept(_)) || saving == at_start {
            return false;
        }
        // Asking twice is nagging.
        let store = BrowserStore::open();
        if matches!(store.get(ASKED), Ok(None)) && store.set(ASKED, "asked").is_ok() {
            wasm_bindgen_futures::spawn_local(async {
                if lasting::is_granted().await == Some(false) {
                    // The data page shows what came of it.
                    let _ = lasting::ask().await;
                }
            });
        }
        true
    });
}

/// Says on every page what was wiped on its day, with the way back for dossiers.
pub fn notices(state: State) -> AnyView {
    let gone = expect_context::<Gone>();
    let contacts = move || {
        gone.contacts.get().map(|id| {
            view! { <Notice kind=NoticeKind::Attention><p class="nl-paragraph">{t(id)}</p></Notice> }
        })
    };
    let dossiers = move || {
        let gone_dossiers = gone.dossiers.get();
        (!gone_dossiers.is_empty()).then(move || {
            let items = gone_dossiers
                .into_iter()
                .map(move |dossier| item(state, gone, dossier));
            view! {
                <Notice kind=NoticeKind::Attention>
                    <p class="nl-paragraph"><strong>{t("data-expired")}</strong></p>
                    <ul class="bw-list">{items.collect_view()}</ul>
                    <p class="nl-paragraph">{t("data-expired-about")}</p>
                </Notice>
            }
        })
    };
    view! { <div class="bw-page bw-noprint">{contacts} {dossiers}</div> }.into_any()
}

fn item(state: State, gone: Gone, dossier: Dossier) -> AnyView {
    let name = opening::name_of(&dossier.municipality);
    let text = t_with(
        "data-expired-item",
        &[
            ("name", (&name).into()),
            ("date", opening::date_of(dossier.changed).into()),
        ],
    );
    let label = t_with("data-expired-back-of", &[("name", name.into())]);
    let back = move |_| {
        let id = dossier.id.clone();
        if !opening::put_back(state, dossier.clone()) {
            return;
        }
        gone.dossiers.update(|all| all.retain(|one| one.id != id));
        state.message.set(t("data-expired-restored"));
    };
    view! {
        <li>{text} " " <button class="bw-textbutton" type="button" aria-label=label on:click=back>{t("data-expired-back")}</button></li>
    }
    .into_any()
}

/// From now on everything is kept again: what is open, what was begun beside it and the
/// contacts drawers. When there is no room for all of it, nothing changes.
pub fn turn_shared_off(state: State) {
    let was_shared = session::is_shared();
    session::set_shared(false);
    let shelf = Shelf::new(BrowserStore::open());
    let open = state.dossier.get_untracked();
    let memory = state.shelf.get_value();
    // The open one is written below, by whoever may write it.
    let _ = memory.remove(&open.id);
    if shelf.take_in(&memory, || State::fresh().id).is_err() {
        session::set_shared(was_shared);
        state.message.set(t("staying-no-room"));
        return;
    }
    // Reading first tells the shelf which of its two copies is the older one.
    let _ = shelf.load(&open.id);
    let saving = match shelf.store().refusal() {
        Some(refusal) => Saving::Memory(refusal),
        None => Saving::Nothing,
    };
    state.shelf.set_value(std::rc::Rc::new(shelf));
    state.saving.set(saving);
    if !open.is_blank() {
        state.dossier.update(|dossier| dossier.touch(clock::now()));
    }
    state.message.set(t("shared-turned-off"));
    let keeper = expect_context::<Keeper>();
    keeper.begin();
    keeper.flush();
}

/// How many dossiers of earlier are still kept on a shared computer.
pub fn earlier() -> usize {
    let shelf = BrowserStore::local().map(Shelf::new);
    shelf
        .and_then(|shelf| shelf.ids().ok())
        .map_or(0, |ids| ids.len())
}

/// Wipes what was kept earlier on a shared computer; what is open stays in memory.
pub async fn wipe_earlier() -> Vec<wiping::Left> {
    let mut left = Vec::new();
    if let Some(shelf) = BrowserStore::local().map(Shelf::new)
        && shelf.remove_all().map_or(true, |keys| !keys.is_empty())
    {
        left.push(wiping::Left::Storage);
    }
    tabs::say_wiped(None);
    left.extend(wiping::rest(true).await);
    left
}
