//! What a user can do with the list on this page. A draft is kept only once it is edited,
//! so that it follows the facts until then.

use std::collections::BTreeSet;

use brugwijzer_core::documents::import::{self, Applied, Preview};
use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::invitation::{InvitationList, Removed, Row, RowId, Slot};
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::i18n::Arg;
use leptos::prelude::*;

use crate::app::chosen_meeting;
use crate::app::components::{RowChange, acts_id, organisation_id};
use crate::app::state::State;
use crate::app::words::{t, t_with, with_texts};
use crate::browser::focus;

/// The id of the undo button.
pub const UNDO: &str = "list-undo";

/// What was done last, for the message below the list.
#[derive(Clone, PartialEq, Debug)]
pub struct Done {
    pub text: String,
    /// What "ongedaan maken" does; `None` when there is nothing to undo.
    pub undo: Option<Undo>,
}

/// The way back from what was done last.
#[derive(Clone, PartialEq, Debug)]
pub enum Undo {
    /// Puts a removed row back.
    Row(Removed),
    /// Puts the whole list back as it was.
    List(InvitationList),
}

/// The list of the chosen meeting and the ways to change it.
#[derive(Clone, Copy)]
pub struct Editing {
    state: State,
    /// The meeting that fits the advice, or the user's own choice.
    pub advised: Memo<Meeting>,
    /// The meeting whose list is shown.
    pub meeting: Memo<Meeting>,
    /// The list as it stands: the kept one, or a fresh draft.
    pub list: Memo<InvitationList>,
    /// What was done last.
    pub done: RwSignal<Option<Done>>,
    /// Rows that were added, moved or put back on this page: they are drawn wherever they stand.
    pub touched: RwSignal<BTreeSet<RowId>>,
}

impl Editing {
    /// The list of the open dossier.
    pub fn new(state: State) -> Self {
        let advised = chosen_meeting::advised(state);
        let meeting = chosen_meeting::chosen(state, advised);
        let list = Memo::new(move |_| {
            let meeting = meeting.get();
            state.dossier.with(|d| d.list_or_draft(meeting))
        });
        Self {
            state,
            advised,
            meeting,
            list,
            done: RwSignal::new(None),
            touched: RwSignal::new(BTreeSet::new()),
        }
    }

    fn touch(&self, id: RowId) {
        self.touched.update(|touched| {
            touched.insert(id);
        });
    }

    /// Everything else that pages share.
    pub fn state(&self) -> State {
        self.state
    }

    /// Shows the list of another meeting; `None` follows the advice.
    pub fn choose_meeting(&self, meeting: Option<Meeting>) {
        self.done.set(None);
        self.touched.set(BTreeSet::new());
        self.state.edit(|d| d.list_meeting = meeting);
    }

    /// Changes the list and keeps it.
    pub fn edit<R>(&self, change: impl FnOnce(&mut InvitationList) -> R) -> R {
        let mut list = self.list.get_untracked();
        let result = change(&mut list);
        if self.list.with_untracked(|before| *before != list) {
            self.end_undo_of_list();
        }
        let meeting = self.meeting.get_untracked();
        self.state.edit(|d| d.set_list(meeting, list));
        result
    }

    /// The whole list as it was would throw away what has changed since. The message stays.
    fn end_undo_of_list(&self) {
        let undoes_list = |done: &Done| matches!(done.undo, Some(Undo::List(_)));
        let is_offered = |done: &Option<Done>| done.as_ref().is_some_and(undoes_list);
        if self.done.with_untracked(is_offered) {
            self.done.update(|done| {
                if let Some(done) = done {
                    done.undo = None;
                }
            });
        }
    }

    fn say(&self, id: &str, role: String, removed: Option<Removed>) {
        self.done.set(Some(Done {
            text: t_with(id, &[("role", role.into())]),
            undo: removed.map(Undo::Row),
        }));
    }

