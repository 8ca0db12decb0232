//! A participant's phone: bare, without history, and nothing kept but in this tab.
//! Source: method.md section 2, "Participants' pages".
//!
//! `fill` asks the statements (the device that goes round uses it too), `done` shows the code,
//! `kept` is what a reload in the same tab brings back.

mod done;
mod fill;
mod kept;

use brugwijzer_core::domain::exercise::Ballot;
use brugwijzer_core::domain::exercise::code::{
    BallotCode, ExerciseCode, ParticipantLanguage, RandomPart,
};
use brugwijzer_core::i18n::Language;
use leptos::prelude::*;

pub use fill::{Draft, Fill};

use self::kept::Kept;
use crate::app::route::Route;
use crate::app::words::t;
use crate::browser::{address, focus, leave, page as browser_page, random, session, texts, window};

/// The heading that takes focus when the phone shows something else.
pub const PHONE_TITLE: &str = "phone-title";

/// What the phone shows.
#[derive(Clone, PartialEq, Debug)]
enum Screen {
    /// Asks for the exercise code; with what was typed before and why it is refused.
    Ask(String, String),
    /// The statements.
    Fill(ExerciseCode),
    /// The ballot code.
    Done(ExerciseCode, String),
    /// Everything is wiped.
    Wiped,
}

fn first_screen() -> (Screen, Draft) {
    let kept = session::participant().and_then(|text| Kept::read(&text));
    let typed = match Route::parse(&address::hash()) {
        Some(Route::Participant(typed)) => typed,
        _ => String::new(),
    };
    address::remove_hash();
    match (ExerciseCode::parse(&typed), kept) {
        // The same link again goes on where this tab was; another link begins anew.
        (Ok(code), Some(kept)) if kept.code == code => kept.screen(),
        (Ok(code), _) => (Screen::Fill(code), Draft::default()),
        (Err(_), Some(kept)) if typed.is_empty() => kept.screen(),
        (Err(error), _) => {
            let why = if typed.is_empty() {
                ""
            } else {
                error.message_id()
            };
            (Screen::Ask(typed, why.to_owned()), Draft::default())
        }
    }
}

/// The page, in a language that the phone's owner may change.
pub fn page(language: RwSignal<Language>) -> AnyView {
    let (first, draft) = first_screen();
    if let Screen::Fill(code) = &first {
        let wanted = match code.language() {
            ParticipantLanguage::Dutch => Language::Dutch,
            ParticipantLanguage::English => Language::English,
        };
        speak(language, wanted);
    }
    let screen = RwSignal::new(first);
    let draft = RwSignal::new(draft);
    address::on_hash_change(|_| window::reload());
    Effect::new(move || match screen.get() {
        Screen::Fill(code) => session::keep_participant(&Kept::filling(code, draft.get()).write()),
        Screen::Done(code, ballot) => {
            session::keep_participant(&Kept::done(code, ballot).write());
        }
        Screen::Ask(..) | Screen::Wiped => session::forget_participant(),
    });
    Effect::new(move || {
        screen.track();
        language.track();
        browser_page::set_title(&t("participant-tab"));
        browser_page::scroll_to_top();
        focus::soon(PHONE_TITLE);
    });
    let leave = move |_| {
        draft.set(Draft::default());
        screen.set(Screen::Wiped);
        session::forget_participant();
        leave::now();
    };
    let other = move || match language.get() {
        Language::Dutch => Language::English,
        Language::English => Language::Dutch,
    };
    view! {
        <div class="bw-phone">
            <header class="bw-phone__bar">
                <span class="bw-brand">"Brugwijzer"</span>
                <button class="bw-textbutton" type="button" on:click=move |_| speak(language, other())>
                    {move || other().own_name()}
                </button>
                <button class="nl-button bw-exit" type="button" on:click=leave>{move || { language.track(); t("frame-exit") }}</button>
            </header>
            <main id="main">{move || { language.track(); body(screen, draft) }}</main>
        </div>
    }
    .into_any()
}

