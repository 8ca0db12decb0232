//! Two tabs on one store, in any order: no change that a tab accepted is ever lost.
//!
//! The world below has what a browser has: a lock with a line of tabs, messages that arrive
//! late, tabs that are frozen for a while, and writes that a store may refuse. Every write goes
//! through the real rule: refused when the store is newer than what the tab last saw.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use proptest::prelude::*;

use super::*;

/// Changes, each with its own number; a dossier is the set of what was changed in it.
type Changes = BTreeSet<u32>;

/// What is kept under one id.
#[derive(Clone, Default, Debug)]
struct Kept {
    sequence: u64,
    changes: Changes,
}

#[derive(Debug)]
struct TestTab {
    tab: Tab,
    id: u32,
    /// The sequence number that this tab last saw.
    seen: u64,
    memory: Changes,
    frozen: bool,
    inbox: VecDeque<Event>,
}

#[derive(Debug, Default)]
struct World {
    store: BTreeMap<u32, Kept>,
    holder: BTreeMap<u32, usize>,
    line: BTreeMap<u32, VecDeque<usize>>,
    tabs: Vec<TestTab>,
    accepted: Changes,
    next_id: u32,
    full: bool,
}

/// One thing that happens. `who` is the tab.
#[derive(Clone, Copy, Debug)]
enum Happening {
    Edit,
    SaveDue,
    Leave,
    TakeOver,
    Deliver,
    Freeze,
    Thaw,
    Patience,
    StoreFull,
    StoreHasRoom,
}

impl World {
    fn with_tabs(count: usize) -> Self {
        let mut world = Self::default();
        world.store.insert(0, Kept::default());
        for who in 0..count {
            let (tab, acts) = Tab::open();
            world.tabs.push(TestTab {
                tab,
                id: 0,
                seen: 0,
                memory: Changes::new(),
                frozen: false,
                inbox: VecDeque::new(),
            });
            world.act(who, acts);
        }
        world
    }

    fn happen(&mut self, who: usize, happening: Happening, number: u32) {
        match happening {
            Happening::Thaw => self.tabs[who].frozen = false,
            Happening::StoreFull => self.full = true,
            Happening::StoreHasRoom => self.full = false,
            _ if self.tabs[who].frozen => {}
            Happening::Freeze => self.tabs[who].frozen = true,
            Happening::Edit => self.edit(who, number),
            Happening::SaveDue => self.tell(who, Event::SaveDue),
            Happening::Leave => self.leave(who),
            Happening::TakeOver => self.tell(who, Event::TakeOver),
            Happening::Patience => self.tell(who, Event::PatienceOver),
            Happening::Deliver => {
                if let Some(event) = self.tabs[who].inbox.pop_front() {
                    self.tell(who, event);
                }
            }
        }
    }

    fn edit(&mut self, who: usize, number: u32) {
        if self.tabs[who].tab.role() != Role::Reader {
            self.tabs[who].memory.insert(number);
            self.accepted.insert(number);
        }
        self.tell(who, Event::Edited);
    }

    /// The page is hidden, perhaps to be left: `Keeper::leave`.
    fn leave(&mut self, who: usize) {
        if self.tabs[who].tab.role() == Role::Asking {
            self.tell(who, Event::Granted);
        }
        self.tell(who, Event::SaveDue);
    }

    fn tell(&mut self, who: usize, event: Event) {
        let acts = self.tabs[who].tab.take(event);
        self.act(who, acts);
    }

    fn act(&mut self, who: usize, acts: Vec<Act>) {
        for act in acts {
            let id = self.tabs[who].id;
            match act {
                Act::RequestLock if self.holder.contains_key(&id) => {
                    self.tabs[who].inbox.push_back(Event::Refused);
                }
                Act::RequestLock => self.grant(who, id),
                Act::QueueForLock => {
                    self.drop_claim(who, id);
                    self.line.entry(id).or_default().push_back(who);
                    self.serve(id);
                }
                Act::StealLock => {
                    self.drop_claim(who, id);
                    if let Some(robbed) = self.holder.remove(&id) {
                        self.tabs[robbed].inbox.push_back(Event::Stolen);
                    }
                    self.grant(who, id);
                }
                Act::ReleaseLock => self.drop_claim(who, id),
                Act::AskToHandOver => self.send_others(who, id, Event::AskedToHandOver),
                Act::Write => self.write(who, id),
                Act::ReadAgain => {
                    let kept = self.store.get(&id).cloned().unwrap_or_default();
                    self.tabs[who].memory = kept.changes;
                    self.tabs[who].seen = kept.sequence;
                }
                Act::Fork => {
                    self.next_id += 1;
                    self.tabs[who].id = self.next_id;
                    self.tabs[who].seen = 0;
                    // What was on its way to this tab was about the other dossier.
                    self.tabs[who].inbox.clear();
                }
            }
        }
    }

    fn grant(&mut self, who: usize, id: u32) {
        self.holder.insert(id, who);
        self.tabs[who].inbox.push_back(Event::Granted);
    }

    /// Gives the lock or the place in line up; what was still to be heard of it is not.
    fn drop_claim(&mut self, who: usize, id: u32) {
        let of_lock =
            |event: &Event| matches!(event, Event::Granted | Event::Refused | Event::Stolen);
        self.tabs[who].inbox.retain(|event| !of_lock(event));
        self.line.entry(id).or_default().retain(|w| *w != who);
        if self.holder.get(&id) == Some(&who) {
            self.holder.remove(&id);
            self.serve(id);
        }
    }

