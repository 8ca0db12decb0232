//! What a choice sets off, once the browser has shown the choice itself.
//!
//! Nothing that a person does next finds it undone: every event of theirs does first what waits.
//! What comes from elsewhere, such as a timer or another tab, calls [`now`] itself.

use std::cell::RefCell;

use js_sys::Function;
use leptos::prelude::untrack;
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

/// How long a frame may stay away, in ms; a page out of sight has none.
const NO_FRAME: i32 = 100;

type Task = Box<dyn FnOnce()>;

thread_local! {
    static WAITING: RefCell<Vec<Task>> = const { RefCell::new(Vec::new()) };
    /// Made once: a choice makes no functions of its own.
    static AT_LAST: Function = function(|| {
        now();
    });
    static AT_FRAME: Function = function(|| in_time(0));
}

fn function(call: impl Fn() + 'static) -> Function {
    Closure::<dyn Fn()>::new(call)
        .into_js_value()
        .unchecked_into()
}

/// Does what waits in so many milliseconds. Without a window there is nobody to wait for it.
fn in_time(rest: i32) {
    if let Some(window) = web_sys::window() {
        AT_LAST.with(|at_last| {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(at_last, rest);
        });
    }
}

/// Listens for as long as the page lives. At the start, before anyone else does: in Chromium
/// what listens to the window itself is called in the order in which it came.
pub fn install() {
    let Some(window) = web_sys::window() else {
        return;
    };
    for event in NEXT {
        // Should one be refused, the timer still comes.
        AT_LAST.with(|first| {
            let _ = window.add_event_listener_with_callback_and_bool(event, first, true);
        });
    }
}

/// Does `task` soon after the next frame, or before whatever a person does next.
pub fn run(task: impl FnOnce() + 'static) {
    let is_first = WAITING.with_borrow_mut(|waiting| {
        waiting.push(Box::new(task));
        waiting.len() == 1
    });
    if !is_first {
        // It is done with those before it.
        return;
    }
    if let Some(window) = web_sys::window() {
        AT_FRAME.with(|at_frame| {
            let _ = window.request_animation_frame(at_frame);
        });
    }
    in_time(NO_FRAME);
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