/// Shows everything in another language, once its texts have arrived.
fn speak(language: RwSignal<Language>, wanted: Language) {
    if wanted == language.get_untracked() {
        return;
    }
    wasm_bindgen_futures::spawn_local(async move {
        // Without the other language the phone goes on in this one.
        if let Ok(source) = texts::load(wanted.id()).await {
            crate::app::show_texts(wanted, source);
            language.set(wanted);
        }
    });
}

fn body(screen: RwSignal<Screen>, draft: RwSignal<Draft>) -> AnyView {
    match screen.get() {
        Screen::Ask(typed, why) => ask(screen, typed, &why),
        Screen::Fill(code) => {
            let finish = move |ballot: Ballot| {
                let ballot = BallotCode {
                    ballot,
                    random: RandomPart::new(code.mode(), random::bits() as u32),
                };
                draft.set(Draft::default());
                screen.set(Screen::Done(code, ballot.encode(&code)));
            };
            view! { <Fill mode=code.mode() draft=draft on_done=Callback::new(finish) shared=false /> }.into_any()
        }
        Screen::Done(code, ballot) => done::page(
            ballot.clone(),
            Callback::new(move |()| screen.set(Screen::Done(code, anew(&code, &ballot)))),
            Callback::new(move |()| screen.set(Screen::Wiped)),
        ),
        Screen::Wiped => view! {
            <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{t("participant-wiped")}</h1>
            <p class="nl-paragraph">{t("participant-wiped-about")}</p>
        }
        .into_any(),
    }
}

/// The same answers in another code, for when the first one looks like a double.
fn anew(exercise: &ExerciseCode, ballot: &str) -> String {
    match BallotCode::decode(exercise, ballot) {
        Ok(code) => BallotCode {
            random: RandomPart::new(exercise.mode(), random::bits() as u32),
            ..code
        }
        .encode(exercise),
        Err(_) => ballot.to_owned(),
    }
}

/// Asks for the exercise code, for who came by the short address.
fn ask(screen: RwSignal<Screen>, typed: String, why: &str) -> AnyView {
    let text = RwSignal::new(typed);
    let refused = RwSignal::new(refusal(why, &text.get_untracked()));
    let begin = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match ExerciseCode::parse(&text.get_untracked()) {
            Ok(code) => screen.set(Screen::Fill(code)),
            Err(error) => refused.set(refusal(error.message_id(), &text.get_untracked())),
        }
    };
    view! {
        <h1 id=PHONE_TITLE class="bw-phone__text" tabindex="-1">{t("participant-ask")}</h1>
        <p class="nl-paragraph">{t("participant-ask-about")}</p>
        <form on:submit=begin>
            <div class="utrecht-form-field bw-field">
                <label class="utrecht-form-label utrecht-form-field__label" for="exercise-code">{t("participant-ask-label")}</label>
                <p class="utrecht-form-field-error-message" id="exercise-code-error" role="alert">{refused}</p>
                <input
                    class="utrecht-textbox utrecht-textbox--html-input bw-codeinput" id="exercise-code" type="text"
                    autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20"
                    aria-describedby="exercise-code-error"
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                />
            </div>
            <div class="bw-actions"><button class="nl-button nl-button--primary" type="submit">{t("participant-ask-go")}</button></div>
        </form>
    }
    .into_any()
}

fn refusal(id: &str, typed: &str) -> String {
    use brugwijzer_core::domain::exercise::code::ExerciseCodeError;
    match ExerciseCode::parse(typed) {
        _ if id.is_empty() => String::new(),
        Err(ExerciseCodeError::WrongLength { got }) => {
            crate::app::words::t_with(id, &[("got", got.into())])
        }
        Err(ExerciseCodeError::WrongCharacter(wrong)) => {
            crate::app::words::t_with(id, &[("character", wrong.character.to_string().into())])
        }
        _ => t(id),
    }
}
