//! The ballot code on a phone, until it is wiped.

use leptos::prelude::*;

use super::PHONE_TITLE;
use crate::app::components::Qr;
use crate::app::saying::Saying;

/// The code in large groups and as a QR code.
pub(super) fn page(
    code: String,
    saying: &Saying,
    on_anew: Callback<()>,
    on_wipe: Callback<()>,
) -> AnyView {
    let groups: Vec<String> = code.split(' ').map(str::to_owned).collect();
    let plain = groups.concat();
    view! {
        <p class="bw-eyebrow">{saying.say("participant-done")}</p>
        <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{saying.say("participant-code")}</h1>
        <p class="bw-phone__code" id="ballot-code" dir="ltr">{groups.into_iter().map(|group| view! { <span>{group}</span> }).collect_view()}</p>
        <p class="nl-paragraph">{saying.say("participant-code-about")}</p>
        <p class="nl-paragraph">{saying.say("exercise-code-private")}</p>
        <details class="bw-details">
            <summary>{saying.say("participant-qr")}</summary>
            <div class="bw-details__body"><Qr text=plain label=saying.plain("participant-qr-label") /></div>
        </details>
        <div class="bw-actions">
            <button class="nl-button nl-button--primary" type="button" id="wipe" on:click=move |_| on_wipe.run(())>{saying.say("participant-wipe")}</button>
        </div>
        <p class="nl-paragraph bw-small">{saying.say("participant-anew-about")} " "
            <button class="bw-textbutton" type="button" id="anew" on:click=move |_| on_anew.run(())>{saying.say("participant-anew")}</button>
        </p>
    }
    .into_any()
}
