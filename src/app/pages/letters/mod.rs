//! The letters: filled from dossier and planning, changed by the user, never overwritten.

mod filling;
mod mailing;

use std::sync::Arc;

use brugwijzer_core::documents::letters::{
    Letter, LetterFacts, LetterKind, blanks_in, filled, letter, own_key,
};
use brugwijzer_core::domain::assessment::Perspective;
use brugwijzer_core::domain::meeting::Meeting;
use brugwijzer_core::dossier::LIMIT_LETTER;
use brugwijzer_core::i18n::{Language, Texts};
use leptos::prelude::*;

use self::mailing::Mail;
use super::planning::Arranging;
use super::{heading, ways};
use crate::app::asked_names::{self, AskedNames};
use crate::app::chosen_meeting;
use crate::app::components::{Notice, NoticeKind, Select, TextArea};
use crate::app::exporting;
use crate::app::route::Route;
use crate::app::state::{State, use_state};
use crate::app::words::{t, t_with};
use crate::browser::{clipboard, focus, texts};

const TEXT: &str = "letter-text";
const RESET: &str = "letter-reset";

/// Which letter is shown, and its texts.
#[derive(Clone, Copy)]
struct Chosen {
    kind: RwSignal<LetterKind>,
    side: RwSignal<Perspective>,
    language: RwSignal<Language>,
    /// The texts of the chosen language; `None` until they have arrived.
    texts: RwSignal<Option<Arc<Texts>>>,
}

impl Chosen {
    /// The name of the letter among the user's own ones.
    fn key(&self) -> String {
        own_key(self.kind.get(), self.side.get(), self.language.get())
    }
}

/// The page of the letters.
pub fn page() -> AnyView {
    let state = use_state();
    let advised = chosen_meeting::advised(state);
    let arranging = Arranging::new(state, chosen_meeting::chosen(state, advised));
    let chosen = Chosen {
        kind: RwSignal::new(first_kind(arranging.meeting.get_untracked())),
        side: RwSignal::new(Perspective::Informal),
        language: RwSignal::new(state.language.get_untracked()),
        texts: RwSignal::new(None),
    };
    fetch(state, chosen);
    let to_meeting = choosing_meeting(state, arranging, chosen);
    let to_kind = choosing_kind(state, advised, arranging, chosen);
    view! {
        <div class="bw-page">
            <p class="bw-eyebrow">{t("frame-step-invitations")}</p>
            {heading(t("letters-title"))}
            <p class="nl-paragraph nl-paragraph--lead">{t("letters-lead")}</p>
            {chosen_meeting::choice(advised, arranging.meeting, to_meeting)}
            {choices(state, chosen, to_kind)}
            <label class="bw-check">
                <input
                    class="utrecht-checkbox utrecht-checkbox--html-input"
                    type="checkbox"
                    prop:checked=move || arranging.arrangement.with(|a| a.home_address)
                    on:change=move |event| arranging.edit(|a| a.home_address = event_target_checked(&event))
                />
                <span>{t("letters-home")}</span>
            </label>
            {move || chosen.texts.get().map(|texts| shown(state, arranging, chosen, &texts))}
            {ways(Some((Route::Planning, t("letters-back"))), Some((Route::Report, t("letters-next"))))}
        </div>
    }
    .into_any()
}

/// The letter that fits a meeting.
fn first_kind(meeting: Meeting) -> LetterKind {
    match meeting {
        Meeting::Start => LetterKind::Start,
        Meeting::Workshop => LetterKind::Workshop,
        Meeting::Talk | Meeting::Orientation | Meeting::Dialogue => LetterKind::Orientation,
    }
}

/// The meeting that an invitation is for; the short messages are for any.
const fn own_meeting(kind: LetterKind) -> Option<Meeting> {
    match kind {
        LetterKind::Orientation => Some(Meeting::Orientation),
        LetterKind::Start => Some(Meeting::Start),
        LetterKind::Workshop => Some(Meeting::Workshop),
        LetterKind::WarmContact | LetterKind::Reminder => None,
    }
}

/// Whether a letter can be about a meeting.
fn fits(kind: LetterKind, meeting: Meeting) -> bool {
    own_meeting(kind).is_none() || first_kind(meeting) == kind
}

/// Shows the letters of another meeting. An invitation for another one makes place for its own.
fn choosing_meeting(
    state: State,
    arranging: Arranging,
    chosen: Chosen,
) -> Callback<Option<Meeting>> {
    Callback::new(move |choice| {
        state.edit(|d| d.list_meeting = choice);
        let meeting = arranging.meeting.get_untracked();
        if !fits(chosen.kind.get_untracked(), meeting) {
            chosen.kind.set(first_kind(meeting));
        }
    })
}

