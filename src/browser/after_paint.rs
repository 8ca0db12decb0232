//! What a choice sets off, once the browser has shown the choice itself.
//!
//! Nothing that a person does next finds it undone: every event of theirs does first what waits.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use leptos::prelude::{request_animation_frame, set_timeout};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// What a person does next, and how a page is left.
const NEXT: [&str; 9] = [
    "pointerdown",
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
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// Does `task` soon after the next frame, or before whatever a person does next.
pub fn run(task: impl FnOnce() + 'static) {
    if !LISTENS.replace(true) && !listen() {
        // Nothing would do it before the page is left.
        LISTENS.set(false);
        return task();
    }
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

/// For as long as the page lives; says whether the browser took every listener.
fn listen() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let first = Closure::<dyn Fn()>::new(do_what_waits).into_js_value();
    NEXT.iter().all(|event| {
        window
            .add_event_listener_with_callback_and_bool(event, first.unchecked_ref(), true)
            .is_ok()
    })
}