    fn serve(&mut self, id: u32) {
        if self.holder.contains_key(&id) {
            return;
        }
        if let Some(next) = self.line.entry(id).or_default().pop_front() {
            self.grant(next, id);
        }
    }

    fn send_others(&mut self, who: usize, id: u32, event: Event) {
        for (other, tab) in self.tabs.iter_mut().enumerate() {
            if other != who && tab.id == id {
                tab.inbox.push_back(event);
            }
        }
    }

    fn write(&mut self, who: usize, id: u32) {
        let kept = self.store.entry(id).or_default();
        if kept.sequence > self.tabs[who].seen {
            return self.tell(who, Event::Overtaken);
        }
        if self.full {
            return self.tell(who, Event::SaveFailed);
        }
        kept.sequence += 1;
        kept.changes = self.tabs[who].memory.clone();
        self.tabs[who].seen = kept.sequence;
        self.send_others(who, id, Event::WrittenElsewhere);
        self.tell(who, Event::Saved);
    }

    /// Everyone wakes, every message arrives, everything that waits is written.
    fn settle(&mut self) {
        self.full = false;
        for _ in 0..50 {
            for who in 0..self.tabs.len() {
                self.tabs[who].frozen = false;
                while let Some(event) = self.tabs[who].inbox.pop_front() {
                    self.tell(who, event);
                }
                self.tell(who, Event::SaveDue);
            }
        }
    }

    fn kept_anywhere(&self) -> Changes {
        let kept = self.store.values().flat_map(|kept| &kept.changes);
        kept.copied().collect()
    }
}

fn run(script: &[(usize, Happening)]) -> World {
    let mut world = World::with_tabs(2);
    for (number, (who, happening)) in (0..).zip(script) {
        world.happen(*who, *happening, number);
    }
    world.settle();
    world
}

fn any_happening() -> impl Strategy<Value = Happening> {
    use Happening as H;
    prop_oneof![
        6 => Just(H::Edit),
        4 => Just(H::SaveDue),
        2 => Just(H::Leave),
        6 => Just(H::Deliver),
        3 => Just(H::TakeOver),
        2 => Just(H::Patience),
        1 => Just(H::Freeze),
        1 => Just(H::Thaw),
        1 => Just(H::StoreFull),
        1 => Just(H::StoreHasRoom),
    ]
}

#[test]
fn fault_08_no_order_of_actions_in_two_tabs_loses_a_change() {
    let cases = crate::generated_cases(2_000, 100_000);
    let script = proptest::collection::vec((0..2usize, any_happening()), 20);
    proptest!(ProptestConfig::with_cases(cases), |(script in script)| {
        let world = run(&script);
        prop_assert_eq!(world.kept_anywhere(), world.accepted.clone(), "{:?}", world);
        for tab in &world.tabs {
            prop_assert!(!tab.tab.has_unsaved());
            prop_assert!(tab.tab.role() != Role::Asking);
        }
        for id in world.store.keys() {
            let writers = world.tabs.iter().filter(|t| t.id == *id && t.tab.role() == Role::Writer);
            prop_assert!(writers.count() <= 1);
        }
    });
}

#[test]
fn stories_end_as_people_expect() {
    use Happening as H;
    let check = |story: &str, script: &[(usize, Happening)], dossiers: usize, roles: [Role; 2]| {
        let world = run(script);
        assert_eq!(world.kept_anywhere(), world.accepted, "{story}");
        assert_eq!(world.store.len(), dossiers, "{story}");
        let ends: Vec<Role> = world.tabs.iter().map(|tab| tab.tab.role()).collect();
        assert_eq!(ends, roles, "{story}");
    };
    let (writer, reader) = (Role::Writer, Role::Reader);
    check(
        "the first tab writes",
        &[(0, H::Deliver), (0, H::Edit)],
        1,
        [writer, reader],
    );
    check(
        "a tab that follows refuses edits",
        &[(1, H::Deliver), (1, H::Edit)],
        1,
        [writer, reader],
    );
    check(
        "taking over flushes the other tab",
        &[
            (0, H::Deliver),
            (1, H::Deliver),
            (0, H::Edit),
            (1, H::TakeOver),
            (0, H::Deliver),
        ],
        1,
        [reader, writer],
    );
    check(
        "a frozen tab that wakes with a change keeps it apart",
        &[
            (0, H::Deliver),
            (1, H::Deliver),
            (0, H::Edit),
            (0, H::Freeze),
            (1, H::TakeOver),
            (1, H::Patience),
            (1, H::Deliver),
            (1, H::Edit),
            (1, H::SaveDue),
            (0, H::Thaw),
            (0, H::SaveDue),
        ],
        2,
        [writer, writer],
    );
    check(
        "typing before the lock is refused keeps what was typed apart",
        &[(1, H::Edit), (1, H::Deliver)],
        2,
        [writer, writer],
    );
    check(
        "a page that is hidden before the lock is refused does not write from then on",
        &[(1, H::Leave), (1, H::Deliver), (1, H::Edit)],
        1,
        [writer, reader],
    );
    check(
        "what was typed before such a page was hidden is kept in the one dossier",
        &[(1, H::Edit), (1, H::Leave), (1, H::Deliver)],
        1,
        [writer, reader],
    );
}