/// Shows another letter. An invitation for another meeting brings that meeting along, so that
/// date, list and people are never those of a meeting that the letter is not about.
fn choosing_kind(
    state: State,
    advised: Memo<Meeting>,
    arranging: Arranging,
    chosen: Chosen,
) -> Callback<LetterKind> {
    Callback::new(move |kind| {
        let shown = arranging.meeting.get_untracked();
        let other = own_meeting(kind).filter(|_| !fits(kind, shown));
        if let Some(meeting) = other {
            let is_advised = meeting == advised.get_untracked();
            state.edit(|d| d.list_meeting = (!is_advised).then_some(meeting));
        }
        chosen.kind.set(kind);
    })
}

/// Gets the texts of the chosen language; they may be other ones than those of the page.
fn fetch(state: State, chosen: Chosen) {
    let language = chosen.language.get_untracked();
    wasm_bindgen_futures::spawn_local(async move {
        match texts::load(language.id()).await {
            // The page may have been left, or another language chosen, in the meantime.
            Ok(source) if chosen.language.try_get_untracked() == Some(language) => {
                let texts = Texts::parse(language, source).0;
                chosen.texts.try_set(Some(Arc::new(texts)));
            }
            Ok(_) => {}
            Err(_) => state.message.set(t("letters-language-failed")),
        }
    });
}

fn choices(state: State, chosen: Chosen, to_kind: Callback<LetterKind>) -> AnyView {
    let kinds = LetterKind::ALL.iter().map(|kind| {
        (
            kind.id().to_owned(),
            t(&format!("letters-kind-{}", kind.id())),
        )
    });
    let sides = Perspective::ALL
        .iter()
        .map(|side| (side.id().to_owned(), t(&format!("side-{}", side.id()))));
    let languages = Language::ALL
        .iter()
        .map(|language| (language.id().to_owned(), language.own_name().to_owned()));
    view! {
        <div class="bw-columns bw-columns--choices">
            <Select
                id="letter-kind"
                label=t("letters-kind")
                options=kinds.collect()
                chosen=Signal::derive(move || chosen.kind.get().id().to_owned())
                on_choose=Callback::new(move |id: String| {
                    if let Some(kind) = LetterKind::ALL.into_iter().find(|kind| kind.id() == id) {
                        to_kind.run(kind);
                    }
                })
            />
            <Select
                id="letter-side"
                label=t("letters-side")
                options=sides.collect()
                chosen=Signal::derive(move || chosen.side.get().id().to_owned())
                on_choose=Callback::new(move |id: String| {
                    if let Some(side) = Perspective::from_id(&id) {
                        chosen.side.set(side);
                    }
                })
            />
            <Select
                id="letter-language"
                label=t("letters-language")
                options=languages.collect()
                chosen=Signal::derive(move || chosen.language.get().id().to_owned())
                on_choose=Callback::new(move |id: String| {
                    if let Some(language) = Language::from_id(&id) {
                        chosen.language.set(language);
                        fetch(state, chosen);
                    }
                })
            />
        </div>
    }
    .into_any()
}

/// The letter as one text: a paragraph a line, with a blank line between.
fn whole(letter: &Letter) -> String {
    letter.paragraphs.join("\n\n")
}

/// The chosen letter: what is missing, the text to change, the way back to the draft.
fn shown(state: State, arranging: Arranging, chosen: Chosen, texts: &Arc<Texts>) -> AnyView {
    let advice = state.advice();
    let facts = state.dossier.with(|dossier| {
        filling::facts(
            dossier,
            &advice,
            arranging.meeting.get(),
            &arranging.arrangement.get(),
        )
    });
    let key = chosen.key();
    let drafted = letter(chosen.kind.get(), chosen.side.get(), texts, &facts);
    let draft = whole(&drafted);
    let own_key = key.clone();
    let is_own = Memo::new(move |_| {
        arranging
            .arrangement
            .with(|a| a.own_letter(&own_key).is_some())
    });
    let value_key = key.clone();
    let text = Memo::new(move |_| {
        arranging.arrangement.with(|a| {
            a.own_letter(&value_key)
                .map_or_else(|| draft.clone(), str::to_owned)
        })
    });
    let reset_key = key.clone();
    let change = Callback::new(move |text| arranging.edit(|a| a.set_own_letter(&key, Some(text))));
    let reset = Callback::new(move |()| {
        arranging.edit(|a| a.set_own_letter(&reset_key, None));
        focus::soon(TEXT);
    });
    let kind = chosen.kind.get();
    let subject = drafted.subject;
    let shown_subject = t_with("letters-subject", &[("subject", subject.clone().into())]);
    let (read_subject, read_texts) = (subject.clone(), texts.clone());
    // Of the text that stands there: an own one may have other blanks than the draft.
    let missing = Memo::new(move |_| {
        let text = format!("{read_subject}\n{}", text.get());
        blanks_in(&text, &read_texts)
    });
    let missing_texts = texts.clone();
    let mail = Mail {
        kind,
        facts: facts.clone(),
        texts: texts.clone(),
        subject,
        text,
    };
    view! {
        {move || filling::missing(&missing.get(), &missing_texts)}
        <p class="nl-paragraph"><strong>{shown_subject}</strong></p>
        <TextArea
            id=TEXT.to_owned()
            label=t("letters-text")
            help=t("letters-text-about")
            limit=LIMIT_LETTER
            rows=16
            value=text
            on_input=change
        />
        {move || is_own.get().then(|| own_notice(reset))}
        {copying(state, text, arranging.meeting, kind, texts.clone())}
        {mailing::view(state, arranging.meeting, mail)}
        {files(state, arranging.meeting, kind, facts, texts.clone())}
        {(!drafted.questions.is_empty()).then(|| view! {
            <h2 class="nl-heading nl-heading--level-3">{t(questions_heading(kind))}</h2>
            <ul class="bw-list">{drafted.questions.into_iter().skip(1).map(|question| view! { <li>{question}</li> }).collect_view()}</ul>
        })}
    }
    .into_any()
}

