//! Names from the contacts drawer in one file or one copied text: asked for each time.

use brugwijzer_core::documents::names::Names;
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::dossier::contacts::MeetingContacts;
use leptos::prelude::*;

use crate::app::keeping::drawer;
use crate::app::state::State;
use crate::app::words::t;

/// The box that asks for names, and what it says. It empties itself when a file takes them.
#[derive(Clone, Copy)]
pub struct AskedNames {
    state: State,
    meeting: Memo<Meeting>,
    asked: RwSignal<bool>,
}

impl AskedNames {
    /// Nothing asked.
    pub fn new(state: State, meeting: Memo<Meeting>) -> Self {
        Self {
            state,
            meeting,
            asked: RwSignal::new(false),
        }
    }

    /// The box with its words; nothing while the drawer holds nobody whom `fits` looks for.
    pub fn question(
        self,
        id: &'static str,
        words: &'static str,
        fits: fn(&MeetingContacts) -> bool,
    ) -> AnyView {
        let asked = self.asked;
        let has_names = self.part().is_some_and(|part| fits(&part));
        has_names
            .then(|| {
                view! {
                    <label class="bw-check bw-noprint">
                        <input
                            class="utrecht-checkbox utrecht-checkbox--html-input"
                            type="checkbox"
                            id=id
                            prop:checked=asked
                            on:change=move |event| asked.set(event_target_checked(&event))
                        />
                        <span>{t(words)}</span>
                    </label>
                }
            })
            .into_any()
    }

    fn take(self) -> Option<MeetingContacts> {
        if !self.asked.get_untracked() {
            return None;
        }
        self.asked.set(false);
        self.part()
    }

    /// The people of the list of the meeting on screen, if they were asked for; empties the box.
    pub fn take_names(self) -> Option<Names> {
        self.take().map(|part| self.named(&part))
    }

    /// The people of the list of the meeting on screen, for who has just asked for them.
    pub fn names(self) -> Option<Names> {
        self.part().map(|part| self.named(&part))
    }

    fn named(self, part: &MeetingContacts) -> Names {
        let meeting = self.meeting.get_untracked();
        let list = self
            .state
            .dossier
            .with_untracked(|dossier| dossier.list_or_draft(meeting));
        Names::of(&list, part)
    }

    /// Read at the moment itself: another tab may have wiped the drawer.
    fn part(self) -> Option<MeetingContacts> {
        // Where others can read along the drawer is closed, also for a file.
        if !drawer::readers_along(self.state).is_empty() {
            return None;
        }
        let id = self
            .state
            .dossier
            .with_untracked(|dossier| dossier.id.clone());
        let drawer = self
            .state
            .shelf
            .with_value(|shelf| drawer::load(shelf.store(), &id))?;
        drawer.part(self.meeting.get_untracked()).cloned()
    }
}

/// Whether the drawer has people for rows of the list.
pub fn people(part: &MeetingContacts) -> bool {
    !part.people.is_empty()
}

/// Whether the drawer has anyone whom a letter can name.
pub fn anyone(part: &MeetingContacts) -> bool {
    !part.is_empty()
}

/// Whether the drawer has who signs the letters, or whom people can call.
pub fn senders(part: &MeetingContacts) -> bool {
    !part.signatory.is_blank() || !part.contact.is_blank()
}
