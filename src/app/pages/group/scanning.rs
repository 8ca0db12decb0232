//! Codes read from phones with this device's camera. Typing stays possible beside it.

use std::time::Duration;

use leptos::prelude::*;

use crate::app::exercise::Room;
use crate::app::words::t;
use crate::browser::camera::{self, Camera};

const VIDEO: &str = "scan-video";
/// How long between two looks at the picture.
const PAUSE: Duration = Duration::from_millis(250);
/// After so many looks without a code the phone is gone.
const GONE: u32 = 8;

/// The code that was read last.
#[derive(Clone, Default)]
struct Last {
    code: String,
    /// How often nothing was seen since.
    looks: u32,
    /// How many ballots were counted when it was last seen.
    counted: Option<u32>,
}

impl Last {
    /// Whether this is not the code that is before the camera already. One that comes back after
    /// it was taken back is new.
    fn is_new(&mut self, code: &str, counted: Option<u32>) -> bool {
        let is_back = self.looks >= GONE && counted < self.counted;
        let is_new = self.code != code || is_back;
        code.clone_into(&mut self.code);
        (self.looks, self.counted) = (0, counted);
        is_new
    }

    fn saw_nothing(&mut self) {
        self.looks = self.looks.saturating_add(1);
    }
}

/// Where scanning stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scanning {
    Off,
    Starting,
    On,
    /// The id of the sentence that says why not.
    Refused(&'static str),
}

/// The button, the picture and what went wrong. A code that was read goes to `on_code` once.
pub(super) fn view(room: Room, on_code: Callback<String>) -> AnyView {
    let stands = RwSignal::new(Scanning::Off);
    let camera = StoredValue::new_local(None::<Camera>);
    let last = StoredValue::new(Last::default());
    let start = move || {
        stands.set(Scanning::Starting);
        wasm_bindgen_futures::spawn_local(async move {
            let opened = Camera::open().await;
            let Ok(opened) = opened else {
                stands.try_set(Scanning::Refused("group-scan-refused"));
                return;
            };
            let is_shown = opened.show(VIDEO).is_ok();
            // Left or stopped meanwhile: dropping the camera switches it off.
            if is_shown && stands.try_get_untracked() == Some(Scanning::Starting) {
                camera.try_set_value(Some(opened));
                stands.try_set(Scanning::On);
                look(room, stands, camera, last, on_code);
            }
        });
    };
    let stop = move || {
        camera.try_set_value(None);
        stands.try_set(Scanning::Off);
    };
    on_cleanup(move || {
        camera.try_set_value(None);
    });
    let is_on = move || matches!(stands.get(), Scanning::Starting | Scanning::On);
    let toggle = move |_| if untrack(is_on) { stop() } else { start() };
    let said = move || match stands.get() {
        Scanning::Off => String::new(),
        Scanning::Starting => t("group-scan-starting"),
        Scanning::On => t("group-scan-on"),
        Scanning::Refused(id) => t(id),
    };
    view! {
        <div class="bw-actions">
            <button class="nl-button" type="button" id="scan" aria-pressed=move || is_on().to_string() on:click=toggle>
                {move || t(if is_on() { "group-scan-stop" } else { "group-scan" })}
            </button>
        </div>
        <p class="nl-paragraph" role="status" id="scan-said">{said}</p>
        <video class="bw-scan" id=VIDEO playsinline=true muted=true hidden=move || !is_on() aria-label=t("group-scan-video")></video>
    }
    .into_any()
}

/// Looks at the picture again and again while the camera is on.
fn look(
    room: Room,
    stands: RwSignal<Scanning>,
    camera: StoredValue<Option<Camera>, LocalStorage>,
    last: StoredValue<Last>,
    on_code: Callback<String>,
) {
    if stands.try_get_untracked() != Some(Scanning::On) {
        return;
    }
    wasm_bindgen_futures::spawn_local(async move {
        match camera::read(VIDEO).await {
            Ok(Some(code)) => {
                // The phone is still before the camera: the same code is not another one.
                let is_new = last.try_update_value(|last| last.is_new(&code, room.counter()));
                if is_new == Some(true) {
                    on_code.try_run(code);
                }
            }
            Ok(None) => {
                last.try_update_value(Last::saw_nothing);
            }
            Err(_) => {
                camera.try_set_value(None);
                stands.try_set(Scanning::Refused("group-scan-failed"));
                return;
            }
        }
        set_timeout(move || look(room, stands, camera, last, on_code), PAUSE);
    });
}

#[cfg(test)]
mod tests {
    use super::{GONE, Last};

    #[test]
    fn a_phone_is_read_once_and_again_after_its_code_was_taken_back() {
        let mut last = Last::default();
        assert!(last.is_new("A", Some(3)));
        assert!(!last.is_new("A", Some(4)));
        // Taken back while it is still before the camera, or hidden for a moment.
        assert!(!last.is_new("A", Some(3)));
        assert!(!last.is_new("A", Some(4)));
        last.saw_nothing();
        assert!(!last.is_new("A", Some(3)));
        assert!(!last.is_new("A", Some(4)));
        (0..GONE).for_each(|_| last.saw_nothing());
        assert!(last.is_new("A", Some(3)));
        assert!(last.is_new("B", Some(4)));
    }
}