/// What the questions below a letter are for.
const fn questions_heading(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Workshop => "letters-exchange",
        _ => "letters-questions",
    }
}

/// The letters of the whole list, in files without names unless they are asked for.
fn files(
    state: State,
    meeting: Memo<Meeting>,
    kind: LetterKind,
    facts: LetterFacts,
    texts: Arc<Texts>,
) -> AnyView {
    let (merge_facts, merge_texts) = (facts.clone(), texts.clone());
    let names = AskedNames::new(state, meeting);
    view! {
        <h2 class="nl-heading nl-heading--level-3 bw-section">{t("files-title")}</h2>
        <p class="nl-paragraph">{t("files-about")}</p>
        {names.question("letters-names", "files-names", asked_names::anyone)}
        <div class="bw-actions bw-noprint">
            {exporting::button(state, "files-letters", move || {
                exporting::letters_for_word(state, meeting.get_untracked(), kind, &facts, names.take_names(), &texts);
            })}
            {exporting::button(state, "files-merge", move || {
                exporting::merge_for_excel(state, meeting.get_untracked(), kind, &merge_facts, names.take_names(), &merge_texts);
            })}
        </div>
        {exporting::outcome(state)}
    }
    .into_any()
}

/// Says that the user's own text stands, and offers the draft after one question.
fn own_notice(reset: Callback<()>) -> AnyView {
    let asking = RwSignal::new(false);
    view! {
        <Notice kind=NoticeKind::Info>
            <p class="nl-paragraph">{t("letters-own")}</p>
            <div hidden=move || asking.get()>
                <button id=RESET class="nl-button" type="button" on:click=move |_| asking.set(true)>{t("letters-reset")}</button>
            </div>
            <div hidden=move || !asking.get()>
                <p class="nl-paragraph"><strong>{t("letters-reset-sure")}</strong></p>
                <div class="bw-actions">
                    <button class="nl-button" type="button" on:click=move |_| reset.run(())>{t("letters-reset-yes")}</button>
                    <button class="nl-button" type="button" on:click=move |_| asking.set(false)>{t("letters-reset-no")}</button>
                </div>
            </div>
        </Notice>
    }
    .into_any()
}

/// Copying the letter; names from the contacts drawer come into the copied text only, and
/// only when asked for this time. They never become part of the letter that is kept.
fn copying(
    state: State,
    text: Memo<String>,
    meeting: Memo<Meeting>,
    kind: LetterKind,
    texts: Arc<Texts>,
) -> AnyView {
    let names = AskedNames::new(state, meeting);
    let copy = move |_| {
        let mut copied = text.get_untracked();
        if let Some(names) = names.take_names() {
            let senders = LetterFacts::default().with_senders(kind, &names);
            copied = filled(&copied, &senders, &texts);
        }
        clipboard::copy(copied, move |done| {
            state.message.set(t(if done {
                "letters-copied"
            } else {
                "letters-copy-failed"
            }));
        });
    };
    view! {
        {names.question("letter-fill", "contacts-fill", asked_names::senders)}
        <div class="bw-actions bw-noprint">
            <button class="nl-button" type="button" on:click=copy>{t("letters-copy")}</button>
        </div>
        <p class="bw-muted" aria-hidden="true">{state.message}</p>
    }
    .into_any()
}
