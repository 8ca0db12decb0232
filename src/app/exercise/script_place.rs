//! Where the facilitator is in the script: the tab remembers it, so that a reload goes on there.

use brugwijzer_core::domain::exercise::Stage;
use brugwijzer_core::domain::exercise::script::ScriptStep;
use leptos::prelude::*;

use super::Room;
use crate::browser::session;

/// A new step begins with its own time, and the tab remembers both.
pub fn remember(room: Room) {
    Effect::watch(
        move || room.step.get(),
        move |_, _, _| {
            let resumes = room.resumes.try_update_value(std::mem::take);
            if resumes != Some(true) {
                room.until.set(None);
            }
        },
        false,
    );
    Effect::watch(
        move || (room.step.get(), room.until.get()),
        move |(step, until), _, _| {
            session::keep_script(&format!("{} {}", step.id(), until.unwrap_or(0)));
        },
        false,
    );
}

/// Goes on with the step at which the page was loaded anew, when it belongs to this stage.
pub fn resume(room: Room, stage: Stage) {
    let script = session::script().unwrap_or_default();
    let Some((step, until)) = script.split_once(' ') else {
        return;
    };
    let step = ScriptStep::from_id(step).filter(|step| step.stage() == stage);
    if let Some(step) = step {
        // The signal tells of every step that is set, also of the same one.
        room.resumes.set_value(true);
        room.step.set(step);
        room.until
            .set(until.parse().ok().filter(|until| *until > 0));
    }
}
