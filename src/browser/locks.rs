//! One tab at a time: locks that the browser frees when a tab ends.
//!
//! Web Locks where present; else a lease in local storage (`lease`). Either way the answers
//! come later, as words to the caller, and never after the claim was dropped.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;

use super::lease::Lease;

#[wasm_bindgen]
extern "C" {
    // web-sys counts Web Locks among the unstable interfaces; all engines have had them for years.
    type LockManager;

    #[wasm_bindgen(method, catch)]
    fn request(
        this: &LockManager,
        name: &str,
        options: &Object,
        callback: &JsValue,
    ) -> Result<Promise, JsValue>;
}

/// How a lock is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Manner {
    /// Now or not at all.
    AtOnce,
    /// When everyone before has had it.
    InLine,
    /// Now, from whoever has it.
    Stealing,
}

/// What is heard of a lock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Word {
    /// It is ours.
    Granted,
    /// Another tab has it.
    Refused,
    /// It was ours; another tab took it.
    Lost,
}

/// A lock that was asked for. Dropping it gives the lock up and ends the waiting.
pub struct Claim {
    held: Rc<Held>,
    _lease: Option<Lease>,
}

#[derive(Default)]
struct Held {
    is_dropped: Cell<bool>,
    release: RefCell<Option<Function>>,
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.held.is_dropped.set(true);
        if let Some(release) = self.held.release.take() {
            // Resolving a promise does not fail.
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// Asks for the lock with this name; what is heard comes later.
pub fn claim(name: &str, manner: Manner, heard: impl Fn(Word) + 'static) -> Claim {
    let held = Rc::new(Held::default());
    let heard: Rc<dyn Fn(Word)> = Rc::new(heard);
    let asked = manager().and_then(|manager| ask(&manager, name, manner, &held, &heard));
    let lease = asked.is_none().then(|| Lease::new(name, manner, heard));
    Claim {
        held,
        _lease: lease,
    }
}

fn manager() -> Option<LockManager> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    locks.is_object().then(|| locks.unchecked_into())
}

fn ask(
    manager: &LockManager,
    name: &str,
    manner: Manner,
    held: &Rc<Held>,
    heard: &Rc<dyn Fn(Word)>,
) -> Option<()> {
    let options = Object::new();
    let option = match manner {
        Manner::AtOnce => Some("ifAvailable"),
        Manner::InLine => None,
        Manner::Stealing => Some("steal"),
    };
    if let Some(option) = option {
        Reflect::set(&options, &option.into(), &JsValue::TRUE).ok()?;
    }
    let granted = on_answer(held.clone(), heard.clone());
    let running = manager.request(name, &options, &granted).ok()?;
    let lost = on_loss(held.clone(), heard.clone());
    // The promise ends when the lock is given up, or in an error when it is taken.
    let _ = running.catch(&lost);
    Some(())
}

/// Called with the lock or with null; the lock is held until the returned promise ends.
fn on_answer(held: Rc<Held>, heard: Rc<dyn Fn(Word)>) -> JsValue {
    let answer = move |lock: JsValue| -> JsValue {
        if held.is_dropped.get() {
            return JsValue::UNDEFINED;
        }
        if lock.is_null() {
            soon(heard, held, Word::Refused);
            return JsValue::UNDEFINED;
        }
        let until = Promise::new(&mut |resolve, _| {
            held.release.replace(Some(resolve));
        });
        soon(heard, held, Word::Granted);
        until.into()
    };
    Closure::once_into_js(answer)
}

fn on_loss(held: Rc<Held>, heard: Rc<dyn Fn(Word)>) -> Closure<dyn FnMut(JsValue)> {
    Closure::once(move |_: JsValue| soon(heard, held, Word::Lost))
}

/// Says it once the browser's own call has ended, unless nobody cares any more.
fn soon(heard: Rc<dyn Fn(Word)>, held: Rc<Held>, word: Word) {
    wasm_bindgen_futures::spawn_local(async move {
        if !held.is_dropped.get() {
            heard(word);
        }
    });
}