    /// Carries out a change to one row.
    pub fn change(&self, id: RowId, change: RowChange) {
        let role = self
            .list
            .with_untracked(|list| list.row(id).map(|row| role_of(row.slot())))
            .unwrap_or_default();
        match change {
            // A name that is too long is refused by the field before it comes here.
            RowChange::Organisation(text) => {
                let _ = self.edit(|list| list.set_organisation(id, &text));
            }
            RowChange::Number(number) => {
                let _ = self.edit(|list| list.set_number(id, number));
            }
            RowChange::Via(via) => {
                let _ = self.edit(|list| list.set_via(id, via));
            }
            RowChange::NewVoice(new_voice) => {
                let _ = self.edit(|list| list.set_new_voice(id, new_voice));
            }
            RowChange::Companion(companion) => {
                let _ = self.edit(|list| list.set_companion(id, companion));
            }
            RowChange::Status(status) => {
                let _ = self.edit(|list| list.set_status(id, status));
            }
            RowChange::Up | RowChange::Down | RowChange::Duplicate | RowChange::Remove => {
                // First, while the row is still there; each act then says where focus goes.
                focus::close_menu(&acts_id(id));
                self.act(id, &change, role);
            }
        }
    }

    /// Carries out an act of the menu of a row.
    fn act(&self, id: RowId, change: &RowChange, role: String) {
        match change {
            RowChange::Up | RowChange::Down => self.shift(id, *change == RowChange::Up, role),
            RowChange::Duplicate => {
                if let Some(new) = self.edit(|list| list.duplicate(id)) {
                    self.touch(new);
                    self.say("list-duplicated", role, None);
                    focus::soon(organisation_id(new));
                }
            }
            RowChange::Remove => {
                let removed = self.edit(|list| list.remove(id));
                self.say("list-removed", role, removed);
                focus::soon(UNDO);
            }
            _ => {}
        }
    }

    fn shift(&self, id: RowId, up: bool, role: String) {
        let moved = self.edit(|list| {
            if up {
                list.move_up(id)
            } else {
                list.move_down(id)
            }
        });
        if moved {
            self.touch(id);
            let place = self.list.with_untracked(|list| {
                let side = list.row(id).map(Row::side);
                side.and_then(|side| list.rows_of(side).position(|row| row.id() == id))
                    .map_or(0, |place| place + 1)
            });
            let args = [("role", role.into()), ("place", Arg::from(place))];
            self.done.set(Some(Done {
                text: t_with("list-moved", &args),
                undo: None,
            }));
        }
        // The row is drawn elsewhere; focus goes along.
        focus::soon(acts_id(id));
    }

    /// Adds an empty row.
    pub fn add(&self, slot: Slot) {
        let id = self.edit(|list| list.add(slot));
        self.touch(id);
        self.say("list-added", role_of(slot), None);
        focus::soon(organisation_id(id));
    }

    /// Takes back what was done last.
    pub fn undo(&self) {
        match self.done.get_untracked().and_then(|done| done.undo) {
            Some(Undo::Row(removed)) => {
                let (id, role) = (removed.row().id(), role_of(removed.row().slot()));
                self.edit(|list| list.restore(removed));
                self.touch(id);
                self.say("list-restored", role, None);
                focus::soon(organisation_id(id));
            }
            Some(Undo::List(before)) => {
                self.edit(|list| *list = before);
                self.done.set(Some(Done {
                    text: t("import-undone"),
                    undo: None,
                }));
            }
            None => {}
        }
    }

    /// Takes over the chosen lines of a table.
    pub fn take_over(&self, preview: &Preview, lines: &BTreeSet<usize>) {
        let before = self.list.get_untracked();
        let applied = self.edit(|list| import::apply(list, preview, lines));
        // After the edit, which ends the offer of an earlier table.
        self.done.set(Some(Done {
            text: taken_over(applied),
            undo: Some(Undo::List(before)),
        }));
        focus::soon(UNDO);
    }

    /// Drafts again; what was typed stays.
    pub fn regenerate(&self) {
        let meeting = self.meeting.get_untracked();
        let context = self.state.dossier.with_untracked(|d| d.context.clone());
        self.edit(|list| list.regenerate(meeting, &context));
        self.done.set(Some(Done {
            text: t("list-regenerated"),
            undo: None,
        }));
    }
}

/// The name of a role.
pub fn role_of(slot: Slot) -> String {
    with_texts(|texts| wording::slot(slot, texts))
}

/// What became of a table: its rows, and those of them that found a place on the list.
fn taken_over(applied: Applied) -> String {
    let said = |id, count: usize| t_with(id, &[("count", Arg::from(count))]);
    let found = [
        ("import-filled", applied.filled),
        ("import-updated", applied.updated),
    ];
    let found = found.into_iter().filter(|(_, count)| *count > 0);
    let mut text = said("import-added", applied.rows());
    for (id, count) in found {
        text.push(' ');
        text.push_str(&said(id, count));
    }
    text
}
