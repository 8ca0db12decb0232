//! How a participant reads: language, size of the letters, and aloud.

use leptos::prelude::*;

use crate::app::components::SafetyText;
use crate::app::saying::Speaking;
use crate::app::words::t;
use crate::browser::{page, spoken};

/// How many sizes of letters there are.
const SIZES: u8 = 3;

/// The choice of language.
#[component]
pub fn Tongues(speaking: Speaking) -> impl IntoView {
    let option = move |(value, name, lang): (String, String, String)| {
        let own = value.clone();
        let chosen = move || speaking.choice().with(|choice| *choice == own);
        view! { <option value=value lang=lang prop:selected=chosen>{name}</option> }
    };
    view! {
        <select id="tongue" class="utrecht-select utrecht-select--html-select bw-tongue" dir="ltr" aria-label=t("participant-language")
            on:change=move |event| speaking.choose(event_target_value(&event))>
            {move || speaking.choices().into_iter().map(option).collect_view()}
        </select>
    }
    .into_any()
}

/// Larger letters and reading aloud, below the bar. `size` counts steps from 0; it goes back to
/// that with this component.
#[component]
pub fn Reading(speaking: Speaking, size: RwSignal<u8>) -> impl IntoView {
    Effect::new(move || page::set_text_size(size.get()));
    on_cleanup(|| {
        page::set_text_size(0);
        spoken::stop();
    });
    let larger = move |_| size.update(|size| *size = (*size + 1) % SIZES);
    let size_id = move || match size.get() {
        last if last + 1 == SIZES => "participant-letters-normal",
        _ => "participant-letters-larger",
    };
    view! {
        <div class="bw-phone__tools">
            <button class="bw-textbutton" type="button" id="letters" on:click=larger>{move || speaking.now().say(size_id())}</button>
            {aloud(speaking)}
        </div>
        <p role="alert">{move || speaking.has_failed().then(|| t("frame-language-failed"))}</p>
    }
    .into_any()
}

/// The button that reads aloud; only where the device itself has a voice for the language.
fn aloud(speaking: Speaking) -> AnyView {
    // Voices come and go outside of what a signal sees.
    let news = RwSignal::new(0_u32);
    let tell = move || {
        news.try_update(|count| *count += 1);
    };
    wasm_bindgen_futures::spawn_local(async move {
        if spoken::languages().await.is_ok() {
            spoken::on_change(tell);
            tell();
        }
    });
    let language = move || {
        news.track();
        let tags = speaking.now().tags();
        tags.into_iter().find(|tag| spoken::has_voice(tag))
    };
    let button = move |language: String| {
        let is_reading = spoken::is_reading();
        let id = if is_reading {
            "participant-read-stop"
        } else {
            "participant-read"
        };
        let press = move |_| {
            if is_reading {
                spoken::stop();
            } else {
                spoken::read(&language);
            }
            tell();
        };
        view! { <button class="bw-textbutton" type="button" id="read-aloud" on:click=press>{speaking.now().say(id)}</button> }
    };
    (move || language().map(button)).into_any()
}

/// What stands below every screen: whom to call, and who has read these words.
pub fn foot(speaking: Speaking) -> AnyView {
    let draw = |text| view! { <SafetyText text=text /> }.into_any();
    view! {
        <footer class="bw-phone__foot">
            {move || {
                let saying = speaking.now();
                view! {
                    <p>{saying.show(&["safety-line"], |texts| texts.get("safety-line"), draw)}</p>
                    {saying.unchecked().map(|said| view! { <p id="unchecked">{said}</p> })}
                }
            }}
        </footer>
    }
    .into_any()
}
