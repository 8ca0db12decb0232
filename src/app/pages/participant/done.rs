//! The ballot code on a phone, until it is wiped.

use leptos::prelude::*;

use super::PHONE_TITLE;
use crate::app::components::Qr;
use crate::app::words::t;

/// The code in large groups and as a QR code.
pub(super) fn page(code: String, on_anew: Callback<()>, on_wipe: Callback<()>) -> AnyView {
    let groups: Vec<String> = code.split(' ').map(str::to_owned).collect();
    let plain = groups.concat();
    view! {
        <p class="bw-eyebrow">{t("participant-done")}</p>
        <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{t("participant-code")}</h1>
        <p class="bw-phone__code" id="ballot-code">{groups.into_iter().map(|group| view! { <span>{group}</span> }).collect_view()}</p>
        <p class="nl-paragraph">{t("participant-code-about")}</p>
        <p class="nl-paragraph">{t("exercise-code-private")}</p>
        <details class="bw-details">
            <summary>{t("participant-qr")}</summary>
            <div class="bw-details__body"><Qr text=plain label=t("participant-qr-label") /></div>
        </details>
        <div class="bw-actions">
            <button class="nl-button nl-button--primary" type="button" id="wipe" on:click=move |_| on_wipe.run(())>{t("participant-wipe")}</button>
        </div>
        <p class="nl-paragraph bw-small">{t("participant-anew-about")} " "
            <button class="bw-textbutton" type="button" id="anew" on:click=move |_| on_anew.run(())>{t("participant-anew")}</button>
        </p>
    }
    .into_any()
}
