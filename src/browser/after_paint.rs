//! What a choice sets off, once the browser has shown the choice itself.
//!
//! Nothing that a person does next finds it undone: every event of theirs does first what waits.

use std::cell::RefCell;
use std::time::Duration;

use leptos::prelude::{request_animation_frame, set_timeout};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// What a person does next, and how a page is left.
const NEXT: [&str; 8] = [
    "keydown",
    "click",
    "input",
    "change",
    "hashchange",
    "visibilitychange",
    "beforeunload",
    "pagehide",
];

/// How long a frame may stay away; a page out of sight has none.
const NO_FRAME: Duration = Duration::from_millis(100);

type Task = Box<dyn FnOnce()>;

thread_local! {
    static WAITING: RefCell<Vec<Task>> = const { RefCell::new(Vec::new()) };
}

/// Listens for as long as the page lives. At the start, before anyone else does: in Chromium
/// what listens to the window itself is called in the order in which it came.
pub fn install() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let first = Closure::<dyn Fn()>::new(do_what_waits).into_js_value();
    for event in NEXT {
        // Should one be refused, the timer still comes.
        let _ =
            window.add_event_listener_with_callback_and_bool(event, first.unchecked_ref(), true);
    }
}

/// Does `task` soon after the next frame, or before whatever a person does next.
pub fn run(task: impl FnOnce() + 'static) {
    WAITING.with_borrow_mut(|waiting| waiting.push(Box::new(task)));
    request_animation_frame(|| set_timeout(do_what_waits, Duration::ZERO));
    set_timeout(do_what_waits, NO_FRAME);
}

/// In the order in which it came; what comes meanwhile gets a turn of its own.
fn do_what_waits() {
    for task in WAITING.take() {
        task();
    }
}
