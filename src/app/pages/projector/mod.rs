//! What the room sees: on this screen, or in a window of its own that only receives pictures.
//! Source: method.md sections 1, 3 and 4; design.md, "Projector".
//!
//! `pictures` makes the present picture from the exercise, `view` draws one.

mod pictures;
mod view;

use brugwijzer_core::documents::slide::{self, Slide};
use leptos::prelude::*;

pub use pictures::{has_link, picture, said, words};

use crate::app::exercise::{HELLO, LINE, Room, use_room};
use crate::app::route::Route;
use crate::app::words::t;
use crate::browser::channel::Channel;
use crate::browser::{address, page as browser_page, window};

/// The name of the projector window, so that a second click finds the first one.
pub const WINDOW: &str = "brugwijzer-projector";

/// The window that receives pictures from the facilitator's window.
pub fn receiving() -> AnyView {
    let picture = RwSignal::new(None::<Slide>);
    let owner = StoredValue::new(None::<String>);
    let line = StoredValue::new_local(None::<Channel>);
    let on_text = move |text: String| {
        let Some(received) = slide::read(&text) else {
            return;
        };
        let before = owner.get_value();
        if let Some(now) = received.is_for(before.as_deref()) {
            owner.set_value(now.map(str::to_owned));
            picture.set(Some(received.slide));
        }
    };
    line.set_value(Channel::open(LINE, on_text).ok());
    line.with_value(|line| {
        if let Some(line) = line {
            line.send(HELLO);
        }
    });
    address::on_hash_change(|_| window::reload());
    browser_page::set_title(&t("projector-title"));
    let shown = move || match picture.get() {
        Some(picture) => view::show(&picture),
        None => waiting(),
    };
    view! { {shown} }.into_any()
}

/// Before the first picture has come.
fn waiting() -> AnyView {
    view! {
        <main class="bw-projector">
            <h1 class="bw-projector__statement" tabindex="-1">{t("projector-waiting")}</h1>
            <p>{t("projector-waiting-about")}</p>
            <p><a class="nl-link" href=Route::Group.href()>{t("projector-to-group")}</a></p>
        </main>
    }
    .into_any()
}

/// The projector on the facilitator's own screen: arrows go through the pictures, Escape leaves.
pub fn page() -> AnyView {
    let room = use_room();
    let picture = Memo::new(move |_| picture(room));
    window::on_key(move |key| match key.as_str() {
        "ArrowRight" | "PageDown" | " " => pictures::step(room, 1),
        "ArrowLeft" | "PageUp" => pictures::step(room, -1),
        "Escape" => leave(room),
        _ => {}
    });
    view! {
        <div class="bw-projector-here">
            {move || view::show(&picture.get())}
            <div class="bw-projector-here__keys">
                <button class="nl-button" type="button" id="projector-back" on:click=move |_| pictures::step(room, -1)>{t("projector-back")}</button>
                <button class="nl-button" type="button" id="projector-next" on:click=move |_| pictures::step(room, 1)>{t("projector-next")}</button>
                <button class="nl-button" type="button" on:click=|_| window::fill_screen()>{t("projector-full")}</button>
                <button class="nl-button" type="button" id="projector-leave" on:click=move |_| leave(room)>{t("projector-to-group")}</button>
            </div>
        </div>
    }
    .into_any()
}

/// Back to the facilitator's page, in place of this one in the history.
fn leave(room: Room) {
    window::leave_full_screen();
    // The address is always ours to set.
    let _ = address::replace(&Route::Group.href());
    room.state().route.set(Route::Group);
}
