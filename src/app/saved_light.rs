//! Where saving stands, as a light in the header; `keeping/notices` has the notices above the page.

use brugwijzer_core::dossier::StoreError;
use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::state::Saving;
use crate::app::words::{t, t_with, with_texts};
use crate::browser::{BrowserError, clock};

/// Where saving stands, in words; announced only when it goes wrong.
#[component]
pub fn SavedLight(saving: RwSignal<Saving>) -> impl IntoView {
    let class = move || match saving.get() {
        Saving::Unread | Saving::Nothing | Saving::Waiting | Saving::Elsewhere => {
            "bw-saved bw-saved--waiting"
        }
        Saving::Kept(_) => "bw-saved",
        Saving::Memory(BrowserError::Unwanted) => "bw-saved bw-saved--waiting bw-saved--shared",
        Saving::Memory(BrowserError::SingleFile) => "bw-saved bw-saved--waiting",
        Saving::Failed(_) | Saving::Memory(_) | Saving::NotOnDisk(_) => "bw-saved bw-saved--failed",
    };
    let trouble = Memo::new(move |_| match saving.get() {
        Saving::Failed(_) | Saving::Memory(_) => Some(saving_text(saving.get())),
        _ => None,
    });
    let copy = move || {
        trouble
            .with(Option::is_some)
            .then(|| view! { <a class="nl-link" href=Route::Data.href()>{t("saving-copy")}</a> })
    };
    view! {
        <p class=class id="saved">
            <span class="bw-saved__light" aria-hidden="true"></span>
            <span>{move || saving_text(saving.get())}</span>
            " "
            {copy}
        </p>
        <p class="bw-hidden" role="alert">{trouble}</p>
    }
}

fn saving_text(saving: Saving) -> String {
    let at = |id: &str, moment| {
        let local = clock::local(moment);
        let time = with_texts(|texts| texts.time(local.hour, local.minute));
        t_with(id, &[("time", time.into())])
    };
    match saving {
        Saving::Unread => t("saving-unread"),
        Saving::Nothing => t("saving-nothing"),
        Saving::Waiting => t("saving-waiting"),
        Saving::Kept(moment) => at("saving-kept", moment),
        Saving::NotOnDisk(moment) => at("saving-not-on-disk", moment),
        Saving::Elsewhere => t("saving-elsewhere"),
        Saving::Memory(BrowserError::Unwanted) => t("saving-shared"),
        Saving::Memory(BrowserError::SingleFile) => t("saving-file"),
        Saving::Memory(_) => t("saving-memory"),
        Saving::Failed(StoreError::Full) => t("saving-full"),
        Saving::Failed(StoreError::Denied) => t("saving-denied"),
        Saving::Failed(_) => t("saving-other"),
    }
}
