//! Where the facilitator is in the script: the tab remembers it, so that a reload goes on there.

use brugwijzer_core::domain::exercise::script::ScriptStep;
use leptos::prelude::*;

use super::Room;
use crate::browser::session;

/// Lets the tab remember every step and its time.
pub fn remember(room: Room) {
    Effect::watch(
        move || (room.step.get(), room.until.get()),
        move |(step, until), _, _| {
            session::keep_script(&format!("{} {}", step.id(), until.unwrap_or(0)));
        },
        false,
    );
}

/// Goes on with the step at which the page was loaded anew, when it belongs to the stage of the
/// exercise.
pub fn resume(room: Room) {
    let script = session::script().unwrap_or_default();
    let Some((step, until)) = script.split_once(' ') else {
        return;
    };
    let stage = untrack(|| room.stage());
    let step = ScriptStep::from_id(step).filter(|step| Some(step.stage()) == stage);
    if let Some(step) = step {
        room.step.set(step);
        room.until
            .set(until.parse().ok().filter(|until| *until > 0));
    }
}
