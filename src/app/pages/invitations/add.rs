//! Adding a row, and drafting again.

use brugwijzer_core::documents::wording;
use brugwijzer_core::domain::invitation::{Side, Slot};
use leptos::prelude::*;

use super::editing::{Editing, role_of};
use crate::app::words::{t, with_texts};

/// The ways to get more rows.
pub fn view(editing: Editing) -> AnyView {
    let chosen = RwSignal::new(Slot::InformalMigrant);
    let group = |side: &Side| {
        let slots = Slot::ALL.iter().filter(|slot| slot.side() == *side);
        let option = |slot: &Slot| view! { <option value=slot.id() selected=*slot == Slot::InformalMigrant>{role_of(*slot)}</option> };
        view! {
            <optgroup label=with_texts(|texts| wording::side(*side, texts))>{slots.map(option).collect_view()}</optgroup>
        }
    };
    let choose = move |event| {
        if let Some(slot) = Slot::from_id(&event_target_value(&event)) {
            chosen.set(slot);
        }
    };
    view! {
        <h2 class="nl-heading nl-heading--level-3 bw-section bw-noprint">{t("list-add-title")}</h2>
        <div class="bw-field bw-field--inline bw-noprint">
            <div>
                <label class="utrecht-form-label" for="list-add-slot">{t("list-add-label")}</label>
                <select id="list-add-slot" class="utrecht-select utrecht-select--html-select" on:change=choose>
                    {Side::ALL.iter().map(group).collect_view()}
                </select>
            </div>
            <button class="nl-button" type="button" on:click=move |_| editing.add(chosen.get_untracked())>{t("list-add")}</button>
        </div>
        <div class="bw-noprint">
            <button class="nl-button" type="button" aria-describedby="list-regenerate-about" on:click=move |_| editing.regenerate()>
                {t("list-regenerate")}
            </button>
            <p class="bw-muted bw-small" id="list-regenerate-about">{t("list-regenerate-about")}</p>
        </div>
    }
    .into_any()
}
