//! Which of the tabs with the same dossier writes it, as a pure machine.
//!
//! One tab holds the lock of a dossier and writes; the others follow it and refuse edits until
//! the user goes on there. Locks only keep people from surprises: a browser can freeze a tab,
//! take its lock and wake it later. What keeps every change is that a write which was overtaken
//! is refused (`Shelf::put`) and that the tab then goes on under a new id, a fork.
//! `src/app/keeping/tabs.rs` does what the machine says; `src/browser/locks.rs` has the locks.

/// What a tab may do with the dossier that is open in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// The lock has been asked for. Edits are welcome and wait to be written.
    Asking,
    /// This tab writes.
    Writer,
    /// Another tab writes; this one follows and refuses edits.
    Reader,
}

/// Something that happened to a tab.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// Another dossier was opened in this tab.
    Opened,
    /// The user changed something.
    Edited,
    /// A change has waited long enough, or the page is hidden or left.
    SaveDue,
    /// The write that was asked for succeeded.
    Saved,
    /// The write that was asked for failed; everything is still in memory.
    SaveFailed,
    /// The write that was asked for was refused: another tab has written.
    Overtaken,
    /// The lock is ours; or the page is being left and writes without waiting for it.
    Granted,
    /// Another tab has the lock.
    Refused,
    /// The lock was ours, and another tab took it.
    Stolen,
    /// The user wants to go on in this tab.
    TakeOver,
    /// Another tab asks for the lock.
    AskedToHandOver,
    /// The other tab cannot hand over now.
    HandOverRefused,
    /// The other tab has had its time to answer.
    PatienceOver,
    /// Another tab has written the dossier.
    WrittenElsewhere,
}

/// Something to do, in this order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// Ask for the lock, to be granted or refused at once.
    RequestLock,
    /// Stand in line for the lock.
    QueueForLock,
    /// Take the lock from whoever has it.
    StealLock,
    /// Give the lock up.
    ReleaseLock,
    /// Ask the tab that writes to hand over, and allow it some time.
    AskToHandOver,
    /// Write the dossier; answer with `Saved`, `SaveFailed` or `Overtaken`.
    Write,
    /// Show what the store holds.
    ReadAgain,
    /// Go on with what is in memory as a dossier of its own, under a new id.
    Fork,
}

/// One tab, as far as writing goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tab {
    role: Role,
    unsaved: bool,
    /// The user asked to go on here, and the other tab has not answered.
    taking_over: bool,
    /// Another tab waits until the running write is done.
    handing_over: bool,
}

impl Tab {
    /// A tab that opens a dossier, with what it has to do first.
    pub fn open() -> (Self, Vec<Act>) {
        let tab = Self {
            role: Role::Asking,
            unsaved: false,
            taking_over: false,
            handing_over: false,
        };
        (tab, vec![Act::RequestLock])
    }

    /// What this tab may do.
    pub const fn role(&self) -> Role {
        self.role
    }

    /// Whether something in memory has not been written.
    pub const fn has_unsaved(&self) -> bool {
        self.unsaved
    }

    /// Takes in an event and says what to do.
    pub fn take(&mut self, event: Event) -> Vec<Act> {
        match event {
            Event::Opened => self.reopen(),
            Event::Edited => self.edited(),
            Event::SaveDue if self.unsaved && self.role == Role::Writer => vec![Act::Write],
            Event::Saved => self.saved(),
            Event::SaveFailed => self.save_failed(),
            Event::Overtaken => self.fork(),
            Event::Granted => self.granted(),
            // A writer too: one that was left before the lock had answered.
            Event::Refused if self.role != Role::Reader => self.step_back(),
            Event::Stolen if self.role == Role::Writer => self.step_back(),
            Event::TakeOver if self.role == Role::Reader => {
                self.taking_over = true;
                vec![Act::AskToHandOver]
            }
            Event::AskedToHandOver if self.role == Role::Writer => self.hand_over(),
            Event::PatienceOver if self.taking_over && self.role == Role::Reader => {
                vec![Act::StealLock]
            }
            Event::HandOverRefused => {
                self.taking_over = false;
                Vec::new()
            }
            // With something unsaved the next write finds out, and forks.
            Event::WrittenElsewhere if !self.unsaved => vec![Act::ReadAgain],
            _ => Vec::new(),
        }
    }

    fn reopen(&mut self) -> Vec<Act> {
        let (tab, mut acts) = Self::open();
        *self = tab;
        acts.insert(0, Act::ReleaseLock);
        acts
    }

    fn edited(&mut self) -> Vec<Act> {
        self.unsaved |= self.role != Role::Reader;
        Vec::new()
    }

    fn saved(&mut self) -> Vec<Act> {
        self.unsaved = false;
        if self.handing_over {
            return self.step_aside();
        }
        Vec::new()
    }

    fn save_failed(&mut self) -> Vec<Act> {
        // The other tab goes on with what the store holds; what is here lives on by itself.
        if self.handing_over {
            return self.fork();
        }
        Vec::new()
    }

    fn granted(&mut self) -> Vec<Act> {
        self.role = Role::Writer;
        self.taking_over = false;
        if self.unsaved {
            return vec![Act::Write];
        }
        vec![Act::ReadAgain]
    }

    /// Without the lock: follow, unless there is something here that only this tab has.
    fn step_back(&mut self) -> Vec<Act> {
        if self.unsaved {
            return self.fork();
        }
        self.role = Role::Reader;
        vec![Act::ReadAgain, Act::QueueForLock]
    }

    fn hand_over(&mut self) -> Vec<Act> {
        if self.unsaved {
            self.handing_over = true;
            return vec![Act::Write];
        }
        self.step_aside()
    }

    fn step_aside(&mut self) -> Vec<Act> {
        self.handing_over = false;
        self.role = Role::Reader;
        // Behind the tab that asked, which stands in line already.
        vec![Act::ReleaseLock, Act::QueueForLock]
    }

    /// The dossier goes on here under a new id that no other tab knows.
    fn fork(&mut self) -> Vec<Act> {
        let (tab, _) = Self::open();
        *self = Self {
            unsaved: true,
            ..tab
        };
        vec![Act::ReleaseLock, Act::Fork, Act::RequestLock]
    }
}

#[cfg(test)]
#[path = "tabs_tests.rs"]
mod tests;
