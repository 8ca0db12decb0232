//! What a choice sets off, once the browser has shown the choice itself.
//!
//! Nothing that a person does next finds it undone: every event of theirs does first what waits.
//! What comes from elsewhere, such as a timer or another tab, calls [`now`] itself.

use std::cell::RefCell;
use std::time::Duration;

use leptos::prelude::{request_animation_frame, set_timeout, untrack};
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
    let first = Closure::<dyn Fn()>::new(|| {
        now();
    })
    .into_js_value();
    for event in NEXT {
        // Should one be refused, the timer still comes.
        let _ =
            window.add_event_listener_with_callback_and_bool(event, first.unchecked_ref(), true);
    }
}

/// Does `task` soon after the next frame, or before whatever a person does next.
pub fn run(task: impl FnOnce() + 'static) {
    WAITING.with_borrow_mut(|waiting| waiting.push(Box::new(task)));
    let at_last = || {
        now();
    };
    request_animation_frame(move || set_timeout(at_last, Duration::ZERO));
    set_timeout(at_last, NO_FRAME);
}

/// Does what waits, in the order in which it came. Says whether there was anything.
pub fn now() -> bool {
    let waiting = WAITING.take();
    let was_any = !waiting.is_empty();
    for task in waiting {
        untrack(task);
    }
    was_any
}
