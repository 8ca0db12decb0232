//! What pages put together from the styles alone, and the messages of the frame.

use brugwijzer_core::dossier::StoreError;
use leptos::prelude::*;

use super::{Family, LONG, example};
use crate::app::components::{Notice, NoticeKind, SafetyText, Terms};
use crate::app::saved_light::SavedLight;
use crate::app::state::Saving;
use crate::app::words::t;
use crate::browser::BrowserError;

pub(super) fn families() -> Vec<Family> {
    vec![buttons(), words(), notices(), saved_light(), lists()]
}

fn buttons() -> Family {
    Family {
        name: "buttons",
        examples: vec![
            example("buttons, each kind", || {
                view! {
                    <div class="bw-actions">
                        <button class="nl-button nl-button--primary" type="button">"Verder"</button>
                        <button class="nl-button" type="button">"Terug"</button>
                        <a class="nl-button" href="#/">"Naar de start"</a>
                        <button class="bw-textbutton" type="button">"Antwoord wissen"</button>
                    </div>
                }
                .into_any()
            }),
            example("buttons, switched off", || {
                view! {
                    <div class="bw-actions">
                        <button class="nl-button nl-button--primary" type="button" disabled>"Verder"</button>
                        <button class="nl-button" type="button" disabled>"Terug"</button>
                    </div>
                }
                .into_any()
            }),
            example("button, long word", || {
                view! { <div class="bw-actions"><button class="nl-button" type="button">{LONG}</button></div> }.into_any()
            }),
            example("what cannot be undone", || {
                view! {
                    <div class="bw-danger">
                        <button class="nl-button nl-button--danger" type="button">"Alles wissen"</button>
                    </div>
                }
                .into_any()
            }),
        ],
    }
}

fn words() -> Family {
    Family {
        name: "words",
        examples: vec![
            example("badges", || {
                let badge = |class: &str, word: &'static str| {
                    view! { <li class=format!("nl-data-badge {class}")>{word}</li> }
                };
                view! {
                    <ul class="bw-advice__badges">
                        {badge("", "oriëntatie")}
                        {badge("bw-badge--firm", "stevig advies")}
                        {badge("bw-badge--edge", "op de grens")}
                        {badge("bw-badge--missing", "nog 3 dingen")}
                    </ul>
                }
                .into_any()
            }),
            example("answers in a sentence", || {
                view! {
                    <p class="nl-paragraph">
                        "U antwoordde " <span class="bw-answer">"Nee"</span> ", "
                        <span class="bw-answer bw-answer--in-place">"Ja"</span> " of "
                        <span class="bw-answer bw-answer--unknown">"Weet ik niet"</span> "."
                    </p>
                }
                .into_any()
            }),
            example("terms", || {
                view! { <Terms terms=&["key-person", "lkha"] /> }.into_any()
            }),
            example("safety line", || {
                view! { <p class="nl-paragraph"><SafetyText text=t("safety-line") /></p> }
                    .into_any()
            }),
        ],
    }
}

fn notices() -> Family {
    Family {
        name: "notice",
        examples: vec![
            example("notice, good to know", || of_kind(NoticeKind::Info)),
            example("notice, attention", || of_kind(NoticeKind::Attention)),
            example("undo", || {
                view! {
                    <div class="bw-undo">
                        <span>"De rij is weg."</span>
                        <button class="bw-textbutton" type="button">"Zet terug"</button>
                    </div>
                }
                .into_any()
            }),
            example("problems of a form", || {
                view! {
                    <div class="bw-problems">
                        <p class="nl-paragraph">"Dit klopt nog niet:"</p>
                        <ul class="bw-list"><li><a href="#text-empty">"Vul de gemeente in"</a></li></ul>
                    </div>
                }
                .into_any()
            }),
        ],
    }
}

fn of_kind(kind: NoticeKind) -> AnyView {
    view! {
        <Notice kind=kind>
            <p class="nl-paragraph">{LONG}</p>
            <p class="nl-paragraph"><a class="nl-link" href="#/data">"Uw gegevens"</a></p>
        </Notice>
    }
    .into_any()
}

fn light(saving: Saving) -> AnyView {
    view! { <SavedLight saving=RwSignal::new(saving) /> }.into_any()
}

fn saved_light() -> Family {
    Family {
        name: "saved_light",
        examples: vec![
            example("saved, not read yet", || light(Saving::Unread)),
            example("saved, nothing yet", || light(Saving::Nothing)),
            example("saved, waiting", || light(Saving::Waiting)),
            example("saved, kept", || light(Saving::Kept(1_800_000_000_000))),
            example("saved, not on the disk", || {
                light(Saving::NotOnDisk(1_800_000_000_000))
            }),
            example("saved, elsewhere", || light(Saving::Elsewhere)),
            example("saved, full", || light(Saving::Failed(StoreError::Full))),
            example("saved, memory only", || {
                light(Saving::Memory(BrowserError::Denied))
            }),
            example("saved, shared computer", || {
                light(Saving::Memory(BrowserError::Unwanted))
            }),
        ],
    }
}

fn lists() -> Family {
    Family {
        name: "lists",
        examples: vec![
            example("checks of the balance", || {
                view! {
                    <ul class="bw-checklist">
                        <li class="bw-checklist__item">
                            <span class="bw-checklist__sign" aria-hidden="true">"✓"</span>
                            <span><span class="bw-checklist__word">"Klopt:"</span> " grootte 11 (6 tot 12)"</span>
                        </li>
                        <li class="bw-checklist__item bw-checklist__item--attention">
                            <span class="bw-checklist__sign" aria-hidden="true">"!"</span>
                            <span><span class="bw-checklist__word">"Let op:"</span> " " {LONG}</span>
                        </li>
                    </ul>
                }
                .into_any()
            }),
            example("bars of the balance", || {
                let bar = |side: &str, name: &'static str, n: &'static str| {
                    view! {
                        <li class=format!("bw-bar bw-bar--{side}")>
                            <span class="bw-bar__text"><span>{name}</span><span class="bw-bar__count">{n} " van de 11"</span></span>
                            <span class="bw-bar__track" aria-hidden="true"><span class="bw-bar__fill" style:--bw-n=n style:--bw-of="11"></span></span>
                        </li>
                    }
                };
                view! {
                    <ul class="bw-balance__bars">
                        {bar("informal", "Sleutelpersonen en zelforganisaties", "5")}
                        {bar("professional", "Professionals", "4")}
                        {bar("municipality", "Gemeente", "2")}
                    </ul>
                }
                .into_any()
            }),
            example("unfolded text", || {
                view! {
                    <details class="bw-details" open><summary>"Uitleg en voorbeeld"</summary>
                        <div class="bw-details__body"><p>{LONG}</p></div></details>
                    <details class="bw-details"><summary>"Waarom?"</summary><p>"Zo."</p></details>
                }
                .into_any()
            }),
            example("place in a letter", || {
                view! { <div class="bw-letter">"Beste " <span class="bw-blank">"[naam]"</span> ","</div> }.into_any()
            }),
        ],
    }
}
