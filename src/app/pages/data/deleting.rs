//! The day on which a dossier goes, and choosing another one.

use brugwijzer_core::domain::planning::{iso, parse_iso};
use brugwijzer_core::dossier::{Dossier, DossierId};
use leptos::prelude::*;

use crate::app::components::{Moment, MomentField};
use crate::app::keeping::opening;
use crate::app::state::State;
use crate::app::today;
use crate::app::words::{t, t_with, with_texts};

/// The date in words, with a form behind it.
pub fn view(state: State, dossier: &Dossier, again: Callback<()>) -> AnyView {
    let date = dossier.delete_date();
    let said = date.map_or_else(
        || t("data-delete-never"),
        |date| {
            let words =
                with_texts(|texts| texts.date(date.year(), u8::from(date.month()), date.day()));
            t_with("data-delete-on", &[("date", words.into())])
        },
    );
    let name = opening::name_of(&dossier.municipality);
    let label = t_with("data-delete-change-of", &[("name", name.into())]);
    let open = RwSignal::new(false);
    let chosen = RwSignal::new(date.map(iso).unwrap_or_default());
    let (own_id, default_id) = (dossier.id.clone(), dossier.id.clone());
    let set = move |id: DossierId, date| {
        let outcome = opening::set_delete_date(state, id, date);
        wasm_bindgen_futures::spawn_local(async move {
            state.message.set(t(if outcome.await {
                "data-delete-done"
            } else {
                "data-delete-failed"
            }));
            // The page may have been left in the meantime.
            again.try_run(());
        });
    };
    let error = RwSignal::new("");
    let keep = move |_| match parse_iso(&chosen.get_untracked()) {
        Some(date) if date > today::date() => {
            set(own_id.clone(), Some(date));
        }
        _ => error.set("data-delete-past"),
    };
    let default = move |_| set(default_id.clone(), None);
    let form = move || {
        let (keep, default) = (keep.clone(), default.clone());
        open.get().then(|| view! {
            <div class="bw-item__step">
                <MomentField
                    id="delete-date"
                    label=t("data-delete-field")
                    help=t("data-delete-help")
                    kind=Moment::Date
                    value=chosen
                    on_choose=Callback::new(move |text| chosen.set(text))
                />
                <p class="utrecht-form-field-error-message" role="alert">{move || Some(error.get()).filter(|id| !id.is_empty()).map(t)}</p>
                <div class="bw-actions">
                    <button class="nl-button" type="button" on:click=keep>{t("data-delete-save")}</button>
                    <button class="nl-button" type="button" on:click=default>{t("data-delete-default")}</button>
                </div>
            </div>
        })
    };
    view! {
        <p class="bw-item__who">
            {said} " "
            <button class="bw-textbutton bw-small" type="button" aria-label=label aria-expanded=move || open.get().to_string() on:click=move |_| open.update(|open| *open = !*open)>{t("data-delete-change")}</button>
        </p>
        {form}
    }
    .into_any()
}
